#include "app/shell/window/draftoffer.h"
#include "model/domain/organisation.h"
#include "model/domain/records.h"
#include "model/query/reviewmeeting.h"
#include "tests/journeys/fulldisk.h"
#include "tests/journeys/samplewindow.h"
#include "views/forms/correctiondialog.h"
#include "views/forms/draftkeeper.h"
#include "views/forms/fieldeditor.h"
#include "views/forms/linkdialog.h"
#include "views/forms/policydialog.h"
#include "views/forms/recorddialog.h"
#include "views/forms/recordform.h"
#include "views/pages/measurements/notesdialog.h"
#include "views/pages/objective/kpieditor.h"
#include "views/pages/readingtasks.h"
#include "views/pages/recordservices.h"
#include "views/pages/reports/issuedialog.h"
#include "views/pages/reviews/inputsdialog.h"
#include "views/pages/reviews/meetingentry.h"
#include "views/pages/reviews/meetingwindow.h"
#include "views/widgets/banner.h"
#include "views/widgets/numberedit.h"
#include "views/widgets/segmented.h"

#include <QAction>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

// What is typed into any form outlives a full disk and the end of the program (RELIABILITY R4, DOMAIN.md 2.8).

class TestKeptForms : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_s = std::make_unique<SampleWindow>(); }
    void cleanup() { m_s.reset(); }

    void settingsThatCouldNotBeSavedStayTyped_data()
    {
        QTest::addColumn<int>("part");
        QTest::addColumn<QString>("input");
        QTest::newRow("organisation") << 0 << QStringLiteral("name");
        QTest::newRow("thresholds") << 1 << QStringLiteral("kpi.amber_fraction");
        QTest::newRow("risks") << 3 << QStringLiteral("risk.level.high_from");
    }
    void settingsThatCouldNotBeSavedStayTyped()
    {
        QFETCH(int, part);
        QFETCH(QString, input);
        openSettings(part);
        QLineEdit *line = lineOf(part, input);
        QVERIFY(line);
        QString wanted = QStringLiteral("Lindental Group");
        if (part != 0) // a number like the one that stands there
            wanted = line->text().chopped(1) + (line->text().endsWith(QLatin1Char('2')) ? u'3' : u'2');
        const int entries = m_s->document->entries();
        typeInto(*line, wanted);
        {
            const FullDisk full;
            QTest::keyClick(m_s->window->page(), Qt::Key_S, Qt::ControlModifier);
            // That the draft is not kept either does not take the place of what matters more.
            QTest::qWait(DraftKeeper::delayMs + 500);
        }
        QCOMPARE(m_s->document->entries(), entries);
        const QString told = m_s->window->banner().sentence();
        QVERIFY2(told.contains(QStringLiteral("not saved")), qPrintable(told));
        QVERIFY(m_s->window->page()->hasUnsaved());
        m_s->window->page()->refresh(); // anything in the program changes
        QCOMPARE(line->text(), wanted);
        const auto offered = m_s->window->banner().findChildren<QPushButton *>();
        const auto retry = std::find_if(offered.begin(), offered.end(), [](const QPushButton *button) {
            return button->isVisible() && button->text() == QLatin1String("Retry");
        });
        QVERIFY(retry != offered.end());
        (*retry)->click();
        QTRY_COMPARE(m_s->document->entries(), entries + 1);
        QCOMPARE(m_s->window->banner().sentence(), QString()); // of the draft neither
        QVERIFY(!m_s->window->page()->hasUnsaved());
        QCOMPARE(line->text(), wanted);
    }

    void settingsComeBackAfterACrash()
    {
        openSettings(0);
        typeInto(*lineOf(0, QStringLiteral("name")), QStringLiteral("Lindental Group"));
        keptDraft();
        startAgain();
        QVERIFY2(m_s->window->banner().sentence().contains(QStringLiteral("Settings")),
                 qPrintable(m_s->window->banner().sentence()));
        openSettings(0);
        QCOMPARE(lineOf(0, QStringLiteral("name"))->text(), QStringLiteral("Lindental Group"));
        QVERIFY(m_s->window->page()->hasUnsaved());
        QTest::keyClick(m_s->window->page(), Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(m_s->document->records().organisation().name, QStringLiteral("Lindental Group"));
        QVERIFY(m_s->document->drafts()->empty());
    }

    void aCorrectionOutlivesAFullDiskAndACrash()
    {
        auto *dialog = openCorrection();
        typeInto(*dialog->findChild<QLineEdit *>(QStringLiteral("reason")), QStringLiteral("Counted twice"));
        keptDraft();
        {
            const FullDisk full;
            dialog->findChild<QPushButton *>(QStringLiteral("save"))->click();
        }
        QVERIFY(dialog->isVisible());
        QVERIFY(!dialog->findChild<Banner *>()->sentence().isEmpty());
        QVERIFY(waysOf(*dialog).contains(QStringLiteral("Retry"))
                && waysOf(*dialog).contains(QStringLiteral("Save a copy…")));
        startAgain();
        QVERIFY2(m_s->window->banner().sentence().contains(QStringLiteral("Correct a figure")),
                 qPrintable(m_s->window->banner().sentence()));
        dialog = openCorrection();
        QCOMPARE(dialog->findChild<QLineEdit *>(QStringLiteral("reason"))->text(), QStringLiteral("Counted twice"));
        QVERIFY(dialog->findChild<Banner *>()->sentence().contains(QStringLiteral("is back")));
        const int entries = m_s->document->entries();
        dialog->findChild<QPushButton *>(QStringLiteral("save"))->click();
        QCOMPARE(m_s->document->entries(), entries + 1);
        QVERIFY(m_s->document->drafts()->empty());
    }

    void whatCameBackCanBeThrownAway()
    {
        auto *dialog = openCorrection();
        const QString value = dialog->findChild<QLineEdit *>(QStringLiteral("value"))->text();
        typeInto(*dialog->findChild<QLineEdit *>(QStringLiteral("value")), QStringLiteral("1"));
        keptDraft();
        startAgain();
        dialog = openCorrection();
        QCOMPARE(dialog->findChild<QLineEdit *>(QStringLiteral("value"))->text(), QStringLiteral("1"));
        dialog->findChild<QAction *>(QStringLiteral("discardDraft"))->trigger();
        QTRY_COMPARE(dialog->findChild<QLineEdit *>(QStringLiteral("value"))->text(), value);
        QVERIFY(m_s->document->drafts()->empty());
    }

    void theEditorOfAMeasureKeepsItsFieldsAndItsWays()
    {
        KpiEditor *editor = openEditor();
        auto *name = qobject_cast<QLineEdit *>(editor->findChild<RecordForm *>()->editor(u"name")->input());
        QVERIFY(name);
        typeInto(*name, QStringLiteral("Another name"));
        keptDraft();
        {
            m_s->prompt.reasons = {QStringLiteral("The name was misleading to all")};
            const FullDisk full;
            QTest::keyClick(editor, Qt::Key_S, Qt::ControlModifier);
        }
        QVERIFY(editor->isVisible());
        QVERIFY(waysOf(*editor).contains(QStringLiteral("Retry")));
        startAgain();
        editor = openEditor();
        QCOMPARE(editor->findChild<RecordForm *>()->value().as<Kpi>()->name, QStringLiteral("Another name"));
        QVERIFY(editor->findChild<RecordForm *>()->isEdited());
    }

    void aMeasureCanBeLeftWhenTheReasonWasNotGiven()
    {
        KpiEditor *editor = openEditor(); // of OBJ-005, which is approved
        bringToFront(*editor);
        auto *name = qobject_cast<QLineEdit *>(editor->findChild<RecordForm *>()->editor(u"name")->input());
        const Banner &banner = *editor->findChild<Banner *>();
        typeInto(*name, QStringLiteral("Another name"));
        m_s->prompt.reasons = {QString()}; // Esc
        QTest::keyClick(editor, Qt::Key_S, Qt::ControlModifier);
        QVERIFY2(banner.sentence().contains(QStringLiteral("needs a reason")), qPrintable(banner.sentence()));
        QTest::keyClick(name, Qt::Key_Escape);
        QVERIFY(editor->isVisible());
        QVERIFY2(banner.sentence().contains(QStringLiteral("not saved yet")), qPrintable(banner.sentence()));
        QVERIFY(waysOf(*editor).contains(QStringLiteral("Discard")));
        QTest::keyClicks(name, QStringLiteral("s")); // typing on takes the question back
        QTRY_VERIFY(!banner.sentence().contains(QStringLiteral("not saved yet")));
        QTest::keyClick(name, Qt::Key_Escape);
        QVERIFY(editor->isVisible());
        QTest::keyClick(name, Qt::Key_Escape);
        QVERIFY(!editor->isVisible());
        QVERIFY(m_s->document->drafts()->empty());
    }

    void anObjectiveCanBeLeftWhenTheReasonWasNotGiven_data()
    {
        QTest::addColumn<bool>("saved");
        QTest::newRow("after the question") << true;
        QTest::newRow("without it") << false;
    }
    void anObjectiveCanBeLeftWhenTheReasonWasNotGiven()
    {
        QFETCH(bool, saved);
        const Objective *objective = m_s->document->records().byCode<Objective>(QStringLiteral("OBJ-005"));
        m_s->window->goTo({PageId::Objective, Kind::Objective, objective->id.value});
        QVERIFY(m_s->window->page()->editCurrent());
        RecordDialog *dialog = nullptr;
        for (RecordDialog *found : m_s->window->findChildren<RecordDialog *>())
            dialog = found->isVisible() ? found : dialog;
        QVERIFY(dialog);
        QPointer<RecordDialog> form(dialog); // it is deleted when it closes
        bringToFront(*dialog);
        auto *title = form->findChild<QLineEdit *>(QStringLiteral("title"));
        const Banner &banner = *form->findChild<Banner *>();
        typeInto(*title, QStringLiteral("xY"));
        if (saved) {
            m_s->prompt.reasons = {QString()}; // Esc
            QTest::keyClick(title, Qt::Key_S, Qt::ControlModifier);
            QVERIFY2(banner.sentence().contains(QStringLiteral("needs a reason")), qPrintable(banner.sentence()));
        }
        constexpr int longerThanTheRulesRead = 700;
        QTest::qWait(longerThanTheRulesRead);
        QTest::keyClick(title, Qt::Key_Escape);
        QVERIFY(form && form->isVisible());
        QTest::qWait(longerThanTheRulesRead); // a person looks at the question first
        QVERIFY2(banner.sentence().contains(QStringLiteral("not saved yet")), qPrintable(banner.sentence()));
        QTest::keyClick(title, Qt::Key_Escape);
        QTRY_VERIFY(!form || !form->isVisible());
        QCOMPARE(m_s->document->records().byCode<Objective>(QStringLiteral("OBJ-005"))->title,
                 QStringLiteral("Sensitive data encrypted"));
    }

    void aCorrectionIsSavedAsOtherFormsAre()
    {
        auto *dialog = openCorrection();
        bringToFront(*dialog);
        auto *save = dialog->findChild<QPushButton *>(QStringLiteral("save"));
        const auto buttons = dialog->findChildren<QPushButton *>();
        const auto cancel = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *button) {
            return button->text() == QLatin1String("Cancel");
        });
        QVERIFY(cancel != buttons.end());
        QTRY_VERIFY((*cancel)->mapTo(dialog, QPoint()).x() < save->mapTo(dialog, QPoint()).x());
        const int entries = m_s->document->entries();
        auto *comment = dialog->findChild<QPlainTextEdit *>(QStringLiteral("comment"));
        comment->setFocus();
        QTest::keyClick(comment, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(dialog->isVisible()); // why is missing
        typeInto(*dialog->findChild<QLineEdit *>(QStringLiteral("reason")), QStringLiteral("Counted twice"));
        QTest::keyClick(comment, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_s->document->entries(), entries + 1);
        // Enter presses the button that has the focus, not the one that is marked.
        dialog = openCorrection();
        bringToFront(*dialog);
        typeInto(*dialog->findChild<QLineEdit *>(QStringLiteral("reason")), QStringLiteral("Counted twice"));
        for (QPushButton *button : dialog->findChildren<QPushButton *>())
            if (button->text() == QLatin1String("Cancel")) {
                button->setFocus();
                QTest::keyClick(button, Qt::Key_Return);
                break;
            }
        QCOMPARE(m_s->document->entries(), entries + 1);
    }

    void inputsOfAReviewComeBack()
    {
        Review fresh = m_s->document->records().all<Review>().back();
        fresh.id = {QUuid::createUuid()};
        fresh.code = QStringLiteral("REV-99");
        fresh.state = ReviewState::Planned;
        QVERIFY(m_s->session->apply({QStringLiteral("New"), {}, {created(fresh)}, {}}));
        const Id<Review> review = fresh.id;
        InputsDialog first(*m_s->session, review, m_s->window.get());
        first.open();
        auto *text = first.findChild<QPlainTextEdit *>(QStringLiteral("input-b"));
        QVERIFY(text && !text->isReadOnly());
        text->setPlainText(QStringLiteral("New customers ask for certificates"));
        keptDraft();
        {
            const FullDisk full;
            first.findChild<QPushButton *>(QStringLiteral("saveInputs"))->click();
        }
        QVERIFY(first.isVisible());
        QVERIFY(waysOf(first).contains(QStringLiteral("Retry")));
        InputsDialog second(*m_s->session, review, m_s->window.get());
        QCOMPARE(second.findChild<QPlainTextEdit *>(QStringLiteral("input-b"))->toPlainText(),
                 QStringLiteral("New customers ask for certificates"));
    }

    void aNoteOfTheMeetingThatCouldNotBeSavedStays()
    {
        const Id<Review> review = m_s->document->records().all<Review>().back().id;
        auto meeting = std::make_unique<MeetingWindow>(*m_s->session, review, m_s->window.get());
        meeting->open();
        auto *note = meeting->findChild<QLineEdit *>(QStringLiteral("note"));
        typeInto(*note, QStringLiteral("Budget is missing"));
        {
            const FullDisk full;
            meeting->findChild<MeetingEntry *>()->saveNote();
        }
        QVERIFY(waysOf(*meeting).contains(QStringLiteral("Retry")));
        meeting->setFocus();
        emit m_s->session->changed();
        QCOMPARE(note->text(), QStringLiteral("Budget is missing"));
        auto *decision = meeting->findChild<QLineEdit *>(QStringLiteral("decision"));
        typeInto(*decision, QStringLiteral("Ask the board"));
        keptDraft();
        meeting.reset(); // as a crash does: without being asked
        meeting = std::make_unique<MeetingWindow>(*m_s->session, review, m_s->window.get());
        QCOMPARE(meeting->findChild<QLineEdit *>(QStringLiteral("decision"))->text(), QStringLiteral("Ask the board"));
    }

    void theNoteOfAnAuditorComesBackAfterACrash()
    {
        const auto note = [this] {
            m_s->window->goTo({PageId::Audit});
            return m_s->window->page()->findChild<QPlainTextEdit *>(QStringLiteral("auditNote"));
        };
        m_s->window->goTo({PageId::Audit});
        m_s->window->page()->findChild<QListWidget *>(QStringLiteral("auditTopics"))->setCurrentRow(3);
        note()->setPlainText(QStringLiteral("Ask for the minutes of May"));
        keptDraft();
        startAgain();
        QVERIFY2(m_s->window->banner().sentence().contains(QStringLiteral("Note of the audit")),
                 qPrintable(m_s->window->banner().sentence()));
        QCOMPARE(note()->toPlainText(), QStringLiteral("Ask for the minutes of May"));
        QCOMPARE(m_s->window->page()->findChild<QListWidget *>(QStringLiteral("auditTopics"))->currentRow(), 3);
        QVERIFY(m_s->window->page()->hasUnsaved());
        m_s->window->page()->findChild<QPushButton *>(QStringLiteral("saveNote"))->click();
        QVERIFY(!m_s->window->page()->hasUnsaved());
        QVERIFY(m_s->document->drafts()->empty());
    }

    void aLinkThatCouldNotBeSavedCanBeTriedAgain()
    {
        const Record risk(m_s->document->records().all<Risk>().front());
        LinkDialog dialog(risk, servicesOf(*m_s->session), m_s->window.get());
        dialog.open();
        dialog.search(QStringLiteral("OBJ-017"));
        const int entries = m_s->document->entries();
        {
            const FullDisk full;
            dialog.findChild<QPushButton *>(QStringLiteral("link"))->click();
        }
        QVERIFY(dialog.isVisible());
        QVERIFY(waysOf(dialog).contains(QStringLiteral("Retry")));
        dialog.findChild<QAction *>(QStringLiteral("retry"))->trigger();
        QTRY_VERIFY(!dialog.isVisible());
        QCOMPARE(m_s->document->entries(), entries + 1);
    }

    void aDialogAsksBeforeWhatWasTypedIsLost_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<QString>("input");
        QTest::newRow("correction") << 0 << QStringLiteral("reason");
        QTest::newRow("link") << 1 << QStringLiteral("note");
        QTest::newRow("policy") << 2 << QStringLiteral("version");
        QTest::newRow("notes of a figure") << 3 << QStringLiteral("evidence");
        QTest::newRow("issue of a document") << 4 << QStringLiteral("issueReference");
    }
    void aDialogAsksBeforeWhatWasTypedIsLost()
    {
        QFETCH(int, which);
        QFETCH(QString, input);
        const Register &reg = m_s->document->records();
        const auto make = [&]() -> QDialog * {
            switch (which) {
            case 0:
                return openCorrection();
            case 1:
                return new LinkDialog(Record(reg.all<Risk>().front()), servicesOf(*m_s->session), m_s->window.get());
            case 2:
                return new PolicyDialog(reg.all<PolicyDocument>().front().id, servicesOf(*m_s->session),
                                        m_s->session->today(), m_s->window.get());
            case 3:
                return new NotesDialog(QStringLiteral("June"), {}, {}, reg, m_s->window.get());
            default:
                return new IssueDialog(*m_s->session, QStringLiteral("objectives"), m_s->window.get());
            }
        };
        QPointer<QDialog> dialog = make();
        dialog->open();
        auto *line = dialog->findChild<QLineEdit *>(input);
        QVERIFY(line);
        typeInto(*line, QStringLiteral("x"));
        dialog->reject();
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(waysOf(*dialog).contains(QStringLiteral("Discard")));
        typeInto(*line, QStringLiteral("y")); // typing on takes the question back
        QVERIFY(!waysOf(*dialog).contains(QStringLiteral("Discard")));
        dialog->reject();
        QVERIFY(dialog && dialog->isVisible());
        dialog->reject();
        QTRY_VERIFY(!dialog || !dialog->isVisible());
        QPointer<QDialog> untouched = make();
        untouched->open();
        untouched->reject();
        QTRY_VERIFY(!untouched || !untouched->isVisible());
    }

    void aDraftThatCannotBeKeptIsSaid()
    {
        auto *dialog = openCorrection();
        const FullDisk full;
        typeInto(*dialog->findChild<QLineEdit *>(QStringLiteral("reason")), QStringLiteral("x"));
        QTRY_VERIFY_WITH_TIMEOUT(
            dialog->findChild<Banner *>()->sentence().contains(QStringLiteral("not kept should the program end")),
            DraftKeeper::delayMs + 3000);
    }

private:
    void openSettings(int part)
    {
        m_s->window->goTo({PageId::Settings});
        auto *parts = m_s->window->page()->findChild<Segmented *>();
        parts->setCurrent(part);
        emit parts->chosen(part);
    }
    QLineEdit *lineOf(int part, const QString &name) const
    {
        if (part == 0)
            return qobject_cast<QLineEdit *>(m_s->window->page()
                                                 ->findChild<QScrollArea *>(QStringLiteral("organisation"))
                                                 ->findChild<RecordForm *>()
                                                 ->editor(name)
                                                 ->input());
        // The first number of the part, whatever it is called.
        auto *where = m_s->window->page()->findChild<QWidget *>(part == 1 ? QStringLiteral("thresholds")
                                                                          : QStringLiteral("riskSettings"));
        return part == 1 ? where->findChild<NumberEdit *>() : where->findChild<NumberEdit *>(name);
    }
    /// As a desktop does it with a dialog that opens; what the main window still waits for comes first.
    static void bringToFront(QWidget &dialog)
    {
        QTest::qWait(50);
        dialog.activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), &dialog);
    }
    static void typeInto(QLineEdit &line, const QString &text)
    {
        line.setFocus();
        line.selectAll();
        QTest::keyClicks(&line, text);
    }
    static QStringList waysOf(const QWidget &dialog)
    {
        QStringList out;
        QApplication::processEvents(); // buttons of the banner appear with the next event
        for (const QAbstractButton *button : dialog.findChild<Banner *>()->findChildren<QAbstractButton *>())
            if (!button->isHidden())
                out += button->text();
        return out;
    }
    void keptDraft() const { QTRY_VERIFY_WITH_TIMEOUT(!m_s->document->drafts()->empty(), DraftKeeper::delayMs + 3000); }
    CorrectionDialog *openCorrection()
    {
        const Kpi *kpi = m_s->document->records().byCode<Kpi>(QStringLiteral("KPI-010"));
        const auto figures = m_s->document->records().readings.of(kpi->id);
        auto *tasks = new ReadingTasks(*m_s->session, *m_s->window);
        tasks->correct(kpi->id, figures.back().key);
        const auto dialogs = m_s->window->findChildren<CorrectionDialog *>();
        return dialogs.back();
    }
    KpiEditor *openEditor()
    {
        const Kpi *kpi = m_s->document->records().byCode<Kpi>(QStringLiteral("KPI-010"));
        auto *editor = new KpiEditor(*m_s->session, *kpi, false, m_s->window.get());
        editor->open();
        return editor;
    }
    /// As after a crash: another program opens what lies there.
    void startAgain()
    {
        QFile file(m_s->document->path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        file.close();
        m_s->window.reset();
        m_s->session.reset();
        m_s->document.reset();
        const QString path = m_s->folder.filePath(QStringLiteral("again.waymark"));
        QFile::remove(path);
        QFile again(path);
        QVERIFY(again.open(QIODevice::WriteOnly) && again.write(bytes) == bytes.size());
        again.close();
        auto opened = Document::open(path, Document::Mode::ReadWrite, testContext(5));
        QVERIFY(opened);
        m_s->document = std::move(*opened);
        m_s->session
            = std::make_unique<Session>(*m_s->document, m_s->prompt, m_s->settings, Language(), QDate(2026, 11, 26));
        m_s->window = std::make_unique<MainWindow>(*m_s->session, Theme::Light);
        m_s->window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_s->window.get()));
        new DraftOffer(*m_s->window);
    }

    std::unique_ptr<SampleWindow> m_s;
};

QTEST_MAIN(TestKeptForms)
#include "tst_keptforms.moc"
