#include "views/charts/chartlabels.h"

#include "model/query/lineplaces.h"

#include <algorithm>
#include <cmath>

std::vector<double> placeSideLabels(const std::vector<double> &wanted, double least, double most, double step)
{
    std::vector<double> placed;
    const auto isFree = [&](double y) {
        return y >= least && y <= most
            && std::all_of(placed.begin(), placed.end(), [&](double other) { return std::abs(other - y) >= step; });
    };
    for (const double y : wanted) {
        double best = y;
        for (int distance = 0; distance <= int(wanted.size()) * 2 && !placed.empty(); ++distance) {
            if (isFree(y + distance * step)) {
                best = y + distance * step;
                break;
            }
            if (isFree(y - distance * step)) {
                best = y - distance * step;
                break;
            }
        }
        placed.push_back(best);
    }
    return placed;
}

std::vector<FlagLabel> placeFlagLabels(const std::vector<double> &flags, const std::vector<double> &widths, double from,
                                       double to)
{
    constexpr double flagWidth = 12, gap = 5, leastWidth = 30;
    std::vector<FlagLabel> out;
    double taken = from; // right end of the words before
    for (size_t i = 0; i < flags.size(); ++i) {
        const double next = i + 1 < flags.size() ? flags[i + 1] - gap : to;
        const double behind = next - flags[i] - flagWidth, before = flags[i] - gap - taken;
        FlagLabel label;
        label.before = widths[i] > behind && before > behind;
        label.width = std::min(widths[i], label.before ? before : behind);
        if (label.width < std::min(leastWidth, widths[i]))
            label.width = 0;
        label.left = label.before ? flags[i] - gap - label.width : flags[i] + flagWidth;
        taken = (label.before ? flags[i] + flagWidth : label.left + label.width) + gap;
        out.push_back(label);
    }
    return out;
}

namespace {

} // namespace

QRectF placeValueLabel(QPointF dot, QSizeF size, const std::vector<QLineF> &lines, QRectF bounds)
{
    const double w = size.width(), h = size.height();
    const QPointF places[] = {
        {dot.x() + 8, dot.y() - h - 2}, {dot.x() + 8, dot.y() + 3},      {dot.x() - w - 6, dot.y() - h - 4},
        {dot.x() - w - 6, dot.y() + 5}, {dot.x() + 9, dot.y() - h / 2},  {dot.x() - w / 2, dot.y() - h - 8},
        {dot.x() - w / 2, dot.y() + 9}, {dot.x() + 8, dot.y() - h - 14}, {dot.x() + 8, dot.y() + 15},
    };
    QRectF best;
    int least = -1;
    for (const QPointF &place : places) {
        QRectF rect(place, size);
        const int cost = crossings(rect, lines) + (bounds.contains(rect) ? 0 : 100);
        if (least < 0 || cost < least) {
            least = cost;
            best = rect;
        }
    }
    return best;
}
