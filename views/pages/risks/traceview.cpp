#include "views/pages/risks/traceview.h"

#include "model/domain/dates.h"
#include "model/domain/enums.h"
#include "model/domain/records.h"
#include "model/domain/safefile.h"
#include "model/exchange/traceabilitycsv.h"
#include "model/items/textfilter.h"
#include "model/items/tracecolumns.h"
#include "views/look/icons.h"
#include "views/widgets/buttons.h"
#include "views/widgets/celldelegates.h"
#include "views/widgets/chip.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/quietdelegate.h"
#include "views/widgets/searchline.h"
#include "views/widgets/tablesetup.h"
#include "views/work/prompt.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace {

/// As wide as their words, within reason; the three titles share the rest.
constexpr std::pair<TraceColumn, int> kWidths[] = {{TraceColumn::Level, 90},
                                                   {TraceColumn::State, 118},
                                                   {TraceColumn::Plan, 136},
                                                   {TraceColumn::Last, 150},
                                                   {TraceColumn::Evidence, 120}};
constexpr TraceColumn kWords[] = {TraceColumn::Risk, TraceColumn::Objective, TraceColumn::Kpi};

} // namespace

TraceView::TraceView(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_text(new SearchLine(SearchLine::Kind::Filter, tr("Filter by text")))
    , m_level(new Chip(tr("Level")))
    , m_state(new Chip(tr("State")))
    , m_rows(new RecordTable<TraceLine>(traceColumns(session.language()), session.language(), this))
    , m_filter(new TextFilter(session.language(), this))
    , m_table(new QTableView)
    , m_empty(new EmptyState)
    , m_stack(new QStackedWidget)
{
    m_filter->setSourceModel(m_rows);
    setUpColumns();
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_empty->setLink({});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(m_stack, 1);
    connect(m_text, &QLineEdit::textChanged, this, &TraceView::filter);
    connect(m_text, &SearchLine::resultsWanted, m_table, [this] { m_table->setFocus(); });
    connect(m_level, &Chip::valueChanged, this, &TraceView::filter);
    connect(m_state, &Chip::valueChanged, this, &TraceView::filter);
    connect(m_empty->button(), &QPushButton::clicked, this, [this] {
        m_text->clear();
        m_level->clear();
        m_state->clear();
    });
}

QWidget *TraceView::makeBar()
{
    auto *bar = new QWidget;
    m_text->setMaximumWidth(230);
    m_text->setObjectName(QStringLiteral("traceText"));
    m_level->setObjectName(QStringLiteral("traceLevel"));
    m_state->setObjectName(QStringLiteral("traceState"));
    auto *copy = plainButton(tr("Copy as table"));
    copy->setObjectName(QStringLiteral("traceCopy"));
    copy->setIcon(icon("edit-copy"));
    auto *csv = plainButton(tr("Save as CSV…"));
    csv->setObjectName(QStringLiteral("traceCsv"));
    csv->setIcon(icon("document-export"));
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(24, 8, 16, 6);
    row->setSpacing(8);
    for (QWidget *widget : std::initializer_list<QWidget *> {m_text, m_level, m_state})
        row->addWidget(widget);
    row->addStretch(1);
    row->addWidget(copy);
    row->addWidget(csv);
    connect(copy, &QPushButton::clicked, this, &TraceView::copyAll);
    connect(csv, &QPushButton::clicked, this, &TraceView::saveCsv);
    return bar;
}

void TraceView::setUpColumns()
{
    m_table->setObjectName(QStringLiteral("trace"));
    m_table->setAccessibleName(tr("Traceability"));
    m_table->setModel(m_filter);
    setUpTable(*m_table, [this](QMenu &menu, const QModelIndex &index) {
        if (!index.isValid())
            return;
        const TraceLine found = line(index);
        const auto add = [&](const QString &words, Kind kind, const QUuid &id) {
            if (!id.isNull())
                menu.addAction(words, this, [this, kind, id] { emit opened(kind, id); });
        };
        add(tr("Open %1").arg(found.riskCode), Kind::Risk, found.risk.value);
        add(tr("Open %1").arg(found.objectiveCode), Kind::Objective, found.objective.value);
        add(tr("Open %1").arg(found.kpiCode), Kind::Kpi, found.kpi.value);
    });
    m_table->setItemDelegateForColumn(int(TraceColumn::State), new StateDelegate(m_table));
    m_table->setItemDelegateForColumn(int(TraceColumn::Evidence), new QuietDelegate(m_table));
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    for (const TraceColumn column : kWords)
        header->setSectionResizeMode(int(column), QHeaderView::Stretch);
    header->setSortIndicatorShown(true);
    header->setSortIndicator(-1, Qt::AscendingOrder); // the highest risk first
    m_table->setSortingEnabled(true);
    connect(m_table, &QTableView::activated, this, [this] {
        const auto [kind, id] = selected();
        emit opened(kind, id);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &TraceView::selectionChanged);
}

void TraceView::refresh()
{
    const Language &language = m_session.language();
    m_rows->setRows(traceLines(m_session.state(), language));
    std::vector<ChipChoice> levels, states;
    for (const RiskLevel level : {RiskLevel::Critical, RiskLevel::High, RiskLevel::Medium, RiskLevel::Low})
        levels.push_back({int(level), labelOf(level, language)});
    for (const ResultState state :
         {ResultState::OffTrack, ResultState::Stale, ResultState::AtRisk, ResultState::NoData, ResultState::OnTrack,
          ResultState::NotStarted, ResultState::Paused, ResultState::Achieved, ResultState::Missed})
        states.push_back({int(state), labelOf(state, language)});
    QHeaderView *header = m_table->horizontalHeader();
    for (const auto &[column, widest] : kWidths) {
        const int words = static_cast<QAbstractItemView *>(m_table)->sizeHintForColumn(int(column));
        header->resizeSection(int(column), std::min(widest, std::max(words, header->sectionSizeHint(int(column)))));
    }
    m_level->setChoices(tr("All levels"), std::move(levels));
    m_state->setChoices(tr("All states"), std::move(states));
    filter();
}

void TraceView::filter()
{
    m_filter->setText(m_text->text());
    const QVariant level = m_level->value(), state = m_state->value();
    m_filter->setCondition([this, level, state](const QAbstractItemModel &, int row) {
        const TraceLine &l = m_rows->row(row);
        return (!level.isValid() || int(l.level) == level.toInt())
            && (!state.isValid() || int(l.result) == state.toInt());
    });
    const bool none = m_filter->rowCount() == 0, narrow = !m_rows->rows().empty();
    m_empty->setTitle(narrow ? tr("Nothing matches the filter") : tr("No risk yet"));
    m_empty->setReason(narrow
                           ? tr("Each line is a risk with an objective and one of its measures.")
                           : tr("From each risk to its objective, plan, measure, result and evidence (6.1.3, 6.2 c)."));
    m_empty->setButton(narrow ? tr("Clear filters") : QString());
    m_stack->setCurrentWidget(none ? static_cast<QWidget *>(m_empty) : m_table);
    if (!none && !m_table->currentIndex().isValid())
        goToRow(*m_table, m_filter->index(0, 0));
}

const TraceLine &TraceView::line(const QModelIndex &index) const
{
    return m_rows->row(m_filter->mapToSource(index).row());
}

std::vector<TraceLine> TraceView::linesAsShown() const
{
    std::vector<TraceLine> lines;
    for (int row = 0; row < m_filter->rowCount(); ++row)
        lines.push_back(line(m_filter->index(row, 0)));
    return lines;
}

int TraceView::shown() const
{
    return m_filter->rowCount();
}

int TraceView::risks() const
{
    QSet<QUuid> risks;
    for (const TraceLine &l : linesAsShown())
        risks += l.risk.value;
    return int(risks.size());
}

std::pair<Kind, QUuid> TraceView::selected() const
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid())
        return {Kind::Count, {}};
    const TraceLine &l = line(index);
    const auto column = TraceColumn(index.column());
    if (!l.objective || column == TraceColumn::Risk || column == TraceColumn::Level)
        return {Kind::Risk, l.risk.value};
    if (l.kpi && (column == TraceColumn::Kpi || column == TraceColumn::Last))
        return {Kind::Kpi, l.kpi.value};
    return {Kind::Objective, l.objective.value};
}

void TraceView::copyAll()
{
    QApplication::clipboard()->setText(tableAsText(*m_table));
    emit said(tr("Copied %n rows.", nullptr, m_filter->rowCount()));
}

void TraceView::saveCsv()
{
    const QString path = m_session.prompt().saveFile(this, tr("Save traceability table"),
                                                     QStringLiteral("traceability.csv"), tr("CSV (*.csv)"));
    if (path.isEmpty())
        return;
    const auto done = writeFileSafely(path, traceabilityCsv(linesAsShown()), m_session.language());
    if (!done)
        emit failed(done.error());
    else
        emit said(tr("%n rows are saved in %1.", nullptr, m_filter->rowCount()).arg(path));
}
