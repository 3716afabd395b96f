#include "model/exchange/jsonscanner.h"

#include <algorithm>
#include <cctype>
#include <cstring>

namespace {

/// Our own files have four levels; what is deeper is skipped, not kept, so this only bounds the stack.
constexpr int deepestJson = 64;

bool isJsonDigit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace

JsonScanner::JsonScanner(const QByteArray &bytes, const Language &language, qsizetype at)
    : m_bytes(bytes)
    , m_language(language)
    , m_at(at)
{
}

char JsonScanner::peek()
{
    const char *data = m_bytes.constData();
    while (m_at < m_bytes.size()
           && (data[m_at] == ' ' || data[m_at] == '\n' || data[m_at] == '\t' || data[m_at] == '\r'))
        ++m_at;
    return m_at < m_bytes.size() ? data[m_at] : '\0';
}

bool JsonScanner::fail(const QString &problem)
{
    if (!m_problem.isEmpty())
        return false;
    const QByteArrayView before = QByteArrayView(m_bytes).first(std::min(m_at, m_bytes.size()));
    const qsizetype line = std::count(before.begin(), before.end(), '\n') + 1;
    qsizetype letter = 1;
    for (qsizetype i = before.lastIndexOf('\n') + 1; i < before.size(); ++i)
        letter += (uchar(before[i]) & 0xC0U) != 0x80;
    m_problem = words(QT_TRANSLATE_NOOP("Json", "Line %1, character %2: %3"))
                    .arg(m_language.locale().toString(line), m_language.locale().toString(letter), problem);
    return false;
}

bool JsonScanner::expected(const char *what)
{
    if (m_at >= m_bytes.size())
        return fail(words(QT_TRANSLATE_NOOP("Json", "The file ends before it is complete.")));
    return fail(
        words(QT_TRANSLATE_NOOP("Json", "This is no JSON: %1 is missing here.")).arg(QString::fromLatin1(what)));
}

bool JsonScanner::members(const std::function<bool(const QString &)> &value)
{
    if (peek() != '{')
        return expected("{");
    ++m_at;
    if (++m_depth > deepestJson)
        return fail(words(QT_TRANSLATE_NOOP("Json", "The values are nested too deep.")));
    for (bool first = true;; first = false) {
        if (first && peek() == '}')
            break;
        QString key;
        if (peek() != '"')
            return expected("\"");
        if (!readText(key))
            return false;
        if (peek() != ':')
            return expected(":");
        ++m_at;
        if (!value(key))
            return false;
        if (peek() == '}')
            break;
        if (peek() != ',')
            return expected(", }");
        ++m_at;
    }
    ++m_at;
    --m_depth;
    return true;
}

bool JsonScanner::items(const std::function<bool()> &value)
{
    if (peek() != '[')
        return expected("[");
    ++m_at;
    if (++m_depth > deepestJson)
        return fail(words(QT_TRANSLATE_NOOP("Json", "The values are nested too deep.")));
    for (bool first = true;; first = false) {
        if (first && peek() == ']')
            break;
        if (!value())
            return false;
        if (peek() == ']')
            break;
        if (peek() != ',')
            return expected(", ]");
        ++m_at;
    }
    ++m_at;
    --m_depth;
    return true;
}

bool JsonScanner::word(QByteArrayView letters)
{
    if (QByteArrayView(m_bytes).sliced(m_at).startsWith(letters)) {
        m_at += letters.size();
        return true;
    }
    return fail(words(QT_TRANSLATE_NOOP("Json", "This is no JSON: a value is missing here.")));
}

bool JsonScanner::read(JsonValue &value)
{
    value.text.clear();
    switch (const char c = peek(); c) {
    case '"':
        value.type = JsonValue::Type::Text;
        return readText(value.text);
    case '{':
    case '[':
        value.type = JsonValue::Type::Nested;
        return c == '{' ? members([this](const QString &) { return skip(); }) : items([this] { return skip(); });
    case 't':
        value.type = JsonValue::Type::True;
        return word("true");
    case 'f':
        value.type = JsonValue::Type::False;
        return word("false");
    case 'n':
        value.type = JsonValue::Type::Null;
        return word("null");
    default:
        if (m_at >= m_bytes.size())
            return expected("");
        value.type = JsonValue::Type::Number;
        return readNumber(value.text);
    }
}

bool JsonScanner::skip()
{
    JsonValue ignored;
    return read(ignored);
}

bool JsonScanner::end()
{
    return peek() == '\0' && m_at >= m_bytes.size()
        ? true
        : fail(words(QT_TRANSLATE_NOOP("Json", "Something stands behind the end of the value.")));
}

bool JsonScanner::readNumber(QString &digits)
{
    const qsizetype from = m_at;
    const auto more = [this] { return m_at < m_bytes.size() ? m_bytes.at(m_at) : '\0'; };
    const auto run = [&] {
        const qsizetype start = m_at;
        while (isJsonDigit(more()))
            ++m_at;
        return m_at > start;
    };
    if (more() == '-')
        ++m_at;
    bool right = true;
    if (more() == '0')
        ++m_at; // no digit may follow: what does is said to be missing a comma
    else
        right = run();
    if (right && more() == '.') {
        ++m_at;
        right = run();
    }
    if (right && (more() == 'e' || more() == 'E')) {
        ++m_at;
        if (more() == '+' || more() == '-')
            ++m_at;
        right = run();
    }
    if (!right)
        return fail(words(QT_TRANSLATE_NOOP("Json", "This is no JSON: a value is missing here.")));
    digits = QString::fromLatin1(m_bytes.constData() + from, m_at - from);
    return true;
}

bool JsonScanner::readText(QString &text)
{
    text.clear();
    const char *data = m_bytes.constData();
    const qsizetype size = m_bytes.size();
    qsizetype from = ++m_at;
    for (;; ++m_at) {
        if (m_at >= size)
            return fail(words(QT_TRANSLATE_NOOP("Json", "The file ends before it is complete.")));
        const char c = data[m_at];
        if (uchar(c) < 0x20)
            return fail(words(QT_TRANSLATE_NOOP("Json", "A control character stands in a text.")));
        if (c != '"' && c != '\\')
            continue;
        text += QString::fromUtf8(data + from, m_at - from);
        if (c == '"')
            break;
        if (!readEscape(text))
            return false;
        from = m_at + 1;
    }
    ++m_at;
    return true;
}

bool JsonScanner::readEscape(QString &text)
{
    const char c = m_at + 1 < m_bytes.size() ? m_bytes.at(m_at + 1) : '\0';
    static constexpr char letters[] = "\"\\/bfnrt", meanings[] = "\"\\/\b\f\n\r\t";
    if (const char *known = c ? std::strchr(letters, c) : nullptr) {
        text += QLatin1Char(meanings[known - letters]);
        ++m_at;
        return true;
    }
    bool ok = false;
    const ushort code = c == 'u' ? m_bytes.mid(m_at + 2, 4).toUShort(&ok, 16) : ushort(0);
    const bool hasDigits = ok && m_at + 6 <= m_bytes.size()
        && std::all_of(m_bytes.constData() + m_at + 2, m_bytes.constData() + m_at + 6,
                       [](char d) { return std::isxdigit(uchar(d)) != 0; });
    if (!hasDigits)
        return fail(words(QT_TRANSLATE_NOOP("Json", "This is no JSON: behind \\ stands something unknown.")));
    text += QChar(code);
    m_at += 5;
    return true;
}
