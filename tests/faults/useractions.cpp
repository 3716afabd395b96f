#include "tests/faults/useractions.h"

#include "model/domain/finding.h"
#include "model/domain/organisation.h"

#include <QFile>

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

/// A file of thirty pages: each of them is a call that fails.
ChangeSet evidenceAdded()
{
    QByteArray bytes(120'000, 'e');
    for (qsizetype i = 0; i < bytes.size(); i += 97)
        bytes[i] = char(i);
    const FileContent content = contentOf(std::move(bytes));
    Evidence e;
    e.id.value = QUuid(6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6);
    e.code = QStringLiteral("EV-F01");
    e.fileName = QStringLiteral("minutes.pdf");
    e.storage = EvidenceStorage::FileCopy;
    e.size = int(content.bytes.size());
    e.sha256 = content.sha256;
    ChangeSet set {QStringLiteral("Evidence added"), {}, {created(e)}, {}};
    set.contents = {content};
    return set;
}

/// What an approval writes: the objective, its version, the approval, the resources, in one set (2.9).
ChangeSet approved(const Document &document)
{
    const auto fresh = [&](Kind kind, uchar number) {
        const Record full = samples().full(kind);
        const Record record
            = withField(full, "id", QUuid(5, 5, 5, 5, 5, 5, 5, 5, 5, 5, number).toString(QUuid::WithoutBraces));
        return kindInfo(kind).hasCode() ? withField(record, "code", record.code() + QStringLiteral("F")) : record;
    };
    const Record before = document.records().record(Kind::Objective, samples().full(Kind::Objective).id());
    ChangeSet set {QStringLiteral("Objective approved"), QStringLiteral("Decided in the meeting"), {}, {}};
    set.changes = {{before, withField(before, "title", QStringLiteral("Approved: title"))},
                   {{}, fresh(Kind::Approval, 1)},
                   {{}, withField(fresh(Kind::ObjectiveVersion, 2), "version", QStringLiteral("9.0"))}};
    return set;
}

/// That a pack or a report was handed out is itself a record (8.6).
ChangeSet packRecorded()
{
    const Record full = samples().full(Kind::IssuedDocument);
    const Record record
        = withField(withField(full, "id", QUuid(4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4).toString(QUuid::WithoutBraces)),
                    "code", QStringLiteral("DOC-F1"));
    return {QStringLiteral("Audit pack handed out"), {}, {{{}, record}}, {}};
}

ChangeSet settingChanged(const Document &document)
{
    const Record before = document.records().record(Kind::Setting, samples().full(Kind::Setting).id());
    return {QStringLiteral("Setting changed"), {}, {{before, withField(before, "value", QStringLiteral("0.8"))}}, {}};
}

Result<> copied(const Document &document)
{
    const auto made = document.copyTo(copyBeside(document.path()));
    return made ? Result<>() : tl::unexpected(made.error());
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
        {"a file is kept as evidence", {}, [](Document &d) { return applied(d, evidenceAdded()); }, true, 9},
        {"an objective is approved", {}, [](Document &d) { return applied(d, approved(d)); }},
        {"an audit pack is recorded", {}, [](Document &d) { return applied(d, packRecorded()); }},
        {"a setting is changed", {}, [](Document &d) { return applied(d, settingChanged(d)); }, true, 3},
        {"a copy is saved", {}, [](Document &d) { return copied(d); }, true, 13, false},
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

QString copyBeside(const QString &workspace)
{
    return workspace + QStringLiteral(".copy.waymark");
}

QString wrongCopy(const QString &copy, const Register &original)
{
    if (!QFile::exists(copy))
        return {};
    if (const QString wrong = soundness(copy); !wrong.isEmpty())
        return QStringLiteral("the copy: ") + wrong;
    const auto store = Store::open(copy, OpenMode::ReadOnly);
    const auto there = store ? (*store)->load() : tl::unexpected(store.error());
    if (!there)
        return QStringLiteral("the copy: ") + there.error().message;
    // One from memory has references instead of files, but as many records and figures.
    for (int k = 0; k < kindCount; ++k)
        if (there->records(Kind(k)).size() != original.records(Kind(k)).size())
            return QStringLiteral("the copy lacks ") + QLatin1String(kindInfo(Kind(k)).table);
    return there->readings.count() == original.readings.count() ? QString() : QStringLiteral("the copy lacks figures");
}

Result<> editSomething(Document &document, const QString &title)
{
    const Samples samples;
    const Record before = document.records().record(Kind::Risk, samples.full(Kind::Risk).id());
    ChangeSet set {QStringLiteral("Edit"), {}, {}, {}};
    set.changes.push_back({before, withField(before, "title", title)});
    set.readings.added.push_back(
        sampleReading(samples, QDate(1950, 1, 1).addDays(document.entries()), QStringLiteral("7")));
    return document.apply(std::move(set));
}
