#include "views/pages/records/recordpage.h"

#include "views/forms/recorddialog.h"
#include "views/widgets/buttons.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/pagehead.h"
#include "views/widgets/searchline.h"
#include "views/widgets/segmented.h"
#include "views/widgets/tablesetup.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

static QString words(const char *text)
{
    return QCoreApplication::translate("RecordPage", text);
}

RecordPage::RecordPage(Session &session, const QString &title, std::vector<RecordTableInfo> tables, QWidget *parent)
    : Page(session, parent)
    , m_head(new PageHead(title))
    , m_new(primaryButton(QString()))
    , m_stack(new QStackedWidget)
{
    m_new->setObjectName(QStringLiteral("new"));
    m_head->addButton(m_new);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    if (tables.size() > 1)
        m_tables = new Segmented(tr("Table"));
    column->addWidget(makeFilterBar());
    column->addWidget(m_stack, 1);
    for (RecordTableInfo &info : tables)
        addPart(std::move(info));
    connect(m_new, &QPushButton::clicked, this, &RecordPage::createNew);
}

QWidget *RecordPage::makeFilterBar()
{
    auto *bar = new QWidget;
    m_filter = new SearchLine(SearchLine::Kind::Filter, tr("Filter by text"));
    m_filter->setMaximumWidth(260);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(24, 4, 16, 8);
    row->setSpacing(12);
    if (m_tables) {
        row->addWidget(m_tables);
        connect(m_tables, &Segmented::chosen, this, &RecordPage::refresh);
    }
    row->addWidget(m_filter);
    row->addStretch();
    connect(m_filter, &QLineEdit::textChanged, this, &RecordPage::refresh);
    connect(m_filter, &SearchLine::resultsWanted, this, [this] { current().table->setFocus(); });
    return bar;
}

void RecordPage::addPart(RecordTableInfo info)
{
    Part part {std::move(info), nullptr, new QTableView, new EmptyState, new QStackedWidget};
    std::vector<RecordList::Extra> extras;
    if (part.info.extras)
        extras = part.info.extras(session().language());
    part.model = new RecordList(part.info.kind, part.info.fields, std::move(extras), session().language(), this);
    part.table->setModel(part.model);
    part.table->setObjectName(QLatin1String(kindInfo(part.info.kind).table));
    part.table->setAccessibleName(words(part.info.title));
    setUpTable(*part.table, [this, model = part.model](QMenu &menu, const QModelIndex &index) {
        if (!index.isValid() || session().document().isReadOnly())
            return;
        const Record record = model->record(index.row());
        menu.addAction(tr("Edit…"), this, [this, record] { edit(record, false); });
        if (kindInfo(record.kind()).field(u"archived_at"))
            menu.addAction(tr("Archive"), this, [this, record] { archive(record); });
    });
    part.table->setSortingEnabled(true);
    part.table->horizontalHeader()->setSortIndicator(0, Qt::AscendingOrder);
    QHeaderView *header = part.table->horizontalHeader();
    header->setStretchLastSection(false);
    const QByteArray remembered
        = session().settings().value(QStringLiteral("columns/%1").arg(part.table->objectName())).toByteArray();
    for (size_t i = 0; i < part.info.widths.size(); ++i) {
        if (part.info.widths[i] == 0)
            header->setSectionResizeMode(int(i), QHeaderView::Stretch);
        else
            header->resizeSection(int(i), part.info.widths[i]);
    }
    if (!remembered.isEmpty())
        header->restoreState(remembered);
    connect(header, &QHeaderView::sectionResized, this, [this, header, name = part.table->objectName()] {
        session().settings().setValue(QStringLiteral("columns/%1").arg(name), header->saveState());
    });
    connect(part.table, &QTableView::activated, this, [this, model = part.model](const QModelIndex &index) {
        if (!session().document().isReadOnly())
            edit(model->record(index.row()), false);
    });
    part.empty->setTitle(words(part.info.emptyTitle));
    part.empty->setReason(words(part.info.emptyReason));
    part.empty->setButton(tr("New: %1…").arg(kindInfo(part.info.kind).displayLabel(session().language())));
    part.empty->setLink({});
    connect(part.empty->button(), &QPushButton::clicked, this, &RecordPage::createNew);
    part.stack->addWidget(part.table);
    part.stack->addWidget(part.empty);
    m_stack->addWidget(part.stack);
    if (m_tables)
        m_tables->addSegment(int(m_parts.size()), words(part.info.title));
    m_parts.push_back(std::move(part));
}

RecordPage::Part &RecordPage::current()
{
    return m_parts[size_t(m_tables ? m_tables->current() : 0)];
}

void RecordPage::refresh()
{
    for (size_t i = 0; i < m_parts.size(); ++i) {
        m_parts[i].model->setFilter(m_filter->text().trimmed());
        m_parts[i].model->setRegister(session().records());
        if (m_tables)
            m_tables->setSegmentText(int(i),
                                     QStringLiteral("%1 %2")
                                         .arg(words(m_parts[i].info.title))
                                         .arg(session().records().count(m_parts[i].info.kind)));
    }
    Part &part = current();
    m_stack->setCurrentWidget(part.stack);
    const bool none = part.model->rowCount() == 0 && m_filter->text().trimmed().isEmpty();
    part.stack->setCurrentWidget(none ? static_cast<QWidget *>(part.empty) : part.table);
    m_head->setSubText(tr("%n entries", nullptr, part.model->rowCount()));
    m_new->setText(tr("New: %1…").arg(kindInfo(part.info.kind).displayLabel(session().language())));
    m_new->setEnabled(!session().document().isReadOnly());
    setShortcutHint(*m_new, QKeySequence(Qt::CTRL | Qt::Key_N));
}

void RecordPage::open(const Target &target)
{
    for (size_t i = 0; i < m_parts.size(); ++i) {
        if (m_parts[i].info.kind != target.kind)
            continue;
        if (m_tables)
            m_tables->setCurrent(int(i));
        m_filter->clear();
        refresh();
        if (const int row = m_parts[i].model->rowOf(target.record); row >= 0) {
            m_parts[i].table->selectRow(row);
            m_parts[i].table->scrollTo(m_parts[i].model->index(row, 0));
        }
        m_parts[i].table->setFocus();
        return;
    }
    refresh();
}

bool RecordPage::createNew()
{
    if (session().document().isReadOnly())
        return false;
    const KindInfo &info = kindInfo(current().info.kind);
    auto record = info.make();
    info.field(u"id")->set(record.get(), session().newId().toString(QUuid::WithoutBraces));
    if (info.hasCode())
        info.field(u"code")->set(record.get(), session().records().nextCode(info.kind));
    edit(Record(info.kind, record), true);
    return true;
}

bool RecordPage::editCurrent()
{
    const QModelIndex index = current().table->currentIndex();
    if (!index.isValid() || session().document().isReadOnly())
        return false;
    edit(current().model->record(index.row()), false);
    return true;
}

void RecordPage::edit(const Record &record, bool isNew)
{
    auto *dialog
        = new RecordDialog(record, isNew, session().records(), session().language(), session().settings(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setSave([this, record, isNew](const Record &edited) {
        ChangeSet set;
        const QString kind = kindInfo(edited.kind()).displayLabel(session().language());
        set.label = (isNew ? tr("New: %1 %2") : tr("Edited: %1 %2")).arg(kind, edited.code()).trimmed();
        set.changes.push_back({isNew ? Record() : record, edited});
        return session().apply(set);
    });
    connect(dialog, &QDialog::accepted, this, [this, id = record.id(), kind = record.kind()] {
        open({PageId::Today, kind, id});
    });
    dialog->open();
}

/// Nothing is deleted: archived records leave the lists and stay in the file; undo brings them back (2.11).
void RecordPage::archive(const Record &record)
{
    const KindInfo &info = kindInfo(record.kind());
    auto copy = info.copy(record.data());
    info.field(u"archived_at")->set(copy.get(), session().document().context().now().toUTC().toString(Qt::ISODate));
    ChangeSet set;
    set.label = tr("Archived: %1 %2").arg(info.displayLabel(session().language()), record.code());
    set.changes.push_back({record, Record(record.kind(), copy)});
    if (const auto done = session().apply(set); !done)
        emit failed(done.error());
    else
        emit said(tr("%1 was archived. Undo brings it back.").arg(record.code()));
}
