#pragma once
#include "model/document/document.h"
#include "model/report/reports.h"

/// What the records alone do not say: which figure has which evidence. Read only for reports that name it; a file that
/// cannot be read says so elsewhere, and the report then only says that there is evidence.
void addFigureEvidence(const Document &document, const ReportInfo &info, ReportOptions &options);
