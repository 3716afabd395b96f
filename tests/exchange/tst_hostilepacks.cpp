#include "model/exchange/zip.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <sys/resource.h>

// Archives that somebody made to harm who reads them (RELIABILITY.md E04–E09): nothing leads out, nothing grows beyond
// measure, what an archive says of a length is not believed, and the sound entries beside are still read.

namespace {

/// Replaces in the local header and in the list at the end alike.
QByteArray renamed(QByteArray zip, const QByteArray &from, const QByteArray &to)
{
    if (from.size() != to.size() || zip.count(from) != 2)
        qFatal("the name cannot be replaced");
    return zip.replace(from, to);
}

/// The entry of a name in the list at the end of the archive.
qsizetype listed(const QByteArray &zip, const QByteArray &name)
{
    const qsizetype at = zip.lastIndexOf(name) - 46;
    if (at < 0 || zip.mid(at, 4) != "PK\1\2")
        qFatal("no entry %s", name.constData());
    return at;
}

void put(QByteArray &zip, qsizetype at, quint32 value)
{
    qToLittleEndian(value, zip.data() + at);
}

/// The length that an entry claims, in both places.
QByteArray claiming(QByteArray zip, const QByteArray &name, quint32 size)
{
    const qsizetype entry = listed(zip, name);
    const auto local = qsizetype(qFromLittleEndian<quint32>(zip.constData() + entry + 42));
    put(zip, entry + 24, size);
    put(zip, local + 22, size);
    return zip;
}

/// Bytes that do not shrink when they are packed.
QByteArray noise(qsizetype size)
{
    QByteArray out(size, Qt::Uninitialized);
    quint32 state = 12345;
    for (char &c : out)
        c = char((state = state * 1664525 + 1013904223) >> 24);
    return out;
}

long peakMiB()
{
    struct rusage usage = {};
    ::getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

} // namespace

class TestHostilePacks : public QObject
{
    Q_OBJECT

    FileTree read(const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(QStringLiteral("a.zip"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the archive cannot be written");
        file.close();
        const auto tree = readFileTree(path);
        return tree ? *tree : FileTree {{}, {QStringLiteral("refused: ") + tree.error().message}};
    }
    static QByteArray archive(const QByteArray &contents = "evil")
    {
        return *zipped({{QStringLiteral("aaaaaa/b.txt"), contents}, {QStringLiteral("good.txt"), "good"}});
    }
    QTemporaryDir m_folder;

private slots:
    void aSoundArchiveIsReadWhole()
    {
        const FileTree tree = read(archive(noise(3'000'000)));
        QCOMPARE(tree.faults, QStringList());
        QCOMPARE(tree.files.size(), size_t(2));
        QCOMPARE(tree.files[0].bytes, noise(3'000'000));
    }

    void anEntryThatLeadsOutIsNotRead_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("up") << QByteArray("../../b.txt.");
        QTest::newRow("up in the middle") << QByteArray("aa/../../b.t");
        QTest::newRow("absolute") << QByteArray("/etc/a/b.txt");
        QTest::newRow("another drive") << QByteArray("C:/aaa/b.txt");
        QTest::newRow("backslashes") << QByteArray("..\\..\\b.txt.");
        QTest::newRow("empty part") << QByteArray("aaaaa//b.txt");
        QTest::newRow("dot") << QByteArray("aaaa/./b.txt");
    }
    void anEntryThatLeadsOutIsNotRead()
    {
        QFETCH(QByteArray, name);
        name = name.left(12);
        const FileTree tree = read(renamed(archive(), "aaaaaa/b.txt", name));
        QVERIFY2(!tree.faults.isEmpty(), name.constData());
        for (const ExportedFile &file : tree.files)
            QCOMPARE(file.name, QStringLiteral("good.txt"));
    }

    void aLinkIsNotFollowed()
    {
        QByteArray zip = archive("/etc/passwd");
        put(zip, listed(zip, "aaaaaa/b.txt") + 38, 0120777U << 16U);
        const FileTree tree = read(zip);
        QCOMPARE(tree.files.size(), size_t(1));
        QVERIFY(tree.faults.value(0).contains(QStringLiteral("link")));
    }

    void aBombIsNotUnpacked()
    {
        const long before = peakMiB();
        QByteArray zip;
        {
            const QByteArray zeros(64 << 20, '\0');
            zip = archive(zeros);
        }
        QVERIFY(zip.size() < 1 << 20);
        const FileTree tree = read(zip);
        QVERIFY2(tree.faults.value(0).contains(QStringLiteral("beyond measure")), qPrintable(tree.faults.join(u' ')));
        QCOMPARE(tree.files.size(), size_t(1));
        Q_UNUSED(before)
    }

    /// It says that it is large, and is small: nothing is set aside for what it says.
    void aLengthThatIsTooLargeTakesNoMemory()
    {
        const QByteArray contents = noise(8 << 20);
        const long before = peakMiB();
        const FileTree tree = read(claiming(archive(contents), "aaaaaa/b.txt", 1'500'000'000));
        QVERIFY2(!tree.faults.isEmpty(), "a length that is not the true one");
        QVERIFY2(peakMiB() - before < 200, qPrintable(QString::number(peakMiB() - before)));
        for (const ExportedFile &file : tree.files)
            QCOMPARE(file.name, QStringLiteral("good.txt"));
    }

    /// It says that it is small, and is large: the reading ends where it should have ended.
    void aLengthThatIsTooSmallIsNoWayPastTheLimits()
    {
        const FileTree tree = read(claiming(archive(QByteArray(64 << 20, 'x')), "aaaaaa/b.txt", 10));
        QVERIFY(!tree.faults.isEmpty());
        for (const ExportedFile &file : tree.files)
            QVERIFY(file.bytes.size() <= 10);
    }

    void aNameThatStandsThereTwiceIsTold_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::newRow("capital letters") << QStringLiteral("Report.pdf") << QStringLiteral("report.PDF");
        QTest::newRow("two ways to write an accent")
            << QString::fromUtf8("caf\xc3\xa9.txt") << QString::fromUtf8("cafe\xcc\x81.txt");
    }
    void aNameThatStandsThereTwiceIsTold()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        const FileTree tree = read(*zipped({{first, "1"}, {second, "2"}}));
        QVERIFY2(tree.faults.value(0).contains(QStringLiteral("twice")), qPrintable(tree.faults.join(u' ')));
    }

    void aWrongChecksumAndAnEncryptedEntryAreTold()
    {
        QByteArray zip = archive("evil");
        const QByteArray sound = zip;
        put(zip, listed(zip, "aaaaaa/b.txt") + 16, 1);
        QVERIFY(!read(zip).faults.isEmpty());
        zip = sound;
        const qsizetype entry = listed(zip, "aaaaaa/b.txt");
        zip[entry + 8] = char(zip[entry + 8] | 1); // encrypted
        zip[6] = char(zip[6] | 1);
        QVERIFY(!read(zip).faults.isEmpty());
    }

    /// Every cut and every changed byte gives an answer; none gives other contents under a clean verdict.
    void everyDamageIsAnswered()
    {
        const QByteArray sound = archive("contents");
        for (qsizetype length = 0; length < sound.size(); ++length)
            read(sound.left(length));
        const FileTree whole = read(sound);
        for (qsizetype at = 0; at < sound.size(); ++at) {
            QByteArray bytes = sound;
            bytes[at] = char(bytes[at] ^ 0x10);
            const FileTree tree = read(bytes);
            if (!tree.faults.isEmpty())
                continue;
            for (const ExportedFile &file : tree.files)
                for (const ExportedFile &was : whole.files)
                    if (file.name == was.name)
                        QCOMPARE(file.bytes, was.bytes);
        }
    }
};

QTEST_GUILESS_MAIN(TestHostilePacks)
#include "tst_hostilepacks.moc"
