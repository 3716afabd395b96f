#include "model/query/reduce.h"

#include <algorithm>

int pixelColumn(QDate day, QDate from, QDate to, int columns)
{
    const qint64 days = from.daysTo(to);
    if (days <= 0 || columns < 1)
        return 0;
    const qint64 column = from.daysTo(day) * columns / (days + 1);
    return int(std::clamp<qint64>(column, 0, columns - 1));
}

std::vector<std::vector<ChartPoint>> reduceRuns(const std::vector<std::vector<ChartPoint>> &runs, QDate from, QDate to,
                                                int columns)
{
    struct Extremes {
        const ChartPoint *least = nullptr, *most = nullptr;
        int count = 0;
    };
    if (columns < 1)
        return runs;
    std::vector<Extremes> extremes;
    extremes.resize(size_t(columns));
    bool dense = false;
    for (const auto &run : runs)
        for (const ChartPoint &p : run) {
            Extremes &e = extremes[size_t(pixelColumn(p.date, from, to, columns))];
            if (!e.least || p.value < e.least->value)
                e.least = &p;
            if (!e.most || p.value > e.most->value)
                e.most = &p;
            dense = ++e.count > 2 || dense;
        }
    if (!dense)
        return runs;
    std::vector<std::vector<ChartPoint>> out;
    for (const auto &run : runs) {
        std::vector<ChartPoint> kept;
        for (const ChartPoint &p : run) {
            const Extremes &e = extremes[size_t(pixelColumn(p.date, from, to, columns))];
            if (&p == e.least || &p == e.most)
                kept.push_back(p);
        }
        if (!kept.empty())
            out.push_back(std::move(kept));
    }
    return out;
}
