#pragma once
#include "model/exchange/packselection.h"
#include "model/query/audit/audit.h"

/// A file of a pack with what it shows, for index.html and the manifest.
struct PackFile {
    QString path;
    QString title; ///< for people
    QString clause; ///< "6.2 j"; may be empty
    QByteArray bytes {};
};

/// What the first page of a pack is made from.
struct PackPageInput {
    const WorkspaceState &ws;
    const std::vector<ReadingRow> &readings;
    const PackOptions &options;
    const std::vector<PackFile> &files;
    const AuditResult *assessment; ///< nullptr: left out
    QString head;
    int entries = 0;
    ChainFact chain {};
};

/// index.html: one static page without script or network; all texts of users stand in it literally.
QByteArray packPage(const PackPageInput &input);
/// What is known of the original of a piece of evidence: in the pack it is never more than that.
QString evidenceWhere(const Evidence &evidence, const Language &language);
