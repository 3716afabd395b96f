#include "model/domain/dates.h"
#include "model/domain/organisation.h"
#include "model/domain/records.h"
#include "model/query/evidencelinks.h"
#include "model/query/figures.h"
#include "model/query/kpichart.h"
#include "model/query/override.h"
#include "model/query/settings.h"
#include "model/report/paperlayout.h"
#include "model/report/reportparts.h"
#include "model/report/sheetparts.h"

#include <algorithm>

namespace {

QString levelAndUnit(const SheetSubject &s)
{
    QStringList parts {s.objective.code};
    if (s.objective.level != ObjectiveLevel::Unset)
        parts += labelOf(s.objective.level, s.language);
    if (const OrgUnit *unit = s.ws.reg.find(s.objective.unit))
        parts += unit->name;
    QDate since;
    for (const ObjectiveVersion &v : s.ws.reg.all<ObjectiveVersion>())
        if (v.objective == s.objective.id && v.version == s.objective.version)
            since = std::max(since, v.date);
    parts += since.isValid() ? s.words(QT_TRANSLATE_NOOP("Report", "version %1, in force since %2"))
                                   .arg(s.objective.version, longDate(since, s.language))
                             : s.words(QT_TRANSLATE_NOOP("Report", "version %1")).arg(s.objective.version);
    return parts.join(QStringLiteral(" · "));
}

PageTitle titleOf(const SheetSubject &s)
{
    PageTitle title {s.objective.title, {Run::plain(levelAndUnit(s))}};
    if (s.row.result == ResultState::NotEvaluated) {
        title.state = {Run::state(s.row.state, s.language)};
        title.stateNote = s.words(QT_TRANSLATE_NOOP("Report", "life cycle"));
    } else {
        title.state = {Run::state(s.row.result, s.language)};
        title.stateNote = s.words(QT_TRANSLATE_NOOP("Report", "result, from the measures"));
        // The computed state stays the headline; what a person shows beside it never goes without its reason.
        if (const StatusOverride *set = overrideOf(s.ws, s.row.id))
            title.stateNote += QStringLiteral(". %1. %2").arg(overrideText(s.ws, *set, s.language), set->reason);
    }
    return title;
}

/// Says what the chart shows, and nothing else.
QString legendOf(const ChartSpec &chart, const SheetSubject &s)
{
    QStringList parts {s.words(QT_TRANSLATE_NOOP("Report", "Solid line with dots: readings."))};
    if (!chart.trajectory.empty())
        parts += s.words(QT_TRANSLATE_NOOP("Report", "Dashed: planned way."));
    if (!chart.interims.empty())
        parts += s.words(QT_TRANSLATE_NOOP("Report", "Diamonds: interim targets."));
    if (chart.forecast)
        parts
            += s.words(QT_TRANSLATE_NOOP("Report",
                                         "Dotted with grey area: forecast and its 80 % range, if the trend continues; "
                                         "it need not pass through the last reading."));
    if (!chart.voided.empty())
        parts
            += s.words(QT_TRANSLATE_NOOP("Report", "Hollow dot: corrected reading, the cross shows the replaced one."));
    return parts.join(QLatin1Char(' '));
}

/// Charts while there is room on page 1: the measure that decides the result first and largest.
void addCharts(ReportDoc &doc, const SheetSubject &s)
{
    std::vector<const KpiRow *> kpis;
    for (const size_t i : s.row.kpis)
        kpis.push_back(&s.ws.kpis[i]);
    std::stable_partition(kpis.begin(), kpis.end(), [](const KpiRow *k) { return k->deciding; });
    QStringList left;
    bool first = true;
    for (const KpiRow *k : kpis) {
        Figure figure;
        figure.chart = kpiChart(s.ws, k->id, s.language, ChartUse::Paper);
        figure.heightMm = first ? 70 : 44;
        if (first && !k->result.points.empty())
            figure.legend = {legendOf(figure.chart, s)};
        doc.add(figure);
        if (pagesNeeded(doc) > 1 && std::exchange(first, false)) {
            std::get<Figure>(doc.body.back().value).heightMm = 44;
        }
        first = false;
        if (pagesNeeded(doc) > 1) {
            doc.body.pop_back();
            left += k->code;
        }
    }
    if (left.isEmpty())
        return;
    doc.add(Paragraph {{Run::plain(s.words(QT_TRANSLATE_NOOP("Report", "Charts of %1 stand in the file."))
                                       .arg(left.join(QStringLiteral(", "))))},
                       TextStyle::Note});
    if (pagesNeeded(doc) > 1)
        doc.body.pop_back();
}

/// What is attached to the objective and its records, and to its figures.
QStringList evidenceCodes(const WorkspaceState &ws, const ObjectiveRow &row, const ReportOptions &options)
{
    QStringList codes = EvidenceLinks(ws.reg).codes(row.id);
    for (const size_t i : row.kpis)
        for (const Reading &r : ws.reg.readings.of(ws.kpis[i].id))
            if (r.isVoid() || r.periodEnd() > ws.asOf)
                continue;
            else if (const Evidence *e = ws.reg.find(options.figureEvidence.value(r.key)))
                codes += e->code;
    codes.sort();
    codes.removeDuplicates();
    return codes;
}

} // namespace

Block sheetReasons(const SheetSubject &s)
{
    std::vector<Block> policy {
        Heading {s.words(QT_TRANSLATE_NOOP("Report", "Policy it serves")), {}, 3, QStringLiteral("a")}};
    std::vector<Block> reasons {
        Heading {s.words(QT_TRANSLATE_NOOP("Report", "Risks and requirements behind it")), {}, 3, QStringLiteral("c")}};
    if (!s.objective.rationale.isEmpty())
        reasons.push_back(Paragraph {{Run::plain(s.objective.rationale)}, TextStyle::Table});
    Table risks;
    risks.columns = {Column::fit(s.words(QT_TRANSLATE_NOOP("Report", "Risk"))), Column::flex(QString()),
                     Column::fit(s.words(QT_TRANSLATE_NOOP("Report", "Before → now → target")))};
    QStringList commitments, requirements, controls;
    for (const ObjectiveLink &link : s.ws.reg.all<ObjectiveLink>()) {
        if (link.objective != s.objective.id)
            continue;
        if (const PolicyCommitment *c = s.ws.reg.find(Id<PolicyCommitment> {link.target})) {
            const PolicyDocument *document = s.ws.reg.find(c->document);
            commitments += s.words(QT_TRANSLATE_NOOP("Report", "%1 %2, section %3: %4."))
                               .arg(document ? document->title : QString(), c->policyVersion, c->section, c->text);
        } else if (const Risk *risk = s.ws.reg.find(Id<Risk> {link.target})) {
            const auto score
                = [](const std::optional<int> &value) { return value ? QString::number(*value) : QStringLiteral("–"); };
            const auto now = riskScore(risk->currentLikelihood, risk->currentImpact);
            Runs scores {
                Run::plain(score(riskScore(risk->inherentLikelihood, risk->inherentImpact)) + QStringLiteral(" → "))};
            scores.push_back(
                Run::bold(now ? QStringLiteral("%1 %2").arg(*now).arg(labelOf(riskLevel(s.ws.reg, *now), s.language))
                              : QStringLiteral("–")));
            scores.push_back(
                Run::plain(QStringLiteral(" → ") + score(riskScore(risk->targetLikelihood, risk->targetImpact))));
            risks.row({Cell(risk->code), Cell(risk->title), Cell(scores)});
        } else if (const Requirement *requirement = s.ws.reg.find(Id<Requirement> {link.target})) {
            requirements += s.words(QT_TRANSLATE_NOOP("Report", "%1 (%2)"))
                                .arg(requirement->reference, labelOf(requirement->type, s.language));
        } else if (const Control *control = s.ws.reg.find(Id<Control> {link.target})) {
            controls += control->annexA.isEmpty() ? control->code : control->annexA;
        }
    }
    if (commitments.isEmpty())
        commitments += s.words(QT_TRANSLATE_NOOP("Report", "No commitment of the policy is linked."));
    for (const QString &text : commitments)
        policy.push_back(Paragraph {{Run::plain(text)}, TextStyle::Table});
    if (!risks.empty())
        reasons.push_back(risks);
    else
        reasons.push_back(
            Paragraph {{Run::plain(s.words(QT_TRANSLATE_NOOP("Report", "No risk is linked.")))}, TextStyle::Table});
    QString others;
    if (!requirements.isEmpty())
        others = s.words(QT_TRANSLATE_NOOP("Report", "Requirements: %1.")).arg(requirements.join(QStringLiteral(", ")));
    if (!controls.isEmpty())
        others += (others.isEmpty() ? QString() : QStringLiteral(" "))
            + s.words(QT_TRANSLATE_NOOP("Report", "Controls: %1.")).arg(controls.join(QStringLiteral(", ")));
    if (!others.isEmpty())
        reasons.push_back(Paragraph {{Run::plain(others)}, TextStyle::Table});
    Columns columns;
    columns.parts = {policy, reasons};
    columns.shares = {1, 1.9};
    columns.gapMm = 8.5;
    return columns;
}

std::vector<Block> sheetMeasures(const SheetSubject &s)
{
    std::vector<Block> out {Heading {s.words(QT_TRANSLATE_NOOP("Report", "Measured by")), {}, 3, QStringLiteral("b")}};
    Table table;
    table.columns = {Column::fit(s.words(QT_TRANSLATE_NOOP("Report", "Code"))),
                     Column::flex(s.words(QT_TRANSLATE_NOOP("Report", "Measure and formula"))),
                     Column::fit(s.words(QT_TRANSLATE_NOOP("Report", "From → target"))),
                     Column::fit(s.words(QT_TRANSLATE_NOOP("Report", "Last value"))).right(),
                     Column::fit(s.words(QT_TRANSLATE_NOOP("Report", "Way covered"))),
                     Column::fit(s.words(QT_TRANSLATE_NOOP("Report", "State")))};
    for (const Kpi &kpi : s.ws.reg.all<Kpi>()) {
        if (kpi.objective != s.objective.id || kpi.archivedAt.isValid())
            continue;
        const KpiRow *evaluated = s.ws.kpi(kpi.id);
        const KpiRow k = evaluated ? *evaluated : chartRow(s.ws.reg, kpi, s.ws.asOf);
        std::vector<Runs> name {{Run::plain(kpi.name)}};
        if (!kpi.deciding)
            name.front().push_back(Run::faint(QLatin1Char(' ') + s.words(QT_TRANSLATE_NOOP("Report", "(supporting)"))));
        if (!kpi.formulaText.isEmpty())
            name.push_back({Run::faint(kpi.formulaText)});
        Runs way {Run::plain(QStringLiteral("–"))};
        if (k.result.progress) {
            way = {Run::plain(percentText(*k.result.progress, s.language))};
            if (k.result.expected)
                way.push_back(Run::faint(QLatin1Char(' ')
                                         + s.words(QT_TRANSLATE_NOOP("Report", "of %1 expected"))
                                               .arg(percentText(*k.result.expected, s.language))));
        }
        table.row({Cell(kpi.code), Cell(name), Cell(goalOnPaper(kpi, k.definition, s.language)),
                   Cell(Run::bold(nowLong(kpi, k, s.language))), Cell(way), Cell(Run::state(k.headline, s.language))});
    }
    if (!table.empty())
        out.push_back(table);
    else
        out.push_back(
            Paragraph {{Run::plain(s.objective.measurability == Measurability::NotPracticable
                                       ? s.words(QT_TRANSLATE_NOOP("Report", "Measuring is not practicable: %1"))
                                             .arg(s.objective.measurabilityJustification)
                                       : s.words(QT_TRANSLATE_NOOP("Report", "No measure is defined yet.")))}});
    return out;
}

ReportDoc objectiveSheet(const Register &reg, const ReportOptions &options)
{
    const WorkspaceState ws = evaluateWorkspace(reg, options.asOf);
    const Id<Objective> id = options.objective.isNull() ? mostUrgentObjective(ws) : options.objective;
    const ObjectiveRow *row = ws.objective(id);
    const Objective *objective = ws.reg.find(id);
    if (!row || !objective) {
        ReportDoc doc = startReport(reg, options, options.language.translate("Report", "Objective sheet"));
        doc.add(PageTitle {doc.title});
        doc.add(Paragraph {{Run::plain(
            options.language.translate("Report", "There is no such objective on this day. Choose another one."))}});
        return doc;
    }
    ReportDoc doc
        = startReport(reg, options, options.language.translate("Report", "Objective sheet %1").arg(objective->code));
    SheetSubject s {ws, *objective, *row, options.language, evidenceCodes(ws, *row, options)};
    doc.add(titleOf(s));
    if (!objective->statement.isEmpty())
        doc.add(Headline {objective->statement, false});
    doc.add(sheetReasons(s));
    for (Block &block : sheetMeasures(s))
        doc.body.push_back(std::move(block));
    addCharts(doc, s);
    doc.add(PageBreak {});
    doc.add(Paragraph {{Run::soft(objective->code + QStringLiteral(" · ") + objective->title)}});
    for (const auto part : {&sheetPlan, &sheetPeople, &sheetFollowing})
        for (Block &block : part(s))
            doc.body.push_back(std::move(block));
    // Words of other languages are longer: what does not fit on the second page is counted, not printed.
    const size_t before = doc.body.size();
    do {
        doc.body.erase(doc.body.begin() + ptrdiff_t(before), doc.body.end());
        for (Block &block : sheetVersions(s))
            doc.body.push_back(std::move(block));
    } while (s.mostRows-- > 1 && pagesNeeded(doc) > 2);
    return doc;
}
