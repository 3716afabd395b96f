#include "model/report/slopefigure.h"

#include "model/domain/language.h"
#include "model/report/paperink.h"
#include "model/report/paperstyles.h"
#include "model/report/pieces.h"

namespace {

constexpr double kHeadRoom = 6, kFoot = 3, kLabelGap = 3.3; // mm
constexpr double kLineMm = 0.2, kPerRisk = 0.22; // PRINT.md 5
constexpr QRgb kAfter = 0xffaeb6bf;

/// Where the fans begin and end, in shares of the width.
struct Places {
    double before, now, names, leave, wanted;
    double top, bottom;
    int most;
    double y(int score) const { return bottom - (bottom - top) * (score - 1) / std::max(1, most - 1); }
};

Places placesIn(QSizeF size, int most)
{
    const double w = size.width();
    return {w * 0.2, w * 0.4, w * 0.41 + 5, w * 0.66, w * 0.85, kHeadRoom + 2, size.height() - kFoot - 1.5, most};
}

QPen pathPen(QRgb colour, int risks)
{
    return penOf(colour, kLineMm + kPerRisk * risks, Qt::RoundCap);
}

void paintLevels(Canvas &canvas, const RiskSlope &slope, const Places &at, double width, const Language &language)
{
    for (const RiskBand &band : slope.bands) {
        const double lower = at.y(std::max(1, band.from)), upper = at.y(band.to);
        if (band.from > 1)
            canvas.line({0, lower + (at.y(1) - at.y(2)) / 2}, {width, lower + (at.y(1) - at.y(2)) / 2},
                        penOf(PaperInk::rule, 0.15));
        canvas.label({0, (lower + upper) / 2 + 0.9}, labelOf(band.level, language));
    }
}

std::vector<double> heights(const std::vector<SlopeStop> &stops, const Places &at)
{
    std::vector<double> wanted;
    for (const SlopeStop &stop : stops)
        wanted.push_back(at.y(stop.score));
    return spreadLabels(std::move(wanted), kLabelGap, at.top, at.bottom);
}

QString risksText(const SlopeStop &stop, const Language &language)
{
    return language.translate("Report", "%n risks", "slope", int(stop.risks.size()));
}

void paintEnds(Canvas &canvas, const RiskSlope &slope, const Places &at, const Language &language)
{
    const LabelLook strong {7, 600, PaperInk::ink}, halo {7, 400, PaperInk::soft, Qt::AlignLeft, true};
    const auto &before = slope.stops[size_t(RiskTime::Inherent)], &wanted = slope.stops[size_t(RiskTime::Target)];
    const auto left = heights(before, at), right = heights(wanted, at);
    for (size_t i = 0; i < before.size(); ++i) {
        const QString score = QString::number(before[i].score);
        const double x = at.before - 1 - canvas.labelWidth(score, strong);
        canvas.label({x, left[i] + 0.9}, score, strong);
        const QString risks = risksText(before[i], language);
        canvas.label({x - 1 - canvas.labelWidth(risks), left[i] + 0.9}, risks, halo);
    }
    for (size_t i = 0; i < wanted.size(); ++i) {
        const QString score = QString::number(wanted[i].score);
        canvas.label({at.wanted + 1, right[i] + 0.9}, score, strong);
        canvas.label({at.wanted + 2 + canvas.labelWidth(score, strong), right[i] + 0.9}, risksText(wanted[i], language),
                     halo);
    }
}

/// The numbers of the risks at their present score, between the fans: no line has to be traced by eye.
void paintNumbers(Canvas &canvas, const RiskSlope &slope, const Places &at)
{
    const auto &stops = slope.stops[size_t(RiskTime::Current)];
    const auto y = heights(stops, at);
    const LabelLook strong {7, 600, PaperInk::ink}, plain {7, 400, PaperInk::ink, Qt::AlignLeft, true},
        late {7, 600, PaperInk::late, Qt::AlignLeft, true};
    for (size_t i = 0; i < stops.size(); ++i) {
        const double base = y[i] + 0.9;
        canvas.label({at.now + 1, base}, QString::number(stops[i].score), strong);
        double x = at.names;
        for (const size_t row : stops[i].risks) {
            const SlopeRisk &risk = slope.risks[row];
            const LabelLook &look = risk.isUnmoved() ? late : plain;
            const double width = canvas.labelWidth(risk.chip, look);
            if (x + width > at.leave - 1.5) { // what finds no room stands in the table below
                canvas.label({x, base}, QStringLiteral("…"), plain);
                break;
            }
            canvas.label({x, base}, risk.chip, look);
            if (risk.isUnmoved())
                canvas.line({x, base + 0.6}, {x + width, base + 0.6}, penOf(PaperInk::late, 0.2));
            x += width + 1.4;
        }
    }
}

void paintSlope(Canvas &canvas, const RiskSlope &slope, QSizeF size, const Language &language)
{
    const Places at = placesIn(size, slope.most);
    const auto words = [&](const char *text) { return language.translate("Report", text); };
    const LabelLook head {7.5, 600, PaperInk::ink};
    const auto title = [&](double x, const QString &text, double share) {
        canvas.label({x - canvas.labelWidth(text, head) * share, 3}, text, head);
    };
    title(at.before, words(QT_TRANSLATE_NOOP("Report", "before treatment")), 1);
    title(at.now + 1, words(QT_TRANSLATE_NOOP("Report", "now (numbers of the risks)")), 0);
    title(at.wanted, words(QT_TRANSLATE_NOOP("Report", "wanted")), 0.5);
    paintLevels(canvas, slope, at, size.width(), language);
    for (const SlopePath &path : slope.before)
        canvas.line({at.before, at.y(path.from)}, {at.now, at.y(path.to)},
                    pathPen(path.isUnmoved() ? PaperInk::late : PaperInk::bar, path.risks));
    for (const SlopePath &path : slope.after)
        canvas.line({at.leave, at.y(path.from)}, {at.wanted, at.y(path.to)}, pathPen(kAfter, path.risks));
    // Without a score before treatment there is a dot and no line.
    for (const SlopeRisk &risk : slope.risks)
        if (!risk.scores[size_t(RiskTime::Inherent)] && risk.scores[size_t(RiskTime::Current)])
            canvas.dot({at.now, at.y(*risk.scores[size_t(RiskTime::Current)])}, 0.7, PaperInk::bar);
    paintEnds(canvas, slope, at, language);
    paintNumbers(canvas, slope, at);
}

} // namespace

Pieces makePieces(const SlopeFigure &figure, const PieceSetting &setting)
{
    if (figure.slope.risks.empty())
        return {};
    const Language &l = setting.language;
    Runs note {Run::soft(l.translate("Report",
                                     "Score = likelihood × impact, 1 to %1. Thicker line: more risks on the "
                                     "same path. ")
                             .arg(figure.slope.most))};
    if (const QString unmoved = slopeNote(figure.slope, l); !unmoved.isEmpty())
        note.push_back(Run::late(unmoved));
    const auto text = std::make_shared<TextBlock>(setting.type, note, PaperType::small, setting.width);
    Piece piece;
    piece.above = 1.5;
    piece.below = 2.5;
    piece.height = figure.heightMm + text->height() + 1.2;
    piece.paint
        = [=, slope = figure.slope, size = QSizeF(setting.width, figure.heightMm), language = l](Canvas &canvas) {
              paintSlope(canvas, slope, size, language);
              text->paint(canvas.painter(), {0, size.height() + 1.2});
          };
    return {piece};
}
