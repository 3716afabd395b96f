#include "app/shell/cli/opening.h"
#include "model/domain/objective.h"
#include "model/domain/organisation.h"
#include "model/query/lint/lint.h"

#include <QJsonArray>

namespace {

QJsonObject findingJson(const LintFinding &f, const Register &reg)
{
    const QString code = reg.codeOf(Kind::Objective, f.objective.value);
    const TextRange range = f.ranges.empty() ? TextRange {} : f.ranges.front();
    return {{QStringLiteral("objective"), code.isEmpty() ? QJsonValue() : QJsonValue(code)},
            {QStringLiteral("rule"), f.rule},
            {QStringLiteral("severity"), lintSeverityKey(f.severity)},
            {QStringLiteral("field"), f.field.isEmpty() ? QJsonValue() : QJsonValue(f.field)},
            {QStringLiteral("start"), range.start},
            {QStringLiteral("length"), range.length},
            {QStringLiteral("message"), f.message},
            {QStringLiteral("hint"), f.hint}};
}

int print(CommandCall &call, const std::vector<LintFinding> &findings, const Register &reg, const Language &language)
{
    const bool blocked = std::any_of(findings.begin(), findings.end(),
                                     [](const LintFinding &f) { return f.severity == LintSeverity::Blocker; });
    if (call.json()) {
        QJsonArray rows;
        for (const LintFinding &f : findings)
            rows.append(findingJson(f, reg));
        return call.printJson({{QStringLiteral("findings"), rows}}, blocked ? Found : Done);
    }
    for (const LintFinding &f : findings) {
        const QString code = reg.codeOf(Kind::Objective, f.objective.value);
        call.out << QStringLiteral("%1%2 %3: %4\n    %5\n")
                        .arg(code.isEmpty() ? QString() : code + QLatin1Char(' '), f.rule,
                             lintSeverityLabel(f.severity, language), f.message, f.hint);
    }
    if (findings.empty())
        call.out << cliWords(QT_TRANSLATE_NOOP("CommandLine", "Nothing was found.")) << '\n';
    return blocked ? Found : Done;
}

} // namespace

int runLint(CommandCall &call)
{
    const bool hasText = call.options.isSet(QStringLiteral("text"));
    if (hasText == (call.arguments.size() == 1))
        return call.complain(
            cliWords(QT_TRANSLATE_NOOP("CommandLine", "“waymark lint” expects a FILE or --text TEXT.")), WrongUse);
    int status = Done;
    if (hasText) {
        const auto language = languageOption(call, QStringLiteral("en"), status);
        if (!language)
            return status;
        return print(call, Linter(Register(), *language).text(call.value("text")), Register(), *language);
    }
    const auto opened = openForReading(call, status);
    if (!opened)
        return status;
    const WorkspaceState ws = evaluateWorkspace(opened->document->records(), opened->asOf);
    return print(call, Linter(ws.reg, opened->language).all(ws), ws.reg, opened->language);
}
