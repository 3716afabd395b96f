#include "views/forms/freshobjective.h"

#include "model/domain/policy.h"
#include "model/domain/risk.h"
#include "model/query/coverage.h"
#include "model/query/linkcandidates.h"
#include "model/query/settings.h"

Objective draftFor(const Register &reg, const Record &origin, const Language &language)
{
    Objective draft;
    draft.code = reg.nextCode(Kind::Objective);
    if (const auto *risk = origin.as<Risk>()) {
        const auto score = currentScore(*risk);
        draft.owner = risk->owner;
        draft.protects = risk->affects;
        draft.rationale = score
            ? language.translate("FreshObjective", "Answers to risk %1 “%2” (score %3, %4).")
                  .arg(risk->code, risk->title)
                  .arg(*score)
                  .arg(labelOf(riskLevel(reg, *score), language))
            : language.translate("FreshObjective", "Answers to risk %1 “%2”.").arg(risk->code, risk->title);
    } else if (const auto *requirement = origin.as<Requirement>()) {
        draft.owner = requirement->owner;
        draft.rationale = language.translate("FreshObjective", "Answers to requirement %1 “%2”: %3")
                              .arg(requirement->code, requirement->reference, requirement->summary);
    } else if (const auto *commitment = origin.as<PolicyCommitment>()) {
        draft.rationale = language.translate("FreshObjective", "Serves section %1 of the policy: “%2”.")
                              .arg(commitment->section, commitment->text);
    }
    return draft;
}

RecordDialog *openDraftFor(const Record &origin, RecordServices services, QWidget *parent)
{
    Objective draft = draftFor(services.records(), origin, services.language);
    draft.id = {services.context.newId()};
    auto *dialog
        = new RecordDialog(Record(draft), true, services.records(), services.language, services.settings, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setSave([services, origin, link = services.context.newId()](const Record &fresh) {
        ChangeSet set;
        set.label = changeLabel(fresh, true, services.language);
        set.changes.push_back({Record(), fresh});
        Register with = services.records();
        with.apply(set.changes);
        for (const Change &change : linkChange(with, link, {fresh.id()}, origin, {}, services.language).changes)
            set.changes.push_back(change);
        return services.apply(set);
    });
    dialog->open();
    return dialog;
}
