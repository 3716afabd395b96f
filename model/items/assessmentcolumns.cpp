#include "model/items/assessmentcolumns.h"

#include "model/domain/dates.h"
#include "model/items/itemroles.h"

RecordTable<AssessmentLine>::Columns assessmentColumns(const Language &language)
{
    const auto words = [&](const char *text) { return language.translate("RiskAssessment", text); };
    return {
        {words(QT_TRANSLATE_NOOP("RiskAssessment", "Risk")),
         [](const AssessmentLine &l) { return QVariant(l.riskCode); },
         [](const AssessmentLine &l) { return l.riskTitle; },
         [](const AssessmentLine &l, int role) { return role == SecondaryRole ? QVariant(l.riskCode) : QVariant(); }},
        {words(QT_TRANSLATE_NOOP("RiskAssessment", "Assessed on")),
         [](const AssessmentLine &l) { return l.day.isValid() ? QVariant(l.day) : QVariant(); },
         [language](const AssessmentLine &l) { return shortDate(l.day, language); },
         {},
         Qt::AlignRight},
        {words(QT_TRANSLATE_NOOP("RiskAssessment", "Level")),
         [](const AssessmentLine &l) { return l.score ? QVariant(*l.score) : QVariant(); },
         [language](const AssessmentLine &l) {
             return l.score ? QStringLiteral("%1 %2").arg(*l.score).arg(labelOf(l.level, language))
                            : labelOf(l.level, language);
         },
         {}},
        {words(QT_TRANSLATE_NOOP("RiskAssessment", "Change")),
         [](const AssessmentLine &l) { return l.score && l.before ? QVariant(*l.score - *l.before) : QVariant(); },
         [language](const AssessmentLine &l) { return assessmentMove(l, language); },
         [](const AssessmentLine &l, int role) {
             return role == LateRole ? QVariant(l.isOtherLevel() && l.level > l.levelBefore) : QVariant();
         }},
        {words(QT_TRANSLATE_NOOP("RiskAssessment", "Assessed by")),
         [](const AssessmentLine &l) { return QVariant(l.by); },
         {},
         {}},
        {words(QT_TRANSLATE_NOOP("RiskAssessment", "Note")),
         [](const AssessmentLine &l) { return QVariant(l.note); },
         {},
         {}},
    };
}
