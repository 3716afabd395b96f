#include "model/store/verify.h"
#include "tests/faults/faultworld.h"

#include <QFile>
#include <QTest>

#include <sys/wait.h>
#include <unistd.h>

// A bad medium changes single bytes, or the end of the file is missing. Each such damage is found by opening or by
// `verify`, or it harms nothing: all answers are the same. Nothing crashes, nothing hangs, and looking changes nothing
// (RELIABILITY.md B01, B02, T6, T7).

namespace {

enum class Fate : char { FoundByOpening, FoundByVerify, Harmless, WrongAnswers, Crashed };

Fate fateOf(const QString &path, const QByteArray &expected)
{
    {
        const auto store = Store::open(path, OpenMode::ReadOnly);
        if (!store)
            return Fate::FoundByOpening;
        if (everythingIn(**store) == expected)
            return Fate::Harmless;
    }
    return verifyFile(path).exit != 0 ? Fate::FoundByVerify : Fate::WrongAnswers;
}

struct Tally {
    int count[5] = {};
    QByteArray firstBad;
};

/// Tries all damages, half of them in a process of its own each time something may crash.
template <typename Damage> Tally tryAll(const std::vector<qint64> &places, const QByteArray &sound, Damage damage)
{
    constexpr int workers = 2;
    struct Line {
        qint64 place;
        Fate fate;
    };
    int ends[2];
    if (::pipe(ends) != 0)
        qFatal("no pipe");
    std::vector<pid_t> children;
    for (int worker = 0; worker < workers; ++worker) {
        const pid_t child = ::fork();
        if (child == 0) {
            const FastFolder folder;
            const QString path = folder.filePath(QStringLiteral("a.waymark"));
            putBytes(path, sound);
            const QByteArray expected = everythingIn(**Store::open(path, OpenMode::ReadOnly));
            for (size_t i = size_t(worker); i < places.size(); i += workers) {
                const QByteArray bytes = damage(sound, places[i]);
                putBytes(path, bytes);
                Line line {places[i], Fate::Crashed};
                ::alarm(20); // a hang is a crash
                line.fate = fateOf(path, expected);
                if (bytesOf(path) != bytes)
                    line.fate = Fate::WrongAnswers; // a look changed the file
                if (::write(ends[1], &line, sizeof line) != sizeof line)
                    ::_exit(1);
            }
            emptyFolder(folder.path());
            ::rmdir(QFile::encodeName(folder.path()).constData());
            ::_exit(0);
        }
        children.push_back(child);
    }
    ::close(ends[1]);
    Tally tally;
    Line line;
    while (::read(ends[0], &line, sizeof line) == sizeof line) {
        ++tally.count[int(line.fate)];
        if (line.fate == Fate::WrongAnswers && tally.firstBad.isEmpty())
            tally.firstBad = "wrong answers at byte " + QByteArray::number(line.place);
    }
    ::close(ends[0]);
    for (const pid_t child : children) {
        int status = 0;
        ::waitpid(child, &status, 0);
        if (status != 0)
            tally.firstBad += " a process crashed or hung";
    }
    return tally;
}

void report(const char *what, const Tally &tally)
{
    qInfo("%s: %d found by opening, %d by verify, %d harmless", what, tally.count[0], tally.count[1], tally.count[2]);
}

} // namespace

class TestDamage : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_sound = filledWorkspace(true);
        const FastFolder folder;
        const QString path = folder.filePath(QStringLiteral("a.waymark"));
        putBytes(path, m_sound);
        QVERIFY2(soundness(path).isEmpty(), qPrintable(soundness(path)));
        QVERIFY(m_sound.size() > 60000);
    }

    void everyFlippedByteIsFoundOrHarmless_data()
    {
        QTest::addColumn<int>("number");
        for (int bit = 0; bit < 8; ++bit)
            QTest::addRow("bit %d", bit) << bit;
        QTest::newRow("all bits") << 8;
    }
    void everyFlippedByteIsFoundOrHarmless()
    {
        QFETCH(int, number);
        constexpr int masks = 9;
        const int mask = number < 8 ? 1 << number : 0xff;
        const int step = howMany("WAYMARK_FLIP_STEP", 16 * masks);
        std::vector<qint64> places;
        // The masks take turns, so that together they stand at every 16th byte.
        for (qint64 at = step * number / masks; at < m_sound.size(); at += step)
            places.push_back(at);
        const Tally tally = tryAll(places, m_sound, [mask](QByteArray bytes, qint64 at) {
            bytes[at] = char(bytes[at] ^ mask);
            return bytes;
        });
        report("flips", tally);
        QVERIFY2(tally.firstBad.isEmpty(), tally.firstBad.constData());
        QCOMPARE(tally.count[0] + tally.count[1] + tally.count[2], int(places.size()));
        QVERIFY(step > 16 * masks || (tally.count[0] > 0 && tally.count[1] > 0));
    }

    void everyLengthThatIsTooShortIsFound()
    {
        const int step = howMany("WAYMARK_CUT_STEP", 1);
        std::vector<qint64> places;
        for (qint64 length = 0; length < m_sound.size(); length += length < 600 ? std::min(step, 7) : step)
            places.push_back(length);
        const Tally tally
            = tryAll(places, m_sound, [](const QByteArray &bytes, qint64 length) { return bytes.left(length); });
        report("lengths", tally);
        QVERIFY2(tally.firstBad.isEmpty(), tally.firstBad.constData());
        QCOMPARE(tally.count[int(Fate::Harmless)], 0);
        QCOMPARE(tally.count[0] + tally.count[1], int(places.size()));
    }

private:
    QByteArray m_sound;
};

QTEST_GUILESS_MAIN(TestDamage)
#include "tst_damage.moc"
