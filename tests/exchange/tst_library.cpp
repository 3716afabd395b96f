#include "model/domain/enums.h"
#include "model/domain/language.h"
#include "model/exchange/libraryadoption.h"
#include "model/query/lint/lint.h"
#include "model/query/lint/linttext.h"
#include "model/query/readingcheck.h"
#include "tests/support/csvrows.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

// The examples that are shipped (F33): complete, better than their weak forms by our own rules, in English and German.

namespace {

/// Words that a German says, too, and the unit that the program reads.
const QStringList sameOnPurpose {QStringLiteral("assets"), QStringLiteral("audits"), QStringLiteral("compliance"),
                                 QStringLiteral("controlling"), QStringLiteral("yes/no")};

QString shipped(const QString &name)
{
    return QStringLiteral("../resources/library/%1.csv").arg(name);
}

QStringList numbersIn(QString text)
{
    static const QRegularExpression mark(QStringLiteral("(?<=\\d)[.,](?=\\d)")),
        number(QStringLiteral("\\d+(?:\\.\\d+)?"));
    text.replace(mark, QStringLiteral("."));
    QStringList out;
    for (auto it = number.globalMatch(text); it.hasNext();)
        out += it.next().captured();
    out.sort();
    return out;
}

void languages()
{
    QTest::addColumn<QString>("code");
    for (const QString &code : Language::available())
        QTest::newRow(qPrintable(code)) << code;
}

void files()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("objectives") << QStringLiteral("library_objectives");
    QTest::newRow("measures") << QStringLiteral("library_kpis");
}

} // namespace

class tst_Library : public QObject
{
    Q_OBJECT
private slots:
    void allExamplesAreThere_data() { languages(); }
    void allExamplesAreThere()
    {
        QFETCH(QString, code);
        const auto objectives = libraryObjectives(Language(code));
        const auto measures = libraryKpis(Language(code));
        QCOMPARE(objectives.size(), size_t(29));
        QCOMPARE(measures.size(), size_t(42));
        QSet<QString> ids;
        for (const LibraryObjective &o : objectives) {
            ids += o.id;
            QVERIFY2(!o.weakForm.isEmpty() && !o.statement.isEmpty() && !o.steps.isEmpty() && o.months > 0,
                     qPrintable(o.id));
            QVERIFY2(fromKey<Direction>(o.direction), qPrintable(o.id));
        }
        for (const LibraryKpi &k : measures) {
            ids += k.id;
            QVERIFY2(!k.name.isEmpty() && !k.formula.isEmpty() && !k.unit.isEmpty(), qPrintable(k.id));
            QVERIFY2(fromKey<Direction>(k.direction) && fromKey<Frequency>(k.frequency), qPrintable(k.id));
        }
        QCOMPARE(ids.size(), 29 + 42);
    }

    void theBetterStatementsHaveLessThanHalfOfTheFindings_data() { languages(); }
    void theBetterStatementsHaveLessThanHalfOfTheFindings()
    {
        QFETCH(QString, code);
        const Linter linter {Register(), Language(code)};
        const auto worst = [&](const QString &text) {
            int sum = 0;
            for (const LintFinding &f : linter.text(text))
                sum += f.severity == LintSeverity::Blocker ? 10 : f.severity == LintSeverity::Warning ? 2 : 0;
            return sum;
        };
        int weak = 0, better = 0;
        for (const LibraryObjective &o : libraryObjectives(Language(code))) {
            weak += worst(o.weakForm);
            better += worst(o.statement);
            for (const LintFinding &f : linter.text(o.statement))
                QVERIFY2(f.severity != LintSeverity::Blocker, qPrintable(o.id));
        }
        QVERIFY2(better * 2 < weak, qPrintable(QStringLiteral("%1 against %2").arg(better).arg(weak)));
    }

    /// What we ship keeps our own rules: nothing that would stop an approval, and a deadline in the sentence.
    void everyBetterStatementNamesADeadlineAndHasNoBlocker_data() { languages(); }
    void everyBetterStatementNamesADeadlineAndHasNoBlocker()
    {
        QFETCH(QString, code);
        const Language language(code);
        const Linter linter {Register(), language};
        for (const LibraryObjective &o : libraryObjectives(language)) {
            for (const LintFinding &f : linter.text(o.statement))
                QVERIFY2(f.severity != LintSeverity::Blocker, qPrintable(o.id + QLatin1Char(' ') + f.rule));
            QVERIFY2(LintText(o.statement, Lexicon::shipped()).hasDeadline(), qPrintable(o.id));
        }
    }

    void aBetterStatementInGermanHasHintsAtMost()
    {
        const Language german(QStringLiteral("de"));
        const Linter linter {Register(), german};
        for (const LibraryObjective &o : libraryObjectives(german))
            for (const LintFinding &f : linter.text(o.statement))
                QVERIFY2(f.severity == LintSeverity::Hint, qPrintable(o.id + QLatin1Char(' ') + f.rule));
    }

    void everyExampleHasItsGermanRowAndThereAreNoOthers_data() { files(); }
    void everyExampleHasItsGermanRowAndThereAreNoOthers()
    {
        QFETCH(QString, name);
        const auto english = csvRows(shipped(name)), german = csvRows(shipped(name + QStringLiteral("_de")));
        QCOMPARE(german.size(), english.size());
        for (qsizetype i = 0; i < english.size(); ++i)
            QCOMPARE(german[i]["id"], english[i]["id"]);
    }

    void whatAPersonReadsIsGermanAndHasTheSameNumbersAndSteps_data() { files(); }
    void whatAPersonReadsIsGermanAndHasTheSameNumbersAndSteps()
    {
        QFETCH(QString, name);
        static const QRegularExpression word(QStringLiteral("[A-Za-z]{2}"));
        const auto english = csvRows(shipped(name)), german = csvRows(shipped(name + QStringLiteral("_de")));
        for (qsizetype i = 0; i < english.size(); ++i)
            for (auto cell = german[i].cbegin(); cell != german[i].cend(); ++cell) {
                const QString original = english[i][cell.key()];
                const QString words = cell->isEmpty() ? original : cell.value();
                const QByteArray where = (english[i]["id"] + QLatin1Char(' ') + cell.key()).toUtf8();
                QVERIFY2(!original.isEmpty(), where);
                QVERIFY2(cell.key() == QLatin1String("id") || !original.contains(word)
                             || sameOnPurpose.contains(original) || words.compare(original, Qt::CaseInsensitive),
                         where);
                QVERIFY2(numbersIn(words) == numbersIn(original), where);
                QVERIFY2(words.count(QLatin1Char('|')) == original.count(QLatin1Char('|')), where);
            }
    }

    /// The two counts of a ratio are read from its formula, figures about people from name, source and formula.
    void aGermanMeasureIsUnderstoodLikeTheEnglishOne()
    {
        const auto english = libraryKpis(Language()), german = libraryKpis(Language(QStringLiteral("de")));
        int people = 0;
        for (size_t i = 0; i < english.size(); ++i) {
            const Kpi one = kpiFrom(english[i], {}, {}), other = kpiFrom(german[i], {}, {});
            QVERIFY2(isPeopleFigure(one) == isPeopleFigure(other), qPrintable(german[i].id));
            people += isPeopleFigure(other) ? 1 : 0;
            for (const char *sign : {" / ", " x 100"})
                QVERIFY2(one.formulaText.contains(QLatin1String(sign))
                             == other.formulaText.contains(QLatin1String(sign)),
                         qPrintable(german[i].id));
            QCOMPARE(other.direction, one.direction);
            QCOMPARE(other.aggregation, one.aggregation);
        }
        QVERIFY(people >= 3);
    }

    void anExampleFillsTheDraftInItsLanguage_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("to");
        const auto row = [](const char *code, const char *id, const char *what, const char *to) {
            QTest::addRow("%s %s", id, code)
                << QString::fromUtf8(code) << QString::fromUtf8(id) << QString::fromUtf8(what) << QString::fromUtf8(to);
        };
        row("en", "LO09", "The service is available at least 99.9 % of each month", "99.9");
        row("de", "LO09", "Der Dienst ist in jedem Monat mindestens 99,9 % der Zeit verfügbar", "99,9");
        row("en", "LO16", "Unsupported systems fall from 37 to zero", "0");
        row("de", "LO16", "Die Zahl der Systeme ohne Herstellersupport sinkt von 37 auf null", "0");
        row("de", "LO02", "100 % der Beschäftigten schließen den Pflichtkurs ab", "100");
        row("de", "LO08", "Die Zahl der bestätigten Sicherheitsvorfälle pro Quartal sinkt von 20 auf 18", "18");
        row("de", "LO11", "Kritische Schwachstellen werden im Durchschnitt innerhalb von 48 Stunden gepatcht", "48");
    }
    void anExampleFillsTheDraftInItsLanguage()
    {
        QFETCH(QString, code);
        QFETCH(QString, id);
        QFETCH(QString, what);
        QFETCH(QString, to);
        const Language language(code);
        const auto example = libraryObjective(id, language);
        QVERIFY(example);
        ObjectiveDraft draft;
        takeExample(draft, *example);
        QCOMPARE(draft.parts.what, what);
        QCOMPARE(draft.parts.to, to);
        QCOMPARE(draft.parts.unit, example->unit);
        QCOMPARE(draft.actions.size(), size_t(example->steps.size()));
        draft.compose(language);
        QCOMPARE(draft.objective.statement, example->statement);
        // Kept at a least value, kept at zero, or reached.
        const Decimal wanted = Decimal::fromStored(QString(to).replace(QLatin1Char(','), QLatin1Char('.')));
        switch (draft.kpi.direction) {
        case Direction::Range:
            QCOMPARE(draft.kpi.lower, wanted);
            break;
        case Direction::Zero:
            QCOMPARE(wanted, Decimal::fromInt(0));
            break;
        default:
            QCOMPARE(draft.kpi.target, wanted);
        }
    }

    void aTargetThatIsNoFigureIsLeftToTheOrganisation()
    {
        for (const char *code : {"en", "de"})
            for (const auto &[id, to, kind] :
                 {std::tuple {"LO03", "", ObjectiveKind::Improve}, std::tuple {"LO05", "", ObjectiveKind::AchieveOnce},
                  std::tuple {"LO19", "4", ObjectiveKind::Improve}, std::tuple {"LO23", "0", ObjectiveKind::Maintain},
                  std::tuple {"LO27", "15", ObjectiveKind::Improve}}) {
                ObjectiveDraft draft;
                takeExample(draft, *libraryObjective(QLatin1String(id), Language(QLatin1String(code))));
                QVERIFY2(draft.parts.to == QLatin1String(to), id);
                QVERIFY2(draft.parts.kind == kind, id);
            }
    }

    void whatIsMeasuredIsAShortGermanNameWithoutDate()
    {
        for (const LibraryObjective &o : libraryObjectives(Language(QStringLiteral("de")))) {
            ObjectiveDraft draft;
            takeExample(draft, o);
            QVERIFY2(draft.parts.what.size() <= 120, qPrintable(o.id));
            for (const char *date : {"Monaten", "Jahresende", "innerhalb eines Jahres", "innerhalb des Quartals"})
                QVERIFY2(!draft.parts.what.contains(QLatin1String(date)), qPrintable(o.id));
        }
    }
};

QTEST_GUILESS_MAIN(tst_Library)
#include "tst_library.moc"
