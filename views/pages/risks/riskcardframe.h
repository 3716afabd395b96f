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
    /// Of a part that stands for an objective: its id. A risk that is dropped there is linked with it.
    static constexpr const char *objectiveProperty = "objective";

signals:
    void touched(const QUuid &risk);
    void linkDropped(const QUuid &risk, const QUuid &objective);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// Risk and objective that a drop would link; null when it would not.
    std::pair<QUuid, QUuid> pairAt(const QDropEvent &event) const;
    QUuid m_risk;
    bool m_isLanding = false;
    bool m_chosen = false;
};
