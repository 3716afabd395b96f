#include "views/widgets/buttons.h"

#include "views/look/icons.h"
#include "views/widgets/tooltip.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QPushButton>
#include <QToolButton>

namespace {

/// Enter presses it while it has the focus, as Space does. Qt does so with the default button of a dialog only, and
/// forms have none, because Enter in a field does not save.
template <typename Button> class EnterPressed : public Button
{
public:
    using Button::Button;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
        if (!isEnter || (event->modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier)))
            return Button::keyPressEvent(event);
        if (!event->isAutoRepeat())
            this->click();
    }
};

} // namespace

QPushButton *plainButton(const QString &text, QWidget *parent)
{
    auto *button = new EnterPressed<QPushButton>(text, parent);
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
    auto *button = new EnterPressed<QToolButton>(parent);
    button->setIcon(icon(iconName));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(name);
    button->setToolTip(toolTipText(name));
    return button;
}

void setShortcutHint(QAbstractButton &button, const QKeySequence &keys)
{
    // Qt calls the key Return in every language; the keyboards of most have another word on it.
    const QString name = QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText);
    QString hint = keys.toString(QKeySequence::NativeText);
    if (hint.endsWith(name))
        hint = hint.chopped(name.size()) + QCoreApplication::translate("Keys", "Return", "the key");
    button.setProperty("shortcutHint", hint);
    button.updateGeometry();
    button.update();
}

void setPrimary(QPushButton &button, bool primary)
{
    button.setProperty("primary", primary);
    button.updateGeometry();
    button.update();
}
