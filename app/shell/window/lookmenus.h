#pragma once
#include "views/look/theme.h"

#include <functional>

class QMenu;
class QObject;
class QString;

/// The submenus Theme and Language of all windows. `chosen` is called while `owner` lives.
void addThemeMenu(QMenu &menu, Theme current, QObject *owner, std::function<void(Theme theme)> chosen);
void addLanguageMenu(QMenu &menu, const QString &current, QObject *owner,
                     std::function<void(const QString &code)> chosen);
