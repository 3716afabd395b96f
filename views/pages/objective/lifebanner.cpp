#include "views/pages/objective/lifebanner.h"

#include "model/domain/dates.h"
#include "model/domain/organisation.h"
#include "model/query/lifecycle/proposals.h"
#include "model/query/lifecycle/roles.h"
#include "views/pages/objective/lifeactions.h"
#include "views/pages/session.h"

#include <QAction>

namespace {

constexpr QLatin1String versionKey("version"), suggestionKey("suggestion"), ownerKey("owner");

} // namespace

LifeBanner::LifeBanner(LifeActions &life, QWidget *parent)
    : Banner(parent)
    , m_showVersion(new QAction(tr("Show the difference"), this))
    , m_approveVersion(new QAction(tr("Approve…"), this))
    , m_accept(new QAction(tr("Owner accepts…"), this))
{
    connect(m_approveVersion, &QAction::triggered, &life, &LifeActions::approveVersion);
    connect(m_accept, &QAction::triggered, &life, &LifeActions::acceptByOwner);
    connect(m_showVersion, &QAction::triggered, this, &LifeBanner::differenceWanted);
}

void LifeBanner::show(const Session &session, Id<Objective> id)
{
    withdrawAll();
    const Register &reg = session.records();
    const Objective *o = reg.find(id);
    if (!o)
        return;
    if (const ObjectiveVersion *proposal = openProposal(reg, id)) {
        QList<QAction *> actions {m_showVersion};
        if (!session.isReadOnly())
            actions += m_approveVersion;
        post(versionKey, BannerKind::Info,
             tr("Version %1 is proposed: %2 Version %3 is valid until it is approved.")
                 .arg(proposal->version, proposal->summary.section(QLatin1Char('\n'), 0, 0), o->version),
             actions);
        return;
    }
    if (isVersioned(*o) && newOwnerIsAsked(reg, *o)) {
        const Person *owner = reg.find(o->owner);
        post(ownerKey, BannerKind::Info,
             tr("%1 answers for it now and has not accepted version %2 yet.")
                 .arg(owner ? owner->name : QStringLiteral("–"), o->version),
             session.isReadOnly() ? QList<QAction *>() : QList<QAction *> {m_accept});
    }
    const auto step = suggestedStep(reg, *o, session.today());
    if (step == LifeStep::CloseMissed)
        post(suggestionKey, BannerKind::Warning,
             tr("The target date passed on %1: evaluate the result now.")
                 .arg(shortDate(o->targetDate, session.language())));
    else if (step == LifeStep::CloseAchieved)
        post(suggestionKey, BannerKind::Info,
             tr("The target date passed on %1 and the deciding measures meet their targets: evaluate the result now.")
                 .arg(shortDate(o->targetDate, session.language())));
    else if (step == LifeStep::Activate)
        post(suggestionKey, BannerKind::Info, tr("The start date is reached: the objective can be activated."));
}
