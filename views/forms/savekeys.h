#pragma once
#include <QKeySequence>
#include <QShortcut>

/// Ctrl+S and Ctrl+Return save in every form (LOOK 5), wherever the cursor stands in it.
template <typename Form, typename Save> void saveOnKeys(Form *form, Save save)
{
    for (const QKeyCombination keys : {Qt::CTRL | Qt::Key_S, Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter})
        QObject::connect(new QShortcut(keys, form), &QShortcut::activated, form, save);
}
