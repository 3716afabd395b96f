#pragma once

class QCalendarWidget;

/// Qt's calendar brings red weekends and coloured arrows; here colour means state.
void dressCalendar(QCalendarWidget &calendar);
