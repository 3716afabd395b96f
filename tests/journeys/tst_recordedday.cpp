#include "app/shell/window/mainwindow.h"
#include "model/domain/records.h"
#include "model/exchange/importer.h"
#include "model/exchange/sample.h"
#include "model/query/explain.h"
#include "tests/support/samples.h"
#include "tests/support/scriptedprompt.h"
#include "views/pages/session.h"
#include "views/widgets/dateedit.h"

#include <QApplication>
#include <QLabel>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

// The second clock in the window (DOMAIN.md 2.13): "did you know then?". A file that was worked on over several days
// shows what it said at the end of each.

class TestRecordedDay : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QDateTime m_now {QDate(2026, 7, 15), QTime(9, 0), Qt::UTC};
    std::unique_ptr<QSettings> m_settings;
    ScriptedPrompt m_prompt;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
    Id<Kpi> m_kpi;

    QString visible() const
    {
        QStringList lines;
        for (const QLabel *label : m_window->findChildren<QLabel *>())
            if (label->isVisible())
                lines += label->text();
        return lines.join(u'\n');
    }
    void chooseRecorded(const QString &day)
    {
        QTest::keyClick(m_window.get(), Qt::Key_D, Qt::ControlModifier);
        QApplication::processEvents();
        auto *field = m_window->findChild<DateEdit *>(QStringLiteral("recordedField"));
        QVERIFY(field);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, day);
        QTest::keyClick(field, Qt::Key_Return);
        QApplication::processEvents();
    }
    ResultState headline() const { return m_session->state().kpi(m_kpi)->headline; }

private slots:
    void initTestCase()
    {
        QApplication::setApplicationName(QStringLiteral("waymark-test"));
        m_settings = std::make_unique<QSettings>(m_folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
        Context context = testContext(3);
        context.now = [this] { return m_now; };
        auto made = Document::create(m_folder.filePath(QStringLiteral("r.waymark")), context);
        QVERIFY(made);
        m_document = std::move(*made);
        // Monday: the file is made. Tuesday: June of KPI-006 is corrected. Wednesday: an objective gets another title.
        ImportOptions options;
        options.today = QDate(2026, 7, 15);
        options.latestPeriodEnd = options.today;
        const auto plan = planImport(m_document->records(), sampleFiles(), options, m_document->context());
        QVERIFY(plan && m_document->apply(plan->changes, QStringLiteral("import")));
        m_kpi = m_document->records().byCode<Kpi>(QStringLiteral("KPI-006"))->id;
        m_now = m_now.addDays(1);
        const auto rows = m_document->readingRows(m_kpi);
        QVERIFY(rows);
        ChangeSet correction;
        correction.label = QStringLiteral("June corrected");
        for (const ReadingRow &row : *rows)
            if (row.periodEnd == QDate(2026, 6, 30) && !row.voidedBy) {
                ReadingRow right = row;
                right.key = 0;
                right.value = Decimal::fromStored(QStringLiteral("19"));
                right.supersedes = row.key;
                right.correctionReason = QStringLiteral("The scanner had not seen the laboratory");
                correction.readings.voided = {{row.key, right.correctionReason}};
                correction.readings.added = {right};
            }
        QCOMPARE(correction.readings.added.size(), size_t(1));
        const auto corrected = m_document->apply(correction);
        QVERIFY2(corrected, corrected ? "" : qPrintable(corrected.error().message));
        m_now = m_now.addDays(1);
        const Objective before = *m_document->records().byCode<Objective>(QStringLiteral("OBJ-003"));
        Objective after = before;
        after.title = QStringLiteral("Weaknesses are closed in a week");
        QVERIFY(m_document->apply({QStringLiteral("Title"), {}, {edited(before, after)}, {}}));
        m_now = m_now.addDays(1);

        m_session = std::make_unique<Session>(*m_document, m_prompt, *m_settings, Language(), QDate(2026, 7, 18));
        m_window = std::make_unique<MainWindow>(*m_session, Theme::Light);
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void beforeTheFileWasMadeItHasNoPast()
    {
        m_session->showPresent();
        chooseRecorded(QStringLiteral("2026-07-14"));
        QVERIFY(m_session->isPresent());
        QVERIFY2(visible().contains(QStringLiteral("has no recorded past before that day")), qPrintable(visible()));
    }
    void cleanupTestCase()
    {
        m_window.reset();
        m_session.reset();
        m_document.reset();
    }

    void everyDayOfTheFileShowsWhatItSaidThen()
    {
        const Id<Objective> objective = m_document->records().byCode<Objective>(QStringLiteral("OBJ-003"))->id;
        m_window->goTo({PageId::Objective, Kind::Objective, objective.value});
        QApplication::processEvents();
        // Now: corrected, renamed.
        QCOMPARE(headline(), ResultState::OffTrack);
        QVERIFY(visible().contains(QStringLiteral("Weaknesses are closed in a week")));
        const QString whyNow = explainKpi(m_session->state(), m_kpi, Language())->sentence;

        // At the end of the first day: neither.
        chooseRecorded(QStringLiteral("2026-07-15"));
        QCOMPARE(m_session->recordedOn(), QDate(2026, 7, 15));
        QVERIFY(m_session->isReadOnly());
        QCOMPARE(headline(), ResultState::AtRisk);
        QVERIFY2(visible().contains(QStringLiteral("Critical weaknesses closed within a week")), qPrintable(visible()));
        QVERIFY(!visible().contains(QStringLiteral("Weaknesses are closed in a week")));
        const auto *button = m_window->findChild<QToolButton *>(QStringLiteral("dayButton"));
        QVERIFY2(button->text().contains(QStringLiteral("recorded on 15 Jul 2026, read-only")),
                 qPrintable(button->text()));
        m_window->explainSelection();
        QVERIFY(visible().contains(QStringLiteral("11.5 days")));
        QVERIFY(explainKpi(m_session->state(), m_kpi, Language())->sentence != whyNow);

        // Of the second: the figure is corrected, the title still the old one.
        chooseRecorded(QStringLiteral("2026-07-16"));
        QCOMPARE(headline(), ResultState::OffTrack);
        QVERIFY(visible().contains(QStringLiteral("Critical weaknesses closed within a week")));
        QCOMPARE(explainKpi(m_session->state(), m_kpi, Language())->sentence, whyNow);

        // Nothing of the past can be changed, and the way back is one key.
        const int entries = m_document->entries();
        const Objective then = *m_session->records().find(objective);
        Objective edit = then;
        edit.notes = QStringLiteral("x");
        QVERIFY(!m_session->apply({QStringLiteral("Edited"), {}, {edited(then, edit)}, {}}));
        QCOMPARE(m_document->entries(), entries);
        QTest::keyClick(m_window.get(), Qt::Key_Escape); // the panel
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Escape);
        if (!m_session->isPresent()) // Esc leads out of the page first
            m_session->showPresent();
        QVERIFY(visible().contains(QStringLiteral("Weaknesses are closed in a week"))
                || m_window->pageId() != PageId::Objective);
        QCOMPARE(headline(), ResultState::OffTrack);
    }
};

QTEST_MAIN(TestRecordedDay)
#include "tst_recordedday.moc"
