#pragma once
#include "app/shell/cli/command.h"
#include "model/document/document.h"
#include "model/query/workspacestate.h"
#include "model/store/verify.h"

/// The workspace read-only, with its day and language for a command.
struct OpenedWorkspace {
    std::unique_ptr<Document> document;
    QDate asOf;
    Language language;
};
/// Opens FILE for reading; --as-of and --lang are read. On failure the sentence is written and `status` is set.
std::optional<OpenedWorkspace> openForReading(CommandCall &call, int &status);
/// --as-of as a date, or a complaint.
std::optional<QDate> dateOption(CommandCall &call, const char *name, int &status);
/// --lang, or `usual`; a complaint when it is not a language.
std::optional<Language> languageOption(CommandCall &call, const QString &usual, int &status);
/// The proof of a workspace (verifyFile). One that somebody has open for writing is copied for it, so that nothing
/// which is entered there meanwhile is refused.
VerifyReport proofOf(const QString &path, const QString &anchor = {});
QString cliWords(const char *text);
