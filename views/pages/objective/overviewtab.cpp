#include "views/pages/objective/overviewtab.h"

#include "model/domain/language.h"
#include "model/query/figures.h"
#include "model/query/kpichart.h"
#include "model/query/lint/lint.h"
#include "views/charts/kpichartview.h"
#include "views/forms/findingslist.h"
#include "views/pages/ledgerview.h"
#include "views/pages/objective/kpicard.h"
#include "views/pages/objective/monthstrip.h"
#include "views/pages/readingtasks.h"
#include "views/widgets/scrolled.h"
#include "views/widgets/textlabel.h"
#include "views/work/prompt.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace {

QWidget *part(QWidget *content, const QString &name)
{
    auto *area = scrolled(content);
    area->setObjectName(name);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return area;
}

} // namespace

OverviewTab::OverviewTab(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_language(session.language())
    , m_tasks(new ReadingTasks(session, *this))
    , m_statement(new TextLabel({}, Tone::Text, TextSize::Lead))
    , m_rationale(new TextLabel({}, Tone::Secondary, TextSize::Small))
    , m_noChart(new TextLabel({}, Tone::Secondary))
    , m_ledger(new LedgerView)
    , m_cardGrid(new QGridLayout)
    , m_chart(new KpiChartView(session.language()))
    , m_months(new MonthStrip(session))
    , m_findings(new FindingsList(session.language(), FindingsList::Hints::Hidden))
{
    m_statement->setWordWrap(true);
    m_rationale->setWordWrap(true);
    m_noChart->setWordWrap(true);
    m_statement->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *text = new QVBoxLayout;
    text->setContentsMargins(24, 14, 24, 12);
    text->setSpacing(10);
    text->addWidget(m_statement);
    text->addWidget(m_rationale);
    column->addLayout(text);
    column->addWidget(m_ledger);
    column->addStretch();
    auto *right = new QWidget;
    auto *chartColumn = new QVBoxLayout(right);
    chartColumn->setContentsMargins(16, 12, 16, 12);
    chartColumn->setSpacing(12);
    m_cardGrid->setSpacing(8);
    chartColumn->addLayout(m_cardGrid);
    chartColumn->addWidget(m_noChart);
    chartColumn->addWidget(m_chart, 1);
    chartColumn->addWidget(m_months);
    chartColumn->addWidget(m_findings);
    chartColumn->addStretch(0);
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setObjectName(QStringLiteral("overviewSplitter"));
    splitter->addWidget(part(left, QStringLiteral("sheet")));
    splitter->addWidget(part(right, QStringLiteral("figures")));
    splitter->setSizes({500, 580});
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    connect(m_findings, &FindingsList::chosen, this, &OverviewTab::findingChosen);
    connect(m_ledger, &LedgerView::wanted, this, &OverviewTab::tabWanted);
    connectChart();
}

void OverviewTab::connectChart()
{
    connect(m_chart, &KpiChartView::failed, this, [this](const QString &sentence) { emit failed({sentence, {}}); });
    connect(m_months, &MonthStrip::failed, this, &OverviewTab::failed);
    connect(m_tasks, &ReadingTasks::failed, this, &OverviewTab::failed);
    connect(m_tasks, &ReadingTasks::said, this, &OverviewTab::said);
    m_chart->setAsksWhy();
    connect(m_chart, &KpiChartView::whyWanted, this, [this] { explain(m_charted); });
    m_chart->setAskFileName([this](const QString &proposal, const QString &filter) {
        return m_session.prompt().saveFile(this, tr("Save chart"), proposal, filter);
    });
    m_chart->setReadingMenu([this](QMenu &menu, QDate day) {
        for (const Reading &r : m_session.records().readings.of(m_charted))
            if (!r.isVoid() && r.periodEnd() == day)
                m_tasks->addTo(menu, m_charted, r.key);
    });
}

void OverviewTab::explain(Id<Kpi> kpi)
{
    m_explained = kpi;
    emit whyWanted();
}

void OverviewTab::show(const WorkspaceState &ws, Id<Objective> objective)
{
    m_ws = &ws;
    const Objective *o = ws.reg.find(objective);
    if (!o)
        return;
    if (m_objective != objective) {
        const ObjectiveRow *row = ws.objective(objective);
        const Kpi *shown = row ? shownKpi(ws, *row) : nullptr;
        m_chosen = shown ? shown->id : Id<Kpi> {};
        m_objective = objective;
        m_explained = {};
    }
    m_statement->setText(o->statement.isEmpty() ? tr("No statement yet.") : o->statement);
    m_rationale->setText(o->rationale);
    m_rationale->setVisible(!o->rationale.isEmpty());
    m_ledger->setRows(objectiveLedger(ws, objective, m_language), m_language);
    showCards(ws, objective);
    showChart();
    m_months->setObjective(objective);
    m_findings->setVisible(!isTerminal(o->state));
    if (!isTerminal(o->state))
        m_findings->setFindings(Linter(ws.reg, m_language).objective(ws.reg, ws.asOf, objective, &ws));
}

void OverviewTab::showCards(const WorkspaceState &ws, Id<Objective> objective)
{
    const ObjectiveRow *row = ws.objective(objective);
    const size_t count = row ? row->kpis.size() : 0;
    while (m_cards.size() < count) {
        auto *card = new KpiCard;
        const int at = int(m_cards.size());
        m_cards.push_back(card);
        m_cardGrid->addWidget(card, at / 2, at % 2);
        connect(card, &KpiCard::whyWanted, this, [this, card] { explain(card->kpi()); });
        connect(card, &QAbstractButton::clicked, this, [this, card] {
            m_chosen = card->kpi();
            showChart();
        });
    }
    for (size_t i = 0; i < m_cards.size(); ++i) {
        m_cards[i]->setVisible(i < count);
        if (i >= count)
            continue;
        m_cards[i]->setRow(ws, ws.kpis[row->kpis[i]], m_language);
        m_cards[i]->setChecked(m_cards[i]->kpi() == m_chosen);
    }
}

void OverviewTab::showChart()
{
    Id<Kpi> kpi = m_chosen;
    if (!m_ws->reg.find(kpi))
        for (const Kpi &k : m_ws->reg.all<Kpi>())
            if (k.objective == m_objective)
                kpi = k.id;
    m_chart->setVisible(bool(kpi));
    m_noChart->setVisible(!kpi);
    m_noChart->setText(tr("No measure yet. Add one on the tab Measures: it says how you will know that the objective "
                          "is reached (6.2 b)."));
    m_charted = kpi;
    if (kpi)
        m_chart->setSpec(kpiChart(*m_ws, kpi, m_language));
}
