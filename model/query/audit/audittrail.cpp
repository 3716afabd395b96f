#include "model/query/audit/audittrail.h"

#include "model/domain/language.h"
#include "model/domain/records.h"
#include "model/query/links.h"
#include "model/query/told.h"

#include <QSet>

#include <algorithm>

namespace {

using enum TrailStage;
constexpr size_t figuresShown = 3;

constexpr const char *titles[] = {
    QT_TRANSLATE_NOOP("Trail", "Policy and requirements"), QT_TRANSLATE_NOOP("Trail", "Risks and controls"),
    QT_TRANSLATE_NOOP("Trail", "Versions and approvals"),  QT_TRANSLATE_NOOP("Trail", "Plan and resources"),
    QT_TRANSLATE_NOOP("Trail", "Measures and figures"),    QT_TRANSLATE_NOOP("Trail", "Evidence"),
    QT_TRANSLATE_NOOP("Trail", "Reviews and decisions"),   QT_TRANSLATE_NOOP("Trail", "Communication and training"),
    QT_TRANSLATE_NOOP("Trail", "Evaluation and findings"),
};
static_assert(std::size(titles) == trailStages);

class Trail
{
public:
    Trail(const WorkspaceState &ws, const Objective &objective, const std::vector<ReadingRow> &readings,
          const Language &language)
        : m_ws(ws)
        , m_reg(ws.reg)
        , m_o(objective)
        , m_readings(readings)
        , m_language(language)
    {
    }

    std::vector<TrailLine> collect()
    {
        links();
        versions();
        plan();
        figures();
        reviews();
        told();
        closing();
        evidence();
        std::stable_sort(m_out.begin(), m_out.end(), [](const TrailLine &a, const TrailLine &b) {
            return a.stage != b.stage ? a.stage < b.stage : a.date > b.date;
        });
        return std::move(m_out);
    }

private:
    QString words(const char *text) const { return m_language.translate("Trail", text); }
    QString person(Id<Person> id) const
    {
        const Person *p = m_reg.find(id);
        return p ? p->name : QString();
    }
    template <typename T>
    TrailLine &add(TrailStage stage, QDate date, const char *record, const T &subject, const QString &code,
                   const QString &what)
    {
        m_out.push_back({stage, date, words(record), code, what, {}, {}, T::kind, subject.id.value});
        return m_out.back();
    }
    /// What came later than the day that is shown is not known yet.
    bool known(QDate date) const { return !date.isValid() || date <= m_ws.asOf; }

    void links()
    {
        for (const ObjectiveLink *link : LinkIndex(m_reg).of(m_o.id))
            linked(*link);
        if (const BusinessGoal *goal = m_reg.find(m_o.businessGoal))
            add(Purpose, {}, QT_TRANSLATE_NOOP("Trail", "Business goal"), *goal, goal->code, goal->title);
    }

    void linked(const ObjectiveLink &link)
    {
        const QString state = link.state == LinkState::Valid ? QString() : labelOf(link.state, m_language);
        if (const auto *c = m_reg.find(Id<PolicyCommitment> {link.target}))
            add(Purpose, c->validFrom, QT_TRANSLATE_NOOP("Trail", "Commitment"), *c, c->code, c->text).reference
                = state.isEmpty() ? c->section : state;
        if (const auto *r = m_reg.find(Id<Requirement> {link.target})) {
            TrailLine &line
                = add(Purpose, r->inForceFrom, QT_TRANSLATE_NOOP("Trail", "Requirement"), *r, r->code, r->summary);
            line.who = person(r->owner);
            line.reference = state.isEmpty() ? r->reference : state;
        }
        if (const auto *r = m_reg.find(Id<Risk> {link.target})) {
            TrailLine &line = add(Risks, r->assessedOn, QT_TRANSLATE_NOOP("Trail", "Risk"), *r, r->code, r->title);
            line.who = person(r->owner);
            line.reference = state.isEmpty() ? labelOf(r->status, m_language) : state;
        }
        if (const auto *c = m_reg.find(Id<Control> {link.target})) {
            TrailLine &line = add(Risks, {}, QT_TRANSLATE_NOOP("Trail", "Control"), *c, c->code, c->title);
            line.who = person(c->owner);
            line.reference = labelOf(c->implementation, m_language);
        }
    }

    void versions()
    {
        for (const ObjectiveVersion &v : m_reg.all<ObjectiveVersion>())
            if (v.objective == m_o.id && known(v.date))
                add(Versions, v.date, QT_TRANSLATE_NOOP("Trail", "Version"), v, v.version, v.summary).who
                    = person(v.approvedBy);
        for (const Approval &a : m_reg.all<Approval>())
            if (a.subject == m_o.id.value && known(a.decidedOn)) {
                m_holders.insert(a.id.value);
                TrailLine &line = add(Versions, a.decidedOn, QT_TRANSLATE_NOOP("Trail", "Approval"), a, a.code,
                                      words(QT_TRANSLATE_NOOP("Trail", "Version %1: %2"))
                                          .arg(a.version, labelOf(a.decision, m_language)));
                line.who = person(a.approver);
                line.reference = a.recordReference;
            }
        for (const OwnerAcceptance &a : m_reg.all<OwnerAcceptance>())
            if (a.objective == m_o.id && known(a.acceptedOn)) {
                TrailLine &line
                    = add(Versions, a.acceptedOn, QT_TRANSLATE_NOOP("Trail", "Acceptance"), a, a.version,
                          words(QT_TRANSLATE_NOOP("Trail", "Version %1: accepted by the owner")).arg(a.version));
                line.who = person(a.person);
                line.reference = a.note;
            }
        for (const ChangeRecord &c : m_reg.all<ChangeRecord>())
            if (c.objective == m_o.id && known(c.date)) {
                TrailLine &line = add(Versions, c.date, QT_TRANSLATE_NOOP("Trail", "Change"), c, c.code, c.rationale);
                line.who = person(c.requestedBy);
                line.reference = c.versionTo.isEmpty()
                    ? QString()
                    : words(QT_TRANSLATE_NOOP("Trail", "version %1")).arg(c.versionTo);
            }
    }

    void plan()
    {
        for (const Action &a : m_reg.all<Action>())
            if (a.objective == m_o.id && !a.archivedAt.isValid()) {
                m_holders.insert(a.id.value);
                TrailLine &line = add(Plan, a.dueDate, QT_TRANSLATE_NOOP("Trail", "Action"), a, a.code, a.title);
                line.who = person(a.responsible);
                line.reference = labelOf(a.status, m_language);
            }
        for (const Resource &r : m_reg.all<Resource>())
            if (r.objective == m_o.id && !r.archivedAt.isValid()) {
                TrailLine &line
                    = add(Plan, r.approvedOn, QT_TRANSLATE_NOOP("Trail", "Resource"), r, r.code, r.description);
                line.who = person(r.approvedBy);
                line.reference = labelOf(r.type, m_language);
            }
    }

    void figures()
    {
        for (const Kpi &kpi : m_reg.all<Kpi>()) {
            if (kpi.objective != m_o.id || kpi.archivedAt.isValid())
                continue;
            TrailLine &line
                = add(Figures, kpi.targetDate, QT_TRANSLATE_NOOP("Trail", "Measure"), kpi, kpi.code, kpi.name);
            line.who = person(kpi.collector);
            line.reference = kpi.dataSource;
            readingsOf(kpi);
        }
    }

    void readingsOf(const Kpi &kpi)
    {
        std::vector<const ReadingRow *> rows;
        for (const ReadingRow &r : m_readings)
            if (r.kpi == kpi.id && !r.isVoid && !r.voidedBy && known(r.periodEnd)) {
                rows.push_back(&r);
                m_evidence.insert(r.evidence.value);
            }
        std::stable_sort(rows.begin(), rows.end(), [](auto *a, auto *b) { return a->periodEnd > b->periodEnd; });
        for (size_t i = 0; i < std::min(figuresShown, rows.size()); ++i) {
            const ReadingRow &r = *rows[i];
            const QString value
                = r.numerator.isNull() ? r.value.text() : r.numerator.text() + QLatin1Char('/') + r.denominator.text();
            TrailLine &line = add(
                Figures, r.periodEnd, QT_TRANSLATE_NOOP("Trail", "Figure"), kpi, r.displayCode(),
                r.notAvailableReason.isEmpty()
                    ? QStringLiteral("%1 = %2").arg(kpi.code, value)
                    : words(QT_TRANSLATE_NOOP("Trail", "%1 not available: %2")).arg(kpi.code, r.notAvailableReason));
            line.who = person(r.recordedBy);
            if (const Evidence *e = m_reg.find(r.evidence))
                line.reference = e->code;
        }
    }

    void reviews()
    {
        for (const ReviewItem &item : m_reg.all<ReviewItem>()) {
            const Review *review = item.objective == m_o.id ? m_reg.find(item.review) : nullptr;
            if (!review || !known(review->date))
                continue;
            m_holders.insert(review->id.value);
            TrailLine &line
                = add(Following, review->date, QT_TRANSLATE_NOOP("Trail", "Review"), item, review->code,
                      item.discussion.isEmpty()
                          ? labelOf(item.outcome, m_language)
                          : QStringLiteral("%1: %2").arg(labelOf(item.outcome, m_language), item.discussion));
            line.who = person(review->chair);
            line.reference = review->minutesReference;
        }
        for (const Decision &d : m_reg.all<Decision>()) {
            if (d.objective != m_o.id)
                continue;
            const Review *review = m_reg.find(d.review);
            const QDate day = review ? review->date : d.closedOn;
            if (!known(day))
                continue;
            m_evidence.insert(d.evidence.value);
            TrailLine &line = add(Following, day, QT_TRANSLATE_NOOP("Trail", "Decision"), d, d.code, d.text);
            line.who = person(d.responsible);
            line.reference = labelOf(d.status, m_language);
        }
        for (const TriggerObjective &t : m_reg.all<TriggerObjective>()) {
            const Trigger *trigger = t.objective == m_o.id ? m_reg.find(t.trigger) : nullptr;
            if (trigger && known(trigger->date))
                add(Following, trigger->date, QT_TRANSLATE_NOOP("Trail", "Trigger"), m_o, trigger->code,
                    trigger->description)
                    .reference
                    = labelOf(trigger->result, m_language);
        }
    }

    void told()
    {
        for (const Communication &c : m_reg.all<Communication>())
            if (c.objective == m_o.id && known(c.date)) {
                m_holders.insert(c.id.value);
                m_evidence.insert(c.evidence.value);
                TrailLine &line = add(Told, c.date, QT_TRANSLATE_NOOP("Trail", "Communication"), c, c.code,
                                      audienceWords(c.audience, m_language));
                line.who = person(c.sender);
                line.reference = labelOf(c.channel, m_language);
            }
        for (const TrainingRecord &t : m_reg.all<TrainingRecord>())
            if (t.objective == m_o.id && known(t.date)) {
                m_evidence.insert(t.evidence.value);
                add(Told, t.date, QT_TRANSLATE_NOOP("Trail", "Training"), t, t.code, t.topic).reference
                    = audienceWords(t.audience, m_language);
            }
    }

    void closing()
    {
        for (const Evaluation &e : m_reg.all<Evaluation>())
            if (e.objective == m_o.id && known(e.evaluatedOn)) {
                m_holders.insert(e.id.value);
                m_evidence.insert(e.evidence.value);
                TrailLine &line
                    = add(Closing, e.evaluatedOn, QT_TRANSLATE_NOOP("Trail", "Evaluation"), e, e.code, e.conclusion);
                line.who = person(e.evaluator);
                line.reference = labelOf(e.result, m_language);
            }
        for (const Finding &f : m_reg.all<Finding>())
            if (f.objective == m_o.id && known(f.date)) {
                m_holders.insert(f.id.value);
                TrailLine &line = add(Closing, f.date, QT_TRANSLATE_NOOP("Trail", "Finding"), f, f.code, f.description);
                line.who = person(f.responsible);
                line.reference = labelOf(f.status, m_language);
            }
    }

    void evidence()
    {
        for (const EvidenceLink &link : m_reg.all<EvidenceLink>())
            if (m_holders.contains(link.target))
                m_evidence.insert(link.evidence.value);
        for (const Evidence &e : m_reg.all<Evidence>())
            if (m_evidence.contains(e.id.value) && known(e.date))
                add(Proof, e.date, QT_TRANSLATE_NOOP("Trail", "Evidence"), e, e.code,
                    e.title.isEmpty() ? e.fileName : e.title)
                    .reference
                    = e.storage == EvidenceStorage::FileCopy ? e.fileName : e.location;
    }

    const WorkspaceState &m_ws;
    const Register &m_reg;
    const Objective &m_o;
    const std::vector<ReadingRow> &m_readings;
    const Language &m_language;
    QSet<QUuid> m_holders, m_evidence; ///< records of the trail that may have evidence, and evidence named by them
    std::vector<TrailLine> m_out;
};

} // namespace

QString trailStageTitle(TrailStage stage, const Language &language)
{
    return language.translate("Trail", titles[size_t(stage)]);
}

std::vector<TrailLine> auditTrail(const WorkspaceState &ws, Id<Objective> objective,
                                  const std::vector<ReadingRow> &readings, const Language &language)
{
    const Objective *found = ws.reg.find(objective);
    return found ? Trail(ws, *found, readings, language).collect() : std::vector<TrailLine>();
}

std::vector<TrailStage> missingStages(const std::vector<TrailLine> &trail)
{
    std::vector<TrailStage> out;
    for (int stage = 0; stage < trailStages; ++stage)
        if (std::none_of(trail.begin(), trail.end(), [&](const TrailLine &l) { return l.stage == TrailStage(stage); }))
            out.push_back(TrailStage(stage));
    return out;
}
