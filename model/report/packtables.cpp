#include "model/domain/dates.h"
#include "model/domain/records.h"
#include "model/query/changessince.h"
#include "model/query/evidenceadding.h"
#include "model/query/evidencelinks.h"
#include "model/query/figures.h"
#include "model/query/ledger.h"
#include "model/query/shownreadings.h"
#include "model/query/traceability.h"
#include "model/report/packpapers.h"
#include "model/report/reportparts.h"

#include <algorithm>

namespace {

QString orDash(const QString &text)
{
    return text.isEmpty() ? QStringLiteral("–") : text;
}

QString day(QDate date, const PackPapers &p)
{
    return date.isValid() ? shortDate(date, p.options.language) : QStringLiteral("–");
}

template <typename T> std::vector<const T *> sortedBy(const Register &reg, QDate T::*date)
{
    std::vector<const T *> out;
    for (const T &record : reg.all<T>())
        out.push_back(&record);
    std::stable_sort(out.begin(), out.end(), [date](const T *a, const T *b) {
        return std::pair(a->*date, a->code) < std::pair(b->*date, b->code);
    });
    return out;
}

/// Objectives linked to a record with their state now, worst-known words; a dash without any.
Cell linkedObjectives(const PackPapers &p, const QUuid &target)
{
    std::vector<Runs> lines;
    for (const ObjectiveLink &link : p.ws.reg.all<ObjectiveLink>()) {
        const ObjectiveRow *row = link.target == target ? p.ws.objective(link.objective) : nullptr;
        if (!row)
            continue;
        Run state = row->result == ResultState::NotEvaluated ? Run::state(row->state, p.options.language)
                                                             : Run::state(row->result, p.options.language);
        Runs line {Run::plain(row->code + QLatin1Char(' ')), state};
        if (link.state == LinkState::Contradicts)
            line.push_back(Run::late(QLatin1Char(' ') + p.words(QT_TRANSLATE_NOOP("PackPaper", "contradicts"))));
        lines.push_back(std::move(line));
    }
    std::sort(lines.begin(), lines.end(), [](const Runs &a, const Runs &b) { return a.front().text < b.front().text; });
    return lines.empty() ? Cell(Run::faint(QStringLiteral("–"))) : Cell(std::move(lines));
}

Column objectivesColumn(const PackPapers &p)
{
    return Column::fixed(p.words(QT_TRANSLATE_NOOP("PackPaper", "Objectives, state")), 42);
}

/// Codes of the figures that a piece of evidence stands for, in order.
QHash<Id<Evidence>, QStringList> figuresByEvidence(const QHash<qint32, Id<Evidence>> &figures)
{
    QList<qint32> keys = figures.keys();
    std::sort(keys.begin(), keys.end());
    QHash<Id<Evidence>, QStringList> out;
    for (const qint32 key : keys) {
        ReadingRow row;
        row.key = key;
        out[figures.value(key)] += row.displayCode();
    }
    return out;
}

/// The number of the evidence of a figure, a dash without any.
QString evidenceOf(const Reading &reading, const PackPapers &p)
{
    if (!reading.has(Reading::HasEvidence))
        return QStringLiteral("–");
    const Evidence *evidence = p.ws.reg.find(p.options.figureEvidence.value(reading.key));
    return evidence ? evidence->code : p.words(QT_TRANSLATE_NOOP("PackPaper", "yes"));
}

QString periodNote(const PackPapers &p, const char *sentence)
{
    return p.words(sentence).arg(longDate(p.from(), p.options.language), longDate(p.to(), p.options.language));
}

} // namespace

std::vector<Block> packEvidence(const PackPapers &p)
{
    Table table;
    table.style = TableStyle::Trace;
    table.columns = {Column::fit(p.words(QT_TRANSLATE_NOOP("PackPaper", "No."))),
                     Column::flex(p.words(QT_TRANSLATE_NOOP("PackPaper", "What")), 1.3),
                     Column::fixed(p.words(QT_TRANSLATE_NOOP("PackPaper", "Date")), 24),
                     Column::flex(p.words(QT_TRANSLATE_NOOP("PackPaper", "Copy or place"))),
                     Column::fixed(p.words(QT_TRANSLATE_NOOP("PackPaper", "Attached to")), 30)};
    const auto figures = figuresByEvidence(p.options.figureEvidence);
    for (const Evidence &e : p.ws.reg.all<Evidence>()) {
        const QStringList uses = evidenceUses(p.ws.reg, e.id) + figures.value(e.id);
        const bool isCopy = e.storage == EvidenceStorage::FileCopy;
        const QString where = isCopy ? p.words(QT_TRANSLATE_NOOP("PackPaper", "copy, %1, SHA-256 %2…"))
                                           .arg(sizeText(e.size.value_or(0), p.options.language), e.sha256.left(16))
            : e.location.isEmpty() ? e.fileName
                                   : e.location;
        table.row({Cell(e.code), Cell(e.title.isEmpty() ? e.fileName : e.title), Cell(day(e.date, p)),
                   Cell(orDash(where)), Cell(orDash(uses.join(QStringLiteral(", "))))});
    }
    return {table};
}

std::vector<Block> packClauses(const PackPapers &p)
{
    Table table;
    table.columns = {Column::fixed(p.words(QT_TRANSLATE_NOOP("PackPaper", "Objective")), 20),
                     Column::flex(p.words(QT_TRANSLATE_NOOP("PackPaper", "What the records say"))),
                     Column::fixed(p.words(QT_TRANSLATE_NOOP("PackPaper", "Recorded")), 24)};
    std::vector<std::pair<const ObjectiveRow *, std::vector<LedgerRow>>> all;
    for (const ObjectiveRow &row : p.ws.objectives)
        if (isLive(row.state))
            all.emplace_back(&row, objectiveLedger(p.ws, row.id, p.options.language));
    if (all.empty())
        return {table};
    for (size_t letter = 0; letter < all.front().second.size(); ++letter) {
        const LedgerRow &first = all.front().second[letter];
        table.group(QStringLiteral("6.2 %1 · %2").arg(QLatin1Char(first.letter)).arg(first.label));
        for (const auto &[row, lines] : all) {
            const LedgerRow &line = lines[letter];
            const QString mark = line.mark == LedgerRow::Mark::Answered ? p.words(QT_TRANSLATE_NOOP("PackPaper", "yes"))
                : line.mark == LedgerRow::Mark::Open ? p.words(QT_TRANSLATE_NOOP("PackPaper", "with open points"))
                                                     : p.words(QT_TRANSLATE_NOOP("PackPaper", "not yet"));
            table.row({Cell(row->code), Cell(orDash(line.text)), Cell(mark)});
        }
    }
    table.note = p.words(QT_TRANSLATE_NOOP("PackPaper", "Live objectives. Open points are counted here, not graded."));
    return {table};
}

std::vector<Block> packPolicy(const PackPapers &p)
{
    Table table;
    table.columns = {Column::fit(p.words(QT_TRANSLATE_NOOP("PackPaper", "No."))),
                     Column::fixed(p.words(QT_TRANSLATE_NOOP("PackPaper", "Section")), 18),
                     Column::flex(p.words(QT_TRANSLATE_NOOP("PackPaper", "Commitment"))), objectivesColumn(p)};
    for (const PolicyCommitment &c : p.ws.reg.all<PolicyCommitment>())
        table.row({Cell(c.code), Cell(c.section), Cell(c.text), linkedObjectives(p, c.id.value)});
    return {table};
}

std::vector<Block> packTrace(const PackPapers &p)
{
    const Language &l = p.options.language;
    Table table;
    table.style = TableStyle::Trace;
    table.columns = {Column::flex(p.words(QT_TRANSLATE_NOOP("PackPaper", "Risk")), 1.1),
                     Column::flex(p.words(QT_TRANSLATE_NOOP("PackPaper", "Objective, plan")), 1.1),
                     Column::flex(p.words(QT_TRANSLATE_NOOP("PackPaper", "Measure"))),
                     Column::fixed(p.words(QT_TRANSLATE_NOOP("PackPaper", "Last result")), 26),
                     Column::fixed(p.words(QT_TRANSLATE_NOOP("PackPaper", "Evidence")), 22)};
    for (const TraceLine &line : traceLines(p.ws, l)) {
        std::vector<Runs> risk {{Run::bold(line.riskCode), Run::plain(QLatin1Char(' ') + line.riskTitle)}};
        std::vector<Runs> objective, measure, last;
        if (line.objective) {
            objective = {{Run::bold(line.objectiveCode), Run::plain(QLatin1Char(' ') + line.objectiveTitle)},
                         {line.result == ResultState::Unset ? Run::state(line.life, l) : Run::state(line.result, l)},
                         {Run::faint(tracePlan(line, l))}};
        } else {
            objective = {{line.gap ? Run::late(p.words(QT_TRANSLATE_NOOP("PackPaper", "no live objective")))
                                   : Run::faint(QStringLiteral("–"))}};
        }
        if (line.kpi) {
            measure = {{Run::bold(line.kpiCode), Run::plain(QLatin1Char(' ') + line.kpiName)}};
            last = {{Run::plain(orDash(line.last))}};
            if (line.lastPeriod.isValid())
                last.push_back({Run::faint(shortDate(line.lastPeriod, l))});
        }
        table.row({Cell(risk), Cell(objective), Cell(measure), Cell(last),
                   Cell(line.objective ? traceEvidence(line, l) : QString())});
    }
    return {table};
}

std::vector<Block> packRequirements(const PackPapers &p)
{
    Table table;
    table.columns = {Column::fit(p.words(QT_TRANSLATE_NOOP("PackPaper", "No."))),
                     Column::flex(p.words(QT_TRANSLATE_NOOP("PackPaper", "Reference")), 0.7),
                     Column::flex(p.words(QT_TRANSLATE_NOOP("PackPaper", "What it asks for"))), objectivesColumn(p)};
    for (const Requirement &r : p.ws.reg.all<Requirement>())
        table.row({Cell(r.code), Cell(r.reference), Cell(orDash(r.summary)), linkedObjectives(p, r.id.value)});
    return {table};
}

std::vector<Block> packControls(const PackPapers &p)
{
    Table table;
    table.columns = {Column::fixed(p.words(QT_TRANSLATE_NOOP("PackPaper", "Annex A")), 18),
                     Column::flex(p.words(QT_TRANSLATE_NOOP("PackPaper", "Control, justification"))),
                     Column::fixed(p.words(QT_TRANSLATE_NOOP("PackPaper", "In place")), 28), objectivesColumn(p)};
    for (const Control &c : p.ws.reg.all<Control>()) {
        const auto &links = p.ws.reg.all<ObjectiveLink>();
        if (std::none_of(links.begin(), links.end(), [&](const ObjectiveLink &l) { return l.target == c.id.value; }))
            continue;
        std::vector<Runs> what {{Run::plain(c.title)}};
        if (!c.justification.isEmpty())
            what.push_back({Run::faint(c.justification)});
        table.row({Cell(orDash(c.annexA)), Cell(what),
                   Cell(c.applicable ? orDash(labelOf(c.implementation, p.options.language))
                                     : p.words(QT_TRANSLATE_NOOP("PackPaper", "does not apply"))),
                   linkedObjectives(p, c.id.value)});
    }
    return {table};
}

std::vector<Block> packRegisterList(const PackPapers &p)
{
    Table table;
    table.style = TableStyle::Register;
    table.columns = {Column::fit(p.words(QT_TRANSLATE_NOOP("PackPaper", "No."))),
                     Column::flex(p.words(QT_TRANSLATE_NOOP("PackPaper", "Objective and statement"))),
                     Column::fixed(p.words(QT_TRANSLATE_NOOP("PackPaper", "Owner")), 26),
                     Column::fixed(p.words(QT_TRANSLATE_NOOP("PackPaper", "From, until")), 20),
                     Column::fixed(p.words(QT_TRANSLATE_NOOP("PackPaper", "Version")), 14),
                     Column::fixed(p.words(QT_TRANSLATE_NOOP("PackPaper", "State")), 28)};
    for (const ObjectiveRow &row : p.ws.objectives) {
        const Objective *o = p.ws.reg.find(row.id);
        if (!o)
            continue;
        std::vector<Runs> what {{Run::bold(o->title)}};
        if (!o->statement.isEmpty())
            what.push_back({Run::plain(o->statement)});
        std::vector<Runs> state {{Run::state(row.state, p.options.language)}};
        if (row.result != ResultState::NotEvaluated)
            state.insert(state.begin(), Runs {Run::state(row.result, p.options.language)});
        table.row({Cell(row.code), Cell(what), Cell(fullName(p.ws.reg, o->owner)),
                   Cell(std::vector<Runs> {{Run::plain(day(o->startDate, p))}, {Run::plain(day(o->targetDate, p))}}),
                   Cell(orDash(o->version)), Cell(state)});
    }
    table.note = p.words(QT_TRANSLATE_NOOP(
        "PackPaper", "The register with links, measures and resources is a report of its own: report/register.pdf."));
    return {table};
}

std::vector<Block> packFigures(const PackPapers &p)
{
    Table table;
    table.style = TableStyle::Trace;
    table.columns = {Column::fixed(p.words(QT_TRANSLATE_NOOP("PackPaper", "No.")), 20),
                     Column::flex(p.words(QT_TRANSLATE_NOOP("PackPaper", "Period end"))),
                     Column::flex(p.words(QT_TRANSLATE_NOOP("PackPaper", "Value"))).right(),
                     Column::fixed({}, 6), // right beside left: they need a space
                     Column::flex(p.words(QT_TRANSLATE_NOOP("PackPaper", "Recorded"))),
                     Column::flex(p.words(QT_TRANSLATE_NOOP("PackPaper", "Evidence")))};
    for (const Kpi &kpi : p.ws.reg.all<Kpi>()) {
        bool isOpen = false;
        const ShownReadings readings(p.ws.reg, kpi.id);
        for (const Reading &r : readings) {
            if (!p.inPeriod(r.periodEnd()))
                continue;
            if (!std::exchange(isOpen, true))
                table.group(QStringLiteral("%1 %2 (%3)").arg(kpi.code, kpi.name, orDash(kpi.unit)));
            QString value = r.has(Reading::IsRatio) ? QStringLiteral("%1/%2").arg(r.firstText(), r.secondText())
                : r.has(Reading::HasValue)          ? r.firstText()
                                                    : p.words(QT_TRANSLATE_NOOP("PackPaper", "not available"));
            value.replace(QLatin1Char('.'), p.options.language.locale().decimalPoint());
            if (r.isVoid())
                value = p.words(QT_TRANSLATE_NOOP("PackPaper", "%1, void")).arg(value);
            ReadingRow numbered;
            numbered.key = r.key;
            table.row({Cell(numbered.displayCode()), Cell(day(r.periodEnd(), p)),
                       Cell(r.isVoid() ? Run::faint(value) : Run::plain(value)), Cell(QString()),
                       Cell(day(r.recordedOn(), p)), Cell(evidenceOf(r, p))});
        }
    }
    table.note = periodNote(
        p, QT_TRANSLATE_NOOP("PackPaper", "Figures of periods that end from %1 to %2; others stay in the workspace."));
    return {table};
}

std::vector<Block> packDecisions(const PackPapers &p)
{
    const Register &reg = p.ws.reg;
    Table table;
    table.columns = {Column::fit(p.words(QT_TRANSLATE_NOOP("PackPaper", "No."))),
                     Column::flex(p.words(QT_TRANSLATE_NOOP("PackPaper", "Discussion or decision"))),
                     Column::fixed(p.words(QT_TRANSLATE_NOOP("PackPaper", "Responsible")), 30),
                     Column::fixed(p.words(QT_TRANSLATE_NOOP("PackPaper", "Due, state")), 30)};
    for (const Review *review : sortedBy(reg, &Review::date)) {
        // Of earlier reviews only what was decided: it is followed until it is done.
        const bool isInPeriod = p.inPeriod(review->date);
        const auto &decisions = reg.all<Decision>();
        if (!isInPeriod && std::none_of(decisions.begin(), decisions.end(), [&](const Decision &d) {
                return d.review == review->id;
            }))
            continue;
        table.group(QStringLiteral("%1 · %2 · %3")
                        .arg(review->code, day(review->date, p), labelOf(review->type, p.options.language)));
        for (const ReviewItem &item : reg.all<ReviewItem>())
            if (isInPeriod && item.review == review->id)
                table.row({Cell(reg.codeOf(Kind::Objective, item.objective.value)), Cell(orDash(item.discussion)),
                           Cell(QString()), Cell(labelOf(item.outcome, p.options.language))});
        for (const Decision &d : reg.all<Decision>())
            if (d.review == review->id)
                table.row({Cell(Run::bold(d.code)), Cell(d.text), Cell(fullName(reg, d.responsible)),
                           Cell(std::vector<Runs> {{Run::plain(day(d.dueDate, p))},
                                                   {Run::plain(labelOf(d.status, p.options.language))}})});
    }
    table.note = periodNote(
        p, QT_TRANSLATE_NOOP("PackPaper", "What was discussed from %1 to %2, and the decisions of all reviews."));
    return {table};
}

std::vector<Block> packChanges(const PackPapers &p)
{
    const Register &reg = p.ws.reg;
    Table table;
    table.columns = {Column::fit(p.words(QT_TRANSLATE_NOOP("PackPaper", "No."))),
                     Column::fixed(p.words(QT_TRANSLATE_NOOP("PackPaper", "Date")), 24),
                     Column::fixed(p.words(QT_TRANSLATE_NOOP("PackPaper", "Objective, version")), 24),
                     Column::flex(p.words(QT_TRANSLATE_NOOP("PackPaper", "What"))),
                     Column::flex(p.words(QT_TRANSLATE_NOOP("PackPaper", "Why")))};
    for (const ChangeRecord *c : sortedBy(reg, &ChangeRecord::date)) {
        const QString versions
            = c->versionTo.isEmpty() ? QString() : QStringLiteral("%1 → %2").arg(c->versionFrom, c->versionTo);
        table.row({Cell(c->code), Cell(day(c->date, p)),
                   Cell(std::vector<Runs> {{Run::plain(reg.codeOf(Kind::Objective, c->objective.value))},
                                           {Run::faint(versions)}}),
                   Cell(QStringLiteral("%1: %2 → %3")
                            .arg(changedFieldText(c->field, p.options.language),
                                 orDash(changedValueText(c->field, c->oldValue, p.options.language)),
                                 orDash(changedValueText(c->field, c->newValue, p.options.language)))),
                   Cell(orDash(c->rationale))});
    }
    return {table};
}

std::vector<Block> packApprovals(const PackPapers &p)
{
    const Register &reg = p.ws.reg;
    Table table;
    table.columns = {Column::fit(p.words(QT_TRANSLATE_NOOP("PackPaper", "No."))),
                     Column::fixed(p.words(QT_TRANSLATE_NOOP("PackPaper", "Date")), 24),
                     Column::flex(p.words(QT_TRANSLATE_NOOP("PackPaper", "Subject, version"))),
                     Column::flex(p.words(QT_TRANSLATE_NOOP("PackPaper", "Decision, by"))),
                     Column::flex(p.words(QT_TRANSLATE_NOOP("PackPaper", "Record, conditions")))};
    for (const Approval *a : sortedBy(reg, &Approval::decidedOn))
        table.row({Cell(a->code), Cell(day(a->decidedOn, p)),
                   Cell(QStringLiteral("%1 %2").arg(reg.codeOf(reg.kindOf(a->subject), a->subject), a->version)),
                   Cell(std::vector<Runs> {{Run::plain(labelOf(a->decision, p.options.language))},
                                           {Run::faint(fullName(reg, a->approver))}}),
                   Cell(std::vector<Runs> {{Run::plain(orDash(a->recordReference))}, {Run::faint(a->conditions)}})});
    return {table};
}

std::vector<Block> packTold(const PackPapers &p)
{
    const Register &reg = p.ws.reg;
    const Language &l = p.options.language;
    Table table;
    table.columns = {Column::fit(p.words(QT_TRANSLATE_NOOP("PackPaper", "No."))),
                     Column::fixed(p.words(QT_TRANSLATE_NOOP("PackPaper", "Date")), 24),
                     Column::flex(p.words(QT_TRANSLATE_NOOP("PackPaper", "What"))),
                     Column::flex(p.words(QT_TRANSLATE_NOOP("PackPaper", "To whom"))),
                     Column::fixed(p.words(QT_TRANSLATE_NOOP("PackPaper", "Reached")), 22).right()};
    bool isOpen = false;
    for (const Communication *c : sortedBy(reg, &Communication::date)) {
        if (!p.inPeriod(c->date))
            continue;
        if (!std::exchange(isOpen, true))
            table.group(p.words(QT_TRANSLATE_NOOP("PackPaper", "Told")));
        // About one objective, or about none.
        QStringList what {QStringLiteral("%1 %2").arg(reg.codeOf(Kind::Objective, c->objective.value), c->version),
                          labelOf(c->channel, l)};
        what[0] = what[0].trimmed();
        what.removeAll(QString());
        table.row({Cell(c->code), Cell(day(c->date, p)), Cell(what.join(QStringLiteral(" · "))),
                   Cell(audienceText(c->audience, l)),
                   Cell(c->reached ? l.locale().toString(*c->reached) : QStringLiteral("–"))});
    }
    isOpen = false;
    for (const TrainingRecord *t : sortedBy(reg, &TrainingRecord::date)) {
        if (!p.inPeriod(t->date))
            continue;
        if (!std::exchange(isOpen, true))
            table.group(p.words(QT_TRANSLATE_NOOP("PackPaper", "Training")));
        const QString attended = t->attended && t->invited
            ? p.words(QT_TRANSLATE_NOOP("PackPaper", "%1 of %2")).arg(*t->attended).arg(*t->invited)
            : QStringLiteral("–");
        table.row(
            {Cell(t->code), Cell(day(t->date, p)), Cell(t->topic), Cell(audienceText(t->audience, l)), Cell(attended)});
    }
    table.note = periodNote(
        p,
        QT_TRANSLATE_NOOP("PackPaper",
                          "Communication and training from %1 to %2; earlier records stay in the workspace."));
    return {table};
}
