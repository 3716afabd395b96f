#include "model/domain/dates.h"
#include "model/query/gaps.h"
#include "model/report/paperlayout.h"
#include "model/report/reportparts.h"

namespace {

Cell scoreCell(const SlopeRisk &risk, RiskTime time)
{
    const auto &score = risk.scores[size_t(time)];
    const QString text = score ? QString::number(*score) : QStringLiteral("–");
    return time == RiskTime::Current ? Cell(Run::bold(text)) : Cell(text);
}

Cell objectivesCell(const SlopeRisk &risk, const Language &language)
{
    Runs runs;
    for (const LinkedObjective &o : risk.objectives) {
        Run state
            = o.result == ResultState::NotEvaluated ? Run::state(o.life, language) : Run::state(o.result, language);
        state.text = QStringLiteral("%1 %2   ").arg(o.code, state.text);
        runs.push_back(state);
    }
    if (risk.gap)
        runs.push_back(Run::late(language.translate("Report", "no live objective")));
    else if (runs.empty())
        runs.push_back(Run::faint(language.translate("Report", "justified")));
    return runs;
}

} // namespace

Table slopeTable(const std::vector<const SlopeRisk *> &risks, const Language &l)
{
    const auto words = [&](const char *text) { return l.translate("Report", text); };
    Table table;
    table.columns = {Column::fit(words(QT_TRANSLATE_NOOP("Report", "Risk"))),
                     Column::flex(QString(), 1.5),
                     Column::fit(words(QT_TRANSLATE_NOOP("Report", "Before"))).right(),
                     Column::fit(words(QT_TRANSLATE_NOOP("Report", "Now"))).right(),
                     Column::fit(words(QT_TRANSLATE_NOOP("Report", "Wanted"))).right(),
                     Column::flex(words(QT_TRANSLATE_NOOP("Report", "Objectives and their state")))};
    for (const SlopeRisk *risk : risks)
        table.row({Cell(risk->isUnmoved() ? Run::late(risk->code) : Run::bold(risk->code)), Cell(risk->title),
                   scoreCell(*risk, RiskTime::Inherent), scoreCell(*risk, RiskTime::Current),
                   scoreCell(*risk, RiskTime::Target), objectivesCell(*risk, l)});
    return table;
}

namespace {

void addSlope(ReportDoc &doc, const RiskSlope &slope, const Language &l)
{
    doc.add(Headline {slopeHeadline(slope, l)});
    if (slope.risks.empty())
        return;
    doc.add(SlopeFigure {slope});
    std::vector<const SlopeRisk *> all;
    for (const SlopeRisk &risk : slope.risks)
        all.push_back(&risk);
    doc.add(slopeTable(all, l));
    if (slope.leftOut)
        doc.add(Paragraph {{Run::soft(l.translate("Report", "%n high risks are left out.", nullptr, slope.leftOut))},
                           TextStyle::Note});
}

} // namespace

ReportDoc coverageReport(const Register &reg, const ReportOptions &options)
{
    const Language &l = options.language;
    const auto words = [&](const char *text) { return l.translate("Report", text); };
    const WorkspaceState ws = evaluateWorkspace(reg, options.asOf);
    ReportDoc doc = startReport(reg, options, words(QT_TRANSLATE_NOOP("Report", "Risks and coverage")));
    doc.landscape = true;
    doc.add(PageTitle {
        doc.title, {}, {Run::soft(words(QT_TRANSLATE_NOOP("Report", "State on %1")).arg(longDate(ws.asOf, l)))}});
    addSlope(doc, riskSlope(ws, l), l);
    CoverageGrid grid = coverageGrid(ws, l);
    if (grid.rows.empty() && grid.columns.empty())
        return doc;
    doc.add(PageBreak {});
    // What stands above the picture says how much room the page leaves it.
    std::vector<Block> above;
    above.push_back(
        Heading {words(QT_TRANSLATE_NOOP("Report", "Coverage both ways")),
                 words(QT_TRANSLATE_NOOP("Report", "what asks for an objective against the live objectives"))});
    const QString sentence = gapSentence(gapsOf(ws), l);
    above.push_back(Paragraph {
        {Run::plain(sentence.isEmpty() ? words(QT_TRANSLATE_NOOP("Report", "There is no open gap.")) : sentence)}});
    above.push_back(Paragraph {{Run::soft(words(QT_TRANSLATE_NOOP(
                                   "Report",
                                   "Dot: linked. Cross: contradicts. Red row: no live objective and no reason. Red "
                                   "column: the objective serves no risk.")))},
                               TextStyle::Note});
    CoverageFigure figure {std::move(grid)};
    figure.nameMm = doc.paper == PaperSize::A3 ? 150 : 92;
    figure.aboveMm = heightOf(above, pageBodyWidth(doc), l);
    for (Block &block : above)
        doc.add(std::move(block));
    doc.add(std::move(figure));
    return doc;
}
