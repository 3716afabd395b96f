#include "model/items/fieldtext.h"

#include "model/domain/dates.h"
#include "model/domain/language.h"
#include "model/domain/objective.h"
#include "model/domain/register.h"
#include "model/query/changessince.h"
#include "model/query/told.h"
#include "model/query/windowwords.h"

#include <algorithm>

namespace {

constexpr int longText = 300; ///< longer texts do not fit into a column

enum Rank { Required, Short, Long, Never };

Rank rankOf(const Field &field)
{
    switch (field.type) {
    case FieldType::Id:
    case FieldType::Timestamp:
    case FieldType::Json:
    case FieldType::Bytes:
        return Never;
    case FieldType::Text:
        if (!field.isRequired)
            return field.limit > 0 && field.limit <= longText ? Short : Long;
        [[fallthrough]];
    default:
        return field.isRequired ? Required : Short;
    }
}

} // namespace

QString fieldText(const Register &reg, const Field &field, const Record &record, const Language &language)
{
    const QVariant stored = record.value(field);
    if (!stored.isValid())
        return {};
    if (const auto *change = record.as<ChangeRecord>()) {
        if (qstrcmp(field.name, "field") == 0)
            return changedFieldText(change->field, language);
        if (qstrcmp(field.name, "old_value") == 0 || qstrcmp(field.name, "new_value") == 0)
            return changedValueText(change->field, stored.toString(), language);
    }
    switch (field.type) {
    case FieldType::Date:
        return shortDate(QDate::fromString(stored.toString(), Qt::ISODate), language);
    case FieldType::Enum:
        return enumLabel(field.entries(), enumFromKey(field.entries(), stored.toString()), language);
    case FieldType::EnumSet: {
        QStringList words;
        for (const QString &key : stored.toString().split(QLatin1Char(' '), Qt::SkipEmptyParts))
            words += enumLabel(field.entries(), enumFromKey(field.entries(), key), language);
        return words.join(QStringLiteral(", "));
    }
    case FieldType::Flag:
        return stored.toLongLong() ? language.translate("Field", "yes") : QString();
    case FieldType::Money:
        return language.locale().toString(double(stored.toLongLong()) / 100, 'f', stored.toLongLong() % 100 ? 2 : 0);
    case FieldType::List:
        return stored.toString().replace(QLatin1Char('\n'), QLatin1String(", "));
    case FieldType::Ref: {
        const QUuid id(stored.toString());
        const KindInfo &info = kindInfo(field.target);
        const void *target = reg.find(field.target, id);
        if (!target)
            return {};
        for (const char *name : {"name", "title", "reference"})
            if (const Field *f = info.field(QLatin1String(name)))
                if (const QString words = f->get(target).toString(); !words.isEmpty())
                    return words;
        return reg.codeOf(field.target, id);
    }
    case FieldType::AnyRef: {
        const QUuid id(stored.toString());
        return reg.codeOf(reg.kindOf(id), id);
    }
    default:
        // Two texts hold keys or words that were typed.
        if (qstrcmp(field.name, "audience") == 0)
            return audienceWords(stored.toString(), language);
        return qstrcmp(field.name, "window") == 0 ? windowWords(stored.toString(), language) : stored.toString();
    }
}

std::vector<const char *> importantFields(Kind kind, int most)
{
    std::vector<const Field *> fields;
    for (const Field &field : kindInfo(kind).fields())
        if (rankOf(field) != Never)
            fields.push_back(&field);
    // The dictionary has the important ones first; what is required must not fall off the end.
    std::stable_sort(fields.begin(), fields.end(),
                     [](const Field *a, const Field *b) { return rankOf(*a) < rankOf(*b); });
    fields.resize(std::min(fields.size(), size_t(most)));
    std::sort(fields.begin(), fields.end());
    std::vector<const char *> names;
    for (const Field *field : fields)
        names.push_back(field->name);
    return names;
}
