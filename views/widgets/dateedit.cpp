#include "views/widgets/dateedit.h"

#include "views/look/icons.h"
#include "views/widgets/calendarlook.h"

#include <QAction>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QMenu>
#include <QWidgetAction>

DateEdit::DateEdit(QWidget *parent)
    : QLineEdit(parent)
{
    setMaxLength(40);
    setPlaceholderText(tr("e.g. %1", "a day").arg(shownDate(QDate(2026, 12, 31), locale())));
    QAction *calendar = addAction(icon("view-calendar"), TrailingPosition);
    calendar->setText(tr("Choose from calendar"));
    calendar->setToolTip(tr("Choose from calendar (F4)"));
    connect(calendar, &QAction::triggered, this, &DateEdit::openCalendar);
    connect(this, &QLineEdit::textEdited, this, &DateEdit::read);
    connect(this, &QLineEdit::editingFinished, this, &DateEdit::finish);
}

void DateEdit::setDate(const QDate &date)
{
    m_read = {date, {}};
    setText(shownDate(date, locale()));
}

void DateEdit::read()
{
    const QDate before = m_read.date;
    m_read = readTypedDate(text(), locale());
    if (m_read.date != before)
        emit dateChanged(m_read.date);
}

void DateEdit::finish()
{
    read();
    if (m_read.date.isValid())
        setText(shownDate(m_read.date, locale()));
    emit problemChanged(m_read.problem);
}

void DateEdit::keyPressEvent(QKeyEvent *event)
{
    const bool altDown = event->key() == Qt::Key_Down && event->modifiers().testFlag(Qt::AltModifier);
    if (event->key() == Qt::Key_F4 || altDown) {
        openCalendar();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void DateEdit::openCalendar()
{
    if (isReadOnly())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *calendar = new QCalendarWidget(menu);
    dressCalendar(*calendar);
    calendar->setLocale(locale());
    if (m_read.date.isValid())
        calendar->setSelectedDate(m_read.date);
    const auto take = [this, menu](const QDate &date) {
        setText(shownDate(date, locale()));
        finish();
        menu->close();
    };
    connect(calendar, &QCalendarWidget::activated, this, take);
    connect(calendar, &QCalendarWidget::clicked, this, take);
    auto *action = new QWidgetAction(menu);
    action->setDefaultWidget(calendar);
    menu->addAction(action);
    menu->popup(mapToGlobal(QPoint(0, height() + 2)));
    calendar->setFocus();
}
