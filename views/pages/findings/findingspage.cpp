#include "views/pages/findings/findingspage.h"

#include "model/domain/dates.h"
#include "model/domain/finding.h"

#include <QCoreApplication>

namespace {

bool isLate(const Finding &f, QDate day)
{
    return f.status != FindingStatus::Closed && f.dueDate.isValid() && f.dueDate < day;
}

bool isCheckLate(const Finding &f, QDate day)
{
    return f.effectivenessDue.isValid() && f.effectivenessDue < day
        && (f.effectivenessResult == Effectiveness::Unset || f.effectivenessResult == Effectiveness::Pending);
}

QString effectiveness(const Finding &f, const Language &language)
{
    if (f.effectivenessResult == Effectiveness::Effective || f.effectivenessResult == Effectiveness::NotEffective)
        return labelOf(f.effectivenessResult, language);
    return f.effectivenessDue.isValid()
        ? language.translate("RecordTable", "due %1").arg(shortDate(f.effectivenessDue, language))
        : language.translate("RecordTable", "not planned");
}

std::vector<RecordList::Extra> findingExtras(const Language &language)
{
    return {{language.translate("RecordTable", "Delay"),
             [language](const Register &, const Record &r, QDate day) {
                 const auto &f = *r.as<Finding>();
                 return isLate(f, day)
                     ? language.translate("RecordTable", "%n days", nullptr, int(f.dueDate.daysTo(day)))
                     : QString();
             },
             [](const Register &, const Record &r, QDate day) { return isLate(*r.as<Finding>(), day); }},
            {language.translate("RecordTable", "Did it work?"),
             [language](const Register &, const Record &r) { return effectiveness(*r.as<Finding>(), language); },
             [](const Register &, const Record &r, QDate day) { return isCheckLate(*r.as<Finding>(), day); }}};
}

} // namespace

RecordPage *makeFindingsPage(Session &session)
{
    return new RecordPage(
        session, QCoreApplication::translate("RecordTable", "Findings"),
        {{Kind::Finding,
          QT_TRANSLATE_NOOP("RecordTable", "Findings"),
          {"code", "grade", "clause", "description", "objective", "responsible", "due_date", "status"},
          {68, 96, 64, 0, 120, 110, 96, 88, 116, 96},
          QT_TRANSLATE_NOOP("RecordTable", "No finding yet"),
          QT_TRANSLATE_NOOP("RecordTable",
                            "A nonconformity is corrected, its cause removed, and later it is checked whether that "
                            "worked (10.2)."),
          &findingExtras},
         {Kind::AuditSession,
          QT_TRANSLATE_NOOP("RecordTable", "Audits"),
          {"code", "title", "kind", "from_date", "to_date", "criteria", "auditors"},
          {76, 0, 130, 96, 96, 160, 200},
          QT_TRANSLATE_NOOP("RecordTable", "No audit yet"),
          QT_TRANSLATE_NOOP("RecordTable",
                            "Internal audits of clause 6.2 are records (9.2), also those that found nothing.")}});
}

int lateFindings(const Register &reg, QDate day)
{
    const auto &all = reg.all<Finding>();
    return int(std::count_if(all.begin(), all.end(), [&](const Finding &f) {
        return !f.archivedAt.isValid() && (isLate(f, day) || isCheckLate(f, day));
    }));
}
