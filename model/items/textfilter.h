#pragma once
#include <QCollator>
#include <QSortFilterProxyModel>

#include <functional>

class Language;

/// Text as it is compared while searching: small letters, without accents ("Özdemir" is found by "ozdemir").
QString searchText(const QString &text);

/// Search as you type over a table model: every word typed must stand in some cell of the row (DisplayRole and the
/// quiet code of SecondaryRole). Sorts by SortRole: numbers as numbers, words by the language ("KPI-2" before
/// "KPI-10"), empty cells last in both directions. Beside the text one condition on rows, such as that of a chip.
class TextFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit TextFilter(const Language &language, QObject *parent = nullptr);

    void setText(const QString &typed);
    /// Rows of the source for which `wanted` holds; empty takes the condition away. Call again when its answers change.
    void setCondition(std::function<bool(const QAbstractItemModel &source, int row)> wanted);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QStringList m_words;
    std::function<bool(const QAbstractItemModel &, int)> m_wanted;
    QCollator m_collator;
};
