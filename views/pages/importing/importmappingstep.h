#pragma once
#include "views/pages/importing/importstep.h"
#include "views/pages/session.h"

class QCheckBox;
class QComboBox;
class QGridLayout;
class QVBoxLayout;
class QuestionBox;
class TextLabel;

/// Step 2: what the rows are and where each column goes, what the file leaves open, and what it lacks.
class ImportMappingStep : public ImportStep
{
    Q_OBJECT
public:
    ImportMappingStep(Session &session, ImportDraft &draft);
    void show() override;
    QString problem() const override;
    void begin() override;

private:
    void fillColumns();
    void fillFixed();
    void changed();
    QComboBox *targetBox(int column);
    QString examples(int column) const;

    Session &m_session;
    ImportDraft &m_draft;
    QComboBox *m_table;
    TextLabel *m_remembered, *m_fixedHead;
    QWidget *m_columnPart = nullptr, *m_fixedPart = nullptr;
    QVBoxLayout *m_columnPlace, *m_fixedPlace;
    QuestionBox *m_number, *m_day;
    QCheckBox *m_people, *m_correct;
    std::vector<QComboBox *> m_targets;
    bool m_filling = false;
};
