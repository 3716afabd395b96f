#pragma once
#include "model/domain/result.h"

#include <QByteArray>

struct ReportDoc;
class PaperLayout;

/// What Qt 6.4 cannot write: outline with destinations, /Lang, DisplayDocTitle, author, dates that do not depend on
/// the clock. One pass of libqpdf, in memory.
Result<QByteArray> finishPdf(const QByteArray &pdf, const ReportDoc &doc, const PaperLayout &layout);
