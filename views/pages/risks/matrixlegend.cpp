#include "views/pages/risks/matrixlegend.h"

#include "views/look/figures.h"
#include "views/look/fonts.h"
#include "views/pages/risks/matrixpainting.h"

#include <QPainter>

namespace {

constexpr double kBox = 13, kBoxGap = 7, kEntryGap = 10;

} // namespace

MatrixLegend::MatrixLegend(Language language, QWidget *parent)
    : QWidget(parent)
    , m_language(std::move(language))
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

QString MatrixLegend::words(const RiskBand &band, bool withScores) const
{
    if (!withScores)
        return labelOf(band.level, m_language);
    return QStringLiteral("%1 %2–%3").arg(labelOf(band.level, m_language)).arg(band.from).arg(band.to);
}

void MatrixLegend::setBands(std::vector<RiskBand> bands)
{
    m_bands = std::move(bands);
    QStringList spoken;
    for (const RiskBand &band : m_bands)
        spoken += words(band, true);
    setAccessibleName(spoken.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QSize MatrixLegend::sizeOf(bool withScores) const
{
    double width = 0;
    const QFontMetricsF metrics(smallFont(font()));
    for (const RiskBand &band : m_bands)
        width += kBox + kBoxGap + figuresWidth(metrics, words(band, withScores)) + kEntryGap;
    return {int(width) + 2, int(metrics.height()) + 6};
}

void MatrixLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens tokens = tokensFor(palette());
    painter.setFont(smallFont(font()));
    const bool withScores = width() >= sizeOf(true).width(); // they stand in the cells as well
    double x = 0;
    for (const RiskBand &band : m_bands) {
        painter.setPen(QPen(palette().color(QPalette::Mid), 1));
        painter.setBrush(riskColour(band.level, tokens));
        painter.drawRoundedRect(QRectF(x + 0.5, (height() - kBox) / 2 + 0.5, kBox - 1, kBox - 1), 2, 2);
        x += kBox + kBoxGap;
        painter.setPen(tokens.text2);
        const double width = figuresWidth(QFontMetricsF(painter.font()), words(band, withScores));
        drawFigures(painter, QRectF(x, 0, width + 1, height()), Qt::AlignLeft | Qt::AlignVCenter,
                    words(band, withScores));
        x += width + kEntryGap;
    }
}
