#include "model/domain/text.h"

#include <QList>

/// Printable ASCII without blanks at its ends is clean as it is; nearly every cell of a file is.
static bool isPlain(QStringView text)
{
    for (const QChar c : text)
        if (c < QLatin1Char(' ') || c > QLatin1Char('~'))
            return false;
    return text.isEmpty() || (text.front() != QLatin1Char(' ') && text.back() != QLatin1Char(' '));
}

QString cleanText(const QString &text)
{
    if (isPlain(text))
        return text;
    QString out = text;
    out.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(QLatin1Char('\r'), QLatin1Char('\n'));
    return out.trimmed().normalized(QString::NormalizationForm_C);
}

QString storableText(const QString &text)
{
    if (text.isEmpty())
        return text;
    QString valid = text;
    if (!text.isValidUtf16())
        for (qsizetype i = 0; i < valid.size(); ++i) {
            const bool isPair = valid[i].isHighSurrogate() && i + 1 < valid.size() && valid[i + 1].isLowSurrogate();
            if (isPair)
                ++i;
            else if (valid[i].isSurrogate())
                valid[i] = QChar::ReplacementCharacter;
        }
    return valid.normalized(QString::NormalizationForm_C);
}

bool hasControlCharacters(const QString &text)
{
    for (const QChar c : text)
        if ((c.unicode() < 0x20 && c != QLatin1Char('\t') && c != QLatin1Char('\n') && c != QLatin1Char('\r'))
            || c.unicode() == 0x7f)
            return true;
    return false;
}

namespace {

struct Span {
    char32_t first, last;
};
/// Invisible characters by which one text passes for another. Not among them: the soft hyphen, which only says where
/// a word may break, and blanks of any width.
constexpr Span deceiving[] = {
    {0x00, 0x08},     {0x0b, 0x1f},       {0x7f, 0x9f}, // controls without TAB and line feed
    {0x034f, 0x034f}, {0x061c, 0x061c},   {0x115f, 0x1160}, {0x17b4, 0x17b5}, {0x180b, 0x180e},
    {0x200b, 0x200f}, {0x2028, 0x202e},   {0x2060, 0x206f}, // widths of nothing, direction marks, separators
    {0x2800, 0x2800}, {0x3164, 0x3164},   {0xfeff, 0xfeff}, {0xffa0, 0xffa0}, {0xfff0, 0xfffb},
    {0xfffe, 0xffff}, {0xe0000, 0xe0fff}, // tags
};
constexpr char32_t zwnj = 0x200c, zwj = 0x200d, blackFlag = 0x1f3f4, cancelTag = 0xe007f;

bool deceives(char32_t c)
{
    for (const Span &span : deceiving)
        if (c >= span.first && c <= span.last)
            return true;
    return false;
}

/// Scripts whose letters change their form at a joiner or non-joiner.
bool isOfJoiningScript(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Arabic:
    case QChar::Script_Syriac:
    case QChar::Script_Mongolian:
    case QChar::Script_Nko:
    case QChar::Script_Devanagari:
    case QChar::Script_Bengali:
    case QChar::Script_Gurmukhi:
    case QChar::Script_Gujarati:
    case QChar::Script_Oriya:
    case QChar::Script_Tamil:
    case QChar::Script_Telugu:
    case QChar::Script_Kannada:
    case QChar::Script_Malayalam:
    case QChar::Script_Sinhala:
    case QChar::Script_Khmer:
        return true;
    default:
        return false;
    }
}

bool isPictograph(char32_t c)
{
    return (c >= 0x2190 && c <= 0x2bff) || (c >= 0x1f000 && c <= 0x1faff) || c == 0xfe0f;
}

/// Emoji families are joined, flags of regions are spelled in tags, Persian and Indic words need their joiners.
bool isNeeded(const QList<uint> &text, qsizetype at)
{
    const char32_t c = text[at], before = at > 0 ? text[at - 1] : 0, after = at + 1 < text.size() ? text[at + 1] : 0;
    if (c == zwj && isPictograph(before) && isPictograph(after))
        return true;
    if ((c == zwj || c == zwnj) && isOfJoiningScript(before) && (isOfJoiningScript(after) || c == zwj))
        return true;
    if (c < 0xe0020 || c > cancelTag)
        return false;
    qsizetype start = at;
    while (start > 0 && text[start - 1] >= 0xe0020 && text[start - 1] < cancelTag)
        --start;
    return start > 0 && text[start - 1] == blackFlag && at - start < 7;
}

} // namespace

QString shownText(const QString &text)
{
    bool isHarmless = true;
    for (const QChar c : text)
        isHarmless = isHarmless && !c.isSurrogate() && !deceives(c.unicode());
    if (isHarmless)
        return text;
    const QList<uint> points = text.toUcs4();
    QString out;
    for (qsizetype i = 0; i < points.size(); ++i) {
        const char32_t c = points[i];
        if (deceives(c) && !isNeeded(points, i))
            out += QStringLiteral("\u2039U+%1\u203a").arg(uint(c), 4, 16, QLatin1Char('0')).toUpper();
        else
            out += QStringView(QChar::fromUcs4(c));
    }
    return out;
}

/// A cell that a spreadsheet may take for a formula: = + − @ TAB CR or their full-width forms, also behind apostrophes.
static bool looksLikeFormula(const QString &text)
{
    qsizetype i = 0;
    while (i < text.size() && text[i] == QLatin1Char('\''))
        ++i;
    if (i >= text.size())
        return false;
    return QStringView(u"=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20").contains(text[i]);
}

QString guardFormula(const QString &text)
{
    return looksLikeFormula(text) ? QLatin1Char('\'') + text : text;
}

QString unguardFormula(const QString &text)
{
    return text.startsWith(QLatin1Char('\'')) && looksLikeFormula(text) ? text.mid(1) : text;
}
