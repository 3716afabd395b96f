#pragma once
#include "model/domain/change.h"

#include <QJsonArray>
#include <QJsonObject>

// Records as JSON for the history: numbers as text, bytes as base64, fields that are not given left out.

QJsonValue storedToJson(const Field &field, const QVariant &stored);
QVariant storedFromJson(const Field &field, const QJsonValue &json);
/// {"table","id","code","before":{…},"after":{…}}: only the changed fields of an edit, all given fields otherwise.
QJsonObject changeToJson(const Change &change);

/// The canonical line of a reading that its digest is made of: columns with TAB, line with LF, escapes inside. The last
/// column is "void" for a row that was written as void.
QByteArray readingLine(const ReadingRow &row);

/// SHA-256 over the lines of readings, which are added in order of key.
class ReadingDigest
{
public:
    ReadingDigest();
    ~ReadingDigest();
    ReadingDigest(ReadingDigest &&) noexcept;
    ReadingDigest &operator=(ReadingDigest &&) noexcept;
    void add(const ReadingRow &row);
    QString result() const; ///< hex

private:
    struct State;
    std::unique_ptr<State> m_state;
};
/// Of rows in any order.
QString readingDigest(const std::vector<ReadingRow> &rows);
