#pragma once
#include <QByteArray>
#include <QDate>
#include <QUuid>

#include <array>

// Ids and days as the file has them, without a text in between: an import writes millions of them.

/// The text of an id; the last one is kept, because rows of one KPI stand together.
class IdBytes
{
public:
    /// Empty for the null id; valid until the next call.
    QByteArrayView of(const QUuid &id)
    {
        if (id.isNull())
            return {};
        if (id != m_id) {
            m_id = id;
            m_text = id.toByteArray(QUuid::WithoutBraces);
        }
        return m_text;
    }

private:
    QUuid m_id;
    QByteArray m_text;
};

/// A day as YYYY-MM-DD.
class DayBytes
{
public:
    /// Empty for an invalid day; valid until the next call.
    QByteArrayView of(QDate day)
    {
        if (!day.isValid())
            return {};
        if (day == m_day)
            return {m_text.data(), qsizetype(m_text.size())};
        int year = 0, month = 0, ofMonth = 0;
        day.getDate(&year, &month, &ofMonth);
        if (year < 0 || year > 9999) { // no file of ours has such a day, but what is hashed must not depend on it
            m_far = day.toString(Qt::ISODate).toLatin1();
            return m_far;
        }
        m_day = day;
        const auto digits = [this](size_t at, size_t count, int number) {
            for (size_t i = at + count; i-- > at; number /= 10)
                m_text[i] = char('0' + number % 10);
        };
        digits(0, 4, year);
        digits(5, 2, month);
        digits(8, 2, ofMonth);
        return {m_text.data(), qsizetype(m_text.size())};
    }

private:
    QDate m_day;
    std::array<char, 10> m_text {'0', '0', '0', '0', '-', '0', '0', '-', '0', '0'};
    QByteArray m_far;
};
