#include "model/domain/register.h"

#include "model/domain/records.h"

namespace {

template <typename T> void make(std::array<std::shared_ptr<TableBase>, size_t(kindCount)> &tables)
{
    tables[size_t(T::kind)] = std::make_shared<KindTable<T>>();
}

template <typename... T> void makeAll(std::array<std::shared_ptr<TableBase>, size_t(kindCount)> &tables)
{
    static_assert(sizeof...(T) == size_t(kindCount), "a kind is missing in the register");
    (make<T>(tables), ...);
}

} // namespace

Register::Register()
{
    // The empty tables are shared by all registers until something is put.
    static const auto empty = [] {
        std::array<std::shared_ptr<TableBase>, size_t(kindCount)> tables;
        makeAll<Organisation, Setting, OrgUnit, Person, BusinessGoal, InterestedParty, GlossaryTerm, PolicyDocument,
                PolicyVersion, PolicyCommitment, Requirement, Risk, RiskAssessment, Control, RiskControl, TreatmentItem,
                Objective, ObjectiveLink, ObjectiveVersion, Acknowledgement, StatusOverride, OwnerAcceptance, Approval,
                ChangeRecord, Kpi, InterimTarget, Action, ActionDependency, Resource, Raci, Review, ReviewInput,
                ReviewItem, Decision, Trigger, TriggerObjective, Evaluation, CommunicationPlanItem, Communication,
                BriefText, Feedback, TrainingRecord, Finding, Evidence, EvidenceLink, AuditSession, AuditCheck,
                IssuedDocument>(tables);
        return tables;
    }();
    m_tables = empty;
}

TableBase &Register::detached(Kind kind)
{
    auto &table = m_tables[size_t(kind)];
    if (table.use_count() > 1)
        table = table->clone();
    return *table;
}

Record Register::record(Kind kind, const QUuid &id) const
{
    const void *found = find(kind, id);
    return found ? Record(kind, kindInfo(kind).copy(found)) : Record();
}

std::vector<Record> Register::records(Kind kind) const
{
    std::vector<Record> out;
    const TableBase &table = *m_tables[size_t(kind)];
    out.reserve(size_t(table.size()));
    for (qsizetype i = 0; i < table.size(); ++i)
        out.emplace_back(kind, kindInfo(kind).copy(table.at(i)));
    return out;
}

Kind Register::kindOf(const QUuid &id) const
{
    for (int k = 0; k < kindCount; ++k)
        if (m_tables[size_t(k)]->find(id))
            return Kind(k);
    return Kind::Count;
}

QString Register::codeOf(Kind kind, const QUuid &id) const
{
    const void *found = kind < Kind::Count ? find(kind, id) : nullptr;
    if (!found)
        return {};
    for (const char *name : {"code", "title", "name", "version", "key", "term"})
        if (const Field *field = kindInfo(kind).field(QLatin1String(name)))
            return field->get(found).toString();
    return {};
}

QString Register::nextCode(Kind kind) const
{
    const KindInfo &info = kindInfo(kind);
    const QString prefix = QLatin1String(info.codePrefix);
    const TableBase &table = *m_tables[size_t(kind)];
    const Field *code = info.field(u"code");
    Q_ASSERT(code);
    int highest = 0;
    qsizetype width = prefix.endsWith(QLatin1Char('-')) ? 3 : 2;
    for (qsizetype i = 0; i < table.size(); ++i) {
        const QString known = code->get(table.at(i)).toString();
        bool ok = false;
        const QString digits = known.mid(prefix.size());
        const int number = known.startsWith(prefix) ? digits.toInt(&ok) : 0;
        if (ok && number > highest) {
            highest = number;
            width = digits.size();
        }
    }
    return prefix + QStringLiteral("%1").arg(highest + 1, int(width), 10, QLatin1Char('0'));
}

void Register::put(const Record &record)
{
    detached(record.kind()).put(record.data());
}
void Register::remove(Kind kind, const QUuid &id)
{
    detached(kind).remove(id);
}

void Register::apply(const std::vector<Change> &changes)
{
    for (const Change &change : changes) {
        if (change.after)
            put(change.after);
        else
            remove(change.before.kind(), change.before.id());
    }
}

const Organisation &Register::organisation() const
{
    static const Organisation none;
    const auto &rows = all<Organisation>();
    return rows.empty() ? none : rows.front();
}

QString Register::setting(QAnyStringView key) const
{
    for (const Setting &s : all<Setting>())
        if (QAnyStringView(s.key) == key)
            return s.value;
    return {};
}
