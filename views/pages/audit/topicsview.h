#pragma once
#include "model/query/audit/auditanswers.h"
#include "views/pages/audit/auditnotes.h"

#include <QWidget>

class AuditTable;
class ChoiceButton;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class TextLabel;

/// The ten checks of an auditor (5.4): how to look, whom to ask, the questions, and below what answers the chosen
/// question: the rows of the self-assessment, and the records of the sampled objectives. Note and label are the
/// auditor's own and belong to the check, not to the records.
class TopicsView : public QWidget
{
    Q_OBJECT
public:
    explicit TopicsView(QWidget *parent = nullptr);
    /// `notes` by number of the check, 1 to 10. What is being typed stays.
    void show(const AuditResult &result, const QHash<int, AuditNote> &notes, bool mayNote, const Language &language);
    /// The records of the sampled objectives, in the order of the sample.
    void setSample(const std::vector<SampledTrail> &sample);
    AuditTable *table() const { return m_table; }
    bool hasUnsaved() const;
    /// The note that is typed and not saved, as text that comes back by takeTyped(); empty when there is none.
    QString typedText() const;
    bool takeTyped(const QString &body);

signals:
    void noteWritten(int topic, const AuditNote &note);
    /// Something was typed, or it was saved.
    void typedChanged();
    /// The notes that are saved stand there.
    void shown();

private:
    QWidget *makeHead();
    QWidget *makeNote();
    void showTopic();
    void showEvidence();
    int topic() const;
    AuditNote saved() const { return m_notes.value(topic() + 1); }
    AuditNote typed() const;
    void write(int topic);
    void showNote();

    AuditResult m_result;
    QHash<int, AuditNote> m_notes;
    std::vector<SampledTrail> m_sample;
    const Language *m_language = nullptr;
    QListWidget *m_topics, *m_questions;
    TextLabel *m_title, *m_how, *m_trap;
    QPlainTextEdit *m_note;
    QPushButton *m_save = nullptr;
    ChoiceButton *m_label;
    AuditTable *m_table;
    TextLabel *m_none;
    int m_shown = -1; ///< the topic whose note stands in the field
};
