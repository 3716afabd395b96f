#include "views/widgets/typeddate.h"

#include "model/domain/months.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace {

struct TypedDateWords {
    Q_DECLARE_TR_FUNCTIONS(TypedDate)
};

/// Formats with the full year, ours first, then the locale's own order.
QStringList formatsOf(const QLocale &locale)
{
    QString own = locale.dateFormat(QLocale::ShortFormat);
    if (!own.contains(u"yyyy"))
        own.replace(QStringLiteral("yy"), QStringLiteral("yyyy"));
    own.replace(QStringLiteral("MM"), QStringLiteral("M")).replace(QStringLiteral("dd"), QStringLiteral("d"));
    return {QStringLiteral("d.M.yyyy"), QStringLiteral("d. M. yyyy"), own};
}

/// "1 Sep 2026", "1. Sept. 2026": Qt's formats know one spelling each, and that another one in each version.
QDate namedDay(const QString &text, const QLocale &locale)
{
    static const QRegularExpression named(QStringLiteral("^(\\d{1,2})\\.?\\s*(\\p{L}+\\.?)\\s*(\\d{4})$"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    const auto match = named.match(text);
    const int month = match.hasMatch() ? monthNamed(match.captured(2), locale) : 0;
    return month ? QDate(match.captured(3).toInt(), month, match.captured(1).toInt()) : QDate();
}

/// Three numbers, the last of them too short for a year.
bool hasShortYear(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^\\s*\\d{1,2}\\D+(\\d{1,2}|[[:alpha:]]+)\\D+\\d{1,3}\\s*$"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    return pattern.match(text).hasMatch();
}

bool hasFullYear(const QString &text)
{
    static const QRegularExpression year(QStringLiteral("(^|\\D)\\d{4}($|\\D)"));
    return year.match(text).hasMatch();
}

} // namespace

TypedDate readTypedDate(const QString &text, const QLocale &locale)
{
    const QString typed = text.simplified();
    if (typed.isEmpty())
        return {};
    static const QRegularExpression iso(QStringLiteral("^(\\d{4})-(\\d{1,2})-(\\d{1,2})$"));
    if (const auto match = iso.match(typed); match.hasMatch()) {
        const QDate date(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
        if (date.isValid())
            return {date, {}};
    } else if (const QDate day = namedDay(typed, locale); day.isValid()) {
        return {day, {}};
    } else if (hasFullYear(typed)) {
        for (const QString &format : formatsOf(locale)) {
            for (const QLocale &words : {locale, QLocale(QLocale::English, QLocale::UnitedKingdom)}) {
                if (const QDate date = words.toDate(typed, format); date.isValid())
                    return {date, {}};
            }
        }
    }
    const QString example = shownDate(QDate(2026, 12, 31), locale);
    if (hasShortYear(typed))
        return {{}, TypedDateWords::tr("Write the year with four digits, for example %1.").arg(example)};
    return {{}, TypedDateWords::tr("“%1” is not a date. Write it like %2 or 2026-12-31.").arg(typed.left(40), example)};
}

QString shownDate(const QDate &date, const QLocale &locale)
{
    if (!date.isValid())
        return {};
    const bool german = locale.language() == QLocale::German;
    return locale.toString(date, german ? QStringLiteral("dd.MM.yyyy") : QStringLiteral("d MMM yyyy"));
}
