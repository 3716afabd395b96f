#include "model/domain/language.h"
#include "model/domain/organisation.h"
#include "model/domain/risk.h"
#include "model/exchange/annexa.h"
#include "tests/support/samples.h"

#include <QSet>
#include <QTest>

// The 93 controls of Annex A by number, with short titles of our own (DOMAIN.md 2.2).

class TestAnnexA : public QObject
{
    Q_OBJECT

private slots:
    void all93NumbersAreThere()
    {
        const auto controls = annexControls();
        QCOMPARE(controls.size(), size_t(93));
        QStringList expected;
        for (const auto &[theme, count] : {std::pair(5, 37), std::pair(6, 8), std::pair(7, 14), std::pair(8, 34)})
            for (int i = 1; i <= count; ++i)
                expected += QStringLiteral("%1.%2").arg(theme).arg(i);
        QStringList numbers;
        QSet<QString> titles;
        for (const AnnexControl &c : controls) {
            numbers += c.number;
            titles += c.title;
            titles += c.titleDe;
            QVERIFY2(!c.title.isEmpty() && c.title.size() <= 60, qPrintable(c.number));
            QVERIFY2(!c.titleDe.isEmpty() && c.titleDe.size() <= 60, qPrintable(c.number));
        }
        QCOMPARE(numbers, expected);
        QCOMPARE(titles.size(), 186);
    }

    void onlyWhatIsMissingIsAdded()
    {
        Register reg;
        const Context context = testContext(5);
        Control own;
        own.id = {context.newId()};
        own.code = QStringLiteral("A.8.8");
        own.title = QStringLiteral("Our own words");
        reg.put(own);
        Control numbered = own;
        numbered.id = {context.newId()};
        numbered.code = QStringLiteral("C1");
        numbered.annexA = QStringLiteral("A.5.1");
        reg.put(numbered);
        QCOMPARE(missingAnnexControls(reg), 91);
        const ChangeSet set = annexChange(reg, context.newId, Language());
        QCOMPARE(set.changes.size(), size_t(91));
        reg.apply(set.changes);
        QCOMPARE(missingAnnexControls(reg), 0);
        QVERIFY(annexChange(reg, context.newId, Language()).isEmpty());
        QCOMPARE(reg.byCode<Control>(QStringLiteral("A.8.8"))->title, QStringLiteral("Our own words"));
        const Control &added = *reg.byCode<Control>(QStringLiteral("A.8.24"));
        QCOMPARE(added.annexA, QStringLiteral("8.24"));
        QVERIFY(added.applicable && added.justification.isEmpty());
        QCOMPARE(added.implementation, Implementation::Unset);
    }

    void titlesSpeakTheLanguageOfTheFile()
    {
        Register reg;
        Organisation organisation;
        organisation.id = {testContext(6).newId()};
        organisation.reportingLanguage = QStringLiteral("de");
        reg.put(organisation);
        reg.apply(annexChange(reg, testContext(7).newId, Language()).changes);
        QCOMPARE(reg.byCode<Control>(QStringLiteral("A.8.24"))->title, QStringLiteral("Verschlüsselung und Schlüssel"));
    }
};

QTEST_GUILESS_MAIN(TestAnnexA)
#include "tst_annexa.moc"
