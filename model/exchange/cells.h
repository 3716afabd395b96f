#pragma once
#include "model/domain/dictionary.h"
#include "model/domain/language.h"
#include "model/domain/numbers.h"
#include "model/exchange/importreport.h"

/// Looks up what a code in a file means; later files and later rows count too.
class CodeResolver
{
public:
    virtual ~CodeResolver() = default;
    /// The id of the record of `kind` with this code, or a null id.
    virtual QUuid resolve(Kind kind, const QString &code) const = 0;
};

/// How the cells of one file are to be read.
struct CellReader {
    const CodeResolver &codes;
    const Language &language;
    DecimalMark mark = DecimalMark::Point;

    /// The stored form of a cell for the field; an empty cell is an invalid QVariant. On failure `problem` is filled
    /// (code, value, message; line and column are the caller's).
    QVariant read(const Field &field, const QString &text, RejectedRow &problem) const;
    QString words(const char *text) const { return language.translate("Import", text); }
};
