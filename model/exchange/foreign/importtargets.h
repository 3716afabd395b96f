#pragma once
#include "model/domain/dictionary.h"
#include "model/domain/language.h"

#include <QStringList>

#include <vector>

/// The table of hand-made registers: one row is an objective with its measure and its latest figure (8.2).
inline const QString registerTable = QStringLiteral("register");

/// A place that a column of a foreign table may go to.
struct ImportTarget {
    enum class Part : signed char { Row, Kpi, Reading };
    QString name; ///< column of our own files ("owner_id"); in the register table "kpi.target", "reading.value"
    QString label; ///< for people, in the language asked for
    FieldType type = FieldType::Text;
    Kind refersTo = Kind::Count;
    const Field *field = nullptr; ///< of the dictionary, where there is one
    Part part = Part::Row;
    bool isLeast = false; ///< without it no row can be imported
    /// The column within the table of its part.
    QString column() const { return name.section(u'.', -1); }
    bool isNumber() const { return type == FieldType::Real || type == FieldType::Money; }
};

/// A table that a foreign file may hold.
struct ImportTableInfo {
    QString table, label;
};

/// The tables to choose from, the usual ones first, with their names for people.
std::vector<ImportTableInfo> importTableInfos(const Language &language);
/// Where the columns of a foreign table may go.
std::vector<ImportTarget> importTargets(const QString &table, const Language &language);
const ImportTarget *findTarget(const std::vector<ImportTarget> &targets, const QString &name);

/// Letters and digits only, in lower case: "Ziel-Wert:" is "zielwert".
QString headingKey(const QString &heading);
