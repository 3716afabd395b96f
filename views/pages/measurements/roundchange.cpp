#include "views/pages/measurements/roundchange.h"

#include "model/domain/text.h"
#include "views/look/icons.h"
#include "views/look/marks.h"
#include "views/widgets/tooltip.h"

#include <QPainter>

IconMark::IconMark(const char *icon, QWidget *parent)
    : QWidget(parent)
    , m_icon(icon)
{
    setFixedSize(14, 16);
}

void IconMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintIcon(painter, QRectF(0, 1, 14, 14), m_icon, tokensFor(palette()).text2);
}

RoundChange::RoundChange(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("roundChange"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void RoundChange::setEffects(std::vector<RoundEffect> effects)
{
    m_effects = std::move(effects);
    QStringList lines;
    for (const RoundEffect &e : m_effects)
        lines += e.words;
    setAccessibleName(tr("Saving changes: %1").arg(lines.join(QStringLiteral(", "))));
    setToolTip(toolTipText(lines.join(QLatin1Char('\n'))));
    update();
}

void RoundChange::paintEvent(QPaintEvent *)
{
    if (m_effects.empty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens tokens = tokensFor(palette());
    const RoundEffect &first = m_effects.front();
    const QFontMetrics metrics = fontMetrics();
    const QString word = labelOf(first.change.then);
    const QString more = m_effects.size() > 1 ? tr("and %n more", nullptr, int(m_effects.size()) - 1) : QString();
    const int badge = int(badgeWidth(font(), word)), behind = more.isEmpty() ? 0 : metrics.horizontalAdvance(more) + 12;
    constexpr int icon = 12, gap = 8, arrow = 22;
    // The title gives way, the states never.
    const QString title = tr("%1 changes").arg(shownText(first.title));
    const int room = std::max(0, width() - gap - icon - arrow - badge - behind);
    const QString shown = metrics.elidedText(title, Qt::ElideMiddle, room);
    double x = 0;
    const auto rect = [&](double w) { return QRectF(x, 0, w, height()); };
    painter.setPen(tokens.text);
    painter.drawText(rect(room), Qt::AlignLeft | Qt::AlignVCenter, shown);
    x += metrics.horizontalAdvance(shown) + gap;
    paintStateIcon(painter, QRectF(x, height() / 2.0 - 6, icon, icon), markOf(first.change.now), tokens);
    x += icon;
    painter.setPen(tokens.text2);
    painter.drawText(rect(arrow), Qt::AlignCenter, QStringLiteral("→"));
    x += arrow;
    paintBadge(painter, rect(badge), markOf(first.change.then), word, tokens);
    x += badge + 12;
    painter.setPen(tokens.text2);
    painter.drawText(rect(behind), Qt::AlignLeft | Qt::AlignVCenter, more);
}
