#pragma once
#include "model/domain/register.h"
#include "model/exchange/codegiver.h"
#include "model/exchange/foreign/importmapping.h"
#include "model/exchange/foreign/splitvalue.h"
#include "model/exchange/importreport.h"

#include <QSet>

/// Finds the records that the words of a cell mean: by code, else by name or title if exactly one has it. Makes people
/// and units that are missing, if it may.
class NameFinder
{
public:
    NameFinder(const Register &reg, bool mayCreate);
    /// The code of the record, or the text as it is when nothing or more than one thing has this name.
    QString codeFor(Kind kind, const QString &text, int line);
    /// The code of the record with this name, or empty.
    QString codeOfName(Kind kind, const QString &name) const;
    /// The next free code of a kind; each is given once.
    QString nextCode(Kind kind);
    struct Made {
        Kind kind;
        QString code, name;
        int line;
    };
    const std::vector<Made> &made() const { return m_made; }
    const Register &records() const { return m_records; }

private:
    const QHash<QString, QString> &names(Kind kind) const;
    QSet<QString> &codes(Kind kind) const;
    const Register &m_records;
    CodeGiver m_given;
    bool m_mayCreate;
    mutable QHash<int, QHash<QString, QString>> m_names; ///< kind → folded name → code; empty code: several have it
    mutable QHash<int, QSet<QString>> m_codes;
    std::vector<Made> m_made;
};

/// A cell in the form that the import reads, or why it cannot be.
class CellMapper
{
public:
    CellMapper(const Sheet &sheet, const ImportMapping &mapping, NameFinder &names, const Language &language);
    /// `column` is where the cell stands; −1 for a fixed value. On failure `problem` says why.
    SheetCell mapped(const SheetCell &cell, const ImportTarget &target, int column, int line, RejectedRow &problem);
    /// The same cell taken apart, for values that carry their comparison and unit.
    Result<SplitValue> split(const SheetCell &cell, int column) const;

private:
    SheetCell day(const SheetCell &cell, const ImportTarget &target, int column, RejectedRow &problem) const;
    const Language &m_language;
    NameFinder &m_names;
    QStringList m_headings;
    bool m_isGuarded; ///< texts of a CSV file carry the formula guard (8.1)
    std::vector<DecimalMark> m_marks;
    std::vector<bool> m_isAnswered; ///< a person said which mark groups thousands
    std::vector<std::optional<bool>> m_dayFirst;
};
