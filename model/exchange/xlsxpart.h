#pragma once
#include "model/domain/result.h"

#include <QXmlStreamReader>

class Language;

/// Reads one part of a workbook. Document types and entities are refused before they can do anything, and so is XML
/// that is nested deeper than any workbook is. Names are compared without their namespaces: there are two dialects.
class XlsxPart
{
public:
    XlsxPart(const QByteArray &bytes, const QString &name, const Language &language);
    /// The next start of an element, end of an element or text; false at the end and on problems.
    bool next();
    bool isStart() const { return m_xml.isStartElement(); }
    bool isEnd() const { return m_xml.isEndElement(); }
    bool isText() const { return m_xml.isCharacters() && !m_xml.isWhitespace(); }
    QStringView name() const { return m_xml.name(); }
    QString attribute(QLatin1String name) const;
    /// The id that leads to another part ("r:id").
    QString relation() const;
    /// The text up to the end of the element that has just begun, without that of elements inside it.
    QString text();
    /// What made next() stop; success at the end of the part.
    Result<> problem() const;

private:
    QXmlStreamReader m_xml;
    const Language &m_language;
    QString m_name;
    int m_depth = 0;
    bool m_refused = false;
};

/// "_x000D_" and the like as the characters they stand for, and the other way round for what XML cannot hold.
QString unescaped(const QString &text);
QString escaped(const QString &text);
