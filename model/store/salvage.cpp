#include "model/store/salvage.h"

#include "model/domain/finding.h"
#include "model/domain/register.h"
#include "model/store/damagedcopy.h"
#include "model/store/damagedtable.h"
#include "model/store/draftseal.h"
#include "model/store/images.h"
#include "model/store/salvagedhistory.h"
#include "model/store/salvagedreadings.h"
#include "model/store/store.h"
#include "model/store/storewords.h"

#include <QFileInfo>
#include <QSet>
#include <QTemporaryDir>

#include <map>

bool SalvageReport::isComplete() const
{
    return historyIsWhole && std::all_of(tables.begin(), tables.end(), [](const SalvagedTable &t) {
               return t.lost.isEmpty() && t.doubtful.isEmpty();
           });
}

int SalvageReport::saved() const
{
    int count = 0;
    for (const SalvagedTable &t : tables)
        count += t.saved;
    return count;
}

namespace {

QString nameOf(const Record &record)
{
    return record.code().isEmpty() ? record.id().toString(QUuid::WithoutBraces) : record.code();
}

class Salvage
{
public:
    explicit Salvage(sqlite3 *handle)
        : m_handle(handle)
    {
    }

    void read()
    {
        m_history = salvagedHistory(m_handle);
        for (int k = 0; k < kindCount; ++k)
            readKind(Kind(k));
        readContents();
        dropDangling();
        m_readings
            = salvagedReadings(m_handle, m_history.replay.readingReplay(), m_history.isWhole,
                               [this](Kind kind, const QUuid &id) { return m_records[size_t(kind)].contains(id); });
    }

    bool isEmpty() const
    {
        return std::all_of(m_records.begin(), m_records.end(), [](const auto &r) { return r.empty(); });
    }

    ChangeSet changes() const
    {
        ChangeSet set;
        for (const auto &records : m_records)
            for (const auto &[id, record] : records)
                set.changes.push_back({{}, record});
        set.readings.added = m_readings.rows;
        for (const auto &[sha256, bytes] : m_contents)
            set.contents.push_back({sha256, bytes});
        return set;
    }

    /// Where the chain of the damaged file ended.
    QString origin() const
    {
        return m_history.lines.empty()
            ? QString()
            : salvageWords(QT_TRANSLATE_NOOP("Salvage", "Its history ended with entry %1, %2."))
                  .arg(m_history.lines.back().seq)
                  .arg(m_history.lines.back().hash);
    }

    /// What was typed in forms and not saved.
    std::vector<Draft> drafts() const
    {
        std::map<std::pair<QString, QString>, Draft> out;
        DamagedTable(m_handle, "draft").read("\"form\", \"record\", \"body\", \"at\"", [&](const Statement &row) {
            if (auto draft = draftFrom(row.text(0), row.text(1), row.text(2), row.text(3)))
                out[{draft->form, draft->record}] = std::move(*draft);
        });
        std::vector<Draft> drafts;
        for (auto &[name, draft] : out)
            drafts.push_back(std::move(draft));
        return drafts;
    }

    SalvageReport report() const
    {
        SalvageReport out;
        out.entries = m_history.entries;
        out.historyIsWhole = m_history.isWhole;
        out.history = m_history.lines;
        out.workspace = m_history.replay.workspace();
        for (int k = 0; k < kindCount; ++k) {
            SalvagedTable table {QLatin1String(kindInfo(Kind(k)).file),
                                 int(m_records[size_t(k)].size()),
                                 m_fromHistory[size_t(k)],
                                 m_lost[size_t(k)],
                                 {}};
            if (table.saved > 0 || !table.lost.isEmpty())
                out.tables.push_back(std::move(table));
        }
        if (!m_contents.empty() || !m_lostCopies.isEmpty())
            out.tables.push_back({QStringLiteral("evidence files"), int(m_contents.size()), 0, m_lostCopies, {}});
        SalvagedTable readings {QStringLiteral("measurements"), int(m_readings.rows.size()), m_readings.fromHistory,
                                m_readings.lost, m_readings.doubtful};
        const auto missing
            = m_history.replay.expectedReadings() - qsizetype(m_readings.rows.size()) - m_readings.lost.size();
        if (missing > 0)
            readings.lost
                += salvageWords(QT_TRANSLATE_NOOP("Salvage", "%1 readings that the history knows")).arg(missing);
        if (readings.saved > 0 || !readings.lost.isEmpty())
            out.tables.push_back(std::move(readings));
        return out;
    }

private:
    void readKind(Kind kind)
    {
        const KindInfo &info = kindInfo(kind);
        auto &records = m_records[size_t(kind)];
        const DamagedTable table(m_handle, info.table);
        const QList<QByteArray> present = table.columns();
        std::vector<const Field *> fields;
        QByteArray list;
        for (const Field &f : info.fields())
            if (present.contains(f.name)) {
                fields.push_back(&f);
                list += (list.isEmpty() ? "\"" : ",\"") + QByteArray(f.name) + '"';
            }
        if (present.contains("id"))
            table.read(list, [&](const Statement &row) {
                const auto record = info.make();
                int column = 0;
                for (const Field *f : fields)
                    f->set(record.get(), row.value(column++));
                Record read(kind, record);
                if (!read.id().isNull())
                    records[read.id()] = std::move(read);
            });
        const auto &known = m_history.replay.table(kind);
        for (auto it = known.begin(); it != known.end(); ++it) {
            const QUuid id(it.key());
            const auto found = records.find(id);
            if (found != records.end() && !m_history.isWhole)
                continue;
            const Record then = recordOf(info, *it);
            m_fromHistory[size_t(kind)] += found == records.end() || !(found->second == then);
            records[id] = then;
        }
        // A row that a whole history does not know is what damage made.
        if (m_history.isWhole)
            std::erase_if(records,
                          [&](const auto &r) { return !known.contains(r.first.toString(QUuid::WithoutBraces)); });
    }

    /// Copies whose bytes still have their hash. Evidence whose copy is lost stays as a record that says where the
    /// file was.
    void readContents()
    {
        std::map<QString, std::map<qint32, QByteArray>> pieces;
        DamagedTable(m_handle, "content_chunk").read("\"sha256\", \"number\", \"bytes\"", [&](const Statement &row) {
            pieces[row.text(0)][row.number(1)] = row.value(2).toByteArray();
        });
        for (auto &[sha256, numbered] : pieces) {
            QByteArray whole;
            for (const auto &piece : numbered)
                whole += piece.second;
            numbered.clear(); // a file may hold gigabytes
            if (FileContent content = contentOf(std::move(whole)); content.sha256 == sha256)
                m_contents.emplace(sha256, std::move(content.bytes));
        }
        for (auto &[id, record] : m_records[size_t(Kind::Evidence)]) {
            Evidence evidence = *record.as<Evidence>();
            if (evidence.storage != EvidenceStorage::FileCopy || m_contents.contains(evidence.sha256))
                continue;
            m_lostCopies += nameOf(record);
            evidence.storage = EvidenceStorage::Reference;
            record = Record(evidence);
        }
    }

    static Record recordOf(const KindInfo &info, const QJsonObject &image)
    {
        const auto record = info.make();
        for (const Field &f : info.fields()) {
            const auto value = image.constFind(QLatin1String(f.name));
            if (value != image.constEnd())
                f.set(record.get(), storedFromJson(f, *value));
            else if (!f.isRequired && f.type != FieldType::Flag)
                f.set(record.get(), {});
        }
        return {info.kind, record};
    }

    /// References to what is lost are emptied; a record that cannot be without one is lost too.
    void dropDangling()
    {
        QSet<QUuid> known;
        for (const auto &records : m_records)
            for (const auto &[id, record] : records)
                known.insert(id);
        for (bool again = true; again;) {
            again = false;
            for (int k = 0; k < kindCount; ++k)
                for (auto it = m_records[size_t(k)].begin(); it != m_records[size_t(k)].end();) {
                    if (withoutDangling(it->second, known)) {
                        ++it;
                        continue;
                    }
                    m_lost[size_t(k)] += nameOf(it->second);
                    known.remove(it->first);
                    it = m_records[size_t(k)].erase(it);
                    again = true;
                }
        }
    }

    static bool withoutDangling(Record &record, const QSet<QUuid> &known)
    {
        const KindInfo &info = kindInfo(record.kind());
        for (const Field &f : info.fields()) {
            if (f.type != FieldType::Ref && f.type != FieldType::AnyRef)
                continue;
            const QVariant value = record.value(f);
            if (!value.isValid() || known.contains(QUuid(value.toString())))
                continue;
            if (f.isRequired || f.type == FieldType::AnyRef)
                return false;
            const auto copy = info.copy(record.data());
            f.set(copy.get(), {});
            record = Record(record.kind(), copy);
        }
        return true;
    }

    sqlite3 *m_handle;
    SalvagedHistory m_history;
    std::array<std::map<QUuid, Record>, size_t(kindCount)> m_records;
    std::array<QStringList, size_t(kindCount)> m_lost;
    std::array<int, size_t(kindCount)> m_fromHistory {};
    SalvagedReadings m_readings;
    QStringList m_lostCopies;
    std::map<QString, QByteArray> m_contents; ///< by hash
};

QByteArray freshWorkspace(const Context &context)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("fresh"));
    if (!Store::create(path, context)) // made and closed at once
        return {};
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

Result<SalvageReport> salvageWorkspace(const QString &damaged, const QString &to, const Context &context)
{
    const QFileInfo info(damaged);
    if (!info.isFile())
        return fail(salvageWords(QT_TRANSLATE_NOOP("Salvage", "“%1” is not a file. Check the name.")).arg(damaged),
                    QStringLiteral("missing"));
    if (Store::lockOwner(damaged))
        return fail(salvageWords(QT_TRANSLATE_NOOP("Salvage", "“%1” is open in another program. Close it there first."))
                        .arg(info.fileName()),
                    QStringLiteral("locked"));
    auto copy = std::make_unique<DamagedCopy>(info.canonicalFilePath());
    if (copy->isMade() && !copy->handle())
        copy = std::make_unique<DamagedCopy>(info.canonicalFilePath(), freshWorkspace(context));
    if (!copy->isMade())
        return fail(salvageWords(
                        QT_TRANSLATE_NOOP("Salvage", "“%1” cannot be read, or there is no room for a copy to work on."))
                        .arg(info.fileName()),
                    QStringLiteral("unreadable"));
    Salvage salvage(copy->handle());
    if (copy->handle())
        salvage.read();
    if (salvage.isEmpty())
        return fail(
            salvageWords(QT_TRANSLATE_NOOP(
                             "Salvage", "Nothing can be read from “%1”. Open a backup copy. The file was not changed."))
                .arg(info.fileName()),
            QStringLiteral("nothing"));
    auto store = Store::create(to, context);
    if (!store)
        return fail(store.error().message, QStringLiteral("target"));
    ChangeSet set = salvage.changes();
    set.label = salvageWords(QT_TRANSLATE_NOOP("Salvage", "Salvaged from %1")).arg(info.fileName());
    set.reason = salvageWords(QT_TRANSLATE_NOOP("Salvage", "The file was damaged."));
    // The chain begins anew, and says which one it goes on from.
    if (const QString origin = salvage.origin(); !origin.isEmpty())
        set.reason += QLatin1Char(' ') + origin;
    auto done = (*store)->commit(std::move(set), QStringLiteral("import"), context);
    Result<> kept = done ? Result<>() : tl::unexpected(done.error());
    for (const Draft &draft : salvage.drafts())
        if (kept)
            kept = (*store)->putDraft(draft);
    if (!kept) {
        store->reset();
        QFile::remove(to);
        return fail(kept.error().message, QStringLiteral("target"));
    }
    return salvage.report();
}
