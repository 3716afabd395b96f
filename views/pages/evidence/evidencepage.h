#pragma once
#include "views/pages/page.h"

class EvidencePanel;
class PageHead;
class SearchLine;

/// The register of all evidence (F25): copies and references, what each is attached to, and how long it is valid.
class EvidencePage : public Page
{
    Q_OBJECT
public:
    explicit EvidencePage(Session &session, QWidget *parent = nullptr);
    void refresh() override;
    void open(const Target &target) override;
    bool createNew() override;
    bool editCurrent() override;
    bool pasteHere() override;
    QString pastedTable() const override { return QStringLiteral("evidence"); }

private:
    PageHead *m_head;
    SearchLine *m_filter;
    EvidencePanel *m_panel;
};
