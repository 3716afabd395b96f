#pragma once
#include "model/report/pdf.h"
#include "tests/report/specimen.h"

#include <QProcess>
#include <QTemporaryDir>

/// Output of a tool of poppler-utils or qpdf, both stated as needed for the tests.
inline QString run(const QString &program, const QStringList &arguments, int *exitCode = nullptr)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForStarted() || !process.waitForFinished(60000))
        return QStringLiteral("%1 did not run").arg(program);
    if (exitCode)
        *exitCode = process.exitCode();
    return QString::fromUtf8(process.readAll()).replace(QChar(0xa0), QLatin1Char(' '));
}

struct PrintedSheet {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("report.pdf"));
    explicit PrintedSheet(const ReportDoc &doc)
    {
        error = writePdf(doc, path).map_error([](const Error &e) { return e.message; });
    }
    tl::expected<void, QString> error;
    QString text(int page = 0) const
    {
        QStringList arguments {QStringLiteral("-layout"), QStringLiteral("-enc"), QStringLiteral("UTF-8")};
        if (page)
            arguments << QStringLiteral("-f") << QString::number(page) << QStringLiteral("-l") << QString::number(page);
        return run(QStringLiteral("pdftotext"), arguments << path << QStringLiteral("-"));
    }
    /// Text in the order in which it was painted.
    QString raw() const
    {
        return run(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), path, QStringLiteral("-")});
    }
    QString info() const { return run(QStringLiteral("pdfinfo"), {path}); }
};

inline ReportDoc longRegister(int perGroup, bool landscape = true)
{
    ReportDoc doc = emptySpecimen();
    doc.landscape = landscape;
    doc.add(PageTitle {QStringLiteral("Register of information security objectives")});
    doc.add(registerTable(doc.language, perGroup));
    return doc;
}
