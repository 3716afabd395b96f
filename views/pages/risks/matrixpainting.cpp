#include "views/pages/risks/matrixpainting.h"

#include "views/look/figures.h"
#include "views/look/fonts.h"

#include <QPainter>
#include <QPalette>

namespace {

constexpr double kChipHeight = 20, kChipGap = 3, kCellPad = 7, kChipPad = 5;

QString countText(int live)
{
    return QLocale().toString(live);
}

} // namespace

QColor riskColour(RiskLevel level, const Tokens &tokens)
{
    switch (level) {
    case RiskLevel::Critical:
        return tokens.risk4;
    case RiskLevel::High:
        return tokens.risk3;
    case RiskLevel::Medium:
        return tokens.risk2;
    case RiskLevel::Low:
    case RiskLevel::Unset:
        break;
    }
    return tokens.risk1;
}

QColor onRiskColour(RiskLevel level, const Tokens &tokens)
{
    const QColor ground = riskColour(level, tokens);
    return contrastRatio(tokens.text, ground) >= 4.5 ? tokens.text : QColor(Qt::white);
}

double riskChipWidth(const QFont &font, const QString &number, int live)
{
    const QFontMetricsF metrics(font);
    return figuresWidth(metrics, number) + figuresWidth(metrics, countText(live)) + 4 * kChipPad;
}

double paintRiskChip(QPainter &painter, const QPointF &at, const QString &number, int live, bool gap,
                     const QPalette &palette, const Tokens &tokens)
{
    const QFont font = gap ? strongFont(smallFont(painter.font())) : smallFont(painter.font());
    const QFontMetricsF metrics(font);
    const double width = riskChipWidth(font, number, live);
    const QRectF chip(at.x() + 0.5, at.y() + 0.5, width - 1, kChipHeight - 1);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(gap ? tokens.error : palette.color(QPalette::Mid), gap ? 1.5 : 1));
    painter.setBrush(palette.color(QPalette::Base));
    painter.drawRoundedRect(chip, 3, 3);
    const double middle = chip.left() + figuresWidth(metrics, number) + 2 * kChipPad;
    painter.setPen(QPen(gap ? tokens.error : palette.color(QPalette::Midlight), 1));
    painter.drawLine(QPointF(middle, chip.top() + 1), QPointF(middle, chip.bottom() - 1));
    painter.setFont(font);
    painter.setPen(gap ? tokens.error : tokens.text);
    drawFigures(painter, QRectF(chip.left(), chip.top(), middle - chip.left(), chip.height()), Qt::AlignCenter, number);
    painter.setPen(gap ? tokens.error : tokens.text2);
    drawFigures(painter, QRectF(middle, chip.top(), chip.right() - middle, chip.height()), Qt::AlignCenter,
                countText(live));
    painter.restore();
    return width;
}

CellLayout cellLayout(const QRectF &rect, const MatrixCell &cell, const QFont &font)
{
    CellLayout out;
    const double line = QFontMetricsF(font).height();
    out.head = QRectF(rect.left() + kCellPad, rect.top() + 5, rect.width() - 2 * kCellPad, line);
    const QRectF &head = out.head;
    double x = head.left(), y = head.bottom() + 4;
    // Gaps first, so that they are never among those that find no room.
    std::vector<MatrixRisk> risks = cell.risks;
    std::stable_partition(risks.begin(), risks.end(), [](const MatrixRisk &risk) { return risk.gap; });
    const auto widthOf = [&](const MatrixRisk &risk) {
        const QFont chipFont = risk.gap ? strongFont(smallFont(font)) : smallFont(font);
        return riskChipWidth(chipFont, risk.chip, risk.liveObjectives);
    };
    for (size_t i = 0; i < risks.size(); ++i) {
        const double width = widthOf(risks[i]);
        if (x > head.left() && x + width > head.right() + 1) {
            x = head.left();
            y += kChipHeight + kChipGap;
        }
        const bool lastLine = y + 2 * (kChipHeight + kChipGap) > rect.bottom();
        const double next = i + 1 < risks.size() ? widthOf(risks[i + 1]) : 0;
        const size_t left = risks.size() - i;
        if (y + kChipHeight > rect.bottom()
            || (lastLine && left > 1 && x + width + kChipGap + next > head.right() + 1)) {
            out.unshown = int(left);
            out.more = QRectF(x, y, head.right() - x, kChipHeight);
            break;
        }
        out.chips.push_back({risks[i], QRectF(x, y, width, kChipHeight)});
        x += width + kChipGap;
    }
    return out;
}

void paintMatrixCell(QPainter &painter, const QRectF &rect, const MatrixCell &cell, const QPalette &palette,
                     const Tokens &tokens)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens.plain ? QPen(tokens.text, 1) : QPen(Qt::NoPen));
    painter.setBrush(riskColour(cell.level, tokens));
    painter.drawRoundedRect(rect, 3, 3);
    const QFont base = painter.font();
    const QColor ink = onRiskColour(cell.level, tokens);
    const CellLayout layout = cellLayout(rect, cell, base);
    painter.setPen(ink);
    painter.setFont(smallFont(base));
    drawFigures(painter, layout.head, Qt::AlignLeft | Qt::AlignVCenter, QLocale().toString(cell.score));
    if (!cell.risks.empty()) {
        painter.setFont(strongFont(base));
        drawFigures(painter, layout.head, Qt::AlignRight | Qt::AlignVCenter,
                    QLocale().toString(int(cell.risks.size())));
    }
    painter.setFont(base);
    for (const auto &[risk, place] : layout.chips)
        paintRiskChip(painter, place.topLeft(), risk.chip, risk.liveObjectives, risk.gap, palette, tokens);
    if (layout.unshown > 0) {
        painter.setFont(smallFont(base));
        painter.setPen(ink);
        drawFigures(painter, layout.more, Qt::AlignLeft | Qt::AlignVCenter,
                    QStringLiteral("+%1").arg(QLocale().toString(layout.unshown)));
    }
    painter.restore();
}
