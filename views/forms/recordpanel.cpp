#include "views/forms/recordpanel.h"

#include "views/forms/recorddialog.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/headinglines.h"
#include "views/widgets/tablesetup.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSettings>
#include <QStackedWidget>
#include <QStyle>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace {
/// So many pixels of the column that takes the rest.
constexpr int kReadable = 220;
/// Of the others at least, however short their cells are; of names and texts when there is no other way.
constexpr int kLeast = 64, kLeastOfTexts = 96;
/// Rows that are looked at for the width of a column.
constexpr int kRowsForWidth = 60;
} // namespace

QString RecordPanel::words(const char *text)
{
    return QCoreApplication::translate("RecordTable", text);
}

RecordPanel::RecordPanel(RecordServices services, RecordTableInfo info, QWidget *parent)
    : QWidget(parent)
    , m_services(std::move(services))
    , m_info(std::move(info))
    , m_table(new QTableView)
    , m_empty(new EmptyState)
    , m_stack(new QStackedWidget)
{
    std::vector<RecordList::Extra> extras;
    if (m_info.extras)
        extras = m_info.extras(m_services.language);
    m_model = new RecordList(m_info.kind, m_info.fields, std::move(extras), m_services.language, this);
    const QString kind = kindInfo(m_info.kind).displayLabel(m_services.language);
    m_table->setModel(m_model);
    m_table->setObjectName(QLatin1String(kindInfo(m_info.kind).table));
    m_table->setAccessibleName(words(m_info.title));
    setUpTable(*m_table, [this](QMenu &menu, const QModelIndex &index) {
        if (!index.isValid() || isReadOnly())
            return;
        const Record record = m_model->record(index.row());
        menu.addAction(tr("Edit…"), this, [this, record] { edit(record, false); })
            ->setShortcut(QKeySequence(Qt::Key_F2));
        if (m_rowActions)
            m_rowActions(menu, record);
        if (kindInfo(record.kind()).field(u"archived_at"))
            menu.addAction(tr("Archive"), this, [this, record] { archive(record); });
    });
    setUpColumns();
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (!isReadOnly())
            edit(m_model->record(index.row()), false);
    });
    m_empty->setTitle(words(m_info.emptyTitle));
    m_empty->setReason(words(m_info.emptyReason));
    m_empty->setLink({});
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RecordPanel::selectionChanged);
    connect(m_empty->button(), &QPushButton::clicked, this, &RecordPanel::createNew);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
}

void RecordPanel::setUpColumns()
{
    m_table->setSortingEnabled(true);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSortIndicator(m_info.sortedBy, m_info.order);
    header->setStretchLastSection(false);
    header->setResizeContentsPrecision(kRowsForWidth);
    setWidths();
    // Remembered by kind and columns, so that a new version with other columns starts afresh.
    const QString key = QStringLiteral("columns/%1-%2").arg(m_table->objectName()).arg(m_model->columnCount());
    if (const QByteArray state = m_services.settings.value(key).toByteArray(); !state.isEmpty())
        m_columnsAreTheirs = header->restoreState(state);
    const auto remember = [this, header, key] { m_services.settings.setValue(key, header->saveState()); };
    connect(header, &QHeaderView::sectionResized, this, [this, header, remember](int column) {
        if (!m_isFitting)
            fitHeadings(*header);
        // The column that takes the rest also follows the window; that is nobody's wish.
        if (m_isFitting || header->sectionResizeMode(column) == QHeaderView::Stretch)
            return;
        m_columnsAreTheirs = true;
        remember();
    });
    connect(header, &QHeaderView::sortIndicatorChanged, this, remember);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &RecordPanel::makeRoom); // its arrow takes room
}

void RecordPanel::setWidths()
{
    const QScopedValueRollback<bool> fitting(m_isFitting, true);
    QHeaderView *header = m_table->horizontalHeader();
    for (size_t i = 0; i < m_info.widths.size(); ++i) {
        header->setSectionResizeMode(int(i), m_info.widths[i] == 0 ? QHeaderView::Stretch : QHeaderView::Interactive);
        if (m_info.widths[i] != 0)
            header->resizeSection(int(i), wantedWidth(int(i)));
    }
}

void RecordPanel::setExtras(std::vector<RecordList::Extra> extras, std::vector<int> widths)
{
    m_info.widths = std::move(widths);
    m_model->setExtras(std::move(extras));
    setWidths();
    makeRoom();
}

/// Whether its cells are names or texts, of which the beginning says enough. Days, numbers and choices are read whole.
bool RecordPanel::isElastic(int column) const
{
    if (size_t(column) >= m_info.fields.size())
        return false;
    const FieldType type = kindInfo(m_info.kind).field(QLatin1String(m_info.fields[size_t(column)]))->type;
    return type == FieldType::Text || type == FieldType::List || type == FieldType::Ref || type == FieldType::AnyRef;
}

/// The planned width, or what heading and cells need; texts within reason.
int RecordPanel::wantedWidth(int column) const
{
    const int planned = m_info.widths[size_t(column)];
    const QHeaderView &header = *m_table->horizontalHeader();
    const int needed = std::max(headingWidth(header, column), contentWidth(column));
    return std::max(
        {planned, isElastic(column) ? std::min(needed, planned * 5 / 4) : needed, brokenHeadingWidth(header, column)});
}

/// Narrower than that something is cut: a word of the heading, or a cell.
int RecordPanel::leastWidth(int column) const
{
    const int heading = brokenHeadingWidth(*m_table->horizontalHeader(), column);
    return std::min(wantedWidth(column), std::max({kLeast, heading, contentWidth(column)}));
}

int RecordPanel::contentWidth(int column) const
{
    return static_cast<QAbstractItemView *>(m_table)->sizeHintForColumn(column);
}

/// The column that takes the rest is the one that people read: until somebody sets widths the others give it what their
/// own cells do not need, then names and texts give what they can.
void RecordPanel::makeRoom()
{
    if (!m_columnsAreTheirs) {
        const size_t count = m_info.widths.size();
        std::vector<int> widths(count, kReadable);
        // The table's own width is that of before: it is laid out after this widget.
        int missing = m_table->style()->pixelMetric(QStyle::PM_ScrollBarExtent) - width();
        for (size_t i = 0; i < count; ++i) {
            if (m_info.widths[i] != 0)
                widths[i] = wantedWidth(int(i));
            missing += widths[i];
        }
        const auto give = [&](auto least) {
            int spare = 0;
            for (size_t i = 1; i < count; ++i)
                if (m_info.widths[i] != 0)
                    spare += std::max(0, widths[i] - least(int(i)));
            const double given = spare > 0 ? std::clamp(double(missing) / spare, 0.0, 1.0) : 0;
            for (size_t i = 1; i < count; ++i)
                if (m_info.widths[i] != 0)
                    widths[i] -= int(std::max(0, widths[i] - least(int(i))) * given);
            missing -= int(spare * given);
        };
        give([this](int column) { return leastWidth(column); });
        const std::vector<int> whole = widths;
        give([this](int column) {
            const int heading = brokenHeadingWidth(*m_table->horizontalHeader(), column);
            return isElastic(column) ? std::max(kLeastOfTexts, heading) : leastWidth(column);
        });
        // What has to be scrolled anyway is not cut for it.
        const bool scrolls = missing > int(count) && std::count(m_info.widths.begin(), m_info.widths.end(), 0) == 0;
        setFitting(scrolls ? whole : widths);
    }
    showCodesWhole();
    fitHeadings(*m_table->horizontalHeader());
}

void RecordPanel::setFitting(const std::vector<int> &widths)
{
    const QScopedValueRollback<bool> fitting(m_isFitting, true);
    for (size_t i = 1; i < widths.size(); ++i)
        if (m_info.widths[i] != 0)
            m_table->horizontalHeader()->resizeSection(int(i), widths[i]);
}

void RecordPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    makeRoom();
}

/// A code is never elided (LOOK 5): people read it to each other.
void RecordPanel::showCodesWhole()
{
    const QScopedValueRollback<bool> fitting(m_isFitting, true);
    QHeaderView *header = m_table->horizontalHeader();
    const int needed
        = std::max(static_cast<QAbstractItemView *>(m_table)->sizeHintForColumn(0), header->sectionSizeHint(0));
    if (header->sectionSize(0) < needed)
        header->resizeSection(0, needed);
}

void RecordPanel::restrictTo(std::function<bool(const Record &)> wanted, std::function<void(void *)> prefill)
{
    m_prefill = std::move(prefill);
    m_model->setOnly(std::move(wanted));
}

void RecordPanel::setFilter(const QString &text)
{
    m_filter = text;
    m_model->setFilter(text);
}

void RecordPanel::refresh()
{
    if (m_services.shownDay)
        m_model->setDay(m_services.shownDay());
    m_model->setRegister(m_services.records());
    const bool none = m_model->rowCount() == 0 && m_filter.isEmpty();
    m_empty->setButton(isReadOnly() ? QString()
                                    : tr("New: %1…").arg(kindInfo(m_info.kind).displayLabel(m_services.language)));
    m_stack->setCurrentWidget(none ? static_cast<QWidget *>(m_empty) : m_table);
    if (!std::exchange(m_hasRows, !none) && m_hasRows)
        makeRoom();
    showCodesWhole();
}

bool RecordPanel::isReadOnly() const
{
    return m_info.readOnly || m_services.isReadOnly();
}

int RecordPanel::count() const
{
    return m_model->rowCount();
}

bool RecordPanel::select(const QUuid &id)
{
    const int row = m_model->rowOf(id);
    if (row < 0)
        return false;
    goToRow(*m_table, m_model->index(row, 0));
    return true;
}

QUuid RecordPanel::selected() const
{
    return m_table->currentIndex().data(IdRole).toUuid();
}

bool RecordPanel::createNew()
{
    if (isReadOnly())
        return false;
    const KindInfo &info = kindInfo(m_info.kind);
    const auto record = info.make();
    info.field(u"id")->set(record.get(), m_services.context.newId().toString(QUuid::WithoutBraces));
    if (info.hasCode())
        info.field(u"code")->set(record.get(), m_services.records().nextCode(info.kind));
    if (m_prefill)
        m_prefill(record.get());
    edit(Record(info.kind, record), true);
    return true;
}

bool RecordPanel::editCurrent()
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid() || isReadOnly())
        return false;
    edit(m_model->record(index.row()), false);
    return true;
}

void RecordPanel::edit(const Record &record, bool isNew)
{
    if (m_editor)
        return m_editor(record, isNew);
    auto *dialog
        = new RecordDialog(record, isNew, m_services.records(), m_services.language, m_services.settings, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setServices(m_services.forms);
    dialog->setSave([this, isNew, dialog](const Record &edited) {
        ChangeSet set;
        set.label = changeLabel(edited, isNew, m_services.language);
        set.changes.push_back({dialog->before(), edited});
        return m_services.apply(set);
    });
    connect(dialog, &QDialog::accepted, this, [this, id = record.id()] { select(id); });
    dialog->open();
}

/// Nothing is deleted: archived records leave the lists and stay in the file; undo brings them back (2.11).
void RecordPanel::archive(const Record &record)
{
    const KindInfo &info = kindInfo(record.kind());
    const auto copy = info.copy(record.data());
    info.field(u"archived_at")->set(copy.get(), m_services.context.now().toUTC().toString(Qt::ISODate));
    ChangeSet set;
    set.label = tr("Archived: %1 %2").arg(info.displayLabel(m_services.language), record.code());
    set.changes.push_back({record, Record(record.kind(), copy)});
    if (const auto done = m_services.apply(set); !done)
        emit failed(done.error());
    else
        emit said(tr("%1 was archived. Undo brings it back.").arg(record.code()));
}
