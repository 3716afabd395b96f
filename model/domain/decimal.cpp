#include "model/domain/decimal.h"

#include <algorithm>
#include <array>
#include <charconv>

Decimal Decimal::fromStored(const QString &text)
{
    Decimal d;
    d.m_text = text;
    // Rounded as QString::toDouble does it, at a fraction of the time; that one reads what does not fit here.
    std::array<char, 32> digits;
    if (text.size() <= qsizetype(digits.size())) {
        std::transform(text.begin(), text.end(), digits.begin(),
                       [](QChar c) { return c.unicode() < 128 ? char(c.unicode()) : '?'; });
        const auto read = std::from_chars(digits.data(), digits.data() + text.size(), d.m_number);
        if (read.ec == std::errc() && read.ptr == digits.data() + text.size())
            return d;
    }
    d.m_number = text.toDouble();
    return d;
}
