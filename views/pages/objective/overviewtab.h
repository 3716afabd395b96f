#pragma once
#include "model/query/ledger.h"
#include "views/pages/session.h"

#include <QWidget>

class FindingsList;
class KpiCard;
struct LintFinding;
class KpiChartView;
class LedgerView;
class ReadingTasks;
class QGridLayout;
class QVBoxLayout;
class MonthStrip;
class TextLabel;

/// The sheet of an objective: statement, rationale, the a–l margin; right the measures with the chart of the chosen
/// one.
class OverviewTab : public QWidget
{
    Q_OBJECT
public:
    explicit OverviewTab(Session &session, QWidget *parent = nullptr);
    void show(const WorkspaceState &ws, Id<Objective> objective);
    KpiChartView *chart() const { return m_chart; }
    /// The measure whose badge or chart was asked "Why?" last; none: the objective itself.
    Id<Kpi> explained() const { return m_explained; }
    void explainObjective() { m_explained = {}; }

signals:
    void tabWanted(LedgerRow::Where where);
    void findingChosen(const LintFinding &finding);
    void failed(const Error &error);
    void said(const QString &sentence);
    void whyWanted();

private:
    void showCards(const WorkspaceState &ws, Id<Objective> objective);
    void showChart();
    void connectChart();
    void explain(Id<Kpi> kpi);

    Session &m_session;
    const Language &m_language;
    ReadingTasks *m_tasks;
    const WorkspaceState *m_ws = nullptr;
    TextLabel *m_statement, *m_rationale, *m_noChart;
    LedgerView *m_ledger;
    QGridLayout *m_cardGrid;
    std::vector<KpiCard *> m_cards;
    KpiChartView *m_chart;
    MonthStrip *m_months;
    FindingsList *m_findings;
    Id<Kpi> m_chosen, m_charted, m_explained;
    Id<Objective> m_objective;
};
