#include "tests/support/scriptedprompt.h"
#include "views/work/backgroundwork.h"
#include "views/work/reasondialog.h"
#include "views/work/workbar.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

// Work in the background and questions to the user (DESIGN.md 6).

namespace {

/// Lets a test decide when a worker goes on.
struct Gate {
    std::shared_ptr<QSemaphore> open = std::make_shared<QSemaphore>();
    std::shared_ptr<QSemaphore> reached = std::make_shared<QSemaphore>();
};

} // namespace

class TestWork : public QObject
{
    Q_OBJECT

private slots:
    void aValueArrivesInTheThreadOfTheWindow()
    {
        BackgroundWork work;
        QThread *here = QThread::currentThread();
        QThread *there = nullptr;
        int value = 0;
        const QSignalSpy finished(&work, &BackgroundWork::finished);
        work.run(
            QStringLiteral("Counting"),
            [](WorkSteps &) { return std::pair<int, QThread *>(42, QThread::currentThread()); }, this,
            [&](const std::pair<int, QThread *> &result) {
                value = result.first;
                there = result.second;
                QCOMPARE(QThread::currentThread(), here);
                QVERIFY(!work.isRunning()); // the next run may start here
            });
        QVERIFY(work.isRunning());
        QCOMPARE(work.title(), QStringLiteral("Counting"));
        QTRY_COMPARE(value, 42);
        QVERIFY(there != here);
        QCOMPARE(finished.count(), 1);
    }

    void theOlderValueIsDropped()
    {
        BackgroundWork work;
        Gate gate;
        QStringList arrived;
        work.run(
            QStringLiteral("first"),
            [gate](WorkSteps &) {
                gate.reached->release();
                gate.open->acquire();
                return QStringLiteral("old");
            },
            this, [&](const QString &value) { arrived += value; });
        gate.reached->acquire();
        work.run(
            QStringLiteral("second"), [](WorkSteps &) { return QStringLiteral("new"); }, this,
            [&](const QString &value) { arrived += value; });
        gate.open->release();
        QTRY_COMPARE(arrived, QStringList(QStringLiteral("new")));
        QThreadPool::globalInstance()->waitForDone();
        QTest::qWait(20);
        QCOMPARE(arrived.size(), 1);
    }

    void cancelIsSeenByTheWorkAndNothingArrives()
    {
        BackgroundWork work;
        Gate gate;
        auto saw = std::make_shared<std::atomic<bool>>(false);
        bool arrived = false;
        QSignalSpy finished(&work, &BackgroundWork::finished);
        work.run(
            QStringLiteral("long"),
            [gate, saw](WorkSteps &steps) {
                gate.reached->release();
                gate.open->acquire();
                *saw = steps.isCanceled();
                return 1;
            },
            this, [&](int) { arrived = true; });
        gate.reached->acquire();
        work.cancel();
        QVERIFY(!work.isRunning());
        QCOMPARE(finished.count(), 1);
        gate.open->release();
        QThreadPool::globalInstance()->waitForDone();
        QTest::qWait(20);
        QVERIFY(*saw);
        QVERIFY(!arrived);
        QCOMPARE(finished.count(), 1);
    }

    void aDeadContextGetsNothing()
    {
        BackgroundWork work;
        Gate gate;
        bool arrived = false;
        auto page = std::make_unique<QObject>();
        work.run(
            QStringLiteral("long"),
            [gate](WorkSteps &) {
                gate.open->acquire();
                return 1;
            },
            page.get(), [&](int) { arrived = true; });
        page.reset();
        gate.open->release();
        QTRY_VERIFY(!work.isRunning());
        QVERIFY(!arrived);
    }

    void theEndOfTheWindowDoesNotWaitForTheWork()
    {
        Gate gate;
        bool arrived = false;
        {
            BackgroundWork work;
            work.run(
                QStringLiteral("long"),
                [gate](WorkSteps &) {
                    gate.reached->release();
                    gate.open->acquire();
                    return 1;
                },
                this, [&](int) { arrived = true; });
            gate.reached->acquire();
        }
        gate.open->release();
        QThreadPool::globalInstance()->waitForDone();
        QTest::qWait(20);
        QVERIFY(!arrived);
    }

    void progressIsPassedOnInThousandths()
    {
        QList<int> seen;
        WorkSteps steps([] { return false; }, [&](int at) { seen += at; });
        for (int i = 0; i <= 1'000'000; ++i)
            steps.setProgress(i, 1'000'000);
        QCOMPARE(seen.size(), 1001);
        QCOMPARE(seen.last(), WorkSteps::whole);
        steps.setProgress(1, 0);
        QCOMPARE(seen.last(), 0);
    }

    void theBarComesWithLongWorkOnlyAndCancels()
    {
        BackgroundWork work;
        QWidget window;
        auto *bar = new WorkBar(work, &window);
        window.show();
        work.run(
            QStringLiteral("short"), [](WorkSteps &) { return 1; }, this, [](int) {});
        QTRY_VERIFY(!work.isRunning());
        QTest::qWait(WorkBar::patience + 50);
        QVERIFY(!bar->isVisible());
        Gate gate;
        work.run(
            QStringLiteral("Preparing the report"),
            [gate](WorkSteps &steps) {
                steps.setProgress(1, 4);
                gate.open->acquire();
                return 1;
            },
            this, [](int) {});
        QVERIFY(!bar->isVisible());
        QTRY_VERIFY(bar->isVisible());
        QCOMPARE(bar->findChild<QLabel *>()->text(), QStringLiteral("Preparing the report"));
        QTRY_COMPARE(bar->findChild<QProgressBar *>()->value(), 250);
        bar->findChild<QPushButton *>(QStringLiteral("cancelWork"))->click();
        QVERIFY(!work.isRunning());
        QVERIFY(!bar->isVisible());
        gate.open->release();
        QThreadPool::globalInstance()->waitForDone();
    }

    void aReasonMustSaySomething()
    {
        const QString question = QStringLiteral("Withdraw <b>OBJ-004</b>?");
        ReasonDialog dialog(question, QStringLiteral("It leaves the lists."), QStringLiteral("Withdraw"), 10, nullptr);
        auto *yes = dialog.findChild<QPushButton *>(QStringLiteral("yes"));
        auto *text = dialog.findChild<QPlainTextEdit *>(QStringLiteral("reason"));
        auto *missing = dialog.findChild<QLabel *>(QStringLiteral("missing"));
        QCOMPARE(dialog.findChild<QLabel *>(QStringLiteral("question"))->textFormat(), Qt::PlainText);
        QVERIFY(!yes->isEnabled());
        QTest::keyClicks(text, QStringLiteral("too short          "));
        QVERIFY(!yes->isEnabled());
        QVERIFY2(missing->text().contains(QLatin1Char('1')), qPrintable(missing->text()));
        text->setPlainText(QStringLiteral("  The site was sold. "));
        QVERIFY(yes->isEnabled());
        QVERIFY(missing->text().isEmpty());
        QCOMPARE(dialog.reason(), QStringLiteral("The site was sold."));
    }

    void aReasonIsTypedOnceAlthoughTheFirstSaveFailed()
    {
        WindowPrompt prompt;
        const auto answer = [&](const QString &typed, const char *button, const char *question = "Withdraw?") {
            QString offered = QStringLiteral("no dialog");
            QTimer::singleShot(0, this, [&] {
                auto *dialog = qobject_cast<ReasonDialog *>(QApplication::activeModalWidget());
                QVERIFY(dialog);
                offered = dialog->reason();
                if (!typed.isEmpty())
                    QTest::keyClicks(dialog->findChild<QPlainTextEdit *>(), typed); // in the place of what is offered
                if (qstrlen(button))
                    dialog->findChild<QPushButton *>(QLatin1String(button))->click();
                else
                    dialog->reject();
            });
            (void)prompt.reason(nullptr, QLatin1String(question), {}, QStringLiteral("Withdraw"), 3);
            return offered;
        };
        QCOMPARE(answer(QStringLiteral("The site was sold"), "yes"), QString());
        QCOMPARE(answer({}, "", "Hold?"), QString()); // another question
        // Nothing says that it was saved: the disk was full, say. Nor is it lost with Esc.
        QCOMPARE(answer(QStringLiteral("The site was closed"), ""), QStringLiteral("The site was sold"));
        QCOMPARE(answer({}, "yes"), QStringLiteral("The site was closed"));
        prompt.reasonsWereSaved();
        QCOMPARE(answer({}, ""), QString());
    }

    /// Two seconds after somebody typed, not only when the dialog closes: the program may end before.
    void aReasonOutlivesTheEndOfTheProgram()
    {
        TypedReasons file, left;
        const ReasonShelf shelf {[&] { return file; }, [&](const TypedReasons &now) { file = now; }};
        const QString question = QStringLiteral("Withdraw?");
        WindowPrompt first;
        first.keepReasonsOn(shelf);
        QTimer::singleShot(0, this, [&] {
            auto *dialog = qobject_cast<ReasonDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            QTest::keyClicks(dialog->findChild<QPlainTextEdit *>(), QStringLiteral("The site was sold"));
            QTRY_COMPARE(file.value(question), QStringLiteral("The site was sold"));
            left = file; // what a crash at this moment leaves
            dialog->reject();
        });
        (void)first.reason(nullptr, question, {}, QStringLiteral("Withdraw"), 3);
        QVERIFY(file.isEmpty()); // given up: nothing is told at the next start
        file = left;
        WindowPrompt second; // after a crash
        second.keepReasonsOn(shelf);
        QString offered;
        QTimer::singleShot(0, this, [&] {
            auto *dialog = qobject_cast<ReasonDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            offered = dialog->reason();
            dialog->findChild<QPushButton *>(QStringLiteral("yes"))->click();
        });
        (void)second.reason(nullptr, question, {}, QStringLiteral("Withdraw"), 3);
        QCOMPARE(offered, QStringLiteral("The site was sold"));
        second.reasonsWereSaved();
        QVERIFY(file.isEmpty());
    }

    void whoDecidesIsAskedForWithTheReason()
    {
        ReasonChoices choices;
        const QUuid ann = QUuid::createUuid(), bob = QUuid::createUuid();
        choices.people = {{QStringLiteral("Ann"), ann}, {QStringLiteral("Bob"), bob}};
        choices.personDecides = true;
        choices.likelyPerson = bob;
        ReasonDialog dialog(QStringLiteral("Why?"), {}, QStringLiteral("Justify"), 3, nullptr, choices);
        auto *who = dialog.findChild<QComboBox *>(QStringLiteral("decided_by"));
        QVERIFY(who);
        QCOMPARE(dialog.person(), bob);
        QTest::keyClick(who, Qt::Key_Up);
        QCOMPARE(dialog.person(), ann);
        QTest::keyClick(who, Qt::Key_Up);
        QVERIFY(dialog.person().isNull()); // nobody is named
    }

    void whatWasConsideredIsTypedOnceAsTheReasonIs()
    {
        WindowPrompt prompt;
        ReasonChoices choices;
        choices.asksConsideration = true;
        const auto ask = [&](const char *typed) {
            QString offered;
            QTimer::singleShot(0, this, [&] {
                auto *dialog = qobject_cast<ReasonDialog *>(QApplication::activeModalWidget());
                QVERIFY(dialog);
                offered = dialog->consideration();
                QTest::keyClicks(dialog->findChild<QPlainTextEdit *>(QStringLiteral("consideration")),
                                 QLatin1String(typed));
                dialog->reject();
            });
            (void)prompt.namedReason(nullptr, QStringLiteral("Why?"), {}, QStringLiteral("Save"), 1, choices);
            return offered;
        };
        QCOMPARE(ask("No duty falls away"), QString());
        QCOMPARE(ask(""), QStringLiteral("No duty falls away"));
        prompt.reasonsWereSaved();
        QCOMPARE(ask(""), QString());
    }

    void besideTheReasonStandsWhatSetItOffAndWhoAskedForIt()
    {
        ReasonChoices choices;
        choices.triggers = {{QStringLiteral("TRG-01 Site <b>bought</b>"), QUuid::createUuid()},
                            {QStringLiteral("TRG-02 New law"), QUuid::createUuid()}};
        choices.people = {{QStringLiteral("Ada"), QUuid::createUuid()}};
        choices.likelyTrigger = choices.triggers[1].id;
        ReasonDialog dialog(QStringLiteral("Why?"), {}, QStringLiteral("Save"), 1, nullptr, choices);
        QCOMPARE(dialog.trigger(), choices.triggers[1].id);
        QVERIFY(dialog.person().isNull());
        QTest::keyClick(dialog.findChild<QComboBox *>(QStringLiteral("trigger")), Qt::Key_Up);
        QTest::keyClick(dialog.findChild<QComboBox *>(QStringLiteral("requested_by")), Qt::Key_Down);
        QCOMPARE(dialog.trigger(), choices.triggers[0].id);
        QCOMPARE(dialog.person(), choices.people[0].id);
        ReasonDialog plain(QStringLiteral("Why?"), {}, QStringLiteral("Save"), 1, nullptr);
        QVERIFY(!plain.findChild<QComboBox *>() && plain.trigger().isNull());
    }

    void theScriptAnswersInOrder()
    {
        ScriptedPrompt prompt;
        prompt.confirmations = {true, false};
        prompt.reasons = {QStringLiteral("sold"), QString()};
        prompt.fileNames = {QStringLiteral("a.pdf")};
        QVERIFY(prompt.confirm(nullptr, QStringLiteral("one"), {}, {}));
        QVERIFY(!prompt.confirm(nullptr, QStringLiteral("two"), {}, {}));
        QCOMPARE(prompt.reason(nullptr, QStringLiteral("three"), {}, {}, 1), std::optional(QStringLiteral("sold")));
        QVERIFY(!prompt.reason(nullptr, QStringLiteral("four"), {}, {}, 1));
        QCOMPARE(prompt.saveFile(nullptr, QStringLiteral("five"), {}, {}), QStringLiteral("a.pdf"));
        QCOMPARE(prompt.asked.join(QLatin1Char(' ')), QStringLiteral("one two three four five"));
        QEXPECT_FAIL("", "an unexpected question fails the test", Continue);
        const bool answer = prompt.confirm(nullptr, QStringLiteral("six"), {}, {});
        QVERIFY(!answer);
    }

    /// The last one here: what ends the program ends every loop that comes after it.
    void aReasonIsKeptWhenTheProgramIsToldToEndWhileItIsTyped()
    {
        const QString question = QStringLiteral("Why?"), half = QStringLiteral("half a rea");
        TypedReasons shelf;
        WindowPrompt prompt;
        prompt.keepReasonsOn({[&shelf] { return shelf; }, [&shelf](const TypedReasons &reasons) { shelf = reasons; }});
        QTimer::singleShot(0, qApp, [&half] {
            const auto *dialog = qobject_cast<ReasonDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            dialog->findChild<QPlainTextEdit *>()->setPlainText(half);
            QCoreApplication::exit(0);
        });
        QVERIFY(!prompt.reason(nullptr, question, {}, QStringLiteral("Save"), 1));
        QCOMPARE(shelf.value(question), half);
    }
};

QTEST_MAIN(TestWork)
#include "tst_work.moc"
