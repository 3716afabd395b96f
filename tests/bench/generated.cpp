#include "tests/bench/generated.h"

#include "model/domain/records.h"

#include <cmath>

namespace {

/// A stable id: what it counts, and its number.
QUuid idOf(Kind kind, int number)
{
    return QUuid::createUuidV5(QUuid(QStringLiteral("{5f0c6a4e-2f0e-4d52-9a5e-6f6a1d0b7c11}")),
                               QStringLiteral("%1/%2").arg(int(kind)).arg(number));
}

QString codeOf(const char *prefix, int number, int width)
{
    return QStringLiteral("%1%2").arg(QLatin1String(prefix)).arg(number, width, 10, QLatin1Char('0'));
}

constexpr int unitCount = 12, personCount = 60, actionsPerObjective = 4;

struct Shape {
    Direction direction;
    Aggregation aggregation;
    const char *window;
    const char *unit;
    const char *baseline, *target;
};
constexpr Shape shapes[] = {
    {Direction::Increase, Aggregation::Ratio, "last_1", "%", "58", "98"},
    {Direction::Decrease, Aggregation::Latest, "", "days", "30", "7"},
    {Direction::Increase, Aggregation::Average, "last_3", "%", "61.5", "95"},
    {Direction::Decrease, Aggregation::Ratio, "last_3", "%", "14", "4"},
    {Direction::Increase, Aggregation::Latest, "", "systems", "10", "90"},
};

/// Figures that move from the baseline to the target with a wave in them, so that all states occur.
double figureOf(const Shape &shape, int kpi, int period, int periods)
{
    const double from = QByteArray(shape.baseline).toDouble(), to = QByteArray(shape.target).toDouble();
    const double share = double(period) / std::max(1, periods) * (0.4 + (kpi % 9) / 10.0);
    return std::clamp(from + (to - from) * share + std::sin(kpi + period * 0.7) * 2, 0.0, 99.9);
}

QDate periodEnd(const GeneratedSize &size, int back)
{
    const QDate last = generatedDay();
    if (size.frequency == Frequency::Weekly)
        return last.addDays(-(last.dayOfWeek() % 7) - 7 * back);
    const QDate first = QDate(last.year(), last.month(), 1).addMonths(-back);
    return first.addDays(-1);
}

Objective objectiveOf(int i)
{
    static constexpr ObjectiveState states[]
        = {ObjectiveState::Active, ObjectiveState::Active, ObjectiveState::Active, ObjectiveState::OnHold,
           ObjectiveState::Active, ObjectiveState::Draft,  ObjectiveState::Active, ObjectiveState::Approved};
    Objective o;
    o.id.value = idOf(Kind::Objective, i);
    o.code = codeOf("OBJ-", i + 1, 3);
    o.title = QStringLiteral("Generated objective %1 of information security").arg(i + 1);
    o.statement = QStringLiteral("Reach the target of every figure by the end of the year.");
    o.level = ObjectiveLevel(i % 3);
    o.unit.value = idOf(Kind::OrgUnit, i % unitCount);
    o.owner.value = idOf(Kind::Person, i % personCount);
    o.state = states[i % 8];
    o.startDate = generatedDay().addYears(-3);
    o.targetDate = generatedDay().addDays(30 + i % 400);
    return o;
}

Kpi kpiOf(const GeneratedSize &size, int i)
{
    const Shape &shape = shapes[i % std::size(shapes)];
    Kpi k;
    k.id.value = idOf(Kind::Kpi, i);
    k.code = codeOf("KPI-", i + 1, 4);
    k.objective.value = idOf(Kind::Objective, i % size.objectives);
    k.name = QStringLiteral("Generated figure %1").arg(i + 1);
    k.direction = shape.direction;
    k.aggregation = shape.aggregation;
    k.window = QString::fromLatin1(shape.window);
    k.unit = QString::fromLatin1(shape.unit);
    k.frequency = size.frequency;
    k.baseline = Decimal::fromStored(QString::fromLatin1(shape.baseline));
    k.target = Decimal::fromStored(QString::fromLatin1(shape.target));
    k.startDate = periodEnd(size, size.periods).addDays(1);
    k.targetDate = generatedDay().addDays(30 + i % 400);
    k.collector.value = idOf(Kind::Person, i % personCount);
    return k;
}

Action actionOf(int objective, int i)
{
    static constexpr ActionStatus states[]
        = {ActionStatus::Done, ActionStatus::InProgress, ActionStatus::Planned, ActionStatus::Planned};
    const int number = objective * actionsPerObjective + i;
    Action a;
    a.id.value = idOf(Kind::Action, number);
    a.code = codeOf("ACT-", number + 1, 4);
    a.objective.value = idOf(Kind::Objective, objective);
    a.title = QStringLiteral("Generated action %1").arg(number + 1);
    a.responsible.value = idOf(Kind::Person, number % personCount);
    a.startDate = generatedDay().addDays(-300 + number % 100);
    a.dueDate = a.startDate.addDays(200 + number % 300);
    a.status = states[i];
    a.percentComplete = a.status == ActionStatus::Done ? 100 : a.status == ActionStatus::InProgress ? 40 : 0;
    if (a.status == ActionStatus::Done)
        a.completedOn = a.dueDate.addDays(-20);
    return a;
}

} // namespace

QDate generatedDay()
{
    return QDate(2026, 7, 15);
}

ChangeSet generatedRecords(const GeneratedSize &size)
{
    ChangeSet set;
    set.label = QStringLiteral("Generated records");
    Organisation organisation;
    organisation.id.value = idOf(Kind::Organisation, 0);
    organisation.name = QStringLiteral("Generated organisation");
    organisation.asOf = generatedDay();
    set.changes.push_back(created(organisation));
    for (int i = 0; i < unitCount; ++i) {
        OrgUnit unit;
        unit.id.value = idOf(Kind::OrgUnit, i);
        unit.code = codeOf("U", i + 1, 2);
        unit.name = QStringLiteral("Unit %1").arg(i + 1);
        unit.type = UnitKind::Function;
        set.changes.push_back(created(unit));
    }
    for (int i = 0; i < personCount; ++i) {
        Person person;
        person.id.value = idOf(Kind::Person, i);
        person.code = codeOf("P", i + 1, 2);
        person.name = QStringLiteral("Person %1").arg(i + 1);
        set.changes.push_back(created(person));
    }
    for (int i = 0; i < size.objectives; ++i)
        set.changes.push_back(created(objectiveOf(i)));
    for (int i = 0; i < size.kpis; ++i)
        set.changes.push_back(created(kpiOf(size, i)));
    for (int i = 0; i < size.objectives; ++i)
        for (int a = 0; a < actionsPerObjective; ++a)
            set.changes.push_back(created(actionOf(i, a)));
    return set;
}

ReadingChanges generatedReadings(const GeneratedSize &size, const ChangeSet &records)
{
    ReadingChanges out;
    int number = 0;
    for (const Change &change : records.changes) {
        const Kpi *kpi = change.after.as<Kpi>();
        if (!kpi)
            continue;
        const Shape &shape = shapes[number % std::size(shapes)];
        for (int p = 0; p < size.periods; ++p) {
            ReadingRow r;
            r.kpi = kpi->id;
            r.periodEnd = periodEnd(size, size.periods - 1 - p);
            const double figure = figureOf(shape, number, p, size.periods);
            if (shape.aggregation == Aggregation::Ratio) {
                r.numerator = Decimal::fromInt(int(figure * 2));
                r.denominator = Decimal::fromInt(200);
            } else {
                r.value = Decimal::fromStored(QString::number(figure, 'f', 1));
            }
            r.recordedOn = r.periodEnd.addDays(4);
            r.recordedBy = kpi->collector;
            r.source = ReadingSource::Import;
            out.added.push_back(std::move(r));
        }
        ++number;
    }
    return out;
}

QByteArray generatedCsv(const GeneratedSize &size)
{
    QByteArray csv("kpi_id,period_end,value,recorded_on\n");
    std::vector<QByteArray> ends, entered;
    for (int p = 0; p < size.periods; ++p) {
        const QDate end = periodEnd(size, size.periods - 1 - p);
        ends.push_back(end.toString(Qt::ISODate).toLatin1());
        entered.push_back(end.addDays(4).toString(Qt::ISODate).toLatin1());
    }
    csv.reserve(qsizetype(size.kpis) * size.periods * 40);
    for (int k = 0; k < size.kpis; ++k) {
        const QByteArray code = codeOf("KPI-", k + 1, 4).toLatin1();
        for (int p = 0; p < size.periods; ++p)
            csv.append(code)
                .append(',')
                .append(ends[size_t(p)])
                .append(',')
                .append(QByteArray::number(figureOf(shapes[size_t(k) % std::size(shapes)], k, p, size.periods), 'f', 1))
                .append(',')
                .append(entered[size_t(p)])
                .append('\n');
    }
    return csv;
}
