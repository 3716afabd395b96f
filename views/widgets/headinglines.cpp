#include "views/widgets/headinglines.h"

#include <QAbstractItemModel>
#include <QHeaderView>

#include <algorithm>

namespace {

QString headingOf(const QHeaderView &header, int column)
{
    return header.model()->headerData(column, Qt::Horizontal).toString();
}

/// What the style adds to the words: margins, those of the page at both ends, and the arrow of the sorted column.
int besideWords(const QHeaderView &header, int column)
{
    constexpr int margins = 20, morePadFirst = 16, morePadLast = 8, arrow = 14;
    const int visual = header.visualIndex(column);
    return margins + (visual == 0 ? morePadFirst : 0) + (visual == header.count() - 1 ? morePadLast : 0)
        + (header.isSortIndicatorShown() && header.sortIndicatorSection() == column ? arrow : 0);
}

} // namespace

int headingWidth(const QHeaderView &header, int column)
{
    return header.fontMetrics().horizontalAdvance(headingOf(header, column)) + besideWords(header, column);
}

int brokenHeadingWidth(const QHeaderView &header, int column)
{
    const QStringList words = headingOf(header, column).split(QLatin1Char(' '));
    const QFontMetrics metrics = header.fontMetrics();
    const auto width = [&](const QStringList &line) { return metrics.horizontalAdvance(line.join(QLatin1Char(' '))); };
    int least = width(words);
    for (qsizetype first = 1; first < words.size(); ++first)
        least = std::min(least, std::max(width(words.mid(0, first)), width(words.mid(first))));
    return least + besideWords(header, column);
}

void fitHeadings(QHeaderView &header)
{
    bool isBroken = false;
    for (int column = 0; header.model() && column < header.count(); ++column)
        isBroken = isBroken
            || (!header.isSectionHidden(column) && headingOf(header, column).contains(QLatin1Char(' '))
                && header.sectionSize(column) < headingWidth(header, column));
    constexpr int aroundLines = 10;
    const int height = isBroken ? header.fontMetrics().lineSpacing() * 2 + aroundLines : 0;
    if (header.minimumHeight() != height)
        header.setMinimumHeight(height);
}
