#include "app/shell/window/lookmenus.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

#include <utility>

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Menu", text);
}

} // namespace

void addThemeMenu(QMenu &menu, Theme current, QObject *owner, std::function<void(Theme theme)> chosen)
{
    constexpr std::pair<Theme, const char *> themes[]
        = {{Theme::Light, QT_TRANSLATE_NOOP("Menu", "Light")},
           {Theme::Dark, QT_TRANSLATE_NOOP("Menu", "Dark")},
           {Theme::HighContrast, QT_TRANSLATE_NOOP("Menu", "High contrast")},
           {Theme::System, QT_TRANSLATE_NOOP("Menu", "As the desktop")}};
    QMenu *sub = menu.addMenu(words(QT_TRANSLATE_NOOP("Menu", "Theme")));
    auto *group = new QActionGroup(sub);
    for (const auto &[theme, text] : themes) {
        QAction *action = sub->addAction(words(text));
        action->setCheckable(true);
        action->setChecked(theme == current);
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, owner, [chosen, value = theme] { chosen(value); });
    }
}

void addLanguageMenu(QMenu &menu, const QString &current, QObject *owner,
                     std::function<void(const QString &code)> chosen)
{
    QMenu *sub = menu.addMenu(words(QT_TRANSLATE_NOOP("Menu", "Language")));
    auto *group = new QActionGroup(sub);
    // Each language by its own name, so that it is found by those who need it.
    for (const auto &[code, name] : {std::pair {"en", "English"}, std::pair {"de", "Deutsch"}}) {
        QAction *action = sub->addAction(QLatin1String(name));
        action->setCheckable(true);
        action->setChecked(current == QLatin1String(code));
        group->addAction(action);
        // Queued: the window that holds this menu is made anew.
        QObject::connect(
            action, &QAction::triggered, owner, [chosen, value = QString::fromLatin1(code)] { chosen(value); },
            Qt::QueuedConnection);
    }
}
