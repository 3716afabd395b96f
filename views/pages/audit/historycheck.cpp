#include "views/pages/audit/historycheck.h"

#include "views/pages/session.h"
#include "views/work/backgroundwork.h"

HistoryCheck::HistoryCheck(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_work(new BackgroundWork(this))
{
}

ChainFact HistoryCheck::fact()
{
    const QString head = m_session.document().headHash();
    if (head == m_of)
        return m_fact;
    m_fact = {};
    m_of = head;
    m_work->run(
        tr("Verifying the history"),
        [path = m_session.document().path()](WorkSteps &) { return Document::breakIn(path); }, this,
        [this, head](const QString &where) {
            if (head != m_of)
                return;
            m_fact = {true, where.isEmpty(), where};
            emit known();
        });
    return m_fact;
}
