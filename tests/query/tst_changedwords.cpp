#include "model/query/lifecycle/changedwords.h"

#include <QTest>

// Which words of two wordings differ: what the difference view marks (2.10).

class tst_ChangedWords : public QObject
{
    Q_OBJECT
private slots:
    void theWordsThatDifferAreNamedWhole_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("inBefore");
        QTest::addColumn<QString>("inAfter");
        const auto row
            = [](const char *name, const char *before, const char *after, const char *inBefore, const char *inAfter) {
                  QTest::newRow(name) << QString::fromUtf8(before) << QString::fromUtf8(after)
                                      << QString::fromUtf8(inBefore) << QString::fromUtf8(inAfter);
              };
        row("the same", "from 21 to 7 days", "from 21 to 7 days", "", "");
        row("a number in the middle", "from 21 to 7 days", "from 21 to 10 days", "7", "10");
        row("half a number is marked whole", "by 2026-09-30", "by 2026-12-31", "2026-09-30", "2026-12-31");
        row("two places", "from 21 to 7 days by May", "from 18 to 7 days by June", "21 to 7 days by May",
            "18 to 7 days by June");
        row("words at the end", "all sites", "all sites including Brno", "", "including Brno");
        row("words at the front", "all sites", "at all sites", "", "at");
        row("a word taken out", "at all sites", "at sites", "all", "");
        row("nothing before", "", "a text", "", "a text");
        row("a word said twice", "very late", "very very late", "", "very");
        row("umlauts", "für Prüfer", "für Prüferinnen", "Prüfer", "Prüferinnen");
    }
    void theWordsThatDifferAreNamedWhole()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(QString, inBefore);
        QFETCH(QString, inAfter);
        const auto part = [](const QString &text, const QString &other) {
            const TextSpan span = changedWords(text, other);
            return text.mid(span.start, span.length).trimmed();
        };
        QCOMPARE(part(before, after), inBefore);
        QCOMPARE(part(after, before), inAfter);
    }
};

QTEST_GUILESS_MAIN(tst_ChangedWords)
#include "tst_changedwords.moc"
