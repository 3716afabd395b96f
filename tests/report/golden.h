#pragma once
#include "model/report/reports.h"
#include "model/report/reporttext.h"
#include "tests/query/sampleorganisation.h"
#include "tests/support/goldentext.h"

/// What every report of the sample is printed with in the tests.
inline ReportOptions sampleOptions(const QString &language)
{
    ReportOptions options;
    options.language = Language(language);
    options.asOf = sampleDay;
    options.printed = QDateTime(QDate(2026, 7, 16), QTime(9, 12));
    options.chainHead = QStringLiteral("eaf17e4391eb0749") + QString(48, QLatin1Char('0'));
    return options;
}

/// Compares a report of the sample with tests/data/golden/<id>-<language>.txt; empty when equal, else what differs.
/// UPDATE_GOLDEN=1 writes the file anew; look at the difference before you commit it.
inline QString differsFromGolden(const ReportDoc &doc, const QString &name)
{
    return differsFromGoldenText(toText(doc), QStringLiteral("%1-%2").arg(name, doc.language.code()));
}
