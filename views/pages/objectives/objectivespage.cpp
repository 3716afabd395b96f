#include "views/pages/objectives/objectivespage.h"

#include "model/items/objectivetree.h"
#include "views/look/icons.h"
#include "views/pages/objectives/objectivefilterbar.h"
#include "views/widgets/buttons.h"
#include "views/widgets/celldelegates.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/grouprows.h"
#include "views/widgets/pagehead.h"
#include "views/widgets/quietdelegate.h"
#include "views/widgets/searchline.h"
#include "views/widgets/tablesetup.h"
#include "views/widgets/whyclicks.h"

#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QStackedLayout>
#include <QToolButton>
#include <QTreeView>

ObjectivesPage::ObjectivesPage(Session &session, QWidget *parent)
    : Page(session, parent)
    , m_model(new ObjectiveTree(session.language(), this))
    , m_head(new PageHead(tr("Objectives")))
    , m_create(primaryButton(tr("New objective")))
    , m_bar(new ObjectiveFilterBar(session.language()))
    , m_view(new QTreeView)
    , m_empty(new EmptyState)
    , m_stack(new QStackedLayout)
{
    m_create->setObjectName(QStringLiteral("newObjective"));
    m_create->setIcon(icon("list-add"));
    setShortcutHint(*m_create, QKeySequence::New);
    m_head->addButton(m_create);

    auto *more = iconButton("wm-more", tr("More"));
    more->setPopupMode(QToolButton::InstantPopup);
    more->setMenu(moreMenu());
    m_bar->addButton(more);

    m_view->setObjectName(QStringLiteral("objectives"));
    m_view->setAccessibleName(tr("Objectives"));
    m_view->setModel(m_model);
    setUpTable(*m_view, [this](QMenu &menu, const QModelIndex &index) { fillRowMenu(menu, index); });
    m_view->setItemDelegateForColumn(int(ObjectiveColumn::State), new StateDelegate(m_view));
    for (const ObjectiveColumn quiet : {ObjectiveColumn::Goal, ObjectiveColumn::Forecast})
        m_view->setItemDelegateForColumn(int(quiet), new QuietDelegate(m_view));
    m_view->setItemDelegateForColumn(int(ObjectiveColumn::Now), new FigureDelegate(m_view));
    m_view->setItemDelegateForColumn(int(ObjectiveColumn::Progress), new BulletDelegate(m_view));
    m_view->setItemDelegateForColumn(int(ObjectiveColumn::Last13), new SparkDelegate(m_view));
    m_view->setItemDelegateForColumn(int(ObjectiveColumn::TargetDate), new FigureDelegate(m_view));
    keepGroupRows(*m_view);
    m_why = new WhyClicks(*m_view, {int(ObjectiveColumn::State), int(ObjectiveColumn::Progress)});
    connect(m_why, &WhyClicks::wanted, this, &Page::whyWanted);

    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_bar);
    column->addLayout(m_stack, 1);

    connect(m_create, &QPushButton::clicked, this, &ObjectivesPage::createNew);
    connect(m_bar, &ObjectiveFilterBar::changed, this, &ObjectivesPage::setFilter);
    connect(m_bar->textLine(), &SearchLine::resultsWanted, this, [this] { m_view->setFocus(Qt::TabFocusReason); });
    connect(m_model, &ObjectiveTree::filterChanged, this, [this] { m_bar->setFilter(m_model->filter()); });
    connect(m_view, &QTreeView::activated, this, &ObjectivesPage::openCurrent);
    connect(m_empty->button(), &QPushButton::clicked, this, [this] {
        if (m_bar->filter().isNarrow())
            m_bar->clear();
        else
            createNew();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &Page::subjectChanged);
    restoreView();
    connect(m_view->header(), &QHeaderView::sortIndicatorChanged, m_model, &ObjectiveTree::sort);
}

ObjectivesPage::~ObjectivesPage()
{
    makeRoom(false); // what gave way is not what the reader chose
    saveView();
}

void ObjectivesPage::refresh()
{
    const bool first = m_model->lines().empty();
    m_create->setEnabled(!session().isReadOnly());
    m_model->setState(session().sharedState());
    m_bar->setLines(m_model->lines());
    const auto &lines = m_model->lines();
    // Live is what the audit and the reports call so (2.9): drafts and proposals are counted beside.
    const auto live
        = std::count_if(lines.begin(), lines.end(), [](const ObjectiveLine &line) { return isLive(line.life); });
    const auto drafts = std::count_if(lines.begin(), lines.end(), [](const ObjectiveLine &line) {
        return isInScope(line.life, ObjectiveScope::Drafts);
    });
    const QString liveText = tr("%n live", nullptr, int(live));
    m_head->setSubText(drafts ? tr("%1, %2 in preparation", "“13 live”").arg(liveText).arg(drafts) : liveText);
    if (first)
        fitColumns();
    setFilter(m_bar->filter());
}

void ObjectivesPage::open(const Target &target)
{
    ObjectiveFilter filter = m_bar->filter();
    if (target.state != ResultState::Unset) {
        filter = {};
        filter.state = target.state;
        filter.grouping = m_bar->filter().grouping;
    }
    if (const ObjectiveLine *line = m_model->line(target.record); line && !matches(*line, filter)) {
        filter = {};
        filter.scope = isInScope(line->life, ObjectiveScope::Live) ? ObjectiveScope::Live : ObjectiveScope::All;
        filter.grouping = m_bar->filter().grouping;
    }
    m_bar->setFilter(filter);
    setFilter(filter);
    if (const QModelIndex index = m_model->indexOf(target.record); index.isValid()) {
        goToRow(*m_view, index);
        m_view->setFocus();
    }
}

void ObjectivesPage::setFilter(const ObjectiveFilter &filter)
{
    const QUuid kept = current().value;
    m_view->setRootIndex({});
    m_model->setFilter(filter);
    if (filter.grouping == ObjectiveGrouping::None)
        m_view->setRootIndex(m_model->groupIndex({})); // the list without its heading
    if (const QModelIndex index = m_model->indexOf(kept); index.isValid())
        goToRow(*m_view, index);
    else
        goToRow(*m_view, m_view->indexBelow(m_view->model()->index(0, 0, m_view->rootIndex())));
    showFound();
}

void ObjectivesPage::showFound()
{
    const bool found = m_model->rows() > 0;
    m_stack->setCurrentWidget(found ? static_cast<QWidget *>(m_view) : m_empty);
    if (found)
        return;
    if (m_bar->filter().isNarrow()) {
        m_empty->setTitle(tr("No objective matches the filter"));
        m_empty->setReason(tr("Every word must occur in code, title, owner or unit."));
        m_empty->setButton(tr("Clear filters"));
        m_empty->button()->setEnabled(true);
    } else {
        m_empty->setTitle(tr("Information security objectives stand here"));
        m_empty->setReason(tr("ISO/IEC 27001, 6.2: objectives at relevant functions and levels, measurable if "
                              "practicable, with owner, date and plan."));
        m_empty->setButton(tr("New objective"));
        m_empty->button()->setEnabled(!session().isReadOnly());
    }
}

Id<Objective> ObjectivesPage::current() const
{
    return {m_model->idAt(m_view->currentIndex())};
}

void ObjectivesPage::openCurrent(const QModelIndex &index)
{
    if (const QUuid id = m_model->idAt(index); !id.isNull())
        emit goTo({PageId::Objective, Kind::Objective, id});
}

Target ObjectivesPage::subject() const
{
    return {PageId::Objectives, Kind::Objective, current().value};
}

bool ObjectivesPage::goBack()
{
    if (!m_bar->filter().isNarrow())
        return false;
    m_bar->clear();
    return true;
}
