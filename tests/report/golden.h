#pragma once
#include "model/report/reports.h"
#include "model/report/reporttext.h"
#include "tests/query/sampleorganisation.h"

#include <QFile>

/// What every report of the sample is printed with in the tests.
inline ReportOptions sampleOptions(const QString &language)
{
    ReportOptions options;
    options.language = Language(language);
    options.asOf = sampleDay;
    options.printed = QDateTime(QDate(2026, 7, 16), QTime(9, 12));
    options.chainHead = QStringLiteral("eaf17e4391eb0749") + QString(48, QLatin1Char('0'));
    return options;
}

/// Compares a report of the sample with tests/data/golden/<id>-<language>.txt; empty when equal, else what differs.
/// UPDATE_GOLDEN=1 writes the file anew; look at the difference before you commit it.
inline QString differsFromGolden(const ReportDoc &doc, const QString &name)
{
    const QString text = toText(doc);
    QFile file(QStringLiteral("%1/tests/data/golden/%2-%3.txt")
                   .arg(QLatin1String(WAYMARK_SOURCE_DIR), name, doc.language.code()));
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
