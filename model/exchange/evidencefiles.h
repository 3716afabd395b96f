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
