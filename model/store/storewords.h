#pragma once
#include <QCoreApplication>

// Sentences of this room in the language of the program; `text` is marked with QT_TRANSLATE_NOOP and the same context.

inline QString storeWords(const char *text)
{
    return QCoreApplication::translate("Store", text);
}
inline QString verifyWords(const char *text)
{
    return QCoreApplication::translate("Verify", text);
}
inline QString salvageWords(const char *text)
{
    return QCoreApplication::translate("Salvage", text);
}
