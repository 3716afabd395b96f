#include "views/look/waymarkstyle.h"

#include "model/domain/text.h"
#include "views/look/focusring.h"
#include "views/look/fonts.h"
#include "views/look/marks.h"
#include "views/look/styleparts.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QGraphicsView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QStyleOption>

namespace {

void line(QPainter &painter, const QRect &rect, const QColor &colour)
{
    painter.fillRect(rect, colour);
}

QRect bottomLine(const QRect &rect)
{
    return {rect.left(), rect.bottom(), rect.width(), 1};
}

void drawFrame(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    if (qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget))
        drawFieldFrame(painter, option, widget);
    else
        drawBox(painter, option.rect, {}, option.palette.color(QPalette::Mid), 6);
}

void drawLineEdit(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(&option);
    const QWidget *parent = widget ? widget->parentWidget() : nullptr;
    if (parent && qobject_cast<const QAbstractItemView *>(parent->parentWidget())) {
        painter.fillRect(option.rect, option.palette.color(QPalette::Base));
        paintInnerFocus(painter, option.rect, tokensFor(option.palette));
    } else if (frame && frame->lineWidth > 0) {
        drawFieldFrame(painter, option, widget);
    }
}

} // namespace

WaymarkStyle::WaymarkStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
    , m_ring(std::make_unique<FocusRing>())
{
}

WaymarkStyle::~WaymarkStyle() = default;

void WaymarkStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractItemView *>(widget) || qobject_cast<QScrollArea *>(widget)
        || qobject_cast<QGraphicsView *>(widget))
        static_cast<QFrame *>(widget)->setFrameShape(QFrame::NoFrame);
}

void WaymarkStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    const QPalette &palette = option->palette;
    switch (element) {
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool:
    case PE_PanelButtonBevel:
        drawButtonPanel(*painter, *option, widget);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawCheckIndicator(*painter, *option, false);
        return;
    case PE_IndicatorRadioButton:
        drawCheckIndicator(*painter, *option, true);
        return;
    case PE_PanelLineEdit:
        drawLineEdit(*painter, *option, widget);
        return;
    case PE_Frame:
        drawFrame(*painter, *option, widget);
        return;
    case PE_FrameLineEdit:
    case PE_FrameTabWidget:
    case PE_FrameGroupBox:
    case PE_FrameStatusBarItem:
    case PE_FrameButtonBevel:
    case PE_FrameButtonTool:
    case PE_FrameDefaultButton:
    case PE_IndicatorToolBarSeparator:
        return;
    case PE_FrameFocusRect:
        if (qobject_cast<const QAbstractItemView *>(widget) && !widget->inherits("QComboBoxListView"))
            paintInnerFocus(*painter, option->rect, tokensFor(palette));
        return;
    case PE_PanelItemViewRow:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option))
            drawRow(*painter, *item, widget);
        return;
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            if (item->backgroundBrush.style() != Qt::NoBrush)
                painter->fillRect(item->rect, item->backgroundBrush);
            const bool lines = widget && widget->property("rowLines").toBool();
            if (item->state & State_Selected)
                painter->fillRect(item->rect.adjusted(0, 0, 0, lines ? -1 : 0), palette.color(QPalette::Highlight));
        }
        return;
    case PE_IndicatorBranch:
        if (option->state & State_Children)
            drawChevron(*painter, option->rect, option->state & State_Open ? Qt::DownArrow : Qt::RightArrow,
                        tokensFor(palette).text2);
        return;
    case PE_FrameMenu:
        drawBox(*painter, option->rect, {}, palette.color(QPalette::Mid), 0);
        return;
    case PE_PanelMenu:
        painter->fillRect(option->rect, palette.color(QPalette::Base));
        return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, palette.color(QPalette::ToolTipBase));
        return;
    case PE_FrameTabBarBase:
        line(*painter, bottomLine(option->rect), palette.color(QPalette::Mid));
        return;
    case PE_PanelStatusBar:
        painter->fillRect(option->rect, palette.color(QPalette::Window));
        line(*painter, QRect(option->rect.topLeft(), QSize(option->rect.width(), 1)), palette.color(QPalette::Mid));
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void WaymarkStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    const QPalette &palette = option->palette;
    switch (element) {
    case CE_PushButtonBevel:
        drawButtonPanel(*painter, *option, widget);
        return;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            drawButtonLabel(*painter, *button, widget);
        return;
    case CE_FocusFrame: {
        QPen pen(tokensFor(palette).focus, 2);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(pen);
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), kRadius + 2, kRadius + 2);
        painter->restore();
        return;
    }
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            drawTabShape(*painter, *tab);
        return;
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            drawTabLabel(*painter, *tab);
        return;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        drawHeaderSection(*painter, *option);
        return;
    case CE_Header:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            drawHeader(*painter, *header, widget);
        return;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            drawMenuItem(*painter, *item, widget);
        return;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            drawMenuBarItem(*painter, *item);
        return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, palette.color(QPalette::Window));
        return;
    case CE_ToolBar:
        painter->fillRect(option->rect, palette.color(QPalette::Window));
        line(*painter, bottomLine(option->rect), palette.color(QPalette::Mid));
        return;
    case CE_Splitter:
        painter->fillRect(option->rect, palette.color(QPalette::Mid));
        return;
    case CE_ShapedFrame:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option)) {
            const QRect r = option->rect;
            if (frame->frameShape == QFrame::HLine)
                return line(*painter, QRect(r.left(), r.center().y(), r.width(), 1), palette.color(QPalette::Mid));
            if (frame->frameShape == QFrame::VLine)
                return line(*painter, QRect(r.center().x(), r.top(), 1, r.height()), palette.color(QPalette::Mid));
        }
        break;
    case CE_ItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            QStyleOptionViewItem shown(*item);
            shown.text = shownText(item->text);
            QProxyStyle::drawControl(element, &shown, painter, widget);
        }
        return;
    case CE_ProgressBarGroove:
    case CE_ProgressBarLabel:
        return;
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            drawProgress(*painter, *bar);
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void WaymarkStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                      const QWidget *widget) const
{
    if (const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option); tool && control == CC_ToolButton)
        return drawToolButton(*painter, *tool, widget);
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option); combo && control == CC_ComboBox)
        return drawCombo(*painter, *combo, widget);
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option); spin && control == CC_SpinBox)
        return drawSpin(*painter, *spin, widget);
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option); bar && control == CC_ScrollBar)
        return drawScrollBar(*painter, *bar, widget);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void WaymarkStyle::drawItemText(QPainter *painter, const QRect &rect, int flags, const QPalette &palette, bool enabled,
                                const QString &text, QPalette::ColorRole role) const
{
    QProxyStyle::drawItemText(painter, rect, flags, palette, enabled, shownText(text), role);
}

QRect WaymarkStyle::itemTextRect(const QFontMetrics &metrics, const QRect &rect, int flags, bool enabled,
                                 const QString &text) const
{
    return QProxyStyle::itemTextRect(metrics, rect, flags, enabled, shownText(text));
}
