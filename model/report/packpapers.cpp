#include "model/report/packpapers.h"

#include "model/domain/dates.h"
#include "model/domain/records.h"
#include "model/query/helptexts.h"
#include "model/report/reportparts.h"

namespace {

/// Part 9: every sheet as it is printed alone, each on pages of its own.
std::vector<Block> sheets(const PackPapers &p)
{
    std::vector<Block> out;
    for (const ObjectiveRow &row : p.ws.objectives) {
        ReportOptions options = p.options;
        options.objective = row.id;
        if (!out.empty())
            out.push_back(PageBreak {});
        for (Block &block : objectiveSheet(p.ws.reg, options).body)
            if (auto *title = std::get_if<PageTitle>(&block.value)) {
                // One level below the part, so that the outline shows whose sheet it is.
                out.push_back(Heading {QStringLiteral("%1 %2").arg(row.code, title->text)});
                out.push_back(Paragraph {title->above, TextStyle::Note});
            } else {
                out.push_back(std::move(block));
            }
    }
    return out;
}

std::vector<Block> findings(const PackPapers &p)
{
    std::vector<const Finding *> all;
    for (const Finding &f : p.ws.reg.all<Finding>())
        if (!f.archivedAt.isValid() && !(f.date.isValid() && f.date > p.ws.asOf))
            all.push_back(&f);
    std::stable_sort(all.begin(), all.end(), [](const Finding *a, const Finding *b) { return a->date < b->date; });
    Table table = findingTable(p.ws, all, p.options.language);
    table.note = p.words(
        QT_TRANSLATE_NOOP("PackPaper", "Sources, causes and who is responsible: report/corrective-actions.pdf."));
    return {table};
}

std::vector<Block> glossary(const PackPapers &p)
{
    Table table;
    table.columns = {Column::fixed(p.words(QT_TRANSLATE_NOOP("PackPaper", "Term")), 48),
                     Column::flex(p.words(QT_TRANSLATE_NOOP("PackPaper", "Meaning")))};
    for (const HelpCard &card : helpCards(p.options.language, p.ws.reg))
        if (card.topic == HelpCard::Topic::Term)
            table.row({Cell(Run::bold(card.title)), Cell(card.text)});
    return {table};
}

std::vector<Block> verification(const PackPapers &p)
{
    const QString head = p.options.chainHead;
    Table table;
    table.columns = {Column::fixed({}, 48), Column::flex({})};
    table.row({Cell(p.words(QT_TRANSLATE_NOOP("PackPaper", "Head of the history"))),
               Cell(head.isEmpty() ? p.words(QT_TRANSLATE_NOOP("PackPaper", "not given")) : head)});
    // Known to a pack; a report that is printed alone has its day in the foot.
    if (p.options.dataTime.isValid())
        table.row({Cell(p.words(QT_TRANSLATE_NOOP("PackPaper", "Last entry"))),
                   Cell(p.options.dataTime.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss 'UTC'")))});
    if (const ChainFact &chain = p.options.chain; chain.isKnown)
        table.row({Cell(p.words(QT_TRANSLATE_NOOP("PackPaper", "Result of the verification"))),
                   chain.isIntact
                       ? Cell(p.words(QT_TRANSLATE_NOOP(
                           "PackPaper", "complete: the whole chain was recomputed before this pack was made")))
                       : Cell(Run::bold(p.words(QT_TRANSLATE_NOOP("PackPaper", "broken: %1")).arg(chain.position)))});
    return {
        table,
        said(p.words(QT_TRANSLATE_NOOP(
            "PackPaper",
            "Each entry of the history contains the hash of the one before, so that this one hash stands for all of "
            "them. The pack is verified with “waymark verify”, with verify.sh, verify.py or sha256sum; README.txt "
            "says how."))),
        said(p.words(QT_TRANSLATE_NOOP(
            "PackPaper",
            "A chain alone cannot show that its end was cut off: compare the hash above with the foot of a report "
            "that was signed earlier. Who made an entry is the name set up on that computer, not a proven "
            "identity.")))};
}

constexpr PackPart kParts[] = {
    {QT_TRANSLATE_NOOP("PackPaper", "Index of evidence"), &packEvidence},
    {QT_TRANSLATE_NOOP("PackPaper", "Where clause 6.2 a to l is answered"), &packClauses},
    {QT_TRANSLATE_NOOP("PackPaper", "Policy and objectives"), &packPolicy},
    {QT_TRANSLATE_NOOP("PackPaper", "Traceability from risk to evidence"), &packTrace},
    {QT_TRANSLATE_NOOP("PackPaper", "Requirements and objectives"), &packRequirements},
    {QT_TRANSLATE_NOOP("PackPaper", "Linked controls (from the statement of applicability)"), &packControls},
    {QT_TRANSLATE_NOOP("PackPaper", "Register of objectives"), &packRegisterList},
    {QT_TRANSLATE_NOOP("PackPaper", "Sheets of all objectives"), &sheets},
    {QT_TRANSLATE_NOOP("PackPaper", "Figures and their evidence"), &packFigures},
    {QT_TRANSLATE_NOOP("PackPaper", "Reviews and decisions"), &packDecisions},
    {QT_TRANSLATE_NOOP("PackPaper", "Changes and their reasons"), &packChanges},
    {QT_TRANSLATE_NOOP("PackPaper", "Approvals"), &packApprovals},
    {QT_TRANSLATE_NOOP("PackPaper", "Communication and training"), &packTold},
    {QT_TRANSLATE_NOOP("PackPaper", "Findings and effectiveness"), &findings},
    {QT_TRANSLATE_NOOP("PackPaper", "Self-assessment"), &packAssessment},
    {QT_TRANSLATE_NOOP("PackPaper", "Glossary"), &glossary},
    {QT_TRANSLATE_NOOP("PackPaper", "Verification of the history"), &verification},
};

QString numbered(int part, const QString &title)
{
    return QStringLiteral("%1 %2").arg(QString::number(part), title);
}

void addCover(ReportDoc &doc, const PackPapers &p)
{
    doc.add(Space {24});
    doc.add(PageTitle {p.words(QT_TRANSLATE_NOOP("PackPaper", "1 Cover and how to read"))});
    doc.add(Paragraph {{Run::bold(doc.title)}, TextStyle::Cover});
    doc.add(Paragraph {{Run::plain(doc.organisation)}, TextStyle::Body});
    const QString state
        = p.words(p.ws.objectives.size() == 1 ? QT_TRANSLATE_NOOP("PackPaper", "State on %1. %2 objective.")
                                              : QT_TRANSLATE_NOOP("PackPaper", "State on %1. %2 objectives."));
    doc.add(said(state.arg(longDate(p.ws.asOf, p.options.language)).arg(p.ws.objectives.size())));
    doc.add(said(p.words(QT_TRANSLATE_NOOP("PackPaper", "Figures, reviews and communication from %1 to %2."))
                     .arg(longDate(p.from(), p.options.language), longDate(p.to(), p.options.language))));
    if (!p.options.chainHead.isEmpty())
        doc.add(said(p.words(QT_TRANSLATE_NOOP("PackPaper", "Head of the history: %1")).arg(p.options.chainHead)));
    doc.add(Heading {p.words(QT_TRANSLATE_NOOP("PackPaper", "How to read"))});
    doc.add(said(p.words(QT_TRANSLATE_NOOP(
        "PackPaper",
        "Begin with part 3: it says for each letter of the clause where the answer stands. Numbers such as OBJ-003 or "
        "EV-012 are the same in every part, in the tables and in the folder of evidence."))));
    doc.add(Heading {p.words(QT_TRANSLATE_NOOP("PackPaper", "What this pack is not"))});
    doc.add(said(p.words(QT_TRANSLATE_NOOP(
        "PackPaper", "A copy of records, no judgement and no certificate. The auditor decides what they show."))));
    doc.add(Heading {p.words(QT_TRANSLATE_NOOP("PackPaper", "Contents"))});
    Table table;
    table.columns = {Column::fixed({}, 10).right(), Column::flex({})};
    int number = 2;
    for (const PackPart &part : kParts) {
        const QString title = p.words(part.title);
        table.row({Cell(QString::number(number)), Cell(Run::link(title, numbered(number, title)))});
        ++number;
    }
    doc.add(table);
}

bool isEmptyPart(const std::vector<Block> &blocks)
{
    return std::all_of(blocks.begin(), blocks.end(), [](const Block &b) {
        const auto *table = std::get_if<Table>(&b.value);
        return table && table->empty();
    });
}

} // namespace

ReportDoc auditPackPaper(const Register &reg, const ReportOptions &options)
{
    const WorkspaceState ws = evaluateWorkspace(reg, options.asOf);
    const PackPapers p {ws, options};
    ReportDoc doc = startReport(reg, options,
                                p.words(QT_TRANSLATE_NOOP("PackPaper",
                                                          "Audit pack on information security "
                                                          "objectives")));
    addCover(doc, p);
    int number = 2;
    for (const PackPart &part : kParts) {
        doc.add(PageBreak {});
        doc.add(PageTitle {numbered(number++, p.words(part.title))});
        std::vector<Block> blocks = part.blocks(p);
        if (isEmptyPart(blocks))
            blocks = {said(p.words(QT_TRANSLATE_NOOP("PackPaper", "Nothing is recorded.")))};
        for (Block &block : blocks)
            doc.body.push_back(std::move(block));
    }
    return doc;
}
