#include "model/domain/records.h"
#include "model/items/itemroles.h"
#include "tests/journeys/extrakpis.h"
#include "tests/journeys/typist.h"
#include "views/pages/measurements/duegridmodel.h"
#include "views/widgets/banner.h"

#include <QClipboard>
#include <QLabel>
#include <QTableView>
#include <QUndoStack>

#include <csignal>
#include <sys/resource.h>

// Figures that come from a spreadsheet, many figures at once, and a disk that is full.

class TestPaste : public QObject
{
    Q_OBJECT
private slots:
    void cleanup()
    {
        QCOMPARE(m_person->verified(), 0);
        m_person.reset();
    }

    void aColumnGoesDownFromTheCurrentCell()
    {
        start();
        paste(QStringLiteral("6/6\r\nn/a: buyer left\r\n\r\n=17/27\r\n"));
        QCOMPARE(entry(1), QStringLiteral("6 | 6"));
        QCOMPARE(entry(2), QStringLiteral("n/a: buyer left | "));
        QCOMPARE(entry(3), QStringLiteral(" | ")); // an empty cell leaves its row as it is
        QCOMPARE(entry(4), QStringLiteral("17 | 27"));
        QCOMPARE(m_person->widget<QLabel>("roundFilled").text(), QStringLiteral("3 of 6 filled"));
        QCOMPARE(m_person->window().banner().sentence(), QString());
        const qsizetype before = m_person->records().readings.count();
        m_person->press(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(m_person->records().readings.count(), before + 3);
        m_person->press(Qt::Key_Z, Qt::ControlModifier); // one undo for the whole save
        QCOMPARE(grid().openCount(), 6);
        QVERIFY(!m_person->document().undoStack()->canUndo());
    }

    void twoColumnsAreNumeratorAndDenominator()
    {
        start();
        m_person->press(Qt::Key_Down);
        paste(QStringLiteral("1\t9\n2\t9\n3\t9\n"));
        QCOMPARE(entry(1), QStringLiteral(" | "));
        QCOMPARE(entry(2), QStringLiteral("1 | 9"));
        QCOMPARE(entry(4), QStringLiteral("3 | 9"));
    }

    void linesWithACodeFindTheirRow()
    {
        start(2);
        paste(QStringLiteral("KPI\tFigure\nkpi-102\t97,5\nKPI-023\t8\t9\nKPI-101\t12.25\nKPI-017\t2026-Q1\t5\t9"));
        QCOMPARE(entryOf("KPI-102"), QStringLiteral("97,5 | "));
        QCOMPARE(entryOf("KPI-101"), QStringLiteral("12.25 | "));
        QCOMPARE(entryOf("KPI-023"), QStringLiteral("8 | 9"));
        QCOMPARE(entry(3), QStringLiteral("5 | 9")); // KPI-017, first quarter
        QCOMPARE(grid().filled(), 4);
        QCOMPARE(m_person->window().banner().sentence(), QString());
    }

    void whatFindsNoRowIsSaidAndTheRestIsEntered()
    {
        start();
        paste(QStringLiteral("KPI-014\t6/6\nKPI-099\t1\nKPI-003\t5\nKPI-017\t9/9\nKPI-017\t2025-Q1\t9/9"));
        QCOMPARE(grid().filled(), 1);
        const QString said = m_person->window().banner().sentence();
        for (const char *words :
             {"1 of 5 lines were pasted.", "“KPI-099” is not the code of a KPI.", "KPI-003 has no open figure here.",
              "KPI-017 has 3 open periods: write the period between code and figure, for example 2026-Q2.",
              "KPI-017 is not open for 2025-Q1."})
            QVERIFY2(said.contains(QString::fromUtf8(words)), qPrintable(said));
    }

    void moreLinesThanRowsAreCounted()
    {
        start();
        paste(QStringLiteral("1/1\n1/1\n1/1\n1/1\n1/1\n1/1\n1/1\n1/1\n"));
        QCOMPARE(grid().filled(), 6);
        QVERIFY(m_person->window().banner().sentence().startsWith(QStringLiteral("6 of 8 lines were pasted. 2 line")));
    }

    void ofManyLinesWithoutARowTheFirstAreNamed()
    {
        start();
        QString text = QStringLiteral("KPI-014\t6/6\n");
        for (int i = 0; i < 4000; ++i)
            text += QStringLiteral("KPI-%1\t1\n").arg(5000 + i);
        paste(text);
        const QString said = m_person->window().banner().sentence();
        QVERIFY2(said.startsWith(QStringLiteral("1 of 4001 lines were pasted.")), qPrintable(said.left(300)));
        QVERIFY2(said.endsWith(QStringLiteral("“KPI-5004” is not the code of a KPI. 3995 more line(s) found no row."))
                     || said.endsWith(QStringLiteral("3995 more lines found no row.")),
                 qPrintable(said.left(600)));
    }

    /// A whole file in the clipboard is no list of figures (RELIABILITY D24).
    void aClipboardOf50MegabytesIsRefusedInWords()
    {
        start();
        paste(QStringLiteral("KPI-014\t6/6\n").repeated(4 << 20));
        QCOMPARE(grid().filled(), 0);
        const QString said = m_person->window().banner().sentence();
        QVERIFY2(said.contains(QStringLiteral("use Import for a whole file")), qPrintable(said));
    }

    void aMarkThatCouldMeanTwoThingsIsAskedNotGuessed()
    {
        start(4);
        m_person->widget<QTableView>("dueGrid").setCurrentIndex(
            grid().index(rowOf("KPI-101"), DueGridModel::FirstColumn));
        paste(QStringLiteral("97,5\n97.5\n1.234\n12 %"));
        QCOMPARE(problemOf("KPI-101"), QString());
        QCOMPARE(problemOf("KPI-102"), QString());
        QVERIFY(problemOf("KPI-103").contains(QStringLiteral("can mean two numbers")));
        QCOMPARE(problemOf("KPI-104"), QString()); // the unit may stand behind it
        m_person->press(Qt::Key_F8);
        QCOMPARE(m_person->widget<QTableView>("dueGrid").currentIndex().row(), rowOf("KPI-103"));
        const qsizetype before = m_person->records().readings.count();
        m_person->press(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(m_person->records().readings.count(), before);
        m_person->type(QStringLiteral("1.2340"));
        m_person->press(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(m_person->records().readings.count(), before + 4);
        const auto rows = m_person->document().readingRows(kpi("KPI-101"));
        QCOMPARE(rows->back().value.text(), QStringLiteral("97.5"));
    }

    void aValueOutsideItsRangeIsRefusedAtItsCell()
    {
        start(1);
        paste(QStringLiteral("KPI-101\t120"));
        QCOMPARE(problemOf("KPI-101"), QStringLiteral("120 is above the highest valid value 100."));
        paste(QStringLiteral("KPI-101\t-1"));
        QCOMPARE(problemOf("KPI-101"), QStringLiteral("-1 is below the lowest valid value 0."));
    }

    void figuresAboutFewPersonsAreRefused()
    {
        start(2, [](Kpi &kpi, int i) {
            kpi.name = i == 0 ? QStringLiteral("Phishing click rate, board") : QStringLiteral("Backups that ran");
            kpi.aggregation = Aggregation::Ratio;
        });
        paste(QStringLiteral("KPI-101\t3\t12\nKPI-102\t3\t12"));
        QVERIFY(problemOf("KPI-101").contains(QStringLiteral("fewer than the smallest group of 20")));
        QCOMPARE(problemOf("KPI-102"), QString());
        paste(QStringLiteral("KPI-101\t3\t20"));
        QCOMPARE(problemOf("KPI-101"), QString());
    }

    void theTableIsCopiedAsTable()
    {
        start();
        m_person->type(QStringLiteral("6/6"));
        m_person->press(Qt::Key_Return);
        m_person->press(Qt::Key_Up);
        m_person->press(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text().section(QLatin1Char('\t'), 0, 5),
                 QStringLiteral("KPI-014 Leaver accounts closed within 24 hours\tJun 2026\ttoday\t100.0 100.0 "
                                "100.0\t6\t6"));
    }

    /// Click budget (7.4): one key to the grid, what must be typed, one key a figure, one to save.
    void twentyFiveFiguresNeedNoKeyBesideThemselves()
    {
        start(19);
        QCOMPARE(grid().openCount(), 25);
        const QStringList figures {"6/6", "n/a buyer left", "n/a buyer left", "17/27", "30/46", "8/8"};
        int typed = 0;
        for (int i = 0; i < 25; ++i) {
            const QString figure = i < figures.size() ? figures[i] : QString::number(60 + i) + QStringLiteral(".5");
            m_person->type(figure);
            m_person->press(Qt::Key_Return);
            typed += int(figure.size());
        }
        m_person->press(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(grid().openCount(), 0);
        QCOMPARE(m_person->keys(), 1 + typed + 25 + 1);
        qInfo("25 figures: %d keys, of these %d are the figures themselves", m_person->keys(), typed);
    }

    void aFullDiskKeepsWhatIsTypedAndSaysIt()
    {
        start();
        m_person->type(QStringLiteral("6/6"));
        m_person->press(Qt::Key_Return);
        const qsizetype before = m_person->records().readings.count();
        std::signal(SIGXFSZ, SIG_IGN); // writes then fail with EFBIG, as they do with ENOSPC on a full disk
        rlimit limit {}, none {};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &limit), 0);
        none = limit;
        none.rlim_cur = 4096;
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &none), 0);
        m_person->press(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &limit), 0);
        QCOMPARE(m_person->records().readings.count(), before);
        QVERIFY2(m_person->window().banner().sentence().contains(QStringLiteral("not saved")),
                 qPrintable(m_person->window().banner().sentence()));
        QCOMPARE(entry(1), QStringLiteral("6 | 6"));
        QVERIFY(m_person->window().page()->hasUnsaved());
        m_person->press(Qt::Key_S, Qt::ControlModifier); // there is room again
        QCOMPARE(m_person->records().readings.count(), before + 1);
        QCOMPARE(m_person->window().banner().sentence(), QString());
    }

private:
    void start(int extra = 0, const std::function<void(Kpi &, int)> &shape = {})
    {
        m_person = std::make_unique<Typist>(QDate(2026, 7, 10), [&](Document &document) {
            if (extra)
                addKpis(document, extra, shape);
        });
        m_person->press(Qt::Key_M, Qt::ControlModifier);
    }
    void paste(const QString &cells)
    {
        QGuiApplication::clipboard()->setText(cells);
        m_person->press(Qt::Key_V, Qt::ControlModifier);
    }
    DueGridModel &grid() const
    {
        return *qobject_cast<DueGridModel *>(m_person->widget<QTableView>("dueGrid").model());
    }
    QString entry(int row) const
    {
        return QStringLiteral("%1 | %2").arg(grid().index(row, DueGridModel::FirstColumn).data().toString(),
                                             grid().index(row, DueGridModel::SecondColumn).data().toString());
    }
    int rowOf(const char *code) const
    {
        return Typist::rowOf(grid(), DueGridModel::KpiColumn, SecondaryRole, QLatin1String(code));
    }
    QString entryOf(const char *code) const { return entry(rowOf(code)); }
    QString problemOf(const char *code) const
    {
        return grid().index(rowOf(code), DueGridModel::FirstColumn).data(DueGridModel::ProblemRole).toString();
    }
    Id<Kpi> kpi(const char *code) const { return m_person->records().byCode<Kpi>(QLatin1String(code))->id; }

    std::unique_ptr<Typist> m_person;
};

QTEST_MAIN(TestPaste)
#include "tst_paste.moc"
