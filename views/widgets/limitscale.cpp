#include "views/widgets/limitscale.h"

#include "views/look/figures.h"
#include "views/look/fonts.h"
#include "views/look/tokens.h"

#include <QPainter>

namespace {

constexpr double kBar = 8;

} // namespace

LimitScale::LimitScale(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void LimitScale::setMarks(const Mark &value, const Mark &offTo, const Mark &onFrom)
{
    m_value = value;
    m_off = offTo;
    m_on = onFrom;
    setAccessibleName(tr("%1 on a line where off track ends at %2 and on track begins at %3")
                          .arg(value.text, offTo.text, onFrom.text));
    update();
}

QSize LimitScale::sizeHint() const
{
    return {240, QFontMetrics(smallFont(font())).height() * 2 + int(kBar) + 12};
}

QSize LimitScale::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

void LimitScale::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens tokens = tokensFor(palette());
    const QFont small = smallFont(font()), strong = [&] {
        QFont f = small;
        f.setWeight(QFont::DemiBold);
        return f;
    }();
    const double text = QFontMetricsF(small).height();
    const QRectF bar(0, text + 4, width(), kBar);
    const auto x = [&](double place) { return bar.left() + bar.width() * place; };
    const std::pair<QRectF, StateMark> parts[]
        = {{QRectF(QPointF(bar.left(), bar.top()), QPointF(x(m_off.place), bar.bottom())), StateMark::OffTrack},
           {QRectF(QPointF(x(m_off.place), bar.top()), QPointF(x(m_on.place), bar.bottom())), StateMark::AtRisk},
           {QRectF(QPointF(x(m_on.place), bar.top()), bar.bottomRight()), StateMark::OnTrack}};
    for (const auto &[rect, mark] : parts)
        painter.fillRect(rect, tokens.state(mark).mark);
    // The line keeps its parts in grey and in black print: white gaps at the limits.
    for (const double place : {m_off.place, m_on.place})
        painter.fillRect(QRectF(x(place) - 1, bar.top(), 2, bar.height()), palette().color(QPalette::Base));
    const auto write = [&](double place, double top, const QString &words, const QFont &f, const QColor &colour) {
        const double wide = figuresWidth(QFontMetricsF(f), words) + 2;
        const double left = std::clamp(x(place) - wide / 2, 0.0, std::max(0.0, width() - wide));
        painter.setFont(f);
        painter.setPen(colour);
        drawFigures(painter, QRectF(left, top, wide, text), Qt::AlignHCenter | Qt::AlignVCenter, words);
        return QRectF(left, top, wide, text);
    };
    const double below = bar.bottom() + 4;
    const QRectF off = write(m_off.place, below, m_off.text, small, tokens.text2);
    const QRectF on = write(m_on.place, below, m_on.text, small, tokens.text2);
    painter.setFont(small);
    painter.setPen(tokens.text2);
    const QString behind = tr("behind"), ahead = tr("ahead");
    if (QFontMetricsF(small).horizontalAdvance(behind) + 8 < off.left())
        painter.drawText(QRectF(0, below, off.left(), text), Qt::AlignLeft | Qt::AlignVCenter, behind);
    if (on.right() + 8 + QFontMetricsF(small).horizontalAdvance(ahead) < width())
        painter.drawText(QRectF(on.right(), below, width() - on.right(), text), Qt::AlignRight | Qt::AlignVCenter,
                         ahead);
    write(m_value.place, 0, m_value.text, strong, tokens.text);
    painter.fillRect(QRectF(std::clamp(x(m_value.place) - 1, 0.0, width() - 2.0), bar.top() - 4, 2, kBar + 8),
                     tokens.text);
}
