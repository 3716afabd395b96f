#include "model/query/ledger.h"
#include "model/query/lint/lint.h"
#include "views/forms/findingslist.h"
#include "views/pages/ledgerview.h"
#include "views/pages/wizard/wizardstep.h"
#include "views/widgets/scrolled.h"

#include <QHBoxLayout>
#include <QScrollArea>

// Step 8: the a–l list of the draft, and what the rules say.

namespace {

class CheckStep : public WizardStep
{
public:
    explicit CheckStep(Session &session)
        : m_session(session)
        , m_ledger(new LedgerView)
        , m_findings(new FindingsList(session.language()))
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(24, 8, 16, 8);
        row->setSpacing(24);
        row->addWidget(scrolled(m_ledger), 1);
        row->addWidget(scrolled(m_findings), 1);
    }
    void show(const ObjectiveDraft &draft) override
    {
        const WorkspaceState ws = evaluateWorkspace(draft.upon(m_session.records()), m_session.today());
        m_ledger->setRows(objectiveLedger(ws, draft.objective.id, m_session.language()), m_session.language());
    }
    void take(ObjectiveDraft &) const override { }
    void setFindings(const std::vector<LintFinding> &findings) override { m_findings->setFindings(findings); }

private:
    Session &m_session;
    LedgerView *m_ledger;
    FindingsList *m_findings;
};

} // namespace

WizardStep *makeCheckStep(Session &session)
{
    return new CheckStep(session);
}
