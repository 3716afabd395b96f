#include "model/domain/language.h"
#include "model/query/riskassessment.h"
#include "tests/query/linkedfirm.h"
#include "tests/query/sampleorganisation.h"

#include <QTest>

// Assessments of risks are only added, never overwritten (DOMAIN.md 2.2).

namespace {

const QDate today(2026, 7, 15);

RiskAssessment judged(LinkedFirm &firm, const Risk &risk, QDate day, int likelihood, int impact)
{
    RiskAssessment out = freshAssessment(risk, firm.context.newId(), day);
    out.likelihood = likelihood;
    out.impact = impact;
    return out;
}

} // namespace

class TestRiskAssessment : public QObject
{
    Q_OBJECT

private slots:
    void aNewAssessmentSetsTheCurrentValuesOfTheRisk()
    {
        LinkedFirm firm;
        const Risk risk = firm.risk("R1", 4, 4);
        const ChangeSet set = assessmentChange(firm.reg, judged(firm, risk, today, 2, 3), Language());
        QCOMPARE(set.changes.size(), size_t(2));
        QCOMPARE(set.label, QStringLiteral("Assessment of R1"));
        firm.reg.apply(set.changes);
        const Risk &after = *firm.reg.find(risk.id);
        QCOMPARE(after.currentLikelihood, 2);
        QCOMPARE(after.currentImpact, 3);
        QCOMPARE(after.assessedOn, today);
        const RiskAssessment &row = firm.reg.all<RiskAssessment>().front();
        QCOMPARE(row.score, 6);
        QCOMPARE(row.level, RiskLevel::Medium);
    }

    void aLateEntryLeavesTheRiskAsItIs()
    {
        LinkedFirm firm;
        const Risk risk = firm.risk("R1", 4, 4);
        firm.reg.apply(assessmentChange(firm.reg, judged(firm, risk, today, 2, 3), Language()).changes);
        const ChangeSet late = assessmentChange(firm.reg, judged(firm, risk, today.addDays(-90), 5, 5), Language());
        QCOMPARE(late.changes.size(), size_t(1));
        QVERIFY(late.changes.front().after.as<RiskAssessment>());
    }

    void changingTheCurrentValueInTheFormKeepsBothJudgements()
    {
        LinkedFirm firm;
        Risk risk = firm.risk("R1", 4, 4);
        risk.assessedOn = today.addYears(-1);
        firm.reg.put(risk);
        Risk after = risk;
        after.currentLikelihood = 2;
        const ChangeSet set = withAssessments(firm.reg, {{}, {}, {edited(risk, after)}, {}}, today, firm.context.newId);
        firm.reg.apply(set.changes);
        const auto lines = assessmentLines(firm.reg);
        QCOMPARE(lines.size(), size_t(2));
        QCOMPARE(lines[0].day, today);
        QCOMPARE(lines[0].score, 8);
        QCOMPARE(lines[0].before, 16);
        QVERIFY(lines[0].isOtherLevel());
        QCOMPARE(assessmentMove(lines[0], Language()), QStringLiteral("from 16 critical"));
        QCOMPARE(lines[1].day, today.addYears(-1));
        QCOMPARE(assessmentMove(lines[1], Language()), QStringLiteral("first"));
    }

    void otherFieldsOfARiskAddNoAssessment()
    {
        LinkedFirm firm;
        const Risk risk = firm.risk("R1", 4, 4);
        Risk after = risk;
        after.title = QStringLiteral("Another title");
        after.targetLikelihood = 1;
        const ChangeSet set = withAssessments(firm.reg, {{}, {}, {edited(risk, after)}, {}}, today, firm.context.newId);
        QCOMPARE(set.changes.size(), size_t(1));
    }

    void aNewRiskBeginsItsHistory()
    {
        LinkedFirm firm;
        Risk risk = firm.risk("R1", 3, 4);
        firm.reg.remove(Kind::Risk, risk.id.value);
        risk.assessedOn = today.addDays(-3);
        const ChangeSet set = withAssessments(firm.reg, {{}, {}, {created(risk)}, {}}, today, firm.context.newId);
        QCOMPARE(set.changes.size(), size_t(2));
        const auto *row = set.changes[1].after.as<RiskAssessment>();
        QVERIFY(row);
        QCOMPARE(row->assessedOn, today.addDays(-3));
        QCOMPARE(row->score, 12);
    }

    void theSampleShowsItsReassessments()
    {
        const auto lines = assessmentLines(sampleRegister());
        QCOMPARE(lines.size(), size_t(33));
        QStringList rsk01;
        for (const AssessmentLine &l : lines)
            if (l.riskCode == QLatin1String("RSK01"))
                rsk01 += QStringLiteral("%1 %2").arg(l.day.toString(Qt::ISODate), assessmentMove(l, Language()));
        QVERIFY(rsk01.contains(QStringLiteral("2025-03-20 from 20 critical")));
        QVERIFY(rsk01.contains(QStringLiteral("2024-05-15 first")));
    }
};

QTEST_GUILESS_MAIN(TestRiskAssessment)
#include "tst_riskassessment.moc"
