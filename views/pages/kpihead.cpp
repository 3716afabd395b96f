#include "views/pages/kpihead.h"

#include "model/domain/text.h"
#include "views/look/fonts.h"
#include "views/look/marks.h"
#include "views/widgets/tooltip.h"

#include <QPainter>

KpiHead::KpiHead(const Explanation &kpi, const QString &stateWord, QWidget *parent)
    : QAbstractButton(parent)
    , m_word(stateWord)
    , m_state(kpi.state)
{
    setText(shownText(QStringLiteral("%1 %2").arg(kpi.code, kpi.title)));
    setAccessibleName(QStringLiteral("%1, %2").arg(text(), stateWord));
    setToolTip(toolTipText(text()));
    setCheckable(true);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize KpiHead::sizeHint() const
{
    return {240, fontMetrics().height() + 10};
}

void KpiHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens tokens = tokensFor(palette());
    const double badge = badgeWidth(font(), m_word);
    painter.setFont(strongFont(font()));
    painter.setPen(tokens.text);
    const QRectF words(0, 0, width() - badge - 10, height());
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(painter.font()).elidedText(text(), Qt::ElideRight, words.width()));
    painter.setFont(font());
    paintBadge(painter, QRectF(width() - badge, 0, badge, height()), markOf(m_state), m_word, tokens);
    if (hasFocus())
        paintInnerFocus(painter, QRectF(rect()).adjusted(-2, 0, 2, 0), tokens);
}
