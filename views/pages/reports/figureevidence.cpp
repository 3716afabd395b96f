#include "views/pages/reports/figureevidence.h"

#include "model/query/evidencelinks.h"

void addFigureEvidence(const Document &document, const ReportInfo &info, ReportOptions &options)
{
    if (!info.namesFigureEvidence)
        return;
    if (const auto rows = document.readingRows())
        options.figureEvidence = evidenceOfFigures(*rows);
}
