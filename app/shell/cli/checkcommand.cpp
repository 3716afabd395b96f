#include "app/shell/cli/opening.h"
#include "app/shell/cli/statejson.h"
#include "model/domain/dates.h"
#include "model/domain/enums.h"
#include "model/query/audit/audit.h"

#include <QJsonArray>

namespace {

constexpr AuditLabel labels[] = {AuditLabel::Conform, AuditLabel::Observation, AuditLabel::Minor, AuditLabel::Major};

ChainFact chainOf(const QString &path)
{
    ChainFact fact;
    const VerifyReport report = proofOf(path);
    fact.isKnown = true;
    fact.isIntact = report.ok();
    for (const VerifyCheck &check : report.checks)
        if (!check.ok && fact.position.isEmpty())
            fact.position = check.detail;
    return fact;
}

QJsonObject checkJson(const AuditResult &result, QDate asOf)
{
    QJsonObject counts;
    for (const AuditLabel label : labels)
        counts.insert(keyOf(label), result.count(label));
    QJsonArray findings;
    for (const AuditFinding &f : result.findings)
        findings.append(
            QJsonObject {{"check", f.check},
                         {"clause", f.clause},
                         {"objective", f.objectiveCode.isEmpty() ? QJsonValue() : QJsonValue(f.objectiveCode)},
                         {"label", keyOf(f.label)},
                         {"reason", f.reason}});
    return {
        {"asOf", jsonDate(asOf)}, {"overall", overallKey(result.overall)}, {"counts", counts}, {"findings", findings}};
}

} // namespace

/// The label is a self-assessment and says so; a major finding is status 1, remarks are none (CLI.md).
int runCheck(CommandCall &call)
{
    int status = Done;
    const auto opened = openForReading(call, status);
    if (!opened)
        return status;
    const Language &language = opened->language;
    const WorkspaceState ws = evaluateWorkspace(opened->document->records(), opened->asOf);
    const AuditResult result = auditOf(ws, language, chainOf(opened->document->path()));
    const int done = result.count(AuditLabel::Major) ? Found : Done;
    if (call.json())
        return call.printJson(checkJson(result, ws.asOf), done);
    call.out << cliWords(QT_TRANSLATE_NOOP("CommandLine", "As of %1")).arg(longDate(ws.asOf, language)) << '\n'
             << cliWords(QT_TRANSLATE_NOOP("CommandLine", "Self-assessment: %1. The auditor decides."))
                    .arg(overallLabel(result.overall, language))
             << '\n';
    for (const AuditLabel label : labels)
        call.out << "  " << QString::number(result.count(label)).rightJustified(4) << "  " << labelOf(label, language)
                 << '\n';
    QString where;
    for (const AuditFinding &f : result.findings) {
        if (f.label == AuditLabel::Conform)
            continue;
        const QString code
            = f.objectiveCode.isEmpty() ? cliWords(QT_TRANSLATE_NOOP("CommandLine", "The whole set")) : f.objectiveCode;
        if (code != where)
            call.out << '\n' << code << '\n';
        where = code;
        call.out << "  " << f.check.leftJustified(5) << ' ' << labelOf(f.label, language).leftJustified(14) << ' '
                 << f.reason << "  [" << f.clause << "]\n";
    }
    return done;
}
