#include "views/pages/importing/importdraft.h"

#include "model/domain/language.h"
#include "model/exchange/xlsxreader.h"

#include <QSettings>

namespace {

QString settingOf(const QStringList &names)
{
    return QStringLiteral("import/mapping/") + mappingKey(names);
}

/// The tables of an exchange file and how many rows they have, to look at.
Sheet contentsOf(const JsonTables &json, const QString &name, const Language &language)
{
    Sheet sheet;
    sheet.name = name;
    sheet.isTyped = true;
    const auto cell = [](const QString &text, SheetCell::Type type = SheetCell::Type::Text) {
        return SheetCell {text, type};
    };
    sheet.rows.push_back(
        {1, {cell(language.translate("Import", "Table")), cell(language.translate("Import", "Rows"))}});
    for (const JsonTables::Table &table : json.tables())
        if (table.rows > 0) {
            const KindInfo *info = kindByFile(table.name);
            sheet.rows.push_back({int(sheet.rows.size()) + 1,
                                  {cell(info ? info->displayPlural(language) : table.name),
                                   cell(QString::number(table.rows), SheetCell::Type::Number)}});
        }
    return sheet;
}

} // namespace

Result<LoadedTables> loadTables(QByteArray bytes, const QString &name, const QString &path, const Language &language)
{
    LoadedTables out;
    out.name = name;
    out.path = path;
    const bool isNamedSo = name.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive)
        || name.endsWith(QLatin1String(".xlsm"), Qt::CaseInsensitive)
        || name.endsWith(QLatin1String(".xls"), Qt::CaseInsensitive);
    if (looksLikeWorkbook(bytes) || isNamedSo) {
        auto book = readXlsx(bytes, language);
        if (!book)
            return tl::unexpected(book.error());
        out.isWorkbook = true;
        out.sheets = std::move(book->sheets);
        out.remarks = std::move(book->remarks);
        return out;
    }
    if (looksLikeJson(bytes) || name.endsWith(QLatin1String(".json"), Qt::CaseInsensitive)) {
        auto json = JsonTables::read(std::move(bytes), language);
        if (!json)
            return tl::unexpected(json.error());
        out.sheets.push_back(contentsOf(*json, name, language));
        out.json = std::make_shared<const JsonTables>(std::move(*json));
        return out;
    }
    const DelimitedGuess guess = guessForm(bytes);
    auto sheet = readDelimited(bytes, guess.form, name, language);
    if (!sheet)
        return tl::unexpected(sheet.error());
    out.bytes = std::move(bytes);
    out.form = guess.form;
    out.codeIsSure = guess.codeIsSure;
    out.sheets.push_back(std::move(*sheet));
    return out;
}

void ImportDraft::take(LoadedTables tables, const QSettings &settings, const Language &language)
{
    loaded = std::move(tables);
    codeConfirmed = loaded.codeIsSure;
    goodRowsOnly = false;
    if (isExchange()) {
        sheet = 0;
        mapping = {};
        return;
    }
    size_t first = 0;
    for (size_t i = loaded.sheets.size(); i-- > 0;)
        if (!loaded.sheets[i].isHidden && !loaded.sheets[i].rows.empty())
            first = i;
    chooseSheet(first, settings, language);
}

void ImportDraft::chooseSheet(size_t at, const QSettings &settings, const Language &language)
{
    sheet = at;
    if (hasSheet())
        chooseHeader(guessHeader(current(), language), settings, language);
}

void ImportDraft::chooseHeader(const HeaderRows &header, const QSettings &settings, const Language &language)
{
    mapping = {};
    mapping.header = header;
    isRemembered = false;
    const QStringList now = names();
    if (const QByteArray kept = settings.value(settingOf(now)).toByteArray(); !kept.isEmpty())
        if (const auto known = mappingFromJson(kept, header, now.size());
            known && (wantedTable.isEmpty() || known->table == wantedTable)) {
            mapping = *known;
            isRemembered = true;
            return;
        }
    chooseTable(wantedTable.isEmpty() ? suggestTable(now, language) : wantedTable, language);
}

void ImportDraft::chooseTable(const QString &table, const Language &language)
{
    mapping.table = table;
    mapping.targets = suggestTargets(names(), table, language);
    mapping.fixed.clear();
    isRemembered = false;
}

Result<> ImportDraft::chooseForm(const DelimitedForm &form, const QSettings &settings, const Language &language)
{
    auto read = readDelimited(loaded.bytes, form, loaded.name, language);
    if (!read)
        return tl::unexpected(read.error());
    loaded.form = form;
    loaded.sheets.clear();
    loaded.sheets.push_back(std::move(*read));
    chooseSheet(0, settings, language);
    return {};
}

void ImportDraft::remember(QSettings &settings) const
{
    // Without headings one table looks like any other.
    if (mapping.header.count > 0)
        settings.setValue(settingOf(names()), mappingToJson(mapping));
}
