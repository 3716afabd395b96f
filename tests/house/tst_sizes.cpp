#include "tests/house/tree.h"

#include <QTest>

// Small files are read; large ones are scrolled (DESIGN.md 2).

namespace {

constexpr int most = 400, mostOfPage = 250, mostMedian = 150;

int linesOf(const QString &text)
{
    return int(text.count(QLatin1Char('\n'))) + (text.isEmpty() || text.endsWith(QLatin1Char('\n')) ? 0 : 1);
}

QStringList sizeProblems(const SourceText &file)
{
    const bool isPage = file.path.startsWith(QLatin1String("views/pages/"))
        && (file.path.endsWith(QLatin1String("page.cpp")) || file.path.endsWith(QLatin1String("page.h")));
    const int allowed = isPage ? mostOfPage : most;
    const int lines = linesOf(file.text);
    return lines <= allowed
        ? QStringList()
        : QStringList {QStringLiteral("%1 has %2 lines, allowed are %3: give a part of it a file and a name of its own")
                           .arg(file.path)
                           .arg(lines)
                           .arg(allowed)};
}

int medianOf(std::vector<int> sizes)
{
    std::sort(sizes.begin(), sizes.end());
    return sizes.empty() ? 0 : sizes[sizes.size() / 2];
}

QString linesOfText(int count)
{
    return QStringLiteral("int a;\n").repeated(count);
}

} // namespace

class TestSizes : public QObject
{
    Q_OBJECT
private slots:
    void noFileIsTooLong()
    {
        const auto files = sourcesIn(productFolders());
        QVERIFY(files.size() > 100);
        const QByteArray broken = brokenBy(files, sizeProblems);
        QVERIFY2(broken.isEmpty(), broken.constData());
    }

    void halfOfTheFilesAreShort()
    {
        std::vector<int> sizes;
        for (const SourceText &file : sourcesIn(productFolders()))
            sizes.push_back(linesOf(file.text));
        QVERIFY2(medianOf(sizes) <= mostMedian, qPrintable(QString::number(medianOf(sizes))));
    }

    void aLongFileIsNamed()
    {
        QVERIFY(sizeProblems({QStringLiteral("model/query/a.cpp"), linesOfText(most)}).isEmpty());
        QCOMPARE(sizeProblems({QStringLiteral("model/query/a.cpp"), linesOfText(most + 1)}).size(), 1);
        QVERIFY(sizeProblems({QStringLiteral("model/query/a.cpp"), linesOfText(most) + QStringLiteral("x")}).size()
                == 1);
        QCOMPARE(sizeProblems({QStringLiteral("views/pages/x/xpage.cpp"), linesOfText(mostOfPage + 1)}).size(), 1);
        QVERIFY(sizeProblems({QStringLiteral("views/pages/x/xmodel.cpp"), linesOfText(mostOfPage + 1)}).isEmpty());
        QCOMPARE(medianOf({900, 10, 151}), 151);
    }
};

QTEST_APPLESS_MAIN(TestSizes)
#include "tst_sizes.moc"
