#include "model/domain/dates.h"
#include "model/query/policyrevision.h"
#include "model/report/reportparts.h"

namespace {

Runs versionLine(const PolicyAnnex &annex, const Register &reg, const Language &language)
{
    for (const PolicyVersion &v : reg.all<PolicyVersion>())
        if (v.document == annex.document->id && v.version == annex.version)
            return {Run::soft(language.translate("Report", "Version %1, valid from %2, approved by %3")
                                  .arg(annex.version, longDate(v.validFrom, language), fullName(reg, v.approvedBy)))};
    return {Run::soft(language.translate("Report", "Version %1").arg(annex.version))};
}

} // namespace

ReportDoc policyAnnexReport(const Register &reg, const ReportOptions &options)
{
    const Language &l = options.language;
    const auto words = [&](const char *text) { return l.translate("Report", text); };
    const WorkspaceState ws = evaluateWorkspace(reg, options.asOf);
    ReportDoc doc = startReport(reg, options, words(QT_TRANSLATE_NOOP("Report", "Annex of the policy: objectives")));
    doc.add(PageTitle {doc.title,
                       {},
                       {Run::soft(words(QT_TRANSLATE_NOOP("Report",
                                                          "What the policy promises, and the live objectives that "
                                                          "keep it (5.2 b, 6.2 a) · state on %1"))
                                      .arg(longDate(ws.asOf, l)))}});
    const std::vector<PolicyAnnex> annexes = annexesOf(ws);
    if (annexes.empty())
        doc.add(Paragraph {{Run::plain(words(QT_TRANSLATE_NOOP("Report", "No commitment of a policy is recorded.")))}});
    for (const PolicyAnnex &annex : annexes) {
        doc.add(Heading {annex.document->title});
        doc.add(Paragraph {versionLine(annex, reg, l)});
        Table table;
        table.columns = {Column::fit(words(QT_TRANSLATE_NOOP("Report", "Section"))),
                         Column::flex(words(QT_TRANSLATE_NOOP("Report", "Commitment"))),
                         Column::flex(words(QT_TRANSLATE_NOOP("Report", "Objectives that serve it")), 1.4),
                         Column::fit(words(QT_TRANSLATE_NOOP("Report", "Target date"))).right()};
        for (const PolicyAnnex::Line &line : annex.lines) {
            bool first = true;
            for (const Objective *o : line.live) {
                Runs what {Run::bold(o->code + QLatin1Char(' ')),
                           Run::plain(o->statement.isEmpty() ? o->title : o->statement)};
                table.row({first ? Cell(line.commitment->section) : Cell(),
                           first ? Cell(line.commitment->text) : Cell(), Cell(std::vector<Runs> {what}),
                           Cell(shortDate(o->targetDate, l))});
                first = false;
            }
            if (line.live.empty())
                table.row({Cell(line.commitment->section), Cell(line.commitment->text),
                           Cell(Run::late(words(QT_TRANSLATE_NOOP("Report", "no live objective")))), Cell()});
        }
        doc.add(table);
    }
    return doc;
}
