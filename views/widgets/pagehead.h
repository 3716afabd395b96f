#pragma once
#include <QWidget>

class QAbstractButton;
class QHBoxLayout;
class QToolButton;
class TextLabel;

/// The head of a page: way back if there is one, title, quiet words, badges, and the page's buttons at the right.
class PageHead : public QWidget
{
    Q_OBJECT

public:
    explicit PageHead(const QString &title = {}, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    QString title() const;
    /// "14 live", "due on 15 July 2026"
    void setSubText(const QString &text);
    /// Shows the arrow that leads back; see back().
    void setBackVisible(bool visible);
    /// After title and words: state badge, "Why?" link.
    void addBadge(QWidget *widget);
    /// At the right end, in order; the main button last.
    void addButton(QAbstractButton *button);

signals:
    void back();

protected:
    void changeEvent(QEvent *event) override;

private:
    void keepTitle();

    QToolButton *m_back;
    TextLabel *m_title;
    TextLabel *m_sub;
    QHBoxLayout *m_badges;
    QHBoxLayout *m_buttons;
};
