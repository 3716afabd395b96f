#include "model/domain/records.h"
#include "model/items/itemroles.h"
#include "model/query/dueround.h"
#include "tests/journeys/typist.h"
#include "tests/support/csvrows.h"
#include "views/pages/measurements/duegridmodel.h"
#include "views/widgets/banner.h"

#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QStatusBar>
#include <QTableView>

// The monthly round with the keyboard, in the real window on a real file (journey J2).

class TestRound : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_person = std::make_unique<Typist>(QDate(2026, 7, 10)); }
    void cleanup()
    {
        QCOMPARE(m_person->verified(), 0);
        m_person.reset();
    }

    void onTheTenthOfJulyTheGridListsExactlyWhatIsDue()
    {
        enterFigures();
        QStringList open;
        for (int row = 1; grid().isOpen(row); ++row)
            open += QStringLiteral("%1 %2 %3")
                        .arg(text(row, SecondaryRole, DueGridModel::KpiColumn),
                             text(row, Qt::DisplayRole, DueGridModel::PeriodColumn),
                             text(row, Qt::DisplayRole, DueGridModel::DueColumn));
        QCOMPARE(
            open,
            (QStringList {"KPI-014 Jun 2026 today", "KPI-017 Q4 2025 176 days late", "KPI-017 Q1 2026 86 days late",
                          "KPI-017 Q2 2026 in 5 days", "KPI-018 H1 2026 in 10 days", "KPI-023 Q2 2026 in 5 days"}));
    }

    void theGridNamesTheKpisWhoseNextDateWasComputedElsewhere()
    {
        m_person = std::make_unique<Typist>(QDate(2026, 7, 15));
        enterFigures();
        QSet<QString> listed, expected;
        for (int row = 1; grid().isOpen(row); ++row)
            listed += text(row, SecondaryRole, DueGridModel::KpiColumn);
        // What is due by the end of July belongs to periods that have ended; July itself is due in August. KPI-027 is
        // on hold.
        for (const CsvRow &row : csvRows(QStringLiteral("data/expected/expected_kpi_status.csv")))
            if (const QDate due = QDate::fromString(row[QLatin1String("next_due")], Qt::ISODate);
                due.isValid() && due <= QDate(2026, 7, 31) && row[QLatin1String("headline")] != QLatin1String("paused"))
                expected += row[QLatin1String("kpi_id")];
        QCOMPARE(listed, expected);
    }

    void aRatioIsTypedInOneCellAndThePreviewFollowsBeforeSaving()
    {
        enterFigures();
        m_person->type(QStringLiteral("3/6"));
        m_person->press(Qt::Key_Return);
        QCOMPARE(text(1, Qt::DisplayRole, DueGridModel::FirstColumn), QStringLiteral("3"));
        QCOMPARE(text(1, Qt::DisplayRole, DueGridModel::SecondColumn), QStringLiteral("6"));
        QVERIFY(!cell(1, DueGridModel::StateColumn).data(DueGridModel::OldStateRole).isNull());
        QCOMPARE(table().currentIndex().row(), 2);
        const QString worse = text(1, Qt::DisplayRole, DueGridModel::StateColumn);
        m_person->press(Qt::Key_Up);
        m_person->type(QStringLiteral("=6/6"));
        m_person->press(Qt::Key_Return);
        QVERIFY(text(1, Qt::DisplayRole, DueGridModel::ResultColumn).startsWith(QStringLiteral("100.0")));
        QCOMPARE(text(1, Qt::DisplayRole, DueGridModel::StateColumn), QStringLiteral("on track"));
        QVERIFY(worse != QStringLiteral("on track"));
        QCOMPARE(m_person->records().readings.count(), m_before); // nothing is saved yet
    }

    void theWholeRoundIsSavedAtOnceAndUndoneAtOnce()
    {
        enterFigures();
        for (const char *typed : {"6/6", "n/a buyer left in November", "n/a buyer left in November", "17"}) {
            m_person->type(QLatin1String(typed));
            m_person->press(QLatin1String(typed) == QLatin1String("17") ? Qt::Key_Tab : Qt::Key_Return);
        }
        m_person->type(QStringLiteral("27"));
        m_person->press(Qt::Key_Return);
        QVERIFY(cell(2, DueGridModel::FirstColumn).data(DueGridModel::SpansRole).toBool());
        QCOMPARE(table().columnSpan(2, DueGridModel::FirstColumn), 3);
        QCOMPARE(text(2, Qt::DisplayRole, DueGridModel::FirstColumn), QStringLiteral("n/a: buyer left in November"));
        QCOMPARE(text(2, Qt::DisplayRole, DueGridModel::StateColumn), QStringLiteral("stale"));
        QCOMPARE(cell(4, DueGridModel::StateColumn).data(DueGridModel::OldStateRole).toInt(), int(ResultState::Stale));
        QCOMPARE(text(4, Qt::DisplayRole, DueGridModel::StateColumn), QStringLiteral("off track"));
        QVERIFY(m_person->widget<QWidget>("roundChange")
                    .accessibleName()
                    .contains(QStringLiteral("Critical suppliers under review: stale → off track")));
        QCOMPARE(m_person->widget<QLabel>("roundFilled").text(), QStringLiteral("4 of 6 filled"));
        QCOMPARE(m_person->widget<QLabel>("roundEvidence").text(), QStringLiteral("2 without evidence"));
        const int entries = m_person->document().entries();

        m_person->press(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(m_person->records().readings.count(), m_before + 4);
        QCOMPARE(m_person->document().entries(), entries + 1);
        QCOMPARE(grid().openCount(), 2);
        QCOMPARE(m_person->session().state().objective(objective("OBJ-009"))->result, ResultState::OffTrack);

        m_person->press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(grid().openCount(), 6);
        QCOMPARE(m_person->session().state().objective(objective("OBJ-009"))->result, ResultState::Stale);
        m_person->document().undoStack()->redo(); // its keys differ from desktop to desktop
        QCOMPARE(grid().openCount(), 2);
    }

    void theLastFigureIsSavedThoughItsEditorIsStillOpen()
    {
        enterFigures();
        m_person->type(QStringLiteral("6/6"));
        m_person->press(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(m_person->records().readings.count(), m_before + 1);
        QCOMPARE(grid().openCount(), 5);
    }

    void notAvailableAloneAsksWhy()
    {
        enterFigures();
        m_person->prompt().reasons = {QStringLiteral("no leavers in June")};
        m_person->type(QStringLiteral("n/a"));
        m_person->press(Qt::Key_Return);
        QCOMPARE(m_person->prompt().asked, QStringList {QStringLiteral("Why is there no figure?")});
        QCOMPARE(text(1, Qt::DisplayRole, DueGridModel::FirstColumn), QStringLiteral("n/a: no leavers in June"));
        m_person->prompt().reasons = {QString()}; // cancelled: the cell is empty again
        m_person->type(QStringLiteral("k.A."));
        m_person->press(Qt::Key_Return);
        QCOMPARE(text(2, Qt::DisplayRole, DueGridModel::FirstColumn), QString());
        QCOMPARE(grid().filled(), 1);
    }

    void evidenceAndCommentGoWithTheFigure()
    {
        enterFigures();
        m_person->type(QStringLiteral("6/6"));
        m_person->press(Qt::Key_F4); // also out of the open editor
        m_person->type(QStringLiteral("share/leavers-june.xlsx"));
        m_person->press(Qt::Key_Tab);
        m_person->type(QStringLiteral("six leavers"));
        m_person->press(Qt::Key_Tab);
        m_person->press(Qt::Key_Space); // the button Keep
        QCOMPARE(text(1, Qt::DisplayRole, DueGridModel::NotesColumn), QStringLiteral("1"));
        m_person->press(Qt::Key_S, Qt::ControlModifier);
        const auto rows = m_person->document().readingRows(kpi("KPI-014"));
        QVERIFY(rows);
        QCOMPARE(rows->back().comment, QStringLiteral("six leavers"));
        const Evidence *evidence = m_person->records().find(rows->back().evidence);
        QVERIFY(evidence);
        QCOMPARE(evidence->location, QStringLiteral("share/leavers-june.xlsx"));
        QCOMPARE(rows->back().recordedOn, QDate(2026, 7, 10));
    }

    void whatCannotBeSavedIsSaidAtTheCellAndNothingIsSaved_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("words");
        QTest::newRow("two meanings") << "1.234"
                                      << "“1.234” can mean two numbers. Write 1234 for the large one";
        QTest::newRow("a word") << "six"
                                << "“six” is not a number.";
        QTest::newRow("no denominator") << "6"
                                        << "The denominator is missing.";
        QTest::newRow("more than all") << "7/6"
                                       << "larger than the denominator";
    }
    void whatCannotBeSavedIsSaidAtTheCellAndNothingIsSaved()
    {
        QFETCH(QString, typed);
        QFETCH(QString, words);
        enterFigures();
        m_person->type(typed);
        m_person->press(Qt::Key_Return);
        QVERIFY2(text(1, DueGridModel::ProblemRole, DueGridModel::FirstColumn).contains(words),
                 qPrintable(text(1, DueGridModel::ProblemRole, DueGridModel::FirstColumn)));
        m_person->press(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(m_person->records().readings.count(), m_before);
        QCOMPARE(table().currentIndex().row(), 1); // the cursor stands where the problem is
        QCOMPARE(text(1, Qt::EditRole, DueGridModel::FirstColumn), typed.section(QLatin1Char('/'), 0, 0)); // kept
    }

    void aSentenceAboutAFigureGoesWhenTheFigureIsCorrected()
    {
        enterFigures();
        m_person->type(QStringLiteral("7/6"));
        m_person->press(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(m_person->window().banner().sentence().contains(QStringLiteral("larger than the denominator")));
        m_person->type(QStringLiteral("6/6"));
        m_person->press(Qt::Key_Return);
        QCOMPARE(m_person->window().banner().sentence(), QString());
    }

    void enterGoesThroughBothFieldsOfARatioAndOnToTheNextLine()
    {
        enterFigures();
        const auto at = [this] { return QPoint(table().currentIndex().row(), table().currentIndex().column()); };
        const auto first = [](int row) { return QPoint(row, DueGridModel::FirstColumn); };
        const auto second = [](int row) { return QPoint(row, DueGridModel::SecondColumn); };
        QCOMPARE(at(), first(1));
        m_person->type(QStringLiteral("3"));
        m_person->press(Qt::Key_Return);
        QCOMPARE(at(), second(1));
        m_person->type(QStringLiteral("6"));
        m_person->press(Qt::Key_Return);
        QCOMPARE(at(), first(2));
        m_person->type(QStringLiteral("11"));
        m_person->press(Qt::Key_Tab);
        QCOMPARE(at(), second(2));
        m_person->type(QStringLiteral("12"));
        m_person->press(Qt::Key_Return);
        QCOMPARE(at(), first(3));
        // A line that is left out is passed with one key.
        m_person->press(Qt::Key_Return);
        QCOMPARE(at(), first(4));
        m_person->type(QStringLiteral("17/27"));
        m_person->press(Qt::Key_Return);
        QCOMPARE(at(), first(5));
        QCOMPARE(text(1, Qt::EditRole, DueGridModel::FirstColumn), QStringLiteral("3"));
        QCOMPARE(text(1, Qt::EditRole, DueGridModel::SecondColumn), QStringLiteral("6"));
        QCOMPARE(text(2, Qt::EditRole, DueGridModel::FirstColumn), QStringLiteral("11"));
        QCOMPARE(text(2, Qt::EditRole, DueGridModel::SecondColumn), QStringLiteral("12"));
        QCOMPARE(text(3, Qt::EditRole, DueGridModel::FirstColumn), QString());
        QCOMPARE(text(4, Qt::EditRole, DueGridModel::SecondColumn), QStringLiteral("27"));
    }

    void undoTakesBackWhatIsTypedBeforeAnythingThatIsSaved()
    {
        enterFigures();
        m_person->type(QStringLiteral("6/6"));
        m_person->press(Qt::Key_S, Qt::ControlModifier);
        const int entries = m_person->document().entries();
        m_person->type(QStringLiteral("11/12"));
        m_person->press(Qt::Key_Return);
        m_person->type(QStringLiteral("n/a buyer left in November"));
        m_person->press(Qt::Key_Return);
        QCOMPARE(grid().filled(), 2);
        QTest::mouseClick(&m_person->widget<QPushButton>("discard"), Qt::LeftButton);
        QCOMPARE(grid().filled(), 0);
        m_person->press(Qt::Key_Z, Qt::ControlModifier); // what was discarded is back
        QCOMPARE(grid().filled(), 2);
        QCOMPARE(text(1, Qt::EditRole, DueGridModel::FirstColumn), QStringLiteral("11"));
        QVERIFY(m_person->window().statusBar()->currentMessage().contains(QStringLiteral("typed")));
        m_person->press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(grid().filled(), 1);
        redo();
        QCOMPARE(grid().filled(), 2);
        m_person->press(Qt::Key_Z, Qt::ControlModifier);
        m_person->press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(grid().filled(), 0);
        QCOMPARE(m_person->document().entries(), entries);
        QCOMPARE(m_person->records().readings.count(), m_before + 1);
        m_person->press(Qt::Key_Z, Qt::ControlModifier); // only now what is saved, and that is said
        QCOMPARE(m_person->document().entries(), entries + 1);
        QCOMPARE(grid().openCount(), 6);
        QCOMPARE(m_person->window().statusBar()->currentMessage(), QStringLiteral("Undone: 1 figure entered"));
        redo();
        QCOMPARE(grid().openCount(), 5);
        QCOMPARE(m_person->window().statusBar()->currentMessage(), QStringLiteral("Redone: 1 figure entered"));
    }

    void figuresThatWaitAreNotPassedByAnUndoWithoutAQuestion()
    {
        enterFigures();
        m_person->type(QStringLiteral("6/6"));
        m_person->press(Qt::Key_S, Qt::ControlModifier);
        const int entries = m_person->document().entries();
        m_person->type(QStringLiteral("11/12"));
        m_person->press(Qt::Key_Return);
        m_person->window().goTo({PageId::Today});
        m_person->press(Qt::Key_Z, Qt::ControlModifier); // what is saved, seen on this page, and said
        QCOMPARE(m_person->document().entries(), entries + 1);
        QVERIFY(m_person->window().statusBar()->currentMessage().startsWith(QStringLiteral("Undone: ")));
        m_person->window().goTo({PageId::Measurements});
        QCOMPARE(grid().filled(), 1);
    }

private:
    /// Its keys differ from desktop to desktop.
    void redo()
    {
        QTest::keySequence(&m_person->window(), QKeySequence(QKeySequence::Redo));
        QCoreApplication::processEvents();
    }
    void enterFigures()
    {
        m_before = m_person->records().readings.count();
        m_person->press(Qt::Key_M, Qt::ControlModifier);
        QCOMPARE(m_person->window().pageId(), PageId::Measurements);
        QVERIFY(table().hasFocus());
    }
    QTableView &table() const { return m_person->widget<QTableView>("dueGrid"); }
    DueGridModel &grid() const { return *qobject_cast<DueGridModel *>(table().model()); }
    QModelIndex cell(int row, int column) const { return grid().index(row, column); }
    QString text(int row, int role, int column) const { return cell(row, column).data(role).toString(); }
    Id<Kpi> kpi(const char *code) const { return m_person->records().byCode<Kpi>(QLatin1String(code))->id; }
    Id<Objective> objective(const char *code) const
    {
        return m_person->records().byCode<Objective>(QLatin1String(code))->id;
    }

    std::unique_ptr<Typist> m_person;
    qsizetype m_before = 0;
};

QTEST_MAIN(TestRound)
#include "tst_round.moc"
