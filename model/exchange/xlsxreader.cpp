#include "model/exchange/xlsxreader.h"

#include "model/domain/language.h"
#include "model/exchange/xlsxpart.h"
#include "model/exchange/xlsxsheet.h"

#include <QDir>

namespace {

constexpr size_t mostSheets = 500;

struct Relation {
    QString type, target;
};

/// "xl/worksheets/sheet1.xml" for "worksheets/sheet1.xml" seen from "xl/workbook.xml"; empty when it leads out.
QString resolved(const QString &from, const QString &target)
{
    QString path = target.startsWith(u'/') ? target.mid(1) : from.section(u'/', 0, -2) + u'/' + target;
    if (path.startsWith(u'/'))
        path.remove(0, 1);
    path = QDir::cleanPath(path);
    return path.startsWith(QLatin1String("..")) || path.contains(u'\\') || path.contains(u':') ? QString() : path;
}

/// The relations of a part by id; those to other files are left out and counted.
Result<QHash<QString, Relation>> relationsOf(const XlsxContainer &container, const QString &part,
                                             const Language &language, int &external)
{
    QHash<QString, Relation> out;
    const QString folder = part.contains(u'/') ? part.section(u'/', 0, -2) + u'/' : QString();
    const QString name = folder + QStringLiteral("_rels/") + part.section(u'/', -1) + QStringLiteral(".rels");
    if (!container.has(name))
        return out;
    const auto bytes = container.part(name);
    if (!bytes)
        return tl::unexpected(bytes.error());
    XlsxPart xml(*bytes, name, language);
    while (xml.next()) {
        if (!xml.isStart() || xml.name() != QLatin1String("Relationship"))
            continue;
        const QString type = xml.attribute(QLatin1String("Type")).section(u'/', -1);
        if (xml.attribute(QLatin1String("TargetMode")) == QLatin1String("External")) {
            ++external;
            continue;
        }
        out.insert(xml.attribute(QLatin1String("Id")), {type, resolved(part, xml.attribute(QLatin1String("Target")))});
    }
    if (const auto read = xml.problem(); !read)
        return tl::unexpected(read.error());
    return out;
}

QString targetOf(const QHash<QString, Relation> &relations, QLatin1String type)
{
    for (const Relation &r : relations)
        if (r.type == type)
            return r.target;
    return {};
}

struct NamedSheet {
    QString name, relation;
    bool isHidden = false;
};

Result<std::vector<NamedSheet>> readSheetList(const QByteArray &bytes, const QString &part, const Language &language,
                                              bool &from1904)
{
    XlsxPart xml(bytes, part, language);
    std::vector<NamedSheet> out;
    while (xml.next()) {
        if (!xml.isStart())
            continue;
        if (xml.name() == QLatin1String("sheet") && out.size() < mostSheets)
            out.push_back(
                {xml.attribute(QLatin1String("name")), xml.relation(),
                 xml.attribute(QLatin1String("state")).contains(QLatin1String("hidden"), Qt::CaseInsensitive)});
        if (xml.name() == QLatin1String("workbookPr")) {
            const QString flag = xml.attribute(QLatin1String("date1904"));
            from1904 = flag == QLatin1String("1") || flag == QLatin1String("true");
        }
    }
    if (const auto read = xml.problem(); !read)
        return tl::unexpected(read.error());
    return out;
}

/// Texts and styles that the sheets share.
Result<> readCommon(const XlsxContainer &container, const QHash<QString, Relation> &relations, const Language &language,
                    const XlsxLimits &limits, XlsxCommon &common)
{
    if (const QString part = targetOf(relations, QLatin1String("sharedStrings")); !part.isEmpty()) {
        const auto bytes = container.part(part);
        if (!bytes)
            return tl::unexpected(bytes.error());
        auto strings = readSharedStrings(*bytes, part, language, limits);
        if (!strings)
            return tl::unexpected(strings.error());
        common.strings = std::move(*strings);
    }
    if (const QString part = targetOf(relations, QLatin1String("styles")); !part.isEmpty()) {
        const auto bytes = container.part(part);
        if (!bytes)
            return tl::unexpected(bytes.error());
        auto looks = readStyles(*bytes, part, language);
        if (!looks)
            return tl::unexpected(looks.error());
        common.looks = std::move(*looks);
    }
    return {};
}

} // namespace

bool looksLikeWorkbook(const QByteArray &bytes)
{
    return bytes.startsWith("PK\x03\x04") || bytes.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
}

Result<Workbook> readXlsx(const QByteArray &bytes, const Language &language, const XlsxLimits &limits)
{
    const auto container = XlsxContainer::open(bytes, language, limits);
    if (!container)
        return tl::unexpected(container.error());
    int external = 0;
    const auto top = relationsOf(*container, QString(), language, external);
    if (!top)
        return tl::unexpected(top.error());
    QString main = targetOf(*top, QLatin1String("officeDocument"));
    if (main.isEmpty())
        main = QStringLiteral("xl/workbook.xml");
    if (main.endsWith(QLatin1String(".bin")))
        return fail(language.translate("Xlsx",
                                       "The file is a binary workbook (.xlsb). Open it in the spreadsheet program and "
                                       "save it as .xlsx."));
    if (!container->has(main))
        return fail(language.translate("Xlsx",
                                       "The file is an archive, but no Excel workbook (.xlsx). Save the table as .xlsx "
                                       "or as CSV."));
    const auto relations = relationsOf(*container, main, language, external);
    if (!relations)
        return tl::unexpected(relations.error());
    const auto book = container->part(main);
    if (!book)
        return tl::unexpected(book.error());
    XlsxCommon common;
    const auto list = readSheetList(*book, main, language, common.from1904);
    if (!list)
        return tl::unexpected(list.error());
    if (const auto done = readCommon(*container, *relations, language, limits, common); !done)
        return tl::unexpected(done.error());

    Workbook out;
    for (const NamedSheet &named : *list) {
        const Relation relation = relations->value(named.relation);
        if (relation.type == QLatin1String("chartsheet") || relation.type == QLatin1String("dialogsheet"))
            continue;
        if (relation.target.isEmpty())
            return fail(
                language.translate("Xlsx", "The workbook is damaged: the sheet “%1” is not in it. Save it again.")
                    .arg(named.name));
        const auto part = container->part(relation.target);
        if (!part)
            return tl::unexpected(part.error());
        Sheet sheet;
        sheet.name = named.name;
        sheet.isHidden = named.isHidden;
        if (const auto done = readSheetPart(*part, relation.target, common, language, limits, sheet); !done)
            return tl::unexpected(done.error());
        out.sheets.push_back(std::move(sheet));
    }
    if (out.sheets.empty())
        return fail(language.translate("Xlsx", "The workbook has no sheet with cells."));
    if (!targetOf(*relations, QLatin1String("vbaProject")).isEmpty())
        out.remarks += language.translate("Xlsx", "The workbook has macros; they were not read.");
    if (external || !targetOf(*relations, QLatin1String("externalLink")).isEmpty())
        out.remarks += language.translate("Xlsx", "The workbook has links to other files; they were not followed.");
    return out;
}
