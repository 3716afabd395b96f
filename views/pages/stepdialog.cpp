#include "views/pages/stepdialog.h"

#include "model/domain/records.h"
#include "model/domain/text.h"
#include "model/query/lifecycle/guards.h"
#include "model/query/triggerchange.h"
#include "views/forms/askedfields.h"
#include "views/forms/fieldeditor.h"
#include "views/forms/formkeeper.h"
#include "views/forms/savekeys.h"
#include "views/pages/recordservices.h"
#include "views/widgets/banner.h"
#include "views/widgets/buttons.h"
#include "views/widgets/problemline.h"
#include "views/widgets/scrolled.h"
#include "views/widgets/segmented.h"
#include "views/widgets/textlabel.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace {

struct Question {
    StepAsk ask;
    Kind kind;
    const char *field;
    const char *label;
    const char *guards; ///< what speaks of the answer (StepProblem::guard), by bars
    FieldEditor::Need need = FieldEditor::Need::Required;
};
constexpr auto mayStayEmpty = FieldEditor::Need::Optional, dependsOnStep = FieldEditor::Need::Undecided;
// In the order of the form.
constexpr Question questions[] = {
    {StepAsk::Successor, Kind::Objective, "superseded_by", QT_TRANSLATE_NOOP("StepDialog", "Takes its place"),
     "successor"},
    {StepAsk::Evaluation, Kind::Evaluation, "evaluator", QT_TRANSLATE_NOOP("StepDialog", "Evaluated by"), "evaluator"},
    {StepAsk::Evaluation, Kind::Evaluation, "evaluated_on", QT_TRANSLATE_NOOP("StepDialog", "Evaluated on"),
     "evaluated"},
    {StepAsk::Evaluation, Kind::Evaluation, "result", QT_TRANSLATE_NOOP("StepDialog", "Result"), "result"},
    {StepAsk::Evaluation, Kind::Evaluation, "conclusion", QT_TRANSLATE_NOOP("StepDialog", "Conclusion"), "conclusion"},
    {StepAsk::Evaluation, Kind::Evaluation, "lessons_learned", QT_TRANSLATE_NOOP("StepDialog", "Lessons learned"),
     "lessons learned", mayStayEmpty},
    {StepAsk::Evaluation, Kind::Evaluation, "evidence", QT_TRANSLATE_NOOP("StepDialog", "Evidence"), "evidence",
     mayStayEmpty},
    {StepAsk::Override, Kind::StatusOverride, "reason", QT_TRANSLATE_NOOP("StepDialog", "Achieved although"), "kpi",
     dependsOnStep},
    {StepAsk::Reason, Kind::Approval, "conditions", QT_TRANSLATE_NOOP("StepDialog", "Reason"), "reason|comment|early"},
    {StepAsk::Cause, Kind::ChangeRecord, "trigger", QT_TRANSLATE_NOOP("StepDialog", "Trigger"), "trigger",
     mayStayEmpty},
    {StepAsk::Cause, Kind::ChangeRecord, "requested_by", QT_TRANSLATE_NOOP("StepDialog", "Requested by"),
     "requested by", mayStayEmpty},
    {StepAsk::Cause, Kind::ChangeRecord, "consideration",
     QT_TRANSLATE_NOOP("StepDialog", "Risk and compliance considered"), "consideration", mayStayEmpty},
    {StepAsk::ReviewDay, Kind::Objective, "next_review", QT_TRANSLATE_NOOP("StepDialog", "Next review on"),
     "review day"},
    {StepAsk::Verdict, Kind::Approval, "decision", QT_TRANSLATE_NOOP("StepDialog", "Decision"), "verdict"},
    {StepAsk::Verdict, Kind::Approval, "conditions", QT_TRANSLATE_NOOP("StepDialog", "Conditions or reason"),
     "conditions", dependsOnStep},
    {StepAsk::Approval, Kind::Approval, "approver", QT_TRANSLATE_NOOP("StepDialog", "Decided by"), "approver|right"},
    {StepAsk::Approval, Kind::Approval, "decided_on", QT_TRANSLATE_NOOP("StepDialog", "Decided on"), "decided"},
    {StepAsk::Approval, Kind::Approval, "medium", QT_TRANSLATE_NOOP("StepDialog", "Medium"), "medium"},
    {StepAsk::Approval, Kind::Approval, "record_reference", QT_TRANSLATE_NOOP("StepDialog", "Written in"), "reference"},
};

const Approval *lastApproval(const Register &reg)
{
    const Approval *last = nullptr;
    for (const Approval &a : reg.all<Approval>())
        if (!last || a.decidedOn >= last->decidedOn)
            last = &a;
    return last;
}

/// The last approver if that person may, else the first one who may.
Id<Person> likelyApprover(const Register &reg, const Objective &objective)
{
    if (const Approval *last = lastApproval(reg); last && mayApprove(reg, objective, last->approver))
        return last->approver;
    for (const Person &p : reg.all<Person>())
        if (mayApprove(reg, objective, p.id))
            return p.id;
    return {};
}

/// The trigger that marks the objective and waits for its answer.
Id<Trigger> likelyTrigger(const Register &reg, Id<Objective> objective)
{
    for (const Trigger *t : triggersOfChange(reg, objective))
        if (t->result == TriggerResult::Open && objectivesOf(reg, t->id).contains(objective.value))
            return t->id;
    return {};
}

} // namespace

StepDialog::StepDialog(Session &session, const Objective &objective, Task task, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_banner(new Banner)
    , m_keeper(new FormKeeper(*this, *m_banner, [this] { tryIt(); }))
    , m_task(std::move(task))
    , m_problems(new QVBoxLayout)
    , m_yes(primaryButton(m_task.verb))
{
    setWindowTitle(shownText(QStringLiteral("%1: %2 %3").arg(m_task.verb, objective.code, objective.title)));
    auto *head
        = new TextLabel(QStringLiteral("%1 %2").arg(objective.code, objective.title), Tone::Text, TextSize::Strong);
    head->setWordWrap(true);
    auto *consequence = new TextLabel(m_task.consequence, Tone::Secondary);
    consequence->setWordWrap(true);
    auto *content = new QWidget;
    // Not QFormLayout: when a problem appears below a field it gives other rows less than their minimum height.
    auto *form = new QGridLayout(content);
    form->setContentsMargins(24, 16, 24, 8);
    form->setHorizontalSpacing(14);
    form->setVerticalSpacing(4);
    form->setColumnStretch(1, 1);
    m_fields = new AskedFields(*this, *form);
    m_fields->addLine(head);
    m_fields->addLine(consequence);
    m_problems->setSpacing(2);
    form->addLayout(m_problems, form->rowCount(), 0, 1, 2);
    addRows();
    addReaction();
    addAcknowledgements();
    if (asks(StepAsk::Acceptance)) {
        m_accepts = new QCheckBox(tr("The owner accepts, with authority and resources"));
        m_accepts->setObjectName(QStringLiteral("ownerAccepts"));
        m_fields->add(QString(), m_accepts, {});
    }
    form->setRowStretch(form->rowCount(), 1);
    auto *scroll = scrolled(content);
    m_yes->setObjectName(QStringLiteral("yes"));
    setShortcutHint(*m_yes, QKeySequence(Qt::CTRL | Qt::Key_Return));
    QPushButton *cancel = plainButton(tr("Cancel"));
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(24, 10, 16, 10);
    foot->setSpacing(8);
    foot->addWidget(m_fields->count(), 1);
    foot->addWidget(cancel);
    foot->addWidget(m_yes);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_banner);
    column->addWidget(scroll, 1);
    column->addLayout(foot);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_yes, &QPushButton::clicked, this, &StepDialog::tryIt);
    saveOnKeys(this, &StepDialog::tryIt);
    prefill(objective);
    // What no entry can repair is said at once.
    std::vector<StepProblem> lasting;
    for (const StepProblem &p : m_task.judge(input()).problems)
        for (const char *guard : {"blocker", "state", "communication", "too late", "history", "retention", "disposed"})
            if (p.guard.startsWith(QLatin1String(guard)))
                lasting.push_back(p);
    showProblems(lasting);
    m_blocked = !lasting.empty();
    m_yes->setEnabled(!m_blocked);
    constexpr int usualWidth = 640, mostHeight = 720, aroundContent = 90;
    resize(usualWidth, std::min(mostHeight, form->heightForWidth(usualWidth) + aroundContent));
    m_keeper->setServices(formServicesOf(session), QStringLiteral("step-%1-%2").arg(int(m_task.to)).arg(m_task.asks),
                          objective.id.value.toString(QUuid::WithoutBraces));
    if (!m_rows.empty() && lasting.empty())
        firstOpen().input()->setFocus();
}

/// The first question that waits for an answer. Conditions of an approval need none, though they are asked first.
FieldEditor &StepDialog::firstOpen() const
{
    for (const Row &row : m_rows)
        if (row.ask != StepAsk::Verdict && row.ask != StepAsk::Reaction && row.editor->stored().toString().isEmpty())
            return *row.editor;
    return *m_rows.back().editor;
}

void StepDialog::addRows()
{
    for (const Question &q : questions) {
        if (!asks(q.ask))
            continue;
        const Field *field = kindInfo(q.kind).field(QLatin1String(q.field));
        auto *editor = makeEditor(*field, m_session.records(), m_session.language(), this);
        const QString label = QCoreApplication::translate("StepDialog", q.label);
        editor->input()->setObjectName(QLatin1String(q.ask == StepAsk::Reason ? "reason" : q.field));
        m_fields->add(label, *editor, QString::fromLatin1(q.guards).split(QLatin1Char('|')),
                      q.ask == StepAsk::Reason && m_task.to == ObjectiveState::Missed ? dependsOnStep : q.need);
        m_rows.push_back({q.ask, q.kind, q.field, editor});
        if (q.ask == StepAsk::Verdict)
            connect(editor, &FieldEditor::edited, this, [this] {
                // What stands in the way of an approval does not stand in the way of a no.
                const bool no = isRejection(input());
                m_yes->setText(no ? tr("Reject") : m_task.verb);
                m_yes->setEnabled(no || !m_blocked);
            });
    }
}

void StepDialog::addReaction()
{
    if (!asks(StepAsk::Reaction))
        return;
    m_reaction = new Segmented(tr("Reaction"));
    m_reaction->setObjectName(QStringLiteral("reaction"));
    m_reaction->addSegment(int(Reaction::None), tr("None yet"));
    m_reaction->addSegment(int(Reaction::Decision), tr("Decision"));
    m_reaction->addSegment(int(Reaction::Finding), tr("Finding"));
    m_reaction->addSegment(int(Reaction::NewObjective), tr("New objective"));
    m_fields->add(tr("Reaction"), m_reaction, {QStringLiteral("reaction")});
    const std::tuple<const char *, QString, QString> fields[]
        = {{"text", tr("What is done"), QStringLiteral("reaction text")},
           {"responsible", tr("By whom"), QStringLiteral("reaction by")},
           {"due_date", tr("Until"), QStringLiteral("reaction due")}};
    for (const auto &[name, label, guard] : fields) {
        auto *editor = makeEditor(fieldOf<Decision>(name), m_session.records(), m_session.language(), this);
        editor->input()->setObjectName(QStringLiteral("reaction_") + QLatin1String(name));
        m_fields->add(label, *editor, {guard}, dependsOnStep);
        m_rows.insert(m_rows.begin(), {StepAsk::Reaction, Kind::Decision, name, editor});
    }
}

void StepDialog::addAcknowledgements()
{
    if (m_task.warnings.empty())
        return;
    m_fields->addLine(new TextLabel(tr("Warnings that may stay, with the reason"), Tone::Text, TextSize::Strong));
    QStringList seen;
    for (const LintFinding &finding : m_task.warnings) {
        if (seen.contains(finding.rule))
            continue; // one reason for all findings of a rule
        seen += finding.rule;
        auto *text = new TextLabel(finding.message, Tone::AtRisk, TextSize::Small);
        text->setWordWrap(true);
        auto *editor = makeEditor(fieldOf<Acknowledgement>("reason"), m_session.records(), m_session.language(), this);
        editor->input()->setObjectName(QStringLiteral("acknowledge_") + finding.rule);
        m_fields->addLine(text);
        m_fields->add(finding.rule, *editor, {QStringLiteral("acknowledge ") + finding.rule});
        editor->setNeed(FieldEditor::Need::Required, finding.message); // what the rule says is the better name
        m_acknowledgements.emplace_back(finding.rule, editor);
    }
}

void StepDialog::set(Kind kind, const char *field, const QVariant &stored)
{
    for (const Row &row : m_rows)
        if (row.kind == kind && qstrcmp(row.field, field) == 0)
            row.editor->setStored(stored);
}

void StepDialog::prefill(const Objective &objective)
{
    const Register &reg = m_session.records();
    const QString today = m_session.today().toString(Qt::ISODate);
    const auto id
        = [](const QUuid &value) { return value.isNull() ? QVariant() : value.toString(QUuid::WithoutBraces); };
    const Approval *last = lastApproval(reg);
    set(Kind::Approval, "approver", id(likelyApprover(reg, objective).value));
    set(Kind::Approval, "decided_on", today);
    set(Kind::Approval, "decision", keyOf(ApprovalDecision::Approved));
    set(Kind::Approval, "medium",
        keyOf(last && last->medium != ApprovalMedium::Unset ? last->medium : ApprovalMedium::BoardMinutes));
    set(Kind::ChangeRecord, "trigger", id(likelyTrigger(reg, objective.id).value));
    set(Kind::Evaluation, "evaluator", id(objective.evaluator.value));
    set(Kind::Evaluation, "evaluated_on", today);
    set(Kind::Evaluation, "result",
        keyOf(m_task.to == ObjectiveState::Achieved ? EvaluationResult::Achieved : EvaluationResult::NotAchieved));
    set(Kind::Decision, "responsible", id(objective.owner.value));
    set(Kind::Decision, "due_date", m_session.today().addMonths(1).toString(Qt::ISODate));
}

QVariant StepDialog::value(const char *field, Kind kind) const
{
    for (const Row &row : m_rows)
        if (row.kind == kind && qstrcmp(row.field, field) == 0)
            return row.editor->stored();
    return {};
}

StepInput StepDialog::input() const
{
    StepInput in;
    for (const Row &row : m_rows) {
        void *record = row.kind == Kind::Approval && row.ask != StepAsk::Reason ? static_cast<void *>(&in.approval)
            : row.kind == Kind::Evaluation                                      ? static_cast<void *>(&in.evaluation)
                                                                                : nullptr;
        if (record)
            kindInfo(row.kind).field(QLatin1String(row.field))->set(record, row.editor->stored());
    }
    if (asks(StepAsk::Reason))
        in.reason = value("conditions", Kind::Approval).toString();
    in.trigger = {QUuid(value("trigger", Kind::ChangeRecord).toString())};
    in.requestedBy = {QUuid(value("requested_by", Kind::ChangeRecord).toString())};
    in.consideration = value("consideration", Kind::ChangeRecord).toString();
    in.overrideReason = value("reason", Kind::StatusOverride).toString();
    in.reviewDay = QDate::fromString(value("next_review", Kind::Objective).toString(), Qt::ISODate);
    in.successor = {QUuid(value("superseded_by", Kind::Objective).toString())};
    in.ownerAccepts = m_accepts && m_accepts->isChecked();
    for (const auto &[rule, editor] : m_acknowledgements)
        in.acknowledged.insert(rule, editor->stored().toString());
    if (m_reaction) {
        in.reaction = Reaction(m_reaction->current());
        in.reactionText = value("text", Kind::Decision).toString();
        in.reactionBy = {QUuid(value("responsible", Kind::Decision).toString())};
        in.reactionDue = QDate::fromString(value("due_date", Kind::Decision).toString(), Qt::ISODate);
    }
    return in;
}

void StepDialog::showProblems(const std::vector<StepProblem> &problems)
{
    while (QLayoutItem *item = m_problems->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    std::vector<FieldProblem> found;
    for (const StepProblem &problem : problems)
        found.push_back({problem.guard, problem.message});
    for (const FieldProblem &problem : m_fields->show(found)) {
        auto *line = new ProblemLine;
        line->setText(problem.message);
        m_problems->addWidget(line);
    }
}

void StepDialog::tryIt()
{
    StepResult result = m_task.judge(input());
    // What cannot be read is no answer: that is said, not that one is missing.
    for (const FieldProblem &problem : m_fields->unreadable()) {
        std::erase_if(result.problems, [&](const StepProblem &p) { return p.guard == problem.field; });
        result.problems.push_back({problem.field, problem.message});
    }
    if (!result.isAllowed()) {
        showProblems(result.problems);
        m_fields->goToFirst();
        return;
    }
    if (const auto applied = m_session.apply(result.changes); !applied)
        return m_keeper->showFailure(applied.error());
    emit taken(result.changes.label);
    accept();
}

void StepDialog::reject()
{
    if (m_keeper->mayClose())
        QDialog::reject();
}
