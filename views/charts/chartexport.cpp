#include "views/charts/chartexport.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

namespace {

constexpr int kPdfFineness = 8; // Qt rounds coordinates of a PDF to its dots

/// As in all our CSV files: what a spreadsheet would take for a formula gets an apostrophe. A negative number is none.
QByteArray cell(QString text)
{
    static const QString starts = QStringLiteral("=+-@\t\r");
    bool isNumber = false;
    (void)text.toDouble(&isNumber);
    if (!text.isEmpty() && !isNumber && starts.contains(text.front()))
        text.prepend(QLatin1Char('\''));
    if (text.contains(QLatin1Char(',')) || text.contains(QLatin1Char('"')) || text.contains(QLatin1Char('\n')))
        text = QLatin1Char('"') + text.replace(QLatin1String("\""), QLatin1String("\"\"")) + QLatin1Char('"');
    return text.toUtf8();
}

const char *kindOf(ChartRow::Type type)
{
    switch (type) {
    case ChartRow::Type::Reading:
        return "reading";
    case ChartRow::Type::Void:
        return "void";
    case ChartRow::Type::Blank:
        return "no_value";
    case ChartRow::Type::Interim:
        return "interim_target";
    case ChartRow::Type::Event:
        return "event";
    case ChartRow::Type::FormerTarget:
        return "former_target";
    case ChartRow::Type::Baseline:
        return "baseline";
    }
    return "";
}

} // namespace

QImage chartImage(QSize size, const QColor &background, const PaintPicture &paint, double scale)
{
    QImage image(size * scale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(background);
    QPainter painter(&image);
    paint(painter);
    return image;
}

QByteArray chartPng(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, "PNG") ? bytes : QByteArray();
}

QByteArray chartSvg(QSize size, const QString &title, const PaintPicture &paint)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setSize(size);
    svg.setViewBox(QRect(QPoint(0, 0), size));
    svg.setResolution(96);
    svg.setTitle(title.toHtmlEscaped()); // the generator writes it as it is
    QPainter painter(&svg);
    paint(painter);
    painter.end();
    return bytes;
}

QByteArray chartPdf(QSize size, const QString &title, const PaintPicture &paint)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter pdf(&buffer);
    pdf.setTitle(title);
    pdf.setCreator(QStringLiteral("Waymark"));
    pdf.setPageSize(QPageSize(QSizeF(size) * 72 / 96, QPageSize::Point, {}, QPageSize::ExactMatch));
    pdf.setPageMargins({});
    pdf.setResolution(96 * kPdfFineness);
    QPainter painter(&pdf);
    painter.scale(kPdfFineness, kPdfFineness);
    paint(painter);
    painter.end();
    return bytes;
}

QString csvNumber(double value)
{
    return QString::number(value, 'g', 15);
}

QByteArray csvLine(const QStringList &cells)
{
    QByteArrayList out;
    for (const QString &text : cells)
        out += cell(text);
    return out.join(',') + '\n';
}

QByteArray chartCsv(const ChartSpec &spec)
{
    QByteArray out = csvLine({QStringLiteral("date"), QStringLiteral("value"), QStringLiteral("text"),
                              QStringLiteral("kind"), QStringLiteral("note")});
    for (const ChartRow &row : spec.rows())
        out += csvLine({row.date.toString(Qt::ISODate), row.number ? csvNumber(*row.number) : QString(), row.value,
                        QLatin1String(kindOf(row.type)), row.note});
    return out;
}
