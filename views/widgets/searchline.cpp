#include "views/widgets/searchline.h"

#include "views/look/fonts.h"
#include "views/look/icons.h"
#include "views/look/tokens.h"

#include <QAction>
#include <QKeyEvent>
#include <QPainter>

SearchLine::SearchLine(Kind kind, const QString &placeholder, QWidget *parent)
    : QLineEdit(parent)
{
    QAction *lead = addAction(icon(kind == Kind::Filter ? "wm-filter" : "edit-find"), LeadingPosition);
    lead->setText(placeholder); // read aloud with the icon's button
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setClearButtonEnabled(true);
    for (QAction *action : findChildren<QAction *>())
        if (action->text().isEmpty())
            action->setText(tr("Clear"));
    setMaxLength(200);
}

void SearchLine::setShortcutHint(const QString &hint)
{
    m_hint = hint;
    update();
}

void SearchLine::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_Down) {
        emit resultsWanted();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchLine::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (m_hint.isEmpty() || !text().isEmpty())
        return;
    QPainter painter(this);
    painter.setFont(captionFont(font()));
    painter.setPen(tokensFor(palette()).text3);
    painter.drawText(rect().adjusted(0, 0, -8, 0), int(Qt::AlignRight | Qt::AlignVCenter), m_hint);
}
