#include "views/look/figures.h"

#include <QPainter>

namespace {

/// Tables are redrawn cell by cell; asking ten advances each time is the cost of every figure, so keep it small.
double digitCell(const QFontMetricsF &metrics)
{
    double widest = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        widest = std::max(widest, metrics.horizontalAdvance(QChar(digit)));
    return widest;
}

bool isFigure(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Calls `piece(text, width, centred)` for each digit and each run between digits.
template <typename Piece> void eachPiece(const QFontMetricsF &metrics, const QString &text, Piece piece)
{
    const double cell = digitCell(metrics);
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !isFigure(text.at(i)))
            continue;
        if (i > start) {
            const QString run = text.mid(start, i - start);
            piece(run, metrics.horizontalAdvance(run), false);
        }
        if (i < text.size())
            piece(text.mid(i, 1), cell, true);
        start = i + 1;
    }
}

} // namespace

double figuresWidth(const QFontMetricsF &metrics, const QString &text)
{
    double width = 0;
    eachPiece(metrics, text, [&](const QString &, double w, bool) { width += w; });
    return width;
}

void drawFigures(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text)
{
    const QFontMetricsF metrics(painter.font(), painter.device());
    const double width = figuresWidth(metrics, text);
    if (width > rect.width() + 0.5) {
        const QString shorter = metrics.elidedText(text, Qt::ElideRight, rect.width());
        painter.drawText(rect, int(alignment | Qt::TextSingleLine), shorter);
        return;
    }
    double x = rect.left();
    if (alignment & Qt::AlignRight)
        x = rect.right() - width;
    else if (alignment & Qt::AlignHCenter)
        x = rect.center().x() - width / 2;
    double y = rect.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    if (alignment & Qt::AlignTop)
        y = rect.top() + metrics.ascent();
    else if (alignment & Qt::AlignBottom)
        y = rect.bottom() - metrics.descent();
    eachPiece(metrics, text, [&](const QString &piece, double w, bool centred) {
        const double inset = centred ? (w - metrics.horizontalAdvance(piece)) / 2 : 0;
        painter.drawText(QPointF(x + inset, y), piece);
        x += w;
    });
}
