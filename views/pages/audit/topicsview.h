#pragma once
#include "model/query/audit/audittopics.h"

#include <QWidget>

class AuditTable;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class TextLabel;

/// The ten checks of an auditor (5.4): how to look, whom to ask, the questions, and below the evidence of the chosen
/// question. The own note belongs to the check, not to the records.
class TopicsView : public QWidget
{
    Q_OBJECT
public:
    explicit TopicsView(QWidget *parent = nullptr);
    /// `notes` by number of the check, 1 to 10. What is being typed stays.
    void show(const AuditResult &result, const QHash<int, QString> &notes, bool mayNote, const Language &language);
    AuditTable *table() const { return m_table; }
    bool hasUnsaved() const;

signals:
    void noteWritten(int topic, const QString &text);

private:
    QWidget *makeHead();
    QWidget *makeNote();
    void showTopic();
    void showEvidence();
    int topic() const;
    QString savedNote() const { return m_notes.value(topic() + 1); }
    void showNote();

    AuditResult m_result;
    QHash<int, QString> m_notes;
    const Language *m_language = nullptr;
    QListWidget *m_topics, *m_questions;
    TextLabel *m_title, *m_how, *m_trap;
    QPlainTextEdit *m_note;
    QPushButton *m_save = nullptr;
    AuditTable *m_table;
    TextLabel *m_none;
    int m_shown = -1; ///< the topic whose note stands in the field
};
