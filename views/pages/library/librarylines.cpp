#include "views/pages/library/librarylines.h"

#include "model/domain/enums.h"
#include "model/domain/language.h"

#include <QUuid>

namespace {

/// The label of a key of the file; the key itself when it is none of ours.
template <typename E> QString labelOfKey(const QString &key, const Language &language)
{
    const auto value = fromKey<E>(key);
    return value ? labelOf(*value, language) : key;
}

/// Targets without unit of their own get it.
QString targetText(const LibraryObjective &o)
{
    const bool number = !o.target.isEmpty() && o.target.back().isDigit();
    return number && !o.unit.isEmpty() ? QStringLiteral("%1 %2").arg(o.target, o.unit) : o.target;
}

void add(LibraryFacts &facts, const QString &label, const QString &words)
{
    if (!words.isEmpty())
        facts.emplace_back(label, words);
}

} // namespace

QUuid LibraryLine::key() const
{
    return QUuid::createUuidV5(QUuid(), id);
}

LibraryLine lineOf(const LibraryObjective &o)
{
    return {o.id, o.topic, o.weakForm, o.statement, targetText(o), o.sector};
}

LibraryLine lineOf(const LibraryKpi &k)
{
    return {k.id, k.topic, k.informationNeed, k.name, k.unit, k.formula};
}

RecordTable<LibraryLine>::Columns libraryColumns(bool measures, const Language &language)
{
    const auto words = [&](const char *text) { return language.translate("Library", text); };
    const auto plain = [](QString LibraryLine::*member) {
        return [member](const LibraryLine &line) { return QVariant(line.*member); };
    };
    const char *weak
        = measures ? QT_TRANSLATE_NOOP("Library", "What it answers") : QT_TRANSLATE_NOOP("Library", "Often written as");
    const char *better
        = measures ? QT_TRANSLATE_NOOP("Library", "Measure") : QT_TRANSLATE_NOOP("Library", "Says something");
    const char *target = measures ? QT_TRANSLATE_NOOP("Library", "Unit") : QT_TRANSLATE_NOOP("Library", "Proposed");
    return {{words(QT_TRANSLATE_NOOP("Library", "Topic")), plain(&LibraryLine::topic), {}, {}},
            {words(weak), plain(&LibraryLine::weak), {}, {}},
            {words(better), plain(&LibraryLine::better), {}, {}},
            {words(target), plain(&LibraryLine::target), {}, {}}};
}

LibraryFacts factsOf(const LibraryObjective &o, const Language &language)
{
    const auto words = [&](const char *text) { return language.translate("Library", text); };
    LibraryFacts facts;
    add(facts, words(QT_TRANSLATE_NOOP("Library", "Often written as")), o.weakForm);
    add(facts, words(QT_TRANSLATE_NOOP("Library", "Proposed target")), targetText(o));
    add(facts, words(QT_TRANSLATE_NOOP("Library", "Time")),
        language.translate("Library", "%n months", nullptr, o.months));
    add(facts, words(QT_TRANSLATE_NOOP("Library", "Direction")), labelOfKey<Direction>(o.direction, language));
    add(facts, words(QT_TRANSLATE_NOOP("Library", "Who usually answers")), o.responsible);
    add(facts, words(QT_TRANSLATE_NOOP("Library", "Steps of the plan")), o.steps.join(QStringLiteral(" → ")));
    add(facts, words(QT_TRANSLATE_NOOP("Library", "Evaluation")), o.evaluation);
    add(facts, words(QT_TRANSLATE_NOOP("Library", "Typical risk")), o.risk);
    add(facts, words(QT_TRANSLATE_NOOP("Library", "Theme of the policy")), o.policyTheme);
    add(facts, words(QT_TRANSLATE_NOOP("Library", "Controls")), o.controls);
    return facts;
}

LibraryFacts factsOf(const LibraryKpi &k, const Language &language)
{
    const auto words = [&](const char *text) { return language.translate("Library", text); };
    LibraryFacts facts;
    add(facts, words(QT_TRANSLATE_NOOP("Library", "What it answers")), k.informationNeed);
    add(facts, words(QT_TRANSLATE_NOOP("Library", "Formula")), k.formula);
    add(facts, words(QT_TRANSLATE_NOOP("Library", "Unit")), k.unit);
    add(facts, words(QT_TRANSLATE_NOOP("Library", "Direction")), labelOfKey<Direction>(k.direction, language));
    add(facts, words(QT_TRANSLATE_NOOP("Library", "Frequency")), labelOfKey<Frequency>(k.frequency, language));
    add(facts, words(QT_TRANSLATE_NOOP("Library", "Source of data")), k.dataSource);
    add(facts, words(QT_TRANSLATE_NOOP("Library", "Type")), labelOfKey<MeasureType>(k.measureType, language));
    add(facts, words(QT_TRANSLATE_NOOP("Library", "Leading or lagging")), labelOfKey<LeadLag>(k.leadLag, language));
    add(facts, words(QT_TRANSLATE_NOOP("Library", "Control or clause")), k.control);
    return facts;
}
