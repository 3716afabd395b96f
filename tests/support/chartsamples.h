#pragma once
#include "model/domain/records.h"
#include "model/domain/register.h"

#include <QStringList>

// Small registers made by hand, one KPI each, for the charts of tests/query and tests/views.

class ChartSample
{
public:
    Register reg;
    Kpi kpi;
    Objective objective;
    QDate asOf {2026, 7, 15};

    explicit ChartSample(Direction direction, const QString &name, const QString &unit)
    {
        objective.id.value = uuid(1);
        objective.code = QStringLiteral("OBJ-001");
        objective.title = QStringLiteral("An objective");
        objective.state = ObjectiveState::Active;
        objective.startDate = QDate(2026, 1, 1);
        objective.targetDate = QDate(2026, 12, 31);
        kpi.id.value = uuid(2);
        kpi.code = QStringLiteral("KPI-001");
        kpi.name = name;
        kpi.objective = objective.id;
        kpi.direction = direction;
        kpi.unit = unit;
        kpi.frequency = Frequency::Monthly;
    }
    static QUuid uuid(int number) { return QUuid(uint(number), 0, 0, 0, 0, 0, 0, 0, 0, 0, 1); }
    static Decimal decimal(const char *text) { return Decimal::fromStored(QLatin1String(text)); }
    static QDate day(const char *text) { return QDate::fromString(QLatin1String(text), Qt::ISODate); }

    /// "2026-01-31=21 2026-02-28=NA 2026-03-31=9/12"; a "!" before the value: it replaces another; "x": void.
    ChartSample &read(const char *readings)
    {
        for (const QString &part : QString::fromLatin1(readings).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            QString value = part.section(QLatin1Char('='), 1);
            ReadingRow row;
            row.key = ++m_key;
            row.kpi = kpi.id;
            row.periodEnd = QDate::fromString(part.section(QLatin1Char('='), 0, 0), Qt::ISODate);
            row.recordedOn = row.periodEnd.addDays(5);
            if (value.startsWith(QLatin1Char('!')))
                row.supersedes = m_key - 1;
            row.isVoid = value.startsWith(QLatin1Char('x'));
            row.voidedBy = row.isVoid ? 1 : 0;
            value.remove(QLatin1Char('!')).remove(QLatin1Char('x'));
            if (value == QLatin1String("NA")) {
                row.notAvailableReason = QStringLiteral("no figures");
            } else if (value.contains(QLatin1Char('/'))) {
                row.numerator = Decimal::fromStored(value.section(QLatin1Char('/'), 0, 0));
                row.denominator = Decimal::fromStored(value.section(QLatin1Char('/'), 1));
            } else {
                row.value = Decimal::fromStored(value);
            }
            reg.readings.add(kpi.id, row.compact());
        }
        return *this;
    }
    ChartSample &interim(const char *date, const char *value)
    {
        InterimTarget target;
        target.id.value = uuid(100 + int(reg.count(Kind::InterimTarget)));
        target.kpi = kpi.id;
        target.dueDate = day(date);
        target.value = decimal(value);
        reg.put(target);
        return *this;
    }
    ChartSample &trigger(const char *date, const char *words)
    {
        Trigger t;
        t.id.value = uuid(200 + int(reg.count(Kind::Trigger)));
        t.date = day(date);
        t.description = QString::fromUtf8(words);
        reg.put(t);
        TriggerObjective link;
        link.id.value = uuid(300 + int(reg.count(Kind::TriggerObjective)));
        link.trigger = t.id;
        link.objective = objective.id;
        reg.put(link);
        return *this;
    }
    /// A major version with a moved target date, approved.
    ChartSample &newTargetDate(const char *date, const char *from)
    {
        ChangeRecord c;
        c.id.value = uuid(400);
        c.objective = objective.id;
        c.date = day(date);
        c.field = QStringLiteral("target_date");
        c.oldValue = QLatin1String(from);
        c.newValue = objective.targetDate.toString(Qt::ISODate);
        reg.put(c);
        ObjectiveVersion v;
        v.id.value = uuid(402);
        v.objective = objective.id;
        v.version = QStringLiteral("1.0");
        v.date = objective.startDate.addDays(-20);
        v.approvedBy.value = uuid(500);
        reg.put(v);
        v.id.value = uuid(401);
        v.version = QStringLiteral("2.0");
        v.date = c.date;
        reg.put(v);
        return *this;
    }
    /// A change record about the KPI: what stood before the day.
    ChartSample &changed(const char *date, const char *field, const char *before, const char *after)
    {
        ChangeRecord c;
        c.id.value = uuid(600 + int(reg.count(Kind::ChangeRecord)));
        c.objective = objective.id;
        c.date = day(date);
        c.field = QStringLiteral("kpi %1 %2").arg(kpi.code, QLatin1String(field));
        c.oldValue = QLatin1String(before);
        c.newValue = QLatin1String(after);
        reg.put(c);
        return *this;
    }
    /// Puts objective and KPI as they stand now.
    ChartSample &done()
    {
        reg.put(objective);
        reg.put(kpi);
        return *this;
    }

private:
    qint32 m_key = 0;
};

/// The chart of the look's picture: corrected and void reading, interims, two events, target date moved.
inline ChartSample patchDays()
{
    ChartSample s(Direction::Decrease, QStringLiteral("Median days to patch critical vulnerabilities"),
                  QStringLiteral("days"));
    s.objective.startDate = QDate(2025, 1, 1);
    s.objective.targetDate = QDate(2026, 9, 30);
    s.kpi.baseline = ChartSample::decimal("21");
    s.kpi.target = ChartSample::decimal("7");
    s.interim("2025-12-31", "15").interim("2026-03-31", "12");
    s.trigger("2025-06-02", "Brno site acquired").newTargetDate("2025-07-10", "2026-03-31");
    s.read("2025-01-31=21 2025-02-28=20 2025-03-31=19 2025-04-30=17 2025-05-31=16 2025-06-30=24 2025-07-31=23 "
           "2025-08-31=21 2025-09-30=19 2025-10-31=x13 2025-10-31=!18 2025-11-30=16.5 2025-12-31=15.5 "
           "2026-01-31=14.5 2026-02-28=14 2026-03-31=13.5 2026-04-30=12.5 2026-05-31=12 2026-06-30=11.5");
    return s.done();
}

/// The goal was moved twice, and the formula once: each target as long as it stood, the line broken.
inline ChartSample movedTarget()
{
    ChartSample s(Direction::Decrease, QStringLiteral("Days to patch"), QStringLiteral("days"));
    s.kpi.baseline = ChartSample::decimal("20");
    s.kpi.target = ChartSample::decimal("9");
    s.changed("2026-03-10", "target", "5", "7").changed("2026-05-12", "target", "7", "9");
    s.changed("2026-04-15", "formula_text", "", "until the fix is verified");
    s.read("2026-01-31=20 2026-02-28=18 2026-03-31=15 2026-04-30=14 2026-05-31=12 2026-06-30=11");
    return s.done();
}

/// A range in percent with tolerance: the axis is cut and says so.
inline ChartSample availability()
{
    ChartSample s(Direction::Range, QStringLiteral("Availability"), QStringLiteral("%"));
    s.kpi.lower = ChartSample::decimal("99.9");
    s.kpi.tolerance = ChartSample::decimal("0.2");
    s.read("2026-01-31=99.95 2026-02-28=99.99 2026-03-31=99.62 2026-04-30=99.8 2026-05-31=99.899 2026-06-30=99.95");
    return s.done();
}

/// A ratio with empty months and a month without an answer.
inline ChartSample leavers()
{
    ChartSample s(Direction::Range, QStringLiteral("Leaver accounts closed within 24 hours"), QStringLiteral("%"));
    s.kpi.aggregation = Aggregation::Ratio;
    s.kpi.lower = ChartSample::decimal("98");
    s.read("2026-01-31=6/6 2026-02-28=0/0 2026-03-31=5/6 2026-05-31=4/4");
    return s.done();
}

inline ChartSample clickRate()
{
    ChartSample s(Direction::Decrease, QStringLiteral("Phishing click rate"), QStringLiteral("%"));
    s.kpi.aggregation = Aggregation::Ratio;
    s.kpi.baseline = ChartSample::decimal("14.2");
    s.kpi.target = ChartSample::decimal("4");
    s.read("2026-01-31=12/100 2026-02-28=NA 2026-03-31=90/1000 2026-04-30=80/1000 2026-05-31=71/1000 "
           "2026-06-30=581/10000");
    return s.done();
}

inline ChartSample lateNotifications()
{
    ChartSample s(Direction::Zero, QStringLiteral("Notifications later than the deadline"),
                  QStringLiteral("notifications"));
    s.kpi.aggregation = Aggregation::Cumulative;
    s.read("2026-01-31=0 2026-02-28=0 2026-03-31=0");
    return s.done();
}

inline ChartSample judgedScale()
{
    ChartSample s(Direction::Qualitative, QStringLiteral("Secure development practice, judged"),
                  QStringLiteral("rating"));
    s.kpi.frequency = Frequency::Quarterly;
    s.kpi.baseline = ChartSample::decimal("1");
    s.kpi.target = ChartSample::decimal("3");
    s.kpi.interimMode = InterimMode::Stepped;
    s.interim("2026-06-30", "2");
    s.read("2026-03-31=1 2026-06-30=2");
    return s.done();
}

inline ChartSample noReading()
{
    ChartSample s(Direction::Range, QStringLiteral("Restore tests that succeed"), QStringLiteral("%"));
    s.kpi.lower = ChartSample::decimal("98");
    s.kpi.frequency = Frequency::Quarterly;
    s.objective.startDate = QDate(2026, 5, 21);
    return s.done();
}

inline ChartSample oneReading()
{
    ChartSample s(Direction::Increase, QStringLiteral("Critical suppliers reviewed"), QStringLiteral("%"));
    s.kpi.baseline = ChartSample::decimal("32");
    s.kpi.target = ChartSample::decimal("100");
    s.kpi.frequency = Frequency::Quarterly;
    s.read("2026-03-31=44");
    return s.done();
}

inline ChartSample allEqual()
{
    ChartSample s(Direction::Range, QStringLiteral("Restore tests that succeed"), QStringLiteral("%"));
    s.kpi.lower = ChartSample::decimal("100");
    s.read("2026-01-31=100 2026-02-28=100 2026-03-31=100");
    return s.done();
}
