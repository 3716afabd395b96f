#include "model/items/recordtablebase.h"

#include "model/domain/dates.h"
#include "model/domain/language.h"
#include "model/domain/text.h"

QString cellText(const QVariant &value, const Language &language)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
        break;
    case QMetaType::QDate:
        if (value.toDate().isValid())
            return shortDate(value.toDate(), language);
        break;
    case QMetaType::Bool:
        if (value.toBool())
            return language.translate("Field", "yes");
        break;
    case QMetaType::Int:
    case QMetaType::LongLong:
        return language.locale().toString(value.toLongLong());
    case QMetaType::Double:
        return language.locale().toString(value.toDouble(), 'g', 15);
    default:
        if (const QString text = value.toString(); !text.isEmpty())
            return text;
    }
    return QStringLiteral("–");
}

QVariant shownValue(const QVariant &value, int role)
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
    case SecondaryRole:
        return value.typeId() == QMetaType::QString ? QVariant(shownText(value.toString())) : value;
    default:
        return value;
    }
}

void RecordTableBase::followRows(const std::vector<int> &target)
{
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex &index : before)
        after += createIndex(target[size_t(index.row())], index.column());
    changePersistentIndexList(before, after);
}

void RecordTableBase::announce(const std::vector<bool> &changed)
{
    const int columns = columnCount() - 1;
    for (size_t first = 0; first < changed.size(); ++first) {
        if (!changed[first])
            continue;
        size_t last = first;
        while (last + 1 < changed.size() && changed[last + 1])
            ++last;
        emit dataChanged(index(int(first), 0), index(int(last), columns));
        first = last;
    }
}
