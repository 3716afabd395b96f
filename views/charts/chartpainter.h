#pragma once
#include "model/query/chartspec.h"
#include "views/charts/chartgeometry.h"
#include "views/look/tokens.h"

#include <QFont>

class QPainter;

/// Paints what Qt Charts lacks (LOOK 6): bands below the series; axis words, flags, dots, hollow and struck marks,
/// ticks of empty periods and direct labels above them. Decides nothing: the spec says what and with which words.
class ChartPainter
{
public:
    ChartPainter(const ChartSpec &spec, const ChartGeometry &geometry, const Tokens &tokens, const QColor &base,
                 const QFont &font);

    /// Bands and grid.
    void paintBelow(QPainter &painter) const;
    /// All words and marks; `xTicks` are those of the spec or, zoomed, those of the part that is seen; `drawn` the runs
    /// after the reduction.
    void paintAbove(QPainter &painter, const std::vector<ChartTick> &xTicks,
                    const std::vector<std::vector<ChartPoint>> &drawn) const;
    /// The ring around the mark that the keyboard is at.
    void paintCurrent(QPainter &painter, const ChartRow &row) const;

    /// Space that the words want around the plot.
    static QMarginsF margins(const ChartSpec &spec, const QFont &font);
    static QFont captions(const QFont &font);

private:
    void paintForecast(QPainter &painter) const;
    void paintAxes(QPainter &painter, const std::vector<ChartTick> &xTicks) const;
    void paintVerticals(QPainter &painter) const;
    void paintEvents(QPainter &painter) const;
    void paintBaseline(QPainter &painter) const;
    void paintDots(QPainter &painter, const std::vector<std::vector<ChartPoint>> &drawn) const;
    void paintBlanks(QPainter &painter) const;
    void paintSideLabels(QPainter &painter) const;
    void paintLast(QPainter &painter) const;
    std::vector<QLineF> obstacles() const;
    void write(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text,
               const QColor &colour) const;
    double width(const QString &text) const;

    const ChartSpec &m_spec;
    const ChartGeometry m_geometry;
    const Tokens &m_tokens;
    QColor m_base;
    QFont m_caption, m_strong;
    double m_line; ///< height of a line of caption text
};

/// Where a row of the table has its mark.
QPointF markOfRow(const ChartRow &row, const ChartGeometry &geometry);
