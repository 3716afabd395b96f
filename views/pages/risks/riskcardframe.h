#pragma once
#include <QUuid>
#include <QWidget>

/// The area of one risk among the cards of a cell: a click or the focus on anything in it chooses it, and the chosen
/// one has a bar at its left edge (LOOK 7.5).
class RiskCardFrame : public QWidget
{
    Q_OBJECT
public:
    explicit RiskCardFrame(const QUuid &risk, QWidget *parent = nullptr)
        : QWidget(parent)
        , m_risk(risk)
    {
    }
    QUuid risk() const { return m_risk; }
    void setChosen(bool chosen);
    /// To be called when the card has all its parts.
    void watchFocus();

signals:
    void touched(const QUuid &risk);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QUuid m_risk;
    bool m_chosen = false;
};
