#pragma once
#include "model/domain/communication.h"
#include "model/domain/kpi.h"
#include "model/domain/objective.h"
#include "model/domain/plan.h"
#include "model/domain/register.h"
#include "model/query/wizard/sentence.h"

#include <functional>

/// What the wizard has collected so far: an objective with one KPI, its links, plan, resources and first communication
/// (7.3). Nothing of it is in the file before it is adopted.
struct ObjectiveDraft {
    int step = 0; ///< where the person stopped
    SentenceParts parts;
    bool freeText = false; ///< the statement was edited by hand
    Direction ownDirection = Direction::Unset; ///< chosen in step 3 instead of what the sentence says
    QString source; ///< what it came from, for the head: "RSK24 Source code typed into AI tools"
    QString weakForm; ///< from the library
    Objective objective;
    Kpi kpi;
    QUuid commitment, risk, requirement, control;
    std::vector<Action> actions;
    std::vector<Resource> resources; ///< people, technology, training, financial
    CommunicationPlanItem communication;

    /// Fresh, with ids and the usual values; the day is today.
    static ObjectiveDraft fresh(const Register &reg, QDate day, const std::function<QUuid()> &newId);
    /// Takes over what a risk, requirement, commitment, finding or business goal says.
    void from(const Register &reg, const Record &record);
    /// Statement, KPI and dates from the parts of the sentence. What is not practicable to measure is judged on a scale
    /// from 0 to 3.
    void compose(const Language &language);
    /// All records that would be created, the objective first. Empty actions and communications are left out.
    std::vector<Record> records() const;
    /// The register with them.
    Register upon(const Register &reg) const;
    QString toJson() const;
    /// Nothing when the text cannot be read.
    static std::optional<ObjectiveDraft> fromJson(const QString &text);

private:
    void composeJudged();
};
