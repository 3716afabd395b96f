#include "model/domain/text.h"

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
