#pragma once
#include "model/domain/change.h"
#include "model/domain/finding.h"
#include "model/domain/objective.h"
#include "model/report/reports.h"

#include <functional>
#include <optional>

class Page;

/// The change that enters a file in the register of saved reports and packs (7.5.3, X-10, X-11): its name, its hash,
/// the day. `type` is the id of the report or "audit-pack".
ChangeSet issuedDocument(const Register &reg, const QString &type, const QString &title, const QString &fileName,
                         const QByteArray &bytes, QDate day, const QUuid &id);

/// A version that is issued with the saving: it stands in the document itself already.
struct IssuedVersion {
    IssuedDocument document; ///< without title, file and hash
    std::optional<Approval> approval;
};

/// Saves a report as PDF in the background and enters it in the register of saved reports. `done` comes after it,
/// whatever became of it; false when nothing was chosen and nothing runs. `what` names the file, usually after report
/// and day.
bool saveReport(Page &page, const ReportInfo &info, const ReportOptions &options, std::function<void()> done = {},
                QString what = {}, std::optional<IssuedVersion> version = {});
/// Enters a report that went to a printer: the hash is that of the same pages as PDF.
void enterPrinted(Page &page, const ReportInfo &info, const QString &title, const QByteArray &pdf);
