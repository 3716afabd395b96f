#include "model/store/chain.h"

QString firstPreviousHash()
{
    return QString(64, QLatin1Char('0'));
}

QString bodyHash(const QByteArray &body)
{
    return sha256Hex(body + '\n');
}

QString entryHash(const QString &previous, int seq, const QString &at, const QString &actor, const QString &kind,
                  const QString &hashOfBody)
{
    const QString row = QStringList {QString::number(seq), at, actor, kind, hashOfBody}.join(QLatin1Char('\t'));
    return sha256Hex((previous + QLatin1Char('\n') + row + QLatin1Char('\n')).toUtf8());
}
