#include "model/domain/fieldbuilder.h"
#include "model/domain/risk.h"

template <> std::span<const Field> fieldsOf<Risk>()
{
    static const Field fields[] = {
        idField<Risk>(),
        codeField<Risk>(),
        field<&Risk::title>("title", QT_TRANSLATE_NOOP("Field", "Title")).text(200).required(),
        field<&Risk::affects>("affects", QT_TRANSLATE_NOOP("Field", "Affects")).csv("cia"),
        field<&Risk::owner>("owner", QT_TRANSLATE_NOOP("Field", "Owner")).csv("owner_id"),
        field<&Risk::inherentLikelihood>("inherent_likelihood",
                                         QT_TRANSLATE_NOOP("Field", "Likelihood before treatment"))
            .range(0, 6),
        field<&Risk::inherentImpact>("inherent_impact", QT_TRANSLATE_NOOP("Field", "Impact before treatment"))
            .range(0, 6),
        field<&Risk::currentLikelihood>("current_likelihood", QT_TRANSLATE_NOOP("Field", "Likelihood now")).range(0, 6),
        field<&Risk::currentImpact>("current_impact", QT_TRANSLATE_NOOP("Field", "Impact now")).range(0, 6),
        field<&Risk::targetLikelihood>("target_likelihood", QT_TRANSLATE_NOOP("Field", "Likelihood wanted"))
            .range(0, 6),
        field<&Risk::targetImpact>("target_impact", QT_TRANSLATE_NOOP("Field", "Impact wanted")).range(0, 6),
        field<&Risk::treatment>("treatment", QT_TRANSLATE_NOOP("Field", "Treatment")),
        field<&Risk::status>("status", QT_TRANSLATE_NOOP("Field", "Status")),
        field<&Risk::identifiedOn>("identified_on", QT_TRANSLATE_NOOP("Field", "Identified on")),
        field<&Risk::assessedOn>("assessed_on", QT_TRANSLATE_NOOP("Field", "Assessed on")),
        field<&Risk::nextAssessment>("next_assessment", QT_TRANSLATE_NOOP("Field", "Next assessment")),
        field<&Risk::noObjectiveJustification>("no_objective_justification",
                                               QT_TRANSLATE_NOOP("Field", "Why no objective is needed"))
            .text(500),
        field<&Risk::scenario>("scenario", QT_TRANSLATE_NOOP("Field", "Scenario")).text(2000),
        field<&Risk::threat>("threat", QT_TRANSLATE_NOOP("Field", "Threat")).text(500),
        field<&Risk::vulnerability>("vulnerability", QT_TRANSLATE_NOOP("Field", "Vulnerability")).text(500),
        field<&Risk::assetOrProcess>("asset_or_process", QT_TRANSLATE_NOOP("Field", "Asset or process")).text(200),
        field<&Risk::acceptedBy>("accepted_by", QT_TRANSLATE_NOOP("Field", "Accepted by")),
        field<&Risk::acceptedOn>("accepted_on", QT_TRANSLATE_NOOP("Field", "Accepted on")),
        field<&Risk::noObjectiveBy>("no_objective_by", QT_TRANSLATE_NOOP("Field", "Justified by")),
        field<&Risk::noObjectiveOn>("no_objective_on", QT_TRANSLATE_NOOP("Field", "Justified on")),
        field<&Risk::isOpportunity>("is_opportunity", QT_TRANSLATE_NOOP("Field", "Opportunity")),
        archivedField<Risk>(),
    };
    return fields;
}

template <> std::span<const Field> fieldsOf<RiskAssessment>()
{
    static const Field fields[] = {
        idField<RiskAssessment>(),
        field<&RiskAssessment::risk>("risk", QT_TRANSLATE_NOOP("Field", "Risk")).csv("risk_id").required(),
        field<&RiskAssessment::assessedOn>("assessed_on", QT_TRANSLATE_NOOP("Field", "Assessed on")).required(),
        field<&RiskAssessment::score>("score", QT_TRANSLATE_NOOP("Field", "Score")).range(0, 36),
        field<&RiskAssessment::level>("level", QT_TRANSLATE_NOOP("Field", "Level")),
        field<&RiskAssessment::likelihood>("likelihood", QT_TRANSLATE_NOOP("Field", "Likelihood")).range(0, 6),
        field<&RiskAssessment::impact>("impact", QT_TRANSLATE_NOOP("Field", "Impact")).range(0, 6),
        field<&RiskAssessment::assessedBy>("assessed_by", QT_TRANSLATE_NOOP("Field", "Assessed by")),
        field<&RiskAssessment::note>("note", QT_TRANSLATE_NOOP("Field", "Note")).text(500),
    };
    return fields;
}

template <> std::span<const Field> fieldsOf<Control>()
{
    static const Field fields[] = {
        idField<Control>(),
        codeField<Control>(),
        field<&Control::annexA>("annex_a", QT_TRANSLATE_NOOP("Field", "Annex A number")).text(10),
        field<&Control::title>("title", QT_TRANSLATE_NOOP("Field", "Title")).text(200).required(),
        field<&Control::applicable>("applicable", QT_TRANSLATE_NOOP("Field", "Applicable")),
        field<&Control::implementation>("implementation", QT_TRANSLATE_NOOP("Field", "Implementation")),
        field<&Control::justification>("justification", QT_TRANSLATE_NOOP("Field", "Justification")).text(500),
        field<&Control::owner>("owner", QT_TRANSLATE_NOOP("Field", "Owner")).csv("owner_id"),
        archivedField<Control>(),
    };
    return fields;
}

template <> std::span<const Field> fieldsOf<RiskControl>()
{
    static const Field fields[] = {
        idField<RiskControl>(),
        field<&RiskControl::risk>("risk", QT_TRANSLATE_NOOP("Field", "Risk")).csv("risk_id").required(),
        field<&RiskControl::control>("control", QT_TRANSLATE_NOOP("Field", "Control")).csv("control_id").required(),
    };
    return fields;
}

template <> std::span<const Field> fieldsOf<TreatmentItem>()
{
    static const Field fields[] = {
        idField<TreatmentItem>(),
        codeField<TreatmentItem>(),
        field<&TreatmentItem::risk>("risk", QT_TRANSLATE_NOOP("Field", "Risk")).csv("risk_id").required(),
        field<&TreatmentItem::description>("description", QT_TRANSLATE_NOOP("Field", "Description"))
            .text(500)
            .required(),
        field<&TreatmentItem::control>("control", QT_TRANSLATE_NOOP("Field", "Control")).csv("control_id"),
        field<&TreatmentItem::action>("action", QT_TRANSLATE_NOOP("Field", "Action")).csv("action_id"),
        field<&TreatmentItem::dueDate>("due_date", QT_TRANSLATE_NOOP("Field", "Due date")),
        field<&TreatmentItem::status>("status", QT_TRANSLATE_NOOP("Field", "Status")),
        archivedField<TreatmentItem>(),
    };
    return fields;
}

std::span<const KindInfo> riskKinds()
{
    static const KindInfo kinds[] = {
        kindInfo<Risk>("risk", "risks", QT_TRANSLATE_NOOP("Kind", "Risk"), QT_TRANSLATE_NOOP("Kind", "Risks"), "RSK"),
        kindInfo<RiskAssessment>("risk_assessment", "risk_history", QT_TRANSLATE_NOOP("Kind", "Risk assessment"),
                                 QT_TRANSLATE_NOOP("Kind", "Risk assessments"), ""),
        kindInfo<Control>("control", "controls", QT_TRANSLATE_NOOP("Kind", "Control"),
                          QT_TRANSLATE_NOOP("Kind", "Controls"), ""),
        kindInfo<RiskControl>("risk_control", "risk_controls", QT_TRANSLATE_NOOP("Kind", "Control of a risk"),
                              QT_TRANSLATE_NOOP("Kind", "Controls of risks"), ""),
        kindInfo<TreatmentItem>("treatment_item", "treatment_items", QT_TRANSLATE_NOOP("Kind", "Treatment"),
                                QT_TRANSLATE_NOOP("Kind", "Treatments"), "TRI"),
    };
    return kinds;
}
