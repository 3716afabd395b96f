#include "model/domain/context.h"
#include "model/domain/language.h"
#include "model/domain/records.h"
#include "model/query/chaingraph.h"
#include "model/query/plantimeline.h"
#include "model/query/traceability.h"
#include "tests/bench/generated.h"
#include "tests/bench/speeds.h"
#include "views/pages/plan/timelineview.h"
#include "views/pages/risks/chainview.h"

#include <QApplication>
#include <QMouseEvent>

namespace {

constexpr int kObjectives = 300, kRisks = 1000, kLinksPerRisk = 3, kActions = 500;
constexpr double kFrame = 1000.0 / 60;

/// Risks that are linked to three objectives each, the same in every run.
Register linkedRegister()
{
    Register reg;
    reg.apply(generatedRecords({kObjectives, kObjectives, 0, Frequency::Monthly}).changes);
    const std::vector<Objective> objectives = reg.all<Objective>();
    for (int i = 0; i < kRisks; ++i) {
        Risk risk;
        risk.id = {QUuid::createUuidV5(QUuid(), QStringLiteral("risk %1").arg(i))};
        risk.code = QStringLiteral("RSK%1").arg(i, 4, 10, QLatin1Char('0'));
        risk.title = QStringLiteral("Risk number %1 of the benchmark").arg(i);
        risk.currentLikelihood = 1 + i % 5;
        risk.currentImpact = 1 + i % 4;
        reg.put(risk);
        for (int k = 0; k < kLinksPerRisk; ++k) {
            ObjectiveLink link;
            link.id = {QUuid::createUuidV5(risk.id.value, QString::number(k))};
            link.objective = objectives[size_t((i * 7 + k * 101) % kObjectives)].id;
            link.targetKind = LinkKind::Risk;
            link.target = risk.id.value;
            reg.put(link);
        }
    }
    return reg;
}

void moveMouse(QWidget &widget, const QPointF &point)
{
    QMouseEvent move(QEvent::MouseMove, point, widget.mapToGlobal(point), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
    QApplication::sendEvent(&widget, &move);
    widget.repaint();
}

} // namespace

Result<> measureChain(std::vector<SpeedFigure> &out)
{
    const Language language;
    const WorkspaceState ws = evaluateWorkspace(linkedRegister(), generatedDay());
    ChainView view(language);
    view.resize(1080, 660);
    view.show();
    QApplication::processEvents();
    const auto lay = [&](const ChainFilter &filter) {
        return medianTime([&] {
            view.setGraph(chainGraph(ws, filter), false);
            view.repaint();
        });
    };
    ChainFilter unit;
    unit.unit = ws.reg.all<OrgUnit>().front().id;
    out.push_back({QStringLiteral("the graph filtered to one unit and laid out"), lay(unit), QStringLiteral("ms"),
                   QStringLiteral("1 s"), 1000});
    const size_t ofUnit = view.graph().layer(ChainLayer::Objectives).size();
    if (ofUnit == 0 || ofUnit >= size_t(kObjectives))
        return fail(QStringLiteral("The filter leaves %1 objectives.").arg(ofUnit));
    out.push_back({QStringLiteral("graph of 300 objectives, 1,000 risks, 3,000 links laid out"), lay({}),
                   QStringLiteral("ms"), QStringLiteral("1 s"), 1000});
    // A figure counts only if everything was drawn.
    const auto drawn = [&](ChainLayer layer) { return int(view.graph().layer(layer).size()); };
    const int links = int(std::count_if(view.graph().edges.begin(), view.graph().edges.end(), [&](const ChainEdge &e) {
        return view.graph().nodes[e.from].layer == ChainLayer::Risks
            && view.graph().nodes[e.to].layer == ChainLayer::Objectives;
    }));
    if (drawn(ChainLayer::Objectives) != kObjectives || drawn(ChainLayer::Risks) != kRisks
        || links != kRisks * kLinksPerRisk)
        return fail(QStringLiteral("The graph shows %1 objectives, %2 risks and %3 links.")
                        .arg(drawn(ChainLayer::Objectives))
                        .arg(drawn(ChainLayer::Risks))
                        .arg(links));
    int at = 0;
    out.push_back({QStringLiteral("the same, the path of the box below the mouse is lit"),
                   medianTime(
                       [&] {
                           at = (at + 7) % int(view.graph().nodes.size());
                           moveMouse(*view.viewport(), view.placeOf(size_t(at)));
                       },
                       25),
                   QStringLiteral("ms"), QStringLiteral("one frame, 16.7 ms"), kFrame});
    out.push_back({QStringLiteral("traceability table of 1,000 risks made"),
                   medianTime([&] { (void)traceLines(ws, language); }), QStringLiteral("ms"), QStringLiteral("1 s"),
                   1000});

    std::vector<PlanRow> rows = planRows(ws, {}, language);
    rows.resize(std::min<size_t>(rows.size(), kActions));
    if (rows.size() < kActions)
        return fail(QStringLiteral("There are too few actions for the time line."));
    TimelineView plan(language);
    plan.resize(640, 600);
    plan.setRows(rows, generatedDay(), 27, 28);
    plan.show();
    QApplication::processEvents();
    int offset = 0;
    out.push_back({QStringLiteral("time line of 500 actions scrolled and painted"),
                   medianTime(
                       [&] {
                           offset = (offset + 270) % (27 * (kActions - 20));
                           plan.setOffset(offset);
                           plan.repaint();
                       },
                       25),
                   QStringLiteral("ms"), QStringLiteral("one frame, 16.7 ms"), kFrame});
    return {};
}
