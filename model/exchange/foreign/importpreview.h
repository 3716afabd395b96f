#pragma once
#include "model/exchange/foreign/mappedtables.h"

/// What becomes of one line of a foreign table.
struct PreviewLine {
    int line = 0;
    RowState state = RowState::Unchanged;
    QString record; ///< "OBJ-005 Sensitive data encrypted"; for figures the KPI and the period
    QString words; ///< why it was rejected, or what changes: "Title: old → new"
    QString table {}; ///< of an exchange file, which has many
};

/// An import before it happens: nothing is written.
struct ImportPreview {
    ImportPlan plan; ///< of all rows that can be taken
    std::vector<PreviewLine> lines; ///< in the order of the file, one for each row
    QStringList remarks;
    QString refused; ///< the table as a whole, and why
    int count(RowState state) const;
};

/// Reads the table as it is mapped and says what each line would do. With `goodRowsOnly` the rejected lines are left
/// out and what is left is judged again, until nothing is rejected that others need; their reasons stay. Fails only
/// when it was cancelled.
Result<ImportPreview> previewImport(const Sheet &sheet, const ImportMapping &mapping, const Register &reg,
                                    const ImportOptions &options, const Context &context, bool goodRowsOnly);

/// What an exchange file (8.6) would do, table by table: nothing is mapped, and it is taken as a whole or not at all.
/// `name` is that of the file. Fails only when it was cancelled.
Result<ImportPreview> previewExchange(const std::shared_ptr<const JsonTables> &json, const QString &name,
                                      const Register &reg, const ImportOptions &options, const Context &context);

/// The rejected lines as a CSV file with their own columns and the reason behind them; imports again when repaired.
QByteArray rejectedCsv(const Sheet &sheet, const ImportMapping &mapping, const ImportPreview &preview,
                       const Language &language);
