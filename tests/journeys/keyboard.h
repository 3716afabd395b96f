#pragma once
#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QMenu>
#include <QTest>
#include <QTimer>
#include <QWidget>

#include <functional>

/// The keyboard of a person: keys go to whatever has the focus, as on a desktop. `front` is the window that comes to
/// the front when a dialog has closed.
class Keyboard
{
public:
    explicit Keyboard(std::function<QWidget *()> front)
        : m_front(std::move(front))
    {
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(inFront(), key, modifiers);
        QCoreApplication::processEvents();
    }
    void type(const QString &text) const
    {
        for (const QChar c : text)
            QTest::keyClick(inFront(), c.toLatin1());
        QCoreApplication::processEvents();
    }
    /// Tab until the control with this name has the focus, as a person does it; false when it is never reached.
    bool tabTo(const QString &name) const
    {
        return tabUntil([&](const QWidget &focus) {
            for (const QWidget *w = &focus; w; w = w->parentWidget())
                if (w->objectName() == name)
                    return true;
            return false;
        });
    }
    /// Tab to the button with these words, read out or written on it.
    bool tabToButton(const QString &words) const
    {
        return tabUntil([&](const QWidget &focus) {
            const auto *button = qobject_cast<const QAbstractButton *>(&focus);
            return button && (button->text() == words || button->accessibleName() == words);
        });
    }
    /// Opens the menu of the button that has the focus and takes the entry with these words, by Space, arrows and
    /// Return.
    bool takeFromMenu(const QString &words) const
    {
        bool found = false;
        QTimer::singleShot(0, qApp, [&] {
            constexpr int most = 40;
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            for (int i = 0; menu && i < most && !found; ++i) {
                QTest::keyClick(menu, Qt::Key_Down);
                found = menu->activeAction() && menu->activeAction()->text() == words;
            }
            if (menu)
                QTest::keyClick(menu, found ? Qt::Key_Return : Qt::Key_Escape);
        });
        press(Qt::Key_Space);
        return found;
    }
    /// The dialog that lies over everything else, if any.
    template <typename Dialog = QDialog> Dialog *dialog() const
    {
        QCoreApplication::processEvents();
        return qobject_cast<Dialog *>(QApplication::activeModalWidget());
    }

private:
    template <typename F> bool tabUntil(F reached) const
    {
        constexpr int most = 120;
        for (int i = 0; i < most; ++i) {
            if (const QWidget *focus = QApplication::focusWidget(); focus && reached(*focus))
                return true;
            press(Qt::Key_Tab);
        }
        return false;
    }
    QWindow *inFront() const
    {
        QWidget *wanted = QApplication::activeModalWidget() ? QApplication::activeModalWidget() : m_front();
        if (!QGuiApplication::focusWindow() || (QApplication::activeModalWidget() && !wanted->isActiveWindow())) {
            wanted->activateWindow();
            if (!QTest::qWaitForWindowActive(wanted))
                qFatal("no window has the focus");
        }
        return QGuiApplication::focusWindow();
    }
    std::function<QWidget *()> m_front;
};
