#include "model/domain/language.h"
#include "model/domain/records.h"
#include "model/query/explain.h"
#include "model/query/objectivelist.h"
#include "tests/query/linkedfirm.h"

#include <QTest>

namespace {

const QDate day(2026, 7, 15);

struct Tree : LinkedFirm {
    void under(Id<Objective> child, Id<Objective> parent)
    {
        Objective o = *reg.find(child);
        o.parent = parent;
        reg.put(o);
    }
    Id<Objective> add(const char *code, ObjectiveState state, Id<Objective> parent = {}, QDate target = {2027, 1, 1})
    {
        const Id<Objective> id = objective(code, state);
        Objective o = *reg.find(id);
        o.parent = parent;
        o.targetDate = target;
        o.startDate = QDate(2026, 1, 1);
        reg.put(o);
        return id;
    }
    /// Groups and lines as text, two spaces for each step down.
    QStringList list(ObjectiveFilter filter = {}) const
    {
        filter.grouping = ObjectiveGrouping::Cascade;
        const auto lines = objectiveLines(evaluateWorkspace(reg, day), Language());
        QStringList out;
        for (const ObjectiveLineGroup &g : arranged(lines, filter, Language())) {
            out += g.label;
            for (size_t i = 0; i < g.lines.size(); ++i)
                out += QString(qsizetype(2) * (g.depths[i] + 1), u' ') + lines[g.lines[i]].code;
        }
        return out;
    }
};

} // namespace

/// Objectives that support others (DOMAIN.md 3.10.4): shown under them, and what a parent takes from them.
class TestCascade : public QObject
{
    Q_OBJECT
private slots:
    void eachObjectiveStandsUnderItsParent()
    {
        Tree t;
        const auto top = t.add("OBJ-001", ObjectiveState::Active);
        const auto middle = t.add("OBJ-003", ObjectiveState::Active, top, QDate(2026, 12, 1));
        t.add("OBJ-002", ObjectiveState::Active, top);
        t.add("OBJ-005", ObjectiveState::Draft, middle);
        t.add("OBJ-004", ObjectiveState::Active);
        QCOMPARE(
            t.list(),
            (QStringList {QStringLiteral("OBJ-001 Objective OBJ-001"), QStringLiteral("  OBJ-001"),
                          QStringLiteral("    OBJ-003"), QStringLiteral("      OBJ-005"), QStringLiteral("    OBJ-002"),
                          QStringLiteral("Without a cascade"), QStringLiteral("  OBJ-004")}));
    }

    void whereTheFilterHidesTheParentTheNextOneAboveIsTaken()
    {
        Tree t;
        const auto top = t.add("OBJ-001", ObjectiveState::Draft);
        const auto middle = t.add("OBJ-003", ObjectiveState::Active, top);
        t.add("OBJ-005", ObjectiveState::Draft, middle);
        ObjectiveFilter drafts;
        drafts.scope = ObjectiveScope::Drafts;
        QCOMPARE(t.list(drafts),
                 (QStringList {QStringLiteral("OBJ-001 Objective OBJ-001"), QStringLiteral("  OBJ-001"),
                               QStringLiteral("    OBJ-005")}));
    }

    void aCircleOfParentsLosesNobody()
    {
        Tree t;
        const auto a = t.add("OBJ-001", ObjectiveState::Active);
        const auto b = t.add("OBJ-002", ObjectiveState::Active, a);
        t.under(a, b);
        const QStringList out = t.list();
        QCOMPARE(out.filter(QStringLiteral("  OBJ-")).size(), 2);
    }

    void whyNamesTheChildrenThatDecideAndThoseThatDoNot()
    {
        Tree t;
        const auto top = t.add("OBJ-001", ObjectiveState::Active);
        t.add("OBJ-002", ObjectiveState::Draft, top);
        t.add("OBJ-003", ObjectiveState::OnHold, top);
        t.add("OBJ-004", ObjectiveState::Active, top);
        const WorkspaceState ws = evaluateWorkspace(t.reg, day);
        const auto e = explainObjective(ws, top, Language());
        QStringList said;
        for (const Explanation::Step &s : e->children)
            said += QStringLiteral("%1 %2%3").arg(s.key, s.text, s.beside ? QStringLiteral(" (beside)") : QString());
        QCOMPARE(
            said,
            (QStringList {QStringLiteral("OBJ-004 no data, child: Objective OBJ-004"),
                          QStringLiteral("OBJ-003 paused, child: Objective OBJ-003"),
                          QStringLiteral("OBJ-002 draft, child that does not count: Objective OBJ-002 (beside)")}));
        for (const Explanation::Step &s : e->children)
            QVERIFY(std::any_of(e->steps.begin(), e->steps.end(),
                                [&s](const Explanation::Step &step) { return step.key == s.key; }));
        QVERIFY(
            explainObjective(ws, t.reg.byCode<Objective>(QStringLiteral("OBJ-004"))->id, Language())->children.empty());
    }
};

QTEST_GUILESS_MAIN(TestCascade)
#include "tst_cascade.moc"
