#include "views/widgets/textlabel.h"

#include "model/domain/text.h"
#include "views/look/fonts.h"
#include "views/widgets/tooltip.h"

#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace {

QColor colourOf(Tone tone, const Tokens &t)
{
    switch (tone) {
    case Tone::Secondary:
        return t.text2;
    case Tone::Quiet:
        return t.text3;
    case Tone::Error:
        return t.error;
    case Tone::Accent:
        return t.accent;
    case Tone::AtRisk:
        return t.state(StateMark::AtRisk).text;
    case Tone::Text:
        break;
    }
    return t.text;
}

QFont fontOf(TextSize size, const QFont &base)
{
    switch (size) {
    case TextSize::Caption:
        return captionFont(base);
    case TextSize::Small:
        return smallFont(base);
    case TextSize::Strong:
        return strongFont(base);
    case TextSize::Lead:
        return leadFont(base);
    case TextSize::Title:
        return titleFont(base);
    case TextSize::Figure:
        return figureFont(base);
    case TextSize::Body:
        break;
    }
    return base;
}

} // namespace

TextLabel::TextLabel(const QString &text, Tone tone, TextSize size, QWidget *parent)
    : QLabel(parent)
    , m_tone(tone)
    , m_size(size)
{
    setTextFormat(Qt::PlainText);
    // On a page of the Base colour a label would take Text instead, and miss our colour.
    setForegroundRole(QPalette::WindowText);
    setText(text);
    dress();
}

void TextLabel::setText(const QString &text)
{
    QLabel::setText(shownText(text));
}

void TextLabel::setTone(Tone tone)
{
    m_tone = tone;
    m_choose = nullptr;
    dress();
}

void TextLabel::setColour(Choose choose)
{
    m_choose = choose;
    dress();
}

void TextLabel::setElided(bool elided)
{
    m_elided = elided;
    updateGeometry();
    update();
}

QSize TextLabel::minimumSizeHint() const
{
    const QSize least = QLabel::minimumSizeHint();
    return m_elided ? QSize(std::min(least.width(), 60), least.height()) : least;
}

bool TextLabel::event(QEvent *event)
{
    if (m_elided && event->type() == QEvent::ToolTip) {
        const bool cut = fontMetrics().horizontalAdvance(text()) > contentsRect().width();
        const QString tip = cut ? toolTipText(text()) : QString();
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), tip, this);
        return true;
    }
    return QLabel::event(event);
}

void TextLabel::paintEvent(QPaintEvent *event)
{
    if (!m_elided)
        return QLabel::paintEvent(event);
    QPainter painter(this);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    const QRect rect = contentsRect();
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, rect.width());
    painter.drawText(rect, int(alignment() | Qt::TextSingleLine), shown);
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationFontChange)
        dress();
}

void TextLabel::dress()
{
    if (m_dressing)
        return;
    m_dressing = true;
    // Sizes are relative to the font of the program, not to our own, which is already scaled.
    if (m_size != TextSize::Body)
        setFont(fontOf(m_size, QApplication::font()));
    QPalette own;
    const Tokens tokens = tokensFor(palette());
    const QColor colour = m_choose ? m_choose(tokens) : colourOf(m_tone, tokens);
    own.setColor(QPalette::Active, QPalette::WindowText, colour);
    own.setColor(QPalette::Inactive, QPalette::WindowText, colour);
    setPalette(own);
    m_dressing = false;
}
