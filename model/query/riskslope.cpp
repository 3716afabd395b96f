#include "model/query/riskslope.h"

#include "model/domain/language.h"
#include "model/domain/risk.h"
#include "model/query/coverage.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace {

constexpr size_t kMostShown = 30;
constexpr size_t kBefore = size_t(RiskTime::Inherent), kNow = size_t(RiskTime::Current),
                 kWanted = size_t(RiskTime::Target);

std::vector<SlopePath> pathsOf(const std::vector<SlopeRisk> &risks, size_t from, size_t to)
{
    std::map<std::pair<int, int>, int, std::greater<>> counts;
    for (const SlopeRisk &risk : risks)
        if (risk.scores[from] && risk.scores[to])
            ++counts[{*risk.scores[from], *risk.scores[to]}];
    std::vector<SlopePath> out;
    for (const auto &[way, count] : counts)
        out.push_back({way.first, way.second, count});
    return out;
}

std::vector<SlopeStop> stopsOf(const std::vector<SlopeRisk> &risks, size_t time)
{
    std::map<int, std::vector<size_t>, std::greater<>> found;
    for (size_t i = 0; i < risks.size(); ++i)
        if (risks[i].scores[time])
            found[*risks[i].scores[time]].push_back(i);
    std::vector<SlopeStop> out;
    for (auto &[score, rows] : found)
        out.push_back({score, std::move(rows)});
    return out;
}

int criticalAt(const RiskSlope &slope, size_t time)
{
    const auto band = std::find_if(slope.bands.begin(), slope.bands.end(),
                                   [](const RiskBand &b) { return b.level == RiskLevel::Critical; });
    if (band == slope.bands.end())
        return 0;
    return int(std::count_if(slope.risks.begin(), slope.risks.end(), [&](const SlopeRisk &risk) {
        return risk.scores[time] && *risk.scores[time] >= band->from;
    }));
}

int unjudgedAt(const RiskSlope &slope, size_t time)
{
    return int(std::count_if(slope.risks.begin(), slope.risks.end(),
                             [time](const SlopeRisk &risk) { return !risk.scores[time]; }));
}

/// How many are critical: "18", "none", "1 (1 not assessed)", "not assessed".
QString countAt(const RiskSlope &slope, size_t time, const Language &language)
{
    const int critical = criticalAt(slope, time), unjudged = unjudgedAt(slope, time);
    if (unjudged == int(slope.risks.size()))
        return language.translate("RiskSlope", "not assessed", "risk");
    const QString count
        = critical ? QString::number(critical) : language.translate("RiskSlope", "none", "of the risks");
    return unjudged ? language.translate("RiskSlope", "%1 (%2 not assessed)").arg(count).arg(unjudged) : count;
}

/// The level of the only risk at a time, or that it was not assessed.
QString levelAt(const RiskSlope &slope, size_t time, const Language &language)
{
    const std::optional<int> score = slope.risks.front().scores[time];
    for (const RiskBand &band : slope.bands)
        if (score && *score >= band.from && *score <= band.to)
            return labelOf(band.level, language);
    return language.translate("RiskSlope", "not assessed", "risk");
}

} // namespace

int RiskSlope::unmoved() const
{
    return int(std::count_if(risks.begin(), risks.end(), [](const SlopeRisk &risk) { return risk.isUnmoved(); }));
}

RiskSlope riskSlope(const WorkspaceState &ws, const Language &language)
{
    RiskSlope out;
    // The matrix knows scale, levels and the short numbers of the risks.
    const RiskMatrix matrix = riskMatrix(ws, RiskTime::Current, language);
    out.bands = matrix.bands;
    out.most = matrix.scale * matrix.scale;
    QHash<Id<Risk>, QString> chips;
    for (const MatrixCell &cell : matrix.cells)
        for (const MatrixRisk &risk : cell.risks)
            chips.insert(risk.id, risk.chip);
    for (const Risk &risk : ws.reg.all<Risk>()) {
        if (risk.archivedAt.isValid() || risk.isOpportunity || !isOpen(risk))
            continue;
        RiskCard card = riskCard(ws, risk, language);
        if (card.levels[kNow] < RiskLevel::High)
            continue;
        out.risks.push_back({risk.id, card.code, card.title, chips.value(risk.id, card.code), card.scores,
                             card.levels[kNow], card.gap, std::move(card.objectives)});
    }
    if (out.risks.size() > kMostShown) {
        const auto before = out.risks.size();
        std::erase_if(out.risks, [](const SlopeRisk &risk) { return risk.level != RiskLevel::Critical; });
        out.criticalOnly = true;
        out.leftOut = int(before - out.risks.size());
    }
    std::sort(out.risks.begin(), out.risks.end(), [](const SlopeRisk &a, const SlopeRisk &b) {
        return std::tuple(-a.scores[kNow].value_or(0), -a.scores[kBefore].value_or(0), a.code)
            < std::tuple(-b.scores[kNow].value_or(0), -b.scores[kBefore].value_or(0), b.code);
    });
    out.before = pathsOf(out.risks, kBefore, kNow);
    out.after = pathsOf(out.risks, kNow, kWanted);
    for (size_t time = 0; time < size_t(riskTimes); ++time)
        out.stops[time] = stopsOf(out.risks, time);
    return out;
}

QString RiskSlope::toText() const
{
    QStringList lines;
    const auto number = [](const std::optional<int> &score) { return score ? QString::number(*score) : QString(u'–'); };
    for (const SlopeRisk &risk : risks) {
        QStringList codes;
        for (const LinkedObjective &o : risk.objectives)
            codes += o.code;
        lines += QStringLiteral("%1 %2 > %3 > %4%5 %6")
                     .arg(risk.code, number(risk.scores[kBefore]), number(risk.scores[kNow]),
                          number(risk.scores[kWanted]), risk.isUnmoved() ? QStringLiteral(" unmoved") : QString(),
                          codes.join(u' '))
                     .trimmed();
    }
    const auto add = [&](const char *name, const std::vector<SlopePath> &paths) {
        for (const SlopePath &path : paths)
            lines += QStringLiteral("%1 %2 > %3: %4")
                         .arg(QLatin1String(name))
                         .arg(path.from)
                         .arg(path.to)
                         .arg(path.risks);
    };
    add("before", before);
    add("after", after);
    for (const RiskBand &band : bands)
        lines += QStringLiteral("band %1-%2 %3").arg(band.from).arg(band.to).arg(keyOf(band.level));
    return lines.join(u'\n') + u'\n';
}

QString slopeHeadline(const RiskSlope &slope, const Language &language)
{
    if (slope.risks.empty())
        return language.translate("RiskSlope", "No open risk is high or critical.");
    const bool complete = unjudgedAt(slope, kBefore) + unjudgedAt(slope, kNow) + unjudgedAt(slope, kWanted) == 0;
    if (complete && slope.risks.size() > 1)
        return (slope.criticalOnly
                    ? language.translate(
                        "RiskSlope", "Of %1 critical risks, %2 were critical before treatment, %3 are now, %4 shall be")
                    : language.translate("RiskSlope",
                                         "Of %1 high or critical risks, %2 were critical before treatment, %3 are "
                                         "now, %4 shall be"))
            .arg(slope.risks.size())
            .arg(countAt(slope, kBefore, language), countAt(slope, kNow, language), countAt(slope, kWanted, language));
    // What was not assessed is no "none": then each time says it.
    const bool one = slope.risks.size() == 1;
    const auto at = [&](size_t time) { return one ? levelAt(slope, time, language) : countAt(slope, time, language); };
    const QString about = one
        ? (slope.criticalOnly ? language.translate("RiskSlope", "One critical risk")
                              : language.translate("RiskSlope", "One high or critical risk"))
        : (slope.criticalOnly ? language.translate("RiskSlope", "Critical among %1 critical risks")
                              : language.translate("RiskSlope", "Critical among %1 high or critical risks"))
              .arg(slope.risks.size());
    return language.translate("RiskSlope", "%1: before treatment %2, now %3, wanted %4")
        .arg(about, at(kBefore), at(kNow), at(kWanted));
}

QString slopeNote(const RiskSlope &slope, const Language &language)
{
    const int unmoved = slope.unmoved();
    return unmoved ? language.translate("RiskSlope",
                                        "Red and underlined: not moved since the first assessment "
                                        "(%n risks)",
                                        nullptr, unmoved)
                   : QString();
}

std::vector<double> spreadLabels(std::vector<double> wanted, double gap, double top, double bottom)
{
    // Down from the top, then back up from the bottom: two passes are enough for labels in order.
    double least = top;
    for (double &y : wanted) {
        y = std::max(y, least);
        least = y + gap;
    }
    double most = bottom;
    for (auto y = wanted.rbegin(); y != wanted.rend(); ++y) {
        *y = std::min(*y, most);
        most = *y - gap;
    }
    return wanted;
}
