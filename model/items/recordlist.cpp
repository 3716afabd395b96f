#include "model/items/recordlist.h"

#include "model/domain/enumtable.h"
#include "model/domain/text.h"
#include "model/items/fieldtext.h"
#include "model/items/textfilter.h"

#include <QCollator>

#include <algorithm>

RecordList::RecordList(Kind kind, std::vector<const char *> fields, std::vector<Extra> extras, Language language,
                       QObject *parent)
    : RecordTableBase(parent)
    , m_kind(kind)
    , m_extras(std::move(extras))
    , m_language(std::move(language))
{
    for (const char *name : fields.empty() ? importantFields(kind) : fields) {
        m_fields.push_back(kindInfo(kind).field(QLatin1String(name)));
        Q_ASSERT(m_fields.back());
    }
}

QString RecordList::text(const Record &record, int column) const
{
    if (column < int(m_fields.size()))
        return shownText(fieldText(m_register, *m_fields[size_t(column)], record, m_language));
    return shownText(m_extras[size_t(column) - m_fields.size()].text(m_register, record, m_day));
}

/// The first cell speaks the row (LOOK.md 8), the others their column.
QString RecordList::spoken(const Record &record, int column) const
{
    QStringList parts;
    for (int c = column; c < (column == 0 ? columnCount() : column + 1); ++c)
        if (const QString words = text(record, c); !words.isEmpty())
            parts += c == 0 ? words
                            : m_language.translate("ItemRoles", "%1: %2", "column, value")
                                  .arg(headerData(c, Qt::Horizontal, Qt::DisplayRole).toString(), words);
    return parts.join(QStringLiteral(", "));
}

QVariant RecordList::sortValue(const Record &record, int column) const
{
    if (column >= int(m_fields.size()))
        return text(record, column);
    const Field &field = *m_fields[size_t(column)];
    const QVariant stored = record.value(field);
    switch (field.type) {
    case FieldType::Enum:
        return stored.isValid() ? QVariant(enumFromKey(field.entries(), stored.toString())) : QVariant();
    case FieldType::Real:
        return stored.isValid() ? QVariant(stored.toDouble()) : QVariant();
    case FieldType::Date:
    case FieldType::Integer:
    case FieldType::Money:
    case FieldType::Flag:
        return stored;
    default:
        return text(record, column);
    }
}

void RecordList::setRegister(const Register &reg, bool withArchived)
{
    m_register = reg;
    m_withArchived = withArchived;
    rebuild();
}

void RecordList::setExtras(std::vector<Extra> extras)
{
    beginResetModel();
    m_extras = std::move(extras);
    m_sortColumn = std::min(m_sortColumn, columnCount() - 1);
    endResetModel();
}

void RecordList::setFilter(const QString &text)
{
    const QStringList words = searchText(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (m_filter == words)
        return;
    m_filter = words;
    rebuild();
}

void RecordList::setOnly(std::function<bool(const Record &)> wanted)
{
    m_only = std::move(wanted);
    rebuild();
}

bool RecordList::isWanted(const Record &record, const Field *archived) const
{
    if (!m_withArchived && archived && record.value(*archived).isValid())
        return false;
    if (m_only && !m_only(record))
        return false;
    if (m_filter.isEmpty())
        return true;
    QString all;
    for (int c = 0; c < columnCount(); ++c)
        all += text(record, c) + QLatin1Char('\n');
    all = searchText(all);
    return std::all_of(m_filter.begin(), m_filter.end(), [&](const QString &word) { return all.contains(word); });
}

/// In the order of the sorted column; empty cells stay at the end, whatever the order.
std::vector<Record> RecordList::sorted(std::vector<Record> records) const
{
    QCollator collator(m_language.locale());
    collator.setNumericMode(true);
    struct Keyed {
        Record record;
        QVariant value;
    };
    std::vector<Keyed> keyed;
    keyed.reserve(records.size());
    for (Record &r : records) {
        const QVariant value = sortValue(r, std::max(0, m_sortColumn));
        keyed.push_back({std::move(r), value.toString().isEmpty() ? QVariant() : value});
    }
    const bool down = m_sortOrder == Qt::DescendingOrder;
    std::stable_sort(keyed.begin(), keyed.end(), [&](const Keyed &a, const Keyed &b) {
        if (a.value.isValid() != b.value.isValid())
            return a.value.isValid();
        const Keyed &x = down ? b : a, &y = down ? a : b;
        return x.value.typeId() == QMetaType::QString ? collator.compare(x.value.toString(), y.value.toString()) < 0
                                                      : x.value.toDouble() < y.value.toDouble();
    });
    records.clear();
    for (Keyed &k : keyed)
        records.push_back(std::move(k.record));
    return records;
}

void RecordList::rebuild()
{
    const Field *archived = kindInfo(m_kind).field(u"archived_at");
    std::vector<Record> fresh = m_register.records(m_kind);
    std::erase_if(fresh, [&](const Record &r) { return !isWanted(r, archived); });
    // A cell may show other records, too (names, counts), so an equal record does not mean an equal row.
    moveTo(
        m_rows, sorted(std::move(fresh)), [](const Record &r) { return r.id(); },
        [](const Record &, const Record &) { return false; });
}

int RecordList::rowOf(const QUuid &id) const
{
    for (size_t i = 0; i < m_rows.size(); ++i)
        if (m_rows[i].id() == id)
            return int(i);
    return -1;
}

int RecordList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}
int RecordList::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_fields.size() + m_extras.size());
}

static bool isNumber(const Field &field)
{
    return field.type == FieldType::Integer || field.type == FieldType::Real || field.type == FieldType::Money;
}

QVariant RecordList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Record &record = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: {
        const QString shown = text(record, index.column());
        return shown.isEmpty() ? QStringLiteral("–") : shown;
    }
    case Qt::ToolTipRole:
        return text(record, index.column()); // whoever shows it makes it harmless (toolTipText())
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case Qt::AccessibleTextRole:
        return spoken(record, index.column());
    case SortRole:
        return sortValue(record, index.column());
    case IdRole:
        return record.id();
    case KindRole:
        return int(m_kind);
    case LateRole: {
        const int extra = index.column() - int(m_fields.size());
        return extra >= 0 && m_extras[size_t(extra)].late && m_extras[size_t(extra)].late(m_register, record, m_day);
    }
    default:
        return {};
    }
}

QVariant RecordList::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const bool extra = section >= int(m_fields.size());
    if (role == Qt::TextAlignmentRole) {
        const bool right = extra
            ? m_extras[size_t(section) - m_fields.size()].alignRight
            : isNumber(*m_fields[size_t(section)]) || m_fields[size_t(section)]->type == FieldType::Date;
        return int((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole)
        return {};
    return extra ? m_extras[size_t(section) - m_fields.size()].header
                 : m_fields[size_t(section)]->displayLabel(m_language);
}

void RecordList::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    rebuild();
}
