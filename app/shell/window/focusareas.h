#pragma once
#include <QObject>
#include <QPointer>

#include <vector>

class QWidget;

/// The areas that F6 and Shift+F6 visit in turn: top bar, page, navigation (LOOK 8).
class FocusAreas : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    void setAreas(std::vector<QWidget *> areas);
    void next(int direction);
    /// Gives the focus to the main view of an area (a list or grid), else to its first control.
    static void enter(QWidget &area);
    /// The last widget of the area in the order of Tab; the area itself when it has none.
    static QWidget *lastIn(QWidget &area);

private:
    std::vector<QPointer<QWidget>> m_areas;
};
