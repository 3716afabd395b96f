#pragma once
#include "model/domain/result.h"
#include "model/query/workspacestate.h"

#include <QHash>
#include <QScrollArea>
#include <QSet>

class KpiChartView;
class QVBoxLayout;
class Session;
class TextLabel;

/// The left side of the meeting: the figure of an objective, its chart, its plan.
class MeetingFigures : public QWidget
{
    Q_OBJECT

public:
    explicit MeetingFigures(Session &session, QWidget *parent = nullptr);
    void setObjective(Id<Objective> objective);

signals:
    void failed(const Error &error);
    void whyWanted();

private:
    void showPlan(Id<Objective> objective);

    Session &m_session;
    TextLabel *m_figure, *m_sentence;
    KpiChartView *m_chart;
    QVBoxLayout *m_plan;
};

/// The right side above the entry: prepared questions to tick, decisions so far, risks behind the objective.
class MeetingFacts : public QScrollArea
{
    Q_OBJECT

public:
    explicit MeetingFacts(Session &session, QWidget *parent = nullptr);
    void setObjective(Id<Objective> objective);

signals:
    /// A decision that stands there is to be changed.
    void decisionWanted(const QUuid &decision);

private:
    QVBoxLayout &fresh();
    void addQuestions(QVBoxLayout &column);
    void addDecisions(QVBoxLayout &column);
    void addRisks(QVBoxLayout &column);

    Session &m_session;
    Id<Objective> m_objective;
    QHash<QUuid, QSet<QString>> m_ticked; ///< questions answered in this meeting, by objective
};
