#include "model/domain/enums.h"
#include "model/domain/language.h"
#include "model/exchange/library.h"
#include "model/query/lint/lint.h"

#include <QSet>
#include <QTest>

// The examples that are shipped (F33): complete, and better than their weak forms by our own rules.

class tst_Library : public QObject
{
    Q_OBJECT
private slots:
    void allExamplesAreThere()
    {
        QCOMPARE(libraryObjectives().size(), size_t(29));
        QCOMPARE(libraryKpis().size(), size_t(42));
        QSet<QString> ids;
        for (const LibraryObjective &o : libraryObjectives()) {
            ids += o.id;
            QVERIFY2(!o.weakForm.isEmpty() && !o.statement.isEmpty() && !o.steps.isEmpty() && o.months > 0,
                     qPrintable(o.id));
            QVERIFY2(fromKey<Direction>(o.direction), qPrintable(o.id));
        }
        for (const LibraryKpi &k : libraryKpis()) {
            ids += k.id;
            QVERIFY2(!k.name.isEmpty() && !k.formula.isEmpty() && !k.unit.isEmpty(), qPrintable(k.id));
            QVERIFY2(fromKey<Direction>(k.direction) && fromKey<Frequency>(k.frequency), qPrintable(k.id));
        }
        QCOMPARE(ids.size(), 29 + 42);
    }

    void theBetterStatementsHaveLessThanHalfOfTheFindings()
    {
        const Linter linter {Register(), Language()};
        const auto worst = [&](const QString &text) {
            int sum = 0;
            for (const LintFinding &f : linter.text(text))
                sum += f.severity == LintSeverity::Blocker ? 10 : f.severity == LintSeverity::Warning ? 2 : 0;
            return sum;
        };
        int weak = 0, better = 0;
        for (const LibraryObjective &o : libraryObjectives()) {
            weak += worst(o.weakForm);
            better += worst(o.statement);
            for (const LintFinding &f : linter.text(o.statement))
                QVERIFY2(f.severity != LintSeverity::Blocker, qPrintable(o.id));
        }
        QVERIFY2(better * 2 < weak, qPrintable(QStringLiteral("%1 against %2").arg(better).arg(weak)));
    }
};

QTEST_GUILESS_MAIN(tst_Library)
#include "tst_library.moc"
