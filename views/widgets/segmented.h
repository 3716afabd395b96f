#pragma once
#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

/// Two to six exclusive choices side by side, instead of radio buttons and small combo boxes. One Tab stop; the arrow
/// keys choose.
class Segmented : public QWidget
{
    Q_OBJECT

public:
    /// `name` is what is chosen ("View").
    explicit Segmented(const QString &name, QWidget *parent = nullptr);

    /// The first segment added is the chosen one.
    void addSegment(int id, const QString &text);
    /// Only an icon; `text` is the accessible name and tool tip.
    void addIconSegment(int id, const char *icon, const QString &text);
    /// "Due 6"
    void setSegmentText(int id, const QString &text);

    int current() const;
    /// Does not emit chosen.
    void setCurrent(int id);

signals:
    void chosen(int id);

private:
    void add(int id, class QToolButton *button);

    QButtonGroup *m_group;
    QHBoxLayout *m_row;
};
