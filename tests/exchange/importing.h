#pragma once
#include "model/domain/records.h"
#include "model/exchange/importer.h"
#include "tests/support/samples.h"

/// The day of these tests.
inline const QDate importDay(2026, 7, 15);

inline SourceFile csvFile(const char *table, const QByteArray &bytes)
{
    return {QString::fromLatin1(table), QString::fromLatin1(table) + QStringLiteral(".csv"), bytes};
}

inline ImportOptions importOptions()
{
    ImportOptions options;
    options.today = importDay;
    options.latestPeriodEnd = importDay;
    return options;
}

inline ImportPlan planned(const Register &reg, const std::vector<SourceFile> &files,
                          const ImportOptions &options = importOptions())
{
    static const Context context = testContext(77); // one for all, so that ids never meet
    auto plan = planImport(reg, files, options, context);
    if (!plan)
        qFatal("%s", qPrintable(plan.error().message));
    return *plan;
}

/// The register as it is after the plan; voided readings get the entry number 1, corrected ones 2.
inline Register applied(Register reg, const ImportPlan &plan)
{
    reg.apply(plan.changes.changes);
    std::vector<ReadingMark> marks;
    for (const ReadingVoid &v : plan.changes.readings.voided)
        marks.push_back({v.key, reg.readings.kpiOf(v.key).value_or(Id<Kpi> {}), 2});
    reg.readings.mark(marks);
    qint32 next = qint32(reg.readings.count()) + 1000;
    for (ReadingRow row : plan.changes.readings.added) {
        row.key = row.key ? row.key : next++;
        row.voidedBy = row.isVoid ? 1 : 0;
        reg.readings.add(row.kpi, row.compact());
    }
    return reg;
}

/// A small organisation: two people, two objectives, one KPI of each frequency and scale that imports tell apart.
inline Register smallRegister()
{
    const ImportPlan plan = planned(
        Register(),
        {csvFile("organisation", "key,value\nname,Firm\nfiscal_year_start_month,1\n"),
         csvFile("people", "id,name\nP1,Ada\nP2,Grace\n"),
         csvFile("objectives", "id,title,owner_id,state\nO1,First,P1,active\nO2,Second,P2,active\n"),
         csvFile("evidence", "id,title,file_name\nE1,Log,log.txt\n"),
         csvFile("kpis",
                 "id,objective_id,name,direction,aggregation,unit,frequency,baseline,target,start_date,target_date,"
                 "valid_min,valid_max\n"
                 "KM,O1,Monthly share,increase,ratio,%,monthly,10,90,2026-01-01,2026-12-31,0,100\n"
                 "KS,O1,Phishing click rate,decrease,ratio,%,monthly,30,5,2026-01-01,2026-12-31,0,100\n"
                 "KV,O1,Monthly days,decrease,latest,days,monthly,30,5,2026-01-01,2026-12-31,0,60\n"
                 "KQ,O1,Quarterly,increase,latest,points,quarterly,1,9,2026-01-01,2026-12-31,,\n"
                 "KH,O1,Half-yearly,increase,latest,points,half_yearly,1,9,2025-01-01,2026-12-31,,\n"
                 "KW,O1,Weekly,increase,latest,points,weekly,1,9,2026-01-01,2026-12-31,,\n"
                 "KY,O1,Yearly,increase,latest,points,yearly,1,9,2024-01-01,2026-12-31,,\n"
                 "KE,O2,Event,binary,latest,yes/no,on_event,,1,2026-01-01,2026-12-31,0,1\n"
                 "KJ,O2,Judged,qualitative,latest,level,quarterly,1,4,2026-01-01,2026-12-31,1,5\n")});
    if (plan.hasProblems())
        qFatal("the small register does not import: %s",
               qPrintable(plan.tables.back().rejected.empty() ? plan.tables.back().refused
                                                              : plan.tables.back().rejected.front().message));
    return applied(Register(), plan);
}
