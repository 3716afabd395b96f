#pragma once
#include "model/query/audit/audit.h"

#include <QObject>

class BackgroundWork;
class Session;

/// Whether the history of the open file holds, read from the file itself in the background, once for each state of it
///
class HistoryCheck : public QObject
{
    Q_OBJECT
public:
    explicit HistoryCheck(Session &session, QObject *parent);
    /// What is known about the file as it is now; a new state of it begins a new check.
    ChainFact fact();

signals:
    void known();

private:
    Session &m_session;
    BackgroundWork *m_work;
    ChainFact m_fact;
    QString m_of; ///< head of the history that m_fact is about
};
