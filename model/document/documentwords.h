#pragma once
#include <QCoreApplication>

/// A sentence of this room in the language of the program; `text` is marked with QT_TRANSLATE_NOOP and the same
/// context.
inline QString documentWords(const char *text)
{
    return QCoreApplication::translate("Document", text);
}
