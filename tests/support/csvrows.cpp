#include "tests/support/csvrows.h"

#include <QFile>
#include <QStringList>

static QStringList cells(const QString &line)
{
    QStringList out(QString {});
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        if (c == QLatin1Char('"')) {
            if (quoted && i + 1 < line.size() && line[i + 1] == c)
                out.last() += line[++i];
            else
                quoted = !quoted;
        } else if (c == QLatin1Char(',') && !quoted) {
            out.append(QString());
        } else {
            out.last() += c;
        }
    }
    return out;
}

QList<CsvRow> csvRows(const QString &pathInTests)
{
    QFile file(QStringLiteral(WAYMARK_SOURCE_DIR "/tests/") + pathInTests);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        qFatal("cannot read %s", qPrintable(file.fileName()));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    const QStringList header = cells(lines.value(0));
    QList<CsvRow> rows;
    for (const QString &line : lines.mid(1)) {
        const QStringList values = cells(line);
        CsvRow row;
        for (qsizetype i = 0; i < header.size(); ++i)
            row.insert(header[i], values.value(i));
        rows.append(row);
    }
    return rows;
}
