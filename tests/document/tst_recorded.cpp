#include "model/document/document.h"
#include "model/domain/records.h"
#include "tests/support/samples.h"

#include <QTemporaryDir>
#include <QTest>

// As recorded on a day (2.13): what the file said then, for every day of its life.

class TestRecorded : public QObject
{
    Q_OBJECT
private slots:
    void everyDayComesBackAsItWas()
    {
        QTemporaryDir folder;
        Context context = testContext(3);
        QDateTime now(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC);
        context.now = [&now] { return now; };
        auto made = Document::create(folder.filePath(QStringLiteral("a.waymark")), context);
        QVERIFY(made);
        Document &document = **made;
        Objective objective;
        objective.id = {id(1)};
        objective.code = QStringLiteral("OBJ-001");
        objective.title = QStringLiteral("First title");
        Kpi kpi;
        kpi.id = {id(2)};
        kpi.code = QStringLiteral("KPI-001");
        kpi.objective = objective.id;
        kpi.name = QStringLiteral("Name");
        kpi.direction = Direction::Increase;
        kpi.frequency = Frequency::Monthly;
        kpi.target = Decimal::fromStored(QStringLiteral("95"));

        std::vector<std::pair<QDate, Register>> days;
        const auto endOfDay = [&] {
            days.emplace_back(now.date(), document.records());
            now = now.addDays(1);
        };
        endOfDay(); // the file is there, and empty
        QVERIFY(document.apply({QStringLiteral("Objective"), {}, {created(objective), created(kpi)}, {}}));
        endOfDay();
        QVERIFY(document.apply(figure(QStringLiteral("7.5"), 3)));
        Kpi target = kpi;
        target.target = Decimal::fromStored(QStringLiteral("90"));
        QVERIFY(document.apply({QStringLiteral("Target"), {}, {edited(kpi, target)}, {}}));
        endOfDay();
        ChangeSet correction = figure(QStringLiteral("8"), 3);
        correction.readings.voided = {{1, QStringLiteral("typing error")}};
        correction.readings.added.front().supersedes = 1;
        correction.readings.added.front().correctionReason = QStringLiteral("typing error");
        QVERIFY(document.apply(correction));
        endOfDay();
        document.undoStack()->undo();
        document.undoStack()->undo();
        endOfDay();
        document.undoStack()->redo();
        endOfDay();
        document.undoStack()->redo();
        Objective renamed = objective;
        renamed.title = QStringLiteral("Second title");
        QVERIFY(document.apply({QStringLiteral("Title"), {}, {edited(objective, renamed)}, {}}));
        endOfDay();
        endOfDay(); // a day without a change

        for (const auto &[day, expected] : days) {
            const auto then = document.recordedOn(day);
            QVERIFY2(then, qPrintable(day.toString(Qt::ISODate)));
            compare(*then, expected, day);
        }
        QCOMPARE(document.recordedOn(days[1].first)->find(objective.id)->title, QStringLiteral("First title"));
        QCOMPARE(document.recordedOn(days[2].first)->find(kpi.id)->target.text(), QStringLiteral("90"));
    }
    void beforeItsFirstDayAFileSaysThatItHasNoPast()
    {
        QTemporaryDir folder;
        auto made = Document::create(folder.filePath(QStringLiteral("a.waymark")), testContext());
        QVERIFY(made);
        const auto before = (*made)->recordedOn(QDate(2026, 7, 14));
        QVERIFY(!before);
        QVERIFY(before.error().message.contains(QStringLiteral("2026-07-15")));
        QVERIFY((*made)->recordedOn(QDate(2026, 7, 15)));
    }

private:
    static QUuid id(int number) { return QUuid(0xABCE, 1, 2, 3, 0, 0, 0, 0, 0, 0, uchar(number)); }
    static ChangeSet figure(const QString &value, int month)
    {
        ChangeSet set {QStringLiteral("Figure"), {}, {}, {}};
        ReadingRow row;
        row.kpi = {id(2)};
        row.periodEnd = QDate(2026, month, 1).addMonths(1).addDays(-1);
        row.value = Decimal::fromStored(value);
        set.readings.added = {row};
        return set;
    }
    static void compare(const Register &then, const Register &expected, QDate day)
    {
        const QByteArray where = day.toString(Qt::ISODate).toUtf8();
        QVERIFY2(then.all<Objective>() == expected.all<Objective>(), where.constData());
        QVERIFY2(then.all<Kpi>() == expected.all<Kpi>(), where.constData());
        const auto list = [](const Register &reg) {
            const auto of = reg.readings.of({id(2)});
            std::vector<Reading> out(of.begin(), of.end());
            std::sort(out.begin(), out.end(), [](const Reading &a, const Reading &b) { return a.key < b.key; });
            return out;
        };
        QVERIFY2(list(then) == list(expected), where.constData());
    }
};

QTEST_GUILESS_MAIN(TestRecorded)
#include "tst_recorded.moc"
