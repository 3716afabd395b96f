#include "model/domain/language.h"
#include "model/exchange/csv.h"

#include <QRandomGenerator>
#include <QTest>

// The one format that is read by a parser of our own: whatever is written comes back, and no bytes bring it down.

namespace {

using Rows = QList<QStringList>;

/// Header first; nothing when the file is refused.
std::optional<Rows> read(const QByteArray &bytes, const CsvLimits &limits = {}, QString *problem = nullptr)
{
    const Language language;
    CsvReader reader(bytes, language, limits);
    QString words = reader.problem();
    Rows rows;
    if (words.isEmpty()) {
        rows += reader.header();
        const auto done = reader.forEachRow([&](int, const QStringList &cells) {
            rows += cells;
            return true;
        });
        words = done ? QString() : done.error().message;
    }
    if (problem)
        *problem = words;
    return words.isEmpty() ? std::optional(rows) : std::nullopt;
}

} // namespace

class TestCsv : public QObject
{
    Q_OBJECT
private slots:
    void cellsAreReadAsWritten_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Rows>("rows");
        QTest::newRow("plain") << QByteArray("a,b\n1,2\n") << Rows {{"a", "b"}, {"1", "2"}};
        QTest::newRow("header only") << QByteArray("a,b\n") << Rows {{"a", "b"}};
        QTest::newRow("one column") << QByteArray("a\n1\n2\n") << Rows {{"a"}, {"1"}, {"2"}};
        QTest::newRow("quotes") << QByteArray("a,b\n\"x \"\"y\"\" z\",\"1,2\"\n")
                                << Rows {{"a", "b"}, {"x \"y\" z", "1,2"}};
        QTest::newRow("line break in a cell") << QByteArray("a,b\n\"x\ny\",2\n") << Rows {{"a", "b"}, {"x\ny", "2"}};
        QTest::newRow("CRLF in a cell") << QByteArray("a,b\r\n\"x\r\ny\",2\r\n") << Rows {{"a", "b"}, {"x\r\ny", "2"}};
        QTest::newRow("empty cells") << QByteArray("a,b,c\n,,\n1,,3\n")
                                     << Rows {{"a", "b", "c"}, {"", "", ""}, {"1", "", "3"}};
        QTest::newRow("empty quoted cell") << QByteArray("a,b\n\"\",2\n") << Rows {{"a", "b"}, {"", "2"}};
        QTest::newRow("short row") << QByteArray("a,b,c\n1\n") << Rows {{"a", "b", "c"}, {"1", "", ""}};
        QTest::newRow("quote inside") << QByteArray("a,b\nx\"y,2\n") << Rows {{"a", "b"}, {"x\"y", "2"}};
        QTest::newRow("text behind a quote") << QByteArray("a,b\n\"x\"y,2\n") << Rows {{"a", "b"}, {"xy", "2"}};
        QTest::newRow("delimiter in a quoted header")
            << QByteArray("\"a,b,c\";d\n1;2\n") << Rows {{"a,b,c", "d"}, {"1", "2"}};
        QTest::newRow("old line ends") << QByteArray("a,b\r1,2\r") << Rows {{"a", "b"}, {"1", "2"}};
        QTest::newRow("no line end") << QByteArray("a,b\n1,2") << Rows {{"a", "b"}, {"1", "2"}};
    }
    void cellsAreReadAsWritten()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(Rows, rows);
        const auto read_ = read(bytes);
        QVERIFY(read_);
        QCOMPARE(*read_, rows);
    }

    void linesAreCountedAsAnEditorCountsThem()
    {
        const Language language;
        const QByteArray bytes = "a,b\n\"x\n\ny\",2\n\n3,4\n";
        CsvReader reader(bytes, language);
        QList<int> lines;
        QVERIFY(reader.forEachRow([&](int line, const QStringList &) {
            lines += line;
            return true;
        }));
        QCOMPARE(lines, (QList<int> {2, 6}));
    }

    void limitsHaveWords_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("words");
        QTest::newRow("bytes") << QByteArray("a\n") + QByteArray(2000, 'x') << "larger than";
        QTest::newRow("rows") << QByteArray("a\n1\n2\n3\n4\n5\n6\n") << "more than";
        QTest::newRow("columns") << QByteArray("a,b,c,d,e,f\n") << "columns";
        QTest::newRow("cell") << QByteArray("a\n") + QByteArray(101, 'x') << "A cell in line 2 is larger";
        QTest::newRow("quoted cell") << QByteArray("a\n\"") + QByteArray(101, 'x') + '"'
                                     << "A cell in line 2 is larger";
    }
    void limitsHaveWords()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, words);
        QString problem;
        QVERIFY(!read(bytes, {1000, 5, 5, 100}, &problem));
        QVERIFY2(problem.contains(words), qPrintable(problem));
    }

    void whatIsWrittenIsReadBack()
    {
        QRandomGenerator random(20260715);
        const QString letters = QStringLiteral("ab \",;\t\n'=+-@ä漢");
        for (int round = 0; round < 2000; ++round) {
            const int columns = random.bounded(1, 6), rows = random.bounded(1, 6);
            CsvWriter writer;
            Rows expected;
            for (int r = 0; r <= rows; ++r) {
                QStringList cells;
                for (int c = 0; c < columns; ++c) {
                    QString cell = r == 0 ? QStringLiteral("c%1").arg(c) : QString();
                    for (int n = r == 0 ? 0 : random.bounded(0, 8); n > 0; --n)
                        cell += letters[random.bounded(int(letters.size()))];
                    cells += cell;
                    writer.plain(cell);
                }
                writer.endRow();
                // A line of one empty cell is an empty line, and those are skipped.
                if (!(columns == 1 && cells.first().trimmed().isEmpty()))
                    expected += cells;
            }
            const auto back = read(writer.bytes());
            QVERIFY2(back, writer.bytes());
            QVERIFY2(*back == expected, writer.bytes());
        }
    }

    void noBytesBringItDown()
    {
        QRandomGenerator random(4711);
        const QByteArray likely = "\"\",,;;\t\n\n\r ab1\xC3\xA4\xEF\xBB\xBF";
        int readable = 0;
        for (int round = 0; round < 20000; ++round) {
            QByteArray bytes;
            for (int n = random.bounded(0, 60); n > 0; --n)
                bytes += round % 4 == 0 ? char(random.bounded(256)) : likely[random.bounded(int(likely.size()))];
            QString problem;
            const auto rows = read(bytes, {}, &problem);
            QVERIFY(bool(rows) == problem.isEmpty());
            if (!rows)
                continue;
            ++readable;
            for (const QStringList &row : *rows)
                QCOMPARE(row.size(), rows->first().size());
        }
        QVERIFY2(readable > 300, qPrintable(QString::number(readable)));
    }
};

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
