#pragma once
#include "model/query/audit/audit.h"
#include "views/pages/page.h"

class AuditKeeping;
class AuditTable;
class ChecksView;
class HistoryCheck;
class PageHead;
class PageTabs;
class PapersView;
class QPushButton;
class QStackedWidget;
class SampleView;
class TextLabel;
class TopicsView;
struct AuditRow;

/// Audit readiness (5, 7.2): all checks with their reasons, the ten checks of an auditor with questions and own notes,
/// the ten documents, and the trail of sampled objectives. From a question to its record it takes three clicks.
class AuditPage : public Page
{
    Q_OBJECT
public:
    explicit AuditPage(Session &session, QWidget *parent = nullptr);
    void refresh() override;
    void open(const Target &target) override;
    QStringList views() const override;
    Target subject() const override;
    bool hasUnsaved() const override;

private:
    AuditTable *table() const;
    void showResult();
    void showRecord(const AuditRow &row);
    /// Asks what and where, builds in the background, records the export afterwards.
    void buildPack();
    /// With a passphrase the ZIP is sealed; what is recorded is the hash of the ZIP itself.
    void savePack(const struct PackOptions &options, const QString &path, const QString &passphrase);
    void connectParts();
    std::vector<ReadingRow> readingsOf(Id<Objective> objective) const;

    PageHead *m_head;
    QPushButton *m_mode;
    PageTabs *m_tabs;
    TextLabel *m_summary;
    ChecksView *m_checks;
    TopicsView *m_topics;
    PapersView *m_papers;
    SampleView *m_sample;
    QStackedWidget *m_stack;
    HistoryCheck *m_history;
    AuditKeeping *m_keeping;
};
