#include "model/query/daymarks.h"

#include "model/domain/language.h"
#include "model/domain/records.h"
#include "model/query/periods.h"

std::vector<DayMark> dayMarks(const Register &reg, QDate today, const Language &language)
{
    const auto words = [&](const char *text) { return language.translate("DayMark", text); };
    const Period quarter = periodOf(Frequency::Quarterly, today, reg.organisation().fiscalYearStartMonth);
    QDate review, approval;
    for (const Review &r : reg.all<Review>())
        if (r.state != ReviewState::Planned && r.date < today && (!review.isValid() || r.date > review))
            review = r.date;
    for (const Approval &a : reg.all<Approval>())
        if (a.decidedOn < today && (!approval.isValid() || a.decidedOn > approval))
            approval = a.decidedOn;
    std::vector<DayMark> out {{words(QT_TRANSLATE_NOOP("DayMark", "Today")), today},
                              {words(QT_TRANSLATE_NOOP("DayMark", "End of last quarter")), quarter.first.addDays(-1)}};
    if (review.isValid())
        out.push_back({words(QT_TRANSLATE_NOOP("DayMark", "Last review")), review});
    if (approval.isValid())
        out.push_back({words(QT_TRANSLATE_NOOP("DayMark", "Last approval")), approval});
    return out;
}
