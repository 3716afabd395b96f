#include "model/domain/records.h"
#include "model/query/reviewmeeting.h"
#include "model/report/reports.h"
#include "model/report/reporttext.h"
#include "tests/journeys/chainwindow.h"
#include "views/charts/kpichartview.h"
#include "views/forms/recorddialog.h"
#include "views/pages/reviews/inputsdialog.h"
#include "views/pages/reviews/meetingwindow.h"
#include "views/pages/reviews/reviewyear.h"
#include "views/pages/sidepanel/sidepanel.h"
#include "views/widgets/banner.h"
#include "views/widgets/choicebutton.h"
#include "views/widgets/statebadge.h"
#include "views/work/backgroundwork.h"

#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

// A review through the window (J5, J8; clauses 6.2 f, 9.3): meeting with keys, inputs, closing, minutes, decisions.

class TestReviews : public QObject
{
    Q_OBJECT

private:
    /// A planned review of the day, selected on the page.
    static void plan(ChainWindow &s, ReviewKind kind)
    {
        Review review;
        review.id = {s.session().newId()};
        review.code = QStringLiteral("REV-10");
        review.type = kind;
        review.date = QDate(2026, 7, 15);
        review.chair = s.record<Person>("P01").id;
        review.state = ReviewState::Planned;
        ChangeSet set;
        set.label = QStringLiteral("plan");
        set.changes.push_back(created(review));
        QVERIFY(s.session().apply(set));
        s.window().goTo({PageId::Reviews, Kind::Review, review.id.value});
        QApplication::processEvents();
    }
    static MeetingWindow &hold(ChainWindow &s)
    {
        QTest::mouseClick(&s.find<QPushButton>("hold"), Qt::LeftButton);
        QApplication::processEvents();
        return s.find<MeetingWindow>("meeting");
    }
    static QString textsIn(const QWidget &widget)
    {
        QStringList lines;
        for (const QLabel *label : widget.findChildren<QLabel *>())
            lines += label->text();
        return lines.join(QLatin1Char('\n'));
    }
    static QString codeOf(ChainWindow &s, const MeetingWindow &meeting)
    {
        return s.records().find(meeting.objective())->code;
    }
    static QString minutes(ChainWindow &s)
    {
        ReportOptions options;
        options.asOf = s.session().asOf();
        options.review = s.record<Review>("REV-10").id;
        return toText(reviewMinutes(s.records(), options));
    }

private slots:
    void theCalendarShowsTheYearAndIsWalkedByKeys()
    {
        ChainWindow s;
        s.window().goTo({PageId::Reviews, Kind::Count, {}, ResultState::Unset, QStringLiteral("calendar")});
        QApplication::processEvents();
        auto &calendar = s.find<ReviewYear>("reviewYear");
        QCOMPARE(calendar.year(), 2026);
        QVERIFY(calendar.isVisible() && !s.find<QPushButton>("hold").isVisible());
        auto &may = s.find<QListView>("month5");
        const auto lines = [](const QListView &list) {
            QStringList out;
            for (int row = 0; row < list.model()->rowCount(); ++row)
                out << list.model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
            return out;
        };
        QVERIFY2(lines(may).contains(QStringLiteral("review held: REV-09 management review, 21 May 2026")),
                 qPrintable(lines(may).join(QLatin1Char('\n'))));
        // From the last entry of a month down into the next one that has any, and on with Right.
        may.setFocus();
        may.setCurrentIndex(may.model()->index(may.model()->rowCount() - 1, 0));
        QTest::keyClick(&may, Qt::Key_Down);
        auto *next = qobject_cast<QListView *>(QApplication::focusWidget());
        QVERIFY(next && next != &may);
        QCOMPARE(next->currentIndex().row(), 0);
        QTest::keyClick(next, Qt::Key_Up);
        QCOMPARE(QApplication::focusWidget(), &may);
        // Enter shows the record in the register.
        for (int row = 0; row < may.model()->rowCount(); ++row)
            if (may.model()->index(row, 0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("REV-09")))
                may.setCurrentIndex(may.model()->index(row, 0));
        QTest::keyClick(&may, Qt::Key_Return);
        QVERIFY(!calendar.isVisible());
        QVERIFY(s.find<QPushButton>("minutes").isEnabled()); // REV-09 is selected, a closed review
        s.window().goTo({PageId::Reviews, Kind::Count, {}, ResultState::Unset, QStringLiteral("calendar")});
        QTest::keyClick(&may, Qt::Key_PageDown);
        QCOMPARE(calendar.year(), 2027);
        QVERIFY(lines(may).contains(QStringLiteral("review planned: REV-09 management review, 20 May 2027")));
        // A year without anything says what would bring something into it.
        auto &hint = s.find<QLabel>("emptyYear");
        QVERIFY(!hint.isVisible());
        for (int i = 0; i < 5; ++i)
            QTest::keyClick(&may, Qt::Key_PageDown);
        QCOMPARE(calendar.year(), 2032);
        QCOMPARE(calendar.count(), 0);
        QVERIFY(hint.isVisible() && hint.text().contains(QStringLiteral("Plan a review")));
    }

    void aMeetingIsHeldWithKeysAndWhatIsTypedIsSavedAtOnce()
    {
        ChainWindow s;
        plan(s, ReviewKind::ObjectiveReview);
        MeetingWindow &meeting = hold(s);
        QVERIFY(meeting.isVisible());
        QVERIFY(meeting.windowState() & Qt::WindowFullScreen);
        // Chart, plan, last decisions and prepared questions of the objective.
        const QString facts = textsIn(s.find<QWidget>("meetingFacts"));
        for (const char *words : {"Decide on 120 000 EUR", "2 overdue actions", "Decisions so far", "Risks behind it"})
            QVERIFY2(facts.contains(QLatin1String(words)), qPrintable(facts));
        const QStringList questions
            = preparedQuestions(s.session().state(), s.record<Objective>("OBJ-005").id, s.session().language());
        QVERIFY(!questions.isEmpty());
        for (const QString &question : questions)
            QVERIFY2(facts.contains(question), qPrintable(facts));
        QCOMPARE(s.record<Review>("REV-10").state, ReviewState::Open);
        QCOMPARE(codeOf(s, meeting), QStringLiteral("OBJ-005"));
        QCOMPARE(s.find<QLabel>("meetingTitle").text(), QStringLiteral("Sensitive data encrypted"));
        QTest::keyClick(&meeting, Qt::Key_D);
        auto &text = s.find<QLineEdit>("decision");
        QVERIFY(text.hasFocus());
        // D is a letter while it is typed.
        QTest::keyClicks(&text, QStringLiteral("Decide on nine devices"));
        QCOMPARE(text.text(), QStringLiteral("Decide on nine devices"));
        QTest::keyClick(&text, Qt::Key_Return);
        const Decision &decision = s.record<Decision>("DEC-12");
        QCOMPARE(decision.text, QStringLiteral("Decide on nine devices"));
        QCOMPARE(decision.objective, meeting.objective());
        QCOMPARE(decision.review, s.record<Review>("REV-10").id);
        QCOMPARE(decision.dueDate, QDate(2026, 8, 14));
        QCOMPARE(decision.responsible, s.record<Objective>("OBJ-005").owner);
        QVERIFY(text.text().isEmpty());

        // Enter has left the field: the next letter is a key of the meeting again.
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_N);
        auto &note = s.find<QLineEdit>("note");
        QVERIFY(note.hasFocus());
        QCOMPARE(text.text(), QString());
        QTest::keyClicks(&note, QStringLiteral("Offers are there"));
        const Id<Objective> first = meeting.objective();
        QTest::keyClick(&note, Qt::Key_PageDown);
        QCOMPARE(codeOf(s, meeting), QStringLiteral("OBJ-009"));
        const ReviewItem *item = itemOf(s.records(), s.record<Review>("REV-10").id, first);
        QVERIFY(item);
        QCOMPARE(item->discussion, QStringLiteral("Offers are there"));
        QCOMPARE(item->outcome, ReviewOutcome::Continue);
        QVERIFY(note.text().isEmpty());
        QTest::keyClick(&meeting, Qt::Key_PageUp);
        QCOMPARE(meeting.objective(), first);
        QCOMPARE(note.text(), QStringLiteral("Offers are there"));
        s.prompt.confirmations = {true};
        // A decision that was only typed is asked about, and stays with its objective.
        QTest::keyClick(&meeting, Qt::Key_D);
        QTest::keyClicks(&text, QStringLiteral("half a thought"));
        QTest::keyClick(&text, Qt::Key_PageDown);
        QVERIFY(text.text().isEmpty());
        QTest::keyClick(&meeting, Qt::Key_PageUp);
        QCOMPARE(text.text(), QStringLiteral("half a thought"));
        QTest::keyClick(&meeting, Qt::Key_D);
        QTest::keyClick(&text, Qt::Key_Escape);
        QVERIFY(meeting.isVisible()); // the first Esc leaves the field
        QTest::keyClick(&meeting, Qt::Key_Escape);
        QTRY_VERIFY(!s.window().findChild<MeetingWindow *>(QStringLiteral("meeting")));
        QCOMPARE(s.prompt.asked.size(), 1);
        QCOMPARE(s.record<Review>("REV-10").state, ReviewState::Open);
    }

    void whatKeptTheReviewOpenIsNotSaidAnyMoreWhenItIsDone()
    {
        ChainWindow s;
        plan(s, ReviewKind::ObjectiveReview);
        MeetingWindow &meeting = hold(s);
        const Banner &banner = *meeting.findChild<Banner *>();
        QTest::mouseClick(&s.find<QPushButton>("closeReview"), Qt::LeftButton);
        QVERIFY2(banner.sentence().contains(QStringLiteral("at least one outcome")), qPrintable(banner.sentence()));
        emit s.find<ChoiceButton>("outcome").chosen(int(ReviewOutcome::Adjust));
        QCOMPARE(banner.sentence(), QString());
        s.prompt.confirmations = {true};
        s.prompt.fileNames = {s.folder.filePath(QStringLiteral("closed.pdf"))};
        QTest::mouseClick(&s.find<QPushButton>("closeReview"), Qt::LeftButton);
        QCOMPARE(s.record<Review>("REV-10").state, ReviewState::Closed);
        QTRY_VERIFY_WITH_TIMEOUT(!s.session().work().isRunning(), 120000);
    }

    void wShowsTheWholeExplanationAndTheChartLeavesTheMeeting()
    {
        ChainWindow s;
        plan(s, ReviewKind::ObjectiveReview);
        MeetingWindow &meeting = hold(s);
        auto &questions = s.find<QWidget>("meetingFacts");
        QWidget *why = meeting.findChild<QWidget *>(QStringLiteral("why"));
        QVERIFY(why && !why->isVisible() && questions.isVisible());
        QTest::keyClick(&meeting, Qt::Key_W);
        QVERIFY(why->isVisible() && !questions.isVisible());
        // Word for word what the side panel of the window says.
        auto &panel = s.window().sidePanel();
        panel.show();
        panel.setSubject(PageId::Objectives, Kind::Objective, meeting.objective().value);
        QWidget *beside = panel.findChild<QWidget *>(QStringLiteral("why"));
        QCOMPARE(textsIn(*why), textsIn(*beside));
        for (const char *words : {"71.1", "−49.6", "−44.8 points", "120,000 EUR", "27 May 2028", "Limits: "})
            QVERIFY2(textsIn(*why).contains(QString::fromUtf8(words)), words);
        // W and Esc lead back to the questions; the next objective begins with its questions.
        QTest::keyClick(&meeting, Qt::Key_W);
        QVERIFY(questions.isVisible());
        QTest::keyClick(&meeting, Qt::Key_W);
        QTest::keyClick(&meeting, Qt::Key_Escape);
        QVERIFY(meeting.isVisible() && questions.isVisible());
        QTest::keyClick(&meeting, Qt::Key_W);
        QTest::keyClick(&meeting, Qt::Key_PageDown);
        QVERIFY(questions.isVisible());
        // By mouse: badge and chart.
        for (StateBadge *badge : meeting.findChildren<StateBadge *>())
            if (badge->isVisible() && badge->cursor().shape() == Qt::PointingHandCursor) {
                QTest::mouseClick(badge, Qt::LeftButton);
                QVERIFY(why->isVisible());
                QTest::keyClick(&meeting, Qt::Key_W);
            }
        QTest::mouseClick(meeting.findChild<QPushButton *>(QStringLiteral("chartWhy")), Qt::LeftButton);
        QVERIFY(why->isVisible());

        // The chart is saved as on the sheet of the objective.
        auto *chart = meeting.findChild<KpiChartView *>();
        const QString path = s.folder.filePath(QStringLiteral("meeting.csv"));
        s.prompt.fileNames = {path};
        chart->exportMenu()->actions().last()->trigger();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), chartCsv(chart->spec()));
        s.prompt.fileNames = {s.folder.filePath(QStringLiteral("no/such/meeting.png"))};
        chart->exportMenu()->actions().at(2)->trigger();
        QVERIFY(!meeting.findChild<Banner *>()->sentence().isEmpty());
    }

    void aManagementReviewClosesWithItsInputsOnlyAndKeepsItsFigures()
    {
        ChainWindow s;
        plan(s, ReviewKind::ManagementReview);
        MeetingWindow &meeting = hold(s);
        auto &outcome = s.find<ChoiceButton>("outcome");
        emit outcome.chosen(int(ReviewOutcome::Adjust));
        QTest::mouseClick(&s.find<QPushButton>("closeReview"), Qt::LeftButton);
        QVERIFY(meeting.isVisible()); // inputs are missing: a sentence, no question
        QCOMPARE(s.record<Review>("REV-10").state, ReviewState::Open);
        QTest::keyClick(&meeting, Qt::Key_Escape);
        QTRY_VERIFY(!s.window().findChild<MeetingWindow *>(QStringLiteral("meeting")));

        QTest::mouseClick(&s.find<QPushButton>("inputs"), Qt::LeftButton);
        for (const QChar letter : QStringLiteral("abcdef"))
            s.find<QPlainTextEdit>(("input-" + QString(letter)).toLatin1()).setPlainText(QStringLiteral("see slides"));
        QTest::keyClicks(&s.find<QLineEdit>("reason-g"), QStringLiteral("no proposal came in"));
        QTest::mouseClick(&s.find<QPushButton>("saveInputs"), Qt::LeftButton);
        QVERIFY(missingInputs(s.records(), s.record<Review>("REV-10")).isEmpty());

        hold(s);
        s.prompt.confirmations = {true};
        // Closing prints: the file of the minutes is asked for at once.
        const QString printed = s.folder.filePath(QStringLiteral("closed.pdf"));
        s.prompt.fileNames = {printed};
        QTest::mouseClick(&s.find<QPushButton>("closeReview"), Qt::LeftButton);
        QApplication::processEvents();
        QTRY_VERIFY_WITH_TIMEOUT(!s.session().work().isRunning(), 120000);
        QVERIFY(QFileInfo(printed).size() > 5000);
        QCOMPARE(s.records().count(Kind::IssuedDocument), 1);
        s.undo(); // of the entry; the closing stays
        QCOMPARE(s.record<Review>("REV-10").state, ReviewState::Closed);
        QCOMPARE(s.record<Objective>("OBJ-005").nextReview, QDate(2026, 10, 15));
        QVERIFY(!s.find<QPushButton>("hold").isEnabled());

        const QString text = minutes(s);
        QVERIFY(text.contains(QStringLiteral("no proposal came in")));
        QVERIFY(text.contains(QStringLiteral("frozen")));
        // Later the target is lowered and the objective gets another name: the minutes stay as they are.
        Kpi kpi = s.record<Kpi>("KPI-010"), easy = kpi;
        easy.target = Decimal::fromInt(65);
        Objective objective = s.record<Objective>("OBJ-005"), renamed = objective;
        renamed.title = QStringLiteral("Another name");
        ChangeSet set;
        set.label = QStringLiteral("later");
        set.changes = {edited(kpi, easy), edited(objective, renamed)};
        QVERIFY(s.session().apply(set));
        QCOMPARE(minutes(s), text);

        const QString path = s.folder.filePath(QStringLiteral("minutes.pdf"));
        s.prompt.fileNames = {path};
        QTest::mouseClick(&s.find<QPushButton>("minutes"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!s.session().work().isRunning(), 120000);
        QVERIFY(QFileInfo(path).size() > 5000);
        QCOMPARE(s.records().count(Kind::IssuedDocument), 1); // the minutes are in the saved reports
        s.undo(); // of that entry
        s.undo(); // of the later edit
        s.undo(); // of the closing
        QCOMPARE(s.record<Review>("REV-10").state, ReviewState::Open);
    }

    void aDecisionThatWasRecordedIsChangedInTheMeeting()
    {
        ChainWindow s;
        plan(s, ReviewKind::ObjectiveReview);
        MeetingWindow &meeting = hold(s);
        Decision made;
        made.id = {s.session().newId()};
        made.code = s.records().nextCode(Kind::Decision);
        made.review = s.record<Review>("REV-10").id;
        made.objective = meeting.objective();
        made.text = QStringLiteral("Buy the scaner");
        made.dueDate = s.session().today().addDays(30);
        made.responsible = s.records().all<Person>().front().id;
        made.status = DecisionStatus::Open;
        QVERIFY(s.session().apply({QStringLiteral("made"), {}, {created(made)}, {}}));
        auto *edit = meeting.findChild<QAbstractButton *>(QStringLiteral("edit-") + made.code);
        QVERIFY(edit && edit->accessibleName().contains(made.text));
        QTest::mouseClick(edit, Qt::LeftButton);
        auto *form = meeting.findChild<RecordDialog *>();
        QVERIFY(form);
        form->findChild<QPlainTextEdit *>(QStringLiteral("text"))->setPlainText(QStringLiteral("Buy the scanner"));
        QTest::mouseClick(form->findChild<QPushButton *>(QStringLiteral("save")), Qt::LeftButton);
        QCOMPARE(s.records().find(made.id)->text, QStringLiteral("Buy the scanner"));
        QVERIFY(textsIn(meeting).contains(QStringLiteral("Buy the scanner")));
        QVERIFY(meeting.isVisible());
    }

    void decisionsAreListedAndFollowedUntilTheyAreDone()
    {
        ChainWindow s;
        const Decision *late = nullptr;
        for (const Decision &d : s.records().all<Decision>())
            if (d.status == DecisionStatus::Open && d.dueDate < s.session().today())
                late = &d;
        QVERIFY(late);
        const QString code = late->code;
        s.window().goTo({PageId::Reviews, Kind::Decision, late->id.value});
        auto &table = s.find<QTableView>("decision");
        QVERIFY(table.isVisible());
        QCOMPARE(table.model()->rowCount(), int(s.records().all<Decision>().size()));
        QVERIFY(table.currentIndex()
                    .siblingAtColumn(table.model()->columnCount() - 1)
                    .data()
                    .toString()
                    .contains(QStringLiteral(" days")));
        QTest::mouseClick(&s.find<QPushButton>("decisionDone"), Qt::LeftButton);
        const Decision &done = s.record<Decision>(code.toLatin1());
        QCOMPARE(done.status, DecisionStatus::Done);
        QCOMPARE(done.closedOn, s.session().today());
        QVERIFY(!s.find<QPushButton>("decisionDone").isEnabled());
    }
};

QTEST_MAIN(TestReviews)
#include "tst_reviews.moc"
