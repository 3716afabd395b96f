#pragma once
#include "model/domain/result.h"

#include <QByteArray>

#include <functional>

class Language;

/// Files under a passphrase, for copies that leave the house: exports, backups, audit packs. Argon2id makes the key,
/// XChaCha20-Poly1305 in chunks (libsodium's secretstream) seals the bytes. docs/PROTECTED.md has the form, and
/// docs/unprotect.c opens such files without Waymark. The live workspace is never sealed.

/// What a protected file is called: its own name with this behind it.
inline const QString protectedSuffix = QStringLiteral(".protected");
/// Plain and sealed bytes are held in memory.
constexpr qint64 mostProtectedBytes = qint64(1) << 30;

/// What the key costs: passes over memory, and KiB of memory.
struct ProtectionCost {
    quint32 passes = 3;
    quint32 memory = 256 * 1024;
};
/// Asked after each piece with the bytes done and of all; false ends it (detail "cancelled").
using GoOn = std::function<bool(qint64, qint64)>;

/// The sealed file. The passphrase counts letter by letter in NFC; an empty one is refused.
Result<QByteArray> protectBytes(const QByteArray &plain, const QString &passphrase, const Language &language,
                                const GoOn &goOn = {}, const ProtectionCost &cost = {});
/// What was sealed: all of it or an error. A wrong passphrase and a changed beginning cannot be told apart.
Result<QByteArray> unprotectBytes(const QByteArray &sealed, const QString &passphrase, const Language &language,
                                  const GoOn &goOn = {});
/// Whether bytes begin as a protected file does.
bool isProtected(const QByteArray &bytes);
