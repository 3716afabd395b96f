#include "app/shell/cli/opening.h"
#include "app/shell/window/screenshots.h"
#include "model/domain/records.h"
#include "model/report/pdf.h"
#include "model/report/reports.h"
#include "views/pages/reports/figureevidence.h"

#include <QCoreApplication>
#include <QRegularExpression>

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
    const QString id = call.arguments.value(1);
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
    if (!paper.isEmpty() && paper != QLatin1String("a4") && paper != QLatin1String("letter")
        && paper != QLatin1String("a3"))
        return call.complain(cliWords(QT_TRANSLATE_NOOP("CommandLine", "--paper is “a4”, “letter” or “a3”.")),
                             WrongUse);
    int status = Done;
    const auto opened = openForReading(call, status);
    if (!opened)
        return status;
    ReportOptions options;
    options.language = opened->language;
    options.paper = paper == QLatin1String("letter") ? PaperSize::Letter
        : paper == QLatin1String("a3")               ? PaperSize::A3
                                                     : PaperSize::A4;
    options.asOf = opened->asOf;
    options.printed = call.context.now().toLocalTime();
    options.chainHead = opened->document->headHash();
    const QString code = call.value("objective");
    if (info->subject == ReportSubject::Objective || !code.isEmpty()) {
        if (code.isEmpty())
            return call.complain(
                cliWords(QT_TRANSLATE_NOOP("CommandLine", "Name the objective with --objective, such as OBJ-003.")),
                WrongUse);
        const Objective *objective = opened->document->records().byCode<Objective>(code);
        if (!objective)
            return call.complain(
                cliWords(QT_TRANSLATE_NOOP("CommandLine", "There is no objective “%1” in this file.")).arg(code),
                WrongUse);
        options.objective = objective->id;
    }
    const Register &reg = opened->document->records();
    if (const QString review = call.value("review"); !review.isEmpty()) {
        const Review *found = reg.byCode<Review>(review);
        if (!found)
            return call.complain(
                cliWords(QT_TRANSLATE_NOOP("CommandLine", "There is no review “%1” in this file.")).arg(review),
                WrongUse);
        options.review = found->id;
    }
    if (const QString collector = call.value("collector"); !collector.isEmpty()) {
        const Person *found = reg.byCode<Person>(collector);
        if (!found)
            return call.complain(
                cliWords(QT_TRANSLATE_NOOP("CommandLine", "There is no person “%1” in this file.")).arg(collector),
                WrongUse);
        options.collector = found->id;
    }
    options.headline = call.value("headline");
    addFigureEvidence(*opened->document, *info, options);
    if (info->remarks)
        for (const QString &remark : info->remarks(reg, options))
            call.err << remark << '\n';
    if (const auto done = writePdf(info->make(opened->document->records(), options), path); !done)
        return call.complain(done.error(), NotWritten);
    call.out << path << '\n';
    return Done;
}

int runScreenshots(CommandCall &call)
{
    static const QRegularExpression sizeForm(QStringLiteral("^([0-9]{3,4})x([0-9]{3,4})$"));
    const QString theme = call.value("theme"), size = call.value("size");
    if (!theme.isEmpty() && theme != QLatin1String("light") && theme != QLatin1String("dark"))
        return call.complain(cliWords(QT_TRANSLATE_NOOP("CommandLine", "--theme is “light” or “dark”.")), WrongUse);
    const auto parts = sizeForm.match(size);
    if (!size.isEmpty() && !parts.hasMatch())
        return call.complain(
            cliWords(QT_TRANSLATE_NOOP("CommandLine", "--size is width and height in pixels, such as 1280x800.")),
            WrongUse);
    int status = Done;
    const auto opened = openForReading(call, status);
    if (!opened)
        return status;
    ScreenshotOptions options;
    options.folder = call.arguments.value(1);
    options.theme = theme == QLatin1String("dark") ? Theme::Dark : Theme::Light;
    options.language = opened->language.code();
    options.asOf = opened->asOf;
    if (parts.hasMatch())
        options.size = {parts.captured(1).toInt(), parts.captured(2).toInt()};
    const auto files = saveScreenshots(*opened->document, options);
    if (!files)
        return call.complain(files.error(), NotWritten);
    for (const QString &file : *files)
        call.out << file << '\n';
    return Done;
}
