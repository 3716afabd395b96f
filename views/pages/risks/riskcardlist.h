#pragma once
#include "model/domain/language.h"
#include "model/query/riskcards.h"

#include <QScrollArea>

class QVBoxLayout;

/// The risks of a cell, each with three score bars, its objectives and what can be done (LOOK 7.5, right side).
class RiskCardList : public QScrollArea
{
    Q_OBJECT

public:
    explicit RiskCardList(Language language, QWidget *parent = nullptr);
    /// `most` is the highest score of the scale.
    void setCards(const std::vector<RiskCard> &cards, int most, bool readOnly);

signals:
    void riskChosen(const QUuid &risk);
    void objectiveChosen(const QUuid &objective);
    void linkWanted(const QUuid &risk);
    void objectiveWanted(const QUuid &risk);

private:
    QWidget *card(const RiskCard &card, int most, bool readOnly);
    QLayout *foot(const RiskCard &card, bool readOnly);
    Language m_language;
    std::vector<RiskCard> m_cards;
};
