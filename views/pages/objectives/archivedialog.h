#pragma once
#include "model/items/recordtable.h"
#include "model/query/lifecycle/lifecycle.h"
#include "model/query/retention.h"
#include "views/pages/session.h"

#include <QDialog>

class QPushButton;
class QStackedWidget;
class QTableView;
class TextLabel;

/// Closed objectives and how long they are kept (2.11): archive, bring back, dispose of. Nothing leaves by itself.
class ArchiveDialog : public QDialog
{
    Q_OBJECT
public:
    ArchiveDialog(Session &session, QWidget *parent);

signals:
    void opened(const QUuid &objective);

private:
    void fill();
    void showChoice();
    void take(LifeStep step);
    const KeptObjective *chosen() const;

    Session &m_session;
    RecordTable<KeptObjective> *m_rows;
    QTableView *m_table;
    QStackedWidget *m_stack;
    TextLabel *m_rule;
    std::vector<std::pair<LifeStep, QPushButton *>> m_steps;
};
