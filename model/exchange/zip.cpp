#include "model/exchange/zip.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QSet>

#include <algorithm>
#include <memory>
#include <zip.h>

namespace {

constexpr qint64 most = qint64(2) << 30; ///< bytes of all files (IMP-19)
constexpr quint64 bombRatio = 200, bombLeast = quint64(1) << 20;
constexpr zip_uint32_t plainFile = 0100644U << 16U;
constexpr zip_uint16_t newYear1980 = 0x21;

QString words(const char *text)
{
    return QCoreApplication::translate("Zip", text);
}

struct Discard {
    void operator()(zip_t *zip) const { zip_discard(zip); }
    void operator()(zip_source_t *source) const { zip_source_free(source); }
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};

tl::unexpected<Error> notMade(const char *detail)
{
    return fail(words(QT_TRANSLATE_NOOP("Zip", "The archive could not be made.")), QString::fromLatin1(detail));
}

bool isSafeName(const QString &name)
{
    if (name.isEmpty() || name.startsWith(u'/') || name.contains(u'\\') || name.contains(u':'))
        return false;
    const QStringList parts = name.split(u'/');
    return std::none_of(parts.begin(), parts.end(), [](const QString &part) {
        return part.isEmpty() || part == QLatin1String(".") || part == QLatin1String("..");
    });
}

void byName(FileTree &tree)
{
    std::sort(tree.files.begin(), tree.files.end(), [](const auto &a, const auto &b) { return a.name < b.name; });
    // Where capital letters and the way of writing an accent make no difference, one would take the place of the other.
    QSet<QString> seen;
    for (const ExportedFile &file : tree.files) {
        const QString folded = file.name.normalized(QString::NormalizationForm_C).toCaseFolded();
        if (seen.contains(folded))
            tree.faults += words(QT_TRANSLATE_NOOP("Zip", "%1 stands there twice.")).arg(file.name);
        seen.insert(folded);
    }
}

QString tooMuch()
{
    return words(QT_TRANSLATE_NOOP("Zip", "The files are larger than 2 GiB together; the rest was not read."));
}

Result<FileTree> readFolder(const QString &path)
{
    FileTree tree;
    qint64 bytes = 0;
    const QDir root(path);
    QDirIterator walk(path, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                      QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        walk.next();
        const QFileInfo info = walk.fileInfo();
        const QString name = root.relativeFilePath(info.filePath());
        if (info.isSymLink() || (!info.isFile() && !info.isDir())) {
            tree.faults += words(QT_TRANSLATE_NOOP("Zip", "%1 is a link or no plain file.")).arg(name);
            continue;
        }
        if (info.isDir())
            continue;
        bytes += info.size();
        if (bytes > most) {
            tree.faults += tooMuch();
            break;
        }
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly))
            return fail(words(QT_TRANSLATE_NOOP("Zip", "“%1” cannot be read.")).arg(name));
        tree.files.push_back({name, file.readAll()});
    }
    byName(tree);
    return tree;
}

/// Reads one entry; what may not be is told in `faults`.
void readEntry(zip_t &zip, zip_uint64_t at, qint64 &bytes, FileTree &tree)
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_stat_index(&zip, at, 0, &stat) != 0 || !(stat.valid & ZIP_STAT_NAME) || !(stat.valid & ZIP_STAT_SIZE)) {
        tree.faults += words(QT_TRANSLATE_NOOP("Zip", "An entry of the archive is damaged."));
        return;
    }
    const QString name = QString::fromUtf8(stat.name);
    if (name.endsWith(u'/'))
        return;
    zip_uint8_t system = 0;
    zip_uint32_t attributes = 0;
    zip_file_get_external_attributes(&zip, at, 0, &system, &attributes);
    constexpr zip_uint32_t typeBits = 0170000U, link = 0120000U;
    if (!isSafeName(name) || (system == ZIP_OPSYS_UNIX && ((attributes >> 16U) & typeBits) == link)) {
        tree.faults += words(QT_TRANSLATE_NOOP("Zip", "%1 is a link or leads out of the archive.")).arg(name);
        return;
    }
    const bool isBomb = stat.size > bombLeast && stat.comp_size > 0 && stat.size / stat.comp_size > bombRatio;
    if (isBomb || stat.size > zip_uint64_t(most - bytes)) {
        tree.faults += isBomb ? words(QT_TRANSLATE_NOOP("Zip", "%1 grows beyond measure; it was not read.")).arg(name)
                              : tooMuch();
        return;
    }
    // What the archive says of a length is not believed: nothing is set aside for it, and the reading stops where it
    // should have ended.
    const std::unique_ptr<zip_file_t, Discard> file(zip_fopen_index(&zip, at, 0));
    QByteArray contents, block(qsizetype(std::clamp<quint64>(stat.size, 1, 1 << 20)), Qt::Uninitialized);
    zip_int64_t n = file ? 0 : -1;
    while (file && contents.size() <= qint64(stat.size)
           && (n = zip_fread(file.get(), block.data(), zip_uint64_t(block.size()))) > 0)
        contents.append(block.constData(), qsizetype(n));
    bytes += contents.size();
    if (n != 0 || contents.size() != qint64(stat.size)) {
        tree.faults += words(QT_TRANSLATE_NOOP("Zip", "%1 is damaged.")).arg(name);
        return;
    }
    tree.files.push_back({name, std::move(contents)});
}

} // namespace

Result<QByteArray> zipped(std::vector<ExportedFile> files)
{
    std::sort(files.begin(), files.end(), [](const auto &a, const auto &b) { return a.name < b.name; });
    zip_error_t error;
    zip_error_init(&error);
    // Kept alive beyond the archive: it holds the bytes after zip_close().
    const std::unique_ptr<zip_source_t, Discard> target(zip_source_buffer_create(nullptr, 0, 0, &error));
    if (!target)
        return notMade("source");
    zip_source_keep(target.get());
    std::unique_ptr<zip_t, Discard> zip(zip_open_from_source(target.get(), ZIP_TRUNCATE, &error));
    if (!zip) {
        zip_source_free(target.get());
        return notMade("open");
    }
    for (const ExportedFile &file : files) {
        zip_source_t *source = zip_source_buffer(zip.get(), file.bytes.constData(), zip_uint64_t(file.bytes.size()), 0);
        const zip_int64_t at
            = source ? zip_file_add(zip.get(), file.name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8) : -1;
        if (at < 0) {
            zip_source_free(source);
            return notMade("add");
        }
        const auto index = zip_uint64_t(at);
        // The time as two plain numbers: a time_t would be turned by the time zone of the machine.
        if (zip_file_set_dostime(zip.get(), index, 0, newYear1980, 0) != 0
            || zip_file_set_external_attributes(zip.get(), index, 0, ZIP_OPSYS_UNIX, plainFile) != 0
            || zip_set_file_compression(zip.get(), index, ZIP_CM_DEFLATE, 9) != 0)
            return notMade("attributes");
    }
    if (zip_close(zip.get()) != 0)
        return notMade("close");
    (void)zip.release(); // closed
    if (zip_source_open(target.get()) != 0)
        return notMade("read");
    zip_source_seek(target.get(), 0, SEEK_END);
    const zip_int64_t size = zip_source_tell(target.get());
    zip_source_seek(target.get(), 0, SEEK_SET);
    QByteArray bytes(qsizetype(std::max<zip_int64_t>(size, 0)), Qt::Uninitialized);
    const bool whole = size > 0 && zip_source_read(target.get(), bytes.data(), zip_uint64_t(size)) == size;
    zip_source_close(target.get());
    return whole ? Result<QByteArray>(std::move(bytes)) : notMade("size");
}

Result<FileTree> readFileTree(const QString &path)
{
    if (QFileInfo(path).isDir())
        return readFolder(path);
    int code = 0;
    const std::unique_ptr<zip_t, Discard> zip(
        zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY | ZIP_CHECKCONS, &code));
    if (!zip)
        return fail(words(QT_TRANSLATE_NOOP("Zip", "“%1” is no ZIP archive, or it is damaged."))
                        .arg(QFileInfo(path).fileName()));
    FileTree tree;
    qint64 bytes = 0;
    const zip_int64_t count = zip_get_num_entries(zip.get(), 0);
    for (zip_int64_t i = 0; i < count; ++i)
        readEntry(*zip, zip_uint64_t(i), bytes, tree);
    byName(tree);
    return tree;
}
