#pragma once
#include "views/pages/session.h"

#include <QWidget>

class DueGridModel;
class DueGridView;
class EvidenceTasks;
class ReadingTasks;
class RoundFooter;
class WhyClicks;
struct RoundFilter;

/// The round that is entered now: the due grid with its footer, from the first key to the save that one undo takes
/// back.
class RoundView : public QWidget
{
    Q_OBJECT
public:
    explicit RoundView(Session &session, QWidget *parent = nullptr);
    /// Fresh rows; what is typed stays.
    void show(const RoundFilter &filter);
    bool isEmpty() const;
    bool hasUnsaved() const;
    /// Of the line in which the cursor stands; null without one.
    Id<Kpi> currentKpi() const;
    /// Puts the cursor into the first line of the KPI, or into the first of all.
    void goTo(Id<Kpi> kpi);
    /// F2: opens the editor of the current cell, or the correction of a recorded figure; false where there is neither.
    bool editCurrent();
    void saveAll();
    /// What is typed, a step back or forth again (TypedSteps).
    bool mayStepTyped(bool back) const;
    void stepTyped(bool back);

signals:
    void failed(const Error &error);
    void draftFailed(const Error &error);
    void draftKept();
    void said(const QString &sentence);
    /// The cursor stands in another line.
    void currentChanged();
    /// "Why?" of the line in which the cursor stands.
    void whyWanted();
    /// A line with a problem is hidden by the filter.
    void everythingWanted();

private:
    void connectGrid();
    void updateFooter();
    void editNotes(int row);
    void askReason(int row);
    void paste();
    void discard();
    void noticeRepair();
    /// "KPI-014 Leaver accounts closed, Jun 2026"
    QString nameOf(int row) const;

    Session &m_session;
    DueGridModel *m_model;
    DueGridView *m_grid;
    RoundFooter *m_footer;
    WhyClicks *m_why;
    ReadingTasks *m_tasks;
    EvidenceTasks *m_evidence;
    int m_dropRow = -1; ///< the line whose file is being read
    bool m_isRefused = false; ///< a figure that cannot be saved was named
};
