#pragma once
#include "model/domain/finding.h"
#include "model/domain/register.h"
#include "model/domain/result.h"
#include "model/exchange/exporter.h"

#include <functional>

/// Letters, digits, point and hyphen, at most 60: a name that every system takes.
QString asciiName(const QString &text);

/// Where a copy lies in exports and packs: "evidence/EV-001-ab12cd34-report.pdf" (8.6). Never leads out of the folder,
/// whatever the name of the file was.
QString evidencePath(const Evidence &evidence);

/// The bytes of a copy by its hash.
using LoadContent = std::function<Result<QByteArray>(const QString &sha256)>;

struct EvidenceFiles {
    std::vector<ExportedFile> files; ///< one for each piece of evidence that is a copy
    QStringList missing; ///< a sentence for each copy that cannot be read
};
/// The copies of all evidence of the register, as files in the folder "evidence".
EvidenceFiles evidenceFiles(const Register &reg, const LoadContent &load);

/// Whether the changes bring evidence that is called a copy.
bool namesCopies(const ChangeSet &changes);
/// The bytes of these copies, found by their hash in the folder "evidence" of the folders that something is imported
/// from.
std::vector<FileContent> copiesIn(const QStringList &folders, const ChangeSet &changes);
/// Codes of evidence that is called a copy though neither `contents` nor the workspace has its bytes: it becomes a
/// reference.
QStringList missingCopies(const ChangeSet &changes, const std::vector<FileContent> &contents, const Register &reg);
