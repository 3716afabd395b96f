#include "app/shell/window/pagetable.h"
#include "model/domain/records.h"
#include "model/query/audit/audit.h"
#include "model/report/paperlayout.h"
#include "tests/journeys/samplewindow.h"
#include "views/pages/reports/issuedreports.h"
#include "views/pages/reports/reportpreview.h"
#include "views/pages/reports/reportspage.h"
#include "views/work/backgroundwork.h"

#include <QClipboard>
#include <QComboBox>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>

/// Reports in the window: pages made in the background, saved, copied, stopped.
class TestReportsPage : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_window = std::make_unique<SampleWindow>();
        m_window->window->goTo({PageId::Reports});
        m_page = m_window->window->findChild<ReportsPage *>();
        QVERIFY(m_page);
        m_preview = m_page->findChild<ReportPreview *>();
        QVERIFY(m_preview);
    }
    void cleanup() { m_window.reset(); }

    void thePagesOfTheReviewAppear()
    {
        QTRY_COMPARE_WITH_TIMEOUT(m_preview->pageCount(), reviewPages(), 120000);
        QTRY_COMPARE(visiblePages(), reviewPages());
        const QLabel *first = m_preview->widget()->findChild<QLabel *>();
        QVERIFY(first->pixmap(Qt::ReturnByValue).width() > 600);
    }

    void anotherReportReplacesThePages()
    {
        m_page->choose("objective-sheet",
                       m_window->document->records().byCode<Objective>(QStringLiteral("OBJ-003"))->id);
        QVERIFY(m_window->part<QComboBox>("objective").isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(m_preview->pageCount(), 2, 120000);
        m_page->copyText();
        QVERIFY(QGuiApplication::clipboard()->text().contains(
            QStringLiteral("# Critical weaknesses closed within a week")));
        m_page->choose("gap-list");
        QVERIFY(!m_window->part<QComboBox>("objective").isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(m_preview->pageCount(), 1, 120000);
    }

    void everyReportOfTheCommandLineIsInTheList()
    {
        QStringList shown;
        const auto &list = m_window->part<QListWidget>("reports");
        for (int i = 0; i < list.count(); ++i)
            shown += list.item(i)->text();
        QCOMPARE(size_t(shown.size()), allReports().size());
        for (const ReportInfo &info : allReports())
            QVERIFY2(shown.contains(QLatin1String(info.title)), info.id);
    }

    void savingWritesThePdfInTheBackground()
    {
        const QString path = m_window->folder.filePath(QStringLiteral("review.pdf"));
        m_window->prompt.fileNames = {path};
        QSignalSpy said(m_page, &Page::said);
        QTest::mouseClick(&m_window->part<QPushButton>("savePdf"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(said.count(), 1, 120000);
        QVERIFY(said.front().front().toString().contains(QStringLiteral("review.pdf")));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("%PDF-"));
        // The pages that were under way when saving began come all the same.
        QTRY_COMPARE_WITH_TIMEOUT(m_preview->pageCount(), reviewPages(), 120000);
    }

    void whatWasSavedIsEnteredWithItsHashAndRecognisedLater()
    {
        const auto label = [this](const char *check) {
            for (const AuditFinding &f : auditOf(m_window->session->state(), Language()).findings)
                if (f.check == QLatin1String(check))
                    return f.label;
            return AuditLabel::Unset;
        };
        QCOMPARE(label("X-10"), AuditLabel::Observation);
        m_page->choose("register");
        const QString path = m_window->folder.filePath(QStringLiteral("register.pdf"));
        m_window->prompt.fileNames = {path};
        QTest::mouseClick(&m_window->part<QPushButton>("savePdf"), Qt::LeftButton);
        const Register &reg = m_window->document->records();
        QTRY_COMPARE_WITH_TIMEOUT(reg.count(Kind::IssuedDocument), 1, 120000);
        const IssuedDocument entry = reg.all<IssuedDocument>().front();
        QCOMPARE(entry.type, QStringLiteral("register"));
        QCOMPARE(entry.fileName, QStringLiteral("register.pdf"));
        QCOMPARE(entry.date, m_window->session->today());
        QCOMPARE(label("X-10"), AuditLabel::Conform);

        QTest::mouseClick(&m_window->part<QPushButton>("savedReports"), Qt::LeftButton);
        auto *list = m_window->window->findChild<IssuedReports *>();
        QVERIFY(list && list->isVisible());
        QVERIFY(SampleWindow::visibleText(*list).contains(QStringLiteral("Check a file")));
        QVERIFY(!SampleWindow::visibleText(*list).contains(QStringLiteral("New:"))); // facts, nothing to add by hand
        const auto answer = [&](const QString &file) {
            m_window->prompt.fileNames = {file};
            QTest::mouseClick(list->findChild<QPushButton *>(QStringLiteral("issuedCheck")), Qt::LeftButton);
            return list->findChild<QLabel *>(QStringLiteral("issuedAnswer"))->text();
        };
        QVERIFY2(answer(path).contains(entry.code) && answer(path).contains(QStringLiteral("unchanged")),
                 qPrintable(answer(path)));
        // One byte more, and it is another file.
        QFile file(path);
        QVERIFY(file.open(QIODevice::Append));
        file.write(" ");
        file.close();
        QVERIFY2(answer(path).contains(QStringLiteral("none of the saved versions")), qPrintable(answer(path)));
        QVERIFY(answer(m_window->folder.filePath(QStringLiteral("gone.pdf"))).contains(QStringLiteral("gone.pdf")));
        list->accept();
    }

    void onAnotherDayNothingIsEntered()
    {
        m_window->session->setAsOf(QDate(2026, 5, 1));
        const QString path = m_window->folder.filePath(QStringLiteral("then.pdf"));
        m_window->prompt.fileNames = {path};
        QSignalSpy said(m_page, &Page::said);
        QTest::mouseClick(&m_window->part<QPushButton>("savePdf"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(said.count(), 1, 120000);
        QVERIFY(said.front().front().toString().contains(QStringLiteral("not entered")));
        QVERIFY(QFileInfo::exists(path));
        QCOMPARE(m_window->document->records().count(Kind::IssuedDocument), 0);
    }

    void aFolderThatIsGoneIsASentenceAndThePagesStay()
    {
        QTRY_COMPARE_WITH_TIMEOUT(m_preview->pageCount(), reviewPages(), 120000);
        m_window->prompt.fileNames = {m_window->folder.filePath(QStringLiteral("gone/review.pdf"))};
        QSignalSpy failures(m_page, &Page::failed);
        m_page->savePdf();
        QTRY_COMPARE_WITH_TIMEOUT(failures.count(), 1, 120000);
        QVERIFY(failures.front().front().value<Error>().message.contains(QStringLiteral("folder does not exist")));
        QCOMPARE(m_preview->pageCount(), reviewPages());
    }

    void stoppedPagesCanBeAskedForAgain()
    {
        QVERIFY(m_window->session->work().isRunning());
        m_window->session->work().cancel();
        const auto find = [this] {
            for (QPushButton *button : m_preview->findChildren<QPushButton *>())
                if (button->text() == QStringLiteral("Show the pages"))
                    return button;
            return static_cast<QPushButton *>(nullptr);
        };
        QTRY_VERIFY(find());
        QPushButton *again = find();
        QTRY_VERIFY(again->isVisible());
        QTest::mouseClick(again, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(m_preview->pageCount(), reviewPages(), 120000);
    }

    /// Each page knows the report that shows it on paper, and every one of them exists.
    void printingAPageLeadsToItsReport()
    {
        for (const PageInfo &info : pageTable())
            QVERIFY2(!info.report || findReport(info.report), info.name);
        const Objective *o = m_window->document->records().byCode<Objective>(QStringLiteral("OBJ-003"));
        m_window->window->goTo({PageId::Objective, Kind::Objective, o->id.value});
        QTest::keyClick(m_window->window.get(), Qt::Key_P, Qt::ControlModifier);
        QCOMPARE(m_window->window->pageId(), PageId::Reports);
        QCOMPARE(m_window->part<QListWidget>("reports").currentItem()->text(), QStringLiteral("Objective sheet"));
        QCOMPARE(m_window->part<QComboBox>("objective").currentData().toUuid(), o->id.value);
        m_window->window->goTo({PageId::Plan});
        QTest::keyClick(m_window->window.get(), Qt::Key_P, Qt::ControlModifier);
        QCOMPARE(m_window->part<QListWidget>("reports").currentItem()->text(),
                 QStringLiteral("Timeline of objectives and actions"));
        // From the reports the same key saves the pages.
        const QString path = m_window->folder.filePath(QStringLiteral("page.pdf"));
        m_window->prompt.fileNames = {path};
        QTest::keyClick(m_window->window.get(), Qt::Key_P, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), 120000);
    }

    void printingIsGivenUpWithoutAPrinter()
    {
        // Who only answers questions chooses no printer: nothing is printed, nothing fails.
        QSignalSpy said(m_page, &Page::said), failures(m_page, &Page::failed);
        QTest::mouseClick(&m_window->part<QPushButton>("print"), Qt::LeftButton);
        QCOMPARE(said.count() + failures.count(), 0);
    }

private:
    /// Of the report that is shown first.
    int reviewPages() const
    {
        ReportOptions options;
        options.language = m_window->session->language();
        options.asOf = m_window->session->asOf();
        return pagesNeeded(managementReview(m_window->document->records(), options));
    }
    int visiblePages() const
    {
        int count = 0;
        for (const QLabel *label : m_preview->widget()->findChildren<QLabel *>())
            count += label->isVisible() && !label->pixmap(Qt::ReturnByValue).isNull() ? 1 : 0;
        return count;
    }
    std::unique_ptr<SampleWindow> m_window;
    ReportsPage *m_page = nullptr;
    ReportPreview *m_preview = nullptr;
};

QTEST_MAIN(TestReportsPage)
#include "tst_reportspage.moc"
