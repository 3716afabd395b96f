#include "model/domain/dates.h"
#include "model/domain/records.h"
#include "model/exchange/rowhookparts.h"
#include "model/query/kpidefinition.h"

#include <QRegularExpression>

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

Kind kindOfSubject(ApprovalSubject subject)
{
    static constexpr Kind kinds[] = {Kind::Objective,      Kind::Objective,      Kind::Objective,
                                     Kind::PolicyDocument, Kind::IssuedDocument, Kind::IssuedDocument};
    return subject == ApprovalSubject::Unset ? Kind::Count : kinds[int(subject)];
}

Kind kindOfTarget(EvidenceTarget target)
{
    static constexpr Kind kinds[]
        = {Kind::Count,         Kind::Action,  Kind::Evaluation, Kind::Review,   Kind::Approval,
           Kind::Communication, Kind::Finding, Kind::AuditCheck, Kind::Objective};
    return target == EvidenceTarget::Unset ? Kind::Count : kinds[int(target)];
}

namespace {

RejectedRow applyObjectiveLink(ImportRun &run, const TableSource &source, const HookRow &row, void *record)
{
    auto &link = *static_cast<ObjectiveLink *>(record);
    const QString code = cellOf(source, row, "target_id");
    const Kind kind = kindOfLink(link.targetKind);
    link.target = run.resolve(kind, code);
    if (link.target.isNull())
        return kind == Kind::Count
            ? problemIs("IMP-02", QStringLiteral("target_id"), code,
                        run.words(QT_TRANSLATE_NOOP("Import", "The kind of the linked record is missing.")))
            : unknownCode(run, QStringLiteral("target_id"), code, kind);
    // A note that is a label of the effect sets it (8.2).
    if (link.effect == LinkEffect::Unset && !link.note.isEmpty())
        if (const int effect = enumFromText(enumTable<LinkEffect>(), link.note); effect >= 0)
            link.effect = LinkEffect(effect);
    return {};
}

/// "objective" and "state" are short for the kinds of 2.6; other words that end in "approved" count as approved and
/// are kept as conditions.
RejectedRow applyApproval(ImportRun &run, const TableSource &source, const HookRow &row, void *record)
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
                         run.words(QT_TRANSLATE_NOOP("Import", "“%1” is not a kind of approved record.")).arg(kind));

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
            run
                .words(QT_TRANSLATE_NOOP(
                    "Import",
                    "“%1” is not a decision. Allowed are: approved, approved_with_conditions, rejected, returned."))
                .arg(decision));
    }
    const QString code = cellOf(source, row, "subject_id");
    approval.subject = {};
    if (code.isEmpty())
        return {};
    const Kind target = kindOfSubject(approval.subjectKind);
    approval.subject = run.resolve(target, code);
    return approval.subject.isNull() ? unknownCode(run, QStringLiteral("subject_id"), code, target) : RejectedRow {};
}

RejectedRow applyEvidenceLink(ImportRun &run, const TableSource &source, const HookRow &row, void *record)
{
    auto &link = *static_cast<EvidenceLink *>(record);
    const Kind kind = kindOfTarget(link.targetKind);
    const QString code = cellOf(source, row, "target_id");
    link.target = run.resolve(kind, code);
    return link.target.isNull()
        ? problemIs("IMP-02", QStringLiteral("target_id"), code,
                    run.words(QT_TRANSLATE_NOOP("Import", "The code “%1” is not known.")).arg(code))
        : RejectedRow {};
}

/// Document and version are made from the columns when they are missing (8.2).
RejectedRow applyCommitment(ImportRun &run, const TableSource &source, const HookRow &row, void *record)
{
    auto &commitment = *static_cast<PolicyCommitment *>(record);
    const QString code = cellOf(source, row, "policy_id");
    if (code.isEmpty())
        return problemIs("IMP-01", QStringLiteral("policy_id"), {},
                         run.words(QT_TRANSLATE_NOOP("Import", "The column “%1” must not be empty."))
                             .arg(QStringLiteral("policy_id")));
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

RejectedRow applyInterim(ImportRun &run, const TableSource &source, const HookRow &row, void *record)
{
    const auto &interim = *static_cast<InterimTarget *>(record);
    const QString mode = cellOf(source, row, "mode");
    if (mode.isEmpty())
        return {};
    const int known = enumFromText(enumTable<InterimMode>(), mode);
    if (known < 0)
        return problemIs("IMP-11", QStringLiteral("mode"), mode,
                         run.words(QT_TRANSLATE_NOOP("Import", "“%1” is not known here. Allowed are: %2."))
                             .arg(mode, QStringLiteral("linear, stepped")));
    if (const Kpi *kpi = run.work().find(interim.kpi); kpi && kpi->interimMode != InterimMode(known)) {
        Kpi changed = *kpi;
        changed.interimMode = InterimMode(known);
        run.put(changed);
    }
    return {};
}

/// The first word is the format: "line chart with target line" (2.4).
RejectedRow applyKpi(ImportRun &run, const TableSource &source, const HookRow &row, void *record)
{
    auto &kpi = *static_cast<Kpi *>(record);
    const QString format = cellOf(source, row, "reporting_format");
    if (!format.isEmpty()) {
        const int known = enumFromText(enumTable<ReportingFormat>(), format.section(QLatin1Char(' '), 0, 0));
        if (known < 0)
            return problemIs("IMP-11", QStringLiteral("reporting_format"), format,
                             run.words(QT_TRANSLATE_NOOP("Import", "“%1” is not known here. Allowed are: %2."))
                                 .arg(format, QStringLiteral("line, bar, bullet, table, text")));
        kpi.reportingFormat = ReportingFormat(known);
    }
    if (!kpi.window.isEmpty() && !Window::fromText(kpi.window))
        return problemIs(
            "IMP-11", QStringLiteral("window"), kpi.window,
            run.words(QT_TRANSLATE_NOOP(
                          "Import",
                          "“%1” is not a window. Allowed are: last_1 to last_99, fiscal_year_to_date, since_start."))
                .arg(kpi.window));
    return {};
}

RejectedRow applyResource(ImportRun &, const TableSource &, const HookRow &, void *record)
{
    auto &resource = *static_cast<Resource *>(record);
    if (resource.unit.compare(QLatin1String("none needed"), Qt::CaseInsensitive) == 0)
        resource.noneNeeded = true;
    return {};
}

/// A review without a state is closed if its date is not in the future (8.2).
RejectedRow applyReview(ImportRun &run, const TableSource &, const HookRow &, void *record)
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

template <typename T> RejectedRow applyAudience(ImportRun &, const TableSource &, const HookRow &, void *record)
{
    auto &item = *static_cast<T *>(record);
    item.audience = audienceText(item.audience);
    return {};
}

/// In a single file of objectives four columns of codes become links (8.2).
RejectedRow applyObjective(ImportRun &run, const TableSource &source, const HookRow &row, void *record)
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
