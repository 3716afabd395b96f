#include "model/store/salvagedhistory.h"

#include "model/store/chain.h"
#include "model/store/damagedtable.h"

#include <QJsonDocument>

#include <map>

SalvagedHistory salvagedHistory(sqlite3 *handle)
{
    struct Entry {
        ChainLine line;
        QString previous;
        bool hasBody;
    };
    std::map<int, Entry> read;
    int last = 0;
    const bool isReadable
        = DamagedTable(handle, "history")
              .read("\"seq\", \"at\", \"actor\", \"kind\", \"body\", \"body_hash\", \"prev_hash\", \"entry_hash\"",
                    [&](const Statement &row) {
                        ChainLine line {row.number(0), row.text(1), row.text(2), row.text(3), {},
                                        row.text(5),   row.text(7)};
                        last = std::max(last, line.seq);
                        const QByteArray body = row.bytes(4).toByteArray();
                        const bool hasBody = bodyHash(body) == line.bodyHash;
                        if (hasBody)
                            line.body = body;
                        const QString previous = row.text(6);
                        if (entryHash(previous, line.seq, line.at, line.actor, line.kind, line.bodyHash) == line.hash)
                            read[line.seq] = {std::move(line), previous, hasBody};
                    });
    SalvagedHistory out;
    QString previous = firstPreviousHash();
    bool isLinked = isReadable && last > 0;
    for (auto &[seq, entry] : read) {
        isLinked = isLinked && entry.hasBody && entry.previous == previous;
        previous = entry.line.hash;
        if (entry.hasBody) {
            ++out.entries;
            out.replay.apply(seq, entry.line.kind, QJsonDocument::fromJson(entry.line.body).object());
        }
        out.lines.push_back(std::move(entry.line));
    }
    out.isWhole = isLinked && last == out.entries;
    return out;
}
