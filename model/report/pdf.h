#pragma once
#include "model/domain/result.h"
#include "model/report/reportdoc.h"

#include <QByteArray>
#include <QImage>

#include <functional>

// A report on paper. Everything here runs in a worker thread and without a display, as long as a QGuiApplication
// exists (platform "offscreen" is enough).

/// The PDF as bytes: vector only, fonts embedded, outline, language, title, author and dates.
/// Equal documents give equal bytes when `printed` is invalid and the process runs with QT_HASH_SEED=0.
Result<QByteArray> pdfBytes(const ReportDoc &doc);
/// Writes the PDF; on failure nothing is left and an older file of that name stays.
Result<> writePdf(const ReportDoc &doc, const QString &path);
/// The pages as pictures, drawn by the same painter (preview, proofs).
/// `goOn` is asked before each page with the number of pages done and of all; false ends with what there is.
QList<QImage> pagesAsImages(const ReportDoc &doc, int dpi, const std::function<bool(int, int)> &goOn = {});
