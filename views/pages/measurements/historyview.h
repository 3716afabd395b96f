#pragma once
#include "model/domain/result.h"
#include "views/pages/session.h"

#include <QWidget>

class HistoryModel;
class QTableView;

/// The history of all figures, with correction and voiding by reason: the old row is kept (0.6, 2.4).
class HistoryView : public QWidget
{
    Q_OBJECT
public:
    explicit HistoryView(Session &session, QWidget *parent = nullptr);
    void show(const WorkspaceState &ws, const QString &filter, Id<Person> collector);

signals:
    void failed(const Error &error);
    void said(const QString &sentence);

private:
    void correct(const QModelIndex &index, bool voidOnly);
    Session &m_session;
    HistoryModel *m_model;
    QTableView *m_table;
};
