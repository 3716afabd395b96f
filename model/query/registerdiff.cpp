#include "model/query/registerdiff.h"

#include "model/domain/dictionary.h"
#include "model/domain/language.h"

RegisterDifference difference(const Register &before, const Register &after)
{
    RegisterDifference out;
    for (int k = 0; k < kindCount; ++k) {
        const KindInfo &info = kindInfo(Kind(k));
        KindDifference d {Kind(k)};
        for (const Record &record : after.records(Kind(k))) {
            const void *old = before.find(Kind(k), record.id());
            if (!old)
                ++d.added;
            else if (!info.equal(old, after.find(Kind(k), record.id())))
                ++d.changed;
        }
        for (const Record &record : before.records(Kind(k)))
            d.removed += after.find(Kind(k), record.id()) ? 0 : 1;
        if (d.added || d.changed || d.removed)
            out.kinds.push_back(d);
    }
    out.readingsBefore = before.readings.count();
    out.readingsAfter = after.readings.count();
    return out;
}

QStringList differenceLines(const RegisterDifference &difference, const Language &language)
{
    QStringList lines;
    for (const KindDifference &d : difference.kinds) {
        QStringList parts;
        if (d.added)
            parts += language.translate("RegisterDiff", "%n new", nullptr, d.added);
        if (d.changed)
            parts += language.translate("RegisterDiff", "%n changed", nullptr, d.changed);
        if (d.removed)
            parts += language.translate("RegisterDiff", "%n gone", nullptr, d.removed);
        lines += language.translate("RegisterDiff", "%1: %2", "kind, counts")
                     .arg(language.standingAlone(kindInfo(d.kind).displayPlural(language)),
                          parts.join(QStringLiteral(", ")));
    }
    const int more = int(difference.readingsAfter - difference.readingsBefore);
    if (more > 0)
        lines += language.translate("RegisterDiff", "Figures: %n new", nullptr, more);
    else if (more < 0)
        lines += language.translate("RegisterDiff", "Figures: %n gone", nullptr, -more);
    return lines;
}
