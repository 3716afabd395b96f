#pragma once
#include "model/exchange/importer.h"
#include "model/exchange/sample.h"
#include "tests/support/samples.h"

/// The day of the sample organisation.
inline const QDate sampleDay(2026, 7, 15);

/// The sample organisation as it is after `new --sample`.
inline Register sampleRegister()
{
    ImportOptions options;
    options.today = sampleDay;
    options.latestPeriodEnd = sampleDay;
    const auto plan = planImport(Register(), sampleFiles(), options, testContext());
    if (!plan || plan->hasProblems())
        qFatal("the sample does not import");
    Register reg;
    reg.apply(plan->changes.changes);
    qint32 key = 0;
    for (ReadingRow row : plan->changes.readings.added) {
        row.key = ++key;
        row.voidedBy = row.isVoid ? 1 : 0;
        reg.readings.add(row.kpi, row.compact());
    }
    return reg;
}

template <typename T> const T &withCode(const Register &reg, const char *code)
{
    const T *record = reg.byCode<T>(QLatin1String(code));
    if (!record)
        qFatal("there is no %s", code);
    return *record;
}
