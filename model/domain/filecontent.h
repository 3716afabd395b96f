#pragma once
#include "model/domain/result.h"

#include <QByteArray>
#include <QString>

class Language;

/// SHA-256 in lower-case hex, 64 digits.
QString sha256Hex(const QByteArray &bytes);

/// The bytes of a file that is kept as evidence, and their SHA-256 in lower-case hex: its name in the workspace.
/// Copying is cheap.
struct FileContent {
    QString sha256;
    QByteArray bytes;
};
FileContent contentOf(QByteArray bytes);

/// Bytes beyond which no setting lets a single copy go (2.8): what is kept is read in one piece.
constexpr qint64 mostOfAnyCopy = 500LL << 20;

/// Reads a file to keep a copy of it, at most `limit` bytes, and only once. A sentence and nothing else when it is a
/// folder, a device, a pipe, too large, unreadable, gone, or when it changed while it was read.
Result<FileContent> takeFile(const QString &path, const Language &language, qint64 limit = mostOfAnyCopy);
