#include "model/domain/records.h"
#include "model/query/agenda.h"
#include "model/query/reviewcalendar.h"
#include "tests/query/sampleorganisation.h"

#include <QTest>

// The calendar of reviews (F18, 7.2): what was held, what comes, what is late.

namespace {

QStringList linesOf(const std::vector<CalendarEntry> &entries)
{
    static constexpr const char *types[] = {"held", "planned", "objective", "decision"};
    QStringList out;
    for (const CalendarEntry &e : entries)
        out << QStringLiteral("%1 %2 %3%4")
                   .arg(e.date.toString(Qt::ISODate), QLatin1String(types[size_t(e.type)]), e.code,
                        e.daysLate ? QStringLiteral(" late %1").arg(e.daysLate) : QString());
    return out;
}

Review review(int number, QDate date, ReviewState state, QDate next = {})
{
    Review r;
    r.id = {QUuid::createUuidV5(QUuid(), QString::number(number))};
    r.code = QStringLiteral("R%1").arg(number);
    r.type = ReviewKind::ManagementReview;
    r.date = date;
    r.state = state;
    r.nextPlanned = next;
    return r;
}

QStringList calendarOf(const Register &reg, QDate asOf)
{
    return linesOf(reviewCalendar(evaluateWorkspace(reg, asOf), QDate(2026, 1, 1), QDate(2026, 12, 31)));
}

} // namespace

class tst_ReviewCalendar : public QObject
{
    Q_OBJECT
private slots:
    void aReviewThatWasHeldNamesTheNextOne()
    {
        Register reg;
        reg.put(review(1, QDate(2026, 2, 3), ReviewState::Closed, QDate(2026, 8, 4)));
        QCOMPARE(calendarOf(reg, QDate(2026, 5, 1)),
                 (QStringList {QStringLiteral("2026-02-03 held R1"), QStringLiteral("2026-08-04 planned R1")}));
    }

    void onceTheNextOneIsThereTheAnnouncementIsGone()
    {
        Register reg;
        reg.put(review(1, QDate(2026, 2, 3), ReviewState::Closed, QDate(2026, 8, 4)));
        reg.put(review(2, QDate(2026, 8, 11), ReviewState::Planned));
        QCOMPARE(calendarOf(reg, QDate(2026, 5, 1)),
                 (QStringList {QStringLiteral("2026-02-03 held R1"), QStringLiteral("2026-08-11 planned R2")}));
    }

    /// Agenda and calendar ask the same question; what was archived names no next review.
    void theLatestReviewOfEachKindCountsOnce()
    {
        Register reg;
        reg.put(review(1, QDate(2026, 2, 3), ReviewState::Closed));
        reg.put(review(2, QDate(2026, 8, 11), ReviewState::Planned));
        Review archived = review(3, QDate(2026, 9, 1), ReviewState::Planned);
        archived.archivedAt = QDateTime(QDate(2026, 9, 2), QTime(8, 0), Qt::UTC);
        reg.put(archived);
        Review other = review(4, QDate(2025, 1, 1), ReviewState::Closed);
        other.type = ReviewKind::ObjectiveReview;
        reg.put(other);
        QStringList codes;
        for (const Review *r : latestReviews(reg))
            codes += r->code;
        QCOMPARE(codes, (QStringList {QStringLiteral("R2"), QStringLiteral("R4")}));
        QStringList due;
        for (const AgendaItem &item : agenda(evaluateWorkspace(reg, QDate(2026, 9, 10)), 14))
            due += item.code;
        QCOMPARE(due, QStringList {QStringLiteral("R2")});
    }

    void aPlannedReviewThatWasNotHeldIsLateByItsDays()
    {
        Register reg;
        reg.put(review(1, QDate(2026, 2, 3), ReviewState::Planned));
        QCOMPARE(calendarOf(reg, QDate(2026, 2, 13)), QStringList {QStringLiteral("2026-02-03 planned R1 late 10")});
        QCOMPARE(calendarOf(reg, QDate(2026, 2, 3)), QStringList {QStringLiteral("2026-02-03 planned R1")});
    }

    void bothEndsOfTheRangeBelongToIt()
    {
        Register reg;
        reg.put(review(1, QDate(2026, 1, 1), ReviewState::Closed));
        reg.put(review(2, QDate(2026, 12, 31), ReviewState::Planned));
        reg.put(review(3, QDate(2025, 12, 31), ReviewState::Closed));
        QCOMPARE(calendarOf(reg, QDate(2026, 5, 1)).size(), 2);
    }

    void objectivesThatAreNoLongerLiveAndDecisionsThatAreDoneAreNotAsked()
    {
        const Register sample = sampleRegister();
        const WorkspaceState ws = evaluateWorkspace(sample, sampleDay);
        int objectives = 0, decisions = 0;
        for (const CalendarEntry &e : reviewCalendar(ws, QDate(2020, 1, 1), QDate(2040, 1, 1))) {
            if (e.type == CalendarEntry::Type::Objective) {
                ++objectives;
                QVERIFY(isLive(sample.find(Id<Objective> {e.record})->state));
            } else if (e.type == CalendarEntry::Type::Decision) {
                ++decisions;
                QVERIFY(sample.find(Id<Decision> {e.record})->status == DecisionStatus::Open);
            }
        }
        QVERIFY(objectives > 0);
        QCOMPARE(decisions,
                 int(std::count_if(sample.all<Decision>().begin(), sample.all<Decision>().end(),
                                   [](const Decision &d) { return d.status == DecisionStatus::Open; })));
    }
};

QTEST_GUILESS_MAIN(tst_ReviewCalendar)
#include "tst_reviewcalendar.moc"
