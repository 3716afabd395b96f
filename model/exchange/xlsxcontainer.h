#pragma once
#include "model/domain/language.h"
#include "model/domain/result.h"

#include <QByteArray>
#include <QHash>

#include <memory>

struct zip;

/// What a workbook may be at most (IMP-17, IMP-19).
struct XlsxLimits {
    qint64 bytes = qint64(512) << 20; ///< of all parts that are read, unpacked
    qint64 ratio = 200; ///< a part may be so many times larger than it is packed
    qint64 ratioFrom = qint64(1) << 20; ///< smaller parts may be packed as well as they like
    int entries = 2000;
    int columns = 500;
    qint64 rows = 1048576;
    qint64 cells = 20'000'000;
    qsizetype fieldBytes = 1 << 20;
};

/// The parts of a workbook by name. Nothing is unpacked but what is asked for, and nothing is written anywhere; names
/// that lead out of the archive cannot be asked for.
class XlsxContainer
{
public:
    /// Refuses with a sentence: other formats (.xls, password, web page, CSV), damaged archives, too many entries,
    /// names that stand there twice. The bytes must outlive the container.
    static Result<XlsxContainer> open(const QByteArray &bytes, const Language &language, const XlsxLimits &limits);

    bool has(const QString &part) const { return m_parts.contains(part.toLower()); }
    /// The bytes of a part; refuses missing and damaged parts, bombs, and what goes beyond the limits.
    Result<QByteArray> part(const QString &name) const;

private:
    XlsxContainer() = default;
    std::shared_ptr<zip> m_zip;
    Language m_language;
    XlsxLimits m_limits;
    QHash<QString, quint64> m_parts; ///< lower case: OPC names do not tell case apart
    std::shared_ptr<qint64> m_read; ///< bytes that were unpacked so far
};
