#include "model/domain/language.h"
#include "model/exchange/protectedfile.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

// What is sealed comes back whole or not at all (docs/PROTECTED.md; RELIABILITY.md J13).

namespace {

const QString words = QStringLiteral("vier Wörter, nicht 'leicht' \"; --");
/// So cheap that every byte can be tried.
constexpr ProtectionCost cheap {1, 8};
constexpr qsizetype chunk = 64 * 1024, seal = 17, header = 60;

QByteArray someBytes(qsizetype size)
{
    QByteArray bytes(size, '\0');
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = char(i * 131 + i / 251);
    return bytes;
}

QByteArray sealedOf(const QByteArray &plain, const ProtectionCost &cost = cheap)
{
    const auto sealed = protectBytes(plain, words, Language(), {}, cost);
    return sealed ? *sealed : QByteArray();
}

QString refusal(const QByteArray &sealed, const QString &passphrase = words)
{
    const auto opened = unprotectBytes(sealed, passphrase, Language());
    return opened ? QString() : opened.error().message;
}

} // namespace

class TestProtectedFile : public QObject
{
    Q_OBJECT
private slots:
    void whatIsSealedComesBack()
    {
        for (const qsizetype size :
             {qsizetype(0), qsizetype(1), chunk - 1, chunk, chunk + 1, 3 * chunk, 5 * chunk + 77}) {
            const QByteArray plain = someBytes(size), sealed = sealedOf(plain);
            QVERIFY(isProtected(sealed) && !isProtected(plain));
            QVERIFY(size < 32 || !sealed.contains(plain.first(32)));
            const auto opened = unprotectBytes(sealed, words, Language());
            QVERIFY2(opened && *opened == plain, qPrintable(refusal(sealed)));
        }
    }

    void theUsualCostIsThatOfTheDocument()
    {
        const QByteArray sealed = sealedOf("x", {});
        QCOMPARE(sealed.mid(8, 12), QByteArray("\1\0\0\0\3\0\0\0\0\0\4\0", 12));
        const auto opened = unprotectBytes(sealed, words, Language());
        QVERIFY(opened && *opened == "x");
    }

    /// In the salt, or the same passphrase would always make the same key, and in the head of the stream.
    void twoSealsOfTheSameDiffer()
    {
        const QByteArray one = sealedOf("same"), other = sealedOf("same");
        QVERIFY(one.mid(20, 16) != other.mid(20, 16));
        QVERIFY(one.mid(36, 24) != other.mid(36, 24));
        QVERIFY(one.mid(header) != other.mid(header));
    }

    void anotherPassphraseIsRefused()
    {
        const QByteArray sealed = sealedOf(someBytes(1000));
        for (const QString &other : {QString(), words + u' ', words.toUpper(), words.chopped(1), QString(10'000, u'x')})
            QVERIFY2(refusal(sealed, other).contains(QStringLiteral("passphrase is wrong")), qPrintable(other));
        QVERIFY(!protectBytes("x", QString(), Language(), {}, cheap));
    }

    /// The letter ö may be typed as one or as two.
    void composedAndDecomposedLettersAreTheSame()
    {
        QVERIFY(refusal(sealedOf("x"), words.normalized(QString::NormalizationForm_D)).isEmpty());
    }

    void everyFlippedByteIsRefused()
    {
        const QByteArray sealed = sealedOf(someBytes(300));
        for (qsizetype at = 0; at < sealed.size(); ++at)
            for (const char mask : {'\x01', '\x80', '\xff'}) {
                if (at >= 12 && at < 20)
                    continue; // the cost: below
                QByteArray changed = sealed;
                changed[at] = char(changed[at] ^ mask);
                QVERIFY2(refusal(changed).size() > 40, qPrintable(QString::number(at)));
            }
    }

    void anUnreasonableCostIsRefusedBeforeItIsPaid()
    {
        for (const qsizetype at : {qsizetype(12), qsizetype(16)})
            for (const QByteArray &cost : {QByteArray(4, '\0'), QByteArray(4, '\xff'), QByteArray("\0\0\0\x7f", 4)}) {
                const QByteArray changed = sealedOf("x").replace(at, 4, cost);
                QVERIFY(refusal(changed).contains(QStringLiteral("damaged")));
            }
        // A reasonable one that is not that of the file makes another key.
        QVERIFY(!refusal(sealedOf("x").replace(12, 4, QByteArray("\2\0\0\0", 4))).isEmpty());
    }

    void aCutEndIsRefusedAtEveryLength()
    {
        const QByteArray sealed = sealedOf(someBytes(100));
        for (qsizetype size = 0; size < sealed.size(); ++size)
            QVERIFY2(!refusal(sealed.first(size)).isEmpty(), qPrintable(QString::number(size)));
        // Exactly between two chunks, where each chunk is sound.
        const QByteArray longer = sealedOf(someBytes(3 * chunk));
        for (int chunks = 0; chunks < 3; ++chunks)
            QVERIFY(!refusal(longer.first(header + chunks * (chunk + seal))).isEmpty());
    }

    void movedRepeatedAndAddedChunksAreRefused()
    {
        const QByteArray sealed = sealedOf(someBytes(3 * chunk));
        const auto part = [&](int number) { return sealed.mid(header + number * (chunk + seal), chunk + seal); };
        const QByteArray head = sealed.first(header);
        for (const QByteArray &changed :
             {head + part(1) + part(0) + part(2), head + part(0) + part(0) + part(2), head + part(0) + part(2),
              head + part(0) + part(1) + part(1) + part(2), sealed + part(2), sealed + 'x',
              head + sealedOf(someBytes(3 * chunk)).mid(header)})
            QVERIFY(!refusal(changed).isEmpty());
    }

    void otherFilesAndNewerOnesAreNamed()
    {
        QVERIFY(refusal("SQLite format 3").contains(QStringLiteral("not a file that Waymark protected")));
        QVERIFY(refusal({}).contains(QStringLiteral("not a file that Waymark protected")));
        QVERIFY(refusal(sealedOf("x").replace(8, 1, "\2")).contains(QStringLiteral("newer")));
    }

    void itCanBeCancelled()
    {
        const auto never = [](qint64 done, qint64 of) { return done >= of; };
        const auto sealed = protectBytes(someBytes(3 * chunk), words, Language(), never, cheap);
        QVERIFY(!sealed && sealed.error().detail == QLatin1String("cancelled"));
        const auto opened = unprotectBytes(sealedOf(someBytes(3 * chunk)), words, Language(), never);
        QVERIFY(!opened && opened.error().detail == QLatin1String("cancelled"));
    }

    /// docs/unprotect.c is what somebody without Waymark has.
    void theSmallProgramOpensTheSameFile()
    {
        const QTemporaryDir folder;
        const QString program = folder.filePath(QStringLiteral("unprotect"));
        QProcess compiler;
        compiler.start(QStringLiteral("cc"),
                       {QStringLiteral("-Wall"), QStringLiteral("-Wextra"), QStringLiteral("-Werror"),
                        QStringLiteral("-o"), program, QStringLiteral(WAYMARK_SOURCE_DIR "/docs/unprotect.c"),
                        QStringLiteral("-lsodium")});
        QVERIFY(compiler.waitForFinished(60'000));
        QVERIFY2(compiler.exitCode() == 0, compiler.readAllStandardError().constData());
        const QByteArray plain = someBytes(2 * chunk + 5), sealed = sealedOf(plain);
        const auto opened = [&](const QByteArray &bytes, const QString &passphrase, const QString &name) {
            const QString from = folder.filePath(name + QStringLiteral(".in")), to = folder.filePath(name);
            QFile in(from);
            if (!in.open(QIODevice::WriteOnly) || in.write(bytes) != bytes.size())
                qFatal("no file");
            in.close();
            QProcess process;
            process.start(program, {from, to});
            process.write(passphrase.toUtf8() + '\n');
            process.closeWriteChannel();
            QFile out(to);
            return process.waitForFinished() && process.exitCode() == 0 && out.open(QIODevice::ReadOnly) ? out.readAll()
                                                                                                         : QByteArray();
        };
        QCOMPARE(opened(sealed, words, QStringLiteral("good")), plain);
        for (const auto &[name, bytes] : {std::pair {"cut", sealed.chopped(1)}, std::pair {"added", sealed + 'x'},
                                          std::pair {"less", sealed.first(header + chunk + seal)}}) {
            QCOMPARE(opened(bytes, words, QLatin1String(name)), QByteArray());
            QVERIFY(!QFile::exists(folder.filePath(QLatin1String(name))));
        }
        QCOMPARE(opened(sealed, QStringLiteral("other"), QStringLiteral("other")), QByteArray());
    }
};

QTEST_GUILESS_MAIN(TestProtectedFile)
#include "tst_protectedfile.moc"
