#pragma once
#include "model/exchange/library.h"
#include "model/items/recordtable.h"

/// An example of the library as a line: of an objective or of a measure.
struct LibraryLine {
    QString id, topic, weak, better, target, more;
    QUuid key() const;
    bool operator==(const LibraryLine &) const = default;
};
LibraryLine lineOf(const LibraryObjective &objective);
LibraryLine lineOf(const LibraryKpi &measure);

enum class LibraryColumn : signed char { Topic, Weak, Better, Target, Count };
RecordTable<LibraryLine>::Columns libraryColumns(bool measures, const Language &language);

/// What the panel says of an example: label and words.
using LibraryFacts = std::vector<std::pair<QString, QString>>;
LibraryFacts factsOf(const LibraryObjective &objective, const Language &language);
LibraryFacts factsOf(const LibraryKpi &measure, const Language &language);
