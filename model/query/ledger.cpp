#include "model/query/ledger.h"

#include "model/domain/dates.h"
#include "model/domain/language.h"
#include "model/domain/organisation.h"
#include "model/domain/records.h"
#include "model/query/figures.h"
#include "model/query/money.h"
#include "model/query/planphases.h"
#include "model/query/resourcewords.h"
#include "model/query/settings.h"

#include <algorithm>

namespace {

using Mark = LedgerRow::Mark;
using Where = LedgerRow::Where;

class Ledger
{
public:
    Ledger(const WorkspaceState &ws, const Objective &objective, const Language &language)
        : m_ws(ws)
        , m_reg(ws.reg)
        , m_o(objective)
        , m_language(language)
    {
    }

    LedgerRow policy() const
    {
        QStringList parts;
        bool contradicts = false;
        for (const ObjectiveLink *link : links(LinkKind::Commitment)) {
            const PolicyCommitment *c = m_reg.find(Id<PolicyCommitment> {link->target});
            if (!c)
                continue;
            parts += words(QT_TRANSLATE_NOOP("Ledger", "%1 §%2 %3")).arg(c->code, c->section, c->text);
            contradicts = contradicts || link->state != LinkState::Valid;
        }
        return row('a', QT_TRANSLATE_NOOP("Ledger", "Policy"), parts, Where::Links,
                   QT_TRANSLATE_NOOP("Ledger", "no sentence of the policy is linked"), contradicts);
    }
    LedgerRow measurable() const
    {
        QStringList parts;
        for (const Kpi &kpi : m_reg.all<Kpi>()) {
            if (kpi.objective != m_o.id || kpi.archivedAt.isValid())
                continue;
            const KpiRow *k = m_ws.kpi(kpi.id);
            parts += k
                ? words(QT_TRANSLATE_NOOP("Ledger", "%1 %2")).arg(kpi.code, goalShort(kpi, k->definition, m_language))
                : kpi.code;
        }
        if (m_o.measurability == Measurability::NotPracticable)
            parts.prepend(words(QT_TRANSLATE_NOOP("Ledger", "measuring is not practicable: %1"))
                              .arg(m_o.measurabilityJustification));
        return row('b', QT_TRANSLATE_NOOP("Ledger", "Measurable"), parts, Where::Measures,
                   QT_TRANSLATE_NOOP("Ledger", "no measure yet"));
    }
    LedgerRow risks() const
    {
        QStringList parts;
        for (const ObjectiveLink *link : links(LinkKind::Risk))
            if (const Risk *risk = m_reg.find(Id<Risk> {link->target})) {
                const auto score = riskScore(risk->currentLikelihood, risk->currentImpact);
                parts += score ? words(QT_TRANSLATE_NOOP("Ledger", "%1 %2 %3"))
                                     .arg(risk->code, labelOf(riskLevel(m_reg, *score), m_language))
                                     .arg(*score)
                               : risk->code;
            }
        for (const ObjectiveLink *link : links(LinkKind::Requirement))
            if (const Requirement *r = m_reg.find(Id<Requirement> {link->target}))
                parts += r->reference;
        return row('c', QT_TRANSLATE_NOOP("Ledger", "Risks, requirements"), parts, Where::Links,
                   QT_TRANSLATE_NOOP("Ledger", "neither a risk nor a requirement is linked"));
    }
    LedgerRow monitored() const
    {
        const Kpi *kpi = leading();
        if (!kpi)
            return row('d', QT_TRANSLATE_NOOP("Ledger", "Monitored"), {}, Where::Measures,
                       QT_TRANSLATE_NOOP("Ledger", "no measure yet"));
        QStringList parts {words(QT_TRANSLATE_NOOP("Ledger", "%1, by %2"))
                               .arg(labelOf(kpi->frequency, m_language), person(kpi->collector))};
        if (!kpi->dataSource.isEmpty())
            parts += kpi->dataSource;
        bool late = false;
        if (const KpiRow *k = m_ws.kpi(kpi->id); k && k->result.due.nextDue.isValid() && isLive(m_o.state)) {
            parts += words(QT_TRANSLATE_NOOP("Ledger", "next due %1"))
                         .arg(dayAndMonth(k->result.due.nextDue, m_language));
            late = k->result.data == DataState::Overdue || k->result.data == DataState::Stale;
        }
        return row('d', QT_TRANSLATE_NOOP("Ledger", "Monitored"), parts, Where::Measures, "", late);
    }
    LedgerRow communicated() const
    {
        QStringList parts;
        const Communication *last = nullptr;
        for (const Communication &c : m_reg.all<Communication>())
            if (c.objective == m_o.id && (!last || c.date > last->date))
                last = &c;
        if (last)
            parts += last->reached ? words(QT_TRANSLATE_NOOP("Ledger", "%1: %2 reached on %3"))
                                         .arg(audience(last->audience))
                                         .arg(*last->reached)
                                         .arg(shortDate(last->date, m_language))
                                   : words(QT_TRANSLATE_NOOP("Ledger", "%1 on %2"))
                                         .arg(audience(last->audience), shortDate(last->date, m_language));
        bool late = false;
        for (const CommunicationPlanItem &item : m_reg.all<CommunicationPlanItem>())
            if (item.objective == m_o.id && item.nextDue.isValid()) {
                parts += words(QT_TRANSLATE_NOOP("Ledger", "next %1")).arg(dayAndMonth(item.nextDue, m_language));
                late = late || item.nextDue < m_ws.asOf;
            }
        return row('e', QT_TRANSLATE_NOOP("Ledger", "Communicated"), parts, Where::Communication,
                   QT_TRANSLATE_NOOP("Ledger", "nobody has been told yet"), late);
    }
    LedgerRow updated() const
    {
        const ReviewItem *item = nullptr;
        const Review *held = nullptr;
        for (const ReviewItem &i : m_reg.all<ReviewItem>()) {
            const Review *r = i.objective == m_o.id ? m_reg.find(i.review) : nullptr;
            if (r && (!held || r->date > held->date)) {
                held = r;
                item = &i;
            }
        }
        QStringList parts;
        if (held)
            parts += words(QT_TRANSLATE_NOOP("Ledger", "%1 %2: %3"))
                         .arg(labelOf(held->type, m_language), shortDate(held->date, m_language),
                              labelOf(item->outcome, m_language));
        const bool live = isLive(m_o.state);
        if (live && m_o.nextReview.isValid())
            parts += words(QT_TRANSLATE_NOOP("Ledger", "next review %1")).arg(shortDate(m_o.nextReview, m_language));
        return row('f', QT_TRANSLATE_NOOP("Ledger", "Updated"), parts, Where::Reviews,
                   QT_TRANSLATE_NOOP("Ledger", "never reviewed"),
                   live && m_o.nextReview.isValid() && m_o.nextReview < m_ws.asOf);
    }
    LedgerRow documented() const
    {
        QStringList parts {words(QT_TRANSLATE_NOOP("Ledger", "version %1")).arg(m_o.version)};
        const Approval *last = nullptr;
        for (const Approval &a : m_reg.all<Approval>())
            if (a.subject == m_o.id.value && a.subjectKind == ApprovalSubject::ObjectiveVersion
                && (!last || a.decidedOn > last->decidedOn))
                last = &a;
        if (last)
            parts += words(QT_TRANSLATE_NOOP("Ledger", "approved %1 by %2, %3 %4"))
                         .arg(shortDate(last->decidedOn, m_language), person(last->approver),
                              labelOf(last->medium, m_language), last->recordReference)
                         .trimmed();
        return row('g', QT_TRANSLATE_NOOP("Ledger", "Documented"), parts, Where::Versions, "",
                   !last && isLive(m_o.state));
    }
    LedgerRow actions() const
    {
        int done = 0, running = 0, planned = 0, all = 0;
        for (const Action *a : ownActions()) {
            ++all;
            done += a->status == ActionStatus::Done;
            running += a->status == ActionStatus::InProgress || a->status == ActionStatus::Blocked;
            planned += a->status == ActionStatus::Planned;
        }
        QStringList parts;
        if (all)
            parts += m_language.translate("Ledger", "%n action(s)", nullptr, all)
                + words(QT_TRANSLATE_NOOP("Ledger", ": %1 done, %2 running, %3 planned"))
                      .arg(done)
                      .arg(running)
                      .arg(planned);
        return row('h', QT_TRANSLATE_NOOP("Ledger", "What will be done"), parts, Where::Plan,
                   QT_TRANSLATE_NOOP("Ledger", "no action is planned"));
    }
    LedgerRow resources() const
    {
        const ResourceTotals totals = resourceTotals(m_reg, m_o.id);
        QStringList parts;
        if (totals.planned)
            parts += words(QT_TRANSLATE_NOOP("Ledger", "%1 planned, %2 approved, %3 spent"))
                         .arg(moneyText(*totals.planned, m_reg, m_language),
                              amountText(totals.approved.value_or(0), m_language),
                              amountText(totals.spent.value_or(0), m_language));
        if (totals.personDays > 0)
            parts += words(totals.personDays == 1 ? QT_TRANSLATE_NOOP("Ledger", "%1 person-day")
                                                  : QT_TRANSLATE_NOOP("Ledger", "%1 person-days"))
                         .arg(m_language.locale().toString(totals.personDays));
        bool open = totals.gap() > 0;
        if (const QString needed = resourceWords(m_reg, m_o.id, m_language); parts.isEmpty() && !needed.isEmpty()) {
            parts += needed;
            open = !undecidedResources(m_reg, m_o.id).empty();
        }
        return row('i', QT_TRANSLATE_NOOP("Ledger", "Resources"), parts, Where::Resources,
                   QT_TRANSLATE_NOOP("Ledger", "not considered yet"), open);
    }
    LedgerRow who() const
    {
        QStringList with;
        for (const Raci &r : m_reg.all<Raci>())
            if (r.objective == m_o.id && r.role == RaciRole::Responsible && r.person != m_o.owner)
                with += person(r.person);
        QStringList parts;
        if (m_o.owner)
            parts += with.isEmpty() ? person(m_o.owner)
                                    : words(QT_TRANSLATE_NOOP("Ledger", "%1; with %2"))
                                          .arg(person(m_o.owner), with.join(QStringLiteral(", ")));
        return row('j', QT_TRANSLATE_NOOP("Ledger", "Who"), parts, Where::Resources,
                   QT_TRANSLATE_NOOP("Ledger", "nobody answers for it"));
    }
    LedgerRow when() const
    {
        QStringList parts;
        if (m_o.targetDate.isValid()) {
            const ChangeRecord *moved = nullptr;
            for (const ChangeRecord &c : m_reg.all<ChangeRecord>())
                if (c.objective == m_o.id && c.field == QLatin1String("target_date")
                    && (!moved || c.date < moved->date))
                    moved = &c;
            const QDate old = moved ? QDate::fromString(moved->oldValue, Qt::ISODate) : QDate();
            parts += old.isValid() ? words(QT_TRANSLATE_NOOP("Ledger", "%1, was %2"))
                                         .arg(shortDate(m_o.targetDate, m_language), shortDate(old, m_language))
                                   : shortDate(m_o.targetDate, m_language);
        }
        bool late = false;
        const auto actions = ownActions();
        for (const Action *a : actions) {
            const int slip = slipDays(planStep(*a, m_ws.asOf), m_ws.asOf);
            if (a->status == ActionStatus::Done || a->status == ActionStatus::Cancelled || slip <= 0
                || isPhaseHeading(*a, actions) || !isLive(m_o.state) || m_o.state == ObjectiveState::OnHold)
                continue;
            late = true;
            parts += m_language.translate("Ledger", "%1 %n day(s) overdue", nullptr, slip).arg(a->title);
        }
        return row('k', QT_TRANSLATE_NOOP("Ledger", "When"), parts, Where::Plan,
                   QT_TRANSLATE_NOOP("Ledger", "no target date"), late);
    }
    LedgerRow evaluated() const
    {
        QStringList parts;
        if (!m_o.evaluationMethod.isEmpty())
            parts += m_o.evaluationMethod;
        if (m_o.evaluator)
            parts += words(QT_TRANSLATE_NOOP("Ledger", "by %1")).arg(person(m_o.evaluator));
        LedgerRow r = row('l', QT_TRANSLATE_NOOP("Ledger", "How evaluated"), parts, Where::Overview,
                          QT_TRANSLATE_NOOP("Ledger", "neither method nor evaluator"),
                          m_o.evaluationMethod.isEmpty() || m_o.evaluator.isNull());
        return r;
    }

private:
    QString words(const char *text) const { return m_language.translate("Ledger", text); }
    QString person(Id<Person> id) const
    {
        const Person *p = m_reg.find(id);
        return p ? p->name : words(QT_TRANSLATE_NOOP("Ledger", "nobody"));
    }
    QString audience(const QString &text) const
    {
        const auto known = fromKey<Audience>(text);
        return known ? labelOf(*known, m_language) : text;
    }
    LedgerRow row(char letter, const char *label, const QStringList &parts, Where where, const char *missing,
                  bool open = false) const
    {
        LedgerRow r;
        r.letter = letter;
        r.label = words(label);
        r.where = where;
        r.text = parts.isEmpty() ? words(missing)
                                 : parts.join(letter == 'a'                        ? QStringLiteral("; ")
                                                  : letter == 'b' || letter == 'c' ? QStringLiteral(" · ")
                                                                                   : QStringLiteral("; "));
        r.mark = parts.isEmpty() ? Mark::Missing : open ? Mark::Open : Mark::Answered;
        return r;
    }
    std::vector<const ObjectiveLink *> links(LinkKind kind) const
    {
        std::vector<const ObjectiveLink *> out;
        for (const ObjectiveLink &l : m_reg.all<ObjectiveLink>())
            if (l.objective == m_o.id && l.targetKind == kind)
                out.push_back(&l);
        return out;
    }
    std::vector<const Action *> ownActions() const
    {
        std::vector<const Action *> out;
        for (const Action &a : m_reg.all<Action>())
            if (a.objective == m_o.id && !a.archivedAt.isValid())
                out.push_back(&a);
        return out;
    }
    const Kpi *leading() const
    {
        if (const ObjectiveRow *row = m_ws.objective(m_o.id))
            if (const Kpi *kpi = shownKpi(m_ws, *row))
                return kpi;
        for (const Kpi &kpi : m_reg.all<Kpi>())
            if (kpi.objective == m_o.id)
                return &kpi;
        return nullptr;
    }
    const WorkspaceState &m_ws;
    const Register &m_reg;
    const Objective &m_o;
    const Language &m_language;
};

} // namespace

std::vector<LedgerRow> objectiveLedger(const WorkspaceState &ws, Id<Objective> id, const Language &language)
{
    const Objective *objective = ws.reg.find(id);
    if (!objective)
        return {};
    const Ledger l(ws, *objective, language);
    return {l.policy(),     l.measurable(), l.risks(),     l.monitored(), l.communicated(), l.updated(),
            l.documented(), l.actions(),    l.resources(), l.who(),       l.when(),         l.evaluated()};
}
