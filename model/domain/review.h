#pragma once
#include "model/domain/id.h"
#include "model/domain/kind.h"
#include "model/domain/values.h"

#include <QDateTime>

// Reviews, decisions, triggers and the evaluation at the end (2.6).
// Texts are trimmed, their limits stand in the dictionary (review_fields.cpp); an invalid date, a
// null text and an Unset enumerator mean "not given".

struct Review {
    static constexpr Kind kind = Kind::Review;
    Id<Review> id;
    QString code;
    ReviewKind type = ReviewKind::Unset;
    QDate date;
    Id<Person> chair;
    QString participants;
    QString scope;
    QString minutesReference;
    QDate nextPlanned;
    ReviewState state = ReviewState::Unset;
    QString snapshot;
    QDateTime archivedAt;
    bool operator==(const Review &) const = default;
};

struct ReviewInput {
    static constexpr Kind kind = Kind::ReviewInput;
    Id<ReviewInput> id;
    Id<Review> review;
    QString letter;
    QString text;
    QString nothingReason;
    bool operator==(const ReviewInput &) const = default;
};

struct ReviewItem {
    static constexpr Kind kind = Kind::ReviewItem;
    Id<ReviewItem> id;
    Id<Review> review;
    Id<Objective> objective;
    ReviewOutcome outcome = ReviewOutcome::Unset;
    QString discussion;
    bool operator==(const ReviewItem &) const = default;
};

struct Decision {
    static constexpr Kind kind = Kind::Decision;
    Id<Decision> id;
    QString code;
    Id<Review> review;
    Id<Objective> objective;
    QString text;
    Id<Person> responsible;
    QDate dueDate;
    DecisionStatus status = DecisionStatus::Open;
    QDate closedOn;
    Id<Evidence> evidence;
    QDateTime archivedAt;
    bool operator==(const Decision &) const = default;
};

struct Trigger {
    static constexpr Kind kind = Kind::Trigger;
    Id<Trigger> id;
    QString code;
    TriggerKind type = TriggerKind::Unset;
    QDate date;
    QString description;
    TriggerResult result = TriggerResult::Open;
    QString resultText;
    QDate assessmentDue;
    QDate closedOn;
    QDateTime archivedAt;
    bool operator==(const Trigger &) const = default;
};

struct TriggerObjective {
    static constexpr Kind kind = Kind::TriggerObjective;
    Id<TriggerObjective> id;
    Id<Trigger> trigger;
    Id<Objective> objective;
    bool operator==(const TriggerObjective &) const = default;
};

struct Evaluation {
    static constexpr Kind kind = Kind::Evaluation;
    Id<Evaluation> id;
    QString code;
    Id<Objective> objective;
    QDate evaluatedOn;
    Id<Person> evaluator;
    EvaluationResult result = EvaluationResult::Unset;
    QString conclusion;
    QString lessonsLearned;
    Id<Evidence> evidence;
    QString version;
    QString snapshot;
    QDateTime archivedAt;
    bool operator==(const Evaluation &) const = default;
};
