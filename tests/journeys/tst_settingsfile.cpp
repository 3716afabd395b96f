#include "app/shell/window/mainwindow.h"
#include "app/shell/window/recentfiles.h"
#include "app/shell/window/settingsfile.h"
#include "app/shell/window/startwindow.h"
#include "app/shell/window/windowapp.h"
#include "model/domain/language.h"
#include "tests/support/samples.h"
#include "tests/support/scriptedprompt.h"
#include "views/widgets/banner.h"

#include <QApplication>
#include <QDir>
#include <QScreen>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

// Settings are never worth a failed start: what cannot be read is set aside under another name, what is out of range
// is ignored (RELIABILITY.md A26, I13, J06).

namespace {

const QDate today(2026, 7, 15);

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("no file");
}

} // namespace

class TestSettingsFile : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("s.ini"));
    }

    void aSoundFileIsUsedAndNothingIsSaid()
    {
        put(m_path, "[look]\ntheme=1\nlanguage=de\n[files]\nname=\"\xc3\xa4\\x7\"\n");
        SettingsFile file(m_path, today, Language());
        QVERIFY2(file.notice().isEmpty(), qPrintable(file.notice()));
        QCOMPARE(file.settings().value(QStringLiteral("look/theme")).toInt(), 1);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList {QStringLiteral("s.ini")});
    }

    void noFileIsNoNews()
    {
        SettingsFile file(m_path, today, Language());
        QVERIFY(file.notice().isEmpty());
        file.settings().setValue(QStringLiteral("look/theme"), 1);
        file.settings().sync();
        QVERIFY(bytesOf(m_path).contains("theme=1"));
    }

    void aDamagedFileIsSetAsideWithAllItsBytes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QByteArray every;
        for (int c = 0; c < 256; ++c)
            every += char(c);
        QTest::newRow("no settings at all") << QByteArray("this is no settings file\n");
        QTest::newRow("a group that does not end") << QByteArray("[look\ntheme=1\n");
        QTest::newRow("NUL") << QByteArray("[look]\ntheme=1\n\0\0\0\0", 19);
        QTest::newRow("every byte") << every;
        QTest::newRow("not UTF-8") << QByteArray("[look]\nlanguage=\"\xff\xfe\xc3\"\n");
        QTest::newRow("overlong UTF-8") << QByteArray("[look]\nlanguage=\"\xc0\xaf\"\n");
        QTest::newRow("escape sequences of a terminal") << QByteArray("[look]\nlanguage=\"\x1b[2J\"\n");
        QTest::newRow("too large") << QByteArray("[look]\nlanguage=") + QByteArray(2 << 20, 'x');
        QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
    }
    void aDamagedFileIsSetAsideWithAllItsBytes()
    {
        QFETCH(QByteArray, bytes);
        put(m_path, bytes);
        SettingsFile file(m_path, today, Language());
        QCOMPARE(bytesOf(m_path + QStringLiteral(".damaged-2026-07-15")), bytes);
        QVERIFY2(file.notice().contains(QStringLiteral("s.ini.damaged-2026-07-15")), qPrintable(file.notice()));
        QVERIFY(file.settings().allKeys().isEmpty());
        file.settings().setValue(QStringLiteral("look/theme"), 1);
        file.settings().sync();
        QVERIFY(bytesOf(m_path).contains("theme=1"));
    }

    void anEarlierDamagedFileStays()
    {
        put(m_path, "first");
        SettingsFile(m_path, today, Language());
        put(m_path, "second");
        SettingsFile(m_path, today, Language());
        QCOMPARE(bytesOf(m_path + QStringLiteral(".damaged-2026-07-15")), QByteArray("first"));
        QCOMPARE(bytesOf(m_path + QStringLiteral(".damaged-2026-07-15-2")), QByteArray("second"));
    }

    void whatIsNoFileIsNotOpened()
    {
        QVERIFY(QDir().mkdir(m_path));
        QVERIFY(!SettingsFile(m_path, today, Language()).notice().isEmpty());
        QVERIFY(QFileInfo(m_path + QStringLiteral(".damaged-2026-07-15")).isDir());
        QCOMPARE(::mkfifo(m_path.toLocal8Bit().constData(), 0600), 0);
        SettingsFile file(m_path, today, Language()); // would wait for a writer
        QVERIFY(file.notice().contains(QStringLiteral("damaged-2026-07-15-2")));
        QFile::link(QStringLiteral("nowhere/at-all"), m_path);
        QVERIFY(SettingsFile(m_path, today, Language()).notice().contains(QStringLiteral("damaged-2026-07-15-3")));
    }

    /// As another user, because root may read anything.
    void aFileWithoutPermissionIsSetAside()
    {
        put(m_path, "[look]\ntheme=1\n");
        QVERIFY(QFile::setPermissions(m_path, {}));
        const bool isRoot = ::geteuid() == 0;
        if (isRoot) {
            QCOMPARE(::chown(m_folder->path().toLocal8Bit().constData(), 65534, 65534), 0);
            QCOMPARE(::seteuid(65534), 0);
        }
        const QString notice = SettingsFile(m_path, today, Language()).notice();
        if (isRoot)
            QCOMPARE(::seteuid(0), 0);
        QVERIFY2(notice.contains(QStringLiteral("damaged-2026-07-15")), qPrintable(notice));
    }

    void whereNothingCanBeRenamedTheProgramRunsWithoutKeepingSettings()
    {
        put(m_path, "junk");
        const bool isRoot = ::geteuid() == 0;
        QFile::setPermissions(m_folder->path(),
                              QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther);
        if (isRoot)
            QCOMPARE(::seteuid(65534), 0);
        {
            SettingsFile file(m_path, today, Language());
            QVERIFY2(file.notice().contains(QStringLiteral("not kept")), qPrintable(file.notice()));
            file.settings().setValue(QStringLiteral("look/theme"), 1);
            file.settings().sync();
            QCOMPARE(file.settings().value(QStringLiteral("look/theme")).toInt(), 1);
        }
        if (isRoot)
            QCOMPARE(::seteuid(0), 0);
        QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QCOMPARE(bytesOf(m_path), QByteArray("junk"));
    }

    void theWindowSaysIt()
    {
        put(m_path, "junk");
        SettingsFile file(m_path, today, Language());
        ScriptedPrompt prompt;
        WindowApp windows(*qApp, file.settings(), prompt, testContext());
        windows.start({});
        windows.remark(file.notice());
        QVERIFY(windows.startWindow() && !file.notice().isEmpty());
        QCOMPARE(windows.startWindow()->findChild<Banner *>()->sentence(), file.notice());
    }

    void valuesOutOfRangeDoNoHarm_data()
    {
        QTest::addColumn<QString>("value");
        QTest::newRow("negative") << QStringLiteral("-1");
        QTest::newRow("huge") << QStringLiteral("2147483647");
        QTest::newRow("beyond numbers") << QStringLiteral("99999999999999999999");
        QTest::newRow("no number") << QStringLiteral("<b>dark</b>");
        QTest::newRow("a path") << QStringLiteral("../../etc/passwd");
        QTest::newRow("a size") << QStringLiteral("@Size(-100000 1000000000)");
        QTest::newRow("bytes") << QStringLiteral("@ByteArray(\\x1\\xd9\\xd0\\xcb\\0\\x3\\0\\0\\xff\\xff\\xff\\xff)");
        QTest::newRow("a list") << QStringLiteral("a, b, @Invalid()");
    }
    void valuesOutOfRangeDoNoHarm()
    {
        QFETCH(QString, value);
        const QString workspace = m_folder->filePath(QStringLiteral("w.waymark"));
        QVERIFY(Document::create(workspace, testContext()));
        QByteArray ini;
        for (const char *key : {"look/theme", "look/language", "window/geometry", "window/page", "backups/folder",
                                "recent/size", "objectives/columns", "objectives/grouping", "objectives/scope"}) {
            const QByteArrayList parts = QByteArray(key).split('/');
            ini += '[' + parts[0] + "]\n" + parts[1] + '=' + value.toUtf8() + '\n';
        }
        put(m_path, ini);
        SettingsFile file(m_path, today, Language());
        QVERIFY2(file.notice().isEmpty(), qPrintable(file.notice()));
        ScriptedPrompt prompt;
        WindowApp windows(*qApp, file.settings(), prompt, testContext());
        windows.start({workspace});
        QVERIFY(windows.window());
        for (const PageId page : {PageId::Today, PageId::Objectives, PageId::People})
            windows.window()->goTo({page});
        const QRect frame = windows.window()->frameGeometry();
        QVERIFY(frame.width() >= 300 && frame.height() >= 200);
        QVERIFY(frame.intersects(QGuiApplication::primaryScreen()->availableGeometry()));
    }

    void aListOfRecentFilesWithoutEndIsCut()
    {
        put(m_path, "[recent]\nsize=2147483647\n1\\path=/nowhere\n");
        SettingsFile file(m_path, today, Language());
        QVERIFY(RecentFiles(file.settings()).entries().empty());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_MAIN(TestSettingsFile)
#include "tst_settingsfile.moc"
