#pragma once
#include <QDate>
#include <QLocale>
#include <QString>

/// What a person typed where a date is asked: nothing, a day, or a sentence that says what is wrong.
struct TypedDate {
    QDate date;
    QString problem;
    bool isEmpty() const { return !date.isValid() && problem.isEmpty(); }
};

/// Reads ISO (2026-12-31), day.month.year, "31 Dec 2026" with every name of months.h, and the short form of the locale.
/// Two-digit years and days that do not exist are refused with words, never guessed.
TypedDate readTypedDate(const QString &text, const QLocale &locale);

/// "31 Dec 2026" or "31.12.2026" (LOOK 5).
QString shownDate(const QDate &date, const QLocale &locale);
