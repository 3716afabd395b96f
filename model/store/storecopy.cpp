#include "model/store/pagecopy.h"
#include "model/store/sqlite.h"
#include "model/store/store.h"
#include "model/store/storewords.h"

#include <algorithm>

/// Whether a verified file ends with this entry or goes on from it.
static bool holdsEntry(const QString &path, const QString &head)
{
    const auto store = Store::open(path, OpenMode::ReadOnly);
    if (!store)
        return false;
    if ((*store)->head() == head)
        return true;
    const auto chain = (*store)->ledger();
    return chain && std::any_of(chain->begin(), chain->end(), [&](const ChainLine &line) { return line.hash == head; });
}

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

Result<> Store::reread()
{
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
