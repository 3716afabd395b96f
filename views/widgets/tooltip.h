#pragma once
#include <QString>

/// A tool tip that shows @p text letter by letter, with its line breaks. Qt guesses whether a tip is HTML, and a user's
/// text must never be.
inline QString toolTipText(const QString &text)
{
    if (text.isEmpty())
        return {};
    return QStringLiteral("<qt>%1</qt>").arg(text.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>")));
}
