#include "views/pages/plan/planpage.h"

#include "model/domain/organisation.h"
#include "views/forms/recorddialog.h"
#include "views/look/marks.h"
#include "views/pages/plan/plandelegate.h"
#include "views/pages/plan/timelineview.h"
#include "views/pages/versionedapply.h"
#include "views/pages/whyreadonly.h"
#include "views/widgets/buttons.h"
#include "views/widgets/choicebutton.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/pagehead.h"
#include "views/widgets/segmented.h"
#include "views/widgets/tablesetup.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

namespace {

const QString openActions = QStringLiteral("open"), everything = QStringLiteral("all");

} // namespace

PlanPage::PlanPage(Session &session, QWidget *parent)
    : Page(session, parent)
    , m_model(new RecordTable<PlanRow>(planColumns(session.language()), session.language(), this))
    , m_head(new PageHead(tr("Plan")))
    , m_create(primaryButton(tr("New action")))
    , m_table(new QTableView)
    , m_timeline(new TimelineView(session.language()))
    , m_empty(new EmptyState)
    , m_stack(new QStackedWidget)
{
    m_create->setObjectName(QStringLiteral("newAction"));
    setShortcutHint(*m_create, QKeySequence::New);
    m_head->addButton(m_create);
    setUpTableView();
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setObjectName(QStringLiteral("planSplitter"));
    splitter->addWidget(m_table);
    splitter->addWidget(m_timeline);
    splitter->setSizes({524, 556});
    splitter->setChildrenCollapsible(false);
    m_empty->setTitle(tr("No action is planned"));
    m_empty->setReason(tr("What will be done, by whom and until when (6.2 h, j, k)?"));
    m_empty->setButton(tr("New action"));
    m_empty->setLink({});
    m_stack->addWidget(splitter);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(makeBar());
    column->addWidget(m_stack, 1);
    connect(m_create, &QPushButton::clicked, this, &PlanPage::createNew);
    connect(m_empty->button(), &QPushButton::clicked, this, &PlanPage::createNew);
    connect(m_timeline, &TimelineView::dragged, this, &PlanPage::move);
    connect(m_timeline, &TimelineView::refused, this, [this] { emit failed({whyReadOnly(this->session()), {}}); });
    connect(m_timeline, &TimelineView::chosen, this, [this](int row) { goToRow(*m_table, m_model->index(row, 0)); });
}

QWidget *PlanPage::makeBar()
{
    auto *bar = new QWidget;
    m_scope = new ChoiceButton(tr("Objectives"), ChoiceButton::Look::Filled);
    m_scope->setObjectName(QStringLiteral("planScope"));
    m_responsible = new ChoiceButton(tr("Responsible"), ChoiceButton::Look::Plain);
    m_overdue = new QToolButton;
    m_overdue->setText(tr("Overdue only"));
    m_overdue->setCheckable(true);
    m_overdue->setObjectName(QStringLiteral("overdueOnly"));
    m_zoom = new Segmented(tr("Zoom"));
    m_zoom->setObjectName(QStringLiteral("zoom"));
    m_zoom->addSegment(int(TimelineView::Zoom::Month), tr("Month"));
    m_zoom->addSegment(int(TimelineView::Zoom::Quarter), tr("Quarter"));
    m_zoom->addSegment(int(TimelineView::Zoom::Year), tr("Year"));
    m_zoom->setCurrent(int(TimelineView::Zoom::Quarter));
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(24, 4, 16, 8);
    row->setSpacing(8);
    for (QWidget *part : std::initializer_list<QWidget *> {m_scope, m_responsible, m_overdue, m_zoom})
        row->addWidget(part);
    row->addStretch();
    row->addWidget(new PlanLegend);
    connect(m_scope, &ChoiceButton::chosen, this, &PlanPage::refresh);
    connect(m_responsible, &ChoiceButton::chosen, this, &PlanPage::refresh);
    connect(m_overdue, &QToolButton::toggled, this, &PlanPage::refresh);
    connect(m_zoom, &Segmented::chosen, this, [this](int zoom) { m_timeline->setZoom(TimelineView::Zoom(zoom)); });
    return bar;
}

void PlanPage::setUpTableView()
{
    m_table->setObjectName(QStringLiteral("plan"));
    m_table->setAccessibleName(tr("Plan"));
    m_table->setModel(m_model);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &Page::subjectChanged);
    setUpTable(*m_table, [this](QMenu &menu, const QModelIndex &) {
        const PlanRow *row = current();
        if (!row)
            return;
        const Target objective {PageId::Objective, Kind::Objective, row->objective.value};
        menu.addAction(tr("Open the objective"), this, [this, objective] { emit goTo(objective); });
        if (!row->isHeading() && !session().isReadOnly())
            menu.addAction(tr("Edit…"), this, &PlanPage::editCurrent)->setShortcut(QKeySequence(Qt::Key_F2));
    });
    m_table->setItemDelegateForColumn(2, new PlanDoneDelegate(m_table));
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->resizeSection(1, 124);
    const double widest = badgeWidth(m_table->font(), labelOf(PlanState::OffTrack, session().language())) + 34;
    m_table->horizontalHeader()->resizeSection(2, int(widest));
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, m_timeline, &TimelineView::setOffset);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &) {
        if (const PlanRow *row = current(); row && !row->isHeading())
            emit goTo({PageId::Objective, Kind::Action, row->action.value});
        else if (row)
            emit goTo({PageId::Objective, Kind::Objective, row->objective.value});
    });
}

void PlanPage::fillChoices()
{
    const QVariant scope = m_scope->value(), person = m_responsible->value();
    std::vector<ChipChoice> scopes {{openActions, tr("Objectives with open actions")},
                                    {everything, tr("All objectives")}};
    for (const ObjectiveRow &o : session().state().objectives)
        if (!isTerminal(o.state))
            scopes.push_back({o.id.value.toString(), QStringLiteral("%1 %2").arg(o.code, o.title)});
    m_scope->setChoices(scopes);
    m_scope->setValue(scope);
    std::vector<ChipChoice> people {{QString(), tr("Everybody")}};
    for (const Person &p : session().records().all<Person>())
        if (p.active)
            people.push_back({p.id.value.toString(), p.name});
    m_responsible->setChoices(people);
    m_responsible->setValue(person);
}

PlanFilter PlanPage::filter() const
{
    PlanFilter f;
    const QString scope = m_scope->value().toString();
    f.openOnly = scope == openActions;
    if (scope != openActions && scope != everything)
        f.objective = {QUuid(scope)};
    f.responsible = {QUuid(m_responsible->value().toString())};
    f.overdueOnly = m_overdue->isChecked();
    return f;
}

void PlanPage::refresh()
{
    m_create->setEnabled(!session().isReadOnly());
    m_timeline->setReadOnly(session().isReadOnly());
    m_empty->button()->setEnabled(!session().isReadOnly());
    fillChoices();
    m_model->setRows(planRows(session().state(), filter(), session().language()));
    int late = 0;
    for (const PlanRow &row : m_model->rows())
        late += row.overdue > 0;
    m_head->setSubText(tr("%n overdue", nullptr, late));
    const bool none = m_model->rows().empty() && filter() == PlanFilter();
    m_stack->setCurrentIndex(none ? 1 : 0);
    placeTimeline();
}

void PlanPage::placeTimeline()
{
    const int height
        = m_model->rows().empty() ? m_table->verticalHeader()->defaultSectionSize() : m_table->rowHeight(0);
    m_timeline->setRows(m_model->rows(), session().today(), height, m_table->horizontalHeader()->height());
    m_timeline->setOffset(m_table->verticalScrollBar()->value());
}

void PlanPage::open(const Target &target)
{
    refresh();
    if (target.kind == Kind::Objective)
        m_scope->setValue(target.record.toString());
    refresh();
    for (size_t i = 0; i < m_model->rows().size(); ++i)
        if (m_model->rows()[i].key() == target.record)
            goToRow(*m_table, m_model->index(int(i), 0));
}

const PlanRow *PlanPage::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? &m_model->row(index.row()) : nullptr;
}
