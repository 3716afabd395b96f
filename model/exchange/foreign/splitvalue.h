#pragma once
#include "model/domain/decimal.h"
#include "model/domain/kpi.h"
#include "model/domain/numbers.h"
#include "model/domain/result.h"

class Language;

/// A cell of a hand-made register such as "≥ 95 %", "max. 5 days" or "12.5": comparison, number and unit in one (8.1).
struct SplitValue {
    Decimal number;
    QString unit; ///< "%", "days"; empty when there is none
    Direction direction = Direction::Unset; ///< at least: increase; at most: decrease
};

/// Takes it apart. A cell without a number, or with two, is refused with a sentence; so is what parseNumber() refuses.
Result<SplitValue> splitValue(const QString &text, DecimalMark mark, const Language &language);
