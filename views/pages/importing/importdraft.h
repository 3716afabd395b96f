#pragma once
#include "model/exchange/foreign/delimited.h"
#include "model/exchange/foreign/importmapping.h"
#include "model/exchange/jsontables.h"

#include <memory>

class QSettings;

/// The file that an import starts from, as read.
struct LoadedTables {
    QByteArray bytes;
    QString name; ///< for messages and the history; "Clipboard" in the language of the window
    QString path; ///< empty for the clipboard
    bool isWorkbook = false;
    std::shared_ptr<const JsonTables> json {}; ///< an exchange file (8.6); `sheets` then has one that counts its tables
    DelimitedForm form; ///< of text files
    bool codeIsSure = true;
    std::vector<Sheet> sheets;
    QStringList remarks;
};

/// Largest file that is read for an import (IMP-17), and from where on the window asks.
constexpr qint64 mostImportBytes = qint64(1) << 30, manyImportBytes = qint64(50) << 20;
constexpr qsizetype manyImportRows = 100000;

/// Reads bytes as a workbook, as an exchange file or as text, whatever the name says; a sentence when it is neither.
/// May run in a thread.
Result<LoadedTables> loadTables(QByteArray bytes, const QString &name, const QString &path, const Language &language);

/// What the import wizard has so far. The steps read and change it.
struct ImportDraft {
    LoadedTables loaded;
    size_t sheet = 0;
    bool codeConfirmed = false;
    QString wantedTable; ///< a table that the wizard was opened for; else it is found by the headings
    ImportMapping mapping;
    bool goodRowsOnly = false;

    /// Its tables come in as they are: nothing has to be said about columns.
    bool isExchange() const { return bool(loaded.json); }
    bool hasSheet() const { return sheet < loaded.sheets.size(); }
    const Sheet &current() const { return loaded.sheets[sheet]; }
    QStringList names() const { return hasSheet() ? headings(current(), mapping.header) : QStringList(); }
    /// Takes a file in: its first sheet with rows, its header, and the mapping that is remembered for the headings,
    /// else the one that is found by names.
    void take(LoadedTables tables, const QSettings &settings, const Language &language);
    void chooseSheet(size_t at, const QSettings &settings, const Language &language);
    void chooseHeader(const HeaderRows &header, const QSettings &settings, const Language &language);
    void chooseTable(const QString &table, const Language &language);
    /// Text files only: reads the bytes in another form. On failure nothing changes.
    Result<> chooseForm(const DelimitedForm &form, const QSettings &settings, const Language &language);
    void remember(QSettings &settings) const;
    bool isRemembered = false; ///< the mapping came from the settings
};
