#pragma once
#include "model/domain/language.h"
#include "model/query/chartspec.h"
#include "views/charts/chartgeometry.h"

#include <QChartView>

class QLineSeries;
class QRubberBand;
class QValueAxis;

/// The drawing of a chart spec: plot area, grid and series by Qt Charts, all other marks painted over it. Arrow keys
/// walk the rows of the spec and speak them; + and − or dragging zoom the time, 0 shows all of it. The values are never
/// zoomed, because the value axis is part of what the chart says.
class ChartCanvas : public QChartView
{
    Q_OBJECT

public:
    explicit ChartCanvas(const Language &language, QWidget *parent = nullptr);

    /// Keeps the current row when its day is still there, and the zoom when the time is the same.
    void setSpec(const ChartSpec &spec);
    const ChartSpec &spec() const { return m_spec; }
    const std::vector<ChartRow> &rows() const { return m_rows; }

    /// Index in rows(); −1 = none.
    int current() const { return m_current; }
    void setCurrent(int row);
    /// The reading near a point of the viewport becomes the current one; without one all stays.
    void chooseAt(QPoint at);
    /// "30 Jun 2026: 11.5 days, corrected"
    QString words(const ChartRow &row) const;

    bool isZoomed() const { return m_zoom.has_value(); }
    void zoomTo(QDate from, QDate to);
    /// Below 1 shows less time, above 1 more.
    void zoomBy(double factor);
    void resetZoom();

    ChartGeometry geometryNow() const;
    /// What is seen, without the mark of the keyboard.
    void paintPicture(QPainter &painter, const QRectF &target);

    QSize sizeHint() const override { return {560, 320}; }

signals:
    void currentChanged(int row);
    void zoomChanged(bool zoomed);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    struct Days {
        QDate from, to;
    };
    Days shownDays() const;
    void rebuild();
    void layOut();
    void addSeries(const char *name, const std::vector<QPointF> &points, const QPen &pen);
    void speak();
    QString summary() const;
    QString hint(QPointF at) const;
    bool zoomByKey(int key);
    void showAround(QDate middle, qint64 length);
    void follow(QDate day);
    void applyZoom(std::optional<Days> zoom);

    Language m_language;
    ChartSpec m_spec;
    std::vector<ChartRow> m_rows;
    std::vector<std::vector<ChartPoint>> m_drawn; ///< runs after the reduction to pixels
    std::vector<ChartTick> m_xTicks;
    QValueAxis *m_x, *m_y;
    QRubberBand *m_band = nullptr;
    QPoint m_pressed;
    std::optional<Days> m_zoom;
    int m_current = -1;
    bool m_forPicture = false;
};
