#include "model/exchange/rowhooks.h"

#include "model/domain/dates.h"
#include "model/domain/records.h"
#include "model/exchange/importrun.h"
#include "model/query/settings.h"

#include <QRegularExpression>

namespace {

using Row = TableSource::Row;

RejectedRow problemIs(const char *code, const QString &column, const QString &value, const QString &message)
{
    return {0, column, value, QLatin1String(code), message};
}

QString cellOf(const TableSource &source, const Row &row, const char *column)
{
    return source.cell(row, source.column(QLatin1String(column)));
}

/// Codes of a list column: separated by ; , or blanks.
QStringList codesIn(const QString &text)
{
    static const QRegularExpression separators(QStringLiteral("[;,\\s]+"));
    return text.split(separators, Qt::SkipEmptyParts);
}

RejectedRow unknownCode(const ImportRun &run, const QString &column, const QString &code, Kind kind)
{
    return problemIs("IMP-02", column, code,
                     run.words("The code “%1” is not in the table %2.").arg(code, QLatin1String(kindInfo(kind).file)));
}

Kind kindOfLink(LinkKind link)
{
    switch (link) {
    case LinkKind::Risk:
    case LinkKind::Opportunity:
        return Kind::Risk;
    case LinkKind::Requirement:
        return Kind::Requirement;
    case LinkKind::Commitment:
        return Kind::PolicyCommitment;
    case LinkKind::Control:
        return Kind::Control;
    case LinkKind::BusinessGoal:
        return Kind::BusinessGoal;
    case LinkKind::Unset:
        break;
    }
    return Kind::Count;
}

RejectedRow applyObjectiveLink(ImportRun &run, const TableSource &source, const Row &row, void *record)
{
    auto &link = *static_cast<ObjectiveLink *>(record);
    const QString code = cellOf(source, row, "target_id");
    const Kind kind = kindOfLink(link.targetKind);
    link.target = run.resolve(kind, code);
    if (link.target.isNull())
        return kind == Kind::Count ? problemIs("IMP-02", QStringLiteral("target_id"), code,
                                               run.words("The kind of the linked record is missing."))
                                   : unknownCode(run, QStringLiteral("target_id"), code, kind);
    // A note that is a label of the effect sets it (8.2).
    if (link.effect == LinkEffect::Unset && !link.note.isEmpty())
        if (const int effect = enumFromText(enumTable<LinkEffect>(), link.note); effect >= 0)
            link.effect = LinkEffect(effect);
    return {};
}

/// "objective" and "state" are short for the kinds of 2.6; other words that end in "approved" count as approved and
/// are kept as conditions.
RejectedRow applyApproval(ImportRun &run, const TableSource &source, const Row &row, void *record)
{
    auto &approval = *static_cast<Approval *>(record);
    const QString kind = cellOf(source, row, "subject_kind");
    const int known = enumFromText(enumTable<ApprovalSubject>(), kind);
    if (known >= 0)
        approval.subjectKind = ApprovalSubject(known);
    else if (kind.compare(QLatin1String("objective"), Qt::CaseInsensitive) == 0)
        approval.subjectKind = ApprovalSubject::ObjectiveVersion;
    else if (kind.compare(QLatin1String("state"), Qt::CaseInsensitive) == 0)
        approval.subjectKind = ApprovalSubject::StateChange;
    else
        return problemIs("IMP-11", QStringLiteral("subject_kind"), kind,
                         run.words("“%1” is not a kind of approved record.").arg(kind));

    const QString decision = cellOf(source, row, "decision");
    const int word = enumFromText(enumTable<ApprovalDecision>(), decision);
    if (word >= 0) {
        approval.decision = ApprovalDecision(word);
    } else if (decision.trimmed().endsWith(QLatin1String("approved"), Qt::CaseInsensitive)) {
        approval.decision = ApprovalDecision::Approved;
        if (approval.conditions.isEmpty())
            approval.conditions = decision.trimmed();
    } else {
        return problemIs(
            "IMP-11", QStringLiteral("decision"), decision,
            run.words("“%1” is not a decision. Allowed are: approved, approved_with_conditions, rejected, returned.")
                .arg(decision));
    }
    const QString code = cellOf(source, row, "subject_id");
    approval.subject = {};
    if (code.isEmpty())
        return {};
    static constexpr Kind ofSubject[] = {Kind::Objective,      Kind::Objective,      Kind::Objective,
                                         Kind::PolicyDocument, Kind::IssuedDocument, Kind::IssuedDocument};
    const Kind target = ofSubject[int(approval.subjectKind)];
    approval.subject = run.resolve(target, code);
    return approval.subject.isNull() ? unknownCode(run, QStringLiteral("subject_id"), code, target) : RejectedRow {};
}

RejectedRow applyEvidenceLink(ImportRun &run, const TableSource &source, const Row &row, void *record)
{
    auto &link = *static_cast<EvidenceLink *>(record);
    static constexpr Kind kinds[] = {Kind::Count,    Kind::Action,        Kind::Evaluation, Kind::Review,
                                     Kind::Approval, Kind::Communication, Kind::Finding,    Kind::AuditCheck};
    const Kind kind = link.targetKind == EvidenceTarget::Unset ? Kind::Count : kinds[int(link.targetKind)];
    const QString code = cellOf(source, row, "target_id");
    link.target = run.resolve(kind, code);
    return link.target.isNull()
        ? problemIs("IMP-02", QStringLiteral("target_id"), code, run.words("The code “%1” is not known.").arg(code))
        : RejectedRow {};
}

/// Scores and levels of a risk are computed; what the file says is checked against 2.2.
RejectedRow checkScores(ImportRun &run, const TableSource &source, const Row &row, const Risk &risk)
{
    struct Part {
        const char *score, *level;
        std::optional<int> likelihood, impact;
    };
    const Part parts[] = {{"inherent_score", "inherent_level", risk.inherentLikelihood, risk.inherentImpact},
                          {"current_score", "current_level", risk.currentLikelihood, risk.currentImpact},
                          {"target_score", "target_level", risk.targetLikelihood, risk.targetImpact}};
    for (const Part &p : parts) {
        const auto score = riskScore(p.likelihood, p.impact);
        const QString given = cellOf(source, row, p.score), level = cellOf(source, row, p.level);
        if (score && !given.isEmpty() && given != QString::number(*score))
            return problemIs("IMP-07", QLatin1String(p.score), given,
                             run.words("The score %1 does not fit likelihood × impact = %2.").arg(given).arg(*score));
        if (score && !level.isEmpty()
            && enumFromText(enumTable<RiskLevel>(), level) != int(riskLevel(run.work(), *score)))
            return problemIs("IMP-07", QLatin1String(p.level), level,
                             run.words("The level “%1” does not fit the score %2: %3.")
                                 .arg(level)
                                 .arg(*score)
                                 .arg(keyOf(riskLevel(run.work(), *score))));
    }
    return {};
}

RejectedRow applyRisk(ImportRun &run, const TableSource &source, const Row &row, void *record)
{
    auto &risk = *static_cast<Risk *>(record);
    if (const RejectedRow problem = checkScores(run, source, row, risk); !problem.code.isEmpty())
        return problem;
    if (source.column(QStringLiteral("controls")) < 0)
        return {};
    const QUuid id = run.resolve(Kind::Risk, risk.code);
    QSet<QUuid> wanted;
    for (const QString &code : codesIn(cellOf(source, row, "controls"))) {
        const QUuid control = run.resolve(Kind::Control, code);
        if (control.isNull())
            return unknownCode(run, QStringLiteral("controls"), code, Kind::Control);
        wanted.insert(control);
        run.putRelated(RiskControl {{}, {id}, {control}});
    }
    const Register now = run.work();
    for (const RiskControl &link : now.all<RiskControl>())
        if (link.risk.value == id && !wanted.contains(link.control.value))
            run.remove(link);
    return {};
}

RejectedRow applyAction(ImportRun &run, const TableSource &source, const Row &row, void *record)
{
    auto &action = *static_cast<Action *>(record);
    if (action.startDate.isValid() && action.dueDate.isValid() && action.startDate > action.dueDate)
        return problemIs("IMP-07", QStringLiteral("due_date"), action.dueDate.toString(Qt::ISODate),
                         run.words("The action is due before it starts."));
    if (source.column(QStringLiteral("depends_on")) < 0)
        return {};
    const QUuid id = run.resolve(Kind::Action, action.code);
    QSet<QUuid> wanted;
    for (const QString &code : codesIn(cellOf(source, row, "depends_on"))) {
        const QUuid before = run.resolve(Kind::Action, code);
        if (before.isNull())
            return unknownCode(run, QStringLiteral("depends_on"), code, Kind::Action);
        if (before == id)
            return problemIs("IMP-13", QStringLiteral("depends_on"), code,
                             run.words("An action cannot wait for itself."));
        wanted.insert(before);
        // A lag that stands in the workspace stays.
        ActionDependency dependency {{}, {before}, {id}, 0};
        for (const ActionDependency &d : run.work().all<ActionDependency>())
            if (d.predecessor.value == before && d.successor.value == id)
                dependency.lagDays = d.lagDays;
        run.putRelated(dependency);
    }
    const Register now = run.work();
    for (const ActionDependency &d : now.all<ActionDependency>())
        if (d.successor.value == id && !wanted.contains(d.predecessor.value))
            run.remove(d);
    return {};
}

/// A result that is no key is kept as text and counts as "changed" (2.6).
RejectedRow applyTrigger(ImportRun &run, const TableSource &source, const Row &row, void *record)
{
    auto &trigger = *static_cast<Trigger *>(record);
    const QString result = cellOf(source, row, "result");
    if (!result.isEmpty()) {
        const int known = enumFromText(enumTable<TriggerResult>(), result);
        trigger.result = known >= 0 ? TriggerResult(known) : TriggerResult::Changed;
        if (known < 0)
            trigger.resultText = result;
    }
    if (source.column(QStringLiteral("objectives_reviewed")) < 0)
        return {};
    const QUuid id = run.resolve(Kind::Trigger, trigger.code);
    QSet<QUuid> wanted;
    for (const QString &code : codesIn(cellOf(source, row, "objectives_reviewed"))) {
        const QUuid objective = run.resolve(Kind::Objective, code);
        if (objective.isNull())
            return unknownCode(run, QStringLiteral("objectives_reviewed"), code, Kind::Objective);
        wanted.insert(objective);
        run.putRelated(TriggerObjective {{}, {id}, {objective}});
    }
    const Register now = run.work();
    for (const TriggerObjective &t : now.all<TriggerObjective>())
        if (t.trigger.value == id && !wanted.contains(t.objective.value))
            run.remove(t);
    return {};
}

/// "due 2026-09-30" or "2025-04-02 effective: all new objectives have a measure" (8.2).
RejectedRow applyFinding(ImportRun &run, const TableSource &source, const Row &row, void *record)
{
    auto &finding = *static_cast<Finding *>(record);
    const QString text = cellOf(source, row, "effectiveness_check");
    if (text.isEmpty())
        return {};
    static const QRegularExpression due(QStringLiteral("^due (\\d{4}-\\d\\d-\\d\\d)$"));
    static const QRegularExpression done(
        QStringLiteral("^(\\d{4}-\\d\\d-\\d\\d) (not effective|effective)(?::\\s*(.+))?$"));
    if (const auto m = due.match(text); m.hasMatch()) {
        finding.effectivenessResult = Effectiveness::Pending;
        finding.effectivenessDue = QDate::fromString(m.captured(1), Qt::ISODate);
        return {};
    }
    const auto m = done.match(text);
    if (!m.hasMatch())
        return problemIs("IMP-11", QStringLiteral("effectiveness_check"), text,
                         run.words("Write “due 2026-09-30” or “2026-09-30 effective: why”."));
    finding.effectivenessOn = QDate::fromString(m.captured(1), Qt::ISODate);
    finding.effectivenessResult
        = m.captured(2) == QLatin1String("effective") ? Effectiveness::Effective : Effectiveness::NotEffective;
    finding.effectivenessNote = m.captured(3);
    return {};
}

/// Document and version are made from the columns when they are missing (8.2).
RejectedRow applyCommitment(ImportRun &run, const TableSource &source, const Row &row, void *record)
{
    auto &commitment = *static_cast<PolicyCommitment *>(record);
    const QString code = cellOf(source, row, "policy_id");
    if (code.isEmpty())
        return problemIs("IMP-01", QStringLiteral("policy_id"), {},
                         run.words("The column “%1” must not be empty.").arg(QStringLiteral("policy_id")));
    Id<PolicyDocument> document {run.resolve(Kind::PolicyDocument, code)};
    if (document.isNull()) {
        const QString title = cellOf(source, row, "policy_title");
        run.put(PolicyDocument {{run.context().newId()}, code, title.isEmpty() ? code : title, {}});
        document.value = run.resolve(Kind::PolicyDocument, code);
    }
    commitment.document = document;
    if (!commitment.policyVersion.isEmpty()) {
        bool known = false;
        for (const PolicyVersion &v : run.work().all<PolicyVersion>())
            known = known || (v.document == document && v.version == commitment.policyVersion);
        if (!known) {
            PolicyVersion version;
            version.document = document;
            version.version = commitment.policyVersion;
            version.validFrom = commitment.validFrom;
            run.putRelated(version);
        }
    }
    return {};
}

RejectedRow applyInterim(ImportRun &run, const TableSource &source, const Row &row, void *record)
{
    const auto &interim = *static_cast<InterimTarget *>(record);
    const QString mode = cellOf(source, row, "mode");
    if (mode.isEmpty())
        return {};
    const int known = enumFromText(enumTable<InterimMode>(), mode);
    if (known < 0)
        return problemIs(
            "IMP-11", QStringLiteral("mode"), mode,
            run.words("“%1” is not known here. Allowed are: %2.").arg(mode, QStringLiteral("linear, stepped")));
    if (const Kpi *kpi = run.work().find(interim.kpi); kpi && kpi->interimMode != InterimMode(known)) {
        Kpi changed = *kpi;
        changed.interimMode = InterimMode(known);
        run.put(changed);
    }
    return {};
}

/// The first word is the format: "line chart with target line" (2.4).
RejectedRow applyKpi(ImportRun &run, const TableSource &source, const Row &row, void *record)
{
    auto &kpi = *static_cast<Kpi *>(record);
    const QString format = cellOf(source, row, "reporting_format");
    if (!format.isEmpty()) {
        const int known = enumFromText(enumTable<ReportingFormat>(), format.section(QLatin1Char(' '), 0, 0));
        if (known < 0)
            return problemIs("IMP-11", QStringLiteral("reporting_format"), format,
                             run.words("“%1” is not known here. Allowed are: %2.")
                                 .arg(format, QStringLiteral("line, bar, bullet, table, text")));
        kpi.reportingFormat = ReportingFormat(known);
    }
    if (!kpi.window.isEmpty() && !Window::fromText(kpi.window))
        return problemIs(
            "IMP-11", QStringLiteral("window"), kpi.window,
            run.words("“%1” is not a window. Allowed are: last_1 to last_99, fiscal_year_to_date, since_start.")
                .arg(kpi.window));
    return {};
}

RejectedRow applyResource(ImportRun &, const TableSource &, const Row &, void *record)
{
    auto &resource = *static_cast<Resource *>(record);
    if (resource.unit.compare(QLatin1String("none needed"), Qt::CaseInsensitive) == 0)
        resource.noneNeeded = true;
    return {};
}

/// A review without a state is closed if its date is not in the future (8.2).
RejectedRow applyReview(ImportRun &run, const TableSource &, const Row &, void *record)
{
    auto &review = *static_cast<Review *>(record);
    if (review.state == ReviewState::Unset)
        review.state = review.date <= run.options().today ? ReviewState::Closed : ReviewState::Planned;
    return {};
}

/// An audience from the list is kept by its key, other words stay as typed (8.1).
QString audienceText(const QString &text)
{
    const int known = enumFromText(enumTable<Audience>(), text);
    return known >= 0 ? keyOf(Audience(known)) : text;
}

template <typename T> RejectedRow applyAudience(ImportRun &, const TableSource &, const Row &, void *record)
{
    auto &item = *static_cast<T *>(record);
    item.audience = audienceText(item.audience);
    return {};
}

/// In a single file of objectives four columns of codes become links (8.2).
RejectedRow applyObjective(ImportRun &run, const TableSource &source, const Row &row, void *record)
{
    const auto &objective = *static_cast<Objective *>(record);
    struct ListColumn {
        const char *column;
        LinkKind kind;
    };
    static constexpr ListColumn lists[] = {{"commitments", LinkKind::Commitment},
                                           {"risks", LinkKind::Risk},
                                           {"requirements", LinkKind::Requirement},
                                           {"controls", LinkKind::Control}};
    for (const ListColumn &list : lists) {
        for (const QString &code : codesIn(cellOf(source, row, list.column))) {
            const QUuid target = run.resolve(kindOfLink(list.kind), code);
            if (target.isNull())
                return unknownCode(run, QLatin1String(list.column), code, kindOfLink(list.kind));
            ObjectiveLink link;
            link.objective.value = run.resolve(Kind::Objective, objective.code);
            link.targetKind = list.kind;
            link.target = target;
            run.putRelated(link);
        }
    }
    return {};
}

} // namespace

const RowHooks *rowHooks(Kind kind)
{
    static const RowHooks hooks[] = {
        {Kind::PolicyCommitment, {"policy_id", "policy_title"}, {"document"}, &applyCommitment},
        {Kind::Risk,
         {"inherent_score", "inherent_level", "current_score", "current_level", "target_score", "target_level",
          "controls"},
         {},
         &applyRisk},
        {Kind::Objective, {"commitments", "risks", "requirements", "controls"}, {}, &applyObjective},
        {Kind::ObjectiveLink, {"target_id"}, {"target"}, &applyObjectiveLink},
        {Kind::Approval,
         {"subject_kind", "subject_id", "decision"},
         {"subject_kind", "subject", "decision"},
         &applyApproval},
        {Kind::Kpi, {"reporting_format"}, {"reporting_format"}, &applyKpi},
        {Kind::InterimTarget, {"mode"}, {}, &applyInterim},
        {Kind::Action, {"depends_on"}, {}, &applyAction},
        {Kind::Resource, {}, {}, &applyResource},
        {Kind::Review, {}, {}, &applyReview},
        {Kind::Trigger, {"result", "objectives_reviewed"}, {"result"}, &applyTrigger},
        {Kind::CommunicationPlanItem, {}, {}, &applyAudience<CommunicationPlanItem>},
        {Kind::Communication, {}, {}, &applyAudience<Communication>},
        {Kind::TrainingRecord, {}, {}, &applyAudience<TrainingRecord>},
        {Kind::Finding, {"effectiveness_check"}, {}, &applyFinding},
        {Kind::EvidenceLink, {"target_id"}, {"target"}, &applyEvidenceLink},
    };
    for (const RowHooks &h : hooks)
        if (h.kind == kind)
            return &h;
    return nullptr;
}
