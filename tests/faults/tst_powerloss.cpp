#include "model/store/verify.h"
#include "tests/faults/faultworld.h"
#include "tests/faults/iocalls.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <map>
#include <set>

// The power fails. Every write, sync and removal of a session is recorded; then the states are rebuilt in which a disk
// could be at any moment: what was synced is there; of what was not, any part, in any order, in pieces of 512 bytes.
// Each state must open, be sound, and hold every edit that was called saved before (RELIABILITY.md A10, T5).

namespace {

constexpr int sector = 512;

/// A disk that keeps what was synced and forgets some of the rest.
class Disk
{
public:
    void put(const QByteArray &path, const QByteArray &bytes)
    {
        m_durable[path] = bytes;
        m_named.insert(path);
    }
    void take(const IoEvent &event)
    {
        switch (event.type) {
        case IoEvent::Sync: {
            QByteArray &bytes = m_durable[event.path];
            std::erase_if(m_writes, [&](const IoEvent &w) {
                if (w.path != event.path)
                    return false;
                apply(bytes, w);
                return true;
            });
            break;
        }
        case IoEvent::SyncFolder:
            for (const IoEvent &name : m_names)
                rename(name);
            m_names.clear();
            break;
        case IoEvent::Write:
        case IoEvent::Truncate:
            m_writes.push_back(event);
            break;
        default:
            m_names.push_back(event);
        }
    }
    /// One of the states in which the power may leave it: a prefix of the changes of names, any subset of the writes,
    /// one of them torn.
    std::map<QByteArray, QByteArray> afterPowerLoss(QRandomGenerator &random) const
    {
        Disk after = *this;
        const auto names = random.bounded(int(m_names.size()) + 1);
        for (int i = 0; i < names; ++i)
            after.rename(m_names[size_t(i)]);
        const int habit = random.bounded(4); // all, none, or by chance
        for (const IoEvent &write : m_writes) {
            const bool arrives = habit == 0 || (habit > 1 && random.bounded(2));
            const auto file = after.m_durable.find(write.path);
            if (!arrives || file == after.m_durable.end())
                continue;
            if (write.type == IoEvent::Write && habit == 3) {
                for (qsizetype at = 0; at < write.bytes.size(); at += sector)
                    if (random.bounded(2))
                        apply(file->second,
                              {IoEvent::Write, write.path, {}, write.offset + at, write.bytes.mid(at, sector)});
            } else {
                apply(file->second, write);
            }
        }
        // Contents without a name are lost.
        std::erase_if(after.m_durable, [&](const auto &file) { return !after.m_named.contains(file.first); });
        return after.m_durable;
    }

private:
    void rename(const IoEvent &name)
    {
        if (name.type == IoEvent::Create) {
            m_durable.emplace(name.path, QByteArray());
            m_named.insert(name.path);
        } else if (name.type == IoEvent::Unlink) {
            m_durable.erase(name.path);
            m_named.erase(name.path);
            std::erase_if(m_writes, [&](const IoEvent &w) { return w.path == name.path; });
        } else if (m_named.erase(name.path)) {
            m_durable[name.to] = m_durable[name.path];
            m_durable.erase(name.path);
            m_named.insert(name.to);
        }
    }
    static void apply(QByteArray &bytes, const IoEvent &write)
    {
        if (write.type == IoEvent::Truncate) {
            bytes.resize(write.offset);
            return;
        }
        if (bytes.size() < write.offset + write.bytes.size())
            bytes.append(QByteArray(write.offset + write.bytes.size() - bytes.size(), '\0'));
        bytes.replace(write.offset, write.bytes.size(), write.bytes);
    }
    std::map<QByteArray, QByteArray> m_durable;
    std::set<QByteArray> m_named;
    std::vector<IoEvent> m_writes, m_names;
};

} // namespace

class TestPowerLoss : public QObject
{
    Q_OBJECT
private slots:
    void everyStateOfTheDiskIsSoundAndHoldsWhatWasSaved()
    {
        const int states = howMany("WAYMARK_POWER_LOSSES", 10000);
        const FastFolder session, disk;
        const QString path = session.filePath(QStringLiteral("a.waymark"));
        const QByteArray workspace = filledWorkspace(true);
        putBytes(path, workspace);
        const std::vector<IoEvent> events = work(path, session.path());
        QVERIFY(m_saved.size() > 10);

        // Between any two calls the power may fail; how often each moment is tried depends on what was asked for.
        QRandomGenerator random(20260715);
        Disk drive;
        drive.put(QFile::encodeName(path), workspace);
        const int perMoment = std::max(1, states / int(events.size() + 1) + 1);
        int tried = 0, rolledBack = 0;
        for (size_t moment = 0; moment <= events.size(); ++moment) {
            if (moment > 0)
                drive.take(events[moment - 1]);
            for (int i = 0; i < perMoment; ++i) {
                emptyFolder(disk.path());
                const auto files = drive.afterPowerLoss(random);
                for (const auto &[name, bytes] : files)
                    if (!name.endsWith(".lock"))
                        putBytes(disk.filePath(QString::fromLocal8Bit(name.mid(session.path().size() + 1))), bytes);
                rolledBack += files.size() > 1;
                const QString wrong = wrongIn(disk.filePath(QStringLiteral("a.waymark")), savedBefore(moment));
                QVERIFY2(wrong.isEmpty(),
                         qPrintable(QStringLiteral("call %1 of %2: %3").arg(moment).arg(events.size()).arg(wrong)));
                ++tried;
            }
        }
        qInfo("%d states of the disk, %d with a journal, %d different contents: none lost, none damaged", tried,
              rolledBack, int(m_sound.size()));
        QVERIFY(tried >= states && rolledBack > tried / 10);
    }

private:
    struct Saved {
        size_t calls; ///< so many calls were made when this was called saved
        int entries;
    };

    /// The session: edits, figures, an import, a draft, an undo; returns its calls.
    std::vector<IoEvent> work(const QString &path, const QString &folder)
    {
        auto store = Store::open(path, OpenMode::ReadWrite);
        if (!store)
            qFatal("%s", qPrintable(store.error().message));
        const Samples samples;
        Record risk = samples.full(Kind::Risk);
        m_saved.push_back({0, (*store)->entries()});
        recordCalls(folder);
        for (int i = 0; i < 12; ++i) {
            ChangeSet set {QStringLiteral("Edit %1").arg(i), {}, {}, {}};
            const Record after = withField(risk, "title", QString(1 + i * 13 % 140, QLatin1Char(char('a' + i))));
            set.changes.push_back({risk, after});
            for (int k = 0; k < (i == 6 ? 150 : i); ++k)
                set.readings.added.push_back(
                    sampleReading(samples, QDate(1950 + i, 1, 1).addDays(k), QString::number(k)));
            if (!(*store)->commit(set, QStringLiteral("change"), testContext(20 + i)))
                qFatal("the session does not work");
            risk = after;
            m_saved.push_back({recordedCalls(), (*store)->entries()});
            if (i % 4 == 0 && !(*store)->putDraft({QStringLiteral("risk"), {}, set.label, testContext().now()}))
                qFatal("the session does not work");
        }
        return takeRecordedCalls();
    }

    int savedBefore(size_t moment) const
    {
        int entries = 0;
        for (const Saved &saved : m_saved)
            if (saved.calls <= moment)
                entries = saved.entries;
        return entries;
    }

    /// Opens as the next start does. Contents that were proved once need not be proved again.
    QString wrongIn(const QString &path, int saved)
    {
        const auto store = Store::open(path, OpenMode::ReadWrite);
        if (!store)
            return store.error().message;
        const int entries = (*store)->entries();
        if (entries < saved || entries > saved + 1)
            return QStringLiteral("%1 entries, %2 were called saved").arg(entries).arg(saved);
        const QByteArray bytes = bytesOf(path);
        if (m_sound.contains(bytes))
            return {};
        QString wrong = verifyFaults(path);
        if (wrong.isEmpty())
            m_sound.insert(bytes);
        return wrong;
    }

    std::vector<Saved> m_saved;
    std::set<QByteArray> m_sound;
};

QTEST_GUILESS_MAIN(TestPowerLoss)
#include "tst_powerloss.moc"
