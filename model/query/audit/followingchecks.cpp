#include "model/domain/language.h"
#include "model/query/approvals.h"
#include "model/query/audit/auditsubject.h"
#include "model/query/kpisource.h"
#include "model/query/periods.h"
#include "model/query/told.h"

#include <algorithm>

// 6.2 d to g: measured, told, kept up to date, documented (5.2).

namespace {

using enum AuditLabel;

void whoMeasures(const ObjectiveAudit &s, const AuditCheckInfo &check)
{
    for (const Kpi *kpi : s.deciding())
        if (kpi->frequency == Frequency::Unset || kpi->collector.isNull() || kpi->dataSource.trimmed().isEmpty()) {
            AuditSubject::about(
                s.add(check, Minor,
                      QT_TRANSLATE_NOOP("Audit", "%1 does not say how often, by whom and from what it is measured."),
                      {kpi->code}),
                *kpi);
            return;
        }
}

void dataState(const ObjectiveAudit &s, const AuditCheckInfo &check)
{
    if (!s.active())
        return;
    const KpiRow *worst = nullptr;
    for (const Kpi *kpi : s.deciding())
        if (const KpiRow *row = s.ws.kpi(kpi->id);
            row && row->result.data && (!worst || *row->result.data > *worst->result.data))
            worst = row;
    if (!worst) {
        s.add(check, Conform, QT_TRANSLATE_NOOP("Audit", "No figures are asked for."));
        return;
    }
    const DataState state = *worst->result.data;
    const bool never = worst->result.points.empty();
    const AuditLabel label = state == DataState::Stale || (state == DataState::Overdue && never) ? Minor
        : state == DataState::Overdue                                                            ? Observation
                                                                                                 : Conform;
    AuditFinding &finding = s.add(check, label, QT_TRANSLATE_NOOP("Audit", "Figures of %1: %2."),
                                  {worst->code, labelOf(state, s.language)});
    finding.kind = Kind::Kpi;
    finding.record = worst->id.value;
}

/// Counts lapses over all measures and keeps the measure with the most of them: that one is shown.
struct Lapses {
    int part = 0, all = 0, most = 0;
    const Kpi *worst = nullptr;
    void add(const Kpi &kpi, int lapses, int asked)
    {
        part += lapses;
        all += asked;
        if (lapses > most) {
            most = lapses;
            worst = &kpi;
        }
    }
};

/// Percent over the limits, or nothing to say.
void share(const ObjectiveAudit &s, const AuditCheckInfo &check, const Lapses &lapses, const char *reason)
{
    const double percent = lapses.all ? 100.0 * lapses.part / lapses.all : 0;
    if (lapses.worst && percent > s.limits.fewPercent)
        AuditSubject::about(s.add(check, percent > s.limits.manyPercent ? Minor : Observation, reason,
                                  {QString::number(lapses.part), QString::number(lapses.all)}),
                            *lapses.worst);
}

void evidenceShare(const ObjectiveAudit &s, const AuditCheckInfo &check)
{
    Lapses lapses;
    for (const Kpi *kpi : s.deciding()) {
        int all = 0, without = 0;
        for (const Reading &r : s.ws.reg.readings.of(kpi->id))
            if (!r.isVoid() && !r.has(Reading::NotAvailable) && r.periodEnd() <= s.ws.asOf
                && r.periodEnd().daysTo(s.ws.asOf) <= s.limits.year) {
                ++all;
                without += !r.has(Reading::HasEvidence);
            }
        lapses.add(*kpi, without, all);
    }
    share(s, check, lapses, QT_TRANSLATE_NOOP("Audit", "%1 of %2 figures of the last 12 months are without evidence."));
}

/// The times on hold, by the change records: no figures are asked for then. An open end is the day of the audit.
std::vector<Period> pauses(const ObjectiveAudit &s)
{
    std::vector<const ChangeRecord *> changes;
    for (const ChangeRecord &c : s.ws.reg.all<ChangeRecord>())
        if (c.objective == s.objective.id && c.field == QLatin1String("state") && c.date <= s.ws.asOf)
            changes.push_back(&c);
    std::stable_sort(changes.begin(), changes.end(),
                     [](const ChangeRecord *a, const ChangeRecord *b) { return a->date < b->date; });
    std::vector<Period> out;
    for (size_t i = 0; i < changes.size(); ++i)
        if (changes[i]->newValue == keyOf(ObjectiveState::OnHold))
            out.push_back({changes[i]->date, i + 1 < changes.size() ? changes[i + 1]->date : s.ws.asOf});
    return out;
}

void gaps(const ObjectiveAudit &s, const AuditCheckInfo &check)
{
    Lapses lapses;
    const auto paused = pauses(s);
    for (const Kpi *kpi : s.deciding()) {
        int all = 0, open = 0;
        const KpiRow *row = s.ws.kpi(kpi->id);
        if (!row || row->definition.frequency == Frequency::OnEvent)
            continue;
        const auto readings = seriesOf(s.ws.reg.readings.of(kpi->id));
        const int grace = row->definition.graceDays.value_or(defaultGrace(row->definition.frequency));
        for (const Period &p : askedPeriods(row->definition, row->evaluatedAt)) {
            if (p.last.addDays(grace) >= s.ws.asOf || p.last.daysTo(s.ws.asOf) > s.limits.year)
                continue;
            if (std::any_of(paused.begin(), paused.end(),
                            [&p](const Period &hold) { return p.last >= hold.first && p.last <= hold.last; }))
                continue;
            ++all;
            open += std::none_of(readings.begin(), readings.end(), [&p](const SeriesReading &r) {
                return r.periodEnd >= p.first && r.periodEnd <= p.last;
            });
        }
        lapses.add(*kpi, open, all);
    }
    share(s, check, lapses, QT_TRANSLATE_NOOP("Audit", "%1 of %2 periods of the last 12 months are unanswered."));
}

int daysOf(const AuditLimits &limits, Interval interval)
{
    switch (interval) {
    case Interval::Monthly:
        return 31;
    case Interval::Quarterly:
        return 92;
    case Interval::HalfYearly:
        return limits.halfYear;
    default:
        return limits.year;
    }
}

void analysed(const ObjectiveAudit &s, const AuditCheckInfo &check)
{
    if (!s.active())
        return;
    QDate last = s.index.lastReview.value(s.objective.id);
    for (const Evaluation *e : s.index.evaluations.value(s.objective.id))
        if (!last.isValid() || e->evaluatedOn > last)
            last = e->evaluatedOn;
    for (const Kpi *kpi : s.deciding()) {
        if (kpi->evaluationFrequency == Interval::Unset)
            continue;
        const int allowed = 2 * daysOf(s.limits, kpi->evaluationFrequency);
        const QDate since = last.isValid() ? last : s.objective.startDate;
        if (!since.isValid() || since.daysTo(s.ws.asOf) <= allowed)
            continue;
        AuditSubject::about(
            last.isValid()
                ? s.add(check, Observation, QT_TRANSLATE_NOOP("Audit", "%1 was last looked at on %2."),
                        {kpi->code, s.date(last)})
                : s.add(check, Minor, QT_TRANSLATE_NOOP("Audit", "Nobody has looked at %1 yet."), {kpi->code}),
            *kpi);
        return;
    }
}

/// To this objective or, for all objectives, to all staff.
bool isToldBy(const ObjectiveAudit &s, const Communication &c)
{
    return tellsOf(s.ws.reg, c, s.objective)
        && (!c.objective.isNull() || c.audience.contains(keyOf(Audience::AllStaff)));
}

void told(const ObjectiveAudit &s, const AuditCheckInfo &check)
{
    if (!s.live())
        return;
    const QDate approved = approvedOn(s.ws.reg, s.objective, majorOf(s.objective.version));
    const QDate since = approved.isValid() ? approved : s.objective.startDate;
    for (const Communication &c : s.ws.reg.all<Communication>())
        if ((!since.isValid() || c.date >= since) && isToldBy(s, c)) {
            AuditSubject::about(s.add(check, Conform, QT_TRANSLATE_NOOP("Audit", "Told on %1 (%2)."),
                                      {s.date(c.date), audienceWords(c.audience, s.language)}),
                                c);
            return;
        }
    const bool begun = since.isValid() && since <= s.ws.asOf;
    const qint64 days = begun ? since.daysTo(s.ws.asOf) : 0;
    const AuditLabel late = days > s.limits.tellLate ? Minor : Observation;
    if (!approved.isValid() && !begun)
        s.add(check, late, QT_TRANSLATE_NOOP("Audit", "Not approved, and not told to anybody."));
    else if (days > s.limits.tellSoon)
        s.add(check, late,
              approved.isValid()
                  ? QT_TRANSLATE_NOOP("Audit", "Not told to anybody since the approval on %1.")
                  : QT_TRANSLATE_NOOP("Audit", "Not approved, and not told to anybody since the start on %1."),
              {s.date(since)});
    else
        s.add(check, Conform,
              approved.isValid() ? QT_TRANSLATE_NOOP("Audit", "Approved on %1; there is still time to tell it.")
                                 : QT_TRANSLATE_NOOP("Audit", "Started on %1; there is still time to tell it."),
              {s.date(since)});
}

void communicationPlan(const ObjectiveAudit &s, const AuditCheckInfo &check)
{
    for (const CommunicationPlanItem &i : s.ws.reg.all<CommunicationPlanItem>())
        if (i.objective == s.objective.id && !i.archivedAt.isValid() && s.live()
            && (i.audience.isEmpty() || i.channel == Channel::Unset || i.responsible.isNull()
                || (!i.nextDue.isValid() && !i.startDate.isValid()))) {
            AuditSubject::about(
                s.add(check, Observation,
                      QT_TRANSLATE_NOOP("Audit",
                                        "The planned communication %1 does not say when, to whom, how or by whom."),
                      {i.code}),
                i);
            return;
        }
}

void reviewed(const ObjectiveAudit &s, const AuditCheckInfo &check)
{
    if (!s.live())
        return;
    const QDate next = s.objective.nextReview, last = s.index.lastReview.value(s.objective.id);
    const QDate approved = firstApprovedOn(s.ws.reg, s.objective);
    const qint64 late = next.isValid() ? next.daysTo(s.ws.asOf) : 0;
    if (!next.isValid())
        s.add(check, Minor, QT_TRANSLATE_NOOP("Audit", "No next review is set."));
    else if (late > s.limits.longOverdue)
        s.add(check, Minor, QT_TRANSLATE_NOOP("Audit", "The review of %1 was missed by more than 90 days."),
              {s.date(next)});
    else if (approved.isValid() && approved.daysTo(s.ws.asOf) > s.limits.year && !(last.isValid() && last >= approved))
        s.add(check, Minor, QT_TRANSLATE_NOOP("Audit", "Not reviewed within 12 months after the approval on %1."),
              {s.date(approved)});
    else if (late > 0)
        s.add(check, Observation, QT_TRANSLATE_NOOP("Audit", "The review of %1 is overdue."), {s.date(next)});
    else
        s.add(check, Conform, QT_TRANSLATE_NOOP("Audit", "Next review on %1."), {s.date(next)});
}

void approved(const ObjectiveAudit &s, const AuditCheckInfo &check)
{
    if (!s.live())
        return;
    const QDate day = approvedOn(s.ws.reg, s.objective, majorOf(s.objective.version));
    if (day.isValid())
        s.add(check, Conform, QT_TRANSLATE_NOOP("Audit", "Version %1 was approved on %2."),
              {s.objective.version, s.date(day)});
    else
        s.add(check, Minor, QT_TRANSLATE_NOOP("Audit", "Version %1 is in use without an approval."),
              {s.objective.version});
}

void changeRecords(const ObjectiveAudit &s, const AuditCheckInfo &check)
{
    constexpr qsizetype leastRationale = 15; // 2.6
    const auto &changes = s.ws.reg.all<ChangeRecord>();
    bool isShort = false;
    for (const ObjectiveVersion &v : s.ws.reg.all<ObjectiveVersion>()) {
        if (v.objective != s.objective.id || majorOf(v.version) == 0 || v.version == QLatin1String("1.0"))
            continue; // drafts and the first version are no change
        // Imported change records do not name the version: their day does.
        const auto it = std::find_if(changes.begin(), changes.end(), [&](const ChangeRecord &c) {
            return c.objective == s.objective.id
                && (c.versionTo.isEmpty() ? c.date == v.date : c.versionTo == v.version);
        });
        if (it == changes.end()) {
            s.add(check, Minor, QT_TRANSLATE_NOOP("Audit", "No change record leads to version %1."), {v.version});
            return;
        }
        isShort |= it->rationale.trimmed().size() < leastRationale;
    }
    if (isShort)
        s.add(check, Observation, QT_TRANSLATE_NOOP("Audit", "A change has hardly a rationale."));
}

constexpr AuditCheckLine<ObjectiveAudit> followingChecksTable[] = {
    {{"A-d1", "6.2 d, 9.1", QT_TRANSLATE_NOOP("Audit", "Frequency, collector and source"),
      QT_TRANSLATE_NOOP("Audit", "Who measures, when, from what?")},
     whoMeasures},
    {{"A-d2", "6.2 d, 9.1", QT_TRANSLATE_NOOP("Audit", "Figures up to date"),
      QT_TRANSLATE_NOOP("Audit", "Show me the last three figures.")},
     dataState},
    {{"A-d3", "6.2 d, 9.1", QT_TRANSLATE_NOOP("Audit", "Evidence of the figures"),
      QT_TRANSLATE_NOOP("Audit", "Where does this figure come from?")},
     evidenceShare},
    {{"A-d4", "6.2 d, 9.1", QT_TRANSLATE_NOOP("Audit", "Periods without an answer"),
      QT_TRANSLATE_NOOP("Audit", "What happened in the months without figures?")},
     gaps},
    {{"A-d5", "6.2 d, 9.1", QT_TRANSLATE_NOOP("Audit", "Figures analysed"),
      QT_TRANSLATE_NOOP("Audit", "Who looks at these figures, and what did they conclude?")},
     analysed},
    {{"A-e1", "6.2 e, 7.4", QT_TRANSLATE_NOOP("Audit", "Communicated since the approval"),
      QT_TRANSLATE_NOOP("Audit", "How do people know?")},
     told},
    {{"A-e2", "6.2 e, 7.4", QT_TRANSLATE_NOOP("Audit", "Planned communication complete"),
      QT_TRANSLATE_NOOP("Audit", "On what, when, with whom, how?")},
     communicationPlan},
    {{"A-f1", "6.2 f", QT_TRANSLATE_NOOP("Audit", "Review in time"),
      QT_TRANSLATE_NOOP("Audit", "When did you last look at it?")},
     reviewed},
    {{"A-g1", "6.2 g, 7.5", QT_TRANSLATE_NOOP("Audit", "Approval of the version in use"),
      QT_TRANSLATE_NOOP("Audit", "Who approved this, and when?")},
     approved},
    {{"A-g2", "6.2 g, 7.5", QT_TRANSLATE_NOOP("Audit", "Change records with rationale"),
      QT_TRANSLATE_NOOP("Audit", "This was different earlier. Who changed it, and why?")},
     changeRecords},
};

} // namespace

std::span<const AuditCheckLine<ObjectiveAudit>> followingChecks()
{
    return followingChecksTable;
}
