#include "model/exchange/xlsxstyles.h"

#include "model/exchange/xlsxpart.h"

#include <QHash>
#include <QRegularExpression>
#include <QTime>

#include <cmath>

namespace {

constexpr int mostStyles = 65536; ///< Excel has 65,490
constexpr qint64 lastDay = 2958465; ///< 31 December 9999

/// Formats that have a number instead of a text.
NumberLook lookOfNumber(int id)
{
    if (id == 9 || id == 10)
        return NumberLook::Percent;
    const bool isDate = (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47)
        || (id >= 50 && id <= 58) || (id >= 71 && id <= 81);
    return isDate ? NumberLook::Date : NumberLook::Plain;
}

} // namespace

NumberLook lookOfFormat(const QString &format)
{
    // The part for positive numbers, without texts in quotes, escaped signs, colours and conditions; [h] counts hours.
    static const QRegularExpression literal(QStringLiteral("\"[^\"]*\"|\\\\.|_.|\\*."));
    static const QRegularExpression elapsed(QStringLiteral("\\[(?:h+|m+|s+)\\]"),
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression bracket(QStringLiteral("\\[[^\\]]*\\]"));
    QString plain = format;
    plain.remove(literal);
    plain = plain.section(u';', 0, 0);
    if (elapsed.match(plain).hasMatch())
        return NumberLook::Date;
    plain.remove(bracket);
    if (plain.compare(QLatin1String("general"), Qt::CaseInsensitive) == 0)
        return NumberLook::Plain;
    if (plain.contains(u'%'))
        return NumberLook::Percent;
    // T and J are day and year of German formats; E stands in 0.00E+00, too.
    static const QRegularExpression day(QStringLiteral("[ymdhstj]"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression digits(QStringLiteral("[0#?]"));
    return day.match(plain).hasMatch() && !digits.match(QString(plain).remove(QStringLiteral("ss.0"))).hasMatch()
        ? NumberLook::Date
        : NumberLook::Plain;
}

Result<std::vector<NumberLook>> readStyles(const QByteArray &part, const QString &name, const Language &language)
{
    XlsxPart xml(part, name, language);
    QHash<int, NumberLook> own;
    std::vector<NumberLook> out;
    bool inCells = false;
    while (xml.next()) {
        if (xml.name() == QLatin1String("cellXfs"))
            inCells = xml.isStart();
        else if (xml.isStart() && xml.name() == QLatin1String("numFmt"))
            own.insert(xml.attribute(QLatin1String("numFmtId")).toInt(),
                       lookOfFormat(xml.attribute(QLatin1String("formatCode"))));
        else if (xml.isStart() && inCells && xml.name() == QLatin1String("xf") && out.size() < mostStyles) {
            const int id = xml.attribute(QLatin1String("numFmtId")).toInt();
            out.push_back(own.contains(id) ? own.value(id) : lookOfNumber(id));
        }
    }
    if (const auto read = xml.problem(); !read)
        return tl::unexpected(read.error());
    return out;
}

QString dayText(double serial, bool from1904)
{
    if (!(serial >= 0) || serial >= double(lastDay) + 1)
        return {};
    auto day = qint64(std::floor(serial));
    qint64 seconds = std::llround((serial - double(day)) * 86400);
    if (seconds == 86400) {
        ++day;
        seconds = 0;
    }
    const QTime time = QTime(0, 0).addSecs(int(seconds));
    if (day == 0 && !from1904) // a time of day, not a day
        return time.toString(QStringLiteral("HH:mm:ss"));
    if (!from1904 && day == 60)
        return {};
    const QDate date = from1904 ? QDate(1904, 1, 1).addDays(day)
        : day < 60              ? QDate(1899, 12, 31).addDays(day)
                                : QDate(1899, 12, 30).addDays(day);
    if (date.year() > 9999)
        return {};
    return seconds == 0 ? date.toString(Qt::ISODate) : QDateTime(date, time).toString(Qt::ISODate);
}

qint64 daySerial(QDate date)
{
    const qint64 serial = QDate(1899, 12, 30).daysTo(date);
    return serial > 60 && serial <= lastDay ? serial : 0;
}

QString numberText(double value)
{
    if (!std::isfinite(value))
        return {};
    if (value == 0)
        return QStringLiteral("0");
    constexpr int digits = 15, mostDecimals = 40;
    const int decimals = std::clamp(digits - 1 - int(std::floor(std::log10(std::abs(value)))), 0, mostDecimals);
    QString out = QString::number(value, 'f', decimals);
    if (out.contains(u'.')) {
        while (out.endsWith(u'0'))
            out.chop(1);
        if (out.endsWith(u'.'))
            out.chop(1);
    }
    return out == QLatin1String("-0") ? QStringLiteral("0") : out;
}

QString numberText(const QString &stored)
{
    static const QRegularExpression plain(QStringLiteral("^-?\\d+(\\.\\d+)?$"));
    const QString text = stored.trimmed();
    constexpr int shortNumber = 16; // with the point: nothing of it is dust
    if (text.size() <= shortNumber && plain.match(text).hasMatch())
        return text;
    bool ok = false;
    const double value = text.toDouble(&ok);
    return ok ? numberText(value) : QString();
}
