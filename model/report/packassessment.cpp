#include "model/query/audit/audittopics.h"
#include "model/report/packpapers.h"
#include "model/report/reportparts.h"

#include <algorithm>

namespace {

/// "12 conform, 1 observation"; labels without rows are left out.
QString countsOf(const std::vector<AuditFinding> &findings, const Language &language)
{
    QStringList parts;
    for (const AuditLabel label :
         {AuditLabel::Major, AuditLabel::Minor, AuditLabel::Observation, AuditLabel::Conform}) {
        const auto count = std::count_if(findings.begin(), findings.end(),
                                         [label](const AuditFinding &f) { return f.label == label; });
        if (count > 0)
            parts += language.translate("PackPaper", "%1 %2", "count, label")
                         .arg(language.locale().toString(qlonglong(count)), labelOf(label, language));
    }
    return parts.isEmpty() ? QStringLiteral("–") : parts.join(QStringLiteral(", "));
}

Table tenChecks(const AuditResult &result, const PackPapers &p)
{
    Table table;
    table.columns = {Column::fixed(p.words(QT_TRANSLATE_NOOP("PackPaper", "Check")), 12).right(),
                     Column::flex(p.words(QT_TRANSLATE_NOOP("PackPaper", "What is looked at"))),
                     Column::fixed(p.words(QT_TRANSLATE_NOOP("PackPaper", "Clause")), 28),
                     Column::flex(p.words(QT_TRANSLATE_NOOP("PackPaper", "Would probably be graded")))};
    int number = 0;
    for (const AuditTopic &topic : auditTopics())
        table.row({Cell(QString::number(++number)), Cell(p.options.language.translate("Audit", topic.title)),
                   Cell(QLatin1String(topic.clause)), Cell(countsOf(findingsOf(result, topic), p.options.language))});
    return table;
}

/// What is not conform, the gravest first inside each check.
Table openPoints(const AuditResult &result, const PackPapers &p)
{
    Table table;
    table.columns = {Column::fixed(p.words(QT_TRANSLATE_NOOP("PackPaper", "Objective")), 22),
                     Column::fixed(p.words(QT_TRANSLATE_NOOP("PackPaper", "Check")), 18),
                     Column::fixed(p.words(QT_TRANSLATE_NOOP("PackPaper", "Label")), 30),
                     Column::flex(p.words(QT_TRANSLATE_NOOP("PackPaper", "Why")))};
    int number = 0;
    for (const AuditTopic &topic : auditTopics()) {
        ++number;
        std::vector<AuditFinding> findings = findingsOf(result, topic);
        std::erase_if(findings, [](const AuditFinding &f) {
            return f.label < AuditLabel::Observation || f.label > AuditLabel::Major;
        });
        if (findings.empty())
            continue;
        std::stable_sort(findings.begin(), findings.end(),
                         [](const AuditFinding &a, const AuditFinding &b) { return a.label > b.label; });
        table.group(
            QStringLiteral("%1 %2").arg(QString::number(number), p.options.language.translate("Audit", topic.title)));
        for (const AuditFinding &f : findings)
            table.row({Cell(f.objectiveCode.isEmpty() ? QStringLiteral("–") : f.objectiveCode), Cell(f.check),
                       Cell(labelOf(f.label, p.options.language)), Cell(f.reason)});
    }
    return table;
}

} // namespace

std::vector<Block> packAssessment(const PackPapers &p)
{
    if (!p.options.selfAssessment)
        return {said(p.words(QT_TRANSLATE_NOOP(
            "PackPaper",
            "Left out: whoever made this document did not choose it. It is the view of the organisation, and the "
            "auditor decides without it.")))};
    const AuditResult result = auditOf(p.ws, p.options.language, p.options.chain, p.options.periodFrom);
    std::vector<Block> blocks {
        said(p.words(QT_TRANSLATE_NOOP("PackPaper", "The organisation about itself: %1 (%2). The auditor decides."))
                 .arg(overallLabel(result.overall, p.options.language), countsOf(result.findings, p.options.language))),
        Heading {p.words(QT_TRANSLATE_NOOP("PackPaper", "The ten checks"))}, tenChecks(result, p)};
    if (const Table open = openPoints(result, p); !open.empty()) {
        blocks.push_back(Heading {p.words(QT_TRANSLATE_NOOP("PackPaper", "Open points"))});
        blocks.push_back(open);
    }
    return blocks;
}
