#pragma once
#include "model/domain/language.h"
#include "model/items/itemroles.h"
#include "model/query/reviewcalendar.h"

#include <QAbstractListModel>

/// One month of the review calendar, an entry a row: the day (SecondaryRole), what it is, late ones marked (LateRole).
/// IdRole and KindRole name the record.
class CalendarMonth : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit CalendarMonth(Language language, QObject *parent = nullptr);
    /// Entries of one month in their order; the rest is left out.
    void setMonth(QDate first, const std::vector<CalendarEntry> &all);
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    /// The icon and the words of each type of entry, for a legend.
    static const char *iconOf(CalendarEntry::Type type);
    static QString wordOf(CalendarEntry::Type type);

private:
    QString title(const CalendarEntry &entry) const;
    QString sentence(const CalendarEntry &entry) const;

    Language m_language;
    std::vector<CalendarEntry> m_entries;
};
