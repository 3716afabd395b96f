#pragma once
#include "model/items/recordtable.h"
#include "model/query/policyrevision.h"
#include "views/forms/recordpanel.h"

#include <QDialog>

class QComboBox;
class TextLabel;

/// The links that wait after a new policy version: look at the sentence and the objective, then confirm the chosen
/// ones. Each confirmation names who and when (A-a2).
class ConfirmDialog : public QDialog
{
    Q_OBJECT
public:
    ConfirmDialog(RecordServices services, QDate day, QWidget *parent);

private:
    void refresh();
    void confirm();

    RecordServices m_services;
    QDate m_day;
    RecordTable<LinkToConfirm> *m_model;
    QTableView *m_list;
    QComboBox *m_who;
    TextLabel *m_error;
};
