#include "tests/faults/useractions.h"

namespace {

const Samples &samples()
{
    static const Samples *const all = new Samples;
    return *all;
}

Result<> applied(Document &document, ChangeSet set, const QString &kind = QStringLiteral("change"))
{
    return document.apply(std::move(set), kind);
}

ChangeSet edit(const Document &document, const QString &title)
{
    const Record before = document.records().record(Kind::Risk, samples().full(Kind::Risk).id());
    return {QStringLiteral("Risk edited"), {}, {{before, withField(before, "title", title)}}, {}};
}

ChangeSet figures(QDate first, int count)
{
    ChangeSet set {QStringLiteral("Figures"), {}, {}, {}};
    for (int i = 0; i < count; ++i)
        set.readings.added.push_back(sampleReading(samples(), first.addDays(i), QString::number(i)));
    return set;
}

Record newRisk(const QString &code, const QUuid &id)
{
    const Record risk = withField(samples().bare(Kind::Risk), "code", code);
    return withField(risk, "id", id.toString(QUuid::WithoutBraces));
}

ChangeSet importOfMany()
{
    ChangeSet set = figures(QDate(1990, 1, 1), 400);
    for (int i = 0; i < 40; ++i)
        set.changes.push_back(
            {{}, newRisk(QStringLiteral("RISK-I%1").arg(i), QUuid(9, 9, 9, 9, 9, 9, 9, 9, 9, 9, uchar(i)))});
    set.readings.source = QStringLiteral("many.csv");
    return set;
}

/// Undo and redo say by a signal that they failed.
Result<> step(Document &document, void (QUndoStack::*way)())
{
    Result<> done;
    const auto connection = QObject::connect(&document, &Document::failed, &document,
                                             [&done](const Error &error) { done = tl::unexpected(error); });
    (document.undoStack()->*way)();
    QObject::disconnect(connection);
    return done;
}

} // namespace

std::vector<UserAction> userActions()
{
    const Act editing = [](Document &d) { return applied(d, edit(d, QStringLiteral("another title"))); };
    return {
        {"a record is edited", {}, editing},
        {"a record is added",
         {},
         [](Document &d) {
             const Record risk = newRisk(QStringLiteral("RISK-N"), QUuid(8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8));
             return applied(d, {QStringLiteral("Risk added"), {}, {{{}, risk}}, {}});
         }},
        {"a record is removed",
         {},
         [](Document &d) {
             return applied(d, {QStringLiteral("Term removed"), {}, {{samples().bare(Kind::GlossaryTerm), {}}}, {}});
         }},
        {"the figures of a round are entered",
         {},
         [](Document &d) { return applied(d, figures(QDate(2024, 1, 1), 30)); }},
        {"a file is imported", {}, [](Document &d) { return applied(d, importOfMany(), QStringLiteral("import")); }},
        {"a figure is corrected",
         {},
         [](Document &d) {
             ChangeSet set = figures(QDate(2026, 2, 28), 1);
             set.readings.added[0].supersedes = 2;
             set.readings.voided = {{2, QStringLiteral("typed wrongly")}};
             return applied(d, set);
         }},
        {"an edit is undone", editing, [](Document &d) { return step(d, &QUndoStack::undo); }, false},
        {"an import is undone", [](Document &d) { return applied(d, importOfMany(), QStringLiteral("import")); },
         [](Document &d) { return step(d, &QUndoStack::undo); }, false},
        {"an edit is done again",
         [editing](Document &d) {
             const auto done = editing(d);
             return done ? step(d, &QUndoStack::undo) : done;
         },
         [](Document &d) { return step(d, &QUndoStack::redo); }, false},
    };
}
