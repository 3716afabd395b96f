#pragma once
#include <QLineF>
#include <QRectF>

#include <vector>

// Where words stand so that none covers another (LOOK 6: "the target label wins, others move 14 px"). Plain numbers, so
// that the rules are tested without a picture.

/// Centres of labels at the right edge. The first one stays where it wants to be; each later one moves by `step` up or
/// down until it is free, inside `least` to `most`.
std::vector<double> placeSideLabels(const std::vector<double> &wanted, double least, double most, double step);

/// Words of flags above the plot.
struct FlagLabel {
    double left = 0, width = 0; ///< width 0: no room, the flag stands alone
    bool before = false; ///< left of the flag
};
/// `flags` are x positions in ascending order, `widths` what the words want. Behind the flag when there is room up to
/// the next one, else before it, else shortened at the larger side.
std::vector<FlagLabel> placeFlagLabels(const std::vector<double> &flags, const std::vector<double> &widths, double from,
                                       double to);

/// The place of the last value beside its dot that crosses the fewest lines and stays inside `bounds`.
QRectF placeValueLabel(QPointF dot, QSizeF size, const std::vector<QLineF> &lines, QRectF bounds);
