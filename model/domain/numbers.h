#pragma once
#include "model/domain/decimal.h"
#include "model/domain/result.h"

#include <QStringList>

#include <variant>

class Language;

/// Which mark stands before the decimals. Either: both are accepted, and a value that could be grouped is a question.
enum class DecimalMark : signed char { Either, Point, Comma };

/// Reads a decimal number and keeps its digits (2.0, 7.4, IMP-03). Accepts a leading minus (also U+2212), spaces
/// around it; refuses with a sentence: letters, exponents, grouping, more than 15 digits, and with `Either` a value
/// such as 1.234 or 1,234 that could mean two things.
Result<Decimal> parseNumber(const QString &text, DecimalMark mark, const Language &language);
/// The same with the unit behind it: "12 %" for the unit %.
Result<Decimal> parseNumberWithUnit(const QString &text, const QString &unit, DecimalMark mark,
                                    const Language &language);

/// The mark of a column, found from the values that leave no doubt (8.1); Either if none does or if they disagree.
DecimalMark detectMark(const QStringList &column);

/// What somebody typed into a cell of the grid (7.4).
struct EnteredRatio {
    Decimal numerator, denominator;
};
struct EnteredNotAvailable {
    QString reason; ///< may be empty: then it is asked for
};
struct EnteredNothing {
};
/// "12,5", "9/12", "=9/12", "n/a", "n/a: buyer left", or a sentence of what is wrong.
using Entry = std::variant<EnteredNothing, Decimal, EnteredRatio, EnteredNotAvailable, Error>;
Entry parseEntry(const QString &text, const Language &language);
