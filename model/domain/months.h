#pragma once
#include <QString>

class QLocale;

/// The month (1 to 12) that a name means in English or German, long, short or in three letters, with or without a full
/// stop, in any case: "Sep", "Sept.", "September", "März", "Mrz", "Mai". 0 for all else: a beginning is not guessed.
int monthNamed(const QString &name);
/// The same, and the names of a language beside.
int monthNamed(const QString &name, const QLocale &locale);
