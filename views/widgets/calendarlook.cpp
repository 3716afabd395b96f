#include "views/widgets/calendarlook.h"

#include "views/look/icons.h"
#include "views/look/tokens.h"

#include <QCalendarWidget>
#include <QTextCharFormat>
#include <QToolButton>

void dressCalendar(QCalendarWidget &calendar)
{
    QTextCharFormat quiet;
    quiet.setForeground(tokensFor(calendar.palette()).text2);
    calendar.setWeekdayTextFormat(Qt::Saturday, quiet);
    calendar.setWeekdayTextFormat(Qt::Sunday, quiet);
    calendar.setVerticalHeaderFormat(QCalendarWidget::ISOWeekNumbers);
    const std::pair<const char *, const char *> arrows[]
        = {{"qt_calendar_prevmonth", "go-previous"}, {"qt_calendar_nextmonth", "go-next"}};
    for (const auto &[name, iconName] : arrows) {
        if (auto *button = calendar.findChild<QToolButton *>(QLatin1String(name)))
            button->setIcon(icon(iconName));
    }
}
