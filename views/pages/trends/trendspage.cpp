#include "views/pages/trends/trendspage.h"

#include "model/items/kpicolumns.h"
#include "model/items/textfilter.h"
#include "model/query/sentences.h"
#include "views/charts/exportmenu.h"
#include "views/pages/trends/ratesview.h"
#include "views/pages/trends/smallcharts.h"
#include "views/pages/trends/statetimeview.h"
#include "views/widgets/celldelegates.h"
#include "views/widgets/chip.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/pagehead.h"
#include "views/widgets/pagetabs.h"
#include "views/widgets/quietdelegate.h"
#include "views/widgets/searchline.h"
#include "views/widgets/tablesetup.h"
#include "views/widgets/whyclicks.h"
#include "views/work/prompt.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace {

const QString kViews[]
    = {QStringLiteral("charts"), QStringLiteral("measures"), QStringLiteral("time"), QStringLiteral("rates")};
constexpr std::pair<KpiColumn, int> kWidths[]
    = {{KpiColumn::State, 118}, {KpiColumn::Objective, 78}, {KpiColumn::Goal, 100},
       {KpiColumn::Now, 68},    {KpiColumn::Progress, 92},  {KpiColumn::Last13, 94},
       {KpiColumn::Trend, 108}, {KpiColumn::Forecast, 104}, {KpiColumn::LastPeriod, 84}};

} // namespace

TrendsPage::TrendsPage(Session &session, QWidget *parent)
    : Page(session, parent)
    , m_head(new PageHead(tr("Trends")))
    , m_tabs(new PageTabs)
    , m_rows(new RecordTable<KpiLine>(kpiColumns(session.language()), session.language(), this))
    , m_filter(new TextFilter(session.language(), this))
    , m_charts(new SmallCharts(session.language()))
    , m_table(new QTableView)
    , m_time(new StateTimeView(session))
    , m_rates(new RatesView(session))
    , m_empty(new EmptyState)
    , m_stack(new QStackedWidget)
{
    m_tabs->addTab(tr("Small charts"));
    m_tabs->addTab(tr("Measures"));
    m_tabs->addTab(tr("Objectives by month"));
    m_tabs->addTab(tr("Units and levels"));
    m_filter->setSourceModel(m_rows);
    m_charts->setModel(m_filter);
    connect(m_charts, &SmallCharts::whyWanted, this, &Page::whyWanted);
    connect(m_charts, &SmallCharts::openWanted, this, &TrendsPage::openMeasure);
    setUpMeasures();
    for (QWidget *view : std::initializer_list<QWidget *> {m_charts, m_table, m_time, m_rates, m_empty})
        m_stack->addWidget(view);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_tabs);
    column->addWidget(m_bar = makeFilterBar());
    column->addWidget(m_stack, 1);
    connect(m_tabs, &PageTabs::chosen, this, &TrendsPage::showView);
    connect(m_charts, &QAbstractItemView::activated, this, &TrendsPage::openMeasure);
    connect(m_time, &StateTimeView::whyWanted, this, &Page::whyWanted);
    connect(m_time, &StateTimeView::currentChanged, this, &Page::subjectChanged);
    connect(m_charts->selectionModel(), &QItemSelectionModel::currentChanged, this, &Page::subjectChanged);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &Page::subjectChanged);
    connect(m_empty->button(), &QPushButton::clicked, this, [this] {
        if (m_rows->rowCount() == 0)
            return emit goTo({PageId::Objectives, Kind::Objective, {}});
        m_text->clear();
        m_state->clear();
    });
    connect(m_time, &StateTimeView::failed, this, &Page::failed);
    connect(m_time, &StateTimeView::objectiveChosen, this, [this](const QUuid &objective) {
        emit goTo({PageId::Objective, Kind::Objective, objective});
    });
}

QWidget *TrendsPage::makeFilterBar()
{
    auto *bar = new QWidget;
    m_text = new SearchLine(SearchLine::Kind::Filter, tr("Filter by text"));
    m_text->setMaximumWidth(230);
    m_state = new Chip(tr("State"));
    m_state->setObjectName(QStringLiteral("trendState"));
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(24, 8, 16, 6);
    row->setSpacing(8);
    row->addWidget(m_text);
    row->addWidget(m_state);
    row->addStretch();
    row->addWidget(m_more = m_charts->exportMenu()->makeButton());
    m_more->setObjectName(QStringLiteral("smallChartsMore"));
    connect(m_charts->exportMenu(), &ExportMenu::failed, this, [this](const QString &words) {
        emit failed({words, {}});
    });
    m_charts->exportMenu()->setAskFileName([this](const QString &proposal, const QString &filter) {
        return session().prompt().saveFile(this, tr("Save chart"), proposal, filter);
    });
    connect(m_text, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setText(text);
        showView();
    });
    connect(m_text, &SearchLine::resultsWanted, this, [this] { m_stack->currentWidget()->setFocus(); });
    connect(m_state, &Chip::valueChanged, this, &TrendsPage::refresh);
    return bar;
}

void TrendsPage::setUpMeasures()
{
    m_table->setObjectName(QStringLiteral("measures"));
    m_table->setAccessibleName(tr("Measures"));
    m_table->setModel(m_filter);
    setUpTable(*m_table, [this](QMenu &menu, const QModelIndex &index) {
        m_whyTable->addTo(menu, index);
        menu.addAction(tr("Open the objective"), this, [this, index] { openMeasure(index); });
    });
    m_whyTable = new WhyClicks(*m_table, {int(KpiColumn::State), int(KpiColumn::Now), int(KpiColumn::Progress)});
    connect(m_whyTable, &WhyClicks::wanted, this, &Page::whyWanted);
    m_table->setItemDelegateForColumn(int(KpiColumn::State), new StateDelegate(m_table));
    m_table->setItemDelegateForColumn(int(KpiColumn::Objective), new QuietDelegate(m_table));
    m_table->setItemDelegateForColumn(int(KpiColumn::Now), new FigureDelegate(m_table));
    m_table->setItemDelegateForColumn(int(KpiColumn::Progress), new BulletDelegate(m_table));
    m_table->setItemDelegateForColumn(int(KpiColumn::Last13), new SparkDelegate(m_table));
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(int(KpiColumn::Name), QHeaderView::Stretch);
    header->setSortIndicatorShown(true);
    header->setSortIndicator(-1, Qt::AscendingOrder); // by urgency
    m_table->setSortingEnabled(true);
    for (const auto &[column, width] : kWidths)
        header->resizeSection(int(column), width);
    connect(m_table, &QTableView::activated, this, &TrendsPage::openMeasure);
}

void TrendsPage::refresh()
{
    const WorkspaceState &ws = session().state();
    const Language &language = session().language();
    m_rows->setRows(kpiLines(ws, language));
    std::vector<ChipChoice> states;
    for (const ResultState state : {ResultState::OffTrack, ResultState::Stale, ResultState::AtRisk, ResultState::NoData,
                                    ResultState::OnTrack, ResultState::NotStarted, ResultState::Paused})
        states.push_back({int(state), labelOf(state, language)});
    m_state->setChoices(tr("All states"), std::move(states));
    const QVariant wanted = m_state->value();
    m_filter->setCondition([wanted](const QAbstractItemModel &source, int row) {
        return !wanted.isValid() || source.index(row, int(KpiColumn::State)).data(StateRole) == wanted;
    });
    showView();
}

void TrendsPage::showView()
{
    const int view = m_tabs->current();
    m_stack->setCurrentIndex(view);
    m_bar->setVisible(view == Charts || view == Measures);
    m_more->setVisible(view == Charts);
    if (m_bar->isVisibleTo(this) && m_filter->rowCount() == 0)
        showEmpty();
    if (view == Time)
        m_time->refresh();
    if (view == Rates)
        m_rates->refresh();
    int better = 0, worse = 0;
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const KpiRow *kpi = session().state().kpi({m_filter->index(row, 0).data(IdRole).toUuid()});
        better += kpi && kpi->forecast && kpi->forecast->trend == TrendWord::Improving;
        worse += kpi && kpi->forecast && kpi->forecast->trend == TrendWord::Worsening;
    }
    m_head->setSubText(tr("%1 measures, %2 better, %3 worse").arg(m_filter->rowCount()).arg(better).arg(worse));
    for (QAbstractItemView *list : std::initializer_list<QAbstractItemView *> {m_charts, m_table})
        if (!list->currentIndex().isValid() && m_filter->rowCount())
            goToRow(*list, m_filter->index(0, 0));
}

/// Nothing is measured yet, or nothing matches the filter: two different next steps.
void TrendsPage::showEmpty()
{
    const bool nothing = m_rows->rowCount() == 0;
    m_empty->setTitle(nothing ? tr("The trends of all measures stand here") : tr("No measure matches the filter"));
    m_empty->setReason(nothing ? tr("ISO/IEC 27001, 6.2 d and 9.1: objectives are monitored. Give an objective a "
                                    "measure, and enter its first figure.")
                               : tr("Another text or another state shows more."));
    m_empty->setButton(nothing ? tr("Go to the objectives") : tr("Show all measures"));
    m_empty->setLink({});
    m_stack->setCurrentWidget(m_empty);
}

QStringList TrendsPage::views() const
{
    return {std::begin(kViews), std::end(kViews)};
}

void TrendsPage::open(const Target &target)
{
    const auto at = std::find(std::begin(kViews), std::end(kViews), target.view);
    if (at != std::end(kViews))
        m_tabs->setCurrent(int(at - std::begin(kViews)));
    refresh();
}

void TrendsPage::openMeasure(const QModelIndex &index)
{
    const QUuid id = index.data(IdRole).toUuid();
    if (const KpiRow *row = session().state().kpi({id}))
        emit goTo({PageId::Objective, Kind::Kpi, row->id.value});
}

Target TrendsPage::subject() const
{
    if (m_tabs->current() == Time)
        return {PageId::Trends, Kind::Objective, m_time->current()};
    if (m_tabs->current() == Rates)
        return {};
    const auto *list = m_tabs->current() == Charts ? static_cast<const QAbstractItemView *>(m_charts) : m_table;
    const QUuid id = list->currentIndex().data(IdRole).toUuid();
    return id.isNull() ? Target {} : Target {PageId::Trends, Kind::Kpi, id};
}
