#include "views/look/icons.h"
#include "views/look/styleparts.h"
#include "views/look/waymarkstyle.h"

#include <QDialogButtonBox>
#include <QFocusFrame>
#include <QPlainTextEdit>
#include <QStyleOption>

// The numbers of the style: metrics, hints and rectangles (LOOK 4).

namespace {

struct Metric {
    QStyle::PixelMetric metric;
    int value;
};

constexpr Metric kMetrics[] = {
    {QStyle::PM_SmallIconSize, 16},
    {QStyle::PM_ButtonIconSize, 16},
    {QStyle::PM_ToolBarIconSize, 16},
    {QStyle::PM_TabBarIconSize, 16},
    {QStyle::PM_ListViewIconSize, 16},
    {QStyle::PM_IndicatorWidth, 16},
    {QStyle::PM_IndicatorHeight, 16},
    {QStyle::PM_ExclusiveIndicatorWidth, 16},
    {QStyle::PM_ExclusiveIndicatorHeight, 16},
    {QStyle::PM_CheckBoxLabelSpacing, 8},
    {QStyle::PM_RadioButtonLabelSpacing, 8},
    {QStyle::PM_ScrollBarExtent, 12},
    {QStyle::PM_ScrollBarSliderMin, 28},
    {QStyle::PM_ScrollView_ScrollBarSpacing, 0},
    {QStyle::PM_ScrollView_ScrollBarOverlap, 0},
    {QStyle::PM_SplitterWidth, 1},
    {QStyle::PM_HeaderMargin, 8},
    {QStyle::PM_HeaderMarkSize, 10},
    {QStyle::PM_TabBarTabHSpace, 0},
    {QStyle::PM_TabBarTabVSpace, 0},
    {QStyle::PM_TabBarTabOverlap, 0},
    {QStyle::PM_TabBarTabShiftHorizontal, 0},
    {QStyle::PM_TabBarTabShiftVertical, 0},
    {QStyle::PM_TabBarBaseOverlap, 1},
    {QStyle::PM_MenuPanelWidth, 1},
    {QStyle::PM_MenuHMargin, 3},
    {QStyle::PM_MenuVMargin, 3},
    {QStyle::PM_MenuBarPanelWidth, 0},
    {QStyle::PM_MenuBarHMargin, 8},
    {QStyle::PM_MenuBarVMargin, 1},
    {QStyle::PM_MenuBarItemSpacing, 4},
    {QStyle::PM_ToolBarFrameWidth, 0},
    {QStyle::PM_ToolBarItemMargin, 0},
    {QStyle::PM_ToolBarItemSpacing, 8},
    {QStyle::PM_ButtonShiftHorizontal, 0},
    {QStyle::PM_ButtonShiftVertical, 0},
    {QStyle::PM_LayoutHorizontalSpacing, 8},
    {QStyle::PM_LayoutVerticalSpacing, 8},
    {QStyle::PM_ToolTipLabelFrameWidth, 4},
    {QStyle::PM_TreeViewIndentation, 20},
};

struct OwnIcon {
    QStyle::StandardPixmap which;
    const char *name;
};

constexpr OwnIcon kIcons[] = {
    {QStyle::SP_LineEditClearButton, "window-close"},         {QStyle::SP_TitleBarCloseButton, "window-close"},
    {QStyle::SP_ToolBarHorizontalExtensionButton, "wm-more"}, {QStyle::SP_ToolBarVerticalExtensionButton, "wm-more"},
    {QStyle::SP_MessageBoxInformation, "dialog-information"}, {QStyle::SP_MessageBoxWarning, "dialog-warning"},
    {QStyle::SP_MessageBoxCritical, "dialog-error"},          {QStyle::SP_MessageBoxQuestion, "help-contents"},
};

} // namespace

QIcon WaymarkStyle::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    for (const OwnIcon &own : kIcons) {
        if (own.which == which)
            return icon(own.name);
    }
    return QProxyStyle::standardIcon(which, option, widget);
}

int WaymarkStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    // One metric with two meanings: the ring's distance for a focus frame, the padding of cells for views.
    if (metric == PM_FocusFrameHMargin)
        return qobject_cast<const QFocusFrame *>(widget) ? 3 : 7;
    if (metric == PM_FocusFrameVMargin)
        return qobject_cast<const QFocusFrame *>(widget) ? 3 : 2;
    // The square corners of a text area must stay inside the round ones of its border.
    if (metric == PM_DefaultFrameWidth
        && (qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget)))
        return 3;
    for (const Metric &row : kMetrics) {
        if (row.metric == metric)
            return row.value;
    }
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int WaymarkStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_FocusFrame_AboveWidget:
        return 1;
    case SH_FocusFrame_Mask:
    case SH_Widget_Animate:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup:
    case SH_ItemView_ActivateItemOnSingleClick:
    case SH_ItemView_PaintAlternatingRowColorsForEmptyArea:
    case SH_ScrollBar_Transient:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_Widget_Animation_Duration:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_DialogButtonLayout:
        return QDialogButtonBox::GnomeLayout; // Cancel before the verb, as in all forms, on every desktop
    case SH_TabBar_Alignment:
        return Qt::AlignLeft;
    case SH_FormLayoutLabelAlignment:
        return Qt::AlignRight | Qt::AlignVCenter;
    case SH_FormLayoutWrapPolicy:
        return 1; // QFormLayout::WrapLongRows
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QRect WaymarkStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents) {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        const int side = frame && frame->lineWidth > 0 ? 6 : 4;
        return option->rect.adjusted(side, 1, -side, -1);
    }
    if (element == SE_ProgressBarContents || element == SE_ProgressBarGroove)
        return option->rect;
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect WaymarkStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
                                   const QWidget *widget) const
{
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option); combo && control == CC_ComboBox)
        return comboRect(*combo, subControl);
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option); spin && control == CC_SpinBox)
        return spinRect(*spin, subControl);
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option); bar && control == CC_ScrollBar)
        return scrollBarRect(*bar, subControl);
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

QSize WaymarkStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                     const QWidget *widget) const
{
    const QSize base = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return buttonSize(*button, widget);
        break;
    case CT_ToolButton:
        if (const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option))
            return toolButtonSize(*tool, widget);
        break;
    case CT_TabBarTab:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            return tabSize(*tab, widget);
        break;
    case CT_LineEdit:
        return {contents.width() + 12, controlHeight(*option)};
    case CT_ComboBox:
        return {contents.width() + 36, controlHeight(*option)};
    case CT_SpinBox:
        return {contents.width() + 36, controlHeight(*option)};
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            if (item->menuItemType == QStyleOptionMenuItem::Separator)
                return {contents.width(), 9};
            const bool shortcut = item->text.contains(u'\t');
            return {contents.width() + 60 + (shortcut ? 24 : 0), controlHeight(*option)};
        }
        break;
    case CT_ItemViewItem:
        return {base.width(), std::max(base.height(), option->fontMetrics.height() + 10)};
    case CT_MenuBarItem:
        return {contents.width() + 16, std::max(24, contents.height() + 7)};
    case CT_HeaderSection:
        return {base.width(), std::max(28, option->fontMetrics.height() + 12)};
    default:
        break;
    }
    return base;
}
