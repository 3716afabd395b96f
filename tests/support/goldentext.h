#pragma once
#include <QFile>
#include <QString>
#include <QStringList>

/// Compares a text with tests/data/golden/<name>.txt; empty when equal, else the first line that differs.
/// UPDATE_GOLDEN=1 writes the file anew; look at the difference before you commit it.
inline QString differsFromGoldenText(const QString &text, const QString &name)
{
    QFile file(QStringLiteral("%1/tests/data/golden/%2.txt").arg(QLatin1String(WAYMARK_SOURCE_DIR), name));
    if (qEnvironmentVariableIsSet("UPDATE_GOLDEN")) {
        const bool written = file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) == text.toUtf8().size();
        return written ? QString() : QStringLiteral("cannot write %1").arg(file.fileName());
    }
    if (!file.open(QIODevice::ReadOnly))
        return QStringLiteral("cannot read %1").arg(file.fileName());
    const QStringList is = text.split(QLatin1Char('\n'));
    const QStringList should = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
    for (qsizetype i = 0; i < std::max(is.size(), should.size()); ++i)
        if (is.value(i) != should.value(i))
            return QStringLiteral("%1 line %2\n   is: %3\nshould: %4\n(UPDATE_GOLDEN=1 writes the file anew)")
                .arg(file.fileName())
                .arg(i + 1)
                .arg(is.value(i), should.value(i));
    return {};
}
