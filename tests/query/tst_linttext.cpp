#include "model/domain/organisation.h"
#include "model/query/lint/lint.h"
#include "tests/support/csvrows.h"

#include <QTest>

// The text rules on the vectors of the specification and on sentences of our own with hand-set findings (4.2, 4.5).

namespace {

QString shortForm(const std::vector<LintFinding> &findings)
{
    QStringList out;
    for (const LintFinding &f : findings)
        out += QStringLiteral("%1:%2").arg(f.rule, lintSeverityKey(f.severity));
    out.sort();
    return out.join(QLatin1Char(' '));
}

QString sorted(QString text)
{
    QStringList out = text.replace(QLatin1Char(';'), QLatin1Char(' ')).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    out.sort();
    return out.join(QLatin1Char(' '));
}

QString marked(const QString &text, const QString &rule)
{
    QStringList out;
    for (const LintFinding &f : Linter(Register(), Language()).text(text))
        if (f.rule == rule)
            for (const TextRange &range : f.ranges)
                out += text.mid(range.start, range.length);
    return out.join(QLatin1Char('|'));
}

Register withSetting(const char *key, const char *value)
{
    Register reg;
    Setting setting;
    setting.id = {QUuid::createUuid()};
    setting.key = QLatin1String(key);
    setting.value = QString::fromUtf8(value);
    reg.put(Record(setting));
    return reg;
}

std::vector<LintFinding> inContext(const char *text, const TextContext &context)
{
    return lintText(QString::fromUtf8(text), context, {}, Lexicon::shipped(), Language());
}

} // namespace

class tst_LintText : public QObject
{
    Q_OBJECT
private slots:
    void everySentenceGetsItsFindings_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("expected");
        int own = 0;
        for (const CsvRow &row : csvRows(QStringLiteral("data/lint_vectors.csv")))
            QTest::newRow(qPrintable(row["id"])) << row["sentence"] << sorted(row["x_findings(rule:severity)"]);
        for (const CsvRow &row : csvRows(QStringLiteral("data/lint_sentences.csv"))) {
            QTest::newRow(qPrintable(row["id"])) << row["sentence"] << sorted(row["findings"]);
            ++own;
        }
        QVERIFY(own >= 100);
    }
    void everySentenceGetsItsFindings()
    {
        QFETCH(QString, sentence);
        QFETCH(QString, expected);
        static const Linter linter {Register(), Language()};
        QCOMPARE(shortForm(linter.text(sentence)), expected);
    }

    void theWordsAreNamedAndMarkedWhereTheyStand()
    {
        QCOMPARE(marked(QStringLiteral("Ensure  timely \n patching, as soon   as possible"), QStringLiteral("LT-02")),
                 QStringLiteral("timely|as soon   as possible"));
        QCOMPARE(marked(QStringLiteral("  Reduce MTTR and MTBF of SIEM 2027"), QStringLiteral("LT-11")),
                 QStringLiteral("MTTR|MTBF|SIEM"));
        const auto found
            = Linter(Register(), Language(QStringLiteral("en"))).text(QStringLiteral("Patches timely ASAP"));
        const auto vague = std::find_if(found.begin(), found.end(),
                                        [](const LintFinding &f) { return f.rule == QLatin1String("LT-02"); });
        QVERIFY(vague != found.end());
        QCOMPARE(vague->message, QStringLiteral("“timely, ASAP” means something different to every reader."));
        QVERIFY(vague->hint.contains(QLatin1String("within 14 days")));
    }

    void whatTheFiguresSayIsNotAskedOfTheSentenceAgain()
    {
        TextContext context;
        context.hasTarget = context.hasTargetDate = true;
        QCOMPARE(shortForm(inContext("Reduce the click rate of test mails", context)),
                 QStringLiteral("LT-01:hint LT-05:hint LT-06:hint"));
        context = {};
        context.hasBaseline = true;
        QCOMPARE(shortForm(inContext("Reduce the click rate by 20 % until 2027-01-01", context)), QString());
        context = {};
        context.isMaintain = true;
        QCOMPARE(shortForm(inContext("Keep the availability at 99.9 % every month", context)), QString());
        context.isMaintain = false;
        QCOMPARE(shortForm(inContext("Keep the availability at 99.9 % every month", context)),
                 QStringLiteral("LT-06:warning"));
        context.isTitleOfStatement = true;
        QCOMPARE(shortForm(inContext("Strong sign-in", context)), QString());
        QCOMPARE(shortForm(inContext("Improve security", context)), QStringLiteral("LT-03:blocker"));
    }

    void wordsOfTheFileAreKnownToo()
    {
        const QString text = QStringLiteral("Snappy answers to 95 % of the DLP alerts by end of 2026");
        QCOMPARE(shortForm(Linter(Register(), Language()).text(text)), QStringLiteral("LT-11:hint"));
        Register reg = withSetting("lint.words.VAGUE_EN", "snappy; fluffy (really)");
        QCOMPARE(shortForm(Linter(reg, Language()).text(text)), QStringLiteral("LT-02:warning LT-11:hint"));
        GlossaryTerm term;
        term.id = {QUuid::createUuid()};
        term.term = QStringLiteral("data leak prevention");
        term.synonyms = QStringLiteral("DLP");
        reg.put(Record(term));
        QCOMPARE(shortForm(Linter(reg, Language()).text(text)), QStringLiteral("LT-02:warning"));
    }

    void hintsAndWarningsCanBeSwitchedOffButNoBlocker()
    {
        const QString text = QStringLiteral("Improve information security");
        QCOMPARE(shortForm(Linter(withSetting("lint.off", "LT-03, LT-05,LT-06"), Language()).text(text)),
                 QStringLiteral("LT-03:blocker"));
        QCOMPARE(shortForm(Linter(withSetting("lint.short_characters", "40"), Language()).text(text)),
                 QStringLiteral("LT-03:blocker LT-05:warning LT-06:warning LT-10:hint"));
    }

    void everyWordListOfTheRulesIsShipped()
    {
        const Lexicon lexicon = Lexicon::shipped();
        QVERIFY(lexicon.slogans().size() >= 7);
        for (const QRegularExpression &slogan : lexicon.slogans())
            QVERIFY2(slogan.isValid(), qPrintable(slogan.pattern()));
        for (const QString &name : lexicon.names())
            QVERIFY2(lexicon.list(name.toLatin1().constData()).isValid(), qPrintable(name));
        for (const char *name : {"DIRECTION_EN", "DIRECTION_DE", "ACTIVITY_EN", "ACTIVITY_ING", "ACTIVITY_DE_START",
                                 "ACTIVITY_DE_END", "VAGUE_EN", "VAGUE_DE", "COMPARATIVE", "MODAL", "ABSOLUTE",
                                 "PLACEHOLDER", "RESULT_MARK", "COVERAGE", "ZERO", "NUMWORD", "DEADLINE", "STRIP"})
            QVERIFY2(lexicon.names().contains(QLatin1String(name)), name);
        QVERIFY(!QStringLiteral("anything").contains(lexicon.list("NO_SUCH_LIST")));
    }
};

QTEST_GUILESS_MAIN(tst_LintText)
#include "tst_linttext.moc"
