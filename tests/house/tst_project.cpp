#include "tests/house/tree.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

// What the papers and the packaging promise: two commands, a licence, and a Debian package for everything the build
// asks for.

namespace {

struct Need {
    const char *name; ///< as CMake names it: package, Qt component as "Qt6::X", or pkg-config module
    const char *packages; ///< Debian packages that bring it
};

constexpr Need needs[] = {
    {"PkgConfig", "pkg-config"},
    {"SQLite3", "libsqlite3-dev"},
    {"tl-expected", "libexpected-dev"},
    {"libqpdf", "libqpdf-dev"},
    {"libzip", "libzip-dev"},
    {"libsodium", "libsodium-dev"},
    {"Qt6::Core", "qt6-base-dev"},
    {"Qt6::Sql", "qt6-base-dev libqt6sql6-sqlite"},
    {"Qt6::Gui", "qt6-base-dev"},
    {"Qt6::Widgets", "qt6-base-dev"},
    {"Qt6::Svg", "qt6-svg-dev libqt6svg6"},
    {"Qt6::Charts", "qt6-charts-dev libqt6opengl6-dev"},
    {"Qt6::Concurrent", "qt6-base-dev"},
    {"Qt6::PrintSupport", "qt6-base-dev"},
    {"Qt6::Test", "qt6-base-dev"},
    {"Qt6::LinguistTools", "qt6-tools-dev qt6-l10n-tools"},
};

/// Everything that find_package and pkg_check_modules ask for.
QStringList askedBy(const QString &cmake)
{
    QStringList out;
    static const QRegularExpression package(QStringLiteral("find_package\\(\\s*([\\w-]+)([^)]*)\\)"));
    static const QRegularExpression module(
        QStringLiteral("pkg_check_modules\\(\\s*\\w+\\s+(?:REQUIRED\\s+)?(?:IMPORTED_TARGET\\s+)?([^)]+)\\)"));
    for (auto it = package.globalMatch(cmake); it.hasNext();) {
        const auto m = it.next();
        const QString components = m.captured(2).section(QStringLiteral("COMPONENTS"), 1);
        if (m.captured(1) != QLatin1String("Qt6"))
            out += m.captured(1);
        for (const QString &c : components.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts))
            out += m.captured(1) + QStringLiteral("::") + c;
    }
    for (auto it = module.globalMatch(cmake); it.hasNext();)
        out += it.next().captured(1).simplified().split(QLatin1Char(' '));
    return out;
}

QSet<QString> packagesIn(const QString &list)
{
    QSet<QString> out;
    for (const QString &line : list.split(QLatin1Char('\n')))
        if (const QStringList parts = line.split(QLatin1Char(' '));
            parts.size() > 2 && !line.startsWith(QLatin1Char('#')))
            out.insert(parts[1]);
    return out;
}

QStringList packageProblems(const QString &cmake, const QString &packages)
{
    QStringList out;
    const auto listed = packagesIn(packages);
    for (const QString &asked : askedBy(cmake)) {
        const auto need = std::find_if(std::begin(needs), std::end(needs),
                                       [&](const Need &n) { return asked == QLatin1String(n.name); });
        if (need == std::end(needs)) {
            out += QStringLiteral("%1 has no row in the table of this test").arg(asked);
            continue;
        }
        for (const QString &package : QString::fromLatin1(need->packages).split(QLatin1Char(' ')))
            if (!listed.contains(package))
                out += QStringLiteral("%1 needs %2 in packaging/packages.txt").arg(asked, package);
    }
    return out;
}

QString allCMake()
{
    QString out = textOfFile(QStringLiteral("CMakeLists.txt"));
    for (const SourceText &file : filesIn({QStringLiteral("model"), QStringLiteral("views"), QStringLiteral("app"),
                                           QStringLiteral("tests"), QStringLiteral("packaging/cmake")},
                                          {QStringLiteral("CMakeLists.txt"), QStringLiteral(".cmake")}))
        out += file.text;
    return out;
}

} // namespace

class TestProject : public QObject
{
    Q_OBJECT
private slots:
    void theReadmeNamesBothCommands()
    {
        const QString readme = textOfFile(QStringLiteral("README.md"));
        for (const char *command : {"packaging/run.sh", "packaging/test.sh"}) {
            QVERIFY2(readme.contains(QLatin1String(command)), command);
            QVERIFY2(QFileInfo(treeRoot() + QLatin1String(command)).isExecutable(), command);
        }
    }

    void thePapersAreThere()
    {
        for (const char *paper : {"README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md", ".clang-format",
                                  ".clang-tidy", ".editorconfig"})
            QVERIFY2(!textOfFile(QLatin1String(paper)).trimmed().isEmpty(), paper);
    }

    void theLicenceIsTheGpl3()
    {
        const QString licence = textOfFile(QStringLiteral("LICENSE")).simplified();
        QVERIFY(licence.startsWith(QLatin1String("GNU GENERAL PUBLIC LICENSE Version 3, 29 June 2007")));
        QVERIFY(textOfFile(QStringLiteral("README.md")).contains(QLatin1String("GPL-3.0-or-later")));
        QVERIFY(textOfFile(QStringLiteral("packaging/desktop/org.waymark.Waymark.metainfo.xml"))
                    .contains(QLatin1String("<project_license>GPL-3.0-or-later</project_license>")));
    }

    void theVersionIsTheSameEverywhere()
    {
        static const QRegularExpression project(QStringLiteral("project\\(waymark VERSION ([\\d.]+)"));
        const QString version = project.match(textOfFile(QStringLiteral("CMakeLists.txt"))).captured(1);
        QVERIFY(!version.isEmpty());
        for (const char *path :
             {"CHANGELOG.md", "packaging/waymark.1", "packaging/desktop/org.waymark.Waymark.metainfo.xml"})
            QVERIFY2(textOfFile(QLatin1String(path)).contains(version), path);
    }

    void everythingTheBuildAsksForIsInstalled()
    {
        const QStringList problems = packageProblems(allCMake(), textOfFile(QStringLiteral("packaging/packages.txt")));
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(QLatin1Char('\n'))));
    }

    void everyPackageHasAGroupAndAReason()
    {
        const QString list = textOfFile(QStringLiteral("packaging/packages.txt"));
        for (const QString &line : list.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
            if (line.startsWith(QLatin1Char('#')))
                continue;
            static const QRegularExpression row(QStringLiteral("^(run|test|check|coverage) [a-z0-9.+-]+ \\S.+$"));
            QVERIFY2(row.match(line).hasMatch(), qPrintable(line));
        }
    }

    void aForgottenPackageIsNamed()
    {
        const QString cmake = QStringLiteral("find_package(Qt6 6.4 REQUIRED COMPONENTS Core Svg)\n"
                                             "find_package(SQLite3 REQUIRED)\n"
                                             "pkg_check_modules(QPDF REQUIRED IMPORTED_TARGET libqpdf)\n");
        QCOMPARE(askedBy(cmake),
                 QStringList({QStringLiteral("Qt6::Core"), QStringLiteral("Qt6::Svg"), QStringLiteral("SQLite3"),
                              QStringLiteral("libqpdf")}));
        const QString whole = QStringLiteral("run qt6-base-dev x\nrun qt6-svg-dev x\nrun libqt6svg6 x\n"
                                             "run libsqlite3-dev x\nrun libqpdf-dev x\n");
        QVERIFY(packageProblems(cmake, whole).isEmpty());
        QCOMPARE(packageProblems(cmake, QString(whole).remove(QStringLiteral("run libqpdf-dev x\n"))).size(), 1);
        QCOMPARE(packageProblems(QStringLiteral("find_package(Boost REQUIRED)"), whole).size(), 1);
    }
};

QTEST_APPLESS_MAIN(TestProject)
#include "tst_project.moc"
