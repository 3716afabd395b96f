#include "model/query/gaps.h"

#include "model/domain/language.h"
#include "model/domain/organisation.h"
#include "model/domain/policy.h"
#include "model/domain/risk.h"
#include "model/query/coverage.h"
#include "model/query/settings.h"

#include <algorithm>

namespace {

constexpr const char *titles[] = {
    QT_TRANSLATE_NOOP("Gaps", "High and critical risks without a live objective"),
    QT_TRANSLATE_NOOP("Gaps", "Requirements without an objective"),
    QT_TRANSLATE_NOOP("Gaps", "Policy commitments without a live objective"),
    QT_TRANSLATE_NOOP("Gaps", "Objectives without a risk"),
    QT_TRANSLATE_NOOP("Gaps", "Partly implemented controls of objectives that are off track or stale"),
    QT_TRANSLATE_NOOP("Gaps", "Justified, no objective needed"),
};
static_assert(std::size(titles) == gapGroups);
constexpr const char *clauses[]
    = {"6.2 c, 6.1.2 · LX-05", "6.2 c, 4.2 · LX-06", "5.2, 6.2 a · LX-04", "6.2 c · LS-04", "6.1.3", ""};
static_assert(std::size(clauses) == gapGroups);

/// Risks that ask for an objective, the worst first.
std::vector<const Risk *> askingRisks(const Register &reg)
{
    std::vector<const Risk *> out;
    for (const Risk &risk : reg.all<Risk>())
        if (asksForObjective(reg, risk))
            out.push_back(&risk);
    std::sort(out.begin(), out.end(), [](const Risk *a, const Risk *b) {
        const int x = currentScore(*a).value_or(0), y = currentScore(*b).value_or(0);
        return x != y ? x > y : a->code < b->code;
    });
    return out;
}

template <typename T, typename F> std::vector<const T *> byCode(const Register &reg, F wanted)
{
    std::vector<const T *> out;
    for (const T &record : reg.all<T>())
        if (!record.archivedAt.isValid() && wanted(record))
            out.push_back(&record);
    std::sort(out.begin(), out.end(), [](const T *a, const T *b) { return a->code < b->code; });
    return out;
}

bool isUnlinkedLive(const LinkIndex &links, const Objective &objective)
{
    return isLive(objective.state) && links.targets(objective.id, LinkKind::Risk).empty();
}

/// A draft needs a risk or a requirement before it is proposed (LS-04).
bool isUnlinkedDraft(const LinkIndex &links, const Objective &objective)
{
    return (objective.state == ObjectiveState::Draft || objective.state == ObjectiveState::Proposed)
        && links.targets(objective.id, LinkKind::Risk).empty()
        && links.targets(objective.id, LinkKind::Requirement).empty();
}

/// Words that say what a text is about: long ones and abbreviations.
QStringList tellingWords(const QString &text)
{
    QStringList out;
    QString word;
    for (const QChar c : text + QLatin1Char(' ')) {
        if (c.isLetterOrNumber()) {
            word += c;
            continue;
        }
        const bool abbreviation = word.size() > 1 && word == word.toUpper() && word != word.toLower();
        if (abbreviation || word.size() > 5)
            out += word.toLower();
        word.clear();
    }
    return out;
}

class GapWriter
{
public:
    GapWriter(const WorkspaceState &ws, const Language &language)
        : m_ws(ws)
        , m_reg(ws.reg)
        , m_language(language)
        , m_links(ws.reg)
    {
    }

    std::vector<GapLine> all()
    {
        for (const Risk *risk : askingRisks(m_reg))
            if (!isCovered(m_links, *risk))
                add(*risk);
        const QDate day = m_ws.asOf;
        for (const auto *requirement :
             byCode<Requirement>(m_reg, [day](const auto &r) { return asksForObjective(r, day); }))
            if (!isCovered(m_links, *requirement))
                add(*requirement);
        for (const auto *commitment :
             byCode<PolicyCommitment>(m_reg, [day](const auto &c) { return asksForObjective(c, day); }))
            if (!isCovered(m_links, *commitment, day))
                add(*commitment);
        for (const auto *objective : byCode<Objective>(m_reg, [this](const Objective &o) {
                 return isUnlinkedLive(m_links, o) || isUnlinkedDraft(m_links, o);
             }))
            add(*objective);
        addControls();
        std::stable_sort(m_lines.begin(), m_lines.end(),
                         [](const GapLine &a, const GapLine &b) { return a.group < b.group; });
        return std::move(m_lines);
    }

private:
    QString nameOf(Id<Person> id) const
    {
        const Person *person = m_reg.find(id);
        return person ? person->name : m_language.translate("Gaps", "no owner");
    }

    static QString sentence(QStringList parts)
    {
        parts.removeAll(QString());
        return parts.join(QStringLiteral(" · "));
    }

    /// What is linked but does not count: "OBJ-019 proposed".
    QString almost(GapLine &line) const
    {
        for (const Objective *objective : m_links.objectives(line.record)) {
            if (objective->state == ObjectiveState::Draft || objective->state == ObjectiveState::Proposed) {
                line.objective = objective->id;
                line.objectiveCode = objective->code;
            }
        }
        QStringList out;
        for (const Objective *objective : m_links.objectives(line.record))
            out += QStringLiteral("%1 %2").arg(objective->code, labelOf(objective->state, m_language));
        return out.join(QStringLiteral(", "));
    }

    void add(const Risk &risk)
    {
        GapLine line {isJustified(risk) ? GapGroup::Justified : GapGroup::Risks, Kind::Risk, risk.id.value, risk.code,
                      risk.title};
        const int score = currentScore(risk).value_or(0);
        line.level = QStringLiteral("%1 %2").arg(score).arg(labelOf(riskLevel(m_reg, score), m_language));
        line.context = isJustified(risk) ? risk.noObjectiveJustification : sentence({nameOf(risk.owner), almost(line)});
        m_lines.push_back(std::move(line));
    }

    void add(const Requirement &requirement)
    {
        GapLine line {isJustified(requirement) ? GapGroup::Justified : GapGroup::Requirements, Kind::Requirement,
                      requirement.id.value, requirement.code, requirement.reference};
        line.level = labelOf(requirement.type, m_language);
        line.context = isJustified(requirement)
            ? requirement.noObjectiveJustification
            : sentence({nameOf(requirement.owner), almost(line), requirement.summary});
        m_lines.push_back(std::move(line));
    }

    void add(const PolicyCommitment &commitment)
    {
        GapLine line {GapGroup::Commitments, Kind::PolicyCommitment, commitment.id.value, commitment.code,
                      commitment.text};
        line.level = commitment.policyVersion.isEmpty()
            ? QString()
            : m_language.translate("Gaps", "policy %1", "version").arg(commitment.policyVersion);
        line.context = sentence({QStringLiteral("§ %1").arg(commitment.section), almost(line)});
        m_lines.push_back(std::move(line));
    }

    void add(const Objective &objective)
    {
        GapLine line {GapGroup::Objectives, Kind::Objective, objective.id.value, objective.code, objective.title};
        line.life = objective.state;
        line.objective = objective.id;
        line.objectiveCode = objective.code;
        const GapLine *near = suggestion(objective);
        line.context = sentence(
            {nameOf(objective.owner),
             near ? m_language.translate("Gaps", "perhaps for %1", "code of a risk").arg(near->code) : QString()});
        m_lines.push_back(std::move(line));
    }

    /// The open risk gap that shares most telling words with the objective.
    const GapLine *suggestion(const Objective &objective) const
    {
        const QStringList words = tellingWords(objective.title);
        const GapLine *best = nullptr;
        qsizetype most = 0;
        for (const GapLine &line : m_lines) {
            if (line.group != GapGroup::Risks)
                continue;
            const QStringList risk = tellingWords(line.title);
            const auto common
                = std::count_if(words.begin(), words.end(), [&](const QString &word) { return risk.contains(word); });
            if (common > most) {
                most = common;
                best = &line;
            }
        }
        return best;
    }

    void addControls()
    {
        for (const Control *control : byCode<Control>(
                 m_reg, [](const Control &c) { return c.applicable && c.implementation == Implementation::Partly; }))
            for (const Objective *objective : m_links.live(control->id.value)) {
                const ObjectiveRow *row = m_ws.objective(objective->id);
                if (!row || (row->result != ResultState::OffTrack && row->result != ResultState::Stale))
                    continue;
                GapLine line {GapGroup::Controls, Kind::Control, control->id.value, control->code, control->title};
                line.context = QStringLiteral("%1 %2").arg(objective->code, objective->title);
                line.result = row->result;
                line.objective = objective->id;
                line.objectiveCode = objective->code;
                m_lines.push_back(std::move(line));
            }
    }

    const WorkspaceState &m_ws;
    const Register &m_reg;
    const Language &m_language;
    LinkIndex m_links;
    std::vector<GapLine> m_lines;
};

} // namespace

Gaps gapsOf(const WorkspaceState &ws)
{
    const Register &reg = ws.reg;
    const LinkIndex links(reg);
    Gaps out;
    for (const Risk *risk : askingRisks(reg))
        if (!isCovered(links, *risk) && !isJustified(*risk))
            out.risks += risk->code;
    for (const auto *objective : byCode<Objective>(reg, [&](const Objective &o) { return isUnlinkedLive(links, o); }))
        out.objectives += objective->code;
    for (const auto *requirement : byCode<Requirement>(reg, [&](const auto &r) {
             return asksForObjective(r, ws.asOf) && !isCovered(links, r) && !isJustified(r);
         }))
        out.requirements += requirement->code;
    for (const auto *commitment : byCode<PolicyCommitment>(
             reg, [&](const auto &c) { return asksForObjective(c, ws.asOf) && !isCovered(links, c, ws.asOf); }))
        out.commitments += commitment->code;
    return out;
}

QString gapSentence(const Gaps &gaps, const Language &language)
{
    const int risks = int(gaps.risks.size()), objectives = int(gaps.objectives.size()),
              requirements = int(gaps.requirements.size()), commitments = int(gaps.commitments.size());
    QStringList out;
    if (risks)
        out += language.translate("Gaps", "%n high risks without a live objective", nullptr, risks);
    if (requirements)
        out += language.translate("Gaps", "%n requirements without an objective", nullptr, requirements);
    if (commitments)
        out += language.translate("Gaps", "%n commitments without a live objective", nullptr, commitments);
    if (objectives)
        out += language.translate("Gaps", "%n objectives without a risk", nullptr, objectives);
    return out.join(QStringLiteral(" · "));
}

QString gapGroupTitle(GapGroup group, const Language &language)
{
    return language.translate("Gaps", titles[int(group)]);
}

QString gapGroupClause(GapGroup group)
{
    return QString::fromUtf8(clauses[int(group)]);
}

bool isOpenGap(GapGroup group)
{
    return group != GapGroup::Controls && group != GapGroup::Justified;
}

QUuid GapLine::key() const
{
    return QUuid::createUuidV5(record, QString::number(int(group)) + objectiveCode);
}

std::vector<GapLine> gapLines(const WorkspaceState &ws, const Language &language)
{
    return GapWriter(ws, language).all();
}
