#pragma once
#include "model/domain/language.h"

#include <QByteArray>
#include <QString>

#include <functional>

/// A value of a field as its file writes it: the digits of a number are kept, nothing is rounded.
struct JsonValue {
    enum class Type : unsigned char { Absent, Null, Text, Number, True, False, Nested };
    Type type = Type::Absent;
    QString text; ///< Text: its letters; Number: its digits
    bool isGiven() const { return type != Type::Absent && type != Type::Null; }
};

/// Walks through JSON text (RFC 8259) value by value, so that a file of a gigabyte is never held as a tree. Ends at the
/// first thing that is wrong: `problem()` says what and where. The bytes must be UTF-8 and stay where they are.
class JsonScanner
{
public:
    JsonScanner(const QByteArray &bytes, const Language &language, qsizetype at = 0);
    /// The next byte that is no blank, or 0 at the end.
    char peek();
    qsizetype at() const { return m_at; }
    /// Calls `value` for each member of the object that begins here; it has to read or skip the value. All return false
    /// when something is wrong.
    bool members(const std::function<bool(const QString &key)> &value);
    bool items(const std::function<bool()> &value);
    /// A value; of an object or an array only that it is there.
    bool read(JsonValue &value);
    bool skip();
    /// Nothing may stand behind the value.
    bool end();
    bool fail(const QString &problem);
    const QString &problem() const { return m_problem; }
    QString words(const char *text) const { return m_language.translate("Json", text); }

private:
    bool expected(const char *what);
    bool readText(QString &text);
    bool readEscape(QString &text);
    bool readNumber(QString &digits);
    bool word(QByteArrayView letters);
    const QByteArray &m_bytes;
    const Language &m_language;
    qsizetype m_at = 0;
    int m_depth = 0;
    QString m_problem;
};
