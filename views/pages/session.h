#pragma once
#include "model/document/document.h"
#include "model/domain/language.h"
#include "model/query/workspacestate.h"

#include <QObject>
#include <QTimer>

#include <memory>

class BackgroundWork;
class Prompt;
class QSettings;

/// What all pages share: the open document, the state computed from it once per change, the day, the language and
/// the services of the window.
class Session : public QObject
{
    Q_OBJECT
public:
    Session(Document &document, Prompt &prompt, QSettings &settings, Language language, QDate realToday,
            QObject *parent = nullptr);

    ~Session() override;

    Document &document() const { return m_document; }
    Prompt &prompt() const { return m_prompt; }
    QSettings &settings() const { return m_settings; }
    /// Where long work runs, one at a time; the status line shows it.
    BackgroundWork &work() const { return *m_work; }
    const Language &language() const { return m_language; }
    /// The records of the day that is shown: today as they are in the file, else as they stood on that day (2.13).
    const Register &records() const { return isPresent() ? m_document.records() : sharedState()->reg; }
    /// What the file says, now or on recordedOn(), with all its dates: what states of other days are computed from.
    const Register &fileRecords() const { return m_recorded ? *m_recorded : m_document.records(); }
    /// All states at asOf(); recomputed after each change, at the next reading.
    const WorkspaceState &state() const { return *sharedState(); }
    /// The same for those who keep it: models of pages that are not shown now.
    std::shared_ptr<const WorkspaceState> sharedState() const;
    /// The fixed day of the file, or the real one (2.13): what is due, and the default of every date.
    QDate today() const { return m_today; }
    /// True while the fixed day of the file counts instead of the real one.
    bool hasFixedDay() const;
    /// The fixed day of the file; invalid when it has none.
    QDate fixedDay() const;
    QDate realToday() const { return m_realToday; }
    /// Midnight may have passed, or the computer slept: the day follows the clock of the document (RELIABILITY H14).
    /// Called by a timer and when the window becomes active; nothing is written.
    void followClock();
    /// Whether the real date counts although the file has a fixed day.
    void useRealDate(bool real);
    /// The day whose facts are shown in the whole program (2.13). On another day than today nothing can be changed.
    QDate asOf() const { return m_asOf.isValid() ? m_asOf : m_today; }
    bool isToday() const { return !m_asOf.isValid(); }
    /// Shows the facts of a day; today or an invalid day leads back to today.
    void setAsOf(QDate day);
    /// Shows what the file said on a day (the second clock of 2.13), seen from asOf(); an invalid day leads back to
    /// what it says now. A sentence when the file is younger than that.
    Result<> setRecordedOn(QDate day);
    QDate recordedOn() const { return m_recordedOn; }
    /// The facts of today as the file says them now: what can be changed.
    bool isPresent() const { return isToday() && !m_recordedOn.isValid(); }
    /// Back to today and now.
    void showPresent();
    /// The file cannot be written, something else than the present is shown, or audit mode is on.
    bool isReadOnly() const { return m_document.isReadOnly() || !isPresent() || m_audit; }
    /// Audit mode (7.2): everything can be looked at, nothing can be changed but the auditor's own notes.
    bool isAuditMode() const { return m_audit; }
    void setAuditMode(bool on);
    /// Applies a change set; on failure nothing is changed and the error is a sentence.
    Result<> apply(const ChangeSet &set);
    /// Notes of an auditor stand apart from the records: they may be written in audit mode, too.
    bool mayNote() const { return !m_document.isReadOnly() && isPresent(); }
    Result<> applyNote(const ChangeSet &set);
    /// A new record id.
    QUuid newId() const;

signals:
    /// The records or the day changed: pages refresh.
    void changed();
    /// Somebody wants the file saved elsewhere.
    void copyWanted();

private:
    void update();
    void waitForMidnight();
    Document &m_document;
    Prompt &m_prompt;
    QSettings &m_settings;
    Language m_language;
    QDate m_realToday, m_today, m_asOf, m_recordedOn;
    QDate m_clockDay; ///< of the clock, when it was looked at last
    QTimer m_midnight;
    std::shared_ptr<const Register> m_recorded; ///< with m_recordedOn
    bool m_real = false, m_audit = false;
    const std::unique_ptr<BackgroundWork> m_work;
    mutable std::shared_ptr<const WorkspaceState> m_state;
    mutable std::shared_ptr<const WorkspaceState> m_earlier; ///< until m_state is computed again: what it is made from
};
