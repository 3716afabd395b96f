#include "model/exchange/xlsxpart.h"

#include "model/domain/language.h"

namespace {

constexpr int deepest = 64;

bool isHex(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'F') || (c >= u'a' && c <= u'f');
    });
}

bool isEscape(const QString &text, qsizetype at)
{
    return at + 7 <= text.size() && text[at] == u'_' && text[at + 1] == u'x' && text[at + 6] == u'_'
        && isHex(QStringView(text).sliced(at + 2, 4));
}

} // namespace

XlsxPart::XlsxPart(const QByteArray &bytes, const QString &name, const Language &language)
    : m_xml(bytes)
    , m_language(language)
    , m_name(name)
{
    m_xml.setEntityExpansionLimit(0);
}

bool XlsxPart::next()
{
    while (!m_refused && !m_xml.atEnd()) {
        switch (m_xml.readNext()) {
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
            m_refused = true;
            return false;
        case QXmlStreamReader::StartElement:
            m_refused = ++m_depth > deepest;
            return !m_refused;
        case QXmlStreamReader::EndElement:
            --m_depth;
            return true;
        case QXmlStreamReader::Characters:
            return true;
        default:
            break;
        }
    }
    return false;
}

QString XlsxPart::attribute(QLatin1String name) const
{
    return m_xml.attributes().value(name).toString();
}

QString XlsxPart::relation() const
{
    for (const QXmlStreamAttribute &a : m_xml.attributes())
        if (a.name() == QLatin1String("id") && a.namespaceUri().endsWith(QLatin1String("/relationships")))
            return a.value().toString();
    return {};
}

QString XlsxPart::text()
{
    QString out;
    int inside = 0;
    while (next()) {
        if (isStart())
            ++inside;
        else if (isEnd() && inside-- == 0)
            return out;
        else if (m_xml.isCharacters() && inside == 0)
            out += m_xml.text();
    }
    return out;
}

Result<> XlsxPart::problem() const
{
    if (m_refused)
        return fail(m_language
                        .translate("Xlsx",
                                   "The part “%1” holds a document type, an entity or is nested too deep. No workbook "
                                   "needs that; it is not read.")
                        .arg(m_name));
    if (m_xml.hasError())
        return fail(
            m_language.translate("Xlsx", "The workbook is damaged: the part “%1” cannot be read. Save it again.")
                .arg(m_name),
            m_xml.errorString());
    return {};
}

QString unescaped(const QString &text)
{
    if (!text.contains(QLatin1String("_x")))
        return text;
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i)
        if (isEscape(text, i)) {
            out += QChar(ushort(QStringView(text).sliced(i + 2, 4).toUShort(nullptr, 16)));
            i += 6;
        } else {
            out += text[i];
        }
    return out;
}

QString escaped(const QString &text)
{
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const ushort u = c.unicode();
        // A carriage return would come back as a line feed; an underscore that looks like an escape as a character.
        const bool must = (u < 0x20 && u != '\t' && u != '\n') || u == 0xFFFE || u == 0xFFFF || isEscape(text, i)
            || (c.isHighSurrogate() && !(i + 1 < text.size() && text[i + 1].isLowSurrogate()))
            || (c.isLowSurrogate() && !(i > 0 && text[i - 1].isHighSurrogate()));
        if (must)
            out += QStringLiteral("_x%1_").arg(uint(u), 4, 16, QLatin1Char('0')).toUpper().replace(u'X', u'x');
        else
            out += c;
    }
    return out;
}
