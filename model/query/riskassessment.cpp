#include "model/query/riskassessment.h"

#include "model/domain/language.h"
#include "model/domain/organisation.h"
#include "model/query/settings.h"

#include <algorithm>
#include <tuple>

namespace {

std::vector<const RiskAssessment *> rowsOf(const Register &reg, Id<Risk> risk)
{
    std::vector<const RiskAssessment *> out;
    for (const RiskAssessment &a : reg.all<RiskAssessment>())
        if (a.risk == risk)
            out.push_back(&a);
    std::stable_sort(out.begin(), out.end(),
                     [](const RiskAssessment *a, const RiskAssessment *b) { return a->assessedOn < b->assessedOn; });
    return out;
}

/// Score and level follow from likelihood and impact; a row of which only the score is known keeps it.
void complete(const Register &reg, RiskAssessment &assessment)
{
    if (const auto score = riskScore(assessment.likelihood, assessment.impact))
        assessment.score = score;
    assessment.level = assessment.score ? riskLevel(reg, *assessment.score) : RiskLevel::Unset;
}

RiskAssessment assessmentOf(const Register &reg, const Risk &risk, QDate day, const QUuid &id)
{
    RiskAssessment out = freshAssessment(risk, id, day);
    complete(reg, out);
    return out;
}

} // namespace

RiskAssessment freshAssessment(const Risk &risk, const QUuid &id, QDate day)
{
    RiskAssessment out;
    out.id = {id};
    out.risk = risk.id;
    out.assessedOn = day;
    out.likelihood = risk.currentLikelihood;
    out.impact = risk.currentImpact;
    out.assessedBy = risk.owner;
    return out;
}

ChangeSet assessmentChange(const Register &reg, RiskAssessment assessment, const Language &language)
{
    complete(reg, assessment);
    ChangeSet set;
    set.changes.push_back(created(assessment));
    const Risk *risk = reg.find(assessment.risk);
    if (!risk)
        return {};
    set.label = language.translate("RiskAssessment", "Assessment of %1").arg(risk->code);
    const auto rows = rowsOf(reg, risk->id);
    const bool newest = (rows.empty() || rows.back()->assessedOn <= assessment.assessedOn)
        && (!risk->assessedOn.isValid() || risk->assessedOn <= assessment.assessedOn);
    if (newest && assessment.likelihood && assessment.impact) {
        Risk after = *risk;
        after.currentLikelihood = assessment.likelihood;
        after.currentImpact = assessment.impact;
        after.assessedOn = assessment.assessedOn;
        if (after != *risk)
            set.changes.push_back(edited(*risk, after));
    }
    return set;
}

ChangeSet withAssessments(const Register &reg, ChangeSet set, QDate day, const std::function<QUuid()> &newId)
{
    std::vector<Change> more;
    for (const Change &change : set.changes) {
        const Risk *after = change.after.as<Risk>(), *before = change.before.as<Risk>();
        if (!after || !after->currentLikelihood || !after->currentImpact)
            continue;
        if (before && before->currentLikelihood == after->currentLikelihood
            && before->currentImpact == after->currentImpact)
            continue;
        if (before && before->currentLikelihood && before->currentImpact && rowsOf(reg, before->id).empty()) {
            const QDate then = before->assessedOn.isValid() ? before->assessedOn : before->identifiedOn;
            if (then.isValid())
                more.push_back(created(assessmentOf(reg, *before, then, newId())));
        }
        const bool dated = after->assessedOn.isValid() && (!before || after->assessedOn != before->assessedOn);
        more.push_back(created(assessmentOf(reg, *after, dated ? after->assessedOn : day, newId())));
    }
    set.changes.insert(set.changes.end(), more.begin(), more.end());
    return set;
}

std::vector<AssessmentLine> assessmentLines(const Register &reg)
{
    std::vector<AssessmentLine> out;
    QHash<Id<Risk>, std::vector<const RiskAssessment *>> byRisk;
    for (const RiskAssessment &a : reg.all<RiskAssessment>())
        byRisk[a.risk].push_back(&a);
    for (auto &&[id, rows] : byRisk.asKeyValueRange()) {
        const Risk *risk = reg.find(id);
        if (!risk || risk->archivedAt.isValid())
            continue;
        std::stable_sort(rows.begin(), rows.end(), [](const RiskAssessment *a, const RiskAssessment *b) {
            return a->assessedOn < b->assessedOn;
        });
        const RiskAssessment *last = nullptr;
        for (const RiskAssessment *a : rows) {
            AssessmentLine line {a->id, id, risk->code, risk->title, a->assessedOn, a->score, {}, a->level, {}, {}, {}};
            if (last) {
                line.before = last->score;
                line.levelBefore = last->level;
            }
            if (const Person *person = reg.find(a->assessedBy))
                line.by = person->name;
            line.note = a->note;
            out.push_back(std::move(line));
            last = a;
        }
    }
    std::stable_sort(out.begin(), out.end(), [](const AssessmentLine &a, const AssessmentLine &b) {
        return std::tuple(a.riskCode, b.day) < std::tuple(b.riskCode, a.day);
    });
    return out;
}

QString assessmentMove(const AssessmentLine &line, const Language &language)
{
    if (!line.before)
        return language.translate("RiskAssessment", "first");
    if (line.before == line.score)
        return language.translate("RiskAssessment", "unchanged");
    return language.translate("RiskAssessment", "from %1 %2", "score, level")
        .arg(*line.before)
        .arg(labelOf(line.levelBefore, language));
}
