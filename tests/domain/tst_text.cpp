#include "model/domain/canonicaljson.h"
#include "model/domain/change.h"
#include "model/domain/language.h"
#include "model/domain/records.h"
#include "model/domain/safefile.h"
#include "model/domain/text.h"
#include "tests/support/samples.h"

#include <QDir>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

// Text as it is stored and as it leaves: composed, without hidden characters, never a formula; files whole or not.

class TestText : public QObject
{
    Q_OBJECT
private slots:
    void textIsTrimmedComposedAndHasUnixLineEnds()
    {
        QCOMPARE(cleanText(QStringLiteral("  a\r\nb\rc \n")), QStringLiteral("a\nb\nc"));
        QCOMPARE(cleanText(QStringLiteral("a\u0308")), QStringLiteral("ä"));
        QCOMPARE(cleanText(QString()), QString());
        QCOMPARE(cleanText(QStringLiteral(" \t\n ")), QString());
    }

    void controlCharactersAreFound()
    {
        for (const char16_t c : {u'\0', u'\x01', u'\x1b', u'\x7f'})
            QVERIFY(hasControlCharacters(QStringLiteral("a") + QChar(c)));
        QVERIFY(!hasControlCharacters(QStringLiteral("a\tb\nc\rd ä 漢")));
    }

    void formulasAreGuardedAndComeBack_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("guarded");
        const auto row = [](const char *text, const char *guarded) {
            QTest::newRow(QString::fromUtf8(text).simplified().toUtf8() + '/')
                << QString::fromUtf8(text) << QString::fromUtf8(guarded);
        };
        row("", "");
        row("plain", "plain");
        row("=1+1", "'=1+1");
        row("+49", "'+49");
        row("-3", "'-3");
        row("@a", "'@a");
        row("\tx", "'\tx");
        row("\rx", "'\rx");
        row("＝1", "'＝1");
        row("＋1", "'＋1");
        row("－1", "'－1");
        row("＠a", "'＠a");
        row("'=1", "''=1");
        row("''=1", "'''=1");
        row("'plain", "'plain");
        row("''", "''");
        row("a=1", "a=1");
    }
    void formulasAreGuardedAndComeBack()
    {
        QFETCH(QString, text);
        QFETCH(QString, guarded);
        QCOMPARE(guardFormula(text), guarded);
        QCOMPARE(unguardFormula(guarded), text);
    }
    void everyTextSurvivesTheGuard()
    {
        QRandomGenerator random(1);
        const QString letters = QStringLiteral("'=+-@\t\rab＝＋－＠");
        for (int i = 0; i < 20000; ++i) {
            QString text;
            for (int n = random.bounded(0, 6); n > 0; --n)
                text += letters[random.bounded(int(letters.size()))];
            QCOMPARE(unguardFormula(guardFormula(text)), text);
        }
    }

    void canonicalJsonIsOneText()
    {
        const QJsonObject a {{"b", "2"}, {"a", QJsonArray {"x", QJsonValue::Null, true}}, {"ä", "a\u0308\n\"\\"}};
        const QJsonObject b {{"ä", "ä\n\"\\"}, {"a", QJsonArray {"x", QJsonValue::Null, true}}, {"b", "2"}};
        QCOMPARE(canonicalJson(a), canonicalJson(b));
        QCOMPARE(canonicalJson(a), QByteArray("{\"a\":[\"x\",null,true],\"b\":\"2\",\"ä\":\"ä\\n\\\"\\\\\"}"));
        QCOMPARE(canonicalJson({}), QByteArray("{}"));
    }

    void aFileIsWrittenWholeAndReplacesTheOldOne()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("ü b.csv"));
        QVERIFY(writeFileSafely(path, "one", m_language));
        QVERIFY(writeFileSafely(path, "two", m_language));
        QCOMPARE(*readFile(path, 100, m_language), QByteArray("two"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList {QStringLiteral("ü b.csv")});
        QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }
    void whatCannotBeWrittenIsSaidAndLeavesNothing()
    {
        QTemporaryDir folder;
        const auto nowhere = writeFileSafely(folder.filePath(QStringLiteral("no/such.csv")), "x", m_language);
        QVERIFY(!nowhere);
        QVERIFY(nowhere.error().message.contains(QStringLiteral("the folder does not exist")));
        const auto onFolder = writeFileSafely(folder.path(), "x", m_language);
        QVERIFY(!onFolder);
        QVERIFY(onFolder.error().message.contains(QStringLiteral("it is a folder")));
    }
    void aFullDiskLeavesTheOldFile()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.csv"));
        QVERIFY(writeFileSafely(path, "old", m_language));
        const pid_t child = ::fork();
        if (child == 0) {
            std::signal(SIGXFSZ, SIG_IGN);
            const rlimit most {1000, RLIM_INFINITY};
            ::setrlimit(RLIMIT_FSIZE, &most);
            ::_exit(writeFileSafely(path, QByteArray(5000, 'x'), m_language) ? 1 : 0);
        }
        int status = -1;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFEXITED(status) && WEXITSTATUS(status) == 0);
        QCOMPARE(*readFile(path, 100, m_language), QByteArray("old"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList {QStringLiteral("a.csv")});
    }
    void whatCannotBeReadIsSaid()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.csv"));
        QVERIFY(!readFile(path, 100, m_language));
        QVERIFY(!readFile(folder.path(), 100, m_language));
        QVERIFY(writeFileSafely(path, QByteArray(101, 'x'), m_language));
        // A limit is not set aside before anything is there: no machine has this much.
        QCOMPARE(readFile(path, qint64(1) << 50, m_language)->size(), QFileInfo(path).size());
        const auto large = readFile(path, 100, m_language);
        QVERIFY(!large);
        QVERIFY(large.error().message.contains(QStringLiteral("larger than")));
    }

    void theDictionaryNamesEveryKindAndFieldOnce()
    {
        QSet<QString> tables, files;
        for (int k = 0; k < kindCount; ++k) {
            const KindInfo &info = kindInfo(Kind(k));
            QCOMPARE(int(info.kind), k);
            QVERIFY2(!tables.contains(QLatin1String(info.table)), info.table);
            QVERIFY2(!files.contains(QLatin1String(info.file)), info.file);
            tables.insert(QLatin1String(info.table));
            files.insert(QLatin1String(info.file));
            QVERIFY(kindByTable(QLatin1String(info.table)) == &info && kindByFile(QLatin1String(info.file)) == &info);
            QSet<QString> names;
            for (const Field &f : info.fields()) {
                QVERIFY2(!names.contains(QLatin1String(f.name)), f.name);
                names.insert(QLatin1String(f.name));
                QVERIFY2(qstrlen(f.label) > 0, f.name);
                QVERIFY2((f.type == FieldType::Enum || f.type == FieldType::EnumSet) == bool(f.entries), f.name);
                QVERIFY2(f.type != FieldType::Ref || f.target != Kind::Count, f.name);
            }
            QCOMPARE(qstrcmp(info.fields().front().name, "id"), 0);
        }
        QVERIFY(!kindByTable(u"nonsense"));
    }

    void everyFieldTakesBackWhatItGave()
    {
        const Samples samples;
        for (const Record &record : samples.all()) {
            const KindInfo &info = kindInfo(record.kind());
            const auto copy = info.make();
            for (const Field &f : info.fields())
                f.set(copy.get(), record.value(f));
            QVERIFY2(Record(record.kind(), copy) == record, info.table);
            QVERIFY(differences(record, Record(record.kind(), copy)).empty());
        }
    }
    void everyFieldMakesADifference()
    {
        const Samples samples;
        for (int k = 0; k < kindCount; ++k) {
            const Record full = samples.full(Kind(k));
            const auto fresh = kindInfo(Kind(k)).make();
            for (const Field &f : kindInfo(Kind(k)).fields()) {
                const Record other = withField(full, f.name, f.get(fresh.get()));
                QVERIFY2(!(other == full), f.name); // a field that == forgets would never be saved
                const auto fields = differences(full, other);
                QVERIFY2(fields.size() == 1 && fields.front() == &f, f.name);
            }
        }
    }
    void theMirrorOfAMirrorIsTheSet()
    {
        const std::vector<Change> changes = Samples().creation().changes;
        const auto back = inverse(inverse(changes));
        QCOMPARE(back.size(), changes.size());
        for (size_t i = 0; i < back.size(); ++i)
            QVERIFY(back[i].after == changes[i].after && back[i].before.isNull());
        QVERIFY(inverse(changes).front().before == changes.back().after);
    }

private:
    Language m_language;
};

QTEST_GUILESS_MAIN(TestText)
#include "tst_text.moc"
