#include "model/domain/records.h"
#include "tests/journeys/samplewindow.h"
#include "views/pages/reports/issuedreports.h"
#include "views/pages/reports/reportspage.h"
#include "views/work/backgroundwork.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>

// Documents that leave the program (7.5.2, 7.5.3; DOMAIN.md 6, 8.6): versions of the procedure, paper, audit packs.

class TestIssuing : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SampleWindow> m_s;
    ReportsPage *m_page = nullptr;

    void click(const char *button) { QTest::mouseClick(&m_s->part<QPushButton>(button), Qt::LeftButton); }
    const std::vector<IssuedDocument> &issued() const { return m_s->document->records().all<IssuedDocument>(); }
    static QString textOf(const QString &pdf)
    {
        QProcess process;
        process.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, QStringLiteral("-")});
        return process.waitForFinished(60000) ? QString::fromUtf8(process.readAllStandardOutput()).simplified()
                                              : QString();
    }

private slots:
    void init()
    {
        m_s = std::make_unique<SampleWindow>();
        m_s->window->goTo({PageId::Reports});
        m_page = m_s->window->findChild<ReportsPage *>();
    }
    void cleanup() { m_s.reset(); }

    void aProcedureIsIssuedWithVersionAuthorAndApproval()
    {
        m_page->choose("procedure");
        click("savePdf");
        QCOMPARE(m_s->part<QLineEdit>("issueVersion").text(), QStringLiteral("1.0"));
        auto &dialog = m_s->part<QDialog>("issueDialog");
        click("issue");
        QVERIFY(dialog.isVisible()); // nobody wrote it
        QVERIFY(SampleWindow::visibleText(dialog).contains(QStringLiteral("Say who wrote it")));
        auto &author = m_s->part<QComboBox>("issueAuthor");
        const Register &reg = m_s->document->records();
        const QString writer = reg.byCode<Person>(QStringLiteral("P03"))->name;
        author.setCurrentIndex(author.findText(writer));
        QVERIFY(author.currentIndex() >= 0);
        auto &approver = m_s->part<QComboBox>("issueApprover");
        approver.setCurrentIndex(approver.findText(reg.byCode<Person>(QStringLiteral("P01"))->name));
        click("issue");
        QVERIFY(dialog.isVisible()); // where is it recorded?
        QTest::keyClicks(&m_s->part<QLineEdit>("issueReference"), QStringLiteral("minutes 12"));
        const QString path = m_s->folder.filePath(QStringLiteral("procedure.pdf"));
        m_s->prompt.fileNames = {path};
        click("issue");
        QTRY_COMPARE_WITH_TIMEOUT(issued().size(), size_t(1), 120000);
        const IssuedDocument d = issued().front();
        QCOMPARE(d.version, QStringLiteral("1.0"));
        QCOMPARE(d.author, writer);
        QCOMPARE(d.sha256.size(), 64);
        const Approval *a = m_s->document->records().find(d.approval);
        QVERIFY(a);
        QCOMPARE(a->subject, d.id.value);
        QCOMPARE(a->subjectKind, ApprovalSubject::Procedure);
        QCOMPARE(a->recordReference, QStringLiteral("minutes 12"));
        // The document that was issued says itself which version it is.
        const QString text = textOf(path);
        QVERIFY2(text.contains(QStringLiteral("version 1.0")) && text.contains(QStringLiteral("author ") + writer),
                 qPrintable(text.left(600)));
        QVERIFY(!text.contains(QStringLiteral("Draft: no version")));
        m_page->choose("procedure");
        click("savePdf");
        QTRY_COMPARE(m_s->window->findChildren<QLineEdit *>(QStringLiteral("issueVersion")).back()->text(),
                     QStringLiteral("2.0"));
        for (QDialog *open : m_s->window->findChildren<QDialog *>(QStringLiteral("issueDialog")))
            open->reject();
    }

    void whatIsPrintedIsEnteredWithTheHashOfItsPages()
    {
        m_page->choose("register");
        m_s->prompt.printTo = m_s->folder.filePath(QStringLiteral("paper.pdf"));
        click("print");
        QTRY_COMPARE_WITH_TIMEOUT(issued().size(), size_t(1), 120000);
        QVERIFY(QFile::exists(m_s->prompt.printTo));
        QCOMPARE(issued().front().type, QStringLiteral("register"));
        QCOMPARE(issued().front().fileName, QStringLiteral("(on paper)"));
        QCOMPARE(issued().front().sha256.size(), 64);
    }

    void anAuditPackIsVerifiedInTheWindow()
    {
        const QString path = m_s->folder.filePath(QStringLiteral("pack.zip"));
        const QString file = m_s->document->path();
        m_s->window->goTo({PageId::Audit});
        m_s->prompt.fileNames = {path};
        click("auditPack");
        click("buildPack");
        QTRY_COMPARE_WITH_TIMEOUT(issued().size(), size_t(1), 60000);
        m_s->window->goTo({PageId::Reports});
        click("savedReports");
        auto *list = m_s->window->findChild<IssuedReports *>();
        QVERIFY(list);
        auto *answer = list->findChild<QLabel *>(QStringLiteral("issuedAnswer"));
        const auto check = [&](const char *button, const QString &what) {
            m_s->prompt.fileNames = {what};
            QTest::mouseClick(list->findChild<QPushButton *>(QLatin1String(button)), Qt::LeftButton);
        };
        check("issuedCheck", path);
        QTRY_VERIFY_WITH_TIMEOUT(answer->text().contains(QStringLiteral("pack.zip is a sound audit pack")), 120000);
        QVERIFY2(answer->text().contains(QStringLiteral("none changed, removed or added")), qPrintable(answer->text()));
        QVERIFY(answer->text().contains(issued().front().code)); // and which one it is
        // The same unpacked by another program; then one byte of it is another one.
        const QString folder = m_s->folder.filePath(QStringLiteral("unpacked"));
        QCOMPARE(QProcess::execute(
                     QStringLiteral("python3"),
                     {QStringLiteral("-c"),
                      QStringLiteral("import sys, zipfile; zipfile.ZipFile(sys.argv[1]).extractall(sys.argv[2])"), path,
                      folder}),
                 0);
        check("issuedCheckFolder", folder);
        QTRY_VERIFY_WITH_TIMEOUT(answer->text().contains(QStringLiteral("unpacked is a sound audit pack")), 120000);
        QFile page(folder + QStringLiteral("/index.html"));
        QVERIFY(page.open(QIODevice::Append) && page.write(" ") == 1);
        page.close();
        check("issuedCheckFolder", folder);
        QTRY_VERIFY_WITH_TIMEOUT(answer->text().contains(QStringLiteral("not sound: index.html was changed")), 120000);
        check("issuedCheckFolder", m_s->folder.path());
        QTRY_VERIFY_WITH_TIMEOUT(answer->text().contains(QStringLiteral("is not sound: ")), 120000);
        list->accept();
    }
};

QTEST_MAIN(TestIssuing)
#include "tst_issuing.moc"
