#include "model/domain/kpi.h"
#include "model/domain/language.h"
#include "model/query/changessince.h"
#include "model/query/retention.h"
#include "tests/query/linkedfirm.h"
#include "tests/query/sampleorganisation.h"

#include <QTest>

// "What changed since …" over all objectives (DOMAIN.md 2.10).

namespace {

QStringList told(const std::vector<ChangeOfObjective> &changes)
{
    QStringList out;
    for (const ChangeOfObjective &c : changes)
        out += QStringLiteral("%1 %2 %3: %4 > %5 %6")
                   .arg(c.date.toString(Qt::ISODate), c.code, c.what, c.before, c.after, c.version)
                   .trimmed();
    return out;
}

} // namespace

class TestChangesSince : public QObject
{
    Q_OBJECT

private slots:
    void changesAreToldTheNewestFirstInWords()
    {
        LinkedFirm firm;
        const auto objective = firm.objective("O1", ObjectiveState::Active);
        const auto add = [&](QDate day, const char *field, const char *before, const char *after) {
            ChangeRecord c;
            c.id = {firm.context.newId()};
            c.objective = objective;
            c.date = day;
            c.field = QLatin1String(field);
            c.oldValue = QLatin1String(before);
            c.newValue = QLatin1String(after);
            firm.reg.put(c);
        };
        add(QDate(2026, 1, 1), "state", "draft", "proposed");
        add(QDate(2026, 2, 1), "state", "approved", "active");
        add(QDate(2026, 3, 1), "target_date", "2026-09-30", "2026-12-31");
        add(QDate(2026, 4, 1), "plan", "3 actions", "4 actions");
        QCOMPARE(told(changesSince(firm.reg, QDate(2026, 1, 1), QDate(2026, 3, 1), Language())),
                 (QStringList {QStringLiteral("2026-03-01 O1 Target date: 30 Sep 2026 > 31 Dec 2026"),
                               QStringLiteral("2026-02-01 O1 State: approved > active")}));
    }

    /// Keys and names of fields are for files; lists and paper show words (labels, dates of the language).
    void changeRecordsReadAsWordsWhereverTheyAreShown()
    {
        const Language language;
        QCOMPARE(changedFieldText(QStringLiteral("direction"), language), QStringLiteral("Direction"));
        QCOMPARE(changedValueText(QStringLiteral("direction"), QStringLiteral("increase"), language),
                 labelOf(Direction::Increase, language));
        QCOMPARE(changedValueText(QStringLiteral("plan"), QStringLiteral("3 actions"), language),
                 QStringLiteral("3 actions"));
        QCOMPARE(changedValueText(QStringLiteral("interim_targets"),
                                  QStringLiteral("15 days by 2025-12-31, 12 by 2026-03-31, 9 by 2026-13-01"), language),
                 QStringLiteral("15 days by 31 Dec 2025, 12 by 31 Mar 2026, 9 by 2026-13-01"));
        QCOMPARE(changedFieldText(QStringLiteral("interim_targets"), language), QStringLiteral("Interim targets"));
        QCOMPARE(changedFieldText(QStringLiteral("kpi"), language), QStringLiteral("KPI"));
        // Whatever else an import wrote stands there as it was written.
        QCOMPARE(changedFieldText(QStringLiteral("plan_b"), language), QStringLiteral("plan_b"));
        QCOMPARE(changedFieldText(disposalField, language), QStringLiteral("Disposal"));
    }

    void aVersionThatAChangeNamesIsNotSaidTwice()
    {
        LinkedFirm firm;
        const auto objective = firm.objective("O1", ObjectiveState::Active);
        for (const char *number : {"1.0", "2.0"}) {
            ObjectiveVersion v;
            v.id = {firm.context.newId()};
            v.objective = objective;
            v.version = QLatin1String(number);
            v.date = QDate(2026, 5, 1);
            v.summary = QStringLiteral("approved");
            firm.reg.put(v);
        }
        ChangeRecord c;
        c.id = {firm.context.newId()};
        c.objective = objective;
        c.date = QDate(2026, 5, 1);
        c.field = QStringLiteral("target_date");
        c.versionFrom = QStringLiteral("1.0");
        c.versionTo = QStringLiteral("2.0");
        firm.reg.put(c);
        const auto changes = changesSince(firm.reg, QDate(2026, 4, 1), QDate(2026, 6, 1), Language());
        QCOMPARE(told(changes),
                 (QStringList {QStringLiteral("2026-05-01 O1 Target date:  >  1.0 → 2.0"),
                               QStringLiteral("2026-05-01 O1 Version:  > 1.0")}));
    }

    void theSampleTellsWhatTheAcquisitionChanged()
    {
        const Register reg = sampleRegister();
        const auto changes = changesSince(reg, QDate(2025, 7, 1), QDate(2025, 7, 31), Language());
        QStringList codes;
        for (const ChangeOfObjective &c : changes)
            if (!codes.contains(c.code))
                codes += c.code;
        QVERIFY2(codes.contains(QStringLiteral("OBJ-001")) && codes.contains(QStringLiteral("OBJ-003")),
                 qPrintable(codes.join(QLatin1Char(' '))));
        for (const ChangeOfObjective &c : changes)
            QVERIFY(c.date > QDate(2025, 7, 1) && c.date <= QDate(2025, 7, 31));
        QCOMPARE(usualSince(reg, sampleDay), QDate(2026, 5, 21));
        QVERIFY(changesSince(Register(), QDate(2025, 1, 1), sampleDay, Language()).empty());
    }
};

QTEST_GUILESS_MAIN(TestChangesSince)
#include "tst_changessince.moc"
