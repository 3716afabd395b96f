#pragma once
#include "model/domain/numbers.h"
#include "model/exchange/foreign/headerrows.h"

#include <QHash>

#include <optional>

/// What a person said about a foreign table: its header, what it holds, where each column goes, and the answers to
/// what the file leaves open.
struct ImportMapping {
    HeaderRows header;
    QString table;
    QStringList targets; ///< for each column; empty = left out
    QHash<QString, QString> fixed; ///< target → value for all rows, for what the file lacks
    std::optional<DecimalMark> mark; ///< of columns that leave it open
    std::optional<bool> dayFirst; ///< of 03/04/2026, in columns that leave it open
    bool createPeople = false; ///< people and units that are not in the workspace are made
    bool correct = false; ///< a figure that differs replaces the one of the workspace
    bool operator==(const ImportMapping &) const = default;
};

/// What has to be asked before a row can be read (8.1): an example with its line.
struct ImportQuestions {
    QString number, day; ///< "1.234" and "03/04/2026", empty when nothing is open
    int numberLine = 0, dayLine = 0;
    bool any() const { return !number.isEmpty() || !day.isEmpty(); }
};

/// The decimal mark of a column: from the values that leave no doubt, else as answered; Either while it is open.
DecimalMark markOfColumn(const Sheet &sheet, const ImportMapping &mapping, int column);
/// Whether 03/04 is the third of April in this column; nothing while it is open.
std::optional<bool> dayFirstInColumn(const Sheet &sheet, const ImportMapping &mapping, int column);
/// What the mapped columns leave open and nobody has answered.
ImportQuestions questionsOf(const Sheet &sheet, const ImportMapping &mapping, const Language &language);
/// The same, answered or not: whether there is anything to ask at all.
ImportQuestions openQuestions(const Sheet &sheet, ImportMapping mapping, const Language &language);
/// Columns that a row must have and that neither a column nor a fixed value gives: their targets.
QStringList missingTargets(const ImportMapping &mapping, const Language &language);

/// The mapping for a file of these headings as it is remembered, and back; nothing when it does not fit them.
QString mappingKey(const QStringList &headings);
QByteArray mappingToJson(const ImportMapping &mapping);
std::optional<ImportMapping> mappingFromJson(const QByteArray &json, const HeaderRows &header, qsizetype columns);
