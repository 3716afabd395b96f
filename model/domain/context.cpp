#include "model/domain/context.h"

#include <QRandomGenerator>

Context Context::real()
{
    return {[] { return QDateTime::currentDateTimeUtc(); },
            [] {
                for (const char *name : {"LOGNAME", "USER", "USERNAME"})
                    if (const QString who = qEnvironmentVariable(name).simplified(); !who.isEmpty())
                        return who;
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
