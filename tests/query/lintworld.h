#pragma once
#include "model/domain/records.h"
#include "model/domain/register.h"

/// A small register with one objective on which no rule has anything to say, and what can be broken on it.
struct LintWorld {
    QDate day {2026, 6, 15};
    Person owner, evaluator;
    OrgUnit unit, otherUnit;
    BusinessGoal goal;
    PolicyCommitment commitment;
    Risk risk;
    Requirement requirement;
    Control control;
    Objective objective, other, third, fourth;
    Kpi kpi;
    MeasureType kpisOfOthers = MeasureType::Effectiveness;
    int moreKpis = 0;
    Action action, before;
    int lag = 0;
    std::vector<Resource> resources;
    std::vector<ObjectiveLink> links;
    std::vector<RiskAssessment> assessments;
    std::vector<Setting> settings;
    std::vector<std::pair<QDate, int>> figures;
    bool evidence = true, allOnOneDay = false;
    CommunicationPlanItem communication;
    Communication told;
    Review review;
    ReviewItem reviewItem;
    Approval approval;
    Trigger trigger;
    ChangeRecord change;

    explicit LintWorld(ObjectiveState state);
    static QUuid newId() { return QUuid::createUuid(); }
    void drop(LinkKind kind)
    {
        std::erase_if(links, [&](const ObjectiveLink &l) { return l.targetKind == kind; });
    }
    void link(LinkKind kind, const QUuid &target)
    {
        ObjectiveLink l;
        l.id = {newId()};
        l.objective = objective.id;
        l.targetKind = kind;
        l.target = target;
        links.push_back(l);
    }
    void reading(QDate date, int value) { figures.emplace_back(date, value); }
    /// The last figure stands at this day.
    void runLate(QDate last)
    {
        std::erase_if(figures, [&](const auto &f) { return f.first > last; });
    }
    void reassess(RiskLevel level)
    {
        RiskAssessment next = assessments.back();
        next.id = {newId()};
        next.assessedOn = day.addDays(-2);
        next.level = level;
        assessments.push_back(next);
    }
    /// Far behind for months, and nobody decided anything.
    void offTrack()
    {
        for (auto &figure : figures)
            figure.second = 1;
        kpi.baseline = Decimal::fromInt(0);
        objective.startDate = QDate(2025, 7, 1);
        change.date = day.addDays(-200);
    }
    void set(const char *key, const char *value)
    {
        Setting s;
        s.id = {newId()};
        s.key = QLatin1String(key);
        s.value = QLatin1String(value);
        settings.push_back(s);
    }
    Register built() const;
};

inline LintWorld::LintWorld(ObjectiveState state)
{
    const auto person = [](Person &p, const char *name) {
        p.id = {newId()};
        p.name = QLatin1String(name);
    };
    person(owner, "Ada");
    person(evaluator, "Grace");
    unit.id = {newId()};
    otherUnit.id = {newId()};
    goal.id = {newId()};
    commitment.id = {newId()};
    commitment.code = QStringLiteral("PC1");
    risk.id = {newId()};
    risk.code = QStringLiteral("RSK01");
    risk.currentLikelihood = 3;
    risk.currentImpact = 4;
    risk.assessedOn = day.addDays(-100);
    requirement.id = {newId()};
    requirement.code = QStringLiteral("REQ01");
    requirement.status = RequirementStatus::Upcoming;
    control.id = {newId()};
    control.implementation = Implementation::Implemented;

    objective.id = {newId()};
    objective.code = QStringLiteral("OBJ-001");
    objective.title = QStringLiteral("Strong sign-in for administrators");
    objective.statement = QStringLiteral(
        "The share of administrators with a second factor rises from 20 % to 90 % by 31 December 2026.");
    objective.rationale = QStringLiteral("Stolen passwords were the way in last year.");
    objective.state = state;
    objective.version = QStringLiteral("1.0");
    objective.level = ObjectiveLevel::Tactical;
    objective.unit = unit.id;
    objective.owner = owner.id;
    objective.evaluator = evaluator.id;
    objective.evaluationMethod = QStringLiteral("Export of the directory");
    objective.startDate = QDate(2026, 1, 1);
    objective.targetDate = QDate(2026, 12, 30);
    objective.nextReview = day.addDays(10);
    objective.businessGoal = goal.id;
    for (const Protection p : {Protection::Confidentiality, Protection::Integrity, Protection::Availability})
        objective.protects.insert(p);
    const auto alike = [&](Objective &o, const char *title, ObjectiveLevel level, const OrgUnit &at) {
        o = objective;
        o.id = {newId()};
        o.code = QLatin1String(title);
        o.title = QLatin1String(title);
        o.statement = QLatin1String(title);
        o.state = ObjectiveState::Active;
        o.level = level;
        o.unit = at.id;
        o.owner = evaluator.id;
        o.targetDate = objective.targetDate.addDays(1);
    };
    alike(other, "Backups", ObjectiveLevel::Operational, otherUnit);
    alike(third, "Suppliers", ObjectiveLevel::Strategic, otherUnit);
    alike(fourth, "Doors", ObjectiveLevel::Strategic, otherUnit);
    fourth.state = ObjectiveState::Withdrawn;

    kpi.id = {newId()};
    kpi.code = QStringLiteral("KPI-001");
    kpi.name = QStringLiteral("Administrators with a second factor");
    kpi.objective = objective.id;
    kpi.direction = Direction::Increase;
    kpi.unit = QStringLiteral("%");
    kpi.baseline = Decimal::fromInt(20);
    kpi.target = Decimal::fromInt(90);
    kpi.validMin = Decimal::fromInt(0);
    kpi.validMax = Decimal::fromInt(100);
    kpi.frequency = Frequency::Monthly;
    kpi.collector = owner.id;
    kpi.dataSource = QStringLiteral("directory");
    kpi.measureType = MeasureType::Effectiveness;
    if (state == ObjectiveState::Active)
        for (int month = 1; month <= 5; ++month)
            reading(QDate(2026, month, 1).addMonths(1).addDays(-1), 20 + 8 * month);

    before.id = {newId()};
    before.code = QStringLiteral("ACT-001");
    before.objective = objective.id;
    before.responsible = owner.id;
    before.startDate = QDate(2026, 5, 1);
    before.dueDate = QDate(2026, 7, 1);
    action = before;
    action.id = {newId()};
    action.code = QStringLiteral("ACT-002");
    action.startDate = QDate(2026, 7, 10);
    action.dueDate = QDate(2026, 9, 1);

    for (const ResourceKind kind :
         {ResourceKind::Financial, ResourceKind::People, ResourceKind::Technology, ResourceKind::Training}) {
        Resource r;
        r.id = {newId()};
        r.objective = objective.id;
        r.type = kind;
        r.noneNeeded = kind == ResourceKind::Training;
        resources.push_back(r);
    }
    resources[0].planned.minor = resources[0].approved.minor = 100;
    link(LinkKind::Commitment, commitment.id.value);
    link(LinkKind::Risk, risk.id.value);
    link(LinkKind::Control, control.id.value);
    RiskAssessment assessment;
    assessment.id = {newId()};
    assessment.risk = risk.id;
    assessment.assessedOn = risk.assessedOn;
    assessment.level = RiskLevel::High;
    assessments.push_back(assessment);

    communication.id = {newId()};
    communication.objective = objective.id;
    approval.id = {newId()};
    approval.subject = objective.id.value;
    approval.subjectKind = ApprovalSubject::ObjectiveVersion;
    approval.version = objective.version;
    approval.decision = ApprovalDecision::Approved;
    approval.approver = evaluator.id;
    approval.decidedOn = day.addDays(-90);
    told.id = {newId()};
    told.objective = objective.id;
    told.date = day.addDays(-80);
    review.id = {newId()};
    review.date = day.addDays(-30);
    reviewItem.id = {newId()};
    reviewItem.review = review.id;
    reviewItem.objective = objective.id;
    reviewItem.outcome = ReviewOutcome::Continue;
    trigger.id = {newId()};
    trigger.code = QStringLiteral("TRG-01");
    trigger.date = day.addDays(-40);
    trigger.result = TriggerResult::NoChange;
    change.id = {newId()};
    change.objective = objective.id;
    change.date = day.addDays(-20);
}

inline Register LintWorld::built() const
{
    Register reg;
    for (const Record &r :
         {Record(owner), Record(evaluator), Record(unit), Record(otherUnit), Record(goal), Record(commitment),
          Record(risk), Record(requirement), Record(control), Record(kpi), Record(communication), Record(told),
          Record(review), Record(reviewItem), Record(approval), Record(trigger), Record(change)})
        reg.put(r);
    int copies = allOnOneDay ? 3 : 0;
    for (Objective o : {objective, other, third, fourth}) {
        if (allOnOneDay)
            o.targetDate = objective.targetDate;
        reg.put(Record(o));
        Kpi k = kpi;
        k.id = {newId()};
        k.objective = o.id;
        k.measureType = kpisOfOthers;
        if (o.id != objective.id)
            reg.put(Record(k));
        for (; copies > 0; --copies) {
            o.id = {newId()};
            reg.put(Record(o));
        }
    }
    for (int i = 0; i < moreKpis; ++i) {
        Kpi k = kpi;
        k.id = {newId()};
        reg.put(Record(k));
    }
    // Not before the record of the good world: the two actions depend on each other with the lag.
    Action second = action;
    reg.put(Record(before));
    reg.put(Record(second));
    ActionDependency d;
    d.id = {newId()};
    d.predecessor = before.id;
    d.successor = action.id;
    d.lagDays = lag;
    reg.put(Record(d));
    for (const Resource &r : resources)
        reg.put(Record(r));
    for (const ObjectiveLink &l : links)
        reg.put(Record(l));
    for (const RiskAssessment &a : assessments)
        reg.put(Record(a));
    for (const Setting &s : settings)
        reg.put(Record(s));
    TriggerObjective t;
    t.id = {newId()};
    t.trigger = trigger.id;
    t.objective = objective.id;
    reg.put(Record(t));
    qint32 key = 0;
    for (const auto &[date, value] : figures) {
        ReadingRow row;
        row.key = ++key;
        row.kpi = kpi.id;
        row.periodEnd = date;
        row.value = Decimal::fromInt(value);
        Reading reading = row.compact();
        if (evidence)
            reading.flags |= Reading::HasEvidence;
        reg.readings.add(kpi.id, reading);
    }
    return reg;
}
