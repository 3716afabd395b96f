#include "views/pages/risks/scorebar.h"

#include "views/look/figures.h"
#include "views/look/fonts.h"
#include "views/look/tokens.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace {

constexpr double kWordGap = 10, kMostBar = 140, kNumbers = 96;

} // namespace

ScoreBar::ScoreBar(const QString &word, std::optional<int> score, const QString &level, int most, bool strong,
                   QWidget *parent)
    : QWidget(parent)
    , m_word(word)
    , m_level(level)
    , m_score(score)
    , m_most(std::max(1, most))
    , m_strong(strong)
    , m_wordWidth(wordWidth(word, font()))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(m_score ? QStringLiteral("%1: %2 %3").arg(word).arg(*m_score).arg(level) : word);
}

double ScoreBar::wordWidth(const QString &word, const QFont &font)
{
    return std::ceil(QFontMetricsF(smallFont(font)).horizontalAdvance(word)) + kWordGap;
}

QSize ScoreBar::sizeHint() const
{
    return {280, QFontMetrics(font()).height() + 3};
}

void ScoreBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens tokens = tokensFor(palette());
    const QFont small = smallFont(font());
    painter.setFont(small);
    painter.setPen(tokens.text2);
    painter.drawText(QRectF(0, 0, m_wordWidth, height()), Qt::AlignLeft | Qt::AlignVCenter, m_word);
    double x = m_wordWidth;
    if (m_score) {
        const double width = std::clamp(this->width() - x - kNumbers, 20.0, kMostBar) * *m_score / m_most;
        painter.fillRect(QRectF(x, height() / 2.0 - 4, width, 8), m_strong ? tokens.planDone : tokens.plan);
        x += width + 8;
    }
    painter.setPen(tokens.text);
    painter.setFont(strongFont(small));
    const QString number = m_score ? QLocale().toString(*m_score) : QStringLiteral("–");
    drawFigures(painter, QRectF(x, 0, width() - x, height()), Qt::AlignLeft | Qt::AlignVCenter, number);
    x += figuresWidth(QFontMetricsF(painter.font()), number) + 5;
    painter.setFont(small);
    painter.setPen(tokens.text2);
    painter.drawText(QRectF(x, 0, width() - x, height()), Qt::AlignLeft | Qt::AlignVCenter, m_level);
}
