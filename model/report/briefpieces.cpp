#include "model/report/paperstyles.h"
#include "model/report/pieces.h"

#include <algorithm>

namespace {

constexpr double kBarTop = 12.6, kBarHigh = 2.4, kHeight = 25; // mm
constexpr QRgb kTeal = 0xff00736a;

} // namespace

Pieces makePieces(const BriefBar &bar, const PieceSetting &setting)
{
    const auto sentence = std::make_shared<TextBlock>(setting.type, Runs {Run::bold(bar.sentence)},
                                                      TypeStyle {12.5, 16, 600}, setting.width);
    const double extra = sentence->height() - sentence->lineHeight();
    Piece piece;
    piece.above = 3;
    piece.height = kHeight + extra;
    piece.paint = [bar, sentence, extra, width = setting.width](Canvas &canvas) {
        canvas.line({0, 0}, {width, 0}, penOf(PaperInk::rule, 0.2));
        sentence->paint(canvas.painter(), {0, 3});
        const double right = width - 12, top = kBarTop + extra + 1.6;
        const double way = std::clamp(bar.way, 0.0, 1.0);
        canvas.fill(QRectF(0, top, right, kBarHigh), PaperInk::barGround);
        canvas.fill(QRectF(0, top, right * way, kBarHigh), kTeal);
        canvas.line({right, top - 1.4}, {right, top + kBarHigh + 1.4}, penOf(PaperInk::ink, 0.5));
        const LabelLook now {9, 600, PaperInk::ink, Qt::AlignRight};
        canvas.label({std::max(canvas.labelWidth(bar.now, now), right * way), top - 1.3}, bar.now, now);
        canvas.label({0, top + kBarHigh + 4.2}, bar.start, {8.5, 400, PaperInk::soft});
        canvas.label({right, top + kBarHigh + 4.2}, bar.target, {8.5, 600, PaperInk::ink, Qt::AlignRight});
    };
    return {piece};
}
