#include "model/domain/records.h"
#include "model/exchange/rowhookparts.h"
#include "model/query/settings.h"

namespace {

/// Scores and levels of a risk are computed; what the file says is checked against 2.2.
RejectedRow checkScores(ImportRun &run, const TableSource &source, const HookRow &row, const Risk &risk)
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
            return problemIs(
                "IMP-07", QLatin1String(p.score), given,
                run.words(QT_TRANSLATE_NOOP("Import", "The score %1 does not fit likelihood × impact = %2."))
                    .arg(given, QString::number(*score)));
        if (score && !level.isEmpty()
            && enumFromText(enumTable<RiskLevel>(), level) != int(riskLevel(run.work(), *score)))
            return problemIs("IMP-07", QLatin1String(p.level), level,
                             run.words(QT_TRANSLATE_NOOP("Import", "The level “%1” does not fit the score %2: %3."))
                                 .arg(level, QString::number(*score), keyOf(riskLevel(run.work(), *score))));
    }
    return {};
}

} // namespace

RejectedRow applyRisk(ImportRun &run, const TableSource &source, const HookRow &row, void *record)
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

RejectedRow applyAction(ImportRun &run, const TableSource &source, const HookRow &row, void *record)
{
    auto &action = *static_cast<Action *>(record);
    if (action.startDate.isValid() && action.dueDate.isValid() && action.startDate > action.dueDate)
        return problemIs("IMP-07", QStringLiteral("due_date"), action.dueDate.toString(Qt::ISODate),
                         run.words(QT_TRANSLATE_NOOP("Import", "The action is due before it starts.")));
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
                             run.words(QT_TRANSLATE_NOOP("Import", "An action cannot wait for itself.")));
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
RejectedRow applyTrigger(ImportRun &run, const TableSource &source, const HookRow &row, void *record)
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
RejectedRow applyFinding(ImportRun &run, const TableSource &source, const HookRow &row, void *record)
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
        return problemIs(
            "IMP-11", QStringLiteral("effectiveness_check"), text,
            run.words(QT_TRANSLATE_NOOP("Import", "Write “due 2026-09-30” or “2026-09-30 effective: why”.")));
    finding.effectivenessOn = QDate::fromString(m.captured(1), Qt::ISODate);
    finding.effectivenessResult
        = m.captured(2) == QLatin1String("effective") ? Effectiveness::Effective : Effectiveness::NotEffective;
    finding.effectivenessNote = m.captured(3);
    return {};
}
