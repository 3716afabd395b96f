#include "app/shell/cli/opening.h"
#include "app/shell/cli/statejson.h"
#include "model/domain/dates.h"
#include "model/query/gaps.h"

#include <QJsonArray>

namespace {

QJsonObject gapsJson(const WorkspaceState &ws)
{
    const Gaps gaps = gapsOf(ws);
    return {{"asOf", jsonDate(ws.asOf)},
            {"risksWithoutObjective", QJsonArray::fromStringList(gaps.risks)},
            {"objectivesWithoutRisk", QJsonArray::fromStringList(gaps.objectives)},
            {"requirementsWithoutObjective", QJsonArray::fromStringList(gaps.requirements)},
            {"commitmentsWithoutObjective", QJsonArray::fromStringList(gaps.commitments)}};
}

/// One line below the title of its group: code, level or state, title, who and context.
QString lineText(const GapLine &line, const Language &language)
{
    QString level = line.level;
    if (line.result != ResultState::Unset)
        level = labelOf(line.result, language);
    else if (line.life != ObjectiveState::Unset)
        level = labelOf(line.life, language);
    return QStringLiteral("  %1  %2  %3  (%4)")
        .arg(line.code.leftJustified(8), level.leftJustified(14), line.title, line.context);
}

} // namespace

/// Remarks are no findings (CLI.md): the exit status is 0, with and without gaps.
int runGaps(CommandCall &call)
{
    int status = Done;
    const auto opened = openForReading(call, status);
    if (!opened)
        return status;
    const Language &language = opened->language;
    const WorkspaceState ws = evaluateWorkspace(opened->document->records(), opened->asOf);
    if (call.json())
        return call.printJson(gapsJson(ws));
    call.out << cliWords(QT_TRANSLATE_NOOP("CommandLine", "As of %1")).arg(longDate(ws.asOf, language)) << '\n';
    const std::vector<GapLine> lines = gapLines(ws, language);
    for (int g = 0; g < gapGroups; ++g) {
        const auto group = GapGroup(g);
        const auto count
            = std::count_if(lines.begin(), lines.end(), [&](const GapLine &l) { return l.group == group; });
        const QString clause = gapGroupClause(group);
        call.out << '\n'
                 << gapGroupTitle(group, language) << ": " << count
                 << (clause.isEmpty() ? QString() : QStringLiteral("  [%1]").arg(clause)) << '\n';
        for (const GapLine &line : lines)
            if (line.group == group)
                call.out << lineText(line, language) << '\n';
    }
    return Done;
}
