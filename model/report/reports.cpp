#include "model/report/reports.h"

#include <QtGlobal>

std::span<const ReportInfo> allReports()
{
    static constexpr ReportInfo reports[] = {
        {"management-review", QT_TRANSLATE_NOOP("Report", "Management review of information security objectives"),
         QT_TRANSLATE_NOOP(
             "Report",
             "One page for top management: states, decisions wanted, objectives. Then fulfilment and trends (9.3)."),
         &managementReview},
        {"register", QT_TRANSLATE_NOOP("Report", "Register of information security objectives"),
         QT_TRANSLATE_NOOP(
             "Report",
             "All live objectives with statement, links, measures, owner and approval: the document of 6.2 g."),
         &objectiveRegister},
    };
    return reports;
}

const ReportInfo *findReport(QAnyStringView id)
{
    for (const ReportInfo &info : allReports())
        if (QAnyStringView(QLatin1String(info.id)) == id)
            return &info;
    return nullptr;
}
