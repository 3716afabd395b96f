#include "views/widgets/buttons.h"

#include "views/look/icons.h"
#include "views/widgets/tooltip.h"

#include <QPushButton>
#include <QToolButton>

QPushButton *plainButton(const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setAutoDefault(false);
    return button;
}

QPushButton *primaryButton(const QString &text, QWidget *parent)
{
    QPushButton *button = plainButton(text, parent);
    setPrimary(*button);
    return button;
}

QPushButton *linkButton(const QString &text, QWidget *parent)
{
    QPushButton *button = plainButton(text, parent);
    button->setProperty("link", true);
    button->setFlat(true);
    button->setCursor(Qt::PointingHandCursor);
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return button;
}

QToolButton *iconButton(const char *iconName, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icon(iconName));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(name);
    button->setToolTip(toolTipText(name));
    return button;
}

void setShortcutHint(QAbstractButton &button, const QKeySequence &keys)
{
    button.setProperty("shortcutHint", keys.toString(QKeySequence::NativeText));
    button.updateGeometry();
    button.update();
}

void setPrimary(QPushButton &button, bool primary)
{
    button.setProperty("primary", primary);
    button.updateGeometry();
    button.update();
}
