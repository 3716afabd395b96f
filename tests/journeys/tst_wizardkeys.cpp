#include "model/domain/policy.h"
#include "model/domain/risk.h"
#include "model/query/lint/lint.h"
#include "tests/journeys/typist.h"
#include "views/forms/findingslist.h"
#include "views/pages/wizard/objectivewizard.h"

#include <QPushButton>

// From a risk to a proposed objective with the keyboard alone: all eight steps of the wizard (J6, 7.3).

class TestWizardKeys : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_person = std::make_unique<Typist>(); }
    void cleanup() { m_person.reset(); }

    void j6EightStepsWithKeysOnly()
    {
        Typist &p = *m_person;
        const auto codeOf = [&](const char *name) {
            for (const Person &person : p.records().all<Person>())
                if (person.name.contains(QLatin1String(name)))
                    return person.code;
            return QString();
        };
        p.window().goTo({PageId::Objectives});
        QTest::keyClick(&p.window(), Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(p.dialog());
        QVERIFY(QTest::qWaitForWindowActive(p.dialog()));
        auto *wizard = qobject_cast<ObjectiveWizard *>(p.dialog());
        QVERIFY(wizard);
        QCOMPARE(wizard->draft().step, 0);
        p.type(QStringLiteral("RSK24"));
        tabTo("sources");
        p.press(Qt::Key_Down);
        goOn(1);
        const Id<Risk> risk = p.records().byCode<Risk>(QStringLiteral("RSK24"))->id;
        QCOMPARE(wizard->draft().risk, risk.value);

        // A slogan is stopped, with a hint how to do better.
        tabTo("what");
        p.type(QStringLiteral("Improve information security"));
        QTRY_VERIFY(shownRules().contains(QStringLiteral("LT-03 blocker")));
        p.press(Qt::Key_A, Qt::ControlModifier);
        p.type(QStringLiteral("The share of staff with access who use only approved AI tools"));
        tabTo("from");
        p.type(QStringLiteral("20"));
        tabTo("to");
        p.type(QStringLiteral("100"));
        QTRY_VERIFY(!shownRules().join(QLatin1Char(' ')).contains(QLatin1String("LT-0")));

        goOn(2);
        tabTo("collector");
        p.type(codeOf("Thaler"));
        tabTo("data_source");
        p.type(QStringLiteral("proxy log"));
        goOn(3);
        tabTo("commitment");
        p.type(QStringLiteral("PC2"));
        goOn(4);
        tabTo("owner");
        p.press(Qt::Key_A, Qt::ControlModifier);
        p.type(codeOf("Thaler"));
        tabTo("evaluation_method");
        p.type(QStringLiteral("Proxy log of the last month"));
        tabTo("evaluator");
        p.type(codeOf("zdemir"));
        goOn(5);
        tabTo("action1_title");
        p.type(QStringLiteral("Block what is not approved"));
        tabTo("action1_responsible");
        p.type(codeOf("Thaler"));
        tabTo("action1_due_date");
        p.type(QStringLiteral("2026-12-31"));
        p.press(Qt::Key_Tab); // what stands next on the page is next
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("addAction"));
        tabTo("resource1_description");
        p.type(QStringLiteral("10 days of IT operations"));
        goOn(6);
        tabTo("message");
        p.type(QStringLiteral("Which AI tools may be used and why"));
        goOn(7);
        auto *next = wizard->findChild<QPushButton *>(QStringLiteral("next"));
        QCOMPARE(next->text(), QStringLiteral("Propose"));
        QVERIFY2(next->isEnabled(), qPrintable(shownRules().join(QLatin1Char(' '))));
        const Id<Objective> id = wizard->draft().objective.id;
        p.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!p.dialog());
        const Objective *o = p.records().find(id);
        QVERIFY(o);
        QCOMPARE(o->state, ObjectiveState::Proposed);
        QCOMPARE(o->statement.left(60), QStringLiteral("The share of staff with access who use only approved AI tool"));
        QCOMPARE(p.records().codeOf(Kind::Person, o->owner.value), codeOf("Thaler"));
        QStringList linked;
        for (const ObjectiveLink &l : p.records().all<ObjectiveLink>())
            if (l.objective == id)
                linked += p.records().codeOf(p.records().kindOf(l.target), l.target);
        QVERIFY2(linked.contains(QStringLiteral("RSK24")) && linked.contains(QStringLiteral("PC2")),
                 qPrintable(linked.join(QLatin1Char(' '))));
        QCOMPARE(p.window().pageId(), PageId::Objective);
        QCOMPARE(p.verified(), 0);
    }

private:
    void goOn(int step)
    {
        m_person->press(Qt::Key_Return, Qt::ControlModifier);
        auto *wizard = qobject_cast<ObjectiveWizard *>(m_person->dialog());
        QVERIFY(wizard);
        QCOMPARE(wizard->draft().step, step);
    }
    /// Tab until the field with this name has the focus, as a person does it.
    void tabTo(const char *name)
    {
        constexpr int most = 60;
        for (int i = 0; i < most; ++i) {
            for (const QWidget *w = QApplication::focusWidget(); w; w = w->parentWidget())
                if (w->objectName() == QLatin1String(name))
                    return;
            m_person->press(Qt::Key_Tab);
        }
        QFAIL(name);
    }
    QStringList shownRules() const
    {
        QStringList out;
        for (const FindingsList *list : m_person->dialog()->findChildren<FindingsList *>())
            if (list->isVisible())
                for (const LintFinding &f : list->findings())
                    out += f.rule + QLatin1Char(' ') + lintSeverityKey(f.severity);
        return out;
    }
    std::unique_ptr<Typist> m_person;
};

QTEST_MAIN(TestWizardKeys)
#include "tst_wizardkeys.moc"
