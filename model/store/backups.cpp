#include "model/store/backups.h"

#include "model/domain/language.h"
#include "model/domain/safefile.h"
#include "model/store/backup.h"
#include "model/store/store.h"
#include "model/store/verify.h"
#include "model/store/verifyexit.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <set>

namespace {

constexpr size_t kRecent = 10, kDaily = 12, kWeekly = 10, kMonthly = 9;
constexpr int kLongDays = 366; ///< for what somebody may miss only later
constexpr const char *kReasons[] = {"session", "import", "restore", "manual", "migration", "bulk"};
const QString kOwner = QStringLiteral("/workspace.txt");
const QString kStamp = QStringLiteral("yyyyMMdd'T'HHmmss'Z'");

QString nameOf(const BackupOrder &order, const QDateTime &at)
{
    return QStringLiteral("%1-%2-e%3-n%4.waymark")
        .arg(at.toString(kStamp), QLatin1String(kReasons[size_t(order.reason)]))
        .arg(order.entries)
        .arg(order.rows);
}

/// RELIABILITY I10: nobody removes half of a file by the way.
bool isMuchLess(qint64 rows, qint64 before)
{
    return rows * 2 < before;
}

/// The newest of each bucket, for as many buckets as there are places.
template <typename BucketOf>
void keepNewestOfEach(std::span<const Backup> all, size_t places, BucketOf bucketOf, std::vector<bool> &kept)
{
    std::set<decltype(bucketOf(QDate()))> seen;
    for (size_t i = 0; i < all.size() && seen.size() < places; ++i)
        if (seen.insert(bucketOf(all[i].at.toUTC().date())).second)
            kept[i] = true;
}

/// backupsToKeep() of backups that are all alike.
std::vector<bool> keptOf(std::span<const Backup> newestFirst, const QDateTime &now)
{
    std::vector<bool> kept(newestFirst.size(), false);
    for (size_t i = 0; i < std::min(kRecent, kept.size()); ++i)
        kept[i] = true;
    keepNewestOfEach(
        newestFirst, kDaily, [](QDate d) { return d.toJulianDay(); }, kept);
    keepNewestOfEach(
        newestFirst, kWeekly, [](QDate d) { return (d.toJulianDay()) / 7; }, kept);
    keepNewestOfEach(
        newestFirst, kMonthly, [](QDate d) { return d.year() * 12 + d.month(); }, kept);
    const auto isRecent = [&](size_t i) { return newestFirst[i].at.daysTo(now) <= kLongDays; };
    for (size_t i = 0; i < kept.size(); ++i)
        if (newestFirst[i].reason == BackupReason::Migration && isRecent(i))
            kept[i] = true;
    // Both sides of it: the small one is what tells later that there was more, when the file has grown again.
    for (size_t i = 0; i + 1 < kept.size(); ++i)
        if (isMuchLess(newestFirst[i].rows, newestFirst[i + 1].rows) && isRecent(i + 1))
            kept[i] = kept[i + 1] = true;
    return kept;
}

QString besideBackup(const QString &backup, const char *suffix)
{
    return backup.chopped(int(qstrlen(".waymark"))) + QLatin1String(suffix);
}

/// Lies beside a backup that was found damaged.
QString markBeside(const QString &backup)
{
    return besideBackup(backup, ".damaged");
}

bool removeBackup(const QString &path)
{
    if (!QFile::remove(path))
        return false;
    QFile::remove(exportBeside(path));
    QFile::remove(markBeside(path));
    return true;
}

} // namespace

std::vector<Backup> backupsIn(const QString &folder)
{
    static const QRegularExpression form(
        QStringLiteral("^(\\d{8}T\\d{6}Z)-([a-z]+)-e(\\d{1,9})-n(\\d{1,12})\\.waymark$"));
    std::vector<Backup> out;
    for (const QFileInfo &file : QDir(folder).entryInfoList({QStringLiteral("*.waymark")}, QDir::Files)) {
        const auto match = form.match(file.fileName());
        const auto reason = std::find(std::begin(kReasons), std::end(kReasons), match.captured(2));
        QDateTime at = QDateTime::fromString(match.captured(1), kStamp);
        if (!match.hasMatch() || reason == std::end(kReasons) || !at.isValid())
            continue;
        at.setTimeSpec(Qt::UTC);
        out.push_back({file.absoluteFilePath(), at, BackupReason(reason - std::begin(kReasons)),
                       match.captured(3).toInt(), match.captured(4).toLongLong(),
                       QFileInfo::exists(markBeside(file.absoluteFilePath()))});
    }
    std::sort(out.begin(), out.end(), [](const Backup &a, const Backup &b) {
        return std::tie(a.at, a.entries, a.path) > std::tie(b.at, b.entries, b.path);
    });
    return out;
}

QString exportBeside(const QString &backup)
{
    return besideBackup(backup, ".json");
}

std::vector<bool> backupsToKeep(std::span<const Backup> newestFirst, const QDateTime &now)
{
    std::vector<bool> kept = keptOf(newestFirst, now);
    std::vector<Backup> sound;
    std::copy_if(newestFirst.begin(), newestFirst.end(), std::back_inserter(sound),
                 [](const Backup &b) { return !b.isDamaged; });
    const std::vector<bool> keptSound = keptOf(sound, now);
    // A damaged one stays as long as if it were sound: much of it may still be read.
    for (size_t i = 0, next = 0; i < kept.size(); ++i)
        if (!newestFirst[i].isDamaged)
            kept[i] = keptSound[next++];
    return kept;
}

Result<BackupDone> makeBackup(const BackupOrder &order)
{
    const auto failed = [](const char *text) { return QCoreApplication::translate("Store", text); };
    const bool isNew = !QDir(order.folder).exists();
    if (!QDir().mkpath(order.folder) || (isNew && syncFolder(QFileInfo(order.folder).absolutePath()) != 0))
        return fail(failed(QT_TRANSLATE_NOOP(
                               "Store", "No backup was made: the folder “%1” cannot be made. Choose another place."))
                        .arg(order.folder));
    QFile::setPermissions(order.folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    std::vector<Backup> before = backupsIn(order.folder);
    std::erase_if(before, [](const Backup &b) { return b.isDamaged; });
    // Another program may have put its own file in the place of ours.
    const auto isOurs = [&](const QString &copy) {
        return order.head.isEmpty() || holdsEntry(copy, order.head)
            ? Result<>()
            : fail(failed(QT_TRANSLATE_NOOP("Store",
                                            "In the place of the file lies another one, which does not hold what was "
                                            "saved last. Save a copy under a new name.")),
                   QStringLiteral("moved"));
    };
    // The same second and the same history: that copy is this one, if it is sound.
    QDateTime at = order.now.toUTC();
    const auto pathAt = [&] { return QDir(order.folder).absoluteFilePath(nameOf(order, at)); };
    bool isMade = false;
    while (!isMade && QFileInfo::exists(pathAt())) {
        isMade = provenBackup(pathAt()) && isOurs(pathAt());
        at = isMade ? at : at.addSecs(1);
    }
    const QString path = pathAt();
    if (const auto done = isMade ? Result<>() : copyVerified(QFileInfo(order.file).canonicalFilePath(), path, isOurs);
        !done)
        return fail(failed(QT_TRANSLATE_NOOP("Store", "No backup was made. %1")).arg(done.error().message));
    const QByteArray owner = QFileInfo(order.file).absoluteFilePath().toUtf8();
    if (const auto done = writeFileSafely(order.folder + kOwner, owner, Language()); !done)
        return fail(failed(QT_TRANSLATE_NOOP("Store", "The backup was made, but not its export. %1"))
                        .arg(done.error().message));
    if (!order.exported.isEmpty())
        if (const auto done = writeFileSafely(exportBeside(path), order.exported, Language()); !done)
            return fail(failed(QT_TRANSLATE_NOOP("Store", "The backup was made, but not its export. %1"))
                            .arg(done.error().message));
    BackupDone out;
    out.made = {path, at, order.reason, order.entries, order.rows};
    out.shrank = !before.empty() && isMuchLess(order.rows, before.front().rows);
    if (out.shrank)
        return out;
    const std::vector<Backup> all = backupsIn(order.folder);
    const std::vector<bool> keep = backupsToKeep(all, order.now);
    for (size_t i = 0; i < all.size(); ++i)
        if (!keep[i] && all[i].path != path && removeBackup(all[i].path))
            ++out.removed;
    return out;
}

Result<Register> provenBackup(const QString &path)
{
    const VerifyReport report = verifyFile(path);
    if (report.ok()) {
        QFile::remove(markBeside(path));
        const auto store = Store::open(path, OpenMode::ReadOnly);
        return store ? (*store)->load() : tl::unexpected(store.error());
    }
    QStringList faults;
    for (const VerifyCheck &check : report.checks)
        if (!check.ok)
            faults += check.detail;
    const QString words = faults.join(QLatin1Char(' '));
    if (!QFileInfo::exists(path) || report.exit == Newer)
        return fail(words);
    // Where it cannot be written down, it is found out again.
    (void)writeFileSafely(markBeside(path), words.toUtf8(), Language());
    return fail(words, QStringLiteral("damaged"));
}
