#include "model/domain/records.h"
#include "model/query/audit/audit.h"
#include "model/query/audit/audittrail.h"
#include "model/query/audit/frozenaudit.h"
#include "tests/journeys/samplewindow.h"
#include "views/forms/recordpanel.h"
#include "views/pages/audit/audittable.h"
#include "views/widgets/segmented.h"
#include "views/widgets/textlabel.h"

#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QToolButton>

// "Would we be ready?": the page Audit with real keys and clicks on the sample (DOMAIN.md 5, J9).

class TestAuditPage : public QObject
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
    void clickItem(QListWidget &list, int row)
    {
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualItemRect(list.item(row)).center());
        QApplication::processEvents();
    }
    AuditTable &table(const char *name) { return m_s->part<AuditTable>(name); }
    static int rows(const AuditTable &table)
    {
        int count = 0;
        for (int g = 0; g < table.model()->rowCount(); ++g)
            count += table.model()->rowCount(table.model()->index(g, 0));
        return count;
    }
    static QModelIndex rowWith(const AuditTable &table, const QString &code)
    {
        const QAbstractItemModel &model = *table.model();
        for (int g = 0; g < model.rowCount(); ++g)
            for (int r = 0; r < model.rowCount(model.index(g, 0)); ++r)
                if (const QModelIndex i = model.index(r, 0, model.index(g, 0)); i.data(SecondaryRole) == code)
                    return i;
        return {};
    }
    const QString intact = QStringLiteral("conform: The history is complete: its chain was recomputed.");
    QString historyCheck()
    {
        const QModelIndex row = rowWith(table("auditChecks"), QStringLiteral("X-13"));
        return row.siblingAtColumn(2).data().toString() + QStringLiteral(": ")
            + row.siblingAtColumn(3).data().toString();
    }
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

    void everyRowOfTheSelfAssessmentStandsThereWithItsReason()
    {
        go(QStringLiteral("checks"));
        const AuditResult result = auditOf(m_s->session->state(), m_s->session->language());
        QVERIFY(result.findings.size() > 180);
        QCOMPARE(rows(table("auditChecks")), int(result.findings.size()));
        const QString words = SampleWindow::visibleText(*m_s->window->page());
        QVERIFY2(words.contains(QStringLiteral("Self-assessment: would probably be graded ready with actions.")),
                 qPrintable(words));
        QVERIFY(words.contains(QStringLiteral("The auditor decides")));
        const QModelIndex row = rowWith(table("auditChecks"), QStringLiteral("X-06"));
        QVERIFY(row.isValid());
        QCOMPARE(row.siblingAtColumn(2).data().toString(), QStringLiteral("conform"));
        QVERIFY(!row.siblingAtColumn(3).data().toString().isEmpty());
    }

    void theHistoryIsVerifiedFromTheFileItselfAfterEachChange()
    {
        go(QStringLiteral("checks"));
        QTRY_COMPARE(historyCheck(), intact);
        Person more = m_s->session->records().all<Person>().front();
        const Person before = more;
        more.name += QStringLiteral(" jun.");
        QVERIFY(m_s->session->apply({QStringLiteral("renamed"), {}, {edited(before, more)}, {}}));
        QVERIFY(historyCheck().startsWith(QStringLiteral("not assessed")));
        QTRY_COMPARE(historyCheck(), intact);
    }

    void aResultAndATextNarrowTheChecks()
    {
        go(QStringLiteral("checks"));
        const AuditResult result = auditOf(m_s->session->state(), m_s->session->language());
        auto &label = m_s->part<Segmented>("auditResult");
        auto *minor = label.findChildren<QToolButton *>().value(2);
        QVERIFY(minor->text().contains(QString::number(result.count(AuditLabel::Minor))));
        click(*minor);
        QCOMPARE(rows(table("auditChecks")), result.count(AuditLabel::Minor));
        for (QLineEdit *line : m_s->window->page()->findChildren<QLineEdit *>())
            if (line->isVisible())
                QTest::keyClicks(line, QStringLiteral("nothing is called so"));
        QVERIFY(!table("auditChecks").isVisible());
        QVERIFY(SampleWindow::visibleText(*m_s->window->page()).contains(QStringLiteral("No check of this kind")));
    }

    void theRecordBehindARowIsShownByEnterAndByTheButton()
    {
        go(QStringLiteral("checks"));
        AuditTable &checks = table("auditChecks");
        select(checks, rowWith(checks, QStringLiteral("A-r2")));
        QVERIFY(checks.current());
        const QUuid decision = checks.current()->record;
        checks.setFocus();
        m_s->key(Qt::Key_Return);
        QCOMPARE(m_s->window->pageId(), PageId::Reviews);
        QVERIFY(isSelected(Kind::Decision, decision));
        go(QStringLiteral("checks"));
        select(checks, rowWith(checks, QStringLiteral("X-03")));
        const QUuid risk = checks.current()->record;
        QCOMPARE(checks.current()->kind, Kind::Risk);
        click(m_s->part<QPushButton>("showRecord"));
        QVERIFY(m_s->window->page()->objectName().contains(QStringLiteral("risks")));
        QVERIFY(!risk.isNull());
    }

    void fromAQuestionToItsRecordItTakesThreeClicks()
    {
        go(QStringLiteral("questions"));
        auto &topics = m_s->part<QListWidget>("auditTopics");
        auto &questions = m_s->part<QListWidget>("auditQuestions");
        QCOMPARE(topics.count(), 10);
        clickItem(topics, 9); // one
        int asked = -1;
        for (int i = 0; i < questions.count(); ++i)
            if (questions.item(i)->text().contains(QStringLiteral("half a year")))
                asked = i;
        QVERIFY(asked > 0);
        clickItem(questions, asked); // two
        AuditTable &evidence = table("auditEvidence");
        QVERIFY(evidence.model()->rowCount() > 1); // then the records of the sample
        for (int r = 0; r < evidence.model()->rowCount(evidence.model()->index(0, 0)); ++r)
            QCOMPARE(evidence.model()->index(r, 0, evidence.model()->index(0, 0)).data(SecondaryRole).toString(),
                     QStringLiteral("A-r1"));
        click(m_s->part<QPushButton>("showEvidence")); // three: the first row is chosen
        QVERIFY(m_s->window->page()->objectName().contains(QStringLiteral("objective")));
    }

    void aNoteBelongsToItsCheckAndIsKeptInTheFile()
    {
        go(QStringLiteral("questions"));
        auto &topics = m_s->part<QListWidget>("auditTopics");
        auto &note = m_s->part<QPlainTextEdit>("auditNote");
        auto &save = m_s->part<QPushButton>("saveNote");
        clickItem(topics, 2);
        QVERIFY(!save.isEnabled());
        note.setFocus();
        QTest::keyClicks(&note, QStringLiteral("<b>ask the CEO</b>"));
        QVERIFY(m_s->window->page()->hasUnsaved());
        click(save);
        QVERIFY(!m_s->window->page()->hasUnsaved());
        // Left without the button, the note is kept, too.
        QTest::keyClicks(&note, QStringLiteral(" soon"));
        clickItem(topics, 3);
        QVERIFY(note.toPlainText().isEmpty());
        clickItem(topics, 2);
        QVERIFY(note.toPlainText().contains(QStringLiteral("<b>ask the CEO</b>")));
        QVERIFY(note.toPlainText().contains(QStringLiteral("soon")));
        QCOMPARE(int(m_s->document->records().all<AuditCheck>().size()), 1);
        QCOMPARE(m_s->document->records().all<AuditCheck>().front().label, AuditLabel::NotAssessed);
    }

    void tenDocumentsSayWhereTheyAre()
    {
        go(QStringLiteral("documents"));
        AuditTable &papers = table("auditPapers");
        QCOMPARE(rows(papers), 10);
        QStringList states;
        for (int r = 0; r < 10; ++r) {
            const QModelIndex index = papers.model()->index(r, 2, papers.model()->index(0, 0));
            states += index.data().toString();
            QVERIFY(!index.siblingAtColumn(3).data().toString().isEmpty());
        }
        // The sample has its review with minutes, and no printed register.
        QCOMPARE(states[5], QStringLiteral("present"));
        QCOMPARE(states[2], QStringLiteral("missing"));
        QCOMPARE(states[7], QStringLiteral("missing"));
    }

    void threeObjectivesAreSampledWithTheirTrailFromPolicyToEvidence()
    {
        go(QStringLiteral("sample"));
        auto &list = m_s->part<QListWidget>("sampledObjectives");
        AuditTable &trail = table("auditTrail");
        QCOMPARE(trail.model()->rowCount(), 3 * trailStages);
        // A fourth is refused with a sentence.
        const auto checked = [&] {
            int count = 0;
            for (int i = 0; i < list.count(); ++i)
                count += list.item(i)->checkState() == Qt::Checked;
            return count;
        };
        QCOMPARE(checked(), 3);
        list.setCurrentRow(14);
        list.setFocus();
        m_s->key(Qt::Key_Space);
        QCOMPARE(checked(), 3);
        QVERIFY(SampleWindow::visibleText(*m_s->window->page()).contains(QStringLiteral("Take one out first")));
        for (int i = 0; i < list.count(); ++i)
            list.item(i)->setCheckState(list.item(i)->text().startsWith(QStringLiteral("OBJ-005")) ? Qt::Checked
                                                                                                   : Qt::Unchecked);
        QCOMPARE(trail.model()->rowCount(), trailStages);
        for (const char *code : {"KPI-010", "DEC-07", "REV-09"})
            QVERIFY2(rowWith(trail, QLatin1String(code)).isValid(), code);
        // Figures name their evidence, and the evidence stands there itself.
        const QModelIndex proof = trail.model()->index(int(TrailStage::Proof), 0);
        QVERIFY(trail.model()->rowCount(proof) >= 3);
        QVERIFY(trail.model()->index(0, 0, proof).data(SecondaryRole).toString().startsWith(QStringLiteral("EV")));
        const QModelIndex decision = rowWith(trail, QStringLiteral("DEC-07"));
        select(trail, decision);
        const QUuid decided = trail.current()->record;
        m_s->key(Qt::Key_Return);
        QVERIFY(isSelected(Kind::Decision, decided));
    }

    void auditModeIsReadOnlyAndSaysSo()
    {
        auto &bar = m_s->part<QWidget>("auditBar");
        QVERIFY(!bar.isVisible());
        const int entries = m_s->document->entries();
        m_s->key(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(bar.isVisible());
        QVERIFY(SampleWindow::visibleText(bar).contains(QStringLiteral("Audit mode, read only")));
        QVERIFY(m_s->window->page()->objectName().contains(QStringLiteral("audit")));
        QVERIFY(m_s->session->isReadOnly());
        Objective other = m_s->document->records().all<Objective>().front();
        const Objective before = other;
        other.title += QStringLiteral(" changed");
        const auto done = m_s->session->apply({QStringLiteral("x"), {}, {edited(before, other)}, {}});
        QVERIFY(!done);
        QVERIFY(done.error().message.contains(QStringLiteral("Audit mode")));
        QCOMPARE(m_s->document->entries(), entries);
        // The auditor's own note is no record, and may be written.
        go(QStringLiteral("questions"));
        auto &note = m_s->part<QPlainTextEdit>("auditNote");
        QVERIFY(!note.isReadOnly());
        note.setFocus();
        QTest::keyClicks(&note, QStringLiteral("seen"));
        click(m_s->part<QPushButton>("saveNote"));
        QCOMPARE(m_s->document->entries(), entries + 1);
        click(m_s->part<QPushButton>("leaveAudit"));
        QVERIFY(!bar.isVisible());
        QVERIFY(!m_s->session->isReadOnly());
    }

    void anAuditPackIsBuiltFromTheWindowAndRecordedAfterwards()
    {
        go(QStringLiteral("checks"));
        const QString path = m_s->folder.filePath(QStringLiteral("pack.zip"));
        m_s->prompt.fileNames = {path};
        const int entries = m_s->document->entries();
        click(m_s->part<QPushButton>("auditPack"));
        auto *list = m_s->window->findChild<QListWidget *>(QStringLiteral("packObjectives"));
        QVERIFY(list && list->isVisible());
        QCOMPARE(list->count(), 19);
        // Nothing chosen is refused; one objective keeps this quick.
        for (int i = 0; i < list->count(); ++i)
            list->item(i)->setCheckState(Qt::Unchecked);
        auto &build = m_s->part<QPushButton>("buildPack");
        click(build);
        QVERIFY(list->isVisible());
        list->item(2)->setCheckState(Qt::Checked);
        click(build);
        QTRY_VERIFY_WITH_TIMEOUT(m_s->document->entries() == entries + 1, 60000);
        QVERIFY(QFile::exists(path));
        const auto &issued = m_s->document->records().all<IssuedDocument>();
        QCOMPARE(issued.back().type, QStringLiteral("audit-pack"));
        QVERIFY(issued.back().title.contains(QStringLiteral("OBJ-003")));
        QCOMPARE(issued.back().sha256.size(), 64);
    }

    void anEarlierDayShowsTheAssessmentOfThatDay()
    {
        go(QStringLiteral("checks"));
        const int now = rows(table("auditChecks"));
        m_s->session->setAsOf(QDate(2025, 6, 30));
        QApplication::processEvents();
        const AuditResult then = auditOf(m_s->session->state(), m_s->session->language());
        QCOMPARE(rows(table("auditChecks")), int(then.findings.size()));
        QVERIFY(now != rows(table("auditChecks")));
        // The trail knows nothing of what came later.
        const Objective *o = m_s->session->records().byCode<Objective>(QStringLiteral("OBJ-005"));
        for (const TrailLine &line : auditTrail(m_s->session->state(), o->id, {}, m_s->session->language()))
            if (line.stage == TrailStage::Following || line.stage == TrailStage::Versions)
                QVERIFY2(line.date <= QDate(2025, 6, 30), qPrintable(line.code));
        go(QStringLiteral("questions"));
        QVERIFY(m_s->part<QPlainTextEdit>("auditNote").isReadOnly());
    }

    void aClosedAuditKeepsWhatTheChecksSaid()
    {
        AuditSession audit;
        audit.id = {m_s->session->newId()};
        audit.code = QStringLiteral("AUD-07");
        audit.title = QStringLiteral("Internal audit");
        audit.type = AuditKind::Internal;
        audit.fromDate = QDate(2026, 7, 13);
        go(QStringLiteral("questions"));
        auto &close = m_s->part<QPushButton>("closeAudit");
        QVERIFY(!close.isVisible()); // own notes of which nothing was kept yet
        QVERIFY(m_s->session->apply({QStringLiteral("audit"), {}, {created(audit)}, {}}));
        QApplication::processEvents();
        QVERIFY(close.isVisible());
        m_s->prompt.confirmations = {false, true};
        click(close);
        QVERIFY(m_s->document->records().find(audit.id)->snapshot.isEmpty()); // thought better of it
        const int entries = m_s->document->entries();
        const QString head = m_s->document->headHash();
        go(QStringLiteral("checks"));
        QTRY_COMPARE(historyCheck(), intact); // it is proved beside the window
        go(QStringLiteral("questions"));
        click(close);
        QApplication::processEvents();
        const auto then = frozenAudit(m_s->document->records().find(audit.id)->snapshot);
        QVERIFY(then);
        QCOMPARE(then->asOf, QDate(2026, 7, 15));
        QCOMPARE(then->entries, entries);
        QCOMPARE(then->head, head);
        const AuditResult now = auditOf(m_s->session->state(), m_s->session->language());
        QCOMPARE(then->checks.size(), now.findings.size());
        QCOMPARE(then->count(AuditLabel::Minor), now.count(AuditLabel::Minor));
        QCOMPARE(m_s->document->records().find(audit.id)->toDate, QDate(2026, 7, 15));
        QVERIFY(!close.isVisible());
        QVERIFY(m_s->part<QPlainTextEdit>("auditNote").isReadOnly());
        const QString words = m_s->part<TextLabel>("auditSummary").text();
        // Without the proof of the history that the window has, X-13 is not assessed.
        QCOMPARE(then->count(AuditLabel::Conform), now.count(AuditLabel::Conform) + 1);
        QVERIFY2(words.contains(QStringLiteral("AUD-07 was closed on 15 July 2026 with %1 conform")
                                    .arg(then->count(AuditLabel::Conform))),
                 qPrintable(words));
    }

    void germanWordsReplaceAll()
    {
        m_s.reset();
        m_s = std::make_unique<SampleWindow>(QSize(1280, 800), QStringLiteral("de"));
        go(QStringLiteral("questions"));
        const QString words = SampleWindow::visibleText(*m_s->window->page());
        QVERIFY2(words.contains(QStringLiteral("Selbsteinschätzung")), qPrintable(words));
        QVERIFY2(words.contains(QStringLiteral("Befragen: oberste Leitung")), qPrintable(words));
    }
};

QTEST_MAIN(TestAuditPage)
#include "tst_auditpage.moc"
