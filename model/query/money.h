#pragma once
#include "model/domain/plan.h"
#include "model/domain/register.h"

class Language;

/// Money and effort of an objective (2.5): the financial row is the total budget, else the sum of the others.
struct ResourceTotals {
    std::optional<qint64> planned, approved, spent; ///< minor units; empty = nothing typed
    double personDays = 0;
    /// What is planned and not approved; 0 when nothing is missing.
    qint64 gap() const;
};
ResourceTotals resourceTotals(const Register &reg, Id<Objective> objective);
/// "205,000 EUR" – "205.000 EUR"; cents only when there are some.
QString moneyText(qint64 minor, const Register &reg, const Language &language);
/// Without the currency.
QString amountText(qint64 minor, const Language &language);
