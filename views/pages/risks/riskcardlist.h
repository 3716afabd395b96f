#pragma once
#include "model/domain/language.h"
#include "model/query/riskcards.h"

#include <QScrollArea>

class RiskCardFrame;

/// The risks of a cell, each with three score bars, its objectives and what can be done (LOOK 7.5, right side).
class RiskCardList : public QScrollArea
{
    Q_OBJECT

public:
    explicit RiskCardList(Language language, QWidget *parent = nullptr);
    /// `most` is the highest score of the scale.
    void setCards(const std::vector<RiskCard> &cards, int most, bool readOnly);
    /// The risk whose card was clicked or has the focus, else the first one; null without cards.
    QUuid chosen() const { return m_chosen; }

signals:
    void chosenChanged();
    void riskChosen(const QUuid &risk);
    void objectiveChosen(const QUuid &objective);
    void assessWanted(const QUuid &risk);
    void linkWanted(const QUuid &risk);
    void objectiveWanted(const QUuid &risk);
    /// An objective was dragged onto a card, or a risk onto an objective.
    void linkDropped(const QUuid &risk, const QUuid &objective);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose(const QUuid &risk);
    QWidget *card(const RiskCard &card, int most, bool readOnly);
    QLayout *foot(const RiskCard &card);
    QLayout *steps(const RiskCard &card);
    Language m_language;
    std::vector<RiskCard> m_cards;
    std::vector<RiskCardFrame *> m_frames;
    QUuid m_chosen;
    QPoint m_pressedAt; ///< of the button on an objective
    bool m_readOnly = false;
};
