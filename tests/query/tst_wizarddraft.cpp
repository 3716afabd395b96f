#include "model/domain/language.h"
#include "model/domain/risk.h"
#include "model/query/lifecycle/lifecycle.h"
#include "model/query/lint/lint.h"
#include "model/query/wizard/objectivedraft.h"
#include "tests/query/sampleorganisation.h"

#include <QTest>

// The sentence builder and what the wizard collects (7.3).

class tst_WizardDraft : public QObject
{
    Q_OBJECT
private slots:
    void theSentenceSaysFromToAndUntilWhen_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("english");
        const auto row = [](const char *name, ObjectiveKind kind, const char *from, const char *to, const char *unit,
                            const char *en) {
            QTest::newRow(name) << int(kind) << QString::fromUtf8(from) << QString::fromUtf8(to)
                                << QString::fromUtf8(unit) << QString::fromUtf8(en);
        };
        row("rises", ObjectiveKind::Improve, "31", "60", "%", "X rises from 31 to 60 % by 31 March 2027.");
        row("falls", ObjectiveKind::Improve, "21", "7", "days", "X falls from 21 to 7 days by 31 March 2027.");
        row("baseline open", ObjectiveKind::Improve, "", "100", "%", "X reaches 100 % by 31 March 2027.");
        row("kept", ObjectiveKind::Maintain, "", "99.9", "%", "X stays at 99.9 % or better until 31 March 2027.");
        row("once", ObjectiveKind::AchieveOnce, "", "", "", "X by 31 March 2027.");
        row("nothing yet", ObjectiveKind::Improve, "", "", "%", "X by 31 March 2027.");
    }
    void theSentenceSaysFromToAndUntilWhen()
    {
        QFETCH(int, kind);
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, unit);
        QFETCH(QString, english);
        const SentenceParts parts {ObjectiveKind(kind), QStringLiteral("X"), from, to, unit, QDate(2027, 3, 31)};
        QCOMPARE(objectiveSentence(parts, Language()), english);
        QVERIFY(objectiveSentence({}, Language()).isEmpty());
    }

    void theDirectionFollowsFromTheNumbers()
    {
        const auto direction = [](ObjectiveKind kind, const char *from, const char *to) {
            return directionOf({kind, QStringLiteral("X"), QLatin1String(from), QLatin1String(to), {}, {}});
        };
        QCOMPARE(direction(ObjectiveKind::Improve, "14", "4"), Direction::Decrease);
        QCOMPARE(direction(ObjectiveKind::Improve, "4", "14"), Direction::Increase);
        QCOMPARE(direction(ObjectiveKind::Maintain, "", "98"), Direction::Range);
        QCOMPARE(direction(ObjectiveKind::Maintain, "", "0"), Direction::Zero);
        QCOMPARE(direction(ObjectiveKind::AchieveOnce, "", ""), Direction::Binary);
    }

    void aRiskFillsWhatItKnows()
    {
        const Register reg = sampleRegister();
        ObjectiveDraft d = ObjectiveDraft::fresh(reg, sampleDay, testContext().newId);
        d.from(reg, Record(withCode<Risk>(reg, "RSK24")));
        QCOMPARE(d.risk, withCode<Risk>(reg, "RSK24").id.value);
        QCOMPARE(d.objective.owner, withCode<Risk>(reg, "RSK24").owner);
        QVERIFY(d.source.startsWith(QLatin1String("RSK24 ")));
        d.parts.what = QStringLiteral("The share of staff with access who use only approved AI tools");
        d.parts.to = QStringLiteral("100");
        d.compose(Language());
        QCOMPARE(d.kpi.target, Decimal::fromInt(100));
        QCOMPARE(d.kpi.direction, Direction::Increase);
        QStringList rules;
        for (const LintFinding &f : Linter(reg, Language()).objective(d.upon(reg), sampleDay, d.objective.id))
            rules += f.rule;
        QVERIFY(rules.contains(QStringLiteral("LS-09"))); // no baseline yet
        QVERIFY(!rules.contains(QStringLiteral("LS-04"))); // the risk is linked
        QVERIFY(!rules.contains(QStringLiteral("LT-05")));
    }

    void aKeptDraftComesBackAsItWas()
    {
        const Register reg = sampleRegister();
        ObjectiveDraft d = ObjectiveDraft::fresh(reg, sampleDay, testContext().newId);
        d.from(reg, Record(withCode<Risk>(reg, "RSK24")));
        d.step = 5;
        d.parts = {ObjectiveKind::Improve, QStringLiteral("“Ä”; share"), QStringLiteral("1,5"),
                   QStringLiteral("4"),    QStringLiteral("%"),          QDate(2027, 3, 31)};
        d.actions.front().title = QStringLiteral("First step");
        d.resources.front().noneNeeded = true;
        d.compose(Language());
        const auto back = ObjectiveDraft::fromJson(d.toJson());
        QVERIFY(back);
        QCOMPARE(back->toJson(), d.toJson());
        QCOMPARE(back->step, 5);
        QVERIFY(back->parts == d.parts);
        QVERIFY(back->records() == d.records());
        QCOMPARE(back->kpi.baseline.text(), QStringLiteral("1.5"));
        QVERIFY(!ObjectiveDraft::fromJson(QStringLiteral("{}")));
        QVERIFY(!ObjectiveDraft::fromJson(QStringLiteral("no json")));
    }
};

QTEST_GUILESS_MAIN(tst_WizardDraft)
#include "tst_wizarddraft.moc"
