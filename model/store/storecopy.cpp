#include "model/store/backup.h"
#include "model/store/filelock.h"
#include "model/store/pagecopy.h"
#include "model/store/rows.h"
#include "model/store/sqlite.h"
#include "model/store/store.h"
#include "model/store/storewords.h"

Result<> Store::copyTo(const QString &to) const
{
    // The path is not asked: another file may lie there now, or none.
    const QSqlDatabase db = database();
    return copyPagesVerified(
        [&](const QByteArray &target) { return db.isOpen() && copyPages(rawHandle(db), target); }, to,
        [this](const QString &copy) -> Result<> {
            if (holdsEntry(copy, m_head))
                return {};
            return fail(storeWords(QT_TRANSLATE_NOOP(
                            "Store", "The copy was not kept: another program has replaced the contents of the file.")),
                        QStringLiteral("otherhead"));
        });
}

bool Store::holds(const QString &path) const
{
    return m_lock && m_lock->holds(path);
}

Result<> Store::checkUntouched() const
{
    const QSqlDatabase db = database();
    if (m_copy || !db.isOpen())
        return {}; // a private copy, which nobody else writes
    if (auto inPlace = refuseMoved(db); !inPlace)
        return inPlace;
    const auto head = headInFileAtOnce(db, {});
    if (!head || *head == m_head)
        return {}; // who is writing just now is looked at the next time
    return fail(storeWords(QT_TRANSLATE_NOOP("Store",
                                             "The file was changed by another program since it was opened. What is "
                                             "shown here is older; nothing can be saved until it is read again.")),
                QStringLiteral("conflict"));
}

Result<> Store::reread()
{
    // What stands there now may be another file than the one that was opened.
    if (m_lock)
        if (auto done = m_lock->holdFile(m_path); !done)
            return done;
    const QString headBefore = m_head;
    const int entriesBefore = m_entries;
    m_mustReconnect = true;
    if (auto done = reconnectIfNeeded(); !done && done.error().detail != QLatin1String("conflict"))
        return done;
    m_mustReconnect = false;
    if (auto done = readHead(); !done) {
        m_head = headBefore;
        m_entries = entriesBefore;
        return done;
    }
    restrict(database());
    return {};
}
