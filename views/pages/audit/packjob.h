#pragma once
#include "model/document/document.h"
#include "model/exchange/auditpack.h"

/// The audit pack of a document, for the window and the command line alike: everything that it needs, as values.
Result<PackInput> packInput(const Document &document, const PackOptions &options);
/// Verifies the history of a file: it takes a while.
ChainFact verifiedChain(const QString &file);
/// The ZIP; changes nothing in the workspace. Verifies the history of the file first, which takes a while (2.8).
Result<QByteArray> packBytes(PackInput input, const std::function<bool(int, int)> &goOn = {});
/// The export as an entry of its own: title, options, hash of the pack (8.6).
ChangeSet packRecord(const Register &reg, const PackOptions &options, const QString &fileName, const QByteArray &zip,
                     QDate day, const QUuid &id);
/// The default: all objectives, roles, the last 12 months up to the day.
PackOptions usualPack(QDate asOf, const Language &language);
