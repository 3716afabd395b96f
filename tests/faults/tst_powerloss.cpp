#include "model/document/document.h"
#include "model/domain/finding.h"
#include "model/store/verify.h"
#include "tests/faults/faultworld.h"
#include "tests/faults/iocalls.h"

#include <QCryptographicHash>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <map>
#include <set>

// The power fails. Every write, sync and removal of a session is recorded; then the states are rebuilt in which a disk
// could be at any moment: what was synced is there; of what was not, any part, in any order, in pieces of 512 bytes.
// Each state must open, be sound, and hold every edit that was called saved before (RELIABILITY.md A10, T5); also when
// the power fails once more while the next start takes back what was half written (A11).

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
        int tried = 0, rolledBack = 0, again = 0, recoveries = 0;
        const int statesAgain = std::max(200, states / 50);
        for (size_t moment = 0; moment <= events.size(); ++moment) {
            if (moment > 0)
                drive.take(events[moment - 1]);
            for (int i = 0; i < perMoment; ++i) {
                const auto files = drive.afterPowerLoss(random);
                rolledBack += files.size() > 1;
                const QString wrong = wrongIn(files, session.path(), disk, savedBefore(moment));
                QVERIFY2(wrong.isEmpty(),
                         qPrintable(QStringLiteral("call %1 of %2: %3").arg(moment).arg(events.size()).arg(wrong)));
                ++tried;
                // Spread over the session: as many as are due by now.
                const auto journal = files.find(QFile::encodeName(path) + "-journal");
                if (i == 0 && journal != files.end() && journal->second.size() > sector
                    && again * qint64(events.size()) < qint64(statesAgain) * qint64(moment)) {
                    const auto [cuts, fault] = cutTheRecovery(files, session.path(), savedBefore(moment), random);
                    QVERIFY2(fault.isEmpty(),
                             qPrintable(QStringLiteral("recovery after call %1 of %2: %3")
                                            .arg(moment)
                                            .arg(events.size())
                                            .arg(fault)));
                    again += cuts;
                    recoveries += cuts > 0;
                }
            }
        }
        qInfo("%d states of the disk, %d with a journal, %d different, %d different contents: none lost, none damaged; "
              "%d more in "
              "which "
              "the power failed again within %d recoveries",
              tried, rolledBack, int(m_entries.size()), int(m_sound.size()), again, recoveries);
        QVERIFY(tried >= states && rolledBack > tried / 10);
        QVERIFY(again >= statesAgain * 9 / 10 && recoveries > 5);
    }

private:
    struct Saved {
        size_t calls; ///< so many calls were made when this was called saved
        int entries;
    };

    /// The session: edits, figures, an import, drafts, a piece of evidence, undone and done again; returns its calls.
    std::vector<IoEvent> work(const QString &path, const QString &folder)
    {
        auto opened = Document::open(path, Document::Mode::ReadWrite, testContext(20));
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        Document &document = **opened;
        const Samples samples;
        m_saved.push_back({0, document.entries()});
        recordCalls(folder);
        const auto saved = [&](bool done) {
            if (!done || document.entries() != m_saved.back().entries + 1)
                qFatal("the session does not work");
            m_saved.push_back({recordedCalls(), document.entries()});
        };
        for (int i = 0; i < 12; ++i) {
            const bool isImport = i == 6;
            ChangeSet set {QStringLiteral("Edit %1").arg(i), {}, {}, {}};
            const Record risk = document.records().record(Kind::Risk, samples.full(Kind::Risk).id());
            set.changes.push_back(
                {risk, withField(risk, "title", QString(1 + i * 13 % 140, QLatin1Char(char('a' + i))))});
            for (int k = 0; k < (isImport ? 150 : i); ++k)
                set.readings.added.push_back(
                    sampleReading(samples, QDate(1950 + i, 1, 1).addDays(k), QString::number(k)));
            if (isImport)
                set.readings.source = QStringLiteral("many.csv");
            if (i == 8)
                addEvidence(set);
            const QString label = set.label;
            saved(document.apply(std::move(set), isImport ? QStringLiteral("import") : QStringLiteral("change"))
                      .has_value());
            if (i % 4 == 0 && !document.putDraft({QStringLiteral("risk"), {}, label, testContext().now()}))
                qFatal("the session does not work");
            if (i == 3 || isImport || i == 8) { // an edit with figures, an import, evidence
                document.undoStack()->undo();
                saved(true);
                if (i != 3) {
                    document.undoStack()->redo();
                    saved(true);
                }
            }
        }
        return takeRecordedCalls();
    }

    static void addEvidence(ChangeSet &set)
    {
        const FileContent content = contentOf(QByteArray(20'000, 'e'));
        Evidence evidence;
        evidence.id.value = QUuid(6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6);
        evidence.code = QStringLiteral("EV-P01");
        evidence.storage = EvidenceStorage::FileCopy;
        evidence.size = int(content.bytes.size());
        evidence.sha256 = content.sha256;
        set.changes.push_back(created(evidence));
        set.contents = {content};
    }

    struct Cuts {
        int count = 0; ///< none when there was nothing to take back
        QString wrong;
    };

    /// The next start on such a state, and the power fails once more while it takes back what was half written.
    Cuts cutTheRecovery(const std::map<QByteArray, QByteArray> &files, const QString &from, int saved,
                        QRandomGenerator &random)
    {
        const FastFolder start, disk;
        const auto inFolder = [](const FastFolder &folder, const QByteArray &name, const QString &was) {
            return folder.filePath(QString::fromLocal8Bit(name.mid(was.size() + 1)));
        };
        Disk drive;
        for (const auto &[name, bytes] : files)
            if (!name.endsWith(".lock")) {
                const QString here = inFolder(start, name, from);
                putBytes(here, bytes);
                drive.put(QFile::encodeName(here), bytes);
            }
        recordCalls(start.path());
        const bool opens = Store::open(start.filePath(QStringLiteral("a.waymark")), OpenMode::ReadWrite).has_value();
        const std::vector<IoEvent> events = takeRecordedCalls();
        if (!opens)
            return {0, QStringLiteral("it does not open")};
        const bool tookBack = std::any_of(events.begin(), events.end(), [](const IoEvent &e) {
            return e.type == IoEvent::Write && e.path.endsWith("a.waymark");
        });
        Cuts cuts;
        for (size_t moment = 0; tookBack && moment < events.size(); ++moment) {
            drive.take(events[moment]);
            ++cuts.count;
            cuts.wrong = wrongIn(drive.afterPowerLoss(random), start.path(), disk, saved);
            if (!cuts.wrong.isEmpty())
                break;
        }
        return cuts;
    }

    int savedBefore(size_t moment) const
    {
        int entries = 0;
        for (const Saved &saved : m_saved)
            if (saved.calls <= moment)
                entries = saved.entries;
        return entries;
    }

    /// Puts such a state into a folder and opens it as the next start does. The same state again has the same answer,
    /// and contents that were proved once need not be proved again.
    QString wrongIn(const std::map<QByteArray, QByteArray> &files, const QString &from, const FastFolder &disk,
                    int saved)
    {
        QCryptographicHash print(QCryptographicHash::Sha1);
        for (const auto &[name, bytes] : files)
            if (!name.endsWith(".lock")) {
                print.addData(name.mid(from.size()) + QByteArray::number(bytes.size()));
                print.addData(bytes);
            }
        auto known = m_entries.find(print.result());
        if (known == m_entries.end()) {
            emptyFolder(disk.path());
            for (const auto &[name, bytes] : files)
                if (!name.endsWith(".lock"))
                    putBytes(disk.filePath(QString::fromLocal8Bit(name.mid(from.size() + 1))), bytes);
            const QString path = disk.filePath(QStringLiteral("a.waymark"));
            const auto store = Store::open(path, OpenMode::ReadWrite);
            if (!store)
                return store.error().message;
            const QByteArray bytes = bytesOf(path);
            if (!m_sound.contains(bytes)) {
                if (const QString wrong = verifyFaults(path); !wrong.isEmpty())
                    return wrong;
                m_sound.insert(bytes);
            }
            known = m_entries.emplace(print.result(), (*store)->entries()).first;
        }
        const int entries = known->second;
        if (entries < saved || entries > saved + 1)
            return QStringLiteral("%1 entries, %2 were called saved").arg(entries).arg(saved);
        return {};
    }

    std::vector<Saved> m_saved;
    std::map<QByteArray, int> m_entries; ///< how many the next start finds, by state of the disk
    std::set<QByteArray> m_sound;
};

QTEST_GUILESS_MAIN(TestPowerLoss)
#include "tst_powerloss.moc"
