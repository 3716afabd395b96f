#include "tests/support/hostilestrings.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

std::vector<HostileString> hostileStrings()
{
    QFile file(QStringLiteral(WAYMARK_SOURCE_DIR "/tests/data/hostile_strings.jsonl"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the table of hostile strings is missing");
    std::vector<HostileString> out;
    for (const QByteArray &line : file.readAll().trimmed().split('\n')) {
        const QJsonArray row = QJsonDocument::fromJson(line).array();
        if (row.size() != 2)
            qFatal("not a row: %s", line.constData());
        out.push_back({row.at(0).toString(), row.at(1).toString()});
    }
    return out;
}
