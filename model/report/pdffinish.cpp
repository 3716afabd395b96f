#include "model/report/pdffinish.h"

#include "model/report/paperlayout.h"
#include "model/report/pdfextras.h"

#include <QTimeZone>

namespace {

QString pdfDate(const ReportDoc &doc)
{
    QDateTime time = doc.printed.isValid() ? doc.printed : doc.dataTime;
    if (!time.isValid())
        time = QDateTime(doc.asOf, QTime(0, 0), Qt::UTC);
    return QStringLiteral("D:") + time.toUTC().toString(QStringLiteral("yyyyMMddHHmmss")) + QLatin1Char('Z');
}

} // namespace

Result<QByteArray> finishPdf(const QByteArray &bytes, const ReportDoc &doc, const PaperLayout &layout)
{
    PdfExtras extras;
    extras.outline = layout.outline();
    for (const PaperLink &link : layout.links())
        extras.links.push_back({link.page, link.area, link.to.page, link.to.y});
    extras.sheetHeight = layout.sheet().height();
    extras.language = doc.language.code();
    extras.title = doc.title;
    extras.author = doc.author.isEmpty() ? doc.organisation : doc.author;
    extras.subject = doc.organisation;
    extras.program = QStringLiteral("Waymark ") + doc.version;
    extras.date = pdfDate(doc);
    PdfCompleted completed = completePdf(bytes, extras);
    if (!completed.trouble.isEmpty())
        return fail(doc.language.translate("Report",
                                           "The PDF could not be completed. Try again; if it happens again, "
                                           "print a smaller part of the report."),
                    completed.trouble);
    return std::move(completed.bytes);
}
