#pragma once
#include "app/shell/cli/command.h"
#include "model/document/document.h"
#include "model/query/workspacestate.h"

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
QString cliWords(const char *text);
