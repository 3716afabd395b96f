#include "model/domain/dates.h"
#include "model/query/gaps.h"
#include "model/report/reportparts.h"

namespace {

/// Order of the paper: what is to be decided, then what is decided (PRINT.md 8).
constexpr GapGroup kGroups[] = {GapGroup::Risks,      GapGroup::Requirements, GapGroup::Commitments,
                                GapGroup::Objectives, GapGroup::Controls,     GapGroup::Justified};

Cell levelCell(const GapLine &line, const Language &language)
{
    if (line.result != ResultState::Unset)
        return Run::state(line.result, language);
    if (line.life != ObjectiveState::Unset)
        return Run::state(line.life, language);
    return Cell(line.level);
}

} // namespace

ReportDoc gapList(const Register &reg, const ReportOptions &options)
{
    const Language &l = options.language;
    const auto words = [&](const char *text) { return l.translate("Report", text); };
    const WorkspaceState ws = evaluateWorkspace(reg, options.asOf);
    ReportDoc doc = startReport(reg, options, words(QT_TRANSLATE_NOOP("Report", "Gap list")));
    doc.add(PageTitle {
        doc.title,
        {},
        {Run::soft(words(QT_TRANSLATE_NOOP("Report",
                                           "Risks, requirements, commitments and objectives without the links "
                                           "that clause 6.2 asks for · state on %1"))
                       .arg(longDate(ws.asOf, l)))}});
    const QString sentence = gapSentence(gapsOf(ws), l);
    doc.add(Headline {sentence.isEmpty() ? words(QT_TRANSLATE_NOOP("Report", "There is no open gap.")) : sentence});
    const std::vector<GapLine> lines = gapLines(ws, l);
    Table table;
    table.columns = {Column::fit(words(QT_TRANSLATE_NOOP("Report", "Code"))),
                     Column::flex(words(QT_TRANSLATE_NOOP("Report", "What")), 1.3),
                     Column::flex(words(QT_TRANSLATE_NOOP("Report", "Owner, what is there, or reason"))),
                     Column::fit(words(QT_TRANSLATE_NOOP("Report", "Level or state"))),
                     Column::fit(words(QT_TRANSLATE_NOOP("Report", "Could close it")))};
    for (const GapGroup group : kGroups) {
        bool opened = false;
        for (const GapLine &line : lines) {
            if (line.group != group)
                continue;
            if (!std::exchange(opened, true)) {
                const QString clause = gapGroupClause(group);
                table.group(clause.isEmpty()
                                ? gapGroupTitle(group, l)
                                : words(QT_TRANSLATE_NOOP("Report", "%1 (%2)")).arg(gapGroupTitle(group, l), clause));
            }
            const Run what = isOpenGap(group) ? Run::plain(line.title) : Run::faint(line.title);
            table.row({Cell(isOpenGap(group) ? Run::bold(line.code) : Run::faint(line.code)), Cell(what),
                       Cell(line.context), levelCell(line, l),
                       Cell(line.objectiveCode.isEmpty() ? QStringLiteral("–") : line.objectiveCode)});
        }
    }
    if (!table.empty())
        doc.add(table);
    return doc;
}
