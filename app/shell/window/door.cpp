#include "app/shell/window/door.h"

#include "views/look/fonts.h"
#include "views/look/icons.h"
#include "views/look/tokens.h"

#include <QKeyEvent>
#include <QPainter>

namespace {

constexpr int kWidth = 290, kHeight = 216, kPad = 23;

QFont doorTitle(const QFont &base)
{
    QFont font = leadFont(base);
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

Door::Door(const char *icon, const QString &title, const QString &text, const QString &link, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(QLatin1String(icon))
    , m_text(text)
    , m_link(link)
{
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(text);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize Door::sizeHint() const
{
    // Five lines of text fit at any text size.
    const int extra = std::max(0, QFontMetrics(smallFont(font())).height() - 15) * 8;
    return {kWidth + extra, kHeight + extra};
}

void Door::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void Door::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens tokens = tokensFor(palette());
    painter.setPen(palette().color(QPalette::Mid));
    painter.setBrush(isDown() || underMouse() ? tokens.hover : palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    const QRectF inside = QRectF(rect()).adjusted(kPad, kPad, -kPad, -kPad);
    paintIcon(painter, QRectF(inside.left(), inside.top() + 1, 26, 26), m_icon, tokens.accent);
    double y = inside.top() + 42;
    const QFont title = doorTitle(font());
    painter.setFont(title);
    painter.setPen(tokens.text);
    const double titleHeight = QFontMetricsF(title).height();
    painter.drawText(QRectF(inside.left(), y, inside.width(), titleHeight), Qt::AlignLeft | Qt::AlignVCenter, text());
    y += titleHeight + 6;
    const double linkHeight = QFontMetricsF(font()).height();
    painter.setFont(font());
    painter.setPen(tokens.text2);
    painter.drawText(QRectF(inside.left(), y, inside.width(), inside.bottom() - linkHeight - 4 - y),
                     int(Qt::AlignLeft | Qt::AlignTop) | Qt::TextWordWrap, m_text);
    painter.setFont(mediumFont(font()));
    painter.setPen(tokens.accent);
    painter.drawText(QRectF(inside.left(), inside.bottom() - linkHeight, inside.width(), linkHeight),
                     Qt::AlignLeft | Qt::AlignVCenter, m_link);
}
