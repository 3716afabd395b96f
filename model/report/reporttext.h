#pragma once
#include "model/report/reportdoc.h"

/// A report as plain text, for golden tests and for people who cannot use the PDF: headings, paragraphs, tables with
/// aligned columns, charts by name.
QString toText(const ReportDoc &doc);
