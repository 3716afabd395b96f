#pragma once
#include "model/document/document.h"
#include "model/domain/objective.h"

#include <QTest>

/// Monthly KPIs beside those of the sample, in an objective that is active: asked since June 2026, so that June is due
/// in July. `shape` makes each of them what the test needs.
inline void addKpis(Document &document, int count, const std::function<void(Kpi &, int)> &shape = {})
{
    const Objective *objective = document.records().byCode<Objective>(QStringLiteral("OBJ-007"));
    ChangeSet set;
    set.label = QStringLiteral("More KPIs");
    for (int i = 0; i < count; ++i) {
        Kpi kpi;
        kpi.id = {document.newId()};
        kpi.code = QStringLiteral("KPI-%1").arg(101 + i);
        kpi.objective = objective->id;
        kpi.name = QStringLiteral("Extra figure %1").arg(i + 1);
        kpi.direction = Direction::Increase;
        kpi.unit = QStringLiteral("%");
        kpi.frequency = Frequency::Monthly;
        kpi.target = Decimal::fromInt(100);
        kpi.validMin = Decimal::fromInt(0);
        kpi.validMax = Decimal::fromInt(100);
        kpi.startDate = QDate(2026, 6, 1);
        kpi.targetDate = QDate(2026, 12, 31);
        kpi.deciding = false;
        kpi.evidenceRequired = false;
        if (shape)
            shape(kpi, i);
        set.changes.push_back(created(kpi));
    }
    if (const auto done = document.apply(set); !done)
        qFatal("%s", qPrintable(done.error().message));
}
