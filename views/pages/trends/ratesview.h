#pragma once
#include "model/items/recordtable.h"
#include "model/query/rates.h"
#include "views/pages/session.h"

#include <QWidget>

class QTableView;
class TextLabel;

/// Units, levels and the whole programme: live objectives by state first, rates beside them (3.10.5).
class RatesView : public QWidget
{
    Q_OBJECT

public:
    explicit RatesView(Session &session, QWidget *parent = nullptr);
    void refresh();

private:
    QString fulfilmentSentence() const;

    Session &m_session;
    TextLabel *m_sentence;
    RecordTable<GroupRates> *m_rows;
    QTableView *m_table;
};
