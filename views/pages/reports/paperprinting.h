#pragma once

class QPrinter;
struct ReportDoc;

/// Paper, orientation, name and pages of a report, before the person chooses the printer.
void setUpPrinter(QPrinter &printer, const ReportDoc &doc);
/// Prints the chosen pages; false when the printer does not take them.
bool printOn(QPrinter &printer, const ReportDoc &doc);
