#include "model/domain/language.h"
#include "model/query/chartseries.h"
#include "model/query/chartwords.h"
#include "model/query/figures.h"
#include "model/query/kpisteps.h"
#include "model/query/sentences.h"

#include <cmath>

namespace {

/// Where a line from a point meets the target, or leaves the time that the chart shows.
ChartPoint endOf(QDate from, double value, double slope, double target, QDate frame)
{
    ChartPoint end;
    const double days = slope == 0 ? -1 : (target - value) / slope;
    const auto room = double(from.daysTo(frame));
    const bool meets = days >= 0 && days <= room;
    end.date = meets ? from.addDays(qint64(std::ceil(days - 1e-9))) : frame;
    end.value = meets ? target : value + slope * room;
    return end;
}

} // namespace

std::optional<ChartForecast> chartForecast(const KpiRow &row, QDate frame, ChartUse use, const ChartWords &words)
{
    // Only a clear trend is drawn, and not what is met already (3.9, LOOK 6).
    const auto &f = row.forecast;
    const bool clear = f
        && (f->state == ForecastState::Late || f->state == ForecastState::OnTime || f->state == ForecastState::Away);
    if (!clear || !f->fittedAtLast || row.result.points.empty() || row.headline == ResultState::Stale
        || row.headline == ResultState::Paused || row.headline == ResultState::NotEvaluated
        || row.evaluatedAt > row.definition.targetDate)
        return std::nullopt;
    const QDate from = row.result.points.back().date;
    if (from >= frame)
        return std::nullopt;
    const double start = *f->fittedAtLast, target = targetOf(row.definition);
    ChartForecast out;
    out.from.date = from;
    out.from.value = start;
    out.to = endOf(from, start, *f->slopePer30Days / 30, target, frame);
    out.meetsTarget = out.to.date < frame || out.to.value == target;
    const ChartPoint low = endOf(from, start, *f->slopeLow, target, frame),
                     high = endOf(from, start, *f->slopeHigh, target, frame);
    out.area = {out.from, low, out.to, high};
    const auto say = [&](const char *text) { return words.language().translate("Chart", text); };
    if (use == ChartUse::Screen) {
        out.words = {say(QT_TRANSLATE_NOOP("Chart", "if trend continues"))};
        return out;
    }
    out.words = {say(QT_TRANSLATE_NOOP("Chart", "if the trend continues:"))};
    if (f->state == ForecastState::Away)
        out.words += say(QT_TRANSLATE_NOOP("Chart", "target not reached"));
    else if (f->date.beyond)
        out.words += say(QT_TRANSLATE_NOOP("Chart", "not within 5 years"));
    else if (isFarOff(f->daysLate.value_or(0)))
        out.words += say(QT_TRANSLATE_NOOP("Chart", "target reached in %1"))
                         .arg(monthText(f->date.date, true, words.language()));
    else
        out.words += say(QT_TRANSLATE_NOOP("Chart", "target reached %1")).arg(words.date(f->date.date));
    if (f->daysLate && *f->daysLate > 0)
        out.words += forecastShort(f, words.language(), ChartUse::Paper).text;
    if (f->state == ForecastState::OnTime)
        out.words += say(QT_TRANSLATE_NOOP("Chart", "on time"));
    out.words += labelOf(f->confidence, words.language());
    return out;
}
