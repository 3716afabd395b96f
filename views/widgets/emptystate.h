#pragma once
#include <QWidget>

class QPushButton;
class TextLabel;

/// What a list shows when it has nothing: what belongs here, why, one main button, one link to the help (LOOK 5).
/// Put it into the same QStackedLayout as the list.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// One line, with the clause that asks for it.
    void setReason(const QString &reason);
    /// Empty hides the button.
    void setButton(const QString &text);
    void setLink(const QString &text);

    QPushButton *button() const { return m_button; }
    QPushButton *link() const { return m_link; }

private:
    TextLabel *m_title;
    TextLabel *m_reason;
    QPushButton *m_button;
    QPushButton *m_link;
};
