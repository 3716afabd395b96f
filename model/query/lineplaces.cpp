#include "model/query/lineplaces.h"

#include <algorithm>

int crossings(const QRectF &rect, const std::vector<QLineF> &lines)
{
    const QLineF edges[] = {{rect.topLeft(), rect.topRight()},
                            {rect.bottomLeft(), rect.bottomRight()},
                            {rect.topLeft(), rect.bottomLeft()},
                            {rect.topRight(), rect.bottomRight()}};
    return int(std::count_if(lines.begin(), lines.end(), [&](const QLineF &line) {
        return rect.contains(line.p1()) || rect.contains(line.p2())
            || std::any_of(std::begin(edges), std::end(edges),
                           [&](const QLineF &edge) { return edge.intersects(line) == QLineF::BoundedIntersection; });
    }));
}

std::optional<QRectF> freePlace(const std::vector<QRectF> &wanted, const QRectF &field,
                                const std::vector<QLineF> &figures, const std::vector<QLineF> &others)
{
    std::optional<QRectF> second;
    for (const QRectF &place : wanted) {
        if (!field.contains(place) || crossings(place, figures))
            continue;
        if (!crossings(place, others))
            return place;
        if (!second)
            second = place;
    }
    return second;
}
