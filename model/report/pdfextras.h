#pragma once
#include <QByteArray>
#include <QRectF>
#include <QString>

#include <vector>

struct PdfBookmark {
    QString title;
    int level = 1, page = 0; ///< page from 0
    double y = 0; ///< mm from the top of the sheet
};

struct PdfLink {
    int page = 0; ///< from 0
    QRectF area; ///< mm from the top left of the sheet
    int toPage = 0;
    double toY = 0;
};

/// What Qt 6.4 does not write into a PDF file.
struct PdfExtras {
    std::vector<PdfBookmark> outline;
    std::vector<PdfLink> links;
    double sheetHeight = 0; ///< mm
    QString language, title, author, subject, program;
    QString date; ///< as PDF writes it: D:20260930120000Z
};

struct PdfCompleted {
    QByteArray bytes;
    QString trouble; ///< empty when it went well
};
/// One pass of libqpdf, in memory; the same bytes each time.
PdfCompleted completePdf(const QByteArray &pdf, const PdfExtras &extras);
