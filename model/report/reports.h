#pragma once
#include "model/domain/register.h"
#include "model/report/reportdoc.h"

/// What every report is told: the words, the paper, the day, and what stands in the foot.
struct ReportOptions {
    Language language;
    PaperSize paper = PaperSize::A4;
    QDate asOf;
    QDateTime printed; ///< local
    QDateTime dataTime; ///< of the last history entry
    QString chainHead;
};

/// A report that can be printed: its id on the command line, its title, the function that makes it.
struct ReportInfo {
    const char *id;
    const char *title; ///< English, context "Report"
    const char *purpose; ///< one sentence, context "Report"
    ReportDoc (*make)(const Register &reg, const ReportOptions &options);
};
std::span<const ReportInfo> allReports();
const ReportInfo *findReport(QAnyStringView id);

/// Management review (6 a), pages 1 and 2.
ReportDoc managementReview(const Register &reg, const ReportOptions &options);
/// Register of objectives (6 b).
ReportDoc objectiveRegister(const Register &reg, const ReportOptions &options);
