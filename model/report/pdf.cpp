#include "model/report/pdf.h"

#include "model/domain/safefile.h"
#include "model/report/paperlayout.h"
#include "model/report/pdffinish.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

#include <cmath>

Result<QByteArray> pdfBytes(const ReportDoc &doc)
{
    PaperLayout layout(doc);
    layout.collectLinks();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(1200);
    const QSizeF sheet = layout.sheet();
    // The turned size stands as its own page size: an orientation flag would be turned again by some viewers.
    writer.setPageLayout(QPageLayout(QPageSize(sheet, QPageSize::Millimeter, {}, QPageSize::ExactMatch),
                                     QPageLayout::Portrait, QMarginsF(0, 0, 0, 0)));
    writer.setTitle(doc.title);
    QPainter painter;
    if (!painter.begin(&writer))
        return fail(
            doc.language.translate("Report", "The report could not be drawn. Close other programs and try again."));
    const double scale = 1200 / 25.4;
    for (int page = 0; page < layout.pageCount(); ++page) {
        if (page > 0)
            writer.newPage();
        painter.save();
        painter.scale(scale, scale);
        layout.paintPage(painter, page);
        painter.restore();
    }
    painter.end();
    return finishPdf(buffer.data(), doc, layout);
}

Result<> writePdf(const ReportDoc &doc, const QString &path)
{
    const Result<QByteArray> bytes = pdfBytes(doc);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return writeFileSafely(path, *bytes, doc.language);
}

QList<QImage> pagesAsImages(const ReportDoc &doc, int dpi, const std::function<bool(int, int)> &goOn)
{
    PaperLayout layout(doc);
    QList<QImage> images;
    const QSizeF sheet = layout.sheet();
    const double scale = dpi / 25.4;
    for (int page = 0; page < layout.pageCount(); ++page) {
        if (goOn && !goOn(page, layout.pageCount()))
            break;
        QImage image(int(std::lround(sheet.width() * scale)), int(std::lround(sheet.height() * scale)),
                     QImage::Format_RGB32);
        image.setDotsPerMeterX(int(std::lround(dpi / 0.0254)));
        image.setDotsPerMeterY(image.dotsPerMeterX());
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter.scale(scale, scale);
        layout.paintPage(painter, page);
        painter.end();
        images.append(image);
    }
    return images;
}
