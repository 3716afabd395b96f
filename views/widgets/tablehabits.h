#pragma once
#include "views/widgets/tablesetup.h"

#include <QObject>

class QAbstractItemView;
class QPoint;

/// Belongs to one view: copy, context menu and row height. Made by setUpTable() only.
class TableHabits : public QObject
{
    Q_OBJECT

public:
    TableHabits(QAbstractItemView &view, RowMenu menu);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitRows();
    void copy() const;
    void showMenu(const QPoint &position);

    QAbstractItemView &m_view;
    RowMenu m_menu;
};
