#include "app/shell/cli/opening.h"

#include "model/domain/dates.h"
#include "model/domain/organisation.h"
#include "model/query/asof.h"

#include <QCoreApplication>

QString cliWords(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

VerifyReport proofOf(const QString &path, const QString &anchor)
{
    return Document::lockOwner(path) ? verifyApart(path, anchor) : verifyFile(path, anchor);
}

std::optional<QDate> dateOption(CommandCall &call, const char *name, int &status)
{
    const QString text = call.value(name);
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (date.isValid() && text.size() == 10)
        return date;
    status = call.complain(
        cliWords(QT_TRANSLATE_NOOP("CommandLine", "“%1” is not a date for --%2. Write it as 2026-12-31."))
            .arg(text, QLatin1String(name)),
        WrongUse);
    return std::nullopt;
}

std::optional<Language> languageOption(CommandCall &call, const QString &usual, int &status)
{
    const QString lang = call.has("lang") ? call.value("lang") : usual;
    if (!call.has("lang") || Language::available().contains(lang))
        return Language(lang);
    status = call.complain(
        cliWords(QT_TRANSLATE_NOOP("CommandLine", "“%1” is not a language. Languages are: en, de.")).arg(lang),
        WrongUse);
    return std::nullopt;
}

std::optional<OpenedWorkspace> openForReading(CommandCall &call, int &status)
{
    OpenedWorkspace out;
    const auto language = languageOption(call, QString(), status);
    if (!language)
        return std::nullopt;
    if (call.has("as-of")) {
        const auto date = dateOption(call, "as-of", status);
        if (!date)
            return std::nullopt;
        out.asOf = *date;
    }
    auto document = Document::open(call.arguments.value(0), Document::Mode::ReadOnly, call.context);
    if (!document) {
        status = call.complain(document.error(), CannotOpen);
        return std::nullopt;
    }
    out.document = std::move(*document);
    const Register &reg = out.document->records();
    if (!out.asOf.isValid())
        out.asOf = todayOf(reg, call.context.now().toLocalTime().date());
    out.language = call.has("lang") ? *language : Language(reg.organisation().reportingLanguage);
    return out;
}
