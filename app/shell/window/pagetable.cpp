#include "app/shell/window/pagetable.h"

#include "model/domain/objective.h"
#include "model/domain/review.h"
#include "model/query/agenda.h"
#include "model/query/gaps.h"
#include "views/pages/audit/auditpage.h"
#include "views/pages/communication/communicationpage.h"
#include "views/pages/evidence/evidencepage.h"
#include "views/pages/findings/findingspage.h"
#include "views/pages/library/librarypage.h"
#include "views/pages/measurements/measurementspage.h"
#include "views/pages/objective/objectivepage.h"
#include "views/pages/objectives/objectivespage.h"
#include "views/pages/plan/planpage.h"
#include "views/pages/records/policypage.h"
#include "views/pages/records/recordpages.h"
#include "views/pages/reports/reportspage.h"
#include "views/pages/reviews/reviewspage.h"
#include "views/pages/risks/riskspage.h"
#include "views/pages/settings/settingspage.h"
#include "views/pages/today/todaypage.h"
#include "views/pages/trends/trendspage.h"

#include <QCoreApplication>

namespace {

template <typename T> Page *make(Session &session)
{
    return new T(session);
}

int noCount(const Session &)
{
    return -1;
}

/// The number that the page itself calls live, and the reports do.
int liveCount(const Session &session)
{
    const auto &all = session.records().all<Objective>();
    return int(std::count_if(all.begin(), all.end(),
                             [](const Objective &o) { return !o.archivedAt.isValid() && isLive(o.state); }));
}

int dueCount(const Session &session)
{
    return int(dueFigures(session.state()).size());
}

int gapCount(const Session &session)
{
    const int gaps = gapsOf(session.state()).count();
    return gaps ? gaps : -1;
}

/// Overdue actions of what runs.
int lateCount(const Session &session)
{
    int late = 0;
    for (const ObjectiveRow &row : session.state().objectives)
        late += row.state == ObjectiveState::Active ? row.plan.overdue : 0;
    return late ? late : -1;
}

/// Open decisions past their date (9.3.3).
int lateDecisions(const Session &session)
{
    const auto &all = session.records().all<Decision>();
    const auto late = std::count_if(all.begin(), all.end(), [&](const Decision &d) {
        return d.status == DecisionStatus::Open && !d.archivedAt.isValid() && d.dueDate < session.asOf();
    });
    return late ? int(late) : -1;
}

int lateFindingCount(const Session &session)
{
    const int late = lateFindings(session.records(), session.asOf());
    return late ? late : -1;
}

constexpr PageInfo kPages[] = {
    {PageId::Today, "01-today", "wm-today", QT_TRANSLATE_NOOP("Pages", "Today"), false, false, true, make<TodayPage>,
     noCount, "management-review"},
    {PageId::Objectives, "02-objectives", "wm-objectives", QT_TRANSLATE_NOOP("Pages", "Objectives"), false, false, true,
     make<ObjectivesPage>, liveCount, "register"},
    {PageId::Objective, "03-objective", "wm-objectives", QT_TRANSLATE_NOOP("Pages", "Objective"), false, false, false,
     make<ObjectivePage>, noCount, "objective-sheet"},
    {PageId::Measurements, "04-measurements", "wm-measurements", QT_TRANSLATE_NOOP("Pages", "Measurements"), false,
     false, true, make<MeasurementsPage>, dueCount, "collection-sheet"},
    {PageId::Trends, "04-trends", "wm-chart", QT_TRANSLATE_NOOP("Pages", "Trends"), false, false, true,
     make<TrendsPage>, noCount, "management-review"},
    {PageId::Plan, "08-plan", "wm-plan", QT_TRANSLATE_NOOP("Pages", "Plan"), false, false, true, make<PlanPage>,
     lateCount, "timeline"},
    {PageId::Risks, "05-risks", "wm-risks", QT_TRANSLATE_NOOP("Pages", "Risks & links"), true, false, true,
     make<RisksPage>, gapCount, "coverage"},
    {PageId::Policy, "06-policy", "wm-policy", QT_TRANSLATE_NOOP("Pages", "Policy & requirements"), false, false, true,
     make<PolicyPage>, noCount, "policy-annex"},
    {PageId::Reviews, "07-reviews", "wm-reviews", QT_TRANSLATE_NOOP("Pages", "Reviews"), false, false, true,
     make<ReviewsPage>, lateDecisions, "review-agenda"},
    {PageId::Communication, "07-communication", "wm-communication", QT_TRANSLATE_NOOP("Pages", "Communication"), false,
     false, true, make<CommunicationPage>, noCount, "staff-brief"},
    {PageId::Findings, "07-findings", "wm-findings", QT_TRANSLATE_NOOP("Pages", "Findings"), false, false, true,
     [](Session &session) -> Page * { return makeFindingsPage(session); }, lateFindingCount, "corrective-actions"},
    {PageId::Evidence, "07-evidence", "mail-attachment", QT_TRANSLATE_NOOP("Pages", "Evidence"), false, false, true,
     make<EvidencePage>, noCount, "audit-pack"},
    {PageId::People, "07-people", "wm-people", QT_TRANSLATE_NOOP("Pages", "People & units"), false, false, true,
     [](Session &session) -> Page * { return makePeoplePage(session); }, noCount},
    {PageId::Audit, "10-audit", "wm-audit", QT_TRANSLATE_NOOP("Pages", "Audit"), true, false, true, make<AuditPage>,
     noCount, "gap-list"},
    {PageId::Reports, "08-reports", "wm-reports", QT_TRANSLATE_NOOP("Pages", "Reports"), false, false, true,
     make<ReportsPage>, noCount},
    {PageId::Library, "10-library", "wm-library", QT_TRANSLATE_NOOP("Pages", "Library"), false, false, true,
     make<LibraryPage>, noCount},
    {PageId::Settings, "09-settings", "preferences-system", QT_TRANSLATE_NOOP("Pages", "Settings"), false, true, true,
     make<SettingsPage>, noCount},
};

} // namespace

std::span<const PageInfo> pageTable()
{
    return kPages;
}

const PageInfo *pageInfo(PageId id)
{
    const auto it = std::find_if(std::begin(kPages), std::end(kPages), [&](const PageInfo &p) { return p.id == id; });
    return it == std::end(kPages) ? nullptr : it;
}

QString pageWord(const PageInfo &page)
{
    return QCoreApplication::translate("Pages", page.word);
}
