#include "model/domain/records.h"
#include "tests/query/linkedfirm.h"
#include "tests/report/golden.h"

#include <QRegularExpression>
#include <QTest>

// Reports of a small file: one objective, one measure with two figures, one risk, one action, one finding, one
// decision. Numbers and nouns agree, and what nobody judged or typed is not said to be none (6 a, PRINT.md 7).

namespace {

struct SmallFirm : LinkedFirm {
    SmallFirm()
    {
        Objective o = *reg.find(objective("OBJ-001", ObjectiveState::Active));
        o.startDate = sampleDay.addDays(-300);
        o.targetDate = sampleDay.addDays(400);
        o.level = ObjectiveLevel::Strategic;
        o.version = QStringLiteral("1.0");
        reg.put(o);
        m_objective = o.id;
        link(o.id, risk("RSK01", 4, 4));
        addKpi();
        Action a;
        a.id = {context.newId()};
        a.code = QStringLiteral("ACT-001");
        a.objective = o.id;
        a.title = QStringLiteral("Second storage");
        a.startDate = sampleDay.addDays(-60);
        a.dueDate = sampleDay.addDays(-1);
        reg.put(a);
        Resource r;
        r.id = {context.newId()};
        r.code = QStringLiteral("RES-001");
        r.objective = o.id;
        r.type = ResourceKind::People;
        reg.put(r);
        Finding f;
        f.id = {context.newId()};
        f.code = QStringLiteral("CA-01");
        f.date = sampleDay.addDays(-20);
        f.description = QStringLiteral("No minutes");
        reg.put(f);
        addDecision();
    }
    QString text(const char *id, const QString &language = QStringLiteral("en")) const
    {
        for (const ReportInfo &info : allReports())
            if (qstrcmp(info.id, id) == 0)
                return toText(info.make(reg, sampleOptions(language)));
        return {};
    }
    Id<Objective> m_objective;

private:
    void addKpi()
    {
        Kpi k;
        k.id = {context.newId()};
        k.code = QStringLiteral("KPI-001");
        k.objective = m_objective;
        k.name = QStringLiteral("Servers with copies");
        k.unit = QStringLiteral("%");
        k.direction = Direction::Range;
        k.lower = Decimal::fromStored(QStringLiteral("95"));
        k.frequency = Frequency::Monthly;
        k.startDate = sampleDay.addDays(-45);
        k.targetDate = sampleDay.addDays(400);
        k.deciding = true;
        reg.put(k);
        ReadingRow row;
        row.kpi = k.id;
        row.periodEnd = QDate(2026, 6, 30);
        row.value = Decimal::fromStored(QStringLiteral("97"));
        reg.readings.add(k.id, row.compact());
    }
    void addDecision()
    {
        Review review;
        review.id = {context.newId()};
        review.code = QStringLiteral("REV-001");
        review.type = ReviewKind::ManagementReview;
        review.date = sampleDay;
        review.state = ReviewState::Closed;
        reg.put(review);
        Decision d;
        d.id = {context.newId()};
        d.code = QStringLiteral("DEC-01");
        d.review = review.id;
        d.objective = m_objective;
        d.text = QStringLiteral("Buy second storage by March");
        d.dueDate = sampleDay.addDays(30);
        reg.put(d);
    }
};

} // namespace

class TestOneOfEach : public QObject
{
    Q_OBJECT

private:
    const SmallFirm m_firm;

private slots:
    void oneIsNotSeveral_data()
    {
        QTest::addColumn<QString>("id");
        for (const ReportInfo &info : allReports())
            QTest::newRow(info.id) << QString::fromLatin1(info.id);
    }
    void oneIsNotSeveral()
    {
        QFETCH(QString, id);
        const QString text = m_firm.text(id.toLatin1().constData());
        QVERIFY(!text.isEmpty());
        static const QRegularExpression plural(QStringLiteral(
            "\\b(1|one) ((live|active|open|high|critical|overdue|funding)\\s+(or critical "
            ")?)*(objectives|measures|risks|"
            "actions|findings|decisions|days|months|figures|controls|requirements|commitments|gaps|are|were|have)\\b"));
        const auto match = plural.match(text);
        QVERIFY2(!match.hasMatch(), qPrintable(text.mid(qMax<qsizetype>(0, match.capturedStart() - 60), 160)));
    }

    void aRiskThatWasJudgedOnceIsNotSaidToHaveBeenLower()
    {
        const QString text = m_firm.text("management-review");
        QVERIFY2(text.contains(QStringLiteral("One high or critical risk: before treatment not assessed, now critical, "
                                              "wanted not assessed")),
                 qPrintable(text));
    }

    void resourcesWithoutMoneyAreRecordedOnes()
    {
        const QString text = m_firm.text("management-review");
        QVERIFY(!text.contains(QStringLiteral("No resources are recorded")));
        QVERIFY2(
            text.contains(QStringLiteral("No money is planned. What is needed: OBJ-001: people (no amount given).")),
            qPrintable(text));
    }

    void aDecisionThatWasTakenIsNoQuestion()
    {
        for (const char *id : {"management-review", "review-agenda"}) {
            const QString text = m_firm.text(id);
            QVERIFY2(!text.contains(QStringLiteral("second storage by March?")), qPrintable(text));
            QVERIFY2(text.contains(QStringLiteral("No decision is wanted.")), qPrintable(text));
        }
        // It stands among the decisions of earlier reviews.
        QVERIFY(m_firm.text("management-review").contains(QStringLiteral("Buy second storage by March")));
    }
};

QTEST_MAIN(TestOneOfEach)
#include "tst_oneofeach.moc"
