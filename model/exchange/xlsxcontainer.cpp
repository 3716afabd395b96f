#include "model/exchange/xlsxcontainer.h"

#include <algorithm>
#include <zip.h>

namespace {

bool isSafeName(const QString &name)
{
    if (name.isEmpty() || name.startsWith(u'/') || name.contains(u'\\') || name.contains(u':')
        || name.contains(QChar(0)))
        return false;
    const QStringList parts = name.split(u'/');
    return std::none_of(parts.begin(), parts.end(), [](const QString &part) {
        return part.isEmpty() || part == QLatin1String(".") || part == QLatin1String("..");
    });
}

/// What the file is when it is no archive at all.
QString foreignFormat(const QByteArray &bytes, const Language &language)
{
    if (bytes.isEmpty())
        return language.translate("Xlsx", "The file is empty.");
    if (bytes.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")) {
        const QByteArray encrypted("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32);
        return bytes.contains(encrypted)
            ? language.translate("Xlsx",
                                 "The workbook is protected by a password. Open it in the spreadsheet program, remove "
                                 "the password and save it again.")
            : language.translate("Xlsx",
                                 "The file is an old Excel workbook (.xls). Open it in the spreadsheet program and "
                                 "save it as .xlsx.");
    }
    if (bytes.startsWith("PK\x03\x04"))
        return language.translate("Xlsx", "The workbook is damaged: its archive cannot be read. Save it again.");
    if (bytes.left(512).trimmed().startsWith('<'))
        return language.translate("Xlsx",
                                  "The file is a web page, not a workbook. Open it in the spreadsheet program and save "
                                  "it as .xlsx.");
    return language.translate("Xlsx",
                              "The file is no Excel workbook (.xlsx). If it is a CSV file, let its name end in .csv.");
}

} // namespace

Result<XlsxContainer> XlsxContainer::open(const QByteArray &bytes, const Language &language, const XlsxLimits &limits)
{
    if (!bytes.startsWith("PK\x03\x04"))
        return fail(foreignFormat(bytes, language));
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, &error);
    zip_t *zip = source ? zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error) : nullptr;
    if (!zip) {
        if (source)
            zip_source_free(source);
        return fail(foreignFormat(bytes, language), QString::fromUtf8(zip_error_strerror(&error)));
    }
    XlsxContainer container;
    container.m_zip = std::shared_ptr<::zip>(zip, &zip_discard);
    container.m_language = language;
    container.m_limits = limits;
    container.m_read = std::make_shared<qint64>(0);
    const zip_int64_t count = zip_get_num_entries(zip, 0);
    if (count > limits.entries)
        return fail(language.translate("Xlsx", "The workbook has %1 parts, at most %2 are read.")
                        .arg(count)
                        .arg(limits.entries));
    for (zip_uint64_t i = 0; i < zip_uint64_t(count); ++i) {
        const char *raw = zip_get_name(zip, i, 0);
        const QString name = QString::fromUtf8(raw);
        if (!raw || name.endsWith(u'/') || !isSafeName(name))
            continue; // never asked for
        if (container.m_parts.contains(name.toLower()))
            return fail(
                language.translate("Xlsx", "The part “%1” stands twice in the workbook. Save it again.").arg(name));
        container.m_parts.insert(name.toLower(), i);
    }
    return container;
}

Result<QByteArray> XlsxContainer::part(const QString &name) const
{
    const auto damaged = [&] {
        return fail(
            m_language.translate("Xlsx", "The workbook is damaged: the part “%1” cannot be read. Save it again.")
                .arg(name));
    };
    const auto at = m_parts.constFind(name.toLower());
    if (at == m_parts.constEnd())
        return fail(m_language.translate("Xlsx", "The workbook is damaged: the part “%1” is missing. Save it again.")
                        .arg(name));
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_stat_index(m_zip.get(), *at, 0, &stat) != 0 || !(stat.valid & ZIP_STAT_SIZE))
        return damaged();
    if (stat.encryption_method != ZIP_EM_NONE && (stat.valid & ZIP_STAT_ENCRYPTION_METHOD))
        return fail(m_language.translate("Xlsx",
                                         "The workbook is protected by a password. Open it in the spreadsheet "
                                         "program, remove the password and save it again."));
    const qint64 size = qint64(std::min<zip_uint64_t>(stat.size, zip_uint64_t(INT64_MAX)));
    const QString mebibytes = m_language.locale().toString(size >> 20U);
    if (size > m_limits.ratioFrom && stat.comp_size > 0 && size / qint64(stat.comp_size) > m_limits.ratio)
        return fail(
            m_language.translate("Xlsx", "The part “%1” grows to %2 MiB from next to nothing. Such a file is not read.")
                .arg(name, mebibytes));
    if (size > m_limits.bytes - *m_read)
        return fail(m_language
                        .translate("Xlsx",
                                   "The workbook is larger than %1 MiB when it is unpacked. Split it or save the "
                                   "table as CSV.")
                        .arg(m_limits.bytes >> 20U));
    const std::unique_ptr<zip_file_t, int (*)(zip_file_t *)> file(zip_fopen_index(m_zip.get(), *at, 0), &zip_fclose);
    if (!file)
        return damaged();
    // In steps: what the archive says about the size is not believed before it is there.
    constexpr qint64 step = qint64(1) << 20U;
    QByteArray out, piece(qsizetype(std::clamp<qint64>(size, 1, step)), Qt::Uninitialized);
    for (;;) {
        const zip_int64_t got = zip_fread(file.get(), piece.data(), zip_uint64_t(piece.size()));
        if (got < 0 || out.size() + got > size)
            return damaged();
        if (got == 0)
            break;
        out.append(piece.constData(), qsizetype(got));
    }
    if (out.size() != size)
        return damaged();
    *m_read += size;
    return out;
}
