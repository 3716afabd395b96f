#pragma once
#include <QByteArray>
#include <QString>
#include <QStringList>

/// One line of the chain of the history as it stands in the file (DESIGN.md 4), for who proves it elsewhere.
struct ChainLine {
    int seq = 0;
    QString at, actor, kind;
    QByteArray body; ///< as stored; empty when it was redacted
    QString bodyHash, hash;
};

/// The line of a ledger: number, time, account, kind, hash of the body, hash, with TAB between and LF at the end.
inline QByteArray ledgerRow(const ChainLine &line)
{
    return QStringList {QString::number(line.seq), line.at, line.actor, line.kind, line.bodyHash, line.hash}
               .join(u'\t')
               .toUtf8()
        + '\n';
}
