#include "views/widgets/statesegment.h"

#include "views/look/figures.h"
#include "views/look/fonts.h"
#include "views/look/marks.h"

#include <QPainter>

#include <cmath>

namespace {
constexpr int kBar = 6;
constexpr int kGap = 9;
} // namespace

StateSegment::StateSegment(ResultState state, QWidget *parent)
    : QAbstractButton(parent)
    , m_state(state)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setCount(0);
}

void StateSegment::setCount(int count)
{
    m_count = count;
    setAccessibleName(tr("%1 %2", "number, state").arg(count).arg(labelOf(m_state)));
    update();
}

int StateSegment::wordsWidth() const
{
    const double figure = figuresWidth(QFontMetricsF(figureFont(font())), QLocale().toString(m_count));
    return int(std::ceil(figure + kGap + badgeWidth(font(), labelOf(m_state))));
}

QSize StateSegment::sizeHint() const
{
    return {wordsWidth(), kBar + 4 + QFontMetrics(figureFont(font())).height() + 2};
}

void StateSegment::paintEvent(QPaintEvent *)
{
    const Tokens tokens = tokensFor(palette());
    const StateMark mark = markOf(m_state);
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), kBar), m_count > 0 ? tokens.state(mark).mark : tokens.track);
    const QRectF words(0, kBar + 4, width(), height() - kBar - 4);
    const QString figure = QLocale().toString(m_count);
    painter.setFont(figureFont(font()));
    painter.setPen(m_count > 0 ? tokens.text : tokens.text3);
    drawFigures(painter, words, Qt::AlignLeft | Qt::AlignVCenter, figure);
    const double left = figuresWidth(QFontMetricsF(painter.font()), figure) + kGap;
    painter.setFont(font());
    paintBadge(painter, words.adjusted(left, 2, 0, 0), mark, labelOf(m_state), tokens);
}
