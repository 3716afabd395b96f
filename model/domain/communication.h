#pragma once
#include "model/domain/id.h"
#include "model/domain/kind.h"
#include "model/domain/values.h"

#include <QDateTime>

// What is told to whom, what comes back, and training as aggregates (2.7).
// Texts are trimmed, their limits stand in the dictionary (communication_fields.cpp); an invalid
// date, a null text and an Unset enumerator mean "not given".

struct CommunicationPlanItem {
    static constexpr Kind kind = Kind::CommunicationPlanItem;
    Id<CommunicationPlanItem> id;
    QString code;
    Id<Objective> objective;
    QString audience;
    QString message;
    CommunicationPurpose purpose = CommunicationPurpose::Unset;
    Channel channel = Channel::Unset;
    QString language;
    CommunicationFrequency frequency = CommunicationFrequency::Unset;
    Id<Person> responsible;
    Id<Person> endorsedBy;
    QString feedbackChannel;
    QDate nextDue;
    QDate startDate;
    QDate endDate;
    QDateTime archivedAt;
    bool operator==(const CommunicationPlanItem &) const = default;
};

struct Communication {
    static constexpr Kind kind = Kind::Communication;
    Id<Communication> id;
    QString code;
    QDate date;
    Id<Objective> objective;
    Channel channel = Channel::Unset;
    QString audience;
    QString language;
    Id<Person> sender;
    std::optional<int> reached;
    Id<CommunicationPlanItem> planItem;
    Id<Evidence> evidence;
    QString version;
    QDateTime archivedAt;
    bool operator==(const Communication &) const = default;
};

struct BriefText {
    static constexpr Kind kind = Kind::BriefText;
    Id<BriefText> id;
    Id<Objective> objective;
    QString language;
    QString title;
    QString sentence;
    QString whatYouCanDo;
    bool operator==(const BriefText &) const = default;
};

struct Feedback {
    static constexpr Kind kind = Kind::Feedback;
    Id<Feedback> id;
    QString code;
    QDate date;
    Id<Objective> objective;
    QString fromGroup;
    QString text;
    QString answer;
    FeedbackResult result = FeedbackResult::Unset;
    QDateTime archivedAt;
    bool operator==(const Feedback &) const = default;
};

struct TrainingRecord {
    static constexpr Kind kind = Kind::TrainingRecord;
    Id<TrainingRecord> id;
    QString code;
    QDate date;
    QString topic;
    Id<Objective> objective;
    QString audience;
    std::optional<int> invited;
    std::optional<int> attended;
    Decimal quizMean;
    Id<Evidence> evidence;
    QDateTime archivedAt;
    bool operator==(const TrainingRecord &) const = default;
};
