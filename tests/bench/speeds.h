#pragma once
#include "model/domain/result.h"
#include "tests/bench/measure.h"

class Document;

// The parts of the benchmark. Each works in a folder of its own and adds its rows.

/// 300 objectives, 2,000 KPIs, 100,000 readings: open, states, list, review, memory.
Result<> measureQuestions(const QString &folder, std::vector<SpeedFigure> &out);
/// A file with 250 MiB of evidence: edits, opening, verifying.
Result<> measureFile(const QString &folder, std::vector<SpeedFigure> &out);
/// 1,000,000 readings from CSV against the shell of SQLite.
Result<> measureImport(const QString &folder, std::vector<SpeedFigure> &out);
/// 300 objectives, 1,000 risks, 3,000 links: graph and traceability; a time line of 500 actions.
Result<> measureChain(std::vector<SpeedFigure> &out);
/// Far beyond any organisation, with so many MiB of evidence; on demand only.
Result<> measureHuge(const QString &folder, int mebibytes, std::vector<SpeedFigure> &out);
/// So many copies of evidence of so many MiB each that no compression would make smaller.
Result<> addCopies(Document &document, int copies, int mebibytes);
/// Milliseconds from the click on a file to its first painted page.
Result<double> windowTime(const QString &path);
/// Milliseconds from the commit of one figure to the page of the figures painted with it.
Result<double> figureTime(const QString &path);
/// Milliseconds to paint a chart of so many readings that is on the screen already.
double chartTime(int readings);
/// MiB that the program holds after its largest pages were shown; run in a process of its own.
Result<double> windowMemory(const QString &path);
