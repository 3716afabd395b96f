#pragma once
#include "model/domain/change.h"
#include "model/domain/result.h"
#include "model/domain/review.h"

#include <QFrame>
#include <QHash>

class ChoiceButton;
class DateEdit;
class QComboBox;
class QLineEdit;
class QPushButton;
class Session;
class TextLabel;

/// The box of the meeting that is always visible: outcome, note, and a new decision with responsible and date. What
/// is chosen or noted is saved at once; a decision with "Record" or Enter.
class MeetingEntry : public QFrame
{
    Q_OBJECT

public:
    MeetingEntry(Session &session, Id<Review> review, QWidget *parent = nullptr);
    /// Saves the note of the former objective, then shows what the review says about this one.
    void setObjective(Id<Objective> objective);
    void refresh();
    void startDecision();
    void startNote();
    /// Saves a note that is being typed.
    void saveNote();
    /// Decisions that were typed and not recorded.
    bool hasUnrecorded() const;

    /// What is typed and not in the file, as text that comes back by takeTyped(); empty when nothing is.
    QString typedText() const;
    bool takeTyped(const QString &text);
    /// Saves again what could not be saved.
    void retry();

signals:
    void typed();
    /// A decision is in the file.
    void recorded();
    void failed(const Error &error);

private:
    void layOut();
    void fillPeople();
    void record();
    void put(ReviewOutcome outcome, const QString &note);
    void keepTyped();
    const ReviewItem *item() const;

    Session &m_session;
    const Id<Review> m_review;
    Id<Objective> m_objective;
    QHash<QUuid, QString> m_typed; ///< decisions not yet recorded, by objective
    QHash<QUuid, QString> m_unsavedNotes; ///< notes that could not be saved, by objective
    bool m_isRecording = false; ///< what failed last was a decision
    ChoiceButton *m_outcome;
    QLineEdit *m_note, *m_text;
    QComboBox *m_responsible;
    DateEdit *m_due;
    QPushButton *m_record;
    TextLabel *m_problem;
};
