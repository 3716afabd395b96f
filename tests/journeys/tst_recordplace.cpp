#include "model/domain/records.h"
#include "model/query/audit/audittrail.h"
#include "tests/journeys/samplewindow.h"
#include "views/forms/recordpanel.h"
#include "views/pages/audit/audittable.h"
#include "views/pages/recordplace.h"

#include <QPushButton>
#include <QTabBar>
#include <QTableView>

// "Show the record": from the page Audit to the page of each kind of record (DOMAIN.md 5.4, J9).

class TestRecordPlace : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SampleWindow> m_s;

    void go(const QString &view)
    {
        Target target {PageId::Audit};
        target.view = view;
        m_s->window->goTo(target);
        QApplication::processEvents();
    }
    static void click(QWidget &widget) { QTest::mouseClick(&widget, Qt::LeftButton); }
    AuditTable &table(const char *name) { return m_s->part<AuditTable>(name); }
    void select(AuditTable &table, const QModelIndex &index)
    {
        table.scrollTo(index);
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(index).center());
        QApplication::processEvents();
    }

    /// Whether a record is chosen in the table of the page that is shown.
    bool isSelected(Kind kind, const QUuid &record) const
    {
        for (const RecordPanel *panel : m_s->window->page()->findChildren<RecordPanel *>())
            if (panel->isVisible() && panel->info().kind == kind)
                return panel->selected() == record;
        return false;
    }

private slots:
    void init() { m_s = std::make_unique<SampleWindow>(); }
    void cleanup() { m_s.reset(); }

    /// Each kind has one place: where the search finds it, "Show the record" goes, too.
    void theRecordOfEachKindIsShownWhereItBelongs_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("page");
        QTest::addColumn<Kind>("shown");
        const std::tuple<Kind, const char *, Kind> places[] = {
            {Kind::Objective, "ObjectivePage", Kind::Objective},
            {Kind::Kpi, "ObjectivePage", Kind::Kpi},
            {Kind::Action, "ObjectivePage", Kind::Action},
            {Kind::Resource, "ObjectivePage", Kind::Resource},
            {Kind::Risk, "RisksPage", Kind::Count},
            {Kind::Control, "RisksPage", Kind::Count},
            {Kind::RiskAssessment, "RisksPage", Kind::Count},
            {Kind::Requirement, "PolicyPage", Kind::Requirement},
            {Kind::PolicyCommitment, "PolicyPage", Kind::PolicyCommitment},
            {Kind::InterestedParty, "PolicyPage", Kind::InterestedParty},
            {Kind::Review, "ReviewsPage", Kind::Review},
            {Kind::ReviewItem, "ReviewsPage", Kind::Review},
            {Kind::Decision, "ReviewsPage", Kind::Decision},
            {Kind::CommunicationPlanItem, "CommunicationPage", Kind::CommunicationPlanItem},
            {Kind::Communication, "CommunicationPage", Kind::Communication},
            {Kind::Feedback, "CommunicationPage", Kind::Feedback},
            {Kind::TrainingRecord, "CommunicationPage", Kind::TrainingRecord},
            {Kind::Finding, "RecordPage", Kind::Finding},
            {Kind::Evidence, "EvidencePage", Kind::Evidence},
            {Kind::Person, "RecordPage", Kind::Person},
            {Kind::OrgUnit, "RecordPage", Kind::OrgUnit},
            {Kind::BusinessGoal, "RecordPage", Kind::BusinessGoal},
            {Kind::Approval, "ObjectivePage", Kind::Objective},
            {Kind::ObjectiveVersion, "ObjectivePage", Kind::Objective},
            {Kind::ChangeRecord, "ObjectivePage", Kind::Objective},
            {Kind::Evaluation, "ObjectivePage", Kind::Objective},
        };
        for (const auto &[kind, page, shown] : places)
            QTest::newRow(kindInfo(kind).table) << kind << QString::fromLatin1(page) << shown;
    }
    void theRecordOfEachKindIsShownWhereItBelongs()
    {
        QFETCH(Kind, kind);
        QFETCH(QString, page);
        QFETCH(Kind, shown);
        const Register &reg = m_s->session->records();
        QVERIFY(!reg.records(kind).empty());
        const Record record = reg.records(kind).back();
        go(QStringLiteral("checks"));
        AuditRow row;
        row.kind = kind;
        row.record = record.id();
        emit table("auditChecks").recordWanted(row);
        QApplication::processEvents();
        Page &there = *m_s->window->page();
        QCOMPARE(QString::fromLatin1(there.metaObject()->className()), page);
        if (shown == Kind::Count || shown == Kind::Objective)
            return;
        QVERIFY(isSelected(shown, kind == shown ? record.id() : placeOf(reg, kind, record.id()).record));
    }

    void fromTheSampleToTheEvidenceItTakesThreeClicks()
    {
        go(QStringLiteral("checks"));
        auto &tabs = *m_s->window->page()->findChild<QTabBar *>();
        QTest::mouseClick(&tabs, Qt::LeftButton, {}, tabs.tabRect(3).center()); // one
        QApplication::processEvents();
        AuditTable &trail = table("auditTrail");
        const QModelIndex proof = trail.model()->index(int(TrailStage::Proof), 0);
        QVERIFY(proof.isValid());
        select(trail, trail.model()->index(0, 0, proof)); // two
        const AuditRow wanted = *trail.current();
        QCOMPARE(wanted.kind, Kind::Evidence);
        click(m_s->part<QPushButton>("showTrail")); // three
        QCOMPARE(m_s->window->pageId(), PageId::Evidence);
        const QString code = m_s->session->records().find(Id<Evidence> {wanted.record})->code;
        const auto *table = m_s->window->page()->findChild<QTableView *>();
        QVERIFY(table);
        QCOMPARE(table->currentIndex().siblingAtColumn(0).data().toString(), code);
    }
};

QTEST_MAIN(TestRecordPlace)
#include "tst_recordplace.moc"
