#include "model/domain/records.h"
#include "tests/journeys/chainwindow.h"
#include "tests/journeys/keyboard.h"
#include "views/forms/recorddialog.h"

#include <QComboBox>

// What the registers of requirements, interested parties, risks and controls hold is entered with the keyboard alone
// (2.1, 2.2): Ctrl+N, Tab from field to field, Ctrl+S.

class TestRegisterForms : public QObject
{
    Q_OBJECT

private:
    using Fields = std::vector<std::pair<const char *, QString>>;
    std::unique_ptr<ChainWindow> m_s;
    Keyboard m_keys {[this]() -> QWidget * { return &m_s->window(); }};

    /// The page with this table in front, as the navigation leads there.
    void enter(PageId page, Kind kind, const Fields &fields)
    {
        m_s->window().goTo({page, kind});
        QApplication::processEvents();
        m_s->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_s->window()));
        m_keys.press(Qt::Key_N, Qt::ControlModifier);
        auto *form = m_keys.dialog<RecordDialog>();
        QVERIFY(form);
        for (const auto &[name, text] : fields) {
            QVERIFY2(m_keys.tabTo(QLatin1String(name)), name);
            // A closed list searches by what is typed; elsewhere it takes the place of what stands there.
            const auto *list = qobject_cast<QComboBox *>(QApplication::focusWidget());
            if (text != QLatin1String(" ") && (!list || list->isEditable()))
                m_keys.press(Qt::Key_A, Qt::ControlModifier);
            m_keys.type(text);
            if (text != QLatin1String(" ") && QApplication::focusWidget()->inherits("QComboBox"))
                m_keys.press(Qt::Key_Return); // the completion is taken, as people do it
        }
        m_keys.press(Qt::Key_S, Qt::ControlModifier);
        QVERIFY2(!m_keys.dialog<RecordDialog>(), qPrintable(fields.front().second));
    }
    template <typename T> const T &newest() { return m_s->records().all<T>().back(); }
    const Person &person(int n) { return m_s->records().all<Person>()[size_t(n)]; }

private slots:
    void init() { m_s = std::make_unique<ChainWindow>(); }
    void cleanup() { m_s.reset(); }

    void aRequirementWithItsDatesAndItsLegalCheck()
    {
        const QString party = m_s->records().all<InterestedParty>().front().code;
        enter(PageId::Policy, Kind::Requirement,
              {{"reference", QStringLiteral("Act on data spaces, art. 5")},
               {"kind", QStringLiteral("regulatory")},
               {"summary", QStringLiteral("Access of customers to their data")},
               {"interested_party", party},
               {"owner", person(0).code},
               {"source", QStringLiteral("Official journal")},
               {"status", QStringLiteral("upcoming")},
               {"in_force_from", QStringLiteral("2026-09-12")},
               {"in_force_to", QStringLiteral("2030-12-31")},
               {"legal_checked_by", person(1).code},
               {"legal_checked_on", QStringLiteral("2026-07-01")}});
        const Requirement r = newest<Requirement>();
        QCOMPARE(r.reference, QStringLiteral("Act on data spaces, art. 5"));
        QCOMPARE(r.type, RequirementKind::Regulatory);
        QCOMPARE(r.status, RequirementStatus::Upcoming);
        QCOMPARE(r.summary, QStringLiteral("Access of customers to their data"));
        QCOMPARE(r.source, QStringLiteral("Official journal"));
        QCOMPARE(m_s->records().codeOf(Kind::InterestedParty, r.interestedParty.value), party);
        QCOMPARE(r.owner, person(0).id);
        QCOMPARE(r.inForceFrom, QDate(2026, 9, 12));
        QCOMPARE(r.inForceTo, QDate(2030, 12, 31));
        QCOMPARE(r.legalCheckedBy, person(1).id);
        QCOMPARE(r.legalCheckedOn, QDate(2026, 7, 1));
    }

    void anInterestedPartyWithWhatItExpects()
    {
        enter(PageId::Policy, Kind::InterestedParty,
              {{"name", QStringLiteral("Works council")},
               {"kind", QStringLiteral("employees")},
               {"expectation", QStringLiteral("No figures about single persons")}});
        const InterestedParty p = newest<InterestedParty>();
        QCOMPARE(p.name, QStringLiteral("Works council"));
        QCOMPARE(p.type, PartyKind::Employees);
        QCOMPARE(p.expectation, QStringLiteral("No figures about single persons"));
    }

    void aRiskWithAllThatTheLeanRegisterHolds()
    {
        enter(PageId::Risks, Kind::Risk,
              {{"title", QStringLiteral("Forged invoices are paid")},
               {"scenario", QStringLiteral("A mailbox is taken over and payments are redirected")},
               {"threat", QStringLiteral("Fraud")},
               {"vulnerability", QStringLiteral("One person releases payments")},
               {"asset_or_process", QStringLiteral("Accounts payable")},
               {"affects", QStringLiteral(" ")},
               {"owner", person(0).code},
               {"inherent_likelihood", QStringLiteral("4")},
               {"inherent_impact", QStringLiteral("5")},
               {"current_likelihood", QStringLiteral("3")},
               {"current_impact", QStringLiteral("4")},
               {"target_likelihood", QStringLiteral("2")},
               {"target_impact", QStringLiteral("3")}});
        const Risk r = newest<Risk>();
        QCOMPARE(r.title, QStringLiteral("Forged invoices are paid"));
        QCOMPARE(r.scenario, QStringLiteral("A mailbox is taken over and payments are redirected"));
        QCOMPARE(r.threat, QStringLiteral("Fraud"));
        QCOMPARE(r.vulnerability, QStringLiteral("One person releases payments"));
        QCOMPARE(r.assetOrProcess, QStringLiteral("Accounts payable"));
        QCOMPARE(r.owner, person(0).id);
        QCOMPARE(r.inherentLikelihood.value_or(0) * 10 + r.inherentImpact.value_or(0), 45);
        QCOMPARE(r.currentLikelihood.value_or(0) * 10 + r.currentImpact.value_or(0), 34);
        QCOMPARE(r.targetLikelihood.value_or(0) * 10 + r.targetImpact.value_or(0), 23);
        // Its history begins with it, and the matrix counts it at once.
        QCOMPARE(newest<RiskAssessment>().risk, r.id);
        QCOMPARE(newest<RiskAssessment>().score, 12);
    }

    void aControlOfOnesOwn()
    {
        enter(PageId::Risks, Kind::Control,
              {{"code", QStringLiteral("OWN-1")},
               {"title", QStringLiteral("Two persons release each payment")},
               {"owner", person(0).code},
               {"justification", QStringLiteral("Asked for by the auditors of the accounts")},
               {"implementation", QStringLiteral("partly")}});
        const Control c = newest<Control>();
        QCOMPARE(c.code, QStringLiteral("OWN-1"));
        QVERIFY(c.annexA.isEmpty());
        QCOMPARE(c.title, QStringLiteral("Two persons release each payment"));
        QCOMPARE(c.implementation, Implementation::Partly);
        QCOMPARE(c.justification, QStringLiteral("Asked for by the auditors of the accounts"));
    }
};

QTEST_MAIN(TestRegisterForms)
#include "tst_registerforms.moc"
