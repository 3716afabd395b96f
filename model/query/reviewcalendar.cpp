#include "model/query/reviewcalendar.h"

#include "model/domain/records.h"

#include <QMap>

#include <algorithm>
#include <tuple>

namespace {

using Type = CalendarEntry::Type;

template <typename T> CalendarEntry entryOf(Type type, QDate date, const T &record, const QString &title = {})
{
    CalendarEntry entry;
    entry.type = type;
    entry.date = date;
    entry.kind = T::kind;
    entry.record = record.id.value;
    entry.code = record.code;
    entry.title = title;
    return entry;
}

void addReviews(std::vector<CalendarEntry> &out, const Register &reg)
{
    for (const Review &r : reg.all<Review>()) {
        if (r.archivedAt.isValid())
            continue;
        out.push_back(entryOf(r.state == ReviewState::Planned ? Type::Planned : Type::Held, r.date, r));
        out.back().review = r.type;
    }
    // A review names the next of its kind; once there is one, that stands in the register itself.
    for (const Review *r : latestReviews(reg))
        if (r->nextPlanned > r->date) {
            out.push_back(entryOf(Type::Planned, r->nextPlanned, *r));
            out.back().review = r->type;
        }
}

} // namespace

std::vector<const Review *> latestReviews(const Register &reg)
{
    QMap<ReviewKind, const Review *> latest;
    for (const Review &r : reg.all<Review>()) {
        if (r.archivedAt.isValid())
            continue;
        if (const Review *&known = latest[r.type]; !known || r.date > known->date)
            known = &r;
    }
    return {latest.cbegin(), latest.cend()};
}

std::vector<CalendarEntry> reviewCalendar(const WorkspaceState &ws, QDate from, QDate to)
{
    std::vector<CalendarEntry> out;
    addReviews(out, ws.reg);
    for (const Objective &o : ws.reg.all<Objective>())
        if (isLive(o.state) && !o.archivedAt.isValid())
            out.push_back(entryOf(Type::Objective, o.nextReview, o, o.title));
    for (const Decision &d : ws.reg.all<Decision>())
        if (d.status == DecisionStatus::Open)
            out.push_back(entryOf(Type::Decision, d.dueDate, d, d.text));
    std::erase_if(out, [&](const CalendarEntry &e) { return !e.date.isValid() || e.date < from || e.date > to; });
    for (CalendarEntry &e : out)
        if (e.type != Type::Held)
            e.daysLate = std::max(0, int(e.date.daysTo(ws.asOf)));
    std::sort(out.begin(), out.end(), [](const CalendarEntry &a, const CalendarEntry &b) {
        return std::tie(a.date, a.type, a.code) < std::tie(b.date, b.type, b.code);
    });
    return out;
}
