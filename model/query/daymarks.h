#pragma once
#include "model/domain/register.h"

class Language;

/// A day that people want to look back at (DOMAIN.md 2.13, 7.1).
struct DayMark {
    QString words; ///< "End of last quarter"
    QDate day;
    bool operator==(const DayMark &) const = default;
};

/// Today, the end of the last quarter of the fiscal year, the last review that was held, the last approval. Those that
/// do not exist are left out; all but the first lie before today.
std::vector<DayMark> dayMarks(const Register &reg, QDate today, const Language &language);
