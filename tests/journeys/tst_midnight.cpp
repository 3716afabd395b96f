#include "app/shell/window/mainwindow.h"
#include "tests/support/samples.h"
#include "tests/support/scriptedprompt.h"
#include "views/pages/recordservices.h"

#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

// Midnight passes while the window is open: what is due is due, and nothing is written (RELIABILITY H14).

class TestMidnight : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_now = QDateTime(QDate(2026, 3, 1), QTime(23, 59, 50)).toUTC();
        Context context = testContext();
        context.now = [this] { return m_now; };
        auto made = Document::create(m_folder->filePath(QStringLiteral("a.waymark")), context);
        QVERIFY(made);
        m_document = std::move(*made);
        m_settings = std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
        m_session = std::make_unique<Session>(*m_document, m_prompt, *m_settings, Language(), QDate(2026, 3, 1));
    }
    void cleanup()
    {
        m_window.reset();
        m_session.reset();
        m_document.reset();
    }

    void theDayFollowsTheClockWithoutAWrite()
    {
        const QByteArray before = bytes();
        QSignalSpy changed(m_session.get(), &Session::changed);
        m_session->followClock();
        QCOMPARE(changed.size(), 0);
        m_now = m_now.addSecs(20);
        m_session->followClock();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(m_session->today(), QDate(2026, 3, 2));
        QCOMPARE(m_session->realToday(), QDate(2026, 3, 2));
        QCOMPARE(m_session->asOf(), QDate(2026, 3, 2));
        QCOMPARE(bytes(), before);
    }

    void theTimerNoticesByItself()
    {
        m_now = QDateTime(QDate(2026, 3, 1), QTime(23, 59, 59, 900)).toUTC();
        m_session = std::make_unique<Session>(*m_document, m_prompt, *m_settings, Language(), QDate(2026, 3, 1));
        QSignalSpy changed(m_session.get(), &Session::changed);
        m_now = m_now.addSecs(1);
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, 3000);
        QCOMPARE(m_session->today(), QDate(2026, 3, 2));
    }

    void aDayThatIsLookedAtStays()
    {
        m_session->setAsOf(QDate(2025, 12, 31));
        m_now = m_now.addSecs(20);
        m_session->followClock();
        QCOMPARE(m_session->asOf(), QDate(2025, 12, 31));
        m_session->showPresent();
        QCOMPARE(m_session->asOf(), QDate(2026, 3, 2));
    }

    void formsAndTheWindowHaveTheNewDay()
    {
        m_window = std::make_unique<MainWindow>(*m_session, Theme::Light);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        const FormServices services = formServicesOf(*m_session);
        QCOMPARE(services.today(), QDate(2026, 3, 1));
        m_now = m_now.addSecs(20);
        emit qGuiApp->applicationStateChanged(Qt::ApplicationActive); // the computer wakes up
        QCOMPARE(m_session->today(), QDate(2026, 3, 2));
        QCOMPARE(services.today(), QDate(2026, 3, 2));
    }

private:
    QByteArray bytes() const
    {
        QFile file(m_document->path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QDateTime m_now;
    ScriptedPrompt m_prompt;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestMidnight)
#include "tst_midnight.moc"
