#pragma once
#include "model/report/reports.h"
#include "views/pages/page.h"
#include "views/pages/reportsaving.h"

class PageHead;
class QPushButton;
class ReportChoices;
class ReportPreview;

/// The catalogue of reports with preview; language, paper and what the report is about are chosen here, the day is
/// that of the program (6). Pages are made in the background.
class ReportsPage : public Page
{
    Q_OBJECT
public:
    explicit ReportsPage(Session &session, QWidget *parent = nullptr);
    void refresh() override;
    /// The view is the id of a report.
    void open(const Target &target) override
    {
        if (!target.view.isEmpty())
            choose(target.view, {target.kind == Kind::Objective ? target.record : QUuid()});
    }
    /// Chooses a report by the id of DOMAIN.md 6, and the objective that it is about.
    void choose(QAnyStringView id, Id<Objective> objective = {});
    /// Saves the chosen report as PDF; Ctrl+P of the window.
    void savePdf();
    void printPages();
    /// What was saved so far, with hashes.
    void showSaved();
    void copyText();

private:
    const ReportInfo &chosen() const;
    void save(const std::optional<IssuedVersion> &version);
    ReportOptions options() const;
    /// Makes the pages anew; a newer wish replaces an older one.
    void preview();
    void workFinished();

    PageHead *m_head;
    ReportChoices *m_choices;
    ReportPreview *m_preview;
    bool m_saving = false, m_waiting = false; ///< a report is being saved; pages are wanted after it
    bool m_pending = false; ///< pages are under way
};
