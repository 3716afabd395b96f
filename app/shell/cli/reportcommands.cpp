#include "app/shell/cli/opening.h"
#include "model/report/pdf.h"
#include "model/report/reports.h"

#include <QCoreApplication>

int runReport(CommandCall &call)
{
    if (call.has("list")) {
        for (const ReportInfo &info : allReports())
            call.out << QString::fromLatin1(info.id).leftJustified(20)
                     << QCoreApplication::translate("Report", info.title) << '\n';
        return Done;
    }
    if (call.arguments.size() != 2)
        return call.complain(
            cliWords(QT_TRANSLATE_NOOP(
                "CommandLine", "“waymark report” expects: FILE ID. “waymark report --list” names the reports.")),
            WrongUse);
    static const QStringList later {QStringLiteral("objective-sheet"),    QStringLiteral("audit-pack"),
                                    QStringLiteral("staff-brief"),        QStringLiteral("collection-sheet"),
                                    QStringLiteral("review-agenda"),      QStringLiteral("review-minutes"),
                                    QStringLiteral("timeline"),           QStringLiteral("gap-list"),
                                    QStringLiteral("corrective-actions"), QStringLiteral("procedure")};
    const QString id = call.arguments.value(1);
    if (later.contains(id))
        return call.complain(
            cliWords(QT_TRANSLATE_NOOP("CommandLine", "The report “%1” is not yet in this version.")).arg(id),
            WrongUse);
    const ReportInfo *info = findReport(id);
    if (!info)
        return call.complain(
            cliWords(
                QT_TRANSLATE_NOOP("CommandLine", "There is no report “%1”. “waymark report --list” names the reports."))
                .arg(id),
            WrongUse);
    const QString path = call.value("out");
    if (path.isEmpty())
        return call.complain(cliWords(QT_TRANSLATE_NOOP("CommandLine", "Name the file with --out.")), WrongUse);
    const QString paper = call.value("paper");
    if (!paper.isEmpty() && paper != QLatin1String("a4") && paper != QLatin1String("letter"))
        return call.complain(cliWords(QT_TRANSLATE_NOOP("CommandLine", "--paper is “a4” or “letter”.")), WrongUse);
    int status = Done;
    const auto opened = openForReading(call, status);
    if (!opened)
        return status;
    ReportOptions options;
    options.language = opened->language;
    options.paper = paper == QLatin1String("letter") ? PaperSize::Letter : PaperSize::A4;
    options.asOf = opened->asOf;
    options.printed = call.context.now().toLocalTime();
    options.chainHead = opened->document->headHash();
    if (const auto done = writePdf(info->make(opened->document->records(), options), path); !done)
        return call.complain(done.error(), NotWritten);
    call.out << path << '\n';
    return Done;
}

int runScreenshots(CommandCall &call)
{
    return call.complain(cliWords(QT_TRANSLATE_NOOP("CommandLine", "The command “%1” is not yet in this version."))
                             .arg(QStringLiteral("screenshots")),
                         WrongUse);
}
