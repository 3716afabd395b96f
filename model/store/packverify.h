#pragma once
#include "model/store/verify.h"

#include <QByteArray>

#include <map>

/// Proves an audit pack by itself (8.6): every file listed and unchanged, none added, manifest and sums agree, the
/// chain of the ledger, the bodies that are not withheld, HEAD.txt, and an anchor. The same exit status as for a
/// workspace. `faults`: what the reader found wrong with the tree itself.
VerifyReport verifyPack(const std::map<QString, QByteArray> &files, const QStringList &faults,
                        const QString &anchor = {});
/// Whether a tree claims to be a pack.
bool isPack(const std::map<QString, QByteArray> &files);
