#include "views/pages/reports/paperprinting.h"

#include "model/report/paperlayout.h"

#include <QPainter>
#include <QPrinter>

void setUpPrinter(QPrinter &printer, const ReportDoc &doc)
{
    printer.setFullPage(true);
    printer.setDocName(doc.title);
    printer.setPageSize(QPageSize(doc.paper == PaperSize::Letter   ? QPageSize::Letter
                                      : doc.paper == PaperSize::A3 ? QPageSize::A3
                                                                   : QPageSize::A4));
    printer.setPageOrientation(doc.landscape ? QPageLayout::Landscape : QPageLayout::Portrait);
}

bool printOn(QPrinter &printer, const ReportDoc &doc)
{
    PaperLayout layout(doc);
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    const int from = std::max(1, printer.fromPage());
    const int to = printer.toPage() > 0 ? std::min(printer.toPage(), layout.pageCount()) : layout.pageCount();
    const double scale = printer.resolution() / 25.4;
    for (int page = from; page <= to; ++page) {
        if (page > from)
            printer.newPage();
        painter.save();
        painter.scale(scale, scale);
        layout.paintPage(painter, page - 1);
        painter.restore();
    }
    return painter.end();
}
