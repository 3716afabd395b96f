#include "model/domain/fieldbuilder.h"
#include "model/domain/review.h"

template <> std::span<const Field> fieldsOf<Review>()
{
    static const Field fields[] = {
        idField<Review>(),
        codeField<Review>(),
        field<&Review::type>("kind", QT_TRANSLATE_NOOP("Field", "Kind")),
        field<&Review::date>("date", QT_TRANSLATE_NOOP("Field", "Date")).required(),
        field<&Review::chair>("chair", QT_TRANSLATE_NOOP("Field", "Chair")).csv("chair_id"),
        field<&Review::participants>("participants", QT_TRANSLATE_NOOP("Field", "Participants")).text(500),
        field<&Review::scope>("scope", QT_TRANSLATE_NOOP("Field", "Scope")).text(500),
        field<&Review::minutesReference>("minutes_reference", QT_TRANSLATE_NOOP("Field", "Minutes reference"))
            .text(200),
        field<&Review::nextPlanned>("next_planned", QT_TRANSLATE_NOOP("Field", "Next planned")),
        field<&Review::state>("state", QT_TRANSLATE_NOOP("Field", "State")),
        field<&Review::snapshot>("snapshot", QT_TRANSLATE_NOOP("Field", "Snapshot")).json(),
        archivedField<Review>(),
    };
    return fields;
}

template <> std::span<const Field> fieldsOf<ReviewInput>()
{
    static const Field fields[] = {
        idField<ReviewInput>(),
        field<&ReviewInput::review>("review", QT_TRANSLATE_NOOP("Field", "Review")).csv("review_id").required(),
        field<&ReviewInput::letter>("letter", QT_TRANSLATE_NOOP("Field", "Letter")).text(1).required(),
        field<&ReviewInput::text>("text", QT_TRANSLATE_NOOP("Field", "Text")).text(2000),
        field<&ReviewInput::nothingReason>("nothing_reason", QT_TRANSLATE_NOOP("Field", "Why there is nothing"))
            .text(500),
    };
    return fields;
}

template <> std::span<const Field> fieldsOf<ReviewItem>()
{
    static const Field fields[] = {
        idField<ReviewItem>(),
        field<&ReviewItem::review>("review", QT_TRANSLATE_NOOP("Field", "Review")).csv("review_id").required(),
        field<&ReviewItem::objective>("objective", QT_TRANSLATE_NOOP("Field", "Objective"))
            .csv("objective_id")
            .required(),
        field<&ReviewItem::outcome>("outcome", QT_TRANSLATE_NOOP("Field", "Outcome")).required(),
        field<&ReviewItem::discussion>("discussion", QT_TRANSLATE_NOOP("Field", "Discussion")).text(2000).csv("note"),
    };
    return fields;
}

template <> std::span<const Field> fieldsOf<Decision>()
{
    static const Field fields[] = {
        idField<Decision>(),
        codeField<Decision>(),
        field<&Decision::review>("review", QT_TRANSLATE_NOOP("Field", "Review")).csv("review_id").required(),
        field<&Decision::objective>("objective", QT_TRANSLATE_NOOP("Field", "Objective")).csv("objective_id"),
        field<&Decision::text>("text", QT_TRANSLATE_NOOP("Field", "Decision")).text(500).csv("decision").required(),
        field<&Decision::responsible>("responsible", QT_TRANSLATE_NOOP("Field", "Responsible"))
            .csv("responsible_id")
            .required(),
        field<&Decision::dueDate>("due_date", QT_TRANSLATE_NOOP("Field", "Due date")).required(),
        field<&Decision::status>("status", QT_TRANSLATE_NOOP("Field", "Status")),
        field<&Decision::closedOn>("closed_on", QT_TRANSLATE_NOOP("Field", "Closed on")),
        field<&Decision::evidence>("evidence", QT_TRANSLATE_NOOP("Field", "Evidence")).csv("evidence_id"),
        archivedField<Decision>(),
    };
    return fields;
}

template <> std::span<const Field> fieldsOf<Trigger>()
{
    static const Field fields[] = {
        idField<Trigger>(),
        codeField<Trigger>(),
        field<&Trigger::type>("kind", QT_TRANSLATE_NOOP("Field", "Kind")).required(),
        field<&Trigger::date>("date", QT_TRANSLATE_NOOP("Field", "Date")).required(),
        field<&Trigger::description>("description", QT_TRANSLATE_NOOP("Field", "Description")).text(500).required(),
        field<&Trigger::result>("result", QT_TRANSLATE_NOOP("Field", "Result")),
        field<&Trigger::resultText>("result_text", QT_TRANSLATE_NOOP("Field", "Result text")).text(500),
        field<&Trigger::assessmentDue>("assessment_due", QT_TRANSLATE_NOOP("Field", "Assessment due")),
        field<&Trigger::closedOn>("closed_on", QT_TRANSLATE_NOOP("Field", "Closed on")),
        archivedField<Trigger>(),
    };
    return fields;
}

template <> std::span<const Field> fieldsOf<TriggerObjective>()
{
    static const Field fields[] = {
        idField<TriggerObjective>(),
        field<&TriggerObjective::trigger>("trigger", QT_TRANSLATE_NOOP("Field", "Trigger"))
            .csv("trigger_id")
            .required(),
        field<&TriggerObjective::objective>("objective", QT_TRANSLATE_NOOP("Field", "Objective"))
            .csv("objective_id")
            .required(),
    };
    return fields;
}

template <> std::span<const Field> fieldsOf<Evaluation>()
{
    static const Field fields[] = {
        idField<Evaluation>(),
        codeField<Evaluation>(),
        field<&Evaluation::objective>("objective", QT_TRANSLATE_NOOP("Field", "Objective"))
            .csv("objective_id")
            .required(),
        field<&Evaluation::evaluatedOn>("evaluated_on", QT_TRANSLATE_NOOP("Field", "Evaluated on")).required(),
        field<&Evaluation::evaluator>("evaluator", QT_TRANSLATE_NOOP("Field", "Evaluator")).csv("evaluator_id"),
        field<&Evaluation::result>("result", QT_TRANSLATE_NOOP("Field", "Result")).required(),
        field<&Evaluation::conclusion>("conclusion", QT_TRANSLATE_NOOP("Field", "Conclusion")).text(2000),
        field<&Evaluation::lessonsLearned>("lessons_learned", QT_TRANSLATE_NOOP("Field", "Lessons learned")).text(2000),
        field<&Evaluation::evidence>("evidence", QT_TRANSLATE_NOOP("Field", "Evidence")).csv("evidence_id"),
        field<&Evaluation::version>("version", QT_TRANSLATE_NOOP("Field", "Version")).text(20),
        field<&Evaluation::snapshot>("snapshot", QT_TRANSLATE_NOOP("Field", "Snapshot")).json(),
        archivedField<Evaluation>(),
    };
    return fields;
}

std::span<const KindInfo> reviewKinds()
{
    static const KindInfo kinds[] = {
        kindInfo<Review>("review", "reviews", QT_TRANSLATE_NOOP("Kind", "Review"), QT_TRANSLATE_NOOP("Kind", "Reviews"),
                         "REV-"),
        kindInfo<ReviewInput>("review_input", "review_inputs", QT_TRANSLATE_NOOP("Kind", "Input of a review"),
                              QT_TRANSLATE_NOOP("Kind", "Inputs of reviews"), ""),
        kindInfo<ReviewItem>("review_item", "review_items", QT_TRANSLATE_NOOP("Kind", "Item of a review"),
                             QT_TRANSLATE_NOOP("Kind", "Items of reviews"), ""),
        kindInfo<Decision>("decision", "review_decisions", QT_TRANSLATE_NOOP("Kind", "Decision"),
                           QT_TRANSLATE_NOOP("Kind", "Decisions"), "DEC-"),
        kindInfo<Trigger>("trigger", "triggers", QT_TRANSLATE_NOOP("Kind", "Trigger"),
                          QT_TRANSLATE_NOOP("Kind", "Triggers"), "TRG-"),
        kindInfo<TriggerObjective>("trigger_objective", "trigger_objectives",
                                   QT_TRANSLATE_NOOP("Kind", "Objective of a trigger"),
                                   QT_TRANSLATE_NOOP("Kind", "Objectives of triggers"), ""),
        kindInfo<Evaluation>("evaluation", "evaluations", QT_TRANSLATE_NOOP("Kind", "Evaluation"),
                             QT_TRANSLATE_NOOP("Kind", "Evaluations"), "EVA-"),
    };
    return kinds;
}
