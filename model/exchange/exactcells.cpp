#include "model/exchange/exactcells.h"

#include "model/domain/records.h"
#include "model/domain/text.h"
#include "model/exchange/rowhookparts.h"
#include "model/query/kpidefinition.h"

namespace {

using ExactType = JsonValue::Type;

/// Longest text that is read (IMP-17); what the program itself froze or was given as a picture may be longer.
constexpr qsizetype longestExact = 1 << 20;

QVariant wrongType(const ImportRun &run, const JsonValue &value, const char *sentence, RejectedRow &problem)
{
    problem.code = QStringLiteral("IMP-03");
    problem.value = value.text.left(40);
    problem.message = run.words(sentence);
    return {};
}

QVariant wrongValue(RejectedRow &problem, const char *code, const QString &value, const QString &message)
{
    problem.code = QLatin1String(code);
    problem.value = value.left(40);
    problem.message = message;
    return {};
}

QVariant readWhole(const ImportRun &run, const Field &field, const JsonValue &value, RejectedRow &problem)
{
    bool ok = value.type == ExactType::Number;
    const qint64 number = ok ? value.text.toLongLong(&ok) : 0;
    if (!ok)
        return wrongValue(
            problem, "IMP-03", value.text,
            run.words(field.type == FieldType::Money
                          ? QT_TRANSLATE_NOOP("Import",
                                              "An amount of money is written as a whole number of cents, "
                                              "without quotation marks.")
                          : QT_TRANSLATE_NOOP("Import", "A whole number is wanted here, without quotation marks.")));
    constexpr qint64 mostMoney = 9'000'000'000'000'000;
    const bool isMoney = field.type == FieldType::Money, isBound = field.most > field.least;
    const qint64 least = isMoney ? -mostMoney : isBound ? field.least : std::numeric_limits<int>::min();
    const qint64 most = isMoney ? mostMoney : isBound ? field.most : std::numeric_limits<int>::max();
    if (number < least || number > most)
        return wrongValue(problem, "IMP-07", value.text,
                          run.words(QT_TRANSLATE_NOOP("Import", "%1 is outside %2 to %3."))
                              .arg(value.text, QString::number(least), QString::number(most)));
    return qlonglong(number);
}

QVariant readExactFlag(const ImportRun &run, const JsonValue &value, RejectedRow &problem)
{
    if (value.type == ExactType::True || (value.type == ExactType::Number && value.text == QLatin1String("1")))
        return qlonglong(1);
    if (value.type == ExactType::False || (value.type == ExactType::Number && value.text == QLatin1String("0")))
        return qlonglong(0);
    return wrongValue(problem, "IMP-11", value.text,
                      run.words(QT_TRANSLATE_NOOP("Import", "Write 1 or 0 here, or true or false.")));
}

QVariant readRef(const ImportRun &run, const Field &field, const QString &text, RejectedRow &problem)
{
    const QUuid id = QUuid::fromString(text);
    if (field.type == FieldType::AnyRef)
        return id.isNull()
            ? wrongValue(problem, "IMP-02", text,
                         run.words(QT_TRANSLATE_NOOP("Import", "“%1” is no id. Write the id of the record.")).arg(text))
            : id.toString(QUuid::WithoutBraces);
    const QUuid found = id.isNull() ? run.resolve(field.target, text) : run.resolveId(field.target, id);
    if (found.isNull())
        return wrongValue(problem, "IMP-02", text,
                          run.words(QT_TRANSLATE_NOOP("Import",
                                                      "“%1” is in the table %2 neither of the file nor of the "
                                                      "workspace."))
                              .arg(text, QLatin1String(kindInfo(field.target).file)));
    return found.toString(QUuid::WithoutBraces);
}

QVariant readBytes(const ImportRun &run, const QString &text, RejectedRow &problem)
{
    const auto decoded = QByteArray::fromBase64Encoding(text.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    return decoded
        ? QVariant(*decoded)
        : wrongValue(problem, "IMP-03", text,
                     run.words(QT_TRANSLATE_NOOP("Import", "The bytes cannot be read: they are no Base64.")));
}

QVariant readStoredText(const ImportRun &run, const Field &field, const QString &given, RejectedRow &problem)
{
    const QString text = storableText(given);
    const bool isList = field.type == FieldType::List;
    for (const QString &item : isList ? text.split(u'\n', Qt::SkipEmptyParts) : QStringList {text})
        if (field.limit > 0 && item.size() > field.limit)
            return wrongValue(
                problem, "IMP-12", item,
                run.words(QT_TRANSLATE_NOOP(
                              "Import",
                              "The text has %1 characters, %2 are allowed. Nothing is cut: shorten it in the file."))
                    .arg(item.size())
                    .arg(field.limit));
    return text.isEmpty() ? QVariant() : QVariant(text);
}

/// The kind of the record that `target` means, as the record says it.
struct Target {
    Kind kind;
    QUuid *id;
    const char *field;
};

std::optional<Target> exactTargetOf(Kind kind, void *record)
{
    if (kind == Kind::ObjectiveLink) {
        auto &link = *static_cast<ObjectiveLink *>(record);
        return Target {kindOfLink(link.targetKind), &link.target, "target"};
    }
    if (kind == Kind::EvidenceLink) {
        auto &link = *static_cast<EvidenceLink *>(record);
        return Target {kindOfTarget(link.targetKind), &link.target, "target"};
    }
    if (kind == Kind::Approval) {
        auto &approval = *static_cast<Approval *>(record);
        return Target {kindOfSubject(approval.subjectKind), &approval.subject, "subject"};
    }
    return std::nullopt;
}

} // namespace

QString unwritable(const ImportRun &run, const QString &text)
{
    return hasControlCharacters(text) || !text.isValidUtf16()
        ? run.words(QT_TRANSLATE_NOOP("Import", "The text holds control characters or halves of letters."))
        : QString();
}

QUuid readRowId(const ImportRun &run, const JsonValue &value, RejectedRow &problem)
{
    if (!value.isGiven())
        return {};
    const QUuid id = value.type == ExactType::Text ? QUuid::fromString(value.text) : QUuid();
    if (id.isNull())
        wrongValue(problem, "IMP-02", value.text,
                   run.words(QT_TRANSLATE_NOOP(
                                 "Import", "“%1” is no id. Leave “id” out of a row that the program shall give one."))
                       .arg(value.text.left(40)));
    return id;
}

QVariant readExact(const ImportRun &run, const Field &field, const JsonValue &value, RejectedRow &problem)
{
    if (!value.isGiven())
        return {};
    if (value.type == ExactType::Nested)
        return wrongType(run, value,
                         QT_TRANSLATE_NOOP("Import", "A single value is wanted here, no list and no object."), problem);
    if (field.type == FieldType::Flag)
        return readExactFlag(run, value, problem);
    if (field.isInteger())
        return readWhole(run, field, value, problem);
    const bool isNumber = field.type == FieldType::Real && value.type == ExactType::Number;
    if (value.type != ExactType::Text && !isNumber)
        return wrongType(run, value, QT_TRANSLATE_NOOP("Import", "A text is wanted here, in quotation marks."),
                         problem);
    const QString &text = value.text;
    if (text.size() > longestExact && field.type != FieldType::Json && field.type != FieldType::Bytes)
        return wrongValue(problem, "IMP-12", text,
                          run.words(QT_TRANSLATE_NOOP("Import", "The text is longer than 1 MiB.")));
    if (const QString sentence = unwritable(run, text); !sentence.isEmpty())
        return wrongValue(problem, "IMP-15", {}, sentence);
    switch (field.type) {
    case FieldType::Ref:
    case FieldType::AnyRef:
        return text.isEmpty() ? QVariant() : readRef(run, field, text, problem);
    case FieldType::Bytes:
        return text.isEmpty() ? QVariant() : readBytes(run, text, problem);
    case FieldType::Text:
    case FieldType::Json:
    case FieldType::List:
    case FieldType::Id:
        return readStoredText(run, field, text, problem);
    default: {
        // Numbers, dates and keys have one form, which is what the other formats hold as well.
        const CellReader reader {run, run.options().language, DecimalMark::Point};
        return reader.read(field, text, problem);
    }
    }
}

RejectedRow settleExact(const ImportRun &run, Kind kind, void *record)
{
    if (const auto target = exactTargetOf(kind, record); target && !target->id->isNull()) {
        QUuid found = run.resolveId(target->kind, *target->id);
        // A link says of what kind its record is; an approval may be of anything that is there.
        for (int k = 0; k < kindCount && found.isNull() && kind == Kind::Approval; ++k)
            found = run.resolveId(Kind(k), *target->id);
        if (found.isNull())
            return problemIs(
                "IMP-02", QLatin1String(target->field), target->id->toString(QUuid::WithoutBraces),
                target->kind == Kind::Count
                    ? run.words(QT_TRANSLATE_NOOP("Import", "The kind of the linked record is missing."))
                    : run.words(QT_TRANSLATE_NOOP("Import",
                                                  "“%1” is in the table %2 neither of the file "
                                                  "nor of the workspace."))
                          .arg(target->id->toString(QUuid::WithoutBraces), QLatin1String(kindInfo(target->kind).file)));
        *target->id = found;
    }
    if (kind == Kind::Action) {
        const auto &action = *static_cast<const Action *>(record);
        if (action.startDate.isValid() && action.dueDate.isValid() && action.startDate > action.dueDate)
            return problemIs("IMP-07", QStringLiteral("due_date"), action.dueDate.toString(Qt::ISODate),
                             run.words(QT_TRANSLATE_NOOP("Import", "The action is due before it starts.")));
    }
    if (kind == Kind::ActionDependency) {
        const auto &wait = *static_cast<const ActionDependency *>(record);
        if (wait.predecessor == wait.successor)
            return problemIs("IMP-13", QStringLiteral("successor"), {},
                             run.words(QT_TRANSLATE_NOOP("Import", "An action cannot wait for itself.")));
    }
    if (kind == Kind::Kpi) {
        const auto &kpi = *static_cast<const Kpi *>(record);
        if (!kpi.window.isEmpty() && !Window::fromText(kpi.window))
            return problemIs("IMP-11", QStringLiteral("window"), kpi.window,
                             run.words(QT_TRANSLATE_NOOP("Import",
                                                         "“%1” is not a window. Allowed are: last_1 to last_99, "
                                                         "fiscal_year_to_date, since_start."))
                                 .arg(kpi.window));
    }
    return {};
}
