#include "model/items/calendarmonth.h"

#include "model/domain/dates.h"

namespace {

struct TypeInfo {
    const char *icon, *word;
};
/// In the order of CalendarEntry::Type.
constexpr TypeInfo types[] = {
    {"wm-check", QT_TRANSLATE_NOOP("CalendarMonth", "review held")},
    {"wm-reviews", QT_TRANSLATE_NOOP("CalendarMonth", "review planned")},
    {"wm-objectives", QT_TRANSLATE_NOOP("CalendarMonth", "next review of an objective")},
    {"wm-flag", QT_TRANSLATE_NOOP("CalendarMonth", "decision due")},
};

} // namespace

CalendarMonth::CalendarMonth(Language language, QObject *parent)
    : QAbstractListModel(parent)
    , m_language(std::move(language))
{
}

void CalendarMonth::setMonth(QDate first, const std::vector<CalendarEntry> &all)
{
    std::vector<CalendarEntry> entries;
    for (const CalendarEntry &e : all)
        if (e.date.year() == first.year() && e.date.month() == first.month())
            entries.push_back(e);
    if (entries == m_entries)
        return; // keeps the row that is chosen
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

int CalendarMonth::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

const char *CalendarMonth::iconOf(CalendarEntry::Type type)
{
    return types[size_t(type)].icon;
}

QString CalendarMonth::wordOf(CalendarEntry::Type type)
{
    return tr(types[size_t(type)].word);
}

QString CalendarMonth::title(const CalendarEntry &entry) const
{
    return entry.title.isEmpty() ? labelOf(entry.review, m_language)
                                 : QStringLiteral("%1 %2").arg(entry.code, entry.title);
}

/// "Review planned: REV-05 Management review, 21 May 2026 – 12 days overdue"
QString CalendarMonth::sentence(const CalendarEntry &entry) const
{
    const QString named = entry.title.isEmpty() ? QStringLiteral("%1 %2").arg(entry.code, title(entry)) : title(entry);
    const QString what = QStringLiteral("%1: %2, %3").arg(wordOf(entry.type), named, longDate(entry.date, m_language));
    return entry.daysLate ? tr("%1 – %n days overdue", nullptr, entry.daysLate).arg(what) : what;
}

QVariant CalendarMonth::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= int(m_entries.size()))
        return {};
    const CalendarEntry &entry = m_entries[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return title(entry);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return sentence(entry);
    case SecondaryRole:
        return QString::number(entry.date.day());
    case IconRole:
        return QString::fromLatin1(iconOf(entry.type));
    case LateRole:
        return entry.daysLate > 0;
    case IdRole:
        return entry.record;
    case KindRole:
        return int(entry.kind);
    default:
        return {};
    }
}
