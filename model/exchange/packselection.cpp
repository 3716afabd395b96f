#include "model/exchange/packselection.h"

#include "model/domain/records.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace {

/// Whether any text of a body names a person. The texts are read as they are, without the escapes of JSON.
bool namesAnybody(const QJsonValue &value, const PersonNames &names)
{
    if (value.isString())
        return namesAnybody(value.toString(), names);
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        return std::any_of(array.begin(), array.end(), [&](const QJsonValue &v) { return namesAnybody(v, names); });
    }
    const QJsonObject object = value.toObject();
    return std::any_of(object.begin(), object.end(), [&](const QJsonValue &v) { return namesAnybody(v, names); });
}

/// Takes the objectives that were not chosen out, and then everything that hangs on them.
class Selection
{
public:
    Selection(Register reg, const std::vector<ReadingRow> &readings, const QSet<QUuid> &objectives)
        : m_reg(std::move(reg))
    {
        for (const ReadingRow &row : readings)
            if (const Kpi *kpi = m_reg.find(row.kpi); kpi && objectives.contains(kpi->objective.value))
                m_figures.insert(row.evidence.value);
        for (const Objective &o : m_reg.all<Objective>())
            if (!objectives.contains(o.id.value))
                m_gone.insert(o.id.value);
    }

    Register run()
    {
        // What only stood by itself goes last: risks and evidence that nothing kept refers to.
        while (sweep() || unlinked()) { }
        return std::move(m_reg);
    }

private:
    bool sweep()
    {
        bool again = false;
        for (int k = 0; k < kindCount; ++k)
            for (const Record &record : m_reg.records(Kind(k)))
                again = keepOrDrop(Kind(k), record) || again;
        return again;
    }

    bool keepOrDrop(Kind kind, const Record &record)
    {
        const KindInfo &info = kindInfo(kind);
        if (m_gone.contains(record.id())) {
            m_reg.remove(kind, record.id());
            return true;
        }
        std::shared_ptr<void> cleared;
        for (const Field &f : info.fields()) {
            if (f.type != FieldType::Ref && f.type != FieldType::AnyRef)
                continue;
            if (!m_gone.contains(QUuid(record.value(f).toString())))
                continue;
            const bool belongs = f.target == Kind::Objective && kind != Kind::Objective;
            if (f.isRequired || f.type == FieldType::AnyRef || belongs) {
                m_gone.insert(record.id());
                m_reg.remove(kind, record.id());
                return true;
            }
            if (!cleared)
                cleared = info.copy(record.data());
            f.set(cleared.get(), QVariant());
        }
        if (cleared)
            m_reg.put(Record(kind, cleared));
        return bool(cleared);
    }

    /// Risks, requirements, commitments, controls and goals without a kept link, evidence that nothing names.
    bool unlinked()
    {
        QSet<QUuid> named;
        for (int k = 0; k < kindCount; ++k)
            for (const Record &record : m_reg.records(Kind(k)))
                for (const Field &f : kindInfo(Kind(k)).fields())
                    if (f.type == FieldType::Ref || f.type == FieldType::AnyRef)
                        named.insert(QUuid(record.value(f).toString()));
        const auto before = m_gone.size();
        QSet<QUuid> linked;
        for (const ObjectiveLink &l : m_reg.all<ObjectiveLink>())
            linked.insert(l.target);
        for (const Kind kind : {Kind::Risk, Kind::Requirement, Kind::PolicyCommitment, Kind::Control})
            for (const Record &record : m_reg.records(kind))
                if (!linked.contains(record.id()))
                    m_gone.insert(record.id());
        for (const Kind kind : {Kind::BusinessGoal, Kind::Review, Kind::Trigger, Kind::Evidence})
            for (const Record &record : m_reg.records(kind))
                if (!named.contains(record.id()) && !m_figures.contains(record.id()))
                    m_gone.insert(record.id());
        return m_gone.size() > before;
    }

    Register m_reg;
    QSet<QUuid> m_gone, m_figures; ///< evidence of figures that are kept
};

/// The codes of objectives and KPIs that were left out, as whole words: a free text of what stays may name them.
QRegularExpression codesLeftOut(const Register &all, const Register &packed)
{
    QStringList codes;
    const auto add = [&]<typename T>(const std::vector<T> &records) {
        for (const T &record : records)
            if (!packed.find(record.id) && !record.code.isEmpty())
                codes += QRegularExpression::escape(record.code);
    };
    add(all.all<Objective>());
    add(all.all<Kpi>());
    return codes.isEmpty() ? QRegularExpression()
                           : QRegularExpression(QStringLiteral("(?<!\\w)(?:%1)(?!\\w)").arg(codes.join(u'|')));
}

template <typename T, typename Day> void dropOutside(Register &reg, const PackOptions &o, Day day)
{
    std::vector<QUuid> outside;
    for (const T &record : reg.all<T>()) {
        const QDate date = day(record);
        if (date.isValid() && (date < o.from || date > o.to))
            outside.push_back(record.id.value);
    }
    for (const QUuid &id : outside)
        reg.remove(T::kind, id);
}

} // namespace

Register packRegister(const Register &reg, const std::vector<ReadingRow> &readings, const PackOptions &options)
{
    Register out = options.objectives.isEmpty() ? reg : Selection(reg, readings, options.objectives).run();
    if (options.names && options.objectives.isEmpty())
        return out;
    const PersonNames roles = personNames(reg);
    const QRegularExpression leftOut = codesLeftOut(reg, out);
    for (int k = 0; k < kindCount; ++k) {
        const KindInfo &info = kindInfo(Kind(k));
        for (const Record &record : out.records(Kind(k))) {
            const auto copy = info.copy(record.data());
            for (const Field &f : info.fields()) {
                const QVariant value = record.value(f);
                if (!value.isValid())
                    continue;
                if (f.type == FieldType::Json) // frozen figures and versions speak of everything
                    f.set(copy.get(), QVariant());
                else if (f.type == FieldType::Text || f.type == FieldType::List) {
                    QString text = options.names ? value.toString() : withoutNames(value.toString(), roles);
                    if (!leftOut.pattern().isEmpty())
                        text.replace(leftOut, QStringLiteral("…"));
                    f.set(copy.get(), text);
                }
            }
            if (const Record changed(Kind(k), copy); !(changed == record))
                out.put(changed);
        }
    }
    if (!options.names)
        for (Person p : std::vector<Person>(out.all<Person>())) {
            p.email.clear();
            if (!p.isRole)
                p.name = p.role.isEmpty() ? p.code : p.role;
            out.put(p);
        }
    return out;
}

std::vector<ReadingRow> packReadings(const std::vector<ReadingRow> &readings, const Register &all,
                                     const Register &packed, const PackOptions &options)
{
    const PersonNames roles = options.names ? PersonNames() : personNames(all);
    std::vector<ReadingRow> out;
    for (ReadingRow row : readings) {
        if (!packed.find(row.kpi) || row.periodEnd < options.from || row.periodEnd > options.to)
            continue;
        for (QString *text : {&row.comment, &row.notAvailableReason, &row.correctionReason})
            *text = withoutNames(*text, roles);
        out.push_back(std::move(row));
    }
    return out;
}

Register inPeriod(const Register &packed, const PackOptions &options)
{
    Register out = packed;
    dropOutside<Communication>(out, options, [](const Communication &c) { return c.date; });
    dropOutside<TrainingRecord>(out, options, [](const TrainingRecord &t) { return t.date; });
    dropOutside<Feedback>(out, options, [](const Feedback &f) { return f.date; });
    const auto reviewDay = [&](Id<Review> id) {
        const Review *review = packed.find(id);
        return review ? review->date : QDate();
    };
    dropOutside<ReviewItem>(out, options, [&](const ReviewItem &i) { return reviewDay(i.review); });
    dropOutside<ReviewInput>(out, options, [&](const ReviewInput &i) { return reviewDay(i.review); });
    return out;
}

bool mayBeShown(const ChainLine &line, const PersonNames &names, const Register &packed, const PackOptions &options)
{
    if (options.names && options.objectives.isEmpty())
        return true;
    const QJsonDocument read = QJsonDocument::fromJson(line.body);
    if (!read.isObject())
        return false; // nobody knows what it says
    const QJsonObject body = read.object();
    const QJsonArray changes = body.value(QStringLiteral("changes")).toArray();
    if (!options.objectives.isEmpty()) {
        if (!body.value(QStringLiteral("readings")).toObject().isEmpty())
            return false; // a round is entered for many objectives at once
        for (const QJsonValue &change : changes)
            if (packed.kindOf(QUuid(change.toObject().value(QStringLiteral("id")).toString())) == Kind::Count)
                return false;
    }
    if (options.names)
        return true;
    // Who was once called otherwise stands in the entries about persons only.
    const QLatin1String people(kindInfo(Kind::Person).table);
    return std::none_of(changes.begin(), changes.end(),
                        [&](const QJsonValue &change) {
                            return change.toObject().value(QStringLiteral("table")).toString() == people;
                        })
        && !namesAnybody(body, names);
}
