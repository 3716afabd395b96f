#include "model/domain/records.h"
#include "model/exchange/xlsxwriter.h"
#include "tests/journeys/typist.h"
#include "views/pages/importing/importlines.h"
#include "views/widgets/segmented.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>

// Files of other people come in through the wizard of the window (DOMAIN.md 8.1, 8.4; RELIABILITY.md D).

namespace {

/// A person who imports: the window with the sample, files in a folder, keys and clicks.
class Importer : public Typist
{
public:
    Importer() { session().settings().setValue(QStringLiteral("backups/folder"), path(QStringLiteral("backups"))); }
    QString file(const QString &name, const QByteArray &bytes)
    {
        QFile out(m_folder.filePath(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
        return out.fileName();
    }
    QByteArray bytes(const QString &name) const
    {
        QFile in(m_folder.filePath(name));
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }

    /// File > Import…
    void openWizard()
    {
        for (QAction *menu : window().menuBar()->actions())
            for (QAction *action : menu->menu()->actions())
                if (action->text() == QStringLiteral("Import…"))
                    action->trigger();
        QVERIFY(QTest::qWaitFor([this] { return dialog() && dialog()->isActiveWindow(); }));
    }
    template <typename T> T &part(const char *name)
    {
        T *found = dialog() ? dialog()->findChild<T *>(QLatin1String(name)) : nullptr;
        if (!found)
            qFatal("there is no %s", name);
        return *found;
    }
    void click(const char *name) { QTest::mouseClick(&part<QPushButton>(name), Qt::LeftButton); }
    int step() { return part<QListWidget>("importSteps").currentRow(); }
    QString problem() { return part<QLabel>("importProblem").text(); }
    bool waitForStep(int wanted)
    {
        return QTest::qWaitFor([this, wanted] { return step() == wanted; });
    }
    /// Until the rows are judged.
    bool waitForLines()
    {
        return QTest::qWaitFor([this] { return step() == 2 && part<QTableView>("importLines").isVisible(); });
    }
    void choose(const QString &path)
    {
        prompt().fileNames += path;
        click(part<QPushButton>("chooseFirst").isVisible() ? "chooseFirst" : "chooseFile");
        QVERIFY(QTest::qWaitFor([this] {
            return part<QTableView>("rawTable").isVisible() || !part<QLabel>("importFailure").text().isEmpty();
        }));
    }
    /// Chooses an entry of a combo box by its data, with the keyboard.
    void select(const char *name, const QVariant &data)
    {
        auto &box = part<QComboBox>(name);
        const int at = box.findData(data);
        QVERIFY2(at >= 0, name);
        box.setFocus();
        for (int i = 0; i < 200 && box.currentIndex() != at; ++i)
            QTest::keyClick(&box, box.currentIndex() < at ? Qt::Key_Down : Qt::Key_Up);
        QCOMPARE(box.currentIndex(), at);
    }
    QStringList lines()
    {
        QStringList out;
        const QAbstractItemModel &model = *part<QTableView>("importLines").model();
        for (int r = 0; r < model.rowCount(); ++r) {
            QStringList cells;
            for (int c = 0; c < model.columnCount(); ++c)
                cells += model.index(r, c).data().toString();
            out += cells.join(u'|');
        }
        return out;
    }
    void answer(const char *question, int segment)
    {
        auto *segments = part<QWidget>(question).findChild<Segmented *>();
        QVERIFY(segments);
        const auto buttons = segments->findChildren<QToolButton *>();
        QTest::mouseClick(buttons[segment], Qt::LeftButton);
    }

private:
    QTemporaryDir m_folder;
};

} // namespace

class TestImportWizard : public QObject
{
    Q_OBJECT
private slots:
    void aGoodFileComesInAndOneUndoTakesItBack()
    {
        Importer user;
        const int people = int(user.records().count(Kind::Person));
        const QString path
            = user.file(QStringLiteral("team.csv"), "Name,E-Mail\nEve Example,eve@example.org\nBob <b>Bold</b>,\n");
        user.openWizard();
        QCOMPARE(user.step(), 0);
        QVERIFY(!user.part<QPushButton>("next").isEnabled());
        QCOMPARE(user.problem(), QStringLiteral("Choose a file first."));
        user.choose(path);
        QVERIFY(user.part<QPushButton>("next").isEnabled());
        user.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(user.waitForStep(1));
        QCOMPARE(user.part<QComboBox>("importTable").currentData().toString(), QStringLiteral("people"));
        QCOMPARE(user.part<QComboBox>("target0").currentData().toString(), QStringLiteral("name"));
        QCOMPARE(user.part<QComboBox>("target1").currentData().toString(), QStringLiteral("email"));
        user.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(user.waitForLines());
        QCOMPARE(user.lines().size(), 2);
        QVERIFY2(user.lines()[0].startsWith(QStringLiteral("2|new|")), qPrintable(user.lines()[0]));
        QVERIFY2(user.lines()[1].contains(QStringLiteral("Bob <b>Bold</b>")), qPrintable(user.lines()[1]));
        QCOMPARE(user.part<QPushButton>("next").text(), QStringLiteral("Import 2 rows"));
        QCOMPARE(int(user.records().count(Kind::Person)), people); // nothing is written yet
        user.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(user.waitForStep(3));
        QVERIFY2(user.part<QLabel>("importSummary").text().contains(QStringLiteral("team.csv is imported: 2 new")),
                 qPrintable(user.part<QLabel>("importSummary").text()));
        user.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!user.dialog());
        QCOMPARE(int(user.records().count(Kind::Person)), people + 2);
        QCOMPARE(user.document().undoStack()->count(), 1);
        user.document().undoStack()->undo();
        QCOMPARE(int(user.records().count(Kind::Person)), people);
        QCOMPARE(user.verified(), 0);
    }

    /// What was looked at is what comes in, whatever becomes of the file meanwhile (RELIABILITY D17).
    void aFileThatChangesMeanwhileComesInAsItWasLookedAt_data()
    {
        QTest::addColumn<QByteArray>("then");
        QTest::newRow("other rows") << QByteArray("Name,E-Mail\nMallory,mallory@example.org\n");
        QTest::newRow("half of it") << QByteArray("Name,E-Mail\nEve Ex");
        QTest::newRow("empty") << QByteArray();
    }
    void aFileThatChangesMeanwhileComesInAsItWasLookedAt()
    {
        QFETCH(QByteArray, then);
        Importer user;
        const QByteArray rows = "Name,E-Mail\nEve Example,eve@example.org\nTrent Example,\n";
        const QString path = user.file(QStringLiteral("team.csv"), rows);
        user.openWizard();
        user.choose(path);
        user.file(QStringLiteral("team.csv"), then);
        user.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(user.waitForStep(1));
        user.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(user.waitForLines());
        QCOMPARE(user.lines().size(), 2);
        user.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(user.waitForStep(3));
        QStringList names;
        for (const Person &person : user.records().all<Person>())
            names += person.name;
        QVERIFY(names.contains(QStringLiteral("Eve Example")) && names.contains(QStringLiteral("Trent Example")));
        QVERIFY(!names.contains(QStringLiteral("Mallory")));
        QCOMPARE(user.verified(), 0);
    }

    void aGermanFileInLatin1IsAskedForItsLettersAndUnderstood()
    {
        Importer user;
        const QString path = user.file(QStringLiteral("ziele.csv"),
                                       "Zielregister 2026;;;;\n"
                                       ";;;;\n"
                                       "Ziel;Kennzahl;Zielwert;Istwert;Messdatum\n"
                                       "Ger\xE4te verschl\xFCsseln;Anteil;>= 95,5 %;71,25 %;30.06.2026\n");
        user.openWizard();
        user.choose(path);
        QCOMPARE(user.part<QComboBox>("letters").currentText(), QStringLiteral("Windows-1252"));
        QCOMPARE(user.part<QComboBox>("delimiter").currentData().toInt(), int(';'));
        QCOMPARE(user.part<QSpinBox>("headerRow").value(), 3);
        QVERIFY2(user.problem().contains(QStringLiteral("not in UTF-8")), qPrintable(user.problem()));
        QCOMPARE(user.part<QTableView>("rawTable").model()->index(2, 0).data().toString(),
                 QStringLiteral("Geräte verschlüsseln"));
        user.part<QCheckBox>("lettersRight").setFocus();
        user.press(Qt::Key_Space);
        QVERIFY(user.problem().isEmpty());
        user.click("next");
        QVERIFY(user.waitForStep(1));
        QCOMPARE(user.part<QComboBox>("importTable").currentData().toString(), QStringLiteral("register"));
        QVERIFY2(user.problem().contains(QStringLiteral("Frequency")), qPrintable(user.problem()));
        user.select("fixed-kpi.frequency", QStringLiteral("monthly"));
        QVERIFY2(user.problem().isEmpty(), qPrintable(user.problem()));
        user.click("next");
        QVERIFY(user.waitForLines());
        QCOMPARE(user.lines().size(), 1);
        QVERIFY2(user.lines()[0].startsWith(QStringLiteral("4|new|")), qPrintable(user.lines()[0]));
        user.click("next");
        QVERIFY(user.waitForStep(3));
        const Kpi &kpi = user.records().all<Kpi>().back();
        QCOMPARE(kpi.name, QStringLiteral("Anteil"));
        QCOMPARE(kpi.target.text(), QStringLiteral("95.5"));
        QCOMPARE(kpi.unit, QStringLiteral("%"));
        QVERIFY(kpi.direction == Direction::Increase);
        QCOMPARE(user.records().find(kpi.objective)->title, QStringLiteral("Geräte verschlüsseln"));
        QCOMPARE(user.records().readings.of(kpi.id).front().first, 71.25);
        user.click("next");
        QCOMPARE(user.verified(), 0);
    }

    void aWorkbookIsReadSheetBySheetAndAnAmbiguousNumberIsAsked()
    {
        Importer user;
        Sheet first, second;
        first.name = QStringLiteral("Cover");
        first.rows = {{1, {{QStringLiteral("Made by us")}}}};
        second.name = QStringLiteral("Figures");
        const auto text = [](const char *t) { return SheetCell {QString::fromUtf8(t), SheetCell::Type::Text}; };
        second.rows = {{1, {text("KPI"), text("Period"), text("Value")}},
                       {2, {text("KPI-006"), text("2019-05-31"), text("1.234")}},
                       {3, {text("KPI-006"), text("2019-06-30"), text("2.345")}}};
        const QString path = user.file(QStringLiteral("figures.xlsx"), *xlsxBytes({first, second}));
        user.openWizard();
        user.choose(path);
        auto &sheets = user.part<QComboBox>("sheet");
        QCOMPARE(sheets.count(), 2);
        QVERIFY2(user.problem().contains(QStringLiteral("no row below the headings")), qPrintable(user.problem()));
        sheets.setFocus();
        user.press(Qt::Key_Down);
        QCOMPARE(sheets.currentText(), QStringLiteral("Figures"));
        user.click("next");
        QVERIFY(user.waitForStep(1));
        QCOMPARE(user.part<QComboBox>("importTable").currentData().toString(), QStringLiteral("measurements"));
        QVERIFY2(user.problem().contains(QStringLiteral("1.234")), qPrintable(user.problem()));
        QVERIFY(!user.part<QPushButton>("next").isEnabled());
        QVERIFY(user.part<QWidget>("decimalQuestion").isVisible());
        QVERIFY(!user.part<QWidget>("dayQuestion").isVisible());
        user.answer("decimalQuestion", 1);
        QVERIFY2(user.problem().isEmpty(), qPrintable(user.problem()));
        user.click("next");
        QVERIFY(user.waitForLines());
        QCOMPARE(user.part<QPushButton>("next").text(), QStringLiteral("Import 2 rows"));
        user.click("next");
        QVERIFY(user.waitForStep(3));
        const Kpi *kpi = user.records().byCode<Kpi>(QStringLiteral("KPI-006"));
        QCOMPARE(user.records().readings.of(kpi->id).front().first, 1.234);
    }

    void rejectedRowsStandInTheWayUntilTheGoodOnesAreWanted()
    {
        Importer user;
        const QString path = user.file(QStringLiteral("risks.csv"),
                                       "title,current_likelihood,current_impact\nFlood,2,4\nFire,9,1\nTheft,2,much\n");
        user.openWizard();
        user.choose(path);
        user.click("next");
        QVERIFY(user.waitForStep(1));
        user.click("next");
        QVERIFY(user.waitForLines());
        QVERIFY(!user.part<QPushButton>("next").isEnabled());
        QStringList lines = user.lines(); // the rejected ones are shown first
        QCOMPARE(lines.size(), 2);
        QVERIFY2(lines[0].startsWith(QStringLiteral("3|rejected|Fire")), qPrintable(lines[0]));
        QVERIFY2(lines[0].contains(QStringLiteral("current_likelihood: 9 is outside")), qPrintable(lines[0]));
        QVERIFY2(user.part<QLabel>("importDetail").text().contains(QStringLiteral("9 is outside")),
                 qPrintable(user.part<QLabel>("importDetail").text()));
        QCOMPARE(user.part<QLabel>("importDetail").textFormat(), Qt::PlainText);
        const auto states = user.part<QWidget>("importStates").findChildren<QToolButton *>();
        QCOMPARE(states.front()->text(), QStringLiteral("All 3"));
        QTest::mouseClick(states.front(), Qt::LeftButton);
        QCOMPARE(user.lines().size(), 3);
        QTest::mouseClick(states[1], Qt::LeftButton);
        QCOMPARE(user.lines().size(), 1);
        QVERIFY2(user.lines()[0].contains(QStringLiteral("Flood")), qPrintable(user.lines()[0]));
        const int risks = int(user.records().count(Kind::Risk));
        QTest::mouseClick(user.part<QWidget>("importChoice").findChildren<QToolButton *>()[1], Qt::LeftButton);
        QVERIFY(user.waitForLines());
        QCOMPARE(user.lines().size(), 3);
        QCOMPARE(user.part<QPushButton>("next").text(), QStringLiteral("Import 1 row"));
        user.prompt().fileNames += user.path(QStringLiteral("rest.csv"));
        user.click("next");
        QVERIFY(user.waitForStep(3));
        QVERIFY(user.prompt().asked.contains(QStringLiteral("Save the rejected rows")));
        QCOMPARE(int(user.records().count(Kind::Risk)), risks + 1);
        const QByteArray rest = user.bytes(QStringLiteral("rest.csv"));
        QVERIFY2(rest.startsWith("\xEF\xBB\xBFtitle,current_likelihood,current_impact,Reason for the rejection\n"
                                 "Fire,9,1,"),
                 rest.constData());
        QCOMPARE(rest.count('\n'), 3);
        QVERIFY2(!rest.contains("Flood"), rest.constData());
    }

    void whatIsCancelledLeavesNothing()
    {
        Importer user;
        const QString path = user.file(QStringLiteral("team.csv"), "Name\nEve\n");
        const int entries = int(user.document().entries());
        user.openWizard();
        user.choose(path);
        user.click("next");
        QVERIFY(user.waitForStep(1));
        user.click("next");
        QVERIFY(user.waitForLines());
        user.press(Qt::Key_Escape);
        QVERIFY(QTest::qWaitFor([&] { return !user.dialog(); }));
        QCOMPARE(int(user.document().entries()), entries);
        QCOMPARE(user.document().undoStack()->count(), 0);
        QVERIFY(!user.session().settings().allKeys().join(u' ').contains(QStringLiteral("import/mapping")));
    }

    void longReadingCanBeCancelledAndBegunAgain()
    {
        Importer user;
        QByteArray csv = "Name,E-Mail\n";
        for (int i = 0; i < 5000; ++i)
            csv += "Person " + QByteArray::number(i) + ",p@example.org\n";
        const int people = int(user.records().count(Kind::Person));
        user.openWizard();
        user.choose(user.file(QStringLiteral("many.csv"), csv));
        user.click("next");
        QVERIFY(user.waitForStep(1));
        user.click("next");
        QVERIFY(user.part<QPushButton>("cancelCheck").isVisible());
        user.click("cancelCheck");
        QVERIFY2(user.problem().contains(QStringLiteral("Nothing was changed")), qPrintable(user.problem()));
        QVERIFY(!user.part<QPushButton>("next").isEnabled());
        QCOMPARE(int(user.records().count(Kind::Person)), people);
        user.click("back");
        QVERIFY(user.waitForStep(1));
        user.click("next");
        QVERIFY(QTest::qWaitFor([&] { return user.part<QTableView>("importLines").isVisible(); }, 60000));
        QCOMPARE(user.part<QTableView>("importLines").model()->rowCount(), 5000);
    }

    void aFileThatCannotBeReadIsToldInWordsAndAnotherOneCanBeChosen()
    {
        Importer user;
        user.openWizard();
        user.choose(user.file(QStringLiteral("broken.xlsx"), "PK\x03\x04 and no archive behind it"));
        QVERIFY2(
            user.part<QLabel>("importFailure").text().contains(QStringLiteral("broken.xlsx: The workbook is damaged")),
            qPrintable(user.part<QLabel>("importFailure").text()));
        QCOMPARE(user.part<QLabel>("importFailure").textFormat(), Qt::PlainText);
        QVERIFY(!user.part<QPushButton>("next").isEnabled());
        user.choose(QStringLiteral("/dev/zero"));
        QVERIFY2(user.part<QLabel>("importFailure").text().contains(QStringLiteral("“zero” is no file")),
                 qPrintable(user.part<QLabel>("importFailure").text()));
        user.choose(user.file(QStringLiteral("good.csv"), "Name\nEve\n"));
        QVERIFY(QTest::qWaitFor([&] { return user.part<QPushButton>("next").isEnabled(); }));
        QVERIFY(!user.part<QLabel>("importFailure").isVisible());
    }

    /// An export of a whole workspace comes in as it is: nothing has to be assigned, and it is taken whole or not at
    /// all.
    void anExportAsJsonComesInWithAllItsTablesAndOneUndoTakesItBack()
    {
        Importer user;
        const int people = int(user.records().count(Kind::Person)), risks = int(user.records().count(Kind::Risk));
        const auto file = [&](const QByteArray &name) {
            return user.file(
                QStringLiteral("w.json"),
                R"({"format":"waymark","schema":1,"tables":{"people":[{"code":"P-JSON","name":)" + name
                    + R"(}],"risks":[{"code":"R-JSON","title":"T","owner":"P-JSON"}],"spells":[{"a":1}]}})");
        };
        user.openWizard();
        user.choose(user.file(QStringLiteral("w.json"), R"({"format":"waymark","schema":9,"tables":{}})"));
        QVERIFY2(user.part<QLabel>("importFailure")
                     .text()
                     .contains(QStringLiteral("w.json: Line 1, character 31: The file "
                                              "was written by a newer version")),
                 qPrintable(user.part<QLabel>("importFailure").text()));
        user.choose(file("7"));
        QVERIFY(QTest::qWaitFor([&] { return user.part<QPushButton>("next").isEnabled(); }));
        QVERIFY(!user.part<QSpinBox>("headerRow").isVisible());
        user.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(user.waitForLines()); // no step of columns between
        QCOMPARE(user.problem(), QStringLiteral("Rejected rows stand in the way."));
        QCOMPARE(user.lines().size(), 1); // what is wrong is shown first
        QVERIFY2(user.lines()[0].contains(QStringLiteral("1|rejected|")), qPrintable(user.lines()[0]));
        QVERIFY(!user.part<QWidget>("importChoice").isVisible());
        user.click("back");
        QVERIFY(user.waitForStep(0));
        user.choose(file("\"Ada\""));
        QVERIFY(QTest::qWaitFor([&] { return user.part<QPushButton>("next").isEnabled(); }));
        user.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(user.waitForLines());
        QCOMPARE(user.lines().size(), 2);
        QVERIFY2(user.lines()[0].contains(QStringLiteral("P-JSON  Ada")), qPrintable(user.lines()[0]));
        QVERIFY2(user.lines()[1].contains(QStringLiteral(": R-JSON  T")), qPrintable(user.lines()[1]));
        QVERIFY(user.part<QLabel>("importSentence").text().contains(QStringLiteral("Left alone: w.json: spells.")));
        user.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(user.waitForStep(3));
        QVERIFY2(user.part<QLabel>("importSummary").text().contains(QStringLiteral("w.json is imported: 2 new")),
                 qPrintable(user.part<QLabel>("importSummary").text()));
        user.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(int(user.records().count(Kind::Person)), people + 1);
        QCOMPARE(int(user.records().count(Kind::Risk)), risks + 1);
        QCOMPARE(user.document().undoStack()->count(), 1);
        user.document().undoStack()->undo();
        QCOMPARE(int(user.records().count(Kind::Person)), people);
        QCOMPARE(int(user.records().count(Kind::Risk)), risks);
        QCOMPARE(user.verified(), 0);
    }

    void theMappingIsRememberedForTheSameHeadings()
    {
        Importer user;
        const auto path = user.file(QStringLiteral("a.csv"), "Wer,Funktion\nEve,Auditor\n");
        user.openWizard();
        user.choose(path);
        user.click("next");
        QVERIFY(user.waitForStep(1));
        user.select("importTable", QStringLiteral("people"));
        user.select("target0", QStringLiteral("name"));
        user.click("next");
        QVERIFY(user.waitForLines());
        user.click("next");
        QVERIFY(user.waitForStep(3));
        user.click("next");
        user.openWizard();
        user.choose(user.file(QStringLiteral("b.csv"), "WER:;Funktion\nBob;Auditor\n"));
        user.click("next");
        QVERIFY(user.waitForStep(1));
        QCOMPARE(user.part<QComboBox>("importTable").currentData().toString(), QStringLiteral("people"));
        QCOMPARE(user.part<QComboBox>("target0").currentData().toString(), QStringLiteral("name"));
        QVERIFY(user.part<QPushButton>("next").isEnabled());
    }

    void eachTargetHasOneColumn()
    {
        Importer user;
        user.openWizard();
        user.choose(user.file(QStringLiteral("a.csv"), "Name,Mail\nEve,Eva\n"));
        user.click("next");
        QVERIFY(user.waitForStep(1));
        user.select("importTable", QStringLiteral("people"));
        user.select("target1", QStringLiteral("name"));
        QCOMPARE(user.part<QComboBox>("target0").currentData().toString(), QString());
        QCOMPARE(user.part<QComboBox>("target1").currentData().toString(), QStringLiteral("name"));
        user.select("target1", QString());
        QVERIFY2(user.problem().contains(QStringLiteral("Name")), qPrintable(user.problem()));
        QVERIFY(!user.part<QPushButton>("next").isEnabled());
    }

    void rowsOfASpreadsheetArePastedIntoTheTableThatIsShown()
    {
        Importer user;
        user.window().goTo({PageId::People, Kind::Person});
        QGuiApplication::clipboard()->setText(QStringLiteral("Name\tE-Mail\nEve\teve@example.org\n"));
        user.widget<QTableView>("person").setFocus();
        user.press(Qt::Key_V, Qt::ControlModifier);
        QVERIFY(QTest::qWaitFor([&] { return user.dialog() && user.step() == 1; }));
        QCOMPARE(user.part<QComboBox>("importTable").currentData().toString(), QStringLiteral("people"));
        user.click("next");
        QVERIFY(user.waitForLines());
        QVERIFY2(user.lines()[0].startsWith(QStringLiteral("2|new|")), qPrintable(user.lines()[0]));
        user.click("next");
        QVERIFY(user.waitForStep(3));
        user.click("next");
        QCOMPARE(user.records().all<Person>().back().name, QStringLiteral("Eve"));
        QCOMPARE(user.document().undoStack()->undoText(), QStringLiteral("Import of Clipboard"));
    }

    void eachPageTakesRowsForItsOwnTable_data()
    {
        QTest::addColumn<int>("page");
        QTest::addColumn<QString>("view");
        QTest::addColumn<QString>("table");
        QTest::newRow("objectives") << int(PageId::Objectives) << QString() << QStringLiteral("objectives");
        QTest::newRow("risks") << int(PageId::Risks) << QStringLiteral("register") << QStringLiteral("risks");
        QTest::newRow("controls") << int(PageId::Risks) << QStringLiteral("controls") << QStringLiteral("controls");
        QTest::newRow("evidence") << int(PageId::Evidence) << QString() << QStringLiteral("evidence");
        QTest::newRow("findings") << int(PageId::Findings) << QString() << QStringLiteral("findings");
        QTest::newRow("plan") << int(PageId::Plan) << QString() << QStringLiteral("actions");
        QTest::newRow("policy") << int(PageId::Policy) << QString() << QStringLiteral("requirements");
    }
    void eachPageTakesRowsForItsOwnTable()
    {
        QFETCH(int, page);
        QFETCH(QString, view);
        QFETCH(QString, table);
        Importer user;
        Target target {PageId(page)};
        target.view = view;
        user.window().goTo(target);
        // Where a person would click: the table that is seen.
        for (QAbstractItemView *list : user.window().page()->findChildren<QAbstractItemView *>())
            if (list->isVisible() && !qobject_cast<QHeaderView *>(list)) {
                list->setFocus();
                break;
            }
        QApplication::processEvents();
        QGuiApplication::clipboard()->setText(QStringLiteral("Title\tOwner\tTarget date\nOne\tEve\t2026-12-31\n"));
        user.press(Qt::Key_V, Qt::ControlModifier);
        QVERIFY(QTest::qWaitFor([&] { return user.dialog() && user.step() == 1; }));
        QCOMPARE(user.part<QComboBox>("importTable").currentData().toString(), table);
    }

    void aWordInTheClipboardIsNoTable()
    {
        Importer user;
        user.window().goTo({PageId::People, Kind::Person});
        QGuiApplication::clipboard()->setText(QStringLiteral("a word"));
        user.widget<QTableView>("person").setFocus();
        user.press(Qt::Key_V, Qt::ControlModifier);
        QVERIFY(!user.dialog());
    }

    void rowsWithoutHeadingsArePastedToo()
    {
        Importer user;
        user.window().goTo({PageId::People, Kind::Person});
        QGuiApplication::clipboard()->setText(QStringLiteral("1\tEve\n2\tBob\n"));
        user.press(Qt::Key_V, Qt::ControlModifier);
        QVERIFY(QTest::qWaitFor([&] { return user.dialog() && user.step() == 1; }));
        user.select("target1", QStringLiteral("name"));
        user.click("next");
        QVERIFY(user.waitForLines());
        QCOMPARE(user.lines().size(), 2);
    }
};

QTEST_MAIN(TestImportWizard)
#include "tst_importwizard.moc"
