#include "model/domain/objective.h"
#include "model/items/objectivetree.h"
#include "views/forms/objectivelint.h"
#include "views/forms/recorddialog.h"
#include "views/look/icons.h"
#include "views/pages/objectives/archivedialog.h"
#include "views/pages/objectives/changesdialog.h"
#include "views/pages/objectives/objectivefilterbar.h"
#include "views/pages/objectives/objectivespage.h"
#include "views/pages/objectives/triggersdialog.h"
#include "views/pages/recordservices.h"
#include "views/pages/versionedapply.h"
#include "views/widgets/tablesetup.h"
#include "views/widgets/whyclicks.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QItemSelection>
#include <QMenu>
#include <QSettings>
#include <QTreeView>

// What the reader arranges for himself: columns, widths, order, grouping; and the table as text.

namespace {

struct ColumnWidth {
    ObjectiveColumn column;
    int width; ///< at 10 pt, with the margins of the cell
};

constexpr ColumnWidth kWidths[] = {
    {ObjectiveColumn::State, 110},   {ObjectiveColumn::Goal, 88},        {ObjectiveColumn::Now, 64},
    {ObjectiveColumn::Progress, 92}, {ObjectiveColumn::Last13, 94},      {ObjectiveColumn::Forecast, 96},
    {ObjectiveColumn::Owner, 112},   {ObjectiveColumn::TargetDate, 100},
};

constexpr int kAllColumnsFrom = 900; ///< width of the page

const QString kColumns = QStringLiteral("objectives/columns");
const QString kGrouping = QStringLiteral("objectives/grouping");
const QString kScope = QStringLiteral("objectives/scope");

} // namespace

void ObjectivesPage::fitColumns()
{
    QHeaderView *header = m_view->header();
    header->setMinimumSectionSize(48);
    header->setSectionResizeMode(int(ObjectiveColumn::Title), QHeaderView::Stretch);
    if (header->restoreState(session().settings().value(kColumns).toByteArray())
        && header->count() == int(ObjectiveColumn::Count)) {
        header->setSectionResizeMode(int(ObjectiveColumn::Title), QHeaderView::Stretch);
        return;
    }
    for (const auto &[column, width] : kWidths) {
        // Words of the language decide, within reason: names of people may be long.
        // Not resizeColumnToContents: it keeps room for the arrow of sorting in every header.
        const bool painted = column == ObjectiveColumn::Progress || column == ObjectiveColumn::Last13;
        const int wanted = static_cast<QAbstractItemView *>(m_view)->sizeHintForColumn(int(column));
        header->resizeSection(int(column), painted ? width : std::clamp(wanted, width, width * 3 / 2));
    }
}

/// Beside the side panel there is room for what says the most (picture 14).
void ObjectivesPage::makeRoom(bool narrow)
{
    if (narrow == !m_given.empty())
        return;
    if (!narrow) {
        for (const int column : std::exchange(m_given, {}))
            m_view->setColumnHidden(column, false);
        return;
    }
    for (const ObjectiveColumn column :
         {ObjectiveColumn::Goal, ObjectiveColumn::Last13, ObjectiveColumn::Forecast, ObjectiveColumn::Owner})
        if (!m_view->isColumnHidden(int(column))) {
            m_view->setColumnHidden(int(column), true);
            m_given.push_back(int(column));
        }
}

void ObjectivesPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    makeRoom(width() < kAllColumnsFrom);
}

void ObjectivesPage::restoreView()
{
    QHeaderView *header = m_view->header();
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setSortIndicator(-1, Qt::AscendingOrder); // by urgency, which needs no arrow
    header->setSectionsMovable(true);
    header->setFirstSectionMovable(false);
    const QSettings &settings = session().settings();
    ObjectiveFilter filter = m_bar->filter();
    filter.grouping
        = ObjectiveGrouping(std::clamp(settings.value(kGrouping, 0).toInt(), 0, int(ObjectiveGrouping::Cascade)));
    filter.scope = ObjectiveScope(std::clamp(settings.value(kScope, 0).toInt(), 0, int(ObjectiveScope::Closed)));
    m_bar->setFilter(filter);
}

void ObjectivesPage::saveView() const
{
    QSettings &settings = session().settings();
    if (!m_model->lines().empty())
        settings.setValue(kColumns, m_view->header()->saveState());
    settings.setValue(kGrouping, int(m_bar->filter().grouping));
    settings.setValue(kScope, int(m_bar->filter().scope));
}

QMenu *ObjectivesPage::moreMenu()
{
    auto *menu = new QMenu(this);
    menu->addAction(icon("edit-copy"), tr("Copy as table"), this, &ObjectivesPage::copyTable);
    menu->addAction(tr("What changed since…"), this, &ObjectivesPage::showChanges)
        ->setObjectName(QStringLiteral("changesSince"));
    menu->addAction(tr("Triggers…"), this, &ObjectivesPage::showTriggers)->setObjectName(QStringLiteral("triggers"));
    menu->addAction(tr("Archive and retention…"), this, &ObjectivesPage::showArchive)
        ->setObjectName(QStringLiteral("archive"));
    menu->addSeparator();
    menu->addAction(tr("Open all groups"), m_view, &QTreeView::expandAll);
    menu->addAction(tr("Close all groups"), m_view, &QTreeView::collapseAll);
    menu->addSeparator();
    QMenu *columns = menu->addMenu(tr("Columns"));
    connect(columns, &QMenu::aboutToShow, this, [this, columns] {
        columns->clear();
        for (int c = int(ObjectiveColumn::Goal); c < int(ObjectiveColumn::Count); ++c) {
            QAction *action = columns->addAction(m_model->headerData(c, Qt::Horizontal, Qt::DisplayRole).toString());
            action->setCheckable(true);
            action->setChecked(!m_view->isColumnHidden(c));
            connect(action, &QAction::toggled, this, [this, c](bool on) { m_view->setColumnHidden(c, !on); });
        }
    });
    menu->addAction(tr("Standard columns and order"), this, [this] {
        session().settings().remove(kColumns);
        QHeaderView *header = m_view->header();
        for (int c = 0; c < int(ObjectiveColumn::Count); ++c) {
            m_view->setColumnHidden(c, false);
            header->moveSection(header->visualIndex(c), c);
        }
        header->setSortIndicator(-1, Qt::AscendingOrder);
        m_model->sort(int(ObjectiveColumn::State), Qt::AscendingOrder);
        fitColumns();
    });
    return menu;
}

void ObjectivesPage::copyTable()
{
    QApplication::clipboard()->setText(tableAsText(*m_view));
    emit said(tr("Copied %n rows.", nullptr, m_model->rows()));
}

void ObjectivesPage::showArchive()
{
    auto *dialog = new ArchiveDialog(session(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ArchiveDialog::opened, this, [this](const QUuid &objective) {
        emit goTo({PageId::Objective, Kind::Objective, objective});
    });
    dialog->open();
}

void ObjectivesPage::showChanges()
{
    auto *dialog = new ChangesDialog(session(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ChangesDialog::opened, this, [this](const QUuid &objective) {
        emit goTo({PageId::Objective, Kind::Objective, objective});
    });
    dialog->open();
}

void ObjectivesPage::showTriggers()
{
    auto *dialog = new TriggersDialog(session(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ObjectivesPage::fillRowMenu(QMenu &menu, const QModelIndex &index)
{
    if (const QUuid id = m_model->idAt(index); !id.isNull()) {
        m_why->addTo(menu, index);
        menu.addAction(tr("Open"), this, [this, id] { emit goTo({PageId::Objective, Kind::Objective, id}); });
        menu.addAction(icon("document-edit"), tr("Edit…"), this, [this, id] { edit({id}); });
        menu.addSeparator();
    }
    menu.addAction(icon("list-add"), tr("New objective…"), this, &ObjectivesPage::createNew);
    menu.addAction(icon("edit-copy"), tr("Copy as table"), this, &ObjectivesPage::copyTable);
}

bool ObjectivesPage::createNew()
{
    if (session().isReadOnly())
        return false;
    emit newObjectiveWanted({});
    return true;
}

bool ObjectivesPage::editCurrent()
{
    const Id<Objective> id = current();
    if (!id || session().isReadOnly())
        return false;
    edit(id);
    return true;
}

void ObjectivesPage::edit(Id<Objective> id)
{
    if (const Objective *objective = session().records().find(id))
        showDialog(Record(*objective), false);
}

void ObjectivesPage::showDialog(const Record &record, bool isNew)
{
    auto *dialog
        = new RecordDialog(record, isNew, session().records(), session().language(), session().settings(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setServices(formServicesOf(session()));
    if (record.as<Objective>())
        readAlong(*dialog, session().records(), session().language(), session().today());
    dialog->setSave([this, isNew, dialog](const Record &edited) {
        ChangeSet set;
        set.label = changeLabel(edited, isNew, session().language());
        set.changes.push_back({dialog->before(), edited});
        return applyVersioned(session(), set, dialog);
    });
    connect(dialog, &QDialog::accepted, this, [this, id = record.id()] {
        open({PageId::Objectives, Kind::Objective, id});
    });
    dialog->open();
}
