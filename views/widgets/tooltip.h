#pragma once
#include "model/domain/text.h"

/// A tool tip that shows @p text letter by letter, with its line breaks. Qt guesses whether a tip is HTML, and a user's
/// text must never be. What would deceive stands as its number (shownText()).
inline QString toolTipText(const QString &text)
{
    if (text.isEmpty())
        return {};
    return QStringLiteral("<qt>%1</qt>")
        .arg(shownText(text).toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>")));
}
