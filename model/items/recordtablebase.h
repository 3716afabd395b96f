#pragma once
#include "model/items/itemroles.h"

#include <QAbstractTableModel>
#include <QHash>

#include <functional>
#include <utility>
#include <vector>

class Language;

/// How a raw value reads in a cell: dates and numbers by the language, "–" for nothing, yes for true.
QString cellText(const QVariant &value, const Language &language);
/// What a model answers for a role: texts that are read by people as shownText(), anything else as it is.
QVariant shownValue(const QVariant &value, int role);

/// The part of a table of rows that needs moc, and the way from old to fresh rows. See RecordTable.
class RecordTableBase : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

protected:
    /// Moves `rows` to `fresh` and announces only the differences: vanished rows, new rows, a new order, changed rows.
    /// Selection, current cell and scroll position of the views stay. `keyOf` gives what a row is known by; keys must
    /// differ. `same` tells whether a kept row shows the same as before. Linear in the rows beside the announcements.
    /// Who hears an announcement may want other rows already, as a page that follows the selection does: those come
    /// when this way has been gone.
    template <typename Row, typename KeyOf, typename Same>
    void moveTo(std::vector<Row> &rows, std::vector<Row> fresh, KeyOf keyOf, Same same)
    {
        if (m_isMoving) {
            m_next = [this, &rows, fresh = std::move(fresh), keyOf, same] { moveTo(rows, fresh, keyOf, same); };
            return;
        }
        m_isMoving = true;
        walk(rows, std::move(fresh), keyOf, same);
        m_isMoving = false;
        if (const auto next = std::exchange(m_next, {}))
            next();
    }

private:
    template <typename Row, typename KeyOf, typename Same>
    void walk(std::vector<Row> &rows, std::vector<Row> fresh, KeyOf keyOf, Same same)
    {
        using Key = std::decay_t<decltype(keyOf(fresh.front()))>;
        QHash<Key, int> place;
        place.reserve(qsizetype(fresh.size()));
        for (size_t i = 0; i < fresh.size(); ++i)
            place.insert(keyOf(fresh[i]), int(i));
        Q_ASSERT(size_t(place.size()) == fresh.size());

        for (int last = int(rows.size()) - 1; last >= 0; --last) {
            if (place.contains(keyOf(rows[size_t(last)])))
                continue;
            int first = last;
            while (first > 0 && !place.contains(keyOf(rows[size_t(first) - 1])))
                --first;
            beginRemoveRows({}, first, last);
            rows.erase(rows.begin() + first, rows.begin() + last + 1);
            endRemoveRows();
            last = first;
        }

        std::vector<bool> known(fresh.size(), false);
        for (const Row &row : rows)
            known[size_t(place.value(keyOf(row)))] = true;
        std::vector<Row> added;
        for (size_t i = 0; i < fresh.size(); ++i)
            if (!known[i])
                added.push_back(fresh[i]);
        if (!added.empty()) {
            const int end = int(rows.size());
            beginInsertRows({}, end, end + int(added.size()) - 1);
            rows.insert(rows.end(), added.begin(), added.end());
            endInsertRows();
        }

        std::vector<int> target; // where each row belongs
        std::vector<bool> changed(fresh.size(), false);
        bool inOrder = true;
        target.reserve(rows.size());
        for (size_t i = 0; i < rows.size(); ++i) {
            const int at = place.value(keyOf(rows[i]));
            target.push_back(at);
            inOrder = inOrder && at == int(i);
            changed[size_t(at)] = !same(rows[i], fresh[size_t(at)]);
        }
        if (inOrder) {
            rows = std::move(fresh);
        } else {
            emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
            rows = std::move(fresh);
            followRows(target);
            emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
        }
        announce(changed);
    }
    /// Persistent indexes go to the new places of their rows.
    void followRows(const std::vector<int> &target);
    /// dataChanged for each run of changed rows.
    void announce(const std::vector<bool> &changed);

    bool m_isMoving = false;
    std::function<void()> m_next; ///< what was wanted meanwhile
};
