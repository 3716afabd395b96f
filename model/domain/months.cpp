#include "model/domain/months.h"

#include <QLocale>
#include <QStringList>

#include <array>

namespace {

using MonthNames = std::array<QStringList, 12>;

QString plainName(const QString &name)
{
    const QString folded = name.trimmed().toCaseFolded();
    return folded.endsWith(QLatin1Char('.')) ? folded.chopped(1) : folded;
}

/// The long and the short names of a language as Qt knows them, and three letters, as the program prints them.
void addNames(MonthNames &out, const QLocale &locale)
{
    for (int month = 1; month <= 12; ++month) {
        QStringList &names = out[size_t(month - 1)];
        for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat})
            names += {plainName(locale.monthName(month, format)), plainName(locale.standaloneMonthName(month, format))};
        names += plainName(locale.standaloneMonthName(month, QLocale::LongFormat)).left(3);
    }
}

int monthIn(const MonthNames &names, const QString &wanted)
{
    for (size_t i = 0; i < names.size(); ++i)
        if (names[i].contains(wanted))
            return int(i) + 1;
    return 0;
}

/// English and German, and what people write beside what Qt's locale data have at the moment.
MonthNames knownNames()
{
    MonthNames out;
    for (const QLocale &locale :
         {QLocale(QLocale::English, QLocale::UnitedKingdom), QLocale(QLocale::English, QLocale::UnitedStates),
          QLocale(QLocale::German, QLocale::Germany), QLocale(QLocale::German, QLocale::Austria)})
        addNames(out, locale);
    out[1] += QStringLiteral("feber");
    out[2] += {QStringLiteral("maerz"), QStringLiteral("mrz")};
    out[8] += QStringLiteral("sept");
    return out;
}

} // namespace

int monthNamed(const QString &name)
{
    static const MonthNames known = knownNames();
    const QString wanted = plainName(name);
    return wanted.isEmpty() ? 0 : monthIn(known, wanted);
}

int monthNamed(const QString &name, const QLocale &locale)
{
    if (const int month = monthNamed(name))
        return month;
    MonthNames own;
    addNames(own, locale);
    const QString wanted = plainName(name);
    return wanted.isEmpty() ? 0 : monthIn(own, wanted);
}
