#pragma once
#include "model/items/recordtable.h"
#include "model/query/changessince.h"
#include "views/pages/session.h"

#include <QDialog>

class DateEdit;
class QTableView;
class SearchLine;
class TextFilter;
class TextLabel;

/// What changed since a day, over all objectives (S217): field, old and new value, reason, version.
class ChangesDialog : public QDialog
{
    Q_OBJECT
public:
    ChangesDialog(Session &session, QWidget *parent);

signals:
    void opened(const QUuid &objective);

private:
    void fill();
    void copyAll();

    Session &m_session;
    DateEdit *m_since;
    SearchLine *m_filterLine;
    RecordTable<ChangeOfObjective> *m_rows;
    TextFilter *m_filter;
    QTableView *m_table;
    TextLabel *m_count;
};
