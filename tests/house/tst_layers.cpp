#include "tests/house/tree.h"

#include <QHash>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

// Who may include whom (DESIGN.md 2, ARCHITECTURE.md). The same table must agree with the CMake targets.

namespace {

struct Room {
    const char *folder; ///< from the root
    const char *target; ///< CMake target
    const char *rooms; ///< folders whose headers it may include, beside its own
    const char *qt; ///< Qt modules, beside Core
    const char *libraries; ///< other headers that are not of the language
};

// The most special folder that fits is the room of a file.
constexpr Room rooms[] = {
    {"model/domain", "domain", "", "", "tl/expected.hpp"},
    {"model/query", "query", "model/domain", "", ""},
    {"model/store", "store", "model/domain", "Sql", "sqlite3.h"},
    {"model/document", "document", "model/domain model/store", "Gui", ""},
    {"model/exchange", "exchange", "model/domain model/query", "", "zip.h"},
    {"model/report", "report", "model/domain model/query", "Gui", "qpdf"},
    {"model/items", "items", "model/domain model/query", "", ""},
    {"views/look", "look", "model/domain model/query", "Gui Widgets Svg", ""},
    {"views/widgets", "widgets", "model/domain model/query model/items views/look", "Gui Widgets", ""},
    {"views/forms", "forms", "model/domain model/query model/items views/look views/widgets", "Gui Widgets", ""},
    {"views/charts", "charts", "model/domain model/query model/items views/look views/widgets",
     "Gui Widgets Charts Svg", ""},
    {"views/work", "work", "model/domain", "Gui Widgets Concurrent PrintSupport", ""},
    {"views/pages", "pages",
     "model/domain model/query model/document model/exchange model/report model/items views/look views/widgets "
     "views/forms views/charts views/work",
     "Gui Widgets Concurrent PrintSupport", ""},
    {"app", "shell",
     "model/domain model/query model/store model/document model/exchange model/report model/items views/look "
     "views/widgets views/forms views/charts views/work views/pages",
     "Gui Widgets Concurrent PrintSupport", ""},
};

/// Plain values of the store that the document hands on; the store itself stays behind it.
const QString historyEntry = QStringLiteral("model/store/historyentry.h");

QStringList listOf(const char *words)
{
    return QString::fromLatin1(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

const Room *roomOf(const QString &path)
{
    for (const Room &room : rooms)
        if (path.startsWith(QLatin1String(room.folder) + QLatin1Char('/')))
            return &room;
    return nullptr;
}

/// The page that a file belongs to, or an empty text: files beside the page folders are shared.
QString pageOf(const QString &path)
{
    const QStringList parts = path.split(QLatin1Char('/'));
    return path.startsWith(QLatin1String("views/pages/")) && parts.size() > 3 ? parts[2] : QString();
}

/// The module that owns a Qt header ("Widgets" for QWidget), found where the headers of Qt lie.
QString qtModuleOf(const QString &header)
{
    static QHash<QString, QString> known;
    if (header.startsWith(QLatin1String("Qt")) && header.contains(QLatin1Char('/')))
        return header.section(QLatin1Char('/'), 0, 0).mid(2);
    if (const auto it = known.constFind(header); it != known.constEnd())
        return *it;
    const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    QString &module = known[header];
    for (const QString &folder : headers.entryList({QStringLiteral("Qt*")}, QDir::Dirs))
        if (QFile::exists(headers.filePath(folder + QLatin1Char('/') + header)))
            module = folder.mid(2);
    return module;
}

QString problemOfOwn(const SourceText &file, const Room &room, const QString &included)
{
    const Room *other = roomOf(included);
    if (!other)
        return QStringLiteral("includes \"%1\", which is no room; paths start at the root").arg(included);
    const QString page = pageOf(included);
    if (!page.isEmpty() && page != pageOf(file.path) && &room == other)
        return QStringLiteral("a page includes another page: %1").arg(included);
    if (&room == other || (included == historyEntry && qstrcmp(room.target, "pages") == 0))
        return {};
    if (!listOf(room.rooms).contains(QLatin1String(other->folder)))
        return QStringLiteral("%1 may not include %2").arg(QLatin1String(room.folder), included);
    if (qstrcmp(room.target, "document") == 0 && file.path.endsWith(QLatin1String(".h")) && included != historyEntry
        && qstrcmp(other->target, "store") == 0)
        return QStringLiteral("the store may be included in .cpp only, not by a header of the document");
    return {};
}

QString problemOfForeign(const Room &room, const QString &included)
{
    if (included.startsWith(QLatin1Char('Q'))) {
        const QString module = qtModuleOf(included);
        if (module.isEmpty())
            return QStringLiteral("<%1> is in no module of Qt").arg(included);
        if (module == QLatin1String("Core") || module == QLatin1String("Global"))
            return {};
        return listOf(room.qt).contains(module)
            ? QString()
            : QStringLiteral("%1 may not use Qt %2 (<%3>)").arg(QLatin1String(room.folder), module, included);
    }
    static const QStringList guarded {QStringLiteral("sqlite3.h"), QStringLiteral("qpdf"), QStringLiteral("tl/"),
                                      QStringLiteral("zip.h")};
    for (const QString &name : guarded)
        if (included.startsWith(name) && !QLatin1String(room.libraries).contains(name))
            return QStringLiteral("%1 may not use <%2>").arg(QLatin1String(room.folder), included);
    return {};
}

QStringList layerProblems(const SourceText &file)
{
    static const QRegularExpression include(QStringLiteral("^\\s*#\\s*include\\s*([\"<])([^\">]+)[\">]"));
    QStringList out;
    const Room *room = roomOf(file.path);
    if (!room)
        return {QStringLiteral("%1 lies in no room").arg(file.path)};
    int number = 0;
    for (const QString &line : file.lines()) {
        ++number;
        const auto m = include.match(line);
        if (!m.hasMatch() || m.captured(2).endsWith(QLatin1String(".moc")))
            continue;
        const QString problem = m.captured(1) == QLatin1String("\"") ? problemOfOwn(file, *room, m.captured(2))
                                                                     : problemOfForeign(*room, m.captured(2));
        if (!problem.isEmpty())
            out += QStringLiteral("%1:%2: %3").arg(file.path).arg(number).arg(problem);
    }
    return out;
}

/// What each target links, from the lines waymark_room(name FOLDER … LINKS …).
QHash<QString, QStringList> linksOf(const QString &cmake)
{
    QHash<QString, QStringList> out;
    static const QRegularExpression call(QStringLiteral("waymark_room\\((\\w+) FOLDER \\S+ LINKS ([^)]*)\\)"));
    for (auto it = call.globalMatch(cmake); it.hasNext();) {
        const auto m = it.next();
        out.insert(m.captured(1), m.captured(2).split(QLatin1Char(' '), Qt::SkipEmptyParts));
    }
    return out;
}

QSet<QString> reachable(const QHash<QString, QStringList> &links, const QString &target)
{
    QSet<QString> out;
    QStringList open {target};
    while (!open.isEmpty())
        for (const QString &next : links.value(open.takeLast()))
            if (!out.contains(next)) {
                out.insert(next);
                open += next;
            }
    return out;
}

} // namespace

class TestLayers : public QObject
{
    Q_OBJECT
private slots:
    void roomsIncludeOnlyWhatTheyMay()
    {
        const auto files = sourcesIn(productFolders());
        QVERIFY(files.size() > 100);
        const QByteArray broken = brokenBy(files, layerProblems);
        QVERIFY2(broken.isEmpty(), broken.constData());
    }

    void headersOfQtAreFoundByModule()
    {
        QCOMPARE(qtModuleOf(QStringLiteral("QWidget")), QStringLiteral("Widgets"));
        QCOMPARE(qtModuleOf(QStringLiteral("QSqlQuery")), QStringLiteral("Sql"));
        QCOMPARE(qtModuleOf(QStringLiteral("QtCharts/QChart")), QStringLiteral("Charts"));
    }

    void aForbiddenIncludeIsNamed_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("forbidden");
        const auto row = [](const char *name, const char *path, const char *line, bool forbidden) {
            QTest::newRow(name) << QString::fromLatin1(path) << QString::fromLatin1(line) << forbidden;
        };
        row("domain knows no query", "model/domain/a.h", "#include \"model/query/figures.h\"", true);
        row("query knows domain", "model/query/a.h", "#include \"model/domain/kpi.h\"", false);
        row("query knows no store", "model/query/a.cpp", "#include \"model/store/store.h\"", true);
        row("model knows no widgets", "model/query/a.cpp", "#include <QWidget>", true);
        row("model knows no widgets by module", "model/items/a.cpp", "#include <QtWidgets/QLabel>", true);
        row("query knows no picture", "model/query/a.cpp", "#include <QColor>", true);
        row("the report paints", "model/report/a.cpp", "#include <QPainter>", false);
        row("the report has no Qt Charts", "model/report/a.cpp", "#include <QChart>", true);
        row("the report has no widgets", "model/report/a.cpp", "#include <QApplication>", true);
        row("SQL lives in the store", "model/store/a.cpp", "#include <QSqlQuery>", false);
        row("no SQL in the document", "model/document/a.cpp", "#include <QSqlQuery>", true);
        row("no SQL in a page", "views/pages/today/a.cpp", "#include <QSqlDatabase>", true);
        row("no database library elsewhere", "model/exchange/a.cpp", "#include <sqlite3.h>", true);
        row("no PDF library elsewhere", "views/work/a.cpp", "#include <qpdf/QPDF.hh>", true);
        row("document may use the store", "model/document/a.cpp", "#include \"model/store/store.h\"", false);
        row("but not in a header", "model/document/a.h", "#include \"model/store/store.h\"", true);
        row("history entries are values", "model/document/a.h", "#include \"model/store/historyentry.h\"", false);
        row("a page shows history", "views/pages/today/a.h", "#include \"model/store/historyentry.h\"", false);
        row("a page has no store", "views/pages/today/a.cpp", "#include \"model/store/store.h\"", true);
        row("a page has no other page", "views/pages/today/a.cpp", "#include \"views/pages/reports/reportspage.h\"",
            true);
        row("shared page header", "views/pages/today/a.cpp", "#include \"views/pages/session.h\"", false);
        row("shared header knows no page", "views/pages/a.h", "#include \"views/pages/today/todaypage.h\"", true);
        row("charts use widgets", "views/charts/a.cpp", "#include \"views/widgets/badge.h\"", false);
        row("widgets know no charts", "views/widgets/a.cpp", "#include \"views/charts/kpichartview.h\"", true);
        row("the look knows no widgets", "views/look/a.cpp", "#include \"views/widgets/badge.h\"", true);
        row("model knows no views", "model/items/a.cpp", "#include \"views/look/badge.h\"", true);
        row("views know no app", "views/pages/today/a.cpp", "#include \"app/shell/mainwindow.h\"", true);
        row("app knows all", "app/shell/a.cpp", "#include \"model/store/backup.h\"", false);
        row("paths start at the root", "model/query/a.cpp", "#include \"figures.h\"", true);
        row("spaces do not hide", "model/domain/a.h", "  #  include  <QWidget>", true);
        row("a file outside all rooms", "model/a.cpp", "", true);
    }
    void aForbiddenIncludeIsNamed()
    {
        QFETCH(QString, path);
        QFETCH(QString, line);
        QFETCH(bool, forbidden);
        QCOMPARE(!layerProblems({path, line}).isEmpty(), forbidden);
    }

    void theTargetsLinkWhatTheTableAllows()
    {
        const auto links = linksOf(textOfFile(QStringLiteral("model/CMakeLists.txt"))
                                   + textOfFile(QStringLiteral("views/CMakeLists.txt"))
                                   + textOfFile(QStringLiteral("app/CMakeLists.txt")));
        QCOMPARE(size_t(links.size()), std::size(rooms));
        for (const Room &room : rooms) {
            const auto linked = reachable(links, QLatin1String(room.target));
            for (const Room &other : rooms) {
                const bool mayInclude = listOf(room.rooms).contains(QLatin1String(other.folder));
                if (mayInclude)
                    QVERIFY2(linked.contains(QLatin1String(other.target)), room.target);
                const bool linksIt = links.value(QLatin1String(room.target)).contains(QLatin1String(other.target));
                if (linksIt)
                    QVERIFY2(mayInclude,
                             qPrintable(QStringLiteral("%1 links %2, but may not include it")
                                            .arg(QLatin1String(room.target), QLatin1String(other.target))));
            }
        }
    }
    void aTargetThatLinksTooLittleIsSeen()
    {
        const auto links = linksOf(QStringLiteral("waymark_room(a FOLDER x/a LINKS b Qt6::Core)\n"
                                                  "waymark_room(b FOLDER x/b LINKS c)\n"));
        QVERIFY(reachable(links, QStringLiteral("a")).contains(QStringLiteral("c")));
        QVERIFY(!reachable(links, QStringLiteral("b")).contains(QStringLiteral("a")));
    }
};

QTEST_APPLESS_MAIN(TestLayers)
#include "tst_layers.moc"
