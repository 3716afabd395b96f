#include "tests/fuzz/targets.h"

#include <QDir>
#include <QTest>

#include <random>

// What fuzzing found stays found (RELIABILITY.md E): every kept input, every seed, every cut of a seed, and as many
// changed seeds as WAYMARK_FUZZ_ROUNDS says. A broken promise ends the process.

class TestFuzzCorpus : public QObject
{
    Q_OBJECT

    /// A few bytes of the seed changed, cut out, doubled or replaced by what parsers stumble over.
    static QByteArray changed(QByteArray bytes, std::mt19937 &random)
    {
        static const QByteArray tokens[]
            = {"\"", ",",         "<",    "&#x0;",      "\r\n",  "\xef\xbb\xbf",   "]]>",
               "-",  "999999999", "\xff", "<!DOCTYPE ", "1e308", QByteArray(4, 0), "\xe2\x80\xae",
               "/",  "%",         "=",    " ",          "null",  "[[[[[[[[",       "\\ud800"};
        const auto below = [&](qsizetype limit) { return qsizetype(random() % std::max<size_t>(1, size_t(limit))); };
        for (auto times = 1 + below(4); times > 0 && !bytes.isEmpty(); --times) {
            const qsizetype at = below(bytes.size());
            switch (below(5)) {
            case 0:
                bytes[at] = char(random());
                break;
            case 1:
                bytes[at] = char(bytes[at] ^ (1 << below(8)));
                break;
            case 2:
                bytes.remove(at, 1 + below(16));
                break;
            case 3:
                bytes.insert(at, bytes.mid(below(bytes.size()), 1 + below(32)));
                break;
            default:
                bytes.insert(at, tokens[below(std::size(tokens))]);
            }
        }
        return bytes;
    }

private slots:
    void whatWasKeptAndWhatIsChangedBreaksNoPromise_data()
    {
        QTest::addColumn<int>("index");
        int index = 0;
        for (const FuzzTarget &target : fuzzTargets())
            QTest::newRow(target.name) << index++;
    }
    void whatWasKeptAndWhatIsChangedBreaksNoPromise()
    {
        QFETCH(int, index);
        const FuzzTarget &target = fuzzTargets()[size_t(index)];
        QDir corpus(QStringLiteral(WAYMARK_SOURCE_DIR "/tests/data/fuzz/") + QLatin1String(target.name));
        const auto kept = corpus.entryInfoList(QDir::Files, QDir::Name);
        QVERIFY2(!kept.isEmpty(), "the corpus is missing");
        for (const QFileInfo &info : kept) {
            QFile file(info.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            target.run(file.readAll());
        }
        const QList<QByteArray> seeds = target.seeds();
        int tried = 0;
        for (const QByteArray &seed : seeds) {
            target.run(seed);
            // Every length of small seeds, a hundred of large ones.
            for (qsizetype length = 0; length < seed.size(); length += 1 + seed.size() / 100, ++tried)
                target.run(seed.left(length));
        }
        std::mt19937 random(20260715);
        bool given = false;
        const int wanted = qEnvironmentVariableIntValue("WAYMARK_FUZZ_ROUNDS", &given);
        // A workspace is written to a file and opened: some milliseconds each.
        const int rounds = given ? wanted : std::strcmp(target.name, "workspace") == 0 ? 200 : 3000;
        for (int i = 0; i < rounds; ++i, ++tried)
            target.run(changed(seeds.at(i % seeds.size()), random));
        QVERIFY(tried >= rounds);
    }
};

QTEST_GUILESS_MAIN(TestFuzzCorpus)
#include "tst_fuzzcorpus.moc"
