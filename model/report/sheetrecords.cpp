#include "model/domain/dates.h"
#include "model/domain/organisation.h"
#include "model/domain/records.h"
#include "model/query/changessince.h"
#include "model/report/reportparts.h"
#include "model/report/sheetparts.h"

#include <algorithm>

namespace {

/// The sheet is two pages: of longer lists it shows the newest (PRINT.md 6).
constexpr size_t kMostTexts = 4;

/// The records of the objective in order of date, at most the newest so many; counts the earlier ones.
template <typename T, typename Keep>
std::vector<const T *> newest(const SheetSubject &s, size_t most, size_t &earlier, Keep keep)
{
    std::vector<const T *> out;
    for (const T &record : s.ws.reg.all<T>())
        if (record.objective == s.objective.id && keep(record))
            out.push_back(&record);
    std::stable_sort(out.begin(), out.end(), [](const T *a, const T *b) { return a->date < b->date; });
    earlier = out.size() > most ? out.size() - most : 0;
    out.erase(out.begin(), out.begin() + qsizetype(earlier));
    return out;
}

QString earlierText(const SheetSubject &s, size_t earlier)
{
    return earlier ? s.words(QT_TRANSLATE_NOOP("Report", "Earlier ones in the file: %1.")).arg(earlier) : QString();
}

QString monitoredText(const SheetSubject &s, const Kpi &kpi)
{
    int readings = 0, evidence = 0;
    for (const Reading &r : s.ws.reg.readings.of(kpi.id)) {
        if (r.isVoid() || r.periodEnd() > s.ws.asOf)
            continue;
        ++readings;
        evidence += r.has(Reading::HasEvidence) ? 1 : 0;
    }
    QString text = s.words(QT_TRANSLATE_NOOP("Report", "%1: %2 by %3"))
                       .arg(kpi.code, labelOf(kpi.frequency, s.language), fullName(s.ws.reg, kpi.collector));
    if (!kpi.dataSource.isEmpty())
        text += s.words(QT_TRANSLATE_NOOP("Report", " from %1")).arg(kpi.dataSource);
    text += s.words(QT_TRANSLATE_NOOP("Report", "; analysed %1 by %2; readings: %3, with evidence: %4"))
                .arg(labelOf(kpi.evaluationFrequency, s.language), fullName(s.ws.reg, kpi.evaluator))
                .arg(readings)
                .arg(evidence);
    if (const KpiRow *row = s.ws.kpi(kpi.id)) {
        const DueState &due = row->result.due;
        if (due.overdue + due.gaps > 0)
            text += s.words(QT_TRANSLATE_NOOP("Report", "; missing: %1")).arg(due.overdue + due.gaps);
        if (due.nextDue.isValid())
            text += s.words(QT_TRANSLATE_NOOP("Report", "; next figure due %1")).arg(longDate(due.nextDue, s.language));
    }
    return text + QLatin1Char('.');
}

void addCommunications(const SheetSubject &s, std::vector<Block> &out)
{
    size_t earlier = 0;
    QStringList texts;
    for (const Communication *c :
         newest<Communication>(s, kMostTexts, earlier, [](const Communication &) { return true; })) {
        QString text = s.words(QT_TRANSLATE_NOOP("Report", "%1: %2 to %3"))
                           .arg(shortDate(c->date, s.language), labelOf(c->channel, s.language),
                                audienceText(c->audience, s.language));
        QStringList more;
        if (c->reached)
            more += s.words(QT_TRANSLATE_NOOP("Report", "%1 reached")).arg(*c->reached);
        if (const Evidence *e = s.ws.reg.find(c->evidence))
            more += e->code;
        if (!more.isEmpty())
            text += QStringLiteral(" (%1)").arg(more.join(QStringLiteral(", ")));
        texts += text;
    }
    QString told = texts.isEmpty() ? s.words(QT_TRANSLATE_NOOP("Report", "Nothing was communicated yet."))
                                   : texts.join(QStringLiteral("; ")) + QLatin1Char('.');
    if (earlier)
        told += QLatin1Char(' ') + earlierText(s, earlier);
    QStringList plans;
    for (const CommunicationPlanItem &p : s.ws.reg.all<CommunicationPlanItem>())
        if (p.objective == s.objective.id && !p.archivedAt.isValid())
            plans += s.words(QT_TRANSLATE_NOOP("Report", "%1 to %2, %3, next %4, %5"))
                         .arg(p.message, audienceText(p.audience, s.language), labelOf(p.frequency, s.language),
                              p.nextDue.isValid() ? longDate(p.nextDue, s.language) : QStringLiteral("–"),
                              fullName(s.ws.reg, p.responsible));
    if (!plans.isEmpty())
        told += QLatin1Char(' ')
            + s.words(QT_TRANSLATE_NOOP("Report", "Plan: %1.")).arg(plans.join(QStringLiteral("; ")));
    out.push_back(saidSmall(told));
}

QString reviewText(const SheetSubject &s)
{
    const Review *last = nullptr;
    const ReviewItem *item = nullptr;
    for (const ReviewItem &i : s.ws.reg.all<ReviewItem>()) {
        const Review *review = i.objective == s.objective.id ? s.ws.reg.find(i.review) : nullptr;
        if (review && review->date <= s.ws.asOf && (!last || review->date > last->date)) {
            last = review;
            item = &i;
        }
    }
    QString text = last ? s.words(QT_TRANSLATE_NOOP("Report", "Last review %1 (%2): %3"))
                              .arg(longDate(last->date, s.language),
                                   last->minutesReference.isEmpty() ? last->code : last->minutesReference,
                                   labelOf(item->outcome, s.language))
                        : s.words(QT_TRANSLATE_NOOP("Report", "No review yet"));
    if (s.objective.nextReview.isValid())
        text += s.words(QT_TRANSLATE_NOOP("Report", "; next %1, %2"))
                    .arg(longDate(s.objective.nextReview, s.language), labelOf(s.objective.reviewInterval, s.language));
    return text + QLatin1Char('.');
}

QStringList decisionTexts(const SheetSubject &s)
{
    QStringList out;
    for (const Decision &d : s.ws.reg.all<Decision>()) {
        if (d.objective != s.objective.id)
            continue;
        const QString state = d.status == DecisionStatus::Open
            ? s.words(QT_TRANSLATE_NOOP("Report", "open, due %1")).arg(shortDate(d.dueDate, s.language))
            : s.words(QT_TRANSLATE_NOOP("Report", "%1 on %2"))
                  .arg(labelOf(d.status, s.language), shortDate(d.closedOn, s.language));
        out += s.words(QT_TRANSLATE_NOOP("Report", "Decision %1 (%2): %3.")).arg(d.code, d.text, state);
    }
    for (const Feedback &f : s.ws.reg.all<Feedback>())
        if (f.objective == s.objective.id)
            out += s.words(QT_TRANSLATE_NOOP("Report", "Feedback %1 of %2: %3."))
                       .arg(f.code, f.fromGroup, labelOf(f.result, s.language));
    return out.mid(std::max<qsizetype>(0, out.size() - qsizetype(kMostTexts)));
}

} // namespace

std::vector<Block> sheetFollowing(const SheetSubject &s)
{
    std::vector<Block> out {lettered(s, QT_TRANSLATE_NOOP("Report", "Monitored"), 'd')};
    for (const Kpi &kpi : s.ws.reg.all<Kpi>())
        if (kpi.objective == s.objective.id && !kpi.archivedAt.isValid())
            out.push_back(saidSmall(monitoredText(s, kpi)));
    if (out.size() == 1)
        out.push_back(saidSmall(s.words(QT_TRANSLATE_NOOP("Report", "No measure is defined yet."))));
    out.push_back(lettered(s, QT_TRANSLATE_NOOP("Report", "Communicated"), 'e'));
    addCommunications(s, out);
    out.push_back(lettered(s, QT_TRANSLATE_NOOP("Report", "Reviewed and updated"), 'f'));
    out.push_back(saidSmall((QStringList {reviewText(s)} + decisionTexts(s)).join(QLatin1Char(' '))));
    return out;
}

std::vector<Block> sheetVersions(const SheetSubject &s)
{
    std::vector<Block> out {lettered(s, QT_TRANSLATE_NOOP("Report", "Versions and approvals"), 'g')};
    size_t earlier = 0;
    Table versions;
    versions.style = TableStyle::Close;
    versions.columns = {Column::fit(s.words(QT_TRANSLATE_NOOP("Report", "Version"))),
                        Column::fit(s.words(QT_TRANSLATE_NOOP("Report", "Date"))),
                        Column::flex(s.words(QT_TRANSLATE_NOOP("Report", "What changed"))),
                        Column::fit(s.words(QT_TRANSLATE_NOOP("Report", "Approved by"))),
                        Column::fit(s.words(QT_TRANSLATE_NOOP("Report", "Record")))};
    for (const ObjectiveVersion *v :
         newest<ObjectiveVersion>(s, s.mostRows, earlier, [](const ObjectiveVersion &) { return true; })) {
        QString record;
        for (const Approval &a : s.ws.reg.all<Approval>())
            if (a.subject == s.objective.id.value && a.version == v->version)
                record = a.recordReference;
        versions.row({Cell(v->version), Cell(shortDate(v->date, s.language)), Cell(v->summary),
                      Cell(v->approvedBy.isNull() ? s.words(QT_TRANSLATE_NOOP("Report", "not approved"))
                                                  : fullName(s.ws.reg, v->approvedBy)),
                      Cell(record.isEmpty() ? QStringLiteral("–") : record)});
    }
    versions.note = earlierText(s, earlier);
    if (versions.empty())
        out.push_back(saidSmall(s.words(QT_TRANSLATE_NOOP("Report", "No version was approved yet."))));
    else
        out.push_back(versions);

    Table changes;
    changes.style = TableStyle::Close;
    changes.columns = {Column::fit(s.words(QT_TRANSLATE_NOOP("Report", "Change"))),
                       Column::fit(s.words(QT_TRANSLATE_NOOP("Report", "Date"))),
                       Column::flex(s.words(QT_TRANSLATE_NOOP("Report", "From → to")), 1.2),
                       Column::flex(s.words(QT_TRANSLATE_NOOP("Report", "Reason"))),
                       Column::fit(s.words(QT_TRANSLATE_NOOP("Report", "Trigger")))};
    for (const ChangeRecord *c :
         newest<ChangeRecord>(s, s.mostRows, earlier, [](const ChangeRecord &) { return true; })) {
        const Trigger *trigger = s.ws.reg.find(c->trigger);
        changes.row(
            {Cell(c->code), Cell(shortDate(c->date, s.language)),
             Cell(s.words(QT_TRANSLATE_NOOP("Report", "%1: %2 → %3"))
                      .arg(changedFieldText(c->field, s.language), changedValueText(c->field, c->oldValue, s.language),
                           changedValueText(c->field, c->newValue, s.language))),
             Cell(c->rationale), Cell(trigger ? trigger->code : QStringLiteral("–"))});
    }
    // The codes share a line with the note, fewer when room is scarce: a sheet has two pages.
    const qsizetype most = 3 * qsizetype(s.mostRows);
    QString evidence = s.evidence.isEmpty() ? QStringLiteral("–") : s.evidence.mid(0, most).join(QStringLiteral(", "));
    if (s.evidence.size() > most)
        evidence += QLatin1Char(' ')
            + s.words(QT_TRANSLATE_NOOP("Report", "and %1 more in the file")).arg(s.evidence.size() - most);
    evidence = s.words(QT_TRANSLATE_NOOP("Report", "Evidence: %1")).arg(evidence);
    if (changes.empty()) {
        out.push_back(saidSmall(evidence));
        return out;
    }
    changes.note = earlierText(s, earlier);
    changes.note += (changes.note.isEmpty() ? QString() : QStringLiteral(" ")) + evidence;
    out.push_back(changes);
    return out;
}
