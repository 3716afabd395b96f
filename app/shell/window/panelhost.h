#pragma once
#include <QWidget>

class QSplitter;

/// The pages with the side panel at their right: beside them in a splitter, or over them when the window is narrow
/// (LOOK 4: below 1180 px) or the page needs the room.
class PanelHost : public QWidget
{
    Q_OBJECT

public:
    PanelHost(QWidget *content, QWidget *panel, QWidget *parent = nullptr);
    void setPanelShown(bool shown);
    bool isPanelShown() const { return m_shown; }
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();

    QSplitter *m_splitter;
    QWidget *m_content, *m_panel;
    bool m_shown = false;
};
