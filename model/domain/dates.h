#pragma once
#include "model/domain/result.h"

#include <QDate>

class Language;

/// Reads a civil date (2.0, IMP-04): 2026-12-31, 31.12.2026, 31 Dec 2026, 31. Dezember 2026. Impossible days, two-digit
/// years and years outside 1900 to 2200 are refused with a sentence; 12/31/2026 is not guessed.
Result<QDate> parseDate(const QString &text, const Language &language);

/// "15 July 2026" – "15. Juli 2026" (PRINT.md 7).
QString longDate(QDate date, const Language &language);
/// "15 Jul 2026" – "15. Jul 2026"; months in three letters.
QString shortDate(QDate date, const Language &language);
/// "15 Jul" – "15. Jul"
QString dayAndMonth(QDate date, const Language &language);
/// "Jul" – "Jul"; three letters.
QString shortMonth(int month, const Language &language);
