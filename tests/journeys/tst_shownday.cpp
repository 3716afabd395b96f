#include "model/domain/records.h"
#include "tests/journeys/chainwindow.h"
#include "tests/views/tablelines.h"

#include <QTableView>

// Tables on an earlier day (DOMAIN.md 2.13): what is late is judged by the day that is shown.

class TestShownDay : public QObject
{
    Q_OBJECT

private slots:
    void lateIsWhatWasLateOnTheDayThatIsShown_data()
    {
        QTest::addColumn<PageId>("page");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("then");
        const QString overdue = QStringLiteral("165 days");
        QTest::newRow("finding") << PageId::Findings << Kind::Finding << QStringLiteral("CA-04") << overdue
                                 << QString();
        QTest::newRow("decision") << PageId::Reviews << Kind::Decision << QStringLiteral("DEC-05") << overdue
                                  << QString();
        QTest::newRow("evidence") << PageId::Evidence << Kind::Evidence << QStringLiteral("EV-T")
                                  << QStringLiteral("expired 1 Mar 2026") << QStringLiteral("until 1 Mar 2026");
        QTest::newRow("told") << PageId::Communication << Kind::Objective << QStringLiteral("OBJ-002")
                              << QStringLiteral("1 Jul 2026") << QStringLiteral("never");
    }
    void lateIsWhatWasLateOnTheDayThatIsShown()
    {
        QFETCH(PageId, page);
        QFETCH(Kind, kind);
        QFETCH(QString, code);
        QFETCH(QString, now);
        QFETCH(QString, then);
        ChainWindow s;
        ChangeSet set;
        set.label = QStringLiteral("set up");
        Evidence e;
        e.id = {s.session().newId()};
        e.code = QStringLiteral("EV-T");
        e.title = QStringLiteral("certificate");
        e.storage = EvidenceStorage::Reference;
        e.date = QDate(2025, 1, 1);
        e.validUntil = QDate(2026, 3, 1);
        set.changes.push_back(created(e));
        for (const Communication &c : s.records().all<Communication>())
            set.changes.push_back(removed(c));
        Communication told;
        told.id = {s.session().newId()};
        told.code = QStringLiteral("COM-T");
        told.objective = s.record<Objective>("OBJ-002").id;
        told.date = QDate(2026, 7, 1);
        told.audience = QStringLiteral("board of the works");
        set.changes.push_back(created(told));
        const auto done = s.session().apply(set);
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
        s.window().goTo({page, kind, {}});
        auto &table = s.find<QTableView>(kindInfo(kind).table);
        QVERIFY2(lineOf(table, code).contains(now), qPrintable(lineOf(table, code)));
        s.session().setAsOf(QDate(2025, 12, 1));
        QApplication::processEvents();
        const QString line = lineOf(table, code);
        QVERIFY2(!line.isEmpty() && !line.contains(now) && !line.contains(QStringLiteral("overdue")), qPrintable(line));
        QVERIFY2(line.contains(then), qPrintable(line));
    }
};

QTEST_MAIN(TestShownDay)
#include "tst_shownday.moc"
