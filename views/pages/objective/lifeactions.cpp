#include "views/pages/objective/lifeactions.h"

#include "model/query/lifecycle/proposals.h"
#include "model/query/lifecycle/roles.h"
#include "views/forms/objectivelint.h"
#include "views/forms/recorddialog.h"
#include "views/pages/findingtask.h"
#include "views/pages/page.h"
#include "views/pages/recordservices.h"
#include "views/pages/stepdialog.h"
#include "views/pages/versionedapply.h"
#include "views/widgets/buttons.h"
#include "views/work/prompt.h"

#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace {

/// What is usually done next in a state.
std::optional<LifeStep> likelyStep(const Register &reg, const Objective &objective, QDate day, ResultState result)
{
    if (const auto suggested = suggestedStep(reg, objective, day))
        return suggested;
    switch (objective.state) {
    case ObjectiveState::Draft:
        return LifeStep::Propose;
    case ObjectiveState::Proposed:
        return LifeStep::Approve;
    case ObjectiveState::Approved:
        return LifeStep::Activate;
    case ObjectiveState::Active: // before its target date only what is achieved for good
        return result == ResultState::Achieved ? std::optional(LifeStep::CloseAchieved) : std::nullopt;
    case ObjectiveState::OnHold:
        return LifeStep::Resume;
    default:
        return {};
    }
}

} // namespace

LifeActions::LifeActions(Page &page)
    : QObject(&page)
    , m_page(page)
    , m_main(plainButton(QString()))
    , m_more(iconButton("wm-more", tr("Steps of this objective")))
    , m_menu(new QMenu(m_more))
{
    m_main->setObjectName(QStringLiteral("nextStep"));
    m_more->setObjectName(QStringLiteral("steps"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(m_menu);
    connect(m_main, &QPushButton::clicked, this, [this] {
        if (m_likely)
            take(*m_likely);
        else
            emit m_page.goTo({PageId::Measurements, Kind::Kpi, m_figures.value});
    });
}

StepWorld LifeActions::world() const
{
    Session &session = m_page.session();
    return {session.records(), session.today(), session.language(), [&session] { return session.newId(); }};
}

void LifeActions::setObjective(Id<Objective> objective)
{
    m_id = objective;
    m_menu->clear();
    const Session &session = m_page.session();
    const Objective *o = session.records().find(m_id);
    const bool readOnly = session.isReadOnly();
    const ObjectiveRow *row = session.state().objective(m_id);
    m_likely = o ? likelyStep(session.records(), *o, session.today(), row ? row->result : ResultState::NotEvaluated)
                 : std::nullopt;
    // While it runs, what is done next is to measure.
    const bool isMeasured = o && o->state == ObjectiveState::Active && row && !row->kpis.empty();
    m_figures = isMeasured ? session.state().kpis[row->kpis.front()].id : Id<Kpi>();
    m_main->setVisible(o && (m_likely || isMeasured) && !readOnly);
    m_more->setEnabled(o && !readOnly && !stepsFrom(*o).empty());
    if (!o)
        return;
    if (!m_likely)
        m_main->setText(tr("Enter figures"));
    else
        m_main->setText(tr("%1…", "verb of a step").arg(stepVerb(*m_likely, session.language())));
    for (const LifeStep step : stepsFrom(*o))
        m_menu->addAction(tr("%1…", "verb of a step").arg(stepVerb(step, session.language())), this,
                          [this, step] { take(step); });
    if (isVersioned(*o) && o->owner && !ownerAccepted(session.records(), *o)) {
        m_menu->addSeparator();
        m_menu->addAction(tr("Owner accepts version %1…").arg(o->version), this, &LifeActions::acceptByOwner)
            ->setObjectName(QStringLiteral("acceptByOwner"));
    }
    addFindingAction(*m_menu, m_page, m_id);
    m_more->setEnabled(!readOnly && !m_menu->isEmpty());
    if (!openProposal(session.records(), m_id))
        return;
    m_menu->addSeparator();
    m_menu->addAction(tr("Approve the proposed version…"), this, &LifeActions::approveVersion);
    m_menu->addAction(tr("Give the proposed version up…"), this, &LifeActions::giveUpVersion);
}

bool LifeActions::edit()
{
    Session &session = m_page.session();
    const Objective *o = session.records().find(m_id);
    if (!o || session.isReadOnly())
        return false;
    const Record before = asProposed(session.records(), m_id, Record(*o));
    auto *dialog = new RecordDialog(before, false, session.records(), session.language(), session.settings(), &m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setServices(formServicesOf(session));
    dialog->setPresent([&session, id = m_id] {
        const Objective *now = session.records().find(id);
        return now ? asProposed(session.records(), id, Record(*now)) : Record();
    });
    dialog->setSave([&session, dialog](const Record &edited) {
        ChangeSet set;
        set.label = changeLabel(edited, false, session.language());
        set.changes.push_back({dialog->before(), edited});
        return applyVersioned(session, set, dialog);
    });
    readAlong(*dialog, session.records(), session.language(), session.today());
    dialog->open();
    return true;
}

void LifeActions::take(LifeStep step)
{
    Session &session = m_page.session();
    const Objective *o = session.records().find(m_id);
    if (!o)
        return;
    const StepInfo &info = stepInfo(step);
    StepDialog::Task task {stepVerb(step, session.language()),
                           session.language().translate("LifeStep", info.consequence),
                           info.asks,
                           info.to,
                           {},
                           [this, step](const StepInput &input) { return takeStep(world(), m_id, step, input); }};
    // A draft that was never approved is withdrawn without a decision.
    if (step == LifeStep::Withdraw && o->version.startsWith(QLatin1String("0.")))
        task.asks &= ~unsigned(StepAsk::Approval);
    if (info.asksFor(StepAsk::Acknowledgements))
        task.warnings = openWarnings(world(), m_id);
    auto *dialog = new StepDialog(session, *o, std::move(task), &m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &StepDialog::taken, this, [this, step](const QString &label) {
        emit m_page.said(label);
        if (step == LifeStep::Remove)
            emit removed();
    });
    dialog->open();
}

void LifeActions::approveVersion()
{
    Session &session = m_page.session();
    const Objective *o = session.records().find(m_id);
    const ObjectiveVersion *proposal = openProposal(session.records(), m_id);
    if (!o || !proposal)
        return;
    StepDialog::Task task {tr("Approve version %1").arg(proposal->version),
                           tr("Version %1 takes the place of version %2. Why: %3")
                               .arg(proposal->version, o->version, proposalRationale(*proposal)),
                           stepInfo(LifeStep::Approve).asks,
                           o->state,
                           proposalWarnings(world(), m_id),
                           [this](const StepInput &input) { return approveProposal(world(), m_id, input); }};
    auto *dialog = new StepDialog(session, *o, std::move(task), &m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &StepDialog::taken, &m_page, &Page::said);
    dialog->open();
}

void LifeActions::giveUpVersion()
{
    Session &session = m_page.session();
    constexpr int leastReason = 15;
    const auto reason = session.prompt().reason(&m_page, tr("Why is the proposed version given up?"),
                                                tr("The valid version stays as it is."), tr("Give up"), leastReason);
    if (!reason)
        return;
    if (const auto done = session.apply(discardProposal(world(), m_id, *reason)); !done)
        emit m_page.failed(done.error());
}

void LifeActions::acceptByOwner()
{
    Session &session = m_page.session();
    const Objective *o = session.records().find(m_id);
    if (!o || !o->owner || session.isReadOnly())
        return;
    OwnerAcceptance fresh;
    fresh.id = {session.newId()};
    fresh.objective = m_id;
    fresh.version = o->version;
    fresh.person = o->owner;
    fresh.acceptedOn = session.today();
    auto *dialog
        = new RecordDialog(Record(fresh), true, session.records(), session.language(), session.settings(), &m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setSave([&session](const Record &accepted) {
        return session.apply({changeLabel(accepted, true, session.language()), {}, {{{}, accepted}}, {}});
    });
    dialog->open();
}
