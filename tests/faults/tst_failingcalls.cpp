#include "tests/faults/iocalls.h"
#include "tests/faults/useractions.h"

#include <QFile>
#include <QTest>

#include <cerrno>

// Every call that touches the workspace fails once, and from there on for ever, with each error of a full or broken
// disk: for every action that writes. What was refused is not in the file, what was called saved is, the file is sound,
// and the same action goes through when the disk is well again (RELIABILITY.md A12–A17, T4).

namespace {

Draft draftOf(const QString &text)
{
    return {QStringLiteral("objective"), {}, text, QDateTime(QDate(2026, 7, 15), QTime(9, 0), Qt::UTC)};
}

struct Failure {
    const char *name;
    int error;
    bool always, isShort;
    int stride = 1; ///< those that differ from another in the number of the error only are tried by samples
};
/// {full, broken, over quota} × {once, for ever} × {nothing, half of it is written first}; a medium that is suddenly
/// write-protected or taken out writes no halves.
constexpr Failure failures[] = {
    {"full", ENOSPC, false, false},
    {"full for ever", ENOSPC, true, false},
    {"half a write", ENOSPC, false, true},
    {"half a write, then full for ever", ENOSPC, true, true},
    {"broken", EIO, false, false},
    {"broken for ever", EIO, true, false},
    {"half a write, broken", EIO, false, true, 7},
    {"half a write, then broken for ever", EIO, true, true, 7},
    {"over quota", EDQUOT, false, false, 3},
    {"over quota for ever", EDQUOT, true, false, 3},
    {"half a write, over quota", EDQUOT, false, true, 7},
    {"half a write, then over quota for ever", EDQUOT, true, true, 7},
    {"mounted read-only", EROFS, false, false, 11},
    {"mounted read-only for ever", EROFS, true, false, 7},
    {"taken out", ENODEV, false, false, 11},
    {"taken out for ever", ENODEV, true, false, 7},
};

} // namespace

class TestFailingCalls : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { m_workspace = filledWorkspace(); }
    void cleanupTestCase() { qInfo("%d failing calls tried", m_tried); }

    void whatIsRefusedIsNotStored_data()
    {
        QTest::addColumn<int>("number");
        int number = 0;
        for (const UserAction &action : userActions())
            QTest::newRow(action.name) << number++;
    }
    void whatIsRefusedIsNotStored()
    {
        QFETCH(int, number);
        const UserAction action = userActions()[size_t(number)];
        for (const Failure &failure : failures)
            for (int at = 1, times = 1;; at += m_every ? 1 : m_step * action.stride * failure.stride, ++times) {
                // Counted in tries: a sample's wide steps soon lead past any number of calls.
                QVERIFY2(times < 5000, "the action never comes to its end");
                const QString place = QStringLiteral("%1, call %2: ").arg(QLatin1String(failure.name)).arg(at);
                const auto [reached, wrong] = tryOut(action, failure, at);
                QVERIFY2(wrong.isEmpty(), qPrintable(place + wrong));
                ++m_tried;
                if (!reached) {
                    QVERIFY2(at > 10, "the calls are not taken over");
                    break;
                }
            }
    }

    /// Drafts are no history, but they are what a person typed.
    void aRefusedDraftLeavesTheOneBefore()
    {
        for (const Failure &failure : failures)
            for (const bool removing : {false, true})
                for (int at = 1;; at += m_step) {
                    const FastFolder folder;
                    const QString path = folder.filePath(QStringLiteral("a.waymark"));
                    putBytes(path, m_workspace);
                    auto document = Document::open(path, Document::Mode::ReadWrite, testContext(7));
                    QVERIFY(document && (*document)->putDraft(draftOf(QStringLiteral("before"))));
                    armFaults({folder.path(), at, failure.error, failure.always, failure.isShort});
                    const auto act = [&] {
                        return removing ? (*document)->removeDraft(QStringLiteral("objective"), {})
                                        : (*document)->putDraft(draftOf(QStringLiteral("after")));
                    };
                    const auto done = act();
                    const bool reached = disarmFaults() >= at;
                    QString wrong = draftIn(
                        path, done ? (removing ? QString() : QStringLiteral("after")) : QStringLiteral("before"));
                    QVERIFY2(
                        wrong.isEmpty(),
                        qPrintable(
                            QStringLiteral("%1, call %2: %3").arg(QLatin1String(failure.name)).arg(at).arg(wrong)));
                    QVERIFY2(act(), "it cannot be done when the disk is well again");
                    document->reset();
                    wrong = draftIn(path, removing ? QString() : QStringLiteral("after"));
                    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
                    ++m_tried;
                    if (!reached)
                        break;
                }
    }

    void whereTheMediumIsGoneACopyIsStillSaved_data()
    {
        QTest::addColumn<int>("error");
        QTest::addColumn<QString>("says");
        QTest::newRow("mounted read-only (A16)") << EROFS << QStringLiteral("read-only");
        QTest::newRow("taken out (A17)") << ENODEV << QStringLiteral("The change was not saved");
    }
    /// The window goes on: what it holds can be read and saved elsewhere.
    void whereTheMediumIsGoneACopyIsStillSaved()
    {
        QFETCH(int, error);
        QFETCH(QString, says);
        const FastFolder folder, elsewhere;
        const QString path = folder.filePath(QStringLiteral("a.waymark"));
        const QString copy = elsewhere.filePath(QStringLiteral("b.waymark"));
        putBytes(path, m_workspace);
        auto document = Document::open(path, Document::Mode::ReadWrite, testContext(7));
        QVERIFY(document);
        const QByteArray before = everythingIn((*document)->records());
        const UserAction editing = userActions().front();
        armFaults({folder.path(), 1, error, true});
        const auto edited = editing.act(**document);
        const auto saved = (*document)->copyTo(copy);
        const auto again = editing.act(**document);
        disarmFaults();
        QVERIFY(!edited && !again);
        QVERIFY2(edited.error().message.contains(says), qPrintable(edited.error().message));
        QVERIFY2(isOfMedium(edited.error()), qPrintable(edited.error().detail));
        QCOMPARE(everythingIn((*document)->records()), before);
        QVERIFY2(saved, qPrintable(saved ? QString() : saved.error().message));
        QCOMPARE(wrongCopy(copy, (*document)->records()), QString());
        QVERIFY(QFile::exists(copy));
        QVERIFY(editing.act(**document)); // it is back
    }

private:
    struct Outcome {
        bool reached; ///< the failing call was made
        QString wrong;
    };

    /// One run: the action meets the failure; then a copy of what lies there is opened as after a crash; then the disk
    /// is well again and the action is repeated.
    Outcome tryOut(const UserAction &action, const Failure &failure, int at)
    {
        const FastFolder folder;
        const QString path = folder.filePath(QStringLiteral("a.waymark"));
        putBytes(path, m_workspace);
        auto opened = Document::open(path, Document::Mode::ReadWrite, testContext(7));
        if (!opened)
            return {true, opened.error().message};
        Document &document = **opened;
        if (action.prepare && !action.prepare(document))
            return {true, QStringLiteral("the action cannot be prepared")};
        const QByteArray before = everythingIn(document.records());
        const int entries = document.entries();

        armFaults({folder.path(), at, failure.error, failure.always, failure.isShort});
        const auto done = action.act(document);
        const bool reached = disarmFaults() >= at;

        const QByteArray memory = everythingIn(document.records());
        if (!done && memory != before)
            return {reached, QStringLiteral("refused, but in memory: ") + done.error().message};
        if (document.entries() != entries + (done && action.isEntry ? 1 : 0))
            return {reached, QStringLiteral("memory counts the entries wrongly")};
        if (const QString wrong = wrongIn(copyOf(path), memory, document.entries(), true); !wrong.isEmpty())
            return {reached, (done ? QStringLiteral("called saved, but ") : QStringLiteral("refused, but ")) + wrong};
        if (!done && done.error().message.size() < 20)
            return {reached, QStringLiteral("no sentence says why")};
        // A copy whose folder could not be synced is whole, but not said to last.
        if (const QString wrong = wrongCopy(copyBeside(path), document.records()); !wrong.isEmpty())
            return {reached, wrong};
        if (!done)
            QFile::remove(copyBeside(path));
        if (!done && action.canBeRepeated)
            if (const auto again = action.act(document); !again)
                return {reached, QStringLiteral("cannot be repeated: ") + again.error().message};
        const QByteArray after = everythingIn(document.records());
        const int afterEntries = document.entries();
        const QString copy = copyBeside(path);
        if (!action.isEntry && !QFile::exists(copy))
            return {reached, QStringLiteral("there is no copy")};
        if (const QString wrong = wrongCopy(copy, document.records()); !wrong.isEmpty())
            return {reached, wrong};
        opened->reset();
        return {reached, wrongIn(path, after, afterEntries, at % 8 == 0)};
    }

    /// What a start after a crash would find now.
    QString copyOf(const QString &path)
    {
        emptyFolder(m_copies.path());
        const QString copy = m_copies.filePath(QStringLiteral("a.waymark"));
        for (const QString &side : {QString(), QStringLiteral("-journal")})
            if (QFile::exists(path + side))
                putBytes(copy + side, bytesOf(path + side));
        return copy;
    }

    static QString wrongIn(const QString &path, const QByteArray &expected, int entries, bool thoroughly)
    {
        {
            const auto store = Store::open(path, OpenMode::ReadWrite);
            if (!store)
                return QStringLiteral("does not open: ") + store.error().message;
            if ((*store)->entries() != entries)
                return QStringLiteral("has %1 entries instead of %2").arg((*store)->entries()).arg(entries);
            const auto reg = (*store)->load();
            if (!reg || everythingIn(*reg) != expected)
                return QStringLiteral("the file differs from memory");
        }
        return thoroughly ? verifyFaults(path) : QString();
    }

    QString draftIn(const QString &path, const QString &expected)
    {
        const QString copy = copyOf(path);
        const auto store = Store::open(copy, OpenMode::ReadWrite);
        const auto drafts = store ? (*store)->drafts() : Result<std::vector<Draft>>(tl::unexpected(store.error()));
        if (!drafts)
            return drafts.error().message;
        QString found;
        for (const Draft &draft : *drafts)
            if (draft.form == QLatin1String("objective"))
                found = draft.body;
        return found == expected ? QString() : QStringLiteral("“%1” instead of “%2”").arg(found, expected);
    }

    QByteArray m_workspace;
    FastFolder m_copies;
    int m_tried = 0;
    int m_step = howMany("WAYMARK_CALL_STEP", 1);
    const bool m_every = howMany("WAYMARK_EVERY_CALL", 0) > 0; ///< also where strides thin out what is much alike
};

QTEST_GUILESS_MAIN(TestFailingCalls)
#include "tst_failingcalls.moc"
