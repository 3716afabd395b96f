#include "views/look/styleparts.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

namespace {

constexpr int kArrowWidth = 22;
constexpr int kSpinWidth = 20;

QColor borderOf(const QStyleOption &option, const QWidget *widget)
{
    // An embedded line edit or the control itself may carry the problem.
    if (widget && widget->property("problem").toBool())
        return tokensFor(option.palette).error;
    return option.palette.color(QPalette::Dark);
}

QColor fillOf(const QStyleOption &option)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    return option.palette.color(enabled ? QPalette::Base : QPalette::Window);
}

} // namespace

void drawFieldFrame(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    drawBox(painter, option.rect, fillOf(option), borderOf(option, widget));
}

void drawCombo(QPainter &painter, const QStyleOptionComboBox &option, const QWidget *widget)
{
    const bool hover = (option.state & QStyle::State_MouseOver) && (option.state & QStyle::State_Enabled);
    QColor fill = option.editable ? fillOf(option) : option.palette.color(QPalette::Button);
    if (hover && !option.editable && !tokensFor(option.palette).dark)
        fill = tokensFor(option.palette).hover;
    if (option.frame)
        drawBox(painter, option.rect, fill, borderOf(option, widget));
    drawChevron(painter, comboRect(option, QStyle::SC_ComboBoxArrow), Qt::DownArrow,
                option.palette.color(QPalette::ButtonText));
}

QRect comboRect(const QStyleOptionComboBox &option, QStyle::SubControl part)
{
    const QRect r = option.rect;
    QRect rect = r;
    if (part == QStyle::SC_ComboBoxArrow)
        rect = QRect(r.right() - kArrowWidth, r.top(), kArrowWidth, r.height());
    else if (part == QStyle::SC_ComboBoxEditField)
        rect = r.adjusted(option.editable ? 2 : 6, 1, -kArrowWidth, -1);
    return QStyle::visualRect(option.direction, r, rect);
}

void drawSpin(QPainter &painter, const QStyleOptionSpinBox &option, const QWidget *widget)
{
    if (option.frame)
        drawFieldFrame(painter, option, widget);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto colour = [&](QAbstractSpinBox::StepEnabledFlag flag) {
        const bool can = option.stepEnabled.testFlag(flag);
        return option.palette.color(can ? QPalette::Normal : QPalette::Disabled, QPalette::ButtonText);
    };
    drawChevron(painter, spinRect(option, QStyle::SC_SpinBoxUp), Qt::UpArrow, colour(QAbstractSpinBox::StepUpEnabled));
    drawChevron(painter, spinRect(option, QStyle::SC_SpinBoxDown), Qt::DownArrow,
                colour(QAbstractSpinBox::StepDownEnabled));
}

QRect spinRect(const QStyleOptionSpinBox &option, QStyle::SubControl part)
{
    const QRect r = option.rect;
    const int buttons = option.buttonSymbols == QAbstractSpinBox::NoButtons ? 0 : kSpinWidth;
    QRect rect = r;
    if (part == QStyle::SC_SpinBoxUp)
        rect = QRect(r.right() - buttons, r.top() + 2, buttons, r.height() / 2 - 2);
    else if (part == QStyle::SC_SpinBoxDown)
        rect = QRect(r.right() - buttons, r.center().y() + 1, buttons, r.height() / 2 - 2);
    else if (part == QStyle::SC_SpinBoxEditField)
        rect = r.adjusted(2, 1, -2 - buttons, -1);
    return QStyle::visualRect(option.direction, r, rect);
}
