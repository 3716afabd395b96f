#include "model/domain/finding.h"
#include "model/store/verify.h"
#include "tests/faults/useractions.h"
#include "tests/store/scarcememory.h"

#include <QTest>

#include <algorithm>
#include <functional>
#include <optional>
#include <sys/wait.h>
#include <unistd.h>

// The database gets no memory: what it is asked is answered wholly or refused, what it shall write is written or
// refused, and with memory again work goes on (RELIABILITY.md A22). That a part of the rows could pass for all of them
// was found here.

namespace {

/// A process of its own; what it writes to the pipe as numbers, and how it ended.
struct Told {
    std::vector<int> numbers;
    int status = 0;
};
template <typename Run> Told told(Run run)
{
    int ends[2];
    if (::pipe(ends) != 0)
        qFatal("no pipe");
    const pid_t child = ::fork();
    if (child == 0) {
        const bool good = run([to = ends[1]](int number) {
            if (::write(to, &number, sizeof number) != sizeof number)
                ::_exit(3);
        });
        ::_exit(good ? 0 : 1);
    }
    ::close(ends[1]);
    Told out;
    for (int number = 0; ::read(ends[0], &number, sizeof number) == sizeof number;)
        out.numbers.push_back(number);
    ::close(ends[0]);
    ::waitpid(child, &out.status, 0);
    return out;
}

} // namespace

class TestScarceMemory : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { m_workspace = filledWorkspace(); }
    void init()
    {
        m_folder = std::make_unique<FastFolder>();
        m_path = m_folder->filePath(QStringLiteral("a.waymark"));
        putBytes(m_path, m_workspace);
    }

    /// Each request for memory in opening and in an edit fails, once and from there on.
    void whenTheDatabaseGetsNoMemoryAnEditIsRefusedOrWhole_data()
    {
        QTest::addColumn<bool>("always");
        QTest::newRow("once") << false;
        QTest::newRow("for ever") << true;
    }
    void whenTheDatabaseGetsNoMemoryAnEditIsRefusedOrWhole()
    {
        QFETCH(bool, always);
        const int step = howMany("WAYMARK_CALL_STEP", 1) * (always ? 7 : 3);
        enum Told : int { Saved = -1, Refused = -2, Wrong = -3 };
        const auto seen = told([&](auto say) {
            if (!scarcememory::takeOver())
                return false;
            for (int at = 1;; at += step) {
                putBytes(m_path, m_workspace);
                auto document = Document::open(m_path, Document::Mode::ReadWrite, testContext(at));
                if (!document)
                    return false;
                const int before = (*document)->entries();
                scarcememory::begin(at, always);
                const auto done = editSomething(**document, QStringLiteral("new"));
                const bool reached = scarcememory::end() >= at;
                // With memory again the same edit goes through; where the first one did, nothing is lost.
                const auto r2 = editSomething(**document, QStringLiteral("newer"));
                const bool again = bool(r2);
                document->reset();
                const auto store = Store::open(m_path, OpenMode::ReadOnly);
                const int entries = store ? (*store)->entries() : -1;
                say(at);
                if (!again)
                    fprintf(stderr, "AGAIN %d %s | then %s\n", at,
                            done ? "saved" : qPrintable(done.error().message + done.error().detail),
                            qPrintable(r2.error().message + " | " + r2.error().detail));
                if (!again || entries != before + (done ? 2 : 1) || !soundness(m_path).isEmpty())
                    say(Wrong);
                say(done ? Saved : Refused);
                if (!reached)
                    return true;
            }
        });
        QVERIFY(WIFEXITED(seen.status) && WEXITSTATUS(seen.status) == 0);
        int refused = 0, last = 0;
        for (const int number : seen.numbers) {
            last = number > 0 ? number : last;
            refused += number == Refused;
            QVERIFY2(number != Wrong, qPrintable(QStringLiteral("request %1").arg(last)));
        }
        qInfo("%d requests for memory, %d edits refused", last, refused);
        QVERIFY(last > 100 && refused > 0);
        QCOMPARE(seen.numbers.back(), int(Saved)); // no request failed
    }

    void whateverIsDoneWithoutMemoryIsRefusedOrWhole_data()
    {
        QTest::addColumn<int>("number");
        int number = 0;
        for (const UserAction &action : userActions())
            QTest::newRow(action.name) << number++;
    }
    /// Every action that writes, from some requests on without memory: file and window say the same, before or after.
    void whateverIsDoneWithoutMemoryIsRefusedOrWhole()
    {
        QFETCH(int, number);
        const UserAction action = userActions()[size_t(number)];
        int all = 0; // requests of the whole action, so that each is tried at as many places
        const auto attempt = [&](int at) {
            putBytes(m_path, m_workspace);
            auto document = Document::open(m_path, Document::Mode::ReadWrite, testContext(7));
            if (!document || (action.prepare && !action.prepare(**document)))
                return false;
            const QByteArray before = everythingIn((*document)->records());
            scarcememory::begin(at, true);
            const auto done = action.act(**document);
            all = scarcememory::end();
            const QByteArray held = everythingIn((*document)->records());
            const bool isCopyGood = wrongCopy(copyBeside(m_path), (*document)->records()).isEmpty();
            document->reset();
            QFile::remove(copyBeside(m_path));
            const auto store = Store::open(m_path, OpenMode::ReadOnly);
            return store && everythingIn(*(*store)->load()) == held && (done || held == before) && isCopyGood
                && soundness(m_path).isEmpty() && (at > 0 || done);
        };
        const auto seen = told([&](auto say) {
            if (!scarcememory::takeOver() || !attempt(0))
                return false;
            const int step = std::max(1, all / std::max(3, 40 / howMany("WAYMARK_CALL_STEP", 1)));
            for (int at = 1, last = all; at <= last; at += step)
                say(attempt(at) ? at : -at);
            return true;
        });
        QVERIFY(WIFEXITED(seen.status) && WEXITSTATUS(seen.status) == 0);
        QVERIFY(seen.numbers.size() >= 3);
        for (const int at : seen.numbers)
            QVERIFY2(at > 0, qPrintable(QStringLiteral("request %1").arg(-at)));
    }

    void whenTheDatabaseGetsNoMemoryTheFileIsNotOpenedOrOpenedWhole()
    {
        const int step = howMany("WAYMARK_CALL_STEP", 1) * 9;
        const auto seen = told([&](auto say) {
            if (!scarcememory::takeOver())
                return false;
            const QByteArray expected = everythingIn(**Store::open(m_path, OpenMode::ReadOnly));
            for (int at = 1;; at += step) {
                scarcememory::begin(at, true);
                auto store = Store::open(m_path, OpenMode::ReadWrite);
                const bool reached = scarcememory::end() >= at;
                const bool good = store ? everythingIn(**store) == expected
                                        : store.error().message.size() > 20 && !store.error().message.contains("SQL");
                if (!good)
                    fprintf(stderr, "%d %s\n", at,
                            store ? qPrintable("OPENED different" + QString::number(everythingIn(**store).size())
                                               + ((*store)->load() ? "y" : "n")
                                               + ((*store)->load() ? QString()
                                                                   : (*store)->load().error().message
                                                          + (*store)->load().error().detail))
                                  : qPrintable(store.error().message + " | " + store.error().detail));
                store = std::unique_ptr<Store>();
                say(good && bytesOf(m_path) == m_workspace ? at : -at);
                if (!reached)
                    return true;
            }
        });
        QVERIFY(WIFEXITED(seen.status) && WEXITSTATUS(seen.status) == 0);
        QVERIFY(seen.numbers.size() > (step > 9 ? 3 : 400));
        for (const int number : seen.numbers)
            QVERIFY2(number > 0, qPrintable(QStringLiteral("request %1").arg(-number)));
    }

    void whenTheDatabaseGetsNoMemoryAnAnswerIsRefusedOrWhole_data()
    {
        QTest::addColumn<int>("number");
        int number = 0;
        for (const Question &question : questions())
            QTest::newRow(question.name) << number++;
    }
    /// Half a history, or a text that became empty, must not pass for all there is.
    void whenTheDatabaseGetsNoMemoryAnAnswerIsRefusedOrWhole()
    {
        QFETCH(int, number);
        const Question question = questions()[size_t(number)];
        const int step = howMany("WAYMARK_CALL_STEP", 1) * question.stride;
        const auto seen = told([&](auto say) {
            if (!scarcememory::takeOver())
                return false;
            const auto whole = answerTo(question);
            if (!whole || whole->isEmpty())
                return false;
            for (int at = 1;; at += step) {
                const auto store = Store::open(m_path, OpenMode::ReadOnly);
                scarcememory::begin(at, false);
                const auto answer = question.ask(**store, m_path);
                const bool reached = scarcememory::end() >= at;
                say(!answer || *answer == *whole ? at : -at);
                if (!reached)
                    return true;
            }
        });
        QVERIFY(WIFEXITED(seen.status) && WEXITSTATUS(seen.status) == 0);
        QVERIFY(seen.numbers.size() > 4 || step > 5);
        for (const int at : seen.numbers)
            QVERIFY2(at > 0, qPrintable(QStringLiteral("request %1").arg(-at)));
    }

private:
    /// Something that the file is asked; nothing when it refuses.
    struct Question {
        const char *name;
        std::function<std::optional<QByteArray>(const Store &, const QString &path)> ask;
        int stride = 1; ///< where there are many requests of the same kind
    };
    static std::vector<Question> questions();
    std::optional<QByteArray> answerTo(const Question &question) const
    {
        const auto store = Store::open(m_path, OpenMode::ReadOnly);
        return store ? question.ask(**store, m_path) : std::nullopt;
    }

    QByteArray m_workspace;
    std::unique_ptr<FastFolder> m_folder;
    QString m_path;
};

std::vector<TestScarceMemory::Question> TestScarceMemory::questions()
{
    const auto entriesOf = [](const auto &entries) {
        QByteArray out;
        for (const HistoryEntry &e : entries) {
            out += '\n' + QByteArray::number(e.seq) + e.at.toString(Qt::ISODate).toUtf8() + e.actor.toUtf8()
                + e.kind.toUtf8() + e.label.toUtf8() + e.reason.toUtf8() + e.hash.toUtf8();
            for (const HistoryChange &c : e.changes)
                out += '\t' + (c.table + c.code + c.field + c.before + c.after).toUtf8();
        }
        return out;
    };
    using Answer = std::optional<QByteArray>;
    return {
        {"the records",
         [](const Store &store, const QString &) {
             const auto reg = store.load();
             return reg ? Answer(everythingIn(*reg)) : Answer();
         },
         3},
        {"the figures in full",
         [](const Store &store, const QString &) -> Answer {
             const auto rows = store.readingRows({});
             if (!rows)
                 return {};
             QByteArray out;
             for (const ReadingRow &r : *rows)
                 out += '\n' + (r.displayCode() + r.value.text() + r.comment + r.correctionReason).toUtf8();
             return out;
         }},
        {"why figures are void",
         [](const Store &store, const QString &) -> Answer {
             const auto reasons = store.voidReasons();
             if (!reasons)
                 return {};
             QByteArray out = "reasons";
             QList<qint32> keys = reasons->keys();
             std::sort(keys.begin(), keys.end());
             for (const qint32 key : keys)
                 out += '\n' + QByteArray::number(key) + reasons->value(key).toUtf8();
             return out;
         }},
        {"the history",
         [entriesOf](const Store &store, const QString &) {
             const auto entries = store.history({});
             return entries ? Answer(entriesOf(*entries)) : Answer();
         }},
        {"who made a record",
         [entriesOf](const Store &store, const QString &) -> Answer {
             const auto first = store.firstEntryOf(Samples().full(Kind::Risk).id());
             return first ? Answer(*first ? entriesOf(std::vector {**first}) : "nobody") : Answer();
         }},
        {"the chain",
         [](const Store &store, const QString &) -> Answer {
             const auto lines = store.ledger();
             if (!lines)
                 return {};
             QByteArray out;
             for (const ChainLine &line : *lines)
                 out += '\n' + QByteArray::number(line.seq) + line.body + line.hash.toUtf8();
             return out;
         }},
        {"the records of a day",
         [](const Store &store, const QString &) {
             const auto then = store.recordedOn(QDate(2026, 7, 15));
             return then ? Answer(everythingIn(*then)) : Answer();
         },
         3},
        {"a copy of evidence",
         [](const Store &store, const QString &) {
             const auto bytes = store.content(Samples().full(Kind::Evidence).as<Evidence>()->sha256);
             return bytes ? Answer(*bytes) : Answer();
         }},
        {"whether the file is sound",
         [](const Store &, const QString &path) -> Answer {
             const auto report = verifyFile(path);
             QByteArray out;
             for (const VerifyCheck &check : report.checks)
                 out += '\n' + (check.name + check.detail).toUtf8();
             return report.ok() ? Answer(out) : Answer();
         },
         11},
    };
}

QTEST_GUILESS_MAIN(TestScarceMemory)
#include "tst_scarcememory.moc"
