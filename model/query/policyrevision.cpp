#include "model/query/policyrevision.h"

#include "model/domain/dates.h"
#include "model/domain/language.h"
#include "model/query/coverage.h"

#include <algorithm>
#include <tuple>

namespace {

/// Sections in the order of their numbers: 3.10 after 3.9.
bool isBefore(const QString &a, const QString &b)
{
    const QStringList x = a.split(QLatin1Char('.')), y = b.split(QLatin1Char('.'));
    for (qsizetype i = 0; i < std::min(x.size(), y.size()); ++i)
        if (x[i] != y[i]) {
            bool numbers = true, other = true;
            const int m = x[i].toInt(&numbers), n = y[i].toInt(&other);
            return numbers && other ? m < n : x[i] < y[i];
        }
    return x.size() < y.size();
}

} // namespace

std::vector<const PolicyCommitment *> commitmentsInForce(const Register &reg, Id<PolicyDocument> document, QDate day)
{
    std::vector<const PolicyCommitment *> out;
    for (const PolicyCommitment &c : reg.all<PolicyCommitment>())
        if (c.document == document && asksForObjective(c, day))
            out.push_back(&c);
    std::stable_sort(out.begin(), out.end(), [](const PolicyCommitment *a, const PolicyCommitment *b) {
        return isBefore(a->section, b->section);
    });
    return out;
}

QString versionInForce(const Register &reg, Id<PolicyDocument> document, QDate day)
{
    const PolicyVersion *latest = nullptr;
    for (const PolicyVersion &v : reg.all<PolicyVersion>())
        if (v.document == document && v.validFrom <= day && (!latest || v.validFrom >= latest->validFrom))
            latest = &v;
    if (latest)
        return latest->version;
    QString worded;
    for (const PolicyCommitment *c : commitmentsInForce(reg, document, day))
        worded = std::max(worded, c->policyVersion);
    return worded;
}

Result<ChangeSet> revisionChange(const Register &reg, const PolicyRevision &revision,
                                 const std::function<QUuid()> &newId, const Language &language)
{
    const PolicyDocument *document = reg.find(revision.document);
    const QString version = revision.version.trimmed();
    if (!document || version.isEmpty() || !revision.validFrom.isValid())
        return fail(language.translate("PolicyRevision", "Give the version and the day from which it is valid."));
    const QDate before = revision.validFrom.addDays(-1);
    bool taken = version == versionInForce(reg, document->id, before);
    for (const PolicyVersion &v : reg.all<PolicyVersion>())
        taken = taken || (v.document == document->id && v.version == version);
    if (taken)
        return fail(
            language.translate("PolicyRevision", "Version %1 exists already. Choose another number.").arg(version));
    ChangeSet set;
    set.label = language.translate("PolicyRevision", "Policy %1, version %2").arg(document->code, version);
    for (const PolicyVersion &old : reg.all<PolicyVersion>())
        if (old.document == document->id && !old.validTo.isValid()) {
            PolicyVersion ended = old;
            ended.validTo = before;
            set.changes.push_back(edited(old, ended));
        }
    PolicyVersion fresh;
    fresh.id = {newId()};
    fresh.document = document->id;
    fresh.version = version;
    fresh.approvedOn = revision.approvedOn;
    fresh.approvedBy = revision.approvedBy;
    fresh.validFrom = revision.validFrom;
    set.changes.push_back(created(fresh));

    for (const PolicyCommitment *commitment : commitmentsInForce(reg, document->id, before)) {
        const auto answer = std::find_if(revision.answers.begin(), revision.answers.end(),
                                         [&](const CommitmentAnswer &a) { return a.commitment == commitment->id; });
        if (answer == revision.answers.end())
            return fail(language.translate("PolicyRevision", "Say for %1 what became of it.").arg(commitment->code));
        PolicyCommitment after = *commitment;
        if (answer->fate == CommitmentFate::Removed)
            after.validTo = before;
        if (answer->fate == CommitmentFate::Reworded) {
            if (answer->text.trimmed().isEmpty() || answer->section.trimmed().isEmpty())
                return fail(language.translate("PolicyRevision", "Write the new section and words of %1.")
                                .arg(commitment->code));
            after.section = answer->section.trimmed();
            after.text = answer->text.trimmed();
            after.policyVersion = version;
        }
        if (!(after == *commitment))
            set.changes.push_back(edited(*commitment, after));
    }
    Register with = reg; // for free codes
    for (const FreshCommitment &added : revision.added) {
        if (added.text.trimmed().isEmpty() || added.section.trimmed().isEmpty())
            return fail(language.translate("PolicyRevision", "Write section and words of each new commitment."));
        PolicyCommitment commitment;
        commitment.id = {newId()};
        commitment.code = with.nextCode(Kind::PolicyCommitment);
        commitment.document = document->id;
        commitment.policyVersion = version;
        commitment.section = added.section.trimmed();
        commitment.text = added.text.trimmed();
        commitment.validFrom = revision.validFrom;
        with.put(commitment);
        set.changes.push_back(created(commitment));
    }
    for (const ObjectiveLink &link : reg.all<ObjectiveLink>()) {
        const PolicyCommitment *commitment = reg.find(Id<PolicyCommitment> {link.target});
        if (!commitment || commitment->document != document->id || link.state != LinkState::Valid)
            continue;
        ObjectiveLink open = link;
        open.state = LinkState::ToConfirm;
        open.confirmedBy = {};
        open.confirmedOn = {};
        set.changes.push_back(edited(link, open));
    }
    return set;
}

std::vector<LinkToConfirm> linksToConfirm(const Register &reg)
{
    std::vector<LinkToConfirm> out;
    for (const ObjectiveLink &link : reg.all<ObjectiveLink>()) {
        const PolicyCommitment *commitment = reg.find(Id<PolicyCommitment> {link.target});
        const Objective *objective = reg.find(link.objective);
        if (commitment && objective && link.state == LinkState::ToConfirm && !objective->archivedAt.isValid())
            out.push_back({link.id, commitment->code, commitment->text, objective->code, objective->title});
    }
    std::sort(out.begin(), out.end(), [](const LinkToConfirm &a, const LinkToConfirm &b) {
        return std::tie(a.commitment, a.objective) < std::tie(b.commitment, b.objective);
    });
    return out;
}

std::vector<PolicyAnnex> annexesOf(const WorkspaceState &ws)
{
    const LinkIndex links(ws.reg);
    std::vector<PolicyAnnex> out;
    for (const PolicyDocument &document : ws.reg.all<PolicyDocument>()) {
        PolicyAnnex annex {&document, versionInForce(ws.reg, document.id, ws.asOf), {}};
        for (const PolicyCommitment *commitment : commitmentsInForce(ws.reg, document.id, ws.asOf))
            annex.lines.push_back({commitment, links.live(commitment->id.value)});
        if (!annex.lines.empty())
            out.push_back(std::move(annex));
    }
    return out;
}

QString policyAnnex(const WorkspaceState &ws, const Language &language)
{
    QStringList lines;
    for (const PolicyAnnex &annex : annexesOf(ws)) {
        lines += language.translate("PolicyRevision", "%1, version %2: objectives that serve it, as of %3")
                     .arg(annex.document->title, annex.version, longDate(ws.asOf, language));
        for (const PolicyAnnex::Line &line : annex.lines) {
            lines += QString();
            lines += QStringLiteral("%1 %2").arg(line.commitment->section, line.commitment->text);
            for (const Objective *objective : line.live)
                lines += QStringLiteral("    %1 %2")
                             .arg(objective->code,
                                  objective->statement.isEmpty() ? objective->title : objective->statement);
            if (line.live.empty())
                lines += QStringLiteral("    ") + language.translate("PolicyRevision", "no live objective");
        }
        lines += QString();
    }
    return lines.join(QLatin1Char('\n'));
}
