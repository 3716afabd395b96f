#include "views/pages/measurements/measurementspage.h"

#include "model/domain/dates.h"
#include "model/domain/finding.h"
#include "model/domain/organisation.h"
#include "views/pages/measurements/duegriddelegates.h"
#include "views/pages/measurements/duegridmodel.h"
#include "views/pages/measurements/duegridview.h"
#include "views/pages/measurements/historyview.h"
#include "views/pages/measurements/notesdialog.h"
#include "views/pages/measurements/roundchanges.h"
#include "views/pages/measurements/roundfooter.h"
#include "views/widgets/chip.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/pagehead.h"
#include "views/widgets/searchline.h"
#include "views/widgets/segmented.h"
#include "views/widgets/tablesetup.h"
#include "views/widgets/textlabel.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMap>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace {

enum View { DueView, HistoryViewId };

struct ColumnWidth {
    DueGridModel::Column column;
    int width;
};
constexpr ColumnWidth widths[]
    = {{DueGridModel::PeriodColumn, 84}, {DueGridModel::DueColumn, 104},   {DueGridModel::LastColumn, 142},
       {DueGridModel::FirstColumn, 76},  {DueGridModel::SecondColumn, 76}, {DueGridModel::ResultColumn, 78},
       {DueGridModel::StateColumn, 132}, {DueGridModel::NotesColumn, 74}};

} // namespace

MeasurementsPage::MeasurementsPage(Session &session, QWidget *parent)
    : Page(session, parent)
    , m_head(new PageHead(tr("Measurements")))
    , m_model(new DueGridModel(session.language(), this))
    , m_grid(new DueGridView)
    , m_history(new HistoryView(session))
    , m_footer(new RoundFooter)
    , m_empty(new EmptyState)
    , m_stack(new QStackedWidget)
{
    m_grid->setObjectName(QStringLiteral("dueGrid"));
    m_grid->setAccessibleName(tr("Figures that are due"));
    m_grid->setModel(m_model);
    setUpTable(*m_grid, [this](QMenu &menu, const QModelIndex &index) {
        if (m_model->isOpen(index.row()))
            menu.addAction(tr("Evidence and comment…"), this, [this, row = index.row()] { editNotes(row); })
                ->setShortcut(QKeySequence(Qt::Key_F4));
    });
    m_grid->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_grid->setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed
                            | QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked);
    auto *entry = new EntryDelegate(m_grid);
    m_grid->setItemDelegateForColumn(DueGridModel::FirstColumn, entry);
    m_grid->setItemDelegateForColumn(DueGridModel::SecondColumn, entry);
    m_grid->setItemDelegateForColumn(DueGridModel::LastColumn, new FigureDelegate(m_grid));
    m_grid->setItemDelegateForColumn(DueGridModel::ResultColumn, new FigureDelegate(m_grid));
    m_grid->setItemDelegateForColumn(DueGridModel::StateColumn, new StateChangeDelegate(m_grid));
    QHeaderView *header = m_grid->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(DueGridModel::KpiColumn, QHeaderView::Stretch);
    for (const ColumnWidth &c : widths)
        header->resizeSection(c.column, c.width);

    m_empty->setTitle(tr("No figure is due"));
    m_empty->setReason(tr("Every figure that was asked for up to today is recorded (6.2 d). The next ones appear here "
                          "when their period ends."));
    m_empty->setButton(tr("Show history"));
    m_empty->setLink(QString());
    m_stack->addWidget(m_grid);
    m_stack->addWidget(m_history);
    m_stack->addWidget(m_empty);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(makeFilterBar());
    column->addWidget(m_stack, 1);
    column->addWidget(m_footer);

    connect(entry, &EntryDelegate::nextRow, m_grid, [this] { // Enter in an editor goes down, as in the grid itself
        QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
        QCoreApplication::sendEvent(m_grid, &enter);
    });
    connect(m_grid, &DueGridView::notesWanted, this, &MeasurementsPage::editNotes);
    connect(m_model, &DueGridModel::typedChanged, this, &MeasurementsPage::updateFooter);
    connect(m_footer->saveButton(), &QPushButton::clicked, this, &MeasurementsPage::saveAll);
    connect(m_footer->discardButton(), &QPushButton::clicked, m_model, &DueGridModel::discard);
    connect(m_empty->button(), &QPushButton::clicked, this, [this] {
        m_views->setCurrent(HistoryViewId);
        refresh();
    });
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &Page::subjectChanged);
    auto *save = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_S), this);
    connect(save, &QShortcut::activated, this, &MeasurementsPage::saveAll);
    connect(m_history, &HistoryView::failed, this, &Page::failed);
    connect(m_history, &HistoryView::said, this, &Page::said);
}

QWidget *MeasurementsPage::makeFilterBar()
{
    auto *bar = new QWidget;
    m_views = new Segmented(tr("View"));
    m_views->addSegment(DueView, tr("Due"));
    m_views->addSegment(HistoryViewId, tr("History"));
    m_collector = new Chip(tr("Collector"));
    m_filter = new SearchLine(SearchLine::Kind::Filter, tr("Filter by text"));
    m_filter->setMaximumWidth(220);
    m_hint = new TextLabel(tr("Enter next row · n/a not available · =9/12 ratio · F4 evidence"), Tone::Quiet,
                           TextSize::Small);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(24, 4, 16, 8);
    row->setSpacing(8);
    row->addWidget(m_views);
    row->addSpacing(8);
    row->addWidget(m_collector);
    row->addWidget(m_filter);
    row->addStretch();
    row->addWidget(m_hint);
    connect(m_views, &Segmented::chosen, this, &MeasurementsPage::refresh);
    connect(m_collector, &Chip::valueChanged, this, &MeasurementsPage::refresh);
    connect(m_filter, &QLineEdit::textChanged, this, &MeasurementsPage::refresh);
    connect(m_filter, &SearchLine::resultsWanted, m_grid, [this] { m_grid->setFocus(); });
    return bar;
}

void MeasurementsPage::fillCollectors()
{
    QMap<QString, QUuid> names;
    const Register &reg = session().records();
    for (const Kpi &kpi : reg.all<Kpi>())
        if (const Person *person = reg.find(kpi.collector))
            names.insert(person->name, person->id.value);
    std::vector<ChipChoice> choices;
    for (auto it = names.begin(); it != names.end(); ++it)
        choices.push_back({it.value(), it.key()});
    m_collector->setChoices(tr("All collectors"), std::move(choices));
}

void MeasurementsPage::refresh()
{
    const WorkspaceState &ws = session().state();
    fillCollectors();
    const Id<Person> collector {m_collector->value().toUuid()};
    m_head->setSubText(tr("due on %1").arg(longDate(session().today(), session().language())));
    m_model->setState(session().sharedState(), m_filter->text().trimmed(), collector);
    const auto due = dueFigures(ws).size();
    m_views->setSegmentText(DueView, due ? tr("Due %1").arg(due) : tr("Due"));
    const bool history = m_views->current() == HistoryViewId;
    if (history)
        m_history->show(ws, m_filter->text().trimmed(), collector);
    m_stack->setCurrentWidget(history                       ? static_cast<QWidget *>(m_history)
                                  : m_model->rowCount() > 2 ? static_cast<QWidget *>(m_grid)
                                                            : m_empty);
    m_footer->setVisible(!history && !session().document().isReadOnly());
    m_hint->setVisible(!history);
    if (!m_grid->currentIndex().isValid())
        m_grid->goToFirst();
    updateFooter();
}

void MeasurementsPage::open(const Target &target)
{
    m_views->setCurrent(DueView);
    refresh();
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->isOpen(row) && (target.record.isNull() || m_model->round(row)->kpi.value == target.record)) {
            m_grid->setCurrentIndex(m_model->index(row, DueGridModel::FirstColumn));
            break;
        }
    m_grid->setFocus();
}

bool MeasurementsPage::hasUnsaved() const
{
    return m_model->filled() > 0;
}

Target MeasurementsPage::subject() const
{
    const RoundRow *row = m_model->round(m_grid->currentIndex().row());
    return {PageId::Measurements, Kind::Kpi, row ? row->kpi.value : QUuid()};
}

void MeasurementsPage::updateFooter()
{
    QStringList changes;
    const WorkspaceState &ws = session().state();
    for (const ObjectiveChange &c : previewObjectives(ws, m_model->typedReadings()))
        changes += tr("%1: %2 → %3")
                       .arg(ws.objective(c.objective)->title, labelOf(c.change.now, session().language()),
                            labelOf(c.change.then, session().language()));
    m_footer->show(m_model->filled(), m_model->openCount(), m_model->withoutEvidence(), m_model->problems(), changes);
}

void MeasurementsPage::editNotes(int row)
{
    if (!m_model->isOpen(row))
        return;
    const RoundRow *round = m_model->round(row);
    const Kpi *kpi = session().records().find(round->kpi);
    const TypedLine line = m_model->typed(row);
    QStringList known;
    for (const Evidence &e : session().records().all<Evidence>())
        known += e.code;
    auto *dialog = new NotesDialog(
        tr("%1 %2, %3").arg(kpi->code, kpi->name, m_model->index(row, DueGridModel::PeriodColumn).data().toString()),
        line.evidence, line.comment, known, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, row] { m_model->setNotes(row, dialog->evidence(), dialog->comment()); });
    dialog->open();
}

void MeasurementsPage::saveAll()
{
    if (const QModelIndex problem = m_model->firstProblem(); problem.isValid()) {
        m_grid->setCurrentIndex(problem);
        m_grid->setFocus();
        emit failed({m_model->problems().value(0), {}});
        return;
    }
    ChangeSet set = roundChanges(session(), m_model->readings());
    const int count = int(set.readings.added.size());
    if (count == 0)
        return;
    set.label = tr("%n figure(s) entered", nullptr, count);
    if (const auto done = session().apply(set); !done) {
        emit failed(done.error());
        return;
    }
    emit said(tr("Saved: %n figure(s)", nullptr, count));
    m_grid->goToFirst();
}
