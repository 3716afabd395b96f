#include "model/domain/records.h"
#include "model/query/audit/auditanswers.h"
#include "tests/journeys/samplewindow.h"
#include "views/forms/recordpanel.h"
#include "views/pages/audit/auditnotes.h"
#include "views/pages/audit/audittable.h"
#include "views/pages/recordplace.h"
#include "views/widgets/choicebutton.h"

#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabBar>
#include <QTableView>

// The auditor asks: from a question to its evidence in at most three clicks, counted with the mouse, in audit mode
// (DOMAIN.md 5.4, 7.4, J9). What the auditor draws, notes and grades is kept in the audit (2.8).

class TestAuditMode : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SampleWindow> m_s;
    int m_clicks = 0;

    void go(const QString &view)
    {
        Target target {PageId::Audit};
        target.view = view;
        m_s->window->goTo(target);
        QApplication::processEvents();
    }
    void click(QWidget &widget, QPoint at = {})
    {
        ++m_clicks;
        QTest::mouseClick(&widget, Qt::LeftButton, {}, at);
        QApplication::processEvents();
    }
    void clickItem(QListWidget &list, int row)
    {
        list.scrollToItem(list.item(row));
        click(*list.viewport(), list.visualItemRect(list.item(row)).center());
    }
    AuditTable &evidence() { return m_s->part<AuditTable>("auditEvidence"); }
    QListWidget &questions() { return m_s->part<QListWidget>("auditQuestions"); }

    /// Whether the page that is shown has this record chosen, in a table or as what it is about.
    bool isShown(const Target &place) const
    {
        if (m_s->window->pageId() != place.page)
            return false;
        const Target subject = m_s->window->page()->subject();
        if (subject.record == place.record)
            return true;
        // The page of an objective may have one of its measures in hand.
        const Kpi *kpi = subject.kind == Kind::Kpi ? m_s->session->records().find(Id<Kpi> {subject.record}) : nullptr;
        if (kpi && kpi->objective.value == place.record)
            return true;
        for (const RecordPanel *panel : m_s->window->page()->findChildren<RecordPanel *>())
            if (panel->isVisible() && panel->info().kind == place.kind && panel->selected() == place.record)
                return true;
        return false;
    }
    /// The codes of the rows below the heading of a sampled objective.
    QStringList answers(const QString &objective)
    {
        const QAbstractItemModel &model = *evidence().model();
        QStringList codes;
        for (int g = 0; g < model.rowCount(); ++g) {
            const QModelIndex group = model.index(g, 0);
            if (group.data().toString().startsWith(objective + QLatin1Char(':')))
                for (int r = 0; r < model.rowCount(group); ++r)
                    codes += model.index(r, 0, group).data(SecondaryRole).toString();
        }
        return codes;
    }
    int questionOf(const char *words)
    {
        for (int i = 0; i < questions().count(); ++i)
            if (questions().item(i)->text().contains(QLatin1String(words)))
                return i;
        return -1;
    }
    /// An external audit that runs on the day of the sample.
    Id<AuditSession> startAudit()
    {
        AuditSession audit;
        audit.id = {m_s->session->newId()};
        audit.code = QStringLiteral("AUD-7");
        audit.title = QStringLiteral("Surveillance 2026");
        audit.type = AuditKind::External;
        audit.fromDate = QDate(2026, 7, 14);
        audit.toDate = QDate(2026, 7, 16);
        audit.criteria = QStringLiteral("6.2");
        if (!m_s->session->apply({QStringLiteral("audit"), {}, {created(audit)}, {}}))
            qFatal("no audit");
        return audit.id;
    }
    QStringList sampled(Id<AuditSession> audit) const
    {
        QStringList codes;
        for (const Id<Objective> id : auditSample(m_s->document->records(), audit))
            codes += m_s->document->records().find(id)->code;
        codes.sort();
        return codes;
    }
    void tick(const QStringList &codes)
    {
        auto &list = m_s->part<QListWidget>("sampledObjectives");
        for (const Qt::CheckState state : {Qt::Unchecked, Qt::Checked}) // first out, then in: three are the most
            for (int i = 0; i < list.count(); ++i) {
                const bool wanted = codes.contains(list.item(i)->text().section(QLatin1Char(' '), 0, 0));
                if (wanted == (state == Qt::Checked) && list.item(i)->checkState() != state) {
                    list.setCurrentRow(i);
                    list.setFocus();
                    m_s->key(Qt::Key_Space);
                }
            }
    }

private slots:
    void init() { m_s = std::make_unique<SampleWindow>(); }
    void cleanup() { m_s.reset(); }

    void everyQuestionOfTheTenChecksLeadsToARecordInThreeClicks()
    {
        startAudit();
        m_s->key(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(m_s->session->isAuditMode());
        go(QStringLiteral("sample"));
        tick({QStringLiteral("OBJ-003"), QStringLiteral("OBJ-004"), QStringLiteral("OBJ-009")});
        int asked = 0;
        for (int topic = 0; topic < 10; ++topic) {
            const AuditTopic &shown = auditTopics()[size_t(topic)];
            for (size_t q = 0; q < questionsOf(shown, m_s->session->language()).size(); ++q) {
                go(QStringLiteral("questions"));
                m_clicks = 0;
                clickItem(m_s->part<QListWidget>("auditTopics"), topic);
                clickItem(questions(), int(q));
                const QByteArray question = questions().item(int(q))->text().toUtf8();
                QVERIFY2(evidence().isVisible() && evidence().current(), question.constData());
                const AuditRow row = *evidence().current();
                click(m_s->part<QPushButton>("showEvidence"));
                QVERIFY2(m_clicks <= 3, question.constData());
                const Target place = placeOf(m_s->session->records(), row.kind, row.record);
                if (place.record.isNull())
                    QVERIFY2(row.kind != Kind::Count && m_s->window->pageId() != PageId::Audit, question.constData());
                else
                    QVERIFY2(isShown(place), question.constData());
                QVERIFY(m_s->session->isReadOnly());
                ++asked;
            }
        }
        QVERIFY2(asked > 35, qPrintable(QString::number(asked)));
    }

    /// A-d2: "Show me the last three figures."
    void theLastThreeFiguresStandBelowTheQuestionAndTheirMeasureOneClickFurther()
    {
        startAudit();
        go(QStringLiteral("sample"));
        tick({QStringLiteral("OBJ-003")});
        go(QStringLiteral("questions"));
        m_clicks = 0;
        clickItem(m_s->part<QListWidget>("auditTopics"), 7);
        clickItem(questions(), questionOf("last three figures"));
        const QStringList codes = answers(QStringLiteral("OBJ-003"));
        int figures = 0;
        for (const QString &code : codes)
            figures += code.startsWith(QLatin1Char('M'));
        QVERIFY2(figures >= 3 && codes.contains(QStringLiteral("KPI-006")), qPrintable(codes.join(u' ')));
        // The row of the check names the measure as well, and so does a lapse.
        const QModelIndex first = evidence().model()->index(0, 0, evidence().model()->index(0, 0));
        QCOMPARE(first.data(SecondaryRole).toString(), QStringLiteral("A-d2"));
        click(m_s->part<QPushButton>("showEvidence"));
        QCOMPARE(m_clicks, 3);
        QCOMPARE(m_s->window->page()->subject().kind, Kind::Kpi);
    }

    /// A-d3: "Where does this figure come from?" The sample has no lapse there, and yet something to show.
    void theEvidenceOfAFigureIsShownInThreeClicksAlsoWithoutALapse()
    {
        startAudit();
        go(QStringLiteral("sample"));
        tick({QStringLiteral("OBJ-005")});
        go(QStringLiteral("questions"));
        m_clicks = 0;
        clickItem(m_s->part<QListWidget>("auditTopics"), 7);
        clickItem(questions(), questionOf("Where does this figure come from"));
        const QStringList codes = answers(QStringLiteral("OBJ-005"));
        QVERIFY(codes.size() >= 3);
        for (const QString &code : codes)
            QVERIFY2(code.startsWith(QLatin1String("EV")), qPrintable(code));
        const QUuid record = evidence().current()->record;
        QCOMPARE(evidence().current()->kind, Kind::Evidence);
        click(m_s->part<QPushButton>("showEvidence"));
        QCOMPARE(m_clicks, 3);
        QVERIFY(isShown({PageId::Evidence, Kind::Evidence, record}));
    }

    /// J9: "Show me the chain for RSK04": two objectives with plans, measures, last figures, evidence and decisions.
    void theWholeChainOfARiskIsShownInTwoClicks()
    {
        m_s->key(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        go(QStringLiteral("checks"));
        m_clicks = 0;
        auto *tabs = m_s->window->page()->findChild<QTabBar *>();
        QVERIFY(tabs);
        click(*tabs, tabs->tabRect(3).center());
        auto &find = m_s->part<QLineEdit>("findSample");
        click(find, find.rect().center());
        QTest::keyClicks(&find, QStringLiteral("RSK04"));
        QTest::keyClick(&find, Qt::Key_Return);
        QVERIFY(m_clicks <= 3);
        const QAbstractItemModel &model = *m_s->part<AuditTable>("auditTrail").model();
        QCOMPARE(model.rowCount(), 2 * trailStages);
        QStringList codes;
        for (int g = 0; g < model.rowCount(); ++g) {
            const QModelIndex group = model.index(g, 0);
            QVERIFY(group.data().toString().startsWith(g < trailStages ? QStringLiteral("OBJ-003")
                                                                       : QStringLiteral("OBJ-010")));
            for (int r = 0; r < model.rowCount(group); ++r)
                codes += model.index(r, 0, group).data(SecondaryRole).toString();
        }
        for (const char *begin : {"RSK04", "PC", "KPI-006", "M\\d", "EV-", "DEC-", "REV-", "APR-", "ACT-"})
            QVERIFY2(!codes.filter(QRegularExpression(QStringLiteral("^%1").arg(QLatin1String(begin)))).isEmpty(),
                     begin);
        // More than three are not taken: the auditor chooses.
        find.selectAll();
        QTest::keyClicks(&find, QStringLiteral("OBJ-0"));
        QTest::keyClick(&find, Qt::Key_Return);
        QCOMPARE(model.rowCount(), 2 * trailStages);
        QVERIFY(SampleWindow::visibleText(*m_s->window->page()).contains(QStringLiteral("Tick up to three")));
    }

    void theSampleIsKeptInTheAuditThatRuns()
    {
        const Id<AuditSession> audit = startAudit();
        m_s->key(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        go(QStringLiteral("sample"));
        QCOMPARE(sampled(audit), QStringList()); // a proposal is no sample yet
        tick({QStringLiteral("OBJ-002"), QStringLiteral("OBJ-005"), QStringLiteral("OBJ-007")});
        const QStringList wanted {QStringLiteral("OBJ-002"), QStringLiteral("OBJ-005"), QStringLiteral("OBJ-007")};
        QCOMPARE(sampled(audit), wanted);
        for (const AuditCheck &check : m_s->document->records().all<AuditCheck>())
            QVERIFY(check.sampled && check.session == audit && check.label == AuditLabel::NotAssessed);
        // Another page, a fresh window on the same file: the sample is there.
        m_s->window = std::make_unique<MainWindow>(*m_s->session, Theme::Light);
        m_s->window->show();
        go(QStringLiteral("sample"));
        auto &list = m_s->part<QListWidget>("sampledObjectives");
        QStringList shown;
        for (int i = 0; i < list.count(); ++i)
            if (list.item(i)->checkState() == Qt::Checked)
                shown += list.item(i)->text().section(QLatin1Char(' '), 0, 0);
        QCOMPARE(shown, wanted);
        // All taken out: nothing is proposed behind the auditor's back.
        tick({});
        QCOMPARE(sampled(audit), QStringList());
        QCOMPARE(m_s->part<AuditTable>("auditTrail").model()->rowCount(), 0);
    }

    void theLabelOfACheckIsKeptWithItsNoteAndEachAuditHasItsOwn()
    {
        const Id<AuditSession> audit = startAudit();
        go(QStringLiteral("questions"));
        auto &choice = m_s->part<ChoiceButton>("auditChoice");
        QVERIFY(choice.text().contains(QStringLiteral("Surveillance 2026")));
        clickItem(m_s->part<QListWidget>("auditTopics"), 4);
        auto &label = m_s->part<ChoiceButton>("auditLabel");
        QVERIFY(label.text().contains(QStringLiteral("not assessed")));
        label.menu()->actions().at(2)->trigger();
        QCOMPARE(auditNotes(m_s->document->records(), audit).value(5).label, AuditLabel::Observation);
        auto &note = m_s->part<QPlainTextEdit>("auditNote");
        note.setFocus();
        QTest::keyClicks(&note, QStringLiteral("money on paper only"));
        click(m_s->part<QPushButton>("saveNote"));
        const AuditNote wanted {QStringLiteral("money on paper only"), AuditLabel::Observation};
        QCOMPARE(auditNotes(m_s->document->records(), audit).value(5), wanted);
        // The own notes are another audit: nothing of this stands there.
        choice.menu()->actions().constLast()->trigger();
        QVERIFY(note.toPlainText().isEmpty());
        QVERIFY(label.text().contains(QStringLiteral("not assessed")));
        label.menu()->actions().at(1)->trigger();
        const auto &audits = m_s->document->records().all<AuditSession>();
        QCOMPARE(int(audits.size()), 2);
        QCOMPARE(audits.back().type, AuditKind::SelfCheck);
        QCOMPARE(auditNotes(m_s->document->records(), audits.back().id).value(5).label, AuditLabel::Conform);
        QCOMPARE(auditNotes(m_s->document->records(), audit).value(5), wanted);
        // Taken away again, nothing is left of it.
        label.menu()->actions().at(0)->trigger();
        QVERIFY(auditNotes(m_s->document->records(), audits.back().id).isEmpty());
    }

    void whatTheWholeSetIsAboutLeadsToItsPage_data()
    {
        QTest::addColumn<QString>("check");
        QTest::addColumn<int>("page");
        QTest::newRow("objectives") << QStringLiteral("X-05") << int(PageId::Objectives);
        QTest::newRow("register") << QStringLiteral("X-10") << int(PageId::Reports);
        QTest::newRow("audits") << QStringLiteral("X-08") << int(PageId::Findings);
        QTest::newRow("message") << QStringLiteral("X-07") << int(PageId::Communication);
    }
    void whatTheWholeSetIsAboutLeadsToItsPage()
    {
        QFETCH(QString, check);
        QFETCH(int, page);
        go(QStringLiteral("checks"));
        auto &table = m_s->part<AuditTable>("auditChecks");
        const QAbstractItemModel &model = *table.model();
        const QModelIndex set = model.index(model.rowCount() - 1, 0);
        for (int r = 0; r < model.rowCount(set); ++r)
            if (model.index(r, 0, set).data(SecondaryRole) == check) {
                table.scrollTo(model.index(r, 0, set));
                click(*table.viewport(), table.visualRect(model.index(r, 0, set)).center());
                click(m_s->part<QPushButton>("showRecord"));
                QCOMPARE(int(m_s->window->pageId()), page);
                return;
            }
        QFAIL("there is no such row");
    }
};

QTEST_MAIN(TestAuditMode)
#include "tst_auditmode.moc"
