#include "model/exchange/sample.h"
#include "model/query/lifecycle/proposals.h"
#include "tests/exchange/exchangefile.h"
#include "tests/support/hostilestrings.h"

#include <QTest>

// Exchange files (DOMAIN.md 8.6): what was exported comes back as it was, byte for byte; what is no exchange file, or a
// wrong one, gets a sentence with table, row and field, and nothing is taken (8.4).

namespace {

const QByteArray ada = "3f0c8a52-0000-4000-8000-000000000001", grace = "3f0c8a52-0000-4000-8000-000000000002",
                 first = "3f0c8a52-0000-4000-8000-000000000003";

/// A row with this id and more fields.
QByteArray row(const QByteArray &id, const QByteArray &fields)
{
    return "{\"id\":\"" + id + "\"," + fields + '}';
}

QByteArray textOf(const QUuid &id)
{
    return id.toByteArray(QUuid::WithoutBraces);
}

int counted(const ImportPlan &plan, int TableReport::*part)
{
    int sum = 0;
    for (const TableReport &table : plan.tables)
        sum += table.*part;
    return sum;
}

QString allProblems(const ImportPlan &plan)
{
    QStringList out;
    for (const TableReport &table : plan.tables) {
        if (!table.refused.isEmpty())
            out += table.table + QStringLiteral(": ") + table.refused;
        for (const RejectedRow &r : table.rejected)
            out += QStringLiteral("%1, row %2, %3: %4 %5")
                       .arg(table.table, QString::number(r.line), r.column, r.code, r.message);
    }
    return out.join(u'\n');
}

} // namespace

class TestJsonImport : public QObject
{
    Q_OBJECT
private slots:
    void everyFieldOfEveryKindComesBackByteForByte()
    {
        const Samples samples;
        Register reg;
        for (const Record &record : samples.all())
            reg.put(record);
        // Two fields that are no free text.
        reg.put(withField(samples.full(Kind::Kpi), "window", QStringLiteral("last_4")));
        reg.put(withField(samples.full(Kind::ActionDependency), "successor",
                          samples.bare(Kind::Action).id().toString(QUuid::WithoutBraces)));
        reg.remove(Kind::ActionDependency, samples.bare(Kind::ActionDependency).id());
        const QByteArray out = exportedJson(reg, {});
        const ImportPlan plan = planned(Register(), exchangeFile(out));
        QVERIFY2(!plan.hasProblems(), qPrintable(allProblems(plan)));
        QCOMPARE(counted(plan, &TableReport::fresh), int(samples.all().size()) - 1);
        QCOMPARE(exportedJson(applied(Register(), plan), {}), out);

        const ImportPlan again = planned(reg, exchangeFile(out));
        QVERIFY2(!again.hasProblems(), qPrintable(allProblems(again)));
        QVERIFY(again.changes.isEmpty());
        QCOMPARE(counted(again, &TableReport::unchanged), int(samples.all().size()) - 1);
    }

    void theSampleComesBackByteForByte()
    {
        const ImportPlan sample = planned(Register(), sampleFiles());
        const Register reg = applied(Register(), sample);
        const std::vector<ReadingRow> readings = keptReadings(sample);
        const QByteArray out = exportedJson(reg, readings);
        QVERIFY(out.size() > 100'000);
        const ImportPlan plan = planned(Register(), exchangeFile(out));
        QVERIFY2(!plan.hasProblems(), qPrintable(allProblems(plan)));
        QCOMPARE(exportedJson(applied(Register(), plan), keptReadings(plan)), out);

        const ImportPlan again = planned(reg, exchangeFile(out));
        QVERIFY2(!again.hasProblems(), qPrintable(allProblems(again)));
        QVERIFY(again.changes.isEmpty());
        QVERIFY(again.proposed.empty());
    }

    void hostileTextsComeBackByteForByte()
    {
        Register reg = smallRegister();
        std::vector<HostileString> strings = hostileStrings();
        for (size_t i = 0; i < strings.size(); ++i)
            reg.put(asStored(Record(GlossaryTerm {{QUuid::createUuidV5(QUuid(), QString::number(i))},
                                                  QStringLiteral("T%1").arg(i),
                                                  QStringLiteral("en"),
                                                  strings[i].text.left(1000),
                                                  {}})));
        const QByteArray out = exportedJson(reg, {});
        const ImportPlan plan = planned(Register(), exchangeFile(out));
        QVERIFY2(!plan.hasProblems(), qPrintable(allProblems(plan)));
        QCOMPARE(exportedJson(applied(Register(), plan), {}), out);
    }

    void digitsAreKeptAndMoneyIsInCents()
    {
        const ImportPlan plan
            = plannedJson(smallRegister(),
                          R"("resources":[{"code":"R1","objective":"O1","kind":"technology","amount":0.1234567890123,)"
                          R"("planned":123456789012345,"approved":-5},{"code":"R2","objective":"O1",)"
                          R"("kind":"people","amount":"2.50"}])");
        QVERIFY2(!plan.hasProblems(), qPrintable(allProblems(plan)));
        const Register reg = applied(smallRegister(), plan);
        const auto *one = reg.byCode<Resource>(QStringLiteral("R1")), *two = reg.byCode<Resource>(QStringLiteral("R2"));
        QVERIFY(one && two);
        QCOMPARE(one->amount.text(), QStringLiteral("0.1234567890123"));
        QCOMPARE(*one->planned.minor, qint64(123456789012345));
        QCOMPARE(*one->approved.minor, qint64(-5));
        QCOMPARE(two->amount.text(), QStringLiteral("2.50"));
    }

    /// The ids of another workspace mean the records that have the same codes here.
    void recordsWithTheSameCodeAreTheSameAndReferencesFollow()
    {
        const Register reg = smallRegister();
        const auto *here = reg.byCode<Objective>(QStringLiteral("O2"));
        const ImportPlan plan = plannedJson(
            reg,
            "\"people\":[" + row(ada, R"("code":"P1","name":"Ada L.","active":1,"is_role":0,"top_management":0)") + ","
                + row(grace, R"("code":"P7","name":"New","active":1,"is_role":0,"top_management":0)")
                + "],\"objectives\":["
                + row(first, "\"code\":\"O2\",\"title\":\"Second\",\"state\":\"draft\",\"owner\":\"" + grace + '"')
                + "],\"raci\":["
                + row("3f0c8a52-0000-4000-8000-00000000000a",
                      "\"objective\":\"" + first + "\",\"person\":\"" + ada + "\",\"role\":\"informed\"")
                + "]");
        QVERIFY2(!plan.hasProblems(), qPrintable(allProblems(plan)));
        QCOMPARE(counted(plan, &TableReport::updated), 2);
        QCOMPARE(counted(plan, &TableReport::fresh), 2);
        const Register now = applied(reg, plan);
        QCOMPARE(now.count(Kind::Person), reg.count(Kind::Person) + 1);
        QCOMPARE(now.byCode<Person>(QStringLiteral("P1"))->id, reg.byCode<Person>(QStringLiteral("P1"))->id);
        QCOMPARE(textOf(now.byCode<Person>(QStringLiteral("P7"))->id.value), grace);
        QCOMPARE(now.all<Raci>().front().objective, here->id);
        QCOMPARE(now.all<Raci>().front().person, reg.byCode<Person>(QStringLiteral("P1"))->id);

        // The same once more, with the link under another id: nothing to do.
        const ImportPlan again = plannedJson(now,
                                             "\"people\":[" + row(ada, R"("code":"P1")") + "],\"raci\":["
                                                 + row("3f0c8a52-0000-4000-8000-00000000000b",
                                                       "\"objective\":\"" + textOf(here->id.value) + "\",\"person\":\""
                                                           + ada + "\",\"role\":\"informed\"")
                                                 + "]");
        QVERIFY2(!again.hasProblems(), qPrintable(allProblems(again)));
        QVERIFY(again.changes.isEmpty());
    }

    void aRecordThatIsKnownByItsIdMayGetAnotherCode()
    {
        const Register reg = smallRegister();
        const auto id = reg.byCode<Person>(QStringLiteral("P1"))->id;
        const ImportPlan plan = plannedJson(
            reg,
            "\"people\":[" + row(textOf(id.value), R"("code":"P9","name":"Ada")") + ","
                + row(grace, R"("code":"P1","name":"Another","active":1,"is_role":0,"top_management":0)") + "]");
        QVERIFY2(!plan.hasProblems(), qPrintable(allProblems(plan)));
        const Register now = applied(reg, plan);
        QCOMPARE(now.byCode<Person>(QStringLiteral("P9"))->id, id);
        QCOMPARE(textOf(now.byCode<Person>(QStringLiteral("P1"))->id.value), grace);
    }

    void whatARowDoesNotSay()
    {
        Register reg = smallRegister();
        Objective objective = *reg.byCode<Objective>(QStringLiteral("O2"));
        objective.state = ObjectiveState::Draft;
        objective.notes = QStringLiteral("kept");
        objective.rationale = QStringLiteral("kept too");
        reg.put(objective);
        // Without an id it stays, and null empties.
        Register now
            = applied(reg, plannedJson(reg, R"("objectives":[{"code":"O2","title":"Other","rationale":null}])"));
        QCOMPARE(now.byCode<Objective>(QStringLiteral("O2"))->title, QStringLiteral("Other"));
        QCOMPARE(now.byCode<Objective>(QStringLiteral("O2"))->notes, QStringLiteral("kept"));
        QCOMPARE(now.byCode<Objective>(QStringLiteral("O2"))->owner, objective.owner);
        QVERIFY(now.byCode<Objective>(QStringLiteral("O2"))->rationale.isEmpty());
        // With an id it is empty if the table has the field at all: an older version may not have known it.
        now = applied(reg,
                      plannedJson(reg,
                                  "\"objectives\":["
                                      + row(textOf(objective.id.value), R"("code":"O2","title":"Second")")
                                      + R"(,{"code":"O8","title":"New","notes":"n"}])"));
        QVERIFY(now.byCode<Objective>(QStringLiteral("O2"))->notes.isEmpty());
        QCOMPARE(now.byCode<Objective>(QStringLiteral("O2"))->rationale, QStringLiteral("kept too"));
        QVERIFY(now.byCode<Objective>(QStringLiteral("O8")));
    }

    void approvedObjectivesAreNotChangedButProposed()
    {
        const Register reg = smallRegister();
        const ImportPlan plan = plannedJson(reg, R"("kpis":[{"code":"KV","target":"4"}])");
        QVERIFY2(!plan.hasProblems(), qPrintable(allProblems(plan)));
        QCOMPARE(plan.proposed.size(), size_t(1));
        QCOMPARE(applied(reg, plan).byCode<Kpi>(QStringLiteral("KV"))->target.text(), QStringLiteral("5"));
    }

    void theOrganisationOfTheFileTakesThePlaceOfAnEmptyOne()
    {
        Register bare;
        bare.put(Organisation {{QUuid::createUuid()}, QStringLiteral("New")});
        const QByteArray out = exportedJson(smallRegister(), {});
        const ImportPlan plan = planned(bare, exchangeFile(out));
        QVERIFY2(!plan.hasProblems(), qPrintable(allProblems(plan)));
        QCOMPARE(exportedJson(applied(bare, plan), {}), out);
        // Where there is more, it is the same organisation with other words.
        Register other = bare;
        other.put(Person {{QUuid::createUuid()}, QStringLiteral("X"), QStringLiteral("X")});
        const Register now = applied(other, planned(other, exchangeFile(out)));
        QCOMPARE(now.count(Kind::Organisation), 1);
        QCOMPARE(now.organisation().id, bare.organisation().id);
        QCOMPARE(now.organisation().name, QStringLiteral("Firm"));
    }

    void whatIsNotKnownIsNamedAndLeftAlone()
    {
        auto read = JsonTables::read(
            R"({"format":"waymark","schema":1,"mine":[1],"tables":{"spells":[{"a":1}],"people":[]}})", Language());
        QVERIFY(read);
        QStringList leftAlone;
        QVERIFY(
            jsonSources(std::make_shared<const JsonTables>(*read), QStringLiteral("f.json"), {}, leftAlone).empty());
        QCOMPARE(leftAlone, (QStringList {QStringLiteral("f.json: spells"), QStringLiteral("f.json: mine")}));
        const ImportPlan plan = plannedJson(smallRegister(), R"("people":[{"code":"P1","shoe":[44]}])");
        QVERIFY(!plan.hasProblems() && plan.changes.isEmpty());
        QCOMPARE(plan.tables.front().remarks,
                 QStringList {QStringLiteral("The field “shoe” is not known and was left out.")});
    }

    void aFileThatIsNoneOfOursIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("words");
        const auto file = [](const char *name, const QByteArray &bytes, const char *words) {
            QTest::newRow(name) << bytes << QString::fromUtf8(words);
        };
        file("empty", "  \n", "The file is empty");
        file("cut", exchangeText({}).chopped(2), "Line 1, character 79: The file ends before it is complete");
        file("no JSON", "{\"format\":\"waymark\",\n\"schema\":1,,",
             "Line 2, character 12: This is no JSON: \" is missing");
        file("word", "{\"format\":nothing}", "Line 1, character 11: This is no JSON: a value is missing here");
        file("number", "{\"schema\":.5}", "character 11: This is no JSON: a value");
        file("more behind", exchangeText({}) + "{}", "Something stands behind the end");
        file("array", "[1]", "This is no JSON: { is missing");
        file("another format", R"({"format":"geojson","schema":1,"tables":{}})", "its format is “geojson”");
        file("format of another type", R"({"format":7,"schema":1,"tables":{}})", "its format is “7”");
        file("no format", R"({"schema":1,"tables":{}})", "“format” is missing");
        file("no tables", R"({"format":"waymark","schema":1})", "“tables” is missing");
        file("newer schema", R"({"format":"waymark","schema":3,"tables":{}})",
             "needs a version that reads schema 3, and this one reads up to 1. Update Waymark");
        file("broken schema", R"({"format":"waymark","schema":1.5,"tables":{}})", "schema cannot be read");
        file("schema beyond all numbers", R"({"format":"waymark","schema":99999999999,"tables":{}})",
             "schema cannot be read");
        file("no UTF-8", exchangeText("\"people\":[{\"name\":\"\xff\"}]"), "not in UTF-8");
        file("raw control character", exchangeText("\"people\":[{\"name\":\"a\nb\"}]"), "A control character stands");
        file("unknown escape", exchangeText(R"("people":[{"name":"\x41"}])"), "behind \\ stands something unknown");
        file("half an escape", exchangeText(R"("people":[{"name":"\u00g1"}])"), "behind \\ stands something unknown");
        file("table twice", exchangeText(R"("people":[],"people":[])"), "The table “people” stands twice");
        file("tables twice", R"({"format":"waymark","schema":1,"tables":{},"tables":{}})", "“tables” stands twice");
        file("field twice", exchangeText(R"("people":[{"name":"a"},{"name":"b","name":"c"}])"),
             "Table “people”, row 2: The field “name” stands twice");
        file("row that is none", exchangeText(R"("people":[7])"), "Table “people”, row 1: A row is written as {");
        file("table that is none", exchangeText(R"("people":{})"), "This is no JSON: [ is missing");
        file("nested deep", exchangeText("\"people\":[{\"name\":" + QByteArray(100'000, '[')), "nested too deep");
        QByteArray fields;
        for (int i = 0; i < 501; ++i)
            fields += (i ? ",\"f" : "\"f") + QByteArray::number(i) + "\":1";
        file("many fields", exchangeText("\"people\":[{" + fields + "}]"), "more than 500 fields");
    }
    void aFileThatIsNoneOfOursIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, words);
        const auto read = JsonTables::read(bytes, Language());
        QVERIFY(!read);
        QVERIFY2(read.error().message.contains(words), qPrintable(read.error().message));
    }

    void aBadFieldIsRejectedWithCodePlaceAndSentence_data()
    {
        QTest::addColumn<QByteArray>("tables");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("words");
        const auto bad
            = [](const char *name, const QByteArray &tables, const char *code, const char *field, const char *words) {
                  QTest::newRow(name) << tables << QString::fromLatin1(code) << QString::fromLatin1(field)
                                      << QString::fromUtf8(words);
              };
        // The bad row is the last one.
        bad("no title", R"("objectives":[{"code":"O3"}])", "IMP-01", "title", "must not be empty");
        bad("empty title", R"("objectives":[{"code":"O3","title":""}])", "IMP-01", "title", "must not be empty");
        bad("number for a text", R"("objectives":[{"code":"O3","title":7}])", "IMP-03", "title", "A text is wanted");
        bad("list", R"("objectives":[{"code":"O3","title":["a"]}])", "IMP-03", "title", "no list and no object");
        bad("object", R"("objectives":[{"code":"O3","title":"T","owner":{"id":"P1"}}])", "IMP-03", "owner", "no list");
        bad("word for a text", R"("objectives":[{"code":"O3","title":true}])", "IMP-03", "title", "A text is wanted");
        bad("text for a whole number", R"("organisation":[{"name":"F","employees":"7"}])", "IMP-03", "employees",
            "whole number is wanted");
        bad("broken whole number", R"("organisation":[{"name":"F","employees":7.5}])", "IMP-03", "employees",
            "whole number is wanted");
        bad("whole number with an exponent", R"("organisation":[{"name":"F","employees":1e2}])", "IMP-03", "employees",
            "whole number is wanted");
        bad("number beyond all numbers", R"("organisation":[{"name":"F","employees":99999999999999999999}])", "IMP-03",
            "employees", "whole number is wanted");
        bad("number out of range", R"("organisation":[{"name":"F","fiscal_year_start_month":13}])", "IMP-07",
            "fiscal_year_start_month", "outside 1 to 12");
        bad("euros for cents", R"("resources":[{"objective":"O1","kind":"people","planned":10.5}])", "IMP-03",
            "planned", "whole number of cents");
        bad("exponent", R"("resources":[{"objective":"O1","kind":"people","amount":1e3}])", "IMP-03", "amount",
            "exponent");
        bad("more digits than are kept",
            R"("resources":[{"objective":"O1","kind":"people","amount":0.12345678901234567}])", "IMP-03", "amount",
            "more than 15 digits");
        bad("two for a flag", R"("people":[{"code":"P3","name":"N","active":2}])", "IMP-11", "active", "Write 1 or 0");
        bad("unknown key of a list", R"("objectives":[{"code":"O3","title":"T","priority":"urgent"}])", "IMP-11",
            "priority", "Allowed are");
        bad("day that does not exist", R"("objectives":[{"code":"O3","title":"T","target_date":"2026-02-31"}])",
            "IMP-04", "target_date", "not a day");
        bad("no time stamp", R"("people":[{"code":"P3","name":"N","archived_at":"now"}])", "IMP-04", "archived_at",
            "not a time stamp");
        bad("long text", "\"objectives\":[{\"code\":\"O3\",\"title\":\"" + QByteArray(121, 'x') + "\"}]", "IMP-12",
            "title", "121 characters, 120 are allowed");
        bad("no Base64", R"("organisation":[{"name":"F","logo":"äöü"}])", "IMP-03", "logo", "no Base64");
        bad("escaped control character", R"("objectives":[{"code":"O3","title":"a\u0000b"}])", "IMP-15", "title",
            "control characters");
        bad("half a letter", R"("objectives":[{"code":"O3","title":"a\ud800"}])", "IMP-15", "title",
            "halves of letters");
        bad("unknown code", R"("objectives":[{"code":"O3","title":"T","owner":"P9"}])", "IMP-02", "owner",
            "“P9” is in the table people neither of the file nor of the workspace");
        bad("unknown id", "\"objectives\":[{\"code\":\"O3\",\"title\":\"T\",\"owner\":\"" + ada + "\"}]", "IMP-02",
            "owner", "in the table people neither");
        bad("id of another table",
            "\"evidence\":[" + row(ada, R"("code":"E2","title":"T","storage":"reference")")
                + "],\"objectives\":[{\"code\":\"O3\",\"title\":\"T\",\"owner\":\"" + ada + "\"}]",
            "IMP-02", "owner", "in the table people neither");
        bad("no id", R"("people":[{"id":"7","code":"P3","name":"N"}])", "IMP-02", "id", "“7” is no id");
        bad("number as id", R"("people":[{"id":7,"code":"P3","name":"N"}])", "IMP-02", "id", "“7” is no id");
        bad("id twice",
            "\"people\":[" + row(ada, R"("code":"P3","name":"N")") + "," + row(ada, R"("code":"P3","name":"M")") + "]",
            "IMP-08", "id", "stands twice in the file with different contents");
        bad("id in two tables",
            "\"people\":[" + row(ada, R"("code":"P3","name":"N")") + "],\"risks\":["
                + row(ada, R"("code":"R3","title":"N")") + "]",
            "IMP-08", "id", "belongs to a record of the table people");
        bad("code twice",
            "\"people\":[" + row(grace, R"("code":"P3","name":"N")") + "," + row(ada, R"("code":"P3","name":"M")")
                + "]",
            "IMP-08", "code", "Two records have the code “P3”");
        bad("link twice",
            "\"raci\":[" + row(grace, R"("objective":"O1","person":"P1","role":"informed","action":null)")
                + "],\"risks\":[{\"code\":\"R3\",\"title\":\"N\"}],\"objective_links\":["
                + row(first, R"("objective":"O1","target_kind":"risk","target":"7")") + "]",
            "IMP-02", "target", "“7” is no id");
        bad("link to a record of another kind",
            "\"objective_links\":[{\"objective\":\"O1\",\"target_kind\":\"risk\",\"target\":\"" + ada
                + "\"}],\"people\":[" + row(ada, R"("code":"P3","name":"N")") + "]",
            "IMP-02", "target", "in the table risks neither");
        bad("second organisation", R"("organisation":[{"name":"F"},{"id":")" + ada + R"(","name":"G"}])", "IMP-08",
            "id", "stands twice");
        bad("circle", R"("org_units":[{"code":"A","name":"A","parent":"B"},{"code":"B","name":"B","parent":"A"}])",
            "IMP-13", "parent_id", "circle");
        bad("due before its start",
            R"("actions":[{"objective":"O2","title":"T","start_date":"2026-05-01","due_date":"2026-04-01"}])", "IMP-07",
            "due_date", "due before it starts");
    }
    void aBadFieldIsRejectedWithCodePlaceAndSentence()
    {
        QFETCH(QByteArray, tables);
        QFETCH(QString, code);
        QFETCH(QString, field);
        QFETCH(QString, words);
        const ImportPlan plan = plannedJson(smallRegister(), tables);
        QVERIFY(plan.hasProblems());
        std::vector<RejectedRow> rejected;
        for (const TableReport &table : plan.tables) {
            QVERIFY(table.isExact);
            rejected.insert(rejected.end(), table.rejected.begin(), table.rejected.end());
        }
        QVERIFY(!rejected.empty());
        QCOMPARE(rejected.back().code, code);
        QCOMPARE(rejected.back().column, field);
        QVERIFY(rejected.back().line >= 1);
        QVERIFY2(rejected.back().message.contains(words), qPrintable(rejected.back().message));
    }
};

QTEST_GUILESS_MAIN(TestJsonImport)
#include "tst_jsonimport.moc"
