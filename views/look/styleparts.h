#pragma once
#include "views/look/tokens.h"

#include <QRectF>
#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionTab;
class QStyleOptionToolButton;
class QStyleOptionViewItem;
class QWidget;

/// The drawing of WaymarkStyle, one function per part; used by the style only.

constexpr double kRadius = 5;
constexpr int kControlHeight = 28;

/// Height of a control for the font of the option: 28 at 10 pt, more when the text is larger.
int controlHeight(const QStyleOption &option, int least = kControlHeight);
void drawChevron(QPainter &painter, const QRectF &rect, Qt::ArrowType direction, const QColor &colour);
/// A flat rounded box; an invalid border colour draws none.
void drawBox(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &border, double radius = kRadius);

// buttons
void drawButtonPanel(QPainter &painter, const QStyleOption &option, const QWidget *widget);
void drawButtonLabel(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget);
QSize buttonSize(const QStyleOptionButton &option, const QWidget *widget);
void drawToolButton(QPainter &painter, const QStyleOptionToolButton &option, const QWidget *widget);
QSize toolButtonSize(const QStyleOptionToolButton &option, const QWidget *widget);
void drawCheckIndicator(QPainter &painter, const QStyleOption &option, bool round);

// fields
void drawFieldFrame(QPainter &painter, const QStyleOption &option, const QWidget *widget);
void drawCombo(QPainter &painter, const QStyleOptionComboBox &option, const QWidget *widget);
void drawSpin(QPainter &painter, const QStyleOptionSpinBox &option, const QWidget *widget);
QRect comboRect(const QStyleOptionComboBox &option, QStyle::SubControl part);
QRect spinRect(const QStyleOptionSpinBox &option, QStyle::SubControl part);

// views
void drawRow(QPainter &painter, const QStyleOptionViewItem &option, const QWidget *widget);
void drawHeaderSection(QPainter &painter, const QStyleOption &option);
void drawHeader(QPainter &painter, const QStyleOptionHeader &option, const QWidget *widget);
void drawScrollBar(QPainter &painter, const QStyleOptionSlider &option, const QWidget *widget);
QRect scrollBarRect(const QStyleOptionSlider &option, QStyle::SubControl part);

// bars
void drawTabShape(QPainter &painter, const QStyleOptionTab &option);
void drawTabLabel(QPainter &painter, const QStyleOptionTab &option);
QSize tabSize(const QStyleOptionTab &option, const QWidget *widget);
void drawMenuItem(QPainter &painter, const QStyleOptionMenuItem &option, const QWidget *widget);
void drawMenuBarItem(QPainter &painter, const QStyleOptionMenuItem &option);
void drawProgress(QPainter &painter, const QStyleOptionProgressBar &option);
