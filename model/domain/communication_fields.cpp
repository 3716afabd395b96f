#include "model/domain/communication.h"
#include "model/domain/fieldbuilder.h"

template <> std::span<const Field> fieldsOf<CommunicationPlanItem>()
{
    static const Field fields[] = {
        idField<CommunicationPlanItem>(),
        codeField<CommunicationPlanItem>(),
        field<&CommunicationPlanItem::objective>("objective", QT_TRANSLATE_NOOP("Field", "Objective"))
            .csv("objective_id"),
        field<&CommunicationPlanItem::audience>("audience", QT_TRANSLATE_NOOP("Field", "Audience")).text(200),
        field<&CommunicationPlanItem::message>("message", QT_TRANSLATE_NOOP("Field", "Message")).text(500).required(),
        field<&CommunicationPlanItem::purpose>("purpose", QT_TRANSLATE_NOOP("Field", "Purpose")),
        field<&CommunicationPlanItem::channel>("channel", QT_TRANSLATE_NOOP("Field", "Channel")),
        field<&CommunicationPlanItem::language>("language", QT_TRANSLATE_NOOP("Field", "Language")).text(40),
        field<&CommunicationPlanItem::frequency>("frequency", QT_TRANSLATE_NOOP("Field", "Frequency")),
        field<&CommunicationPlanItem::responsible>("responsible", QT_TRANSLATE_NOOP("Field", "Responsible"))
            .csv("responsible_id"),
        field<&CommunicationPlanItem::endorsedBy>("endorsed_by", QT_TRANSLATE_NOOP("Field", "Endorsed by")),
        field<&CommunicationPlanItem::feedbackChannel>("feedback_channel",
                                                       QT_TRANSLATE_NOOP("Field", "Feedback channel"))
            .text(200),
        field<&CommunicationPlanItem::nextDue>("next_due", QT_TRANSLATE_NOOP("Field", "Next due")),
        field<&CommunicationPlanItem::startDate>("start_date", QT_TRANSLATE_NOOP("Field", "Start date")),
        field<&CommunicationPlanItem::endDate>("end_date", QT_TRANSLATE_NOOP("Field", "End date")),
        archivedField<CommunicationPlanItem>(),
    };
    return fields;
}

template <> std::span<const Field> fieldsOf<Communication>()
{
    static const Field fields[] = {
        idField<Communication>(),
        codeField<Communication>(),
        field<&Communication::date>("date", QT_TRANSLATE_NOOP("Field", "Date")).required(),
        field<&Communication::objective>("objective", QT_TRANSLATE_NOOP("Field", "Objective")).csv("objective_id"),
        field<&Communication::channel>("channel", QT_TRANSLATE_NOOP("Field", "Channel")),
        field<&Communication::audience>("audience", QT_TRANSLATE_NOOP("Field", "Audience")).text(200),
        field<&Communication::language>("language", QT_TRANSLATE_NOOP("Field", "Language")).text(40),
        field<&Communication::sender>("sender", QT_TRANSLATE_NOOP("Field", "Sender")).csv("sender_id"),
        field<&Communication::reached>("reached", QT_TRANSLATE_NOOP("Field", "Reached")).range(0, 100000000),
        field<&Communication::planItem>("plan_item", QT_TRANSLATE_NOOP("Field", "Plan item")).csv("plan_id"),
        field<&Communication::evidence>("evidence", QT_TRANSLATE_NOOP("Field", "Evidence")).csv("evidence_id"),
        field<&Communication::version>("version", QT_TRANSLATE_NOOP("Field", "Version communicated")).text(20),
        archivedField<Communication>(),
    };
    return fields;
}

template <> std::span<const Field> fieldsOf<BriefText>()
{
    static const Field fields[] = {
        idField<BriefText>(),
        field<&BriefText::objective>("objective", QT_TRANSLATE_NOOP("Field", "Objective"))
            .csv("objective_id")
            .required(),
        field<&BriefText::language>("language", QT_TRANSLATE_NOOP("Field", "Language")).text(5).required(),
        field<&BriefText::title>("title", QT_TRANSLATE_NOOP("Field", "Title")).text(80),
        field<&BriefText::sentence>("sentence", QT_TRANSLATE_NOOP("Field", "Sentence")).text(200),
        field<&BriefText::whatYouCanDo>("what_you_can_do", QT_TRANSLATE_NOOP("Field", "What you can do")).text(200),
    };
    return fields;
}

template <> std::span<const Field> fieldsOf<Feedback>()
{
    static const Field fields[] = {
        idField<Feedback>(),
        codeField<Feedback>(),
        field<&Feedback::date>("date", QT_TRANSLATE_NOOP("Field", "Date")).required(),
        field<&Feedback::objective>("objective", QT_TRANSLATE_NOOP("Field", "Objective")).csv("objective_id"),
        field<&Feedback::fromGroup>("from_group", QT_TRANSLATE_NOOP("Field", "From group")).text(120),
        field<&Feedback::text>("text", QT_TRANSLATE_NOOP("Field", "Text")).text(1000),
        field<&Feedback::answer>("answer", QT_TRANSLATE_NOOP("Field", "Answer")).text(1000),
        field<&Feedback::result>("result", QT_TRANSLATE_NOOP("Field", "Result")),
        archivedField<Feedback>(),
    };
    return fields;
}

template <> std::span<const Field> fieldsOf<TrainingRecord>()
{
    static const Field fields[] = {
        idField<TrainingRecord>(),
        codeField<TrainingRecord>(),
        field<&TrainingRecord::date>("date", QT_TRANSLATE_NOOP("Field", "Date")).required(),
        field<&TrainingRecord::topic>("topic", QT_TRANSLATE_NOOP("Field", "Topic")).text(200).required(),
        field<&TrainingRecord::objective>("objective", QT_TRANSLATE_NOOP("Field", "Objective")).csv("objective_id"),
        field<&TrainingRecord::audience>("audience", QT_TRANSLATE_NOOP("Field", "Audience")).text(200),
        field<&TrainingRecord::invited>("invited", QT_TRANSLATE_NOOP("Field", "Invited")).range(0, 10000000),
        field<&TrainingRecord::attended>("attended", QT_TRANSLATE_NOOP("Field", "Attended")).range(0, 10000000),
        field<&TrainingRecord::quizMean>("quiz_mean", QT_TRANSLATE_NOOP("Field", "Mean quiz result in percent"))
            .csv("quiz_mean_percent"),
        field<&TrainingRecord::evidence>("evidence", QT_TRANSLATE_NOOP("Field", "Evidence")).csv("evidence_id"),
        archivedField<TrainingRecord>(),
    };
    return fields;
}

std::span<const KindInfo> communicationKinds()
{
    static const KindInfo kinds[] = {
        kindInfo<CommunicationPlanItem>("communication_plan_item", "communication_plan",
                                        QT_TRANSLATE_NOOP("Kind", "Planned communication"),
                                        QT_TRANSLATE_NOOP("Kind", "Planned communications"), "CPL-"),
        kindInfo<Communication>("communication", "communications", QT_TRANSLATE_NOOP("Kind", "Communication"),
                                QT_TRANSLATE_NOOP("Kind", "Communications"), "COM-"),
        kindInfo<BriefText>("brief_text", "brief_texts", QT_TRANSLATE_NOOP("Kind", "Staff brief text"),
                            QT_TRANSLATE_NOOP("Kind", "Staff brief texts"), ""),
        kindInfo<Feedback>("feedback", "feedback", QT_TRANSLATE_NOOP("Kind", "Feedback"),
                           QT_TRANSLATE_NOOP("Kind", "Feedback"), "FB-"),
        kindInfo<TrainingRecord>("training_record", "training_records", QT_TRANSLATE_NOOP("Kind", "Training record"),
                                 QT_TRANSLATE_NOOP("Kind", "Training records"), "TRN-"),
    };
    return kinds;
}
