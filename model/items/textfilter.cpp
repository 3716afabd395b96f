#include "model/items/textfilter.h"

#include "model/domain/language.h"
#include "model/items/itemroles.h"

QString searchText(const QString &text)
{
    QString out;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD))
        if (c.category() != QChar::Mark_NonSpacing)
            out += c;
    return out.toCaseFolded();
}

TextFilter::TextFilter(const Language &language, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_collator(language.locale())
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    setSortRole(SortRole);
}

void TextFilter::setText(const QString &typed)
{
    const QStringList words = searchText(typed).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    invalidateRowsFilter();
}

void TextFilter::setCondition(std::function<bool(const QAbstractItemModel &, int)> wanted)
{
    m_wanted = std::move(wanted);
    invalidateRowsFilter();
}

bool TextFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_wanted && !m_wanted(*sourceModel(), row))
        return false;
    if (m_words.isEmpty())
        return true;
    QString all;
    for (int c = 0; c < sourceModel()->columnCount(parent); ++c) {
        const QModelIndex cell = sourceModel()->index(row, c, parent);
        // A line break keeps a word from running over two cells.
        all += cell.data(SecondaryRole).toString() + QLatin1Char('\n') + cell.data().toString() + QLatin1Char('\n');
    }
    all = searchText(all);
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) { return all.contains(word); });
}

bool TextFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(SortRole), b = right.data(SortRole);
    const auto empty = [](const QVariant &v) {
        return !v.isValid() || v.isNull() || (v.typeId() == QMetaType::QString && v.toString().isEmpty());
    };
    // The proxy turns the answer round when it sorts downwards.
    if (empty(a) != empty(b))
        return empty(a) == (sortOrder() == Qt::DescendingOrder);
    if (a.typeId() == QMetaType::QString)
        return m_collator.compare(a.toString(), b.toString()) < 0;
    return QSortFilterProxyModel::lessThan(left, right);
}
