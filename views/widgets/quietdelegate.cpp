#include "views/widgets/quietdelegate.h"

void QuietDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    RowDelegate::initStyleOption(option, index);
    if (index.data(LateRole).toBool() || index.data(GroupRole).toBool())
        return;
    const Tokens tokens = tokensFor(option->palette);
    if (tokens.plain)
        return;
    option->palette.setColor(QPalette::Text, tokens.text2);
    option->palette.setColor(QPalette::HighlightedText, tokens.text2);
}
