#pragma once
#include "model/domain/enums.h"
#include "model/exchange/importrun.h"
#include "model/exchange/rowhooks.h"

#include <QRegularExpression>

// What the hooks of all tables share, and the hooks that stand in files of their own. Internal to the import.

using HookRow = TableSource::Row;

inline RejectedRow problemIs(const char *code, const QString &column, const QString &value, const QString &message)
{
    return {0, column, value, QLatin1String(code), message};
}

inline QString cellOf(const TableSource &source, const HookRow &row, const char *column)
{
    return source.cell(row, source.column(QLatin1String(column)));
}

/// Codes of a list column: separated by ; , or blanks.
inline QStringList codesIn(const QString &text)
{
    static const QRegularExpression separators(QStringLiteral("[;,\\s]+"));
    return text.split(separators, Qt::SkipEmptyParts);
}

inline RejectedRow unknownCode(const ImportRun &run, const QString &column, const QString &code, Kind kind)
{
    return problemIs("IMP-02", column, code,
                     run.words(QT_TRANSLATE_NOOP("Import", "The code “%1” is not in the table %2."))
                         .arg(code, QLatin1String(kindInfo(kind).file)));
}

// What a reference to several kinds means (rowhooks.cpp); Count when the kind is not given.
Kind kindOfLink(LinkKind link);
Kind kindOfSubject(ApprovalSubject subject);
Kind kindOfTarget(EvidenceTarget target);

// Risks, actions, triggers and findings (planhooks.cpp).
RejectedRow applyRisk(ImportRun &run, const TableSource &source, const HookRow &row, void *record);
RejectedRow applyAction(ImportRun &run, const TableSource &source, const HookRow &row, void *record);
RejectedRow applyTrigger(ImportRun &run, const TableSource &source, const HookRow &row, void *record);
RejectedRow applyFinding(ImportRun &run, const TableSource &source, const HookRow &row, void *record);
