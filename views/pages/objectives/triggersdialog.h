#pragma once
#include "views/pages/session.h"

#include <QDialog>

class RecordPanel;

/// The triggers (F19): what happened around us that objectives have to be looked at for. Each marks its objectives for
/// review and stays open until it is answered.
class TriggersDialog : public QDialog
{
    Q_OBJECT
public:
    TriggersDialog(Session &session, QWidget *parent);

private:
    void edit(const Record &record, bool isNew);

    Session &m_session;
    RecordPanel *m_panel;
};
