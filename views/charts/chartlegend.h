#pragma once
#include "model/query/chartspec.h"

#include <QWidget>

/// The row of marks below a chart: only those that occur, each with its word; wraps when narrow. Above it the note that
/// the axis does not start at zero.
class ChartLegend : public QWidget
{
    Q_OBJECT

public:
    explicit ChartLegend(QWidget *parent = nullptr);
    void setSpec(const ChartSpec &spec);
    QStringList words() const;
    void paintPicture(QPainter &painter, QRectF rect) const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Mark { Actual, Corrected, Void, Trajectory, Interim, Band, Blank };
    struct Entry {
        Mark mark;
        QString word;
        bool operator==(const Entry &) const = default;
    };
    /// Calls `place(entry, x, y)` for each entry and returns the height.
    template <typename F> double flow(double width, F place) const;
    double lineHeight() const;

    std::vector<Entry> m_entries;
    QString m_note;
};
