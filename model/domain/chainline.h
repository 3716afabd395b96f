#pragma once
#include <QByteArray>
#include <QString>

/// One line of the chain of the history as it stands in the file (DESIGN.md 4), for who proves it elsewhere.
struct ChainLine {
    int seq = 0;
    QString at, actor, kind;
    QByteArray body; ///< as stored; empty when it was redacted
    QString bodyHash, hash;
};
