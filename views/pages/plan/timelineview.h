#pragma once
#include "model/query/plantimeline.h"

#include <QWidget>

class Language;

/// The painted time line of the plan (LOOK.md 7.8): bars with the part done, original dates, overdue lines with words,
/// dependencies, target dates and today. Rows stand beside those of the table, which scrolls it. A bar can be dragged:
/// in the middle both dates move, at its end only the due date.
class TimelineView : public QWidget
{
    Q_OBJECT
public:
    enum class Zoom : signed char { Month, Quarter, Year };
    explicit TimelineView(const Language &language, QWidget *parent = nullptr);
    void setRows(const std::vector<PlanRow> &rows, QDate today, int rowHeight, int headerHeight);
    void setZoom(Zoom zoom);
    Zoom zoom() const { return m_zoom; }
    /// The first pixel row that is shown, as the table scrolled it.
    void setOffset(int pixels);
    /// The first day at the left edge.
    void setFirstDay(QDate day);
    QDate firstDay() const { return m_first; }
    QDate dayAt(int x) const;
    int xOf(QDate day) const;
    /// Bars cannot be dragged; who tries is told by refused().
    void setReadOnly(bool readOnly);
    /// The bar of a row in widget coordinates; null where there is none.
    QRect barOf(int row) const;

signals:
    /// A bar was dragged to new dates.
    void dragged(Id<Action> action, QDate start, QDate due);
    void chosen(int row);
    /// Somebody wants to drag a bar that cannot be dragged now.
    void refused();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    QString periodWords(QDate day, bool withYear) const;
    void paintGrid(class QPainter &painter) const;
    void paintRow(QPainter &painter, int row) const;
    void paintArrows(QPainter &painter) const;
    int rowAt(int y) const;
    QRect rowRect(int row) const;
    double dayWidth() const;
    const Language &m_language;
    std::vector<PlanRow> m_rows;
    QDate m_today, m_first;
    int m_rowHeight = 27, m_headerHeight = 28, m_offset = 0;
    Zoom m_zoom = Zoom::Quarter;
    int m_dragRow = -1, m_dragDays = 0, m_dragFrom = 0;
    bool m_dragEnd = false, m_readOnly = false;
    bool m_refuses = false; ///< pressed on a bar that must stay
};
