#include "model/query/audit/auditpapers.h"

#include "model/domain/dates.h"
#include "model/domain/enumtable.h"
#include "model/domain/language.h"
#include "model/domain/records.h"
#include "model/query/approvals.h"
#include "model/query/coverage.h"

#include <algorithm>

namespace {

using enum AuditPaper::State;
constexpr int year = 365, reviewYear = 366, quarter = 92;
constexpr double evidenceShare = 0.8;

constexpr const char *states[]
    = {QT_TRANSLATE_NOOP("Audit", "present"), QT_TRANSLATE_NOOP("Audit", "incomplete"),
       QT_TRANSLATE_NOOP("Audit", "missing"), QT_TRANSLATE_NOOP("Audit", "kept elsewhere (reference)")};

struct Writer {
    const WorkspaceState &ws;
    const Language &language;
    std::vector<AuditPaper> &out;

    QString words(const char *text) const { return language.translate("Audit", text); }
    QString day(QDate date) const { return shortDate(date, language); }
    AuditPaper &add(const char *title, const char *clause, AuditPaper::State state, const QString &where) const
    {
        out.push_back({state, words(title), QLatin1String(clause), where, Kind::Count, {}});
        return out.back();
    }
    bool isWithin(QDate date, int days) const
    {
        return date.isValid() && date <= ws.asOf && date.daysTo(ws.asOf) <= days;
    }
};

template <typename T> void about(AuditPaper &paper, const T *record)
{
    if (!record)
        return;
    paper.kind = T::kind;
    paper.record = record->id.value;
}

/// The newest of the records that count, by the day that `when` tells.
template <typename T, typename When, typename Counts>
const T *newest(const Register &reg, QDate asOf, When when, Counts counts)
{
    const T *last = nullptr;
    for (const T &record : reg.all<T>())
        if (counts(record) && when(record).isValid() && when(record) <= asOf && (!last || when(record) > when(*last)))
            last = &record;
    return last;
}

/// What is not complete here may be kept elsewhere: a reference of this kind, of the last year and still valid, that
/// `counts` takes.
template <typename Counts> void orElsewhere(const Writer &w, AuditPaper &paper, EvidenceKind kind, Counts counts)
{
    if (paper.state == Present)
        return;
    const auto *kept = newest<Evidence>(
        w.ws.reg, w.ws.asOf, [](const Evidence &e) { return e.date; },
        [&](const Evidence &e) {
            return e.type == kind && e.storage == EvidenceStorage::Reference && !e.location.trimmed().isEmpty()
                && !e.archivedAt.isValid() && w.isWithin(e.date, year)
                && (!e.validUntil.isValid() || e.validUntil >= w.ws.asOf) && counts(e);
        });
    if (!kept)
        return;
    paper.state = Elsewhere;
    paper.where = w.words(QT_TRANSLATE_NOOP("Audit", "%1 is kept elsewhere: %2.")).arg(kept->code, kept->location);
    about(paper, kept);
}

bool belongsToReview(const Register &reg, const Evidence &e)
{
    const auto &links = reg.all<EvidenceLink>();
    return std::any_of(links.begin(), links.end(), [&](const EvidenceLink &l) {
        const Review *review = l.evidence == e.id ? reg.find(Id<Review> {l.target}) : nullptr;
        return review && review->type == ReviewKind::ManagementReview;
    });
}

/// `sentence` names how many there are of all.
QString parts(size_t done, const QString &sentence)
{
    return sentence.arg(done);
}

AuditPaper::State shareState(size_t done, size_t of)
{
    return done == of && of ? Present : done ? Incomplete : Missing;
}

void policy(const Writer &w)
{
    const auto *version = newest<PolicyVersion>(
        w.ws.reg, w.ws.asOf, [](const PolicyVersion &v) { return v.validFrom; }, [](const auto &) { return true; });
    const auto &all = w.ws.reg.all<PolicyCommitment>();
    const auto commitment = std::find_if(all.begin(), all.end(),
                                         [&](const PolicyCommitment &c) { return asksForObjective(c, w.ws.asOf); });
    const bool approved = version && version->approvedOn.isValid();
    AuditPaper &paper
        = w.add(QT_TRANSLATE_NOOP("Audit", "Information security policy"), "5.2, 6.2 a",
                version && approved && commitment != all.end() ? Present
                    : version || commitment != all.end()       ? Incomplete
                                                               : Missing,
                version && approved ? w.words(QT_TRANSLATE_NOOP("Audit", "Version %1, approved on %2."))
                                          .arg(version->version, w.day(version->approvedOn))
                                    : w.words(QT_TRANSLATE_NOOP("Audit", "No version with its approval is recorded.")));
    about(paper, commitment == all.end() ? nullptr : &*commitment);
}

void assessment(const Writer &w)
{
    size_t open = 0, fresh = 0;
    const Risk *old = nullptr, *any = nullptr;
    for (const Risk &risk : w.ws.reg.all<Risk>()) {
        if (risk.archivedAt.isValid() || !isOpen(risk))
            continue;
        ++open;
        any = any ? any : &risk;
        if (w.isWithin(risk.assessedOn, year))
            ++fresh;
        else if (!old)
            old = &risk;
    }
    about(w.add(QT_TRANSLATE_NOOP("Audit", "Risk assessment"), "6.1.2, 8.2", shareState(fresh, open),
                parts(fresh,
                      w.language.translate("Audit", "%1 of %n open risks were assessed within 12 months.", nullptr,
                                           int(open)))),
          old ? old : any);
}

void registerPrinted(const Writer &w)
{
    const auto *printed = newest<IssuedDocument>(
        w.ws.reg, w.ws.asOf, [](const IssuedDocument &d) { return d.date; },
        [](const IssuedDocument &d) { return d.type == QLatin1String("register"); });
    QDate approved;
    for (const Objective &o : w.ws.reg.all<Objective>())
        if (isLive(o.state))
            approved = std::max(approved, approvedOn(w.ws.reg, o, majorOf(o.version)));
    w.add(QT_TRANSLATE_NOOP("Audit", "Register of objectives"), "6.2, 7.5",
          !printed                                             ? Missing
              : approved.isValid() && printed->date < approved ? Incomplete
                                                               : Present,
          !printed
              ? w.words(QT_TRANSLATE_NOOP("Audit", "No printed register is recorded; make it on the page Reports."))
              : w.words(QT_TRANSLATE_NOOP("Audit", "Printed on %1.")).arg(w.day(printed->date)));
}

void treatment(const Writer &w)
{
    const Register &reg = w.ws.reg;
    const LinkIndex links(reg);
    size_t asked = 0, planned = 0;
    const Risk *without = nullptr;
    for (const Risk &risk : reg.all<Risk>()) {
        if (!asksForObjective(reg, risk) || risk.treatment != Treatment::Modify)
            continue;
        ++asked;
        const auto &items = reg.all<TreatmentItem>();
        const auto &actions = reg.all<Action>();
        const auto objectives = links.objectives(risk.id.value);
        const bool has = std::any_of(items.begin(), items.end(), [&](const auto &i) { return i.risk == risk.id; })
            || std::any_of(actions.begin(), actions.end(), [&](const Action &a) {
                             return std::any_of(objectives.begin(), objectives.end(),
                                                [&](const Objective *o) { return o->id == a.objective; });
                         });
        planned += has;
        if (!has && !without)
            without = &risk;
    }
    AuditPaper &paper
        = w.add(QT_TRANSLATE_NOOP("Audit", "Risk treatment plan"), "6.1.3", shareState(planned, asked),
                parts(planned,
                      w.language.translate(
                          "Audit", "%1 of %n high risks that are to be modified have treatment items or actions.",
                          nullptr, int(asked))));
    about(paper, without);
    if (without)
        paper.where += QLatin1Char(' ') + w.words(QT_TRANSLATE_NOOP("Audit", "Without: %1.")).arg(without->code);
}

void applicability(const Writer &w)
{
    size_t all = 0, justified = 0;
    const Control *without = nullptr, *any = nullptr;
    for (const Control &c : w.ws.reg.all<Control>()) {
        if (c.archivedAt.isValid())
            continue;
        ++all;
        any = any ? any : &c;
        justified += !c.justification.trimmed().isEmpty();
        if (c.justification.trimmed().isEmpty() && !without)
            without = &c;
    }
    about(w.add(QT_TRANSLATE_NOOP("Audit", "Statement of applicability"), "6.1.3 d", shareState(justified, all),
                parts(justified,
                      w.language.translate("Audit", "%1 of %n controls have their justification.", nullptr, int(all)))),
          without ? without : any);
}

void management(const Writer &w)
{
    const auto *review = newest<Review>(
        w.ws.reg, w.ws.asOf, [](const Review &r) { return r.date; },
        [](const Review &r) { return r.type == ReviewKind::ManagementReview; });
    const bool fresh = review && w.isWithin(review->date, reviewYear);
    const bool minutes = review && !review->minutesReference.trimmed().isEmpty();
    const QString where = !review ? w.words(QT_TRANSLATE_NOOP("Audit", "No management review is recorded."))
        : minutes                 ? w.words(QT_TRANSLATE_NOOP("Audit", "%1 on %2, minutes: %3."))
                        .arg(review->code, w.day(review->date), review->minutesReference)
                  : w.words(QT_TRANSLATE_NOOP("Audit", "%1 on %2 has no reference to its minutes."))
                        .arg(review->code, w.day(review->date));
    AuditPaper &paper = w.add(QT_TRANSLATE_NOOP("Audit", "Minutes of the management review"), "9.3",
                              fresh && minutes ? Present
                                  : review     ? Incomplete
                                               : Missing,
                              where);
    about(paper, review);
    orElsewhere(w, paper, EvidenceKind::Minutes, [&](const Evidence &e) { return belongsToReview(w.ws.reg, e); });
}

void figures(const Writer &w)
{
    const Register &reg = w.ws.reg;
    size_t all = 0, evidenced = 0;
    for (const KpiRow &row : w.ws.kpis)
        for (const Reading &r : reg.readings.of(row.id)) {
            if (r.isVoid() || r.has(Reading::NotAvailable) || !w.isWithin(r.periodEnd(), year))
                continue;
            ++all;
            evidenced += r.has(Reading::HasEvidence);
        }
    AuditPaper &paper = w.add(
        QT_TRANSLATE_NOOP("Audit", "Results of monitoring and measurement"), "9.1",
        !all                                                  ? Missing
            : double(evidenced) < evidenceShare * double(all) ? Incomplete
                                                              : Present,
        parts(evidenced,
              w.language.translate("Audit", "%1 of %n figures of 12 months have their evidence.", nullptr, int(all))));
    if (!w.ws.kpis.empty())
        about(paper, reg.find(w.ws.kpis.front().id));
}

void statusReport(const Writer &w)
{
    const auto *report = newest<IssuedDocument>(
        w.ws.reg, w.ws.asOf, [](const IssuedDocument &d) { return d.date; },
        [](const IssuedDocument &d) { return d.type == QLatin1String("management-review"); });
    AuditPaper &paper = w.add(
        QT_TRANSLATE_NOOP("Audit", "Status report to management"), "9.3.2 d",
        !report                                 ? Missing
            : w.isWithin(report->date, quarter) ? Present
                                                : Incomplete,
        report ? w.words(QT_TRANSLATE_NOOP("Audit", "%1, printed on %2.")).arg(report->title, w.day(report->date))
               : w.words(QT_TRANSLATE_NOOP("Audit",
                                           "No printed report of the last quarter is recorded; make it on the page "
                                           "Reports.")));
    orElsewhere(w, paper, EvidenceKind::Report, [&](const Evidence &e) { return belongsToReview(w.ws.reg, e); });
}

void changes(const Writer &w)
{
    size_t all = 0, complete = 0;
    const Objective *without = nullptr, *any = nullptr;
    for (const ChangeRecord &c : w.ws.reg.all<ChangeRecord>()) {
        if (c.archivedAt.isValid())
            continue;
        ++all;
        const bool done = !c.rationale.trimmed().isEmpty() && !c.requestedBy.isNull();
        complete += done;
        const Objective *objective = w.ws.reg.find(c.objective);
        any = any ? any : objective;
        if (!done && !without)
            without = objective;
    }
    about(w.add(QT_TRANSLATE_NOOP("Audit", "Change records"), "6.3, 7.5", shareState(complete, all),
                parts(complete,
                      w.language.translate("Audit", "%1 of %n changes name reason and requester.", nullptr, int(all)))),
          without ? without : any);
}

void training(const Writer &w)
{
    const auto *record = newest<TrainingRecord>(
        w.ws.reg, w.ws.asOf, [](const TrainingRecord &t) { return t.date; }, [](const auto &) { return true; });
    AuditPaper &paper = w.add(
        QT_TRANSLATE_NOOP("Audit", "Training and awareness records"), "7.2, 7.3",
        !record                              ? Missing
            : w.isWithin(record->date, year) ? Present
                                             : Incomplete,
        record
            ? w.words(QT_TRANSLATE_NOOP("Audit", "%1, %2 on %3.")).arg(record->code, record->topic, w.day(record->date))
            : w.words(QT_TRANSLATE_NOOP("Audit", "No training is recorded.")));
    if (record)
        about(paper, record);
    orElsewhere(w, paper, EvidenceKind::TrainingRecord, [](const Evidence &) { return true; });
}

} // namespace

QString labelOf(AuditPaper::State state, const Language &language)
{
    return language.translate("Audit", states[size_t(state)]);
}

std::vector<AuditPaper> auditPapers(const WorkspaceState &ws, const Language &language)
{
    std::vector<AuditPaper> out;
    const Writer writer {ws, language, out};
    for (const auto write : {policy, assessment, registerPrinted, treatment, applicability, management, figures,
                             statusReport, changes, training})
        write(writer);
    return out;
}
