#pragma once
#include "model/domain/change.h"
#include "model/domain/finding.h"
#include "model/domain/language.h"
#include "model/domain/register.h"

/// What a piece of evidence is attached to; nothing: to no record yet.
struct EvidencePlace {
    EvidenceTarget kind = EvidenceTarget::Unset;
    QUuid record {};
};

/// A file that shall become evidence.
struct NewEvidence {
    QString name; ///< of the file, as it was
    FileContent content;
    EvidencePlace place;
    EvidenceKind kind = EvidenceKind::Unset;
    QDate day; ///< today
};

/// The name of a file as it is kept and shown: one line without control and direction marks, at most 255 letters, its
/// ending kept.
QString evidenceName(const QString &fileName);
/// The same as a name in a folder of ours: no separators, nothing that hides it or makes it an option, at most 120
/// letters.
QString safeFileName(const QString &fileName);
/// Whether opening it could run something: programs, scripts, starters, documents with macros, pages with scripts. By
/// its ending and by its first bytes.
bool mayRun(const QString &fileName, const QByteArray &bytes);

/// "1.2 MiB", "512 bytes".
QString sizeText(qint64 bytes, const Language &language);

/// Bytes of all copies of the workspace; the same content counts once (2.8).
qint64 bytesOfCopies(const Register &reg);

/// Adds to `set` what makes the file evidence and links it: a new record, or the one that is already there with this
/// name and these bytes. Gives its id; a sentence when all copies together would be more than the setting allows.
/// `newId` makes ids.
Result<Id<Evidence>> addEvidence(const Register &reg, NewEvidence fresh, const Language &language,
                                 const std::function<QUuid()> &newId, ChangeSet &set);
