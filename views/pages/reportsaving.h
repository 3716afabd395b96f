#pragma once
#include "model/domain/change.h"
#include "model/report/reports.h"

#include <functional>

class Page;

/// The change that enters a file in the register of saved reports and packs (7.5.3, X-10, X-11): its name, its hash,
/// the day. `type` is the id of the report or "audit-pack".
ChangeSet issuedDocument(const Register &reg, const QString &type, const QString &title, const QString &fileName,
                         const QByteArray &bytes, QDate day, const QUuid &id);

/// Saves a report as PDF in the background and enters it in the register of saved reports. `done` comes after it,
/// whatever became of it; false when nothing was chosen and nothing runs. `what` names the file, usually after report
/// and day.
bool saveReport(Page &page, const ReportInfo &info, const ReportOptions &options, std::function<void()> done = {},
                QString what = {});
