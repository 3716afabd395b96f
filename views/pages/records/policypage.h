#pragma once
#include "views/pages/recordpage.h"

/// Policy & requirements (7.2): the registers with their coverage, a new policy version, links to confirm after it,
/// and the annex of the policy to copy.
class PolicyPage : public RecordPage
{
    Q_OBJECT
public:
    explicit PolicyPage(Session &session, QWidget *parent = nullptr);
    void refresh() override;
    Target subject() const override;
    bool createNew() override;

private:
    Id<PolicyDocument> policyAtHand() const;
    bool mayVersion() const;
    void newVersion();
    void confirmLinks();
    void copyAnnex();
    QPushButton *m_version, *m_confirm;
};
