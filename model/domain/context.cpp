#include "model/domain/context.h"

#include <QRandomGenerator>

Context Context::real()
{
    return {[] { return QDateTime::currentDateTimeUtc(); },
            [] {
                for (const char *name : {"LOGNAME", "USER", "USERNAME"})
                    if (const QString login = qEnvironmentVariable(name).simplified(); !login.isEmpty())
                        return login;
                return QStringLiteral("unknown");
            },
            [] { return QUuid::createUuid(); },
            [](int count) {
                QByteArray bytes(count, Qt::Uninitialized);
                for (char &byte : bytes)
                    byte = char(QRandomGenerator::system()->generate() & 0xff);
                return bytes;
            }};
}
