#pragma once
#include "model/domain/kind.h"
#include "views/pages/session.h"

#include <QWidget>

/// The screens, in the order of the navigation (LOOK 7, DOMAIN 7.1).
enum class PageId : signed char {
    Today,
    Objectives,
    Objective,
    Measurements,
    Trends,
    Plan,
    Risks,
    Policy,
    Reviews,
    Communication,
    Findings,
    Evidence,
    People,
    Audit,
    Reports,
    Library,
    Settings
};

/// Where to go: a page, perhaps a record on it, perhaps a filter.
struct Target {
    PageId page = PageId::Today;
    Kind kind = Kind::Count;
    QUuid record;
    ResultState state = ResultState::Unset; ///< Objectives: show only this result
    QString view {}; ///< one of the page's views(), empty: the one that is shown
    QString example {}; ///< newObjectiveWanted: an example of the library to start from
};

/// One screen. It reads the session's state, sends change sets through the session and knows no other page:
/// it asks the window to go there by `goTo`.
class Page : public QWidget
{
    Q_OBJECT
public:
    Page(Session &session, QWidget *parent = nullptr)
        : QWidget(parent)
        , m_session(session)
    {
        setBackgroundRole(QPalette::Base);
        setAutoFillBackground(true);
    }
    /// Shows the present state; called when the page becomes visible or the state changed. Must keep selection,
    /// scroll position and what is being typed.
    virtual void refresh() = 0;
    /// Selects or opens a record, or sets a filter.
    virtual void open(const Target &) { }
    /// Names of the views inside the page that can be gone to ("matrix", "graph"), in order; none when there is one
    /// only.
    virtual QStringList views() const { return {}; }
    /// What the side panel is about: the selected objective, KPI, risk, requirement, commitment or control, or nothing.
    virtual Target subject() const { return {}; }
    /// What "New" (Ctrl+N), "Edit" (F2), "Print" (Ctrl+P) do here; false when there is nothing of that kind.
    virtual bool createNew() { return false; }
    virtual bool editCurrent() { return false; }
    /// The table (8.2) that rows pasted from a spreadsheet are meant for here; empty: their headings tell.
    virtual QString pastedTable() const { return {}; }
    /// Paste (Ctrl+V) when the clipboard holds no rows: true when the page took it, a file or a picture.
    virtual bool pasteHere() { return false; }
    /// Esc that nobody else took: true when the page used it.
    virtual bool goBack() { return false; }
    /// Unsaved input that would be lost: the window asks before closing.
    virtual bool hasUnsaved() const { return false; }
    /// Saves that input, as Ctrl+S does; offered again after a failure of the disk.
    virtual void saveTyped() { }
    Session &session() const { return m_session; }

signals:
    /// The subject is another one.
    void subjectChanged();
    /// "Why?": the side panel is to explain the subject.
    void whyWanted();
    void goTo(const Target &target);
    /// The wizard is wanted; `source` names the risk, requirement, commitment, finding or goal it starts from, or
    /// nothing.
    void newObjectiveWanted(const Target &source);
    /// The guided set-up is wanted.
    void setupWanted();
    /// A sentence for the banner of the window: an action that failed and what to do.
    void failed(const Error &error);
    /// What is typed is not kept should the program end, and why; later: it is kept again.
    void draftFailed(const Error &error);
    void draftKept();
    /// A short confirmation for the status bar.
    void said(const QString &sentence);

private:
    Session &m_session;
};
