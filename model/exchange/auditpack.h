#pragma once
#include "model/domain/result.h"
#include "model/exchange/exporter.h"
#include "model/exchange/packselection.h"
#include "model/query/audit/chainfact.h"

#include <functional>

/// What an audit pack is made from; values only, so that it can be made in the background.
struct PackInput {
    Register reg; ///< of the whole workspace
    std::vector<ReadingRow> readings;
    QHash<qint32, QString> voidReasons;
    std::vector<ChainLine> ledger;
    QString file {}; ///< the workspace, to verify it; empty: `chain` is known already
    ChainFact chain {}; ///< what verifying the file found; a break is shown, never hidden (2.8)
    QString version; ///< of the program
    PackOptions options;
    QHash<QString, QByteArray> contents; ///< of copies, by hash; what is not here is named as missing
    /// A report as PDF, by its id and, for sheets, the objective.
    std::function<Result<QByteArray>(const QString &report, Id<Objective> objective, const Register &packed)> pdf;
    /// Asked before each report with the number done and of all; false ends it.
    std::function<bool(int, int)> goOn;
};

/// All files of the pack (8.6), SHA256SUMS among them: the same state and options give the same bytes. An error when a
/// report cannot be made or when it was cancelled (detail "cancelled").
Result<std::vector<ExportedFile>> auditPack(const PackInput &input);
