#pragma once
#include <QLineF>
#include <QRectF>

#include <optional>
#include <vector>

// Words in a chart and the lines that pass them, in the units of whoever draws: pixels on the screen, mm on paper.

/// How many lines pass through a rectangle; a line of no length is a point.
int crossings(const QRectF &rect, const std::vector<QLineF> &lines);

/// The first of the wanted places inside `field` that neither `figures` nor `others` cross; without one, the first that
/// the figures do not cross. Nothing when the figures are everywhere.
std::optional<QRectF> freePlace(const std::vector<QRectF> &wanted, const QRectF &field,
                                const std::vector<QLineF> &figures, const std::vector<QLineF> &others);
