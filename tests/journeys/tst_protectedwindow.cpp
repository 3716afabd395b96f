#include "app/shell/window/filetasks.h"
#include "app/shell/window/protectdialog.h"
#include "app/shell/window/unprotectdialog.h"
#include "model/domain/records.h"
#include "model/domain/safefile.h"
#include "model/exchange/protectedfile.h"
#include "tests/journeys/samplewindow.h"
#include "views/pages/audit/packdialog.h"
#include "views/widgets/segmented.h"
#include "views/work/backgroundwork.h"

#include <QCheckBox>
#include <QCryptographicHash>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

// Copies that leave the house are sealed in the window, and opened there again (RELIABILITY J13).

class TestProtectedWindow : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SampleWindow> m_s;
    const QString m_phrase = QStringLiteral("four plain words cheese");

    QString path(const char *name) const { return m_s->folder.filePath(QLatin1String(name)); }
    template <typename T> T &dialog() const
    {
        QApplication::processEvents();
        for (T *found : m_s->window->findChildren<T *>())
            if (found->isVisible())
                return *found;
        qFatal("no dialog");
    }
    static void type(const QWidget &in, const char *name, const QString &text)
    {
        auto *field = in.findChild<QLineEdit *>(QLatin1String(name));
        QVERIFY(field && field->isVisible());
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
    }
    static QString problem(const QWidget &in, const char *name)
    {
        return in.findChild<QLabel *>(QLatin1String(name))->text();
    }
    void waitForWork() const { QTRY_VERIFY_WITH_TIMEOUT(!m_s->session->work().isRunning(), 60000); }
    /// As the window does it, up to the written file.
    QString sealed(ProtectDialog::What what, const char *name)
    {
        m_s->window->fileTasks().saveProtected();
        auto &save = dialog<ProtectDialog>();
        save.findChild<Segmented *>(QStringLiteral("protectWhat"))->setCurrent(what);
        type(save, "passphrase", m_phrase);
        type(save, "passphraseAgain", m_phrase);
        m_s->prompt.fileNames = {path(name)};
        QTest::mouseClick(save.findChild<QPushButton *>(QStringLiteral("protectSave")), Qt::LeftButton);
        waitForWork();
        return path(name);
    }
    QByteArray plain(const QString &file) const
    {
        const auto bytes = readFile(file, 1 << 28, Language());
        const auto opened = unprotectBytes(bytes.value_or(QByteArray()), m_phrase, Language());
        return opened.value_or(QByteArray());
    }

private slots:
    void init() { m_s = std::make_unique<SampleWindow>(); }
    void cleanup() { m_s.reset(); }

    void aSealedCopyIsOpenedWithItsPassphraseOnly()
    {
        const QString file = sealed(ProtectDialog::Workspace, "copy.waymark.protected");
        QVERIFY(UnprotectDialog::isProtectedFile(file));
        const auto bytes = readFile(file, 1 << 28, Language());
        QVERIFY(bytes && !bytes->contains("Lindental") && !bytes->contains("SQLite format"));
        // Nothing plain stays beside the file.
        const QStringList left
            = QDir(m_s->folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        QVERIFY2(left.filter(QStringLiteral(".waymark-")).isEmpty(), qPrintable(left.join(QLatin1Char(' '))));

        QSignalSpy wanted(m_s->window.get(), &MainWindow::openRequested);
        m_s->prompt.fileNames = {file};
        m_s->window->fileTasks().openProtected();
        auto &open = dialog<UnprotectDialog>();
        auto *go = open.findChild<QPushButton *>(QStringLiteral("unprotectGo"));
        QTest::mouseClick(go, Qt::LeftButton);
        QVERIFY(!problem(open, "unprotectProblem").isEmpty()); // nothing typed
        type(open, "passphrase", QStringLiteral("another passphrase"));
        QTest::mouseClick(go, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(go->isEnabled(), 60000);
        QVERIFY2(problem(open, "unprotectProblem").contains(QStringLiteral("passphrase")),
                 qPrintable(problem(open, "unprotectProblem")));
        QVERIFY(open.isVisible());
        type(open, "passphrase", m_phrase);
        const QString to = path("again.waymark");
        m_s->prompt.fileNames = {to};
        QTest::keyClick(open.findChild<QLineEdit *>(QStringLiteral("passphrase")), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(wanted.size(), 1, 60000);
        QCOMPARE(wanted.front().front().toString(), to);
        const auto again = Document::open(to, Document::Mode::ReadOnly, testContext(3));
        QVERIFY2(again, qPrintable(again ? QString() : again.error().message));
        QCOMPARE((*again)->records().organisation().name, m_s->document->records().organisation().name);
        QCOMPARE((*again)->headHash(), m_s->document->headHash());
    }

    void aNewPassphraseIsLongAndTypedTwice()
    {
        m_s->window->fileTasks().saveProtected();
        auto &save = dialog<ProtectDialog>();
        auto *go = save.findChild<QPushButton *>(QStringLiteral("protectSave"));
        type(save, "passphrase", QStringLiteral("short"));
        QTest::mouseClick(go, Qt::LeftButton);
        QVERIFY(problem(save, "protectProblem").contains(QStringLiteral("at least 12")));
        type(save, "passphrase", m_phrase);
        type(save, "passphraseAgain", m_phrase + QLatin1Char('x'));
        QTest::mouseClick(go, Qt::LeftButton);
        QVERIFY(problem(save, "protectProblem").contains(QStringLiteral("differ")));
        // Hidden until somebody wants to see it.
        auto *field = save.findChild<QLineEdit *>(QStringLiteral("passphrase"));
        QCOMPARE(field->echoMode(), QLineEdit::Password);
        save.findChild<QCheckBox *>(QStringLiteral("passphraseShow"))->click();
        QCOMPARE(field->echoMode(), QLineEdit::Normal);
        save.reject();
        QVERIFY(m_s->prompt.asked.isEmpty());
    }

    void aWorkbookIsSealedToo()
    {
        const QByteArray bytes = plain(sealed(ProtectDialog::Workbook, "tables.xlsx.protected"));
        QVERIFY(bytes.startsWith("PK"));
    }

    void aPackUnderAPassphraseIsRecordedWithTheHashOfItsZip()
    {
        m_s->window->goTo({PageId::Audit});
        QTest::mouseClick(&m_s->part<QPushButton>("auditPack"), Qt::LeftButton);
        auto &pack = dialog<PackDialog>();
        pack.findChild<QCheckBox *>(QStringLiteral("packProtect"))->click();
        auto *build = pack.findChild<QPushButton *>(QStringLiteral("buildPack"));
        QTest::mouseClick(build, Qt::LeftButton);
        QVERIFY(pack.isVisible()); // without a passphrase there is no sealed pack
        type(pack, "passphrase", m_phrase);
        type(pack, "passphraseAgain", m_phrase);
        m_s->prompt.fileNames = {path("audit.zip.protected")};
        QTest::mouseClick(build, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(m_s->session->records().count(Kind::IssuedDocument) > 0, 120000);
        const QByteArray zip = plain(path("audit.zip.protected"));
        QVERIFY(zip.startsWith("PK"));
        QCOMPARE(m_s->session->records().all<IssuedDocument>().back().sha256,
                 QString::fromLatin1(QCryptographicHash::hash(zip, QCryptographicHash::Sha256).toHex()));
    }

    void aPlainFileIsNoProtectedOne()
    {
        m_s->prompt.fileNames = {m_s->document->path()};
        m_s->window->fileTasks().openProtected();
        QApplication::processEvents();
        QVERIFY2(SampleWindow::visibleText(*m_s->window).contains(QStringLiteral("is no file under a passphrase")),
                 qPrintable(SampleWindow::visibleText(*m_s->window).left(800)));
    }
};

QTEST_MAIN(TestProtectedWindow)
#include "tst_protectedwindow.moc"
