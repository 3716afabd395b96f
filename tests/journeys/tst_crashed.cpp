#include "app/shell/window/draftoffer.h"
#include "app/shell/window/reasondraft.h"
#include "model/domain/objective.h"
#include "model/domain/risk.h"
#include "model/query/lifecycle/proposals.h"
#include "tests/journeys/samplewindow.h"
#include "views/forms/draftkeeper.h"
#include "views/forms/fieldeditor.h"
#include "views/forms/recorddialog.h"
#include "views/forms/recordform.h"
#include "views/pages/measurements/duegridmodel.h"
#include "views/pages/measurements/duegridview.h"
#include "views/pages/measurements/griddraft.h"
#include "views/pages/measurements/notesdialog.h"
#include "views/widgets/banner.h"

#include <QAction>
#include <QFile>
#include <QPlainTextEdit>
#include <QTableView>

// The program ends in the middle of typing: at the next start what was typed is offered.

class TestCrashed : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_window = std::make_unique<SampleWindow>(); }
    void cleanup()
    {
        m_second.reset();
        m_session.reset();
        m_document.reset();
        m_window.reset();
    }

    void anOpenFormIsOfferedAndCanBeFinished()
    {
        const Risk &risk = m_window->document->records().all<Risk>().front();
        const Record typed = withField(Record(risk), "title", QStringLiteral("Half a sen"));
        QVERIFY(m_window->document->putDraft({QStringLiteral("risk"), risk.id.value.toString(QUuid::WithoutBraces),
                                              draftBody({Record(risk), typed, false}),
                                              m_window->document->context().now()}));
        startAgain();
        new DraftOffer(*m_second);
        QVERIFY2(m_second->banner().sentence().contains(risk.code), qPrintable(m_second->banner().sentence()));
        m_second->findChild<QAction *>(QStringLiteral("continueDraft"))->trigger();
        QTRY_VERIFY(m_second->findChild<RecordDialog *>());
        auto *dialog = m_second->findChild<RecordDialog *>();
        QVERIFY(m_second->banner().sentence().isEmpty());
        QVERIFY(dialog->form().value() == typed);
        QTest::keyClick(dialog, Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(m_document->records().find(risk.id)->title, QStringLiteral("Half a sen"));
        QVERIFY(m_document->drafts()->empty());
    }

    void whatWasTypedIntoAnApprovedObjectiveBecomesAProposedVersion()
    {
        const Objective o = *m_window->document->records().byCode<Objective>(QStringLiteral("OBJ-003"));
        const QString wanted = QStringLiteral("80 % of critical weaknesses are closed within five days by end of 2026");
        QVERIFY(m_window->document->putDraft({QStringLiteral("objective"), o.id.value.toString(QUuid::WithoutBraces),
                                              draftBody({Record(o), withField(Record(o), "statement", wanted), false}),
                                              m_window->document->context().now()}));
        startAgain();
        new DraftOffer(*m_second);
        m_second->findChild<QAction *>(QStringLiteral("continueDraft"))->trigger();
        QTRY_VERIFY(m_second->findChild<RecordDialog *>());
        m_window->prompt.reasons = {QStringLiteral("The board wants it quicker")};
        QTest::keyClick(m_second->findChild<RecordDialog *>(), Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(m_window->prompt.asked.size(), 1);
        QCOMPARE(m_document->records().find(o.id)->statement, o.statement);
        const ObjectiveVersion *proposal = openProposal(m_document->records(), o.id);
        QVERIFY(proposal);
        QCOMPARE(asProposed(m_document->records(), o.id, Record(o)).as<Objective>()->statement, wanted);
        QVERIFY(m_document->drafts()->empty());
    }

    void whatIsNotWantedIsGone()
    {
        const Risk &risk = m_window->document->records().all<Risk>().front();
        QVERIFY(m_window->document->putDraft(
            {QStringLiteral("risk"), risk.id.value.toString(QUuid::WithoutBraces),
             draftBody({Record(risk), withField(Record(risk), "title", QStringLiteral("x")), false}),
             m_window->document->context().now()}));
        startAgain();
        new DraftOffer(*m_second);
        m_second->findChild<QAction *>(QStringLiteral("discardDraft"))->trigger();
        QTRY_VERIFY(m_document->drafts()->empty());
        QVERIFY(m_second->banner().sentence().isEmpty());
        QCOMPARE(m_document->records().find(risk.id)->title, risk.title);
    }

    void aReasonThatWasTypedIsToldAndWaitsForItsQuestion()
    {
        const QString question = QStringLiteral("Withdraw OBJ-003?");
        ReasonDraft::shelfIn(*m_window->document).write({{question, QStringLiteral("The site was sold")}});
        startAgain();
        QCOMPARE(ReasonDraft::shelfIn(*m_document).read().value(question), QStringLiteral("The site was sold"));
        new DraftOffer(*m_second);
        QVERIFY2(m_second->banner().sentence().contains(question), qPrintable(m_second->banner().sentence()));
        m_second->findChild<QAction *>(QStringLiteral("discardDraft"))->trigger();
        QTRY_VERIFY(m_document->drafts()->empty());
        QVERIFY(m_second->banner().sentence().isEmpty());
        // Once saved, or typed anew to nothing, no draft is left.
        const ReasonShelf shelf = ReasonDraft::shelfIn(*m_document);
        shelf.write({{question, QStringLiteral("again")}});
        QCOMPARE(m_document->drafts()->size(), size_t(1));
        shelf.write({});
        QVERIFY(m_document->drafts()->empty());
    }

    void figuresThatWereTypedComeBackToTheGrid()
    {
        m_window->window->goTo({PageId::Measurements});
        auto *grid = m_window->window->page()->findChild<QTableView *>(QStringLiteral("dueGrid"));
        QVERIFY(grid);
        const QModelIndex cell = grid->currentIndex();
        QVERIFY(grid->model()->setData(cell, QStringLiteral("12"), Qt::EditRole));
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->document->drafts()->empty(), DraftKeeper::delayMs + 2000);
        QCOMPARE(m_window->document->drafts()->front().form, GridDraft::form());
        startAgain();
        m_second->goTo({PageId::Measurements});
        QVERIFY(m_second->page()->hasUnsaved());
        auto *again = m_second->page()->findChild<QTableView *>(QStringLiteral("dueGrid"));
        QCOMPARE(again->model()->index(cell.row(), cell.column()).data(Qt::EditRole).toString(), QStringLiteral("12"));
        qobject_cast<DueGridModel *>(again->model())->discard();
        QVERIFY(m_document->drafts()->empty());
    }

    /// A comment is several sentences long, and typed in a dialog of its own.
    void aCommentOfAFigureIsKeptWhileItIsTypedAndGivenUpWithCancel()
    {
        m_window->window->goTo({PageId::Measurements});
        auto *grid = m_window->window->page()->findChild<DueGridView *>(QStringLiteral("dueGrid"));
        QVERIFY(grid);
        emit grid->notesWanted(grid->currentIndex().row());
        auto *dialog = m_window->window->findChild<NotesDialog *>();
        QVERIFY(dialog);
        dialog->findChild<QPlainTextEdit *>(QStringLiteral("comment"))->setPlainText(QStringLiteral("the export was"));
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->document->drafts()->empty(), DraftKeeper::delayMs + 2000);
        QVERIFY(m_window->document->drafts()->front().body.contains(QStringLiteral("the export was")));
        dialog->findChild<QPlainTextEdit *>(QStringLiteral("comment"))->appendPlainText(QStringLiteral("late"));
        auto *model = qobject_cast<DueGridModel *>(grid->model());
        QVERIFY(model->canUndoTyped());
        dialog->reject(); // asks first
        QVERIFY(dialog->isVisible());
        dialog->reject();
        QVERIFY(!m_window->window->page()->hasUnsaved());
        QVERIFY(!model->canUndoTyped()); // one step, and it was given up
        QTRY_VERIFY_WITH_TIMEOUT(m_window->document->drafts()->empty(), DraftKeeper::delayMs + 2000);
    }

    void closingThrowsAwayTheFiguresAndNoDraftOfAForm()
    {
        Document &document = *m_window->document;
        const QDateTime now = document.context().now();
        QVERIFY(document.putDraft({QStringLiteral("objective_wizard"), {}, QStringLiteral("{}"), now}));
        const Risk &risk = document.records().all<Risk>().front();
        QVERIFY(document.putDraft(
            {QStringLiteral("risk"), risk.id.value.toString(QUuid::WithoutBraces),
             draftBody({Record(risk), withField(Record(risk), "title", QStringLiteral("x")), false}), now}));
        m_window->window->goTo({PageId::Measurements});
        auto *grid = m_window->window->page()->findChild<QTableView *>(QStringLiteral("dueGrid"));
        QVERIFY(grid->model()->setData(grid->currentIndex(), QStringLiteral("12"), Qt::EditRole));
        QTRY_COMPARE_WITH_TIMEOUT(document.drafts()->size(), size_t(3), DraftKeeper::delayMs + 2000);
        m_window->prompt.confirmations = {true};
        QVERIFY(m_window->window->mayClose());
        QStringList left;
        const auto drafts = document.drafts();
        QVERIFY(drafts);
        for (const Draft &draft : *drafts)
            left += draft.form;
        left.sort();
        QCOMPARE(left, QStringList({QStringLiteral("objective_wizard"), QStringLiteral("risk")}));
    }

private:
    /// As after a crash: another program opens what lies there.
    void startAgain()
    {
        const QString path = m_window->folder.filePath(QStringLiteral("after.waymark"));
        QVERIFY(QFile::copy(m_window->document->path(), path));
        auto opened = Document::open(path, Document::Mode::ReadWrite, testContext(5));
        QVERIFY(opened);
        m_document = std::move(*opened);
        m_session = std::make_unique<Session>(*m_document, m_window->prompt, m_window->settings, Language(),
                                              QDate(2026, 11, 26));
        m_second = std::make_unique<MainWindow>(*m_session, Theme::Light);
        m_second->show();
    }

    std::unique_ptr<SampleWindow> m_window;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_second;
};

QTEST_MAIN(TestCrashed)
#include "tst_crashed.moc"
