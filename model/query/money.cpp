#include "model/query/money.h"

#include "model/domain/language.h"
#include "model/domain/objective.h"
#include "model/domain/organisation.h"

qint64 ResourceTotals::gap() const
{
    return planned ? std::max<qint64>(0, *planned - approved.value_or(0)) : 0;
}

static void add(std::optional<qint64> &sum, const Money &money)
{
    if (money.minor)
        sum = sum.value_or(0) + *money.minor;
}

ResourceTotals resourceTotals(const Register &reg, Id<Objective> objective)
{
    ResourceTotals financial, others;
    bool hasFinancial = false;
    for (const Resource &r : reg.all<Resource>()) {
        if (r.objective != objective || r.archivedAt.isValid())
            continue;
        const bool money = r.type == ResourceKind::Financial;
        hasFinancial = hasFinancial || money;
        ResourceTotals &sums = money ? financial : others;
        add(sums.planned, r.planned);
        add(sums.approved, r.approved);
        // What is spent of people is counted in days, not in money.
        if (!r.planned.isNull() || money)
            add(sums.spent, r.spent);
        if (r.type == ResourceKind::People && r.unit.contains(QLatin1String("day"), Qt::CaseInsensitive))
            others.personDays += r.amount.number();
    }
    ResourceTotals total = hasFinancial ? financial : others;
    total.personDays = others.personDays;
    return total;
}

QString amountText(qint64 minor, const Language &language)
{
    return language.locale().toString(double(minor) / 100, 'f', minor % 100 ? 2 : 0);
}

QString moneyText(qint64 minor, const Register &reg, const Language &language)
{
    const QString currency = reg.organisation().currency;
    return language.translate("Money", "%1 %2")
        .arg(amountText(minor, language), currency.isEmpty() ? QStringLiteral("EUR") : currency);
}
