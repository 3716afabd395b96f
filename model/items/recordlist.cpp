#include "model/items/recordlist.h"

#include "model/domain/dates.h"
#include "model/domain/enumtable.h"
#include "model/items/itemroles.h"

#include <QCollator>

#include <algorithm>

QString fieldText(const Register &reg, const Field &field, const Record &record, const Language &language)
{
    const QVariant stored = record.value(field);
    if (!stored.isValid())
        return {};
    switch (field.type) {
    case FieldType::Date:
        return shortDate(QDate::fromString(stored.toString(), Qt::ISODate), language);
    case FieldType::Enum:
        return enumLabel(field.entries(), enumFromKey(field.entries(), stored.toString()), language);
    case FieldType::EnumSet: {
        QStringList words;
        for (const QString &key : stored.toString().split(QLatin1Char(' '), Qt::SkipEmptyParts))
            words += enumLabel(field.entries(), enumFromKey(field.entries(), key), language);
        return words.join(QStringLiteral(", "));
    }
    case FieldType::Flag:
        return stored.toLongLong() ? language.translate("Field", "yes") : QString();
    case FieldType::Money:
        return language.locale().toString(double(stored.toLongLong()) / 100, 'f', stored.toLongLong() % 100 ? 2 : 0);
    case FieldType::List:
        return stored.toString().replace(QLatin1Char('\n'), QLatin1String(", "));
    case FieldType::Ref: {
        const QUuid id(stored.toString());
        const KindInfo &info = kindInfo(field.target);
        const void *target = reg.find(field.target, id);
        if (!target)
            return {};
        for (const char *name : {"name", "title", "reference"})
            if (const Field *f = info.field(QLatin1String(name)))
                return f->get(target).toString();
        return reg.codeOf(field.target, id);
    }
    case FieldType::AnyRef: {
        const QUuid id(stored.toString());
        return reg.codeOf(reg.kindOf(id), id);
    }
    default:
        return stored.toString();
    }
}

RecordList::RecordList(Kind kind, std::vector<const char *> fields, std::vector<Extra> extras, Language language,
                       QObject *parent)
    : QAbstractTableModel(parent)
    , m_kind(kind)
    , m_extras(std::move(extras))
    , m_language(std::move(language))
{
    for (const char *name : fields) {
        m_fields.push_back(kindInfo(kind).field(QLatin1String(name)));
        Q_ASSERT(m_fields.back());
    }
}

QString RecordList::text(const Record &record, int column) const
{
    if (column < int(m_fields.size()))
        return fieldText(m_register, *m_fields[size_t(column)], record, m_language);
    return m_extras[size_t(column) - m_fields.size()].text(m_register, record);
}

QVariant RecordList::sortValue(const Record &record, int column) const
{
    if (column >= int(m_fields.size()))
        return text(record, column);
    const Field &field = *m_fields[size_t(column)];
    const QVariant stored = record.value(field);
    switch (field.type) {
    case FieldType::Enum:
        return enumFromKey(field.entries(), stored.toString());
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

void RecordList::setFilter(const QString &text)
{
    if (m_filter == text)
        return;
    m_filter = text;
    rebuild();
}

void RecordList::setOnly(std::function<bool(const Record &)> wanted)
{
    m_only = std::move(wanted);
    rebuild();
}

void RecordList::rebuild()
{
    const Field *archived = kindInfo(m_kind).field(u"archived_at");
    std::vector<Record> fresh = m_register.records(m_kind);
    std::erase_if(fresh, [&](const Record &r) {
        if (!m_withArchived && archived && r.value(*archived).isValid())
            return true;
        if (m_only && !m_only(r))
            return true;
        if (m_filter.isEmpty())
            return false;
        for (int c = 0; c < columnCount(); ++c)
            if (text(r, c).contains(m_filter, Qt::CaseInsensitive))
                return false;
        return true;
    });
    QCollator collator(m_language.locale());
    collator.setNumericMode(true);
    const int column = m_sortColumn < 0 ? 0 : m_sortColumn;
    std::stable_sort(fresh.begin(), fresh.end(), [&](const Record &a, const Record &b) {
        const QVariant x = sortValue(a, column), y = sortValue(b, column);
        if (x.isValid() != y.isValid())
            return x.isValid(); // empty cells stay at the end, whatever the order
        const auto order = x.typeId() == QMetaType::QString ? collator.compare(x.toString(), y.toString())
            : x.toDouble() < y.toDouble()                   ? -1
            : x.toDouble() > y.toDouble()                   ? 1
                                                            : 0;
        return m_sortOrder == Qt::AscendingOrder ? order < 0 : order > 0;
    });
    const bool sameIds = fresh.size() == m_rows.size()
        && std::equal(fresh.begin(), fresh.end(), m_rows.begin(),
                      [](const Record &a, const Record &b) { return a.id() == b.id(); });
    if (sameIds) {
        m_rows = std::move(fresh);
        if (!m_rows.empty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    if (fresh.size() != m_rows.size()) {
        beginResetModel();
        m_rows = std::move(fresh);
        endResetModel();
        return;
    }
    // Only the order changed: persistent indexes follow their records.
    emit layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QList<QUuid> ids;
    for (const QModelIndex &i : before)
        ids += m_rows[size_t(i.row())].id();
    m_rows = std::move(fresh);
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const int row = rowOf(ids[i]);
        after += row < 0 ? QModelIndex() : index(row, before[i].column());
    }
    changePersistentIndexList(before, after);
    emit layoutChanged();
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
        return text(record, index.column()).toHtmlEscaped();
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                                            text(record, index.column()));
    case SortRole:
        return sortValue(record, index.column());
    case IdRole:
        return record.id();
    case KindRole:
        return int(m_kind);
    case LateRole: {
        const int extra = index.column() - int(m_fields.size());
        return extra >= 0 && m_extras[size_t(extra)].late && m_extras[size_t(extra)].late(m_register, record);
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
