#include "model/query/riskmatrix.h"

#include "model/domain/language.h"
#include "model/domain/risk.h"
#include "model/query/coverage.h"
#include "model/query/settings.h"

#include <QSet>

#include <algorithm>

namespace {

constexpr int kLeastScale = 3, kMostScale = 6;

/// Words of the scales of 3 to 6 steps, from 1 upwards.
constexpr const char *likelihoodWords[][kMostScale] = {
    {QT_TRANSLATE_NOOP("RiskMatrix", "unlikely"), QT_TRANSLATE_NOOP("RiskMatrix", "possible"),
     QT_TRANSLATE_NOOP("RiskMatrix", "likely")},
    {"unlikely", "possible", "likely", QT_TRANSLATE_NOOP("RiskMatrix", "frequent")},
    {QT_TRANSLATE_NOOP("RiskMatrix", "rare"), "unlikely", "possible", "likely", "frequent"},
    {"rare", "unlikely", "possible", "likely", "frequent", QT_TRANSLATE_NOOP("RiskMatrix", "constant")},
};
constexpr const char *impactWords[][kMostScale] = {
    {QT_TRANSLATE_NOOP("RiskMatrix", "minor"), QT_TRANSLATE_NOOP("RiskMatrix", "moderate"),
     QT_TRANSLATE_NOOP("RiskMatrix", "severe")},
    {"minor", "moderate", QT_TRANSLATE_NOOP("RiskMatrix", "major"), "severe"},
    {QT_TRANSLATE_NOOP("RiskMatrix", "negligible"), "minor", "moderate", "major", "severe"},
    {"negligible", "minor", "moderate", "major", "severe", QT_TRANSLATE_NOOP("RiskMatrix", "disastrous")},
};

bool isShown(const Risk &risk)
{
    return !risk.archivedAt.isValid() && !risk.isOpportunity && risk.status != RiskStatus::Closed;
}

/// "24" of "RSK24"; the whole code when there are no digits at the end.
QString numberOf(const QString &code)
{
    qsizetype at = code.size();
    while (at > 0 && code[at - 1].isDigit())
        --at;
    return at < code.size() ? code.mid(at) : code;
}

int scaleOf(const Register &reg)
{
    int scale = int(settingNumber(reg, "risk.scale"));
    for (const Risk &risk : reg.all<Risk>())
        for (int t = 0; isShown(risk) && t < riskTimes; ++t) {
            const RiskPlace place = riskPlace(risk, RiskTime(t));
            scale = std::max({scale, place.likelihood.value_or(0), place.impact.value_or(0)});
        }
    return std::clamp(scale, kLeastScale, kMostScale);
}

std::vector<RiskBand> bandsOf(const Register &reg, int scale)
{
    std::vector<RiskBand> out;
    for (int score = 1; score <= scale * scale; ++score) {
        const RiskLevel level = riskLevel(reg, score);
        if (out.empty() || out.back().level != level)
            out.push_back({level, score, score});
        out.back().to = score;
    }
    return out;
}

} // namespace

QString riskTimeLabel(RiskTime time, const Language &language)
{
    static constexpr const char *words[]
        = {QT_TRANSLATE_NOOP("RiskMatrix", "inherent"), QT_TRANSLATE_NOOP("RiskMatrix", "current"),
           QT_TRANSLATE_NOOP("RiskMatrix", "target")};
    return language.translate("RiskMatrix", words[int(time)]);
}

RiskPlace riskPlace(const Risk &risk, RiskTime time)
{
    switch (time) {
    case RiskTime::Inherent:
        return {risk.inherentLikelihood, risk.inherentImpact};
    case RiskTime::Current:
        return {risk.currentLikelihood, risk.currentImpact};
    case RiskTime::Target:
        break;
    }
    return {risk.targetLikelihood, risk.targetImpact};
}

const MatrixCell &RiskMatrix::cell(int likelihood, int impact) const
{
    return cells[size_t((likelihood - 1) * scale + impact - 1)];
}

RiskMatrix riskMatrix(const WorkspaceState &ws, RiskTime time, const Language &language)
{
    const Register &reg = ws.reg;
    const LinkIndex links(reg);
    RiskMatrix out;
    out.time = time;
    out.scale = scaleOf(reg);
    for (int i = 0; i < out.scale; ++i) {
        out.likelihoods += language.translate("RiskMatrix", likelihoodWords[out.scale - kLeastScale][i]);
        out.impacts += language.translate("RiskMatrix", impactWords[out.scale - kLeastScale][i]);
    }
    out.bands = bandsOf(reg, out.scale);
    for (int l = 1; l <= out.scale; ++l)
        for (int i = 1; i <= out.scale; ++i)
            out.cells.push_back({l, i, l * i, riskLevel(reg, l * i), {}});

    std::vector<const Risk *> risks;
    QSet<QString> numbers;
    for (const Risk &risk : reg.all<Risk>())
        if (isShown(risk)) {
            risks.push_back(&risk);
            numbers.insert(numberOf(risk.code));
        }
    std::sort(risks.begin(), risks.end(), [](const Risk *a, const Risk *b) { return a->code < b->code; });
    const bool useNumbers = numbers.size() == qsizetype(risks.size());
    for (const Risk *risk : risks) {
        const RiskPlace place = riskPlace(*risk, time);
        if (!place.isKnown() || *place.likelihood < 1 || *place.impact < 1) {
            ++out.unplaced;
            continue;
        }
        const int live = int(links.live(risk->id.value).size());
        MatrixCell &cell = out.cells[size_t((*place.likelihood - 1) * out.scale + *place.impact - 1)];
        cell.risks.push_back({risk->id, risk->code, useNumbers ? numberOf(risk->code) : risk->code, live,
                              live == 0 && asksForObjective(reg, *risk) && !isJustified(*risk)});
        // To the present: where it came from. In the present: where it shall go. In the wanted state: from now.
        const RiskTime fromTime = time == RiskTime::Target ? RiskTime::Current : time;
        const RiskTime toTime = time == RiskTime::Inherent ? RiskTime::Current : RiskTime::Target;
        const RiskPlace from = riskPlace(*risk, fromTime), to = riskPlace(*risk, toTime);
        if (from.isKnown() && to.isKnown() && (from.likelihood != to.likelihood || from.impact != to.impact))
            out.moves.push_back({risk->id, *from.likelihood, *from.impact, *to.likelihood, *to.impact});
    }
    return out;
}

QString RiskMatrix::toText(const Language &language) const
{
    QStringList lines {QStringLiteral("%1, scale %2").arg(riskTimeLabel(time, language)).arg(scale)};
    for (const RiskBand &band : bands)
        lines += QStringLiteral("band %1 %2-%3").arg(labelOf(band.level, language)).arg(band.from).arg(band.to);
    for (auto cell = cells.rbegin(); cell != cells.rend(); ++cell) {
        if (cell->risks.empty())
            continue;
        QStringList chips;
        for (const MatrixRisk &risk : cell->risks)
            chips += QStringLiteral("%1|%2%3")
                         .arg(risk.chip)
                         .arg(risk.liveObjectives)
                         .arg(risk.gap ? QStringLiteral("!") : QString());
        lines += QStringLiteral("%1 x %2 = %3 %4: %5")
                     .arg(likelihoods[cell->likelihood - 1], impacts[cell->impact - 1])
                     .arg(cell->score)
                     .arg(labelOf(cell->level, language), chips.join(QLatin1Char(' ')));
    }
    for (const RiskMove &move : moves)
        lines += QStringLiteral("move %1x%2 -> %3x%4")
                     .arg(move.fromLikelihood)
                     .arg(move.fromImpact)
                     .arg(move.toLikelihood)
                     .arg(move.toImpact);
    lines += QStringLiteral("unplaced %1").arg(unplaced);
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}
