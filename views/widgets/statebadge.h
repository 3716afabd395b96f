#pragma once
#include "views/look/stateicon.h"

#include <QWidget>

/// Icon, word and colour of a state as a widget: a pill in headers, plain beside text.
class StateBadge : public QWidget
{
    Q_OBJECT

public:
    enum class Shape : signed char { Pill, Plain };
    explicit StateBadge(Shape shape = Shape::Pill, QWidget *parent = nullptr);

    /// The word is the label of the state in the language of the window.
    void setState(ResultState state);
    void setState(ObjectiveState state);
    void setState(PlanState state);
    void setMark(StateMark mark, const QString &word);
    QString word() const { return m_word; }
    /// A click on it asks "Why?"; a hand and the tool tip say so. Keyboards have the key W.
    void setAsksWhy();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void whyWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    Shape m_shape;
    StateMark m_mark = StateMark::LifeCycle;
    QString m_word;
    bool m_asksWhy = false;
};
