#include "model/domain/finding.h"
#include "model/domain/language.h"
#include "model/domain/organisation.h"
#include "model/domain/policy.h"
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

    void theSentenceIsBuiltInGermanToo()
    {
        const Language german(QStringLiteral("de"));
        const auto built = [&](ObjectiveKind kind, const char *from, const char *to, const char *unit) {
            return objectiveSentence({kind, QStringLiteral("Die Meldequote"), QLatin1String(from), QLatin1String(to),
                                      QLatin1String(unit), QDate(2027, 3, 31)},
                                     german);
        };
        QCOMPARE(built(ObjectiveKind::Improve, "31", "60", "%"),
                 german.translate("Sentence", "%1 by %2.")
                     .arg(german.translate("Sentence", "%1 rises from %2 to %3")
                              .arg(QStringLiteral("Die Meldequote"), QStringLiteral("31"), QStringLiteral("60 %")),
                          QStringLiteral("31. März 2027")));
        for (const auto &[kind, from, to] :
             {std::tuple {ObjectiveKind::Improve, "31", "60"}, std::tuple {ObjectiveKind::Improve, "60", "31"},
              std::tuple {ObjectiveKind::Improve, "", "60"}, std::tuple {ObjectiveKind::Maintain, "", "60"}}) {
            const QString sentence = built(kind, from, to, "%");
            QVERIFY2(sentence.contains(QStringLiteral("31. März 2027")), qPrintable(sentence));
            for (const char *english : {" rises ", " falls ", " reaches ", " stays ", " by ", " until "})
                QVERIFY2(!sentence.contains(QLatin1String(english)), qPrintable(sentence));
        }
    }

    void everySourceFillsWhatItKnows_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("code");
        QTest::newRow("requirement") << int(Kind::Requirement) << QStringLiteral("REQ10");
        QTest::newRow("commitment") << int(Kind::PolicyCommitment) << QStringLiteral("PC8");
        QTest::newRow("finding") << int(Kind::Finding) << QString();
        QTest::newRow("business goal") << int(Kind::BusinessGoal) << QString();
    }
    void everySourceFillsWhatItKnows()
    {
        QFETCH(int, kind);
        QFETCH(QString, code);
        const Register reg = sampleRegister();
        Record source;
        for (const Record &record : reg.records(Kind(kind)))
            if (code.isEmpty() || record.code() == code) {
                source = record;
                break;
            }
        QVERIFY(source);
        ObjectiveDraft d = ObjectiveDraft::fresh(reg, sampleDay, testContext().newId);
        d.from(reg, source);
        QVERIFY2(d.source.startsWith(source.code() + QLatin1Char(' ')), qPrintable(d.source));
        QVERIFY(d.source.size() > source.code().size() + 5); // and its words
        QCOMPARE(d.objective.rationale, d.source);
        QCOMPARE(d.requirement, Kind(kind) == Kind::Requirement ? source.id() : QUuid());
        QCOMPARE(d.commitment, Kind(kind) == Kind::PolicyCommitment ? source.id() : QUuid());
        QCOMPARE(d.objective.businessGoal.value, Kind(kind) == Kind::BusinessGoal ? source.id() : QUuid());
        QVERIFY(d.risk.isNull());
        Id<Person> owner;
        if (const auto *r = source.as<Requirement>())
            owner = r->owner;
        else if (const auto *f = source.as<Finding>())
            owner = f->responsible;
        else if (const auto *g = source.as<BusinessGoal>())
            owner = g->owner;
        QCOMPARE(d.objective.owner, owner);
        int links = 0;
        for (const Record &record : d.records())
            if (const auto *link = record.as<ObjectiveLink>()) {
                ++links;
                QCOMPARE(link->target, source.id());
            }
        QCOMPARE(links, Kind(kind) == Kind::Requirement || Kind(kind) == Kind::PolicyCommitment ? 1 : 0);
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

    void whatIsNotPracticableToMeasureIsJudgedOnAScale()
    {
        const Register reg = sampleRegister();
        ObjectiveDraft d = ObjectiveDraft::fresh(reg, sampleDay, testContext().newId);
        d.parts.what = QStringLiteral("Secure development practice");
        d.parts.from = QStringLiteral("1");
        d.parts.to = QStringLiteral("60");
        d.compose(Language());
        QCOMPARE(d.kpi.validMax, Decimal::fromInt(100));
        d.objective.measurability = Measurability::NotPracticable;
        d.compose(Language());
        QCOMPARE(d.kpi.direction, Direction::Qualitative);
        QCOMPARE(d.kpi.unit, QStringLiteral("rating 0-3"));
        QCOMPARE(d.kpi.baseline, Decimal::fromInt(1)); // on the scale
        QCOMPARE(d.kpi.target, Decimal::fromInt(3)); // 60 is not
        QCOMPARE(d.kpi.validMax, Decimal::fromInt(3));
        d.objective.measurability = Measurability::Measurable;
        d.compose(Language());
        QCOMPARE(d.kpi.direction, Direction::Increase);
        QCOMPARE(d.kpi.unit, QStringLiteral("%"));
        QCOMPARE(d.kpi.validMax, Decimal::fromInt(100));
        QCOMPARE(d.kpi.target, Decimal::fromInt(60));
        // A direction of one's own stays, also in what is kept.
        d.ownDirection = Direction::Decrease;
        d.compose(Language());
        QCOMPARE(d.kpi.direction, Direction::Decrease);
        QCOMPARE(ObjectiveDraft::fromJson(d.toJson())->ownDirection, Direction::Decrease);
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
