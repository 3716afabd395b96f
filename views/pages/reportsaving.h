#pragma once
#include "model/domain/change.h"
#include "model/report/reports.h"

#include <functional>

class Page;

/// 64 hex digits.
QString sha256Of(const QByteArray &bytes);
/// The entry in the register of saved reports (7.5.3, X-10, X-11) for one that was saved as `fileName` with these
/// bytes.
ChangeSet issuedReport(const Register &reg, const ReportInfo &info, const QString &title, const QString &fileName,
                       const QByteArray &bytes, QDate day, const QUuid &id);

/// Saves a report as PDF in the background and enters it in the register of saved reports. `done` comes after it,
/// whatever became of it; false when nothing was chosen and nothing runs. `what` names the file, usually after report
/// and day.
bool saveReport(Page &page, const ReportInfo &info, const ReportOptions &options, std::function<void()> done = {},
                QString what = {});
