#include "views/forms/findingline.h"

#include "model/domain/text.h"
#include "views/look/fonts.h"
#include "views/look/icons.h"
#include "views/look/marks.h"
#include "views/widgets/tooltip.h"

#include <QPainter>

namespace {

constexpr int iconRoom = 24, gap = 4, padding = 6, rightRoom = 12;

} // namespace

FindingLine::FindingLine(const LintFinding &finding, bool withHint, const Language &language, QWidget *parent)
    : QAbstractButton(parent)
    , m_severity(finding.severity)
    , m_message(shownText(finding.message))
    , m_hint(withHint ? finding.hint : QString())
    , m_where(lintWhere(finding.rule))
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setToolTip(withHint ? QString() : toolTipText(finding.hint));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(
        QStringLiteral("%1: %2 %3, %4").arg(lintSeverityLabel(m_severity, language), m_message, finding.hint, m_where));
}

int FindingLine::textHeight(const QString &text, const QFont &textFont, int width) const
{
    if (text.isEmpty())
        return 0;
    return QFontMetrics(textFont)
        .boundingRect(QRect(0, 0, std::max(60, width), 10000), Qt::TextWordWrap, text)
        .height();
}

int FindingLine::heightForWidth(int width) const
{
    const int where = QFontMetrics(smallFont(font())).horizontalAdvance(m_where) + rightRoom;
    return textHeight(m_message, font(), width - iconRoom - where) + (m_hint.isEmpty() ? 0 : gap)
        + textHeight(m_hint, smallFont(font()), width - iconRoom) + 2 * padding;
}

QSize FindingLine::sizeHint() const
{
    return {320, heightForWidth(width() > 0 ? width() : 480)};
}

void FindingLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens tokens = tokensFor(palette());
    painter.setPen(palette().color(QPalette::Midlight));
    painter.drawLine(0, height() - 1, width(), height() - 1);
    const QRectF mark(1, padding + 2, 12, 12);
    if (m_severity == LintSeverity::Hint)
        paintIcon(painter, mark.adjusted(-1, -1, 1, 1), "dialog-information", tokens.text2);
    else if (m_severity == LintSeverity::Blocker)
        paintIcon(painter, mark.adjusted(-1, -1, 1, 1), "dialog-error", tokens.error);
    else
        paintStateIcon(painter, mark, m_severity == LintSeverity::Red ? StateMark::OffTrack : StateMark::AtRisk,
                       tokens);
    const QFont small = smallFont(font());
    const int where = QFontMetrics(small).horizontalAdvance(m_where) + rightRoom;
    const int textWidth = width() - iconRoom - where;
    const int messageHeight = textHeight(m_message, font(), textWidth);
    painter.setPen(m_severity == LintSeverity::Blocker ? tokens.error : tokens.text);
    painter.drawText(QRect(iconRoom, padding, textWidth, messageHeight), Qt::TextWordWrap | Qt::AlignLeft, m_message);
    painter.setFont(small);
    painter.setPen(tokens.text2);
    painter.drawText(QRect(width() - where, padding, where, messageHeight), Qt::AlignRight | Qt::AlignTop, m_where);
    if (!m_hint.isEmpty())
        painter.drawText(QRect(iconRoom, padding + messageHeight + gap, width() - iconRoom, height()),
                         Qt::TextWordWrap | Qt::AlignLeft, m_hint);
    if (hasFocus())
        paintInnerFocus(painter, rect().adjusted(0, 0, -1, -2), tokens);
}
