#pragma once
#include <QKeySequence>

class QAbstractButton;
class QIcon;
class QPushButton;
class QString;
class QToolButton;
class QWidget;

/// The kinds of buttons of LOOK 5. One main button per page. Words are verbs; an ellipsis when a dialog follows.

/// Accent fill.
QPushButton *primaryButton(const QString &text, QWidget *parent = nullptr);
/// Border.
QPushButton *plainButton(const QString &text, QWidget *parent = nullptr);
/// No border, in the colour of links.
QPushButton *linkButton(const QString &text, QWidget *parent = nullptr);
/// Icon without border; `name` is its accessible name and tool tip.
QToolButton *iconButton(const char *icon, const QString &name, QWidget *parent = nullptr);
/// Shows a shortcut behind the words in caption size. The key itself belongs to the action that the page registers.
void setShortcutHint(QAbstractButton &button, const QKeySequence &keys);
/// Makes any push button the main one, or not.
void setPrimary(QPushButton &button, bool primary = true);
