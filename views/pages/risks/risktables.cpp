#include "views/pages/risks/risktables.h"

#include "model/domain/risk.h"
#include "model/query/coverage.h"
#include "model/query/settings.h"
#include "model/query/workspacestate.h"

namespace {

/// A code is never elided, so only as many as find room.
constexpr int kCodesShown = 2;

QString scoreText(const Register &reg, const std::optional<int> &likelihood, const std::optional<int> &impact,
                  const Language &language)
{
    const auto score = riskScore(likelihood, impact);
    return score ? QStringLiteral("%1 %2").arg(*score).arg(labelOf(riskLevel(reg, *score), language)) : QString();
}

QString liveCodes(const Register &reg, const QUuid &target)
{
    // Straight over the links: an index for each cell would cost more than it saves.
    QStringList codes;
    for (const ObjectiveLink &link : reg.all<ObjectiveLink>())
        if (link.target == target && link.state != LinkState::Contradicts)
            if (const Objective *o = reg.find(link.objective); o && isLive(o->state) && !codes.contains(o->code))
                codes += o->code;
    codes.sort();
    const auto more = codes.size() - kCodesShown;
    const QString text = codes.mid(0, kCodesShown).join(QStringLiteral(", "));
    return more > 0 ? QStringLiteral("%1 +%2").arg(text, QString::number(more)) : text;
}

QString numberText(const std::optional<int> &likelihood, const std::optional<int> &impact)
{
    const auto score = riskScore(likelihood, impact);
    return score ? QString::number(*score) : QString();
}

std::vector<RecordList::Extra> riskExtras(const Language &language)
{
    const auto words = [&language](const char *text) { return language.translate("RecordTable", text); };
    return {
        {words(QT_TRANSLATE_NOOP("RecordTable", "Before")),
         [](const Register &, const Record &r) {
             return numberText(r.as<Risk>()->inherentLikelihood, r.as<Risk>()->inherentImpact);
         },
         {},
         true},
        {words(QT_TRANSLATE_NOOP("RecordTable", "Now")),
         [language](const Register &reg, const Record &r) {
             const Risk &risk = *r.as<Risk>();
             return scoreText(reg, risk.currentLikelihood, risk.currentImpact, language);
         }},
        {words(QT_TRANSLATE_NOOP("RecordTable", "Wanted")),
         [language](const Register &reg, const Record &r) {
             const Risk &risk = *r.as<Risk>();
             return scoreText(reg, risk.targetLikelihood, risk.targetImpact, language);
         }},
        {words(QT_TRANSLATE_NOOP("RecordTable", "Live objectives")),
         [language](const Register &reg, const Record &r) {
             const QString codes = liveCodes(reg, r.id());
             if (!codes.isEmpty() || !isOpen(*r.as<Risk>()))
                 return codes;
             return isJustified(*r.as<Risk>()) ? language.translate("RecordTable", "justified")
                                               : language.translate("RecordTable", "none");
         },
         [](const Register &reg, const Record &r) {
             const Risk &risk = *r.as<Risk>();
             return asksForObjective(reg, risk) && !isJustified(risk) && liveCodes(reg, r.id()).isEmpty();
         }},
    };
}

std::vector<RecordList::Extra> controlExtras(const Language &language)
{
    // The statement of applicability gives a reason for each control, taken or left out.
    return {{language.translate("RecordTable", "Justification"),
             [language](const Register &, const Record &r) {
                 const QString &reason = r.as<Control>()->justification;
                 return reason.isEmpty() ? language.translate("RecordTable", "missing") : reason;
             },
             [](const Register &, const Record &r) { return r.as<Control>()->justification.isEmpty(); }},
            {language.translate("RecordTable", "Live objectives"),
             [](const Register &reg, const Record &r) { return liveCodes(reg, r.id()); }}};
}

} // namespace

RecordTableInfo riskRegister()
{
    return {Kind::Risk,
            QT_TRANSLATE_NOOP("RecordTable", "Risks"),
            {"code", "title", "owner", "treatment", "status"}, // the day stands in the assessments
            {88, 0, 132, 84, 84, 62, 88, 88, 150},
            QT_TRANSLATE_NOOP("RecordTable", "No risk yet"),
            QT_TRANSLATE_NOOP("RecordTable", "Objectives answer to risks: the high ones come first (6.2 c)."),
            &riskExtras};
}

RecordTableInfo controlRegister()
{
    return {Kind::Control,
            QT_TRANSLATE_NOOP("RecordTable", "Controls"),
            {"code", "title", "applicable", "implementation", "owner"},
            {92, 0, 90, 116, 130, 0, 110},
            QT_TRANSLATE_NOOP("RecordTable", "No control yet"),
            QT_TRANSLATE_NOOP("RecordTable",
                              "Controls that an objective assures, with the reason why they apply (6.1.3 d)."),
            &controlExtras};
}

RecordTableInfo treatmentRegister()
{
    return {Kind::TreatmentItem,
            QT_TRANSLATE_NOOP("RecordTable", "Treatment"),
            {"code", "risk", "description", "control", "action", "due_date", "status"},
            {84, 210, 0, 160, 160, 104, 96},
            QT_TRANSLATE_NOOP("RecordTable", "No treatment item yet"),
            QT_TRANSLATE_NOOP("RecordTable",
                              "What is done about a risk, by which control or action, and until when (6.1.3).")};
}
