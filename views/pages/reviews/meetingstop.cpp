#include "views/pages/reviews/meetingstop.h"

#include "views/look/fonts.h"
#include "views/look/marks.h"
#include "views/look/stateicon.h"
#include "views/widgets/tooltip.h"

#include <QPainter>

namespace {

constexpr int kIcon = 12, kGap = 5, kMargin = 7;

} // namespace

MeetingStop::MeetingStop(const ObjectiveRow &row, const QString &word, QWidget *parent)
    : QAbstractButton(parent)
    , m_number(row.code.section(QLatin1Char('-'), -1))
    , m_state(row.result)
{
    setCheckable(true);
    setAutoExclusive(true);
    setProperty("innerFocus", true);
    setObjectName(QStringLiteral("stop-%1").arg(row.code));
    setAccessibleName(QStringLiteral("%1 %2, %3").arg(row.code, row.title, word));
    setToolTip(toolTipText(accessibleName()));
    setFont(smallFont(font()));
}

void MeetingStop::setDone(bool done)
{
    if (std::exchange(m_done, done) != done)
        update();
}

QSize MeetingStop::sizeHint() const
{
    const QFontMetrics metrics(strongFont(font()));
    return {2 * kMargin + kIcon + kGap + metrics.horizontalAdvance(m_number), metrics.height() + 10};
}

void MeetingStop::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens tokens = tokensFor(palette());
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (isChecked()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette().color(QPalette::Highlight));
        painter.drawRoundedRect(frame, 4, 4);
    }
    paintStateIcon(painter, QRectF(kMargin, (height() - kIcon) / 2.0, kIcon, kIcon), m_state, tokens);
    painter.setPen(isChecked() ? tokens.text : tokens.text2);
    painter.setFont(isChecked() ? strongFont(font()) : font());
    const QRectF words(kMargin + kIcon + kGap, 0, width(), height());
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, m_number);
    if (m_done)
        painter.fillRect(QRectF(kMargin, height() - 4, width() - 2 * kMargin, 2), tokens.text2);
    if (hasFocus())
        paintInnerFocus(painter, frame.adjusted(1, 1, -1, -1), tokens);
}
