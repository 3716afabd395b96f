#pragma once
#include "views/pages/importing/importstep.h"
#include "views/pages/session.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QStackedWidget;
class QTableView;
class RawTable;
class TextLabel;

/// Step 1: which file, and how it is to be read: sheet, letters, delimiter, header rows. Shows the rows as they are.
class ImportSourceStep : public ImportStep
{
    Q_OBJECT
public:
    ImportSourceStep(Session &session, ImportDraft &draft);
    void show() override;
    QString problem() const override;
    void begin() override;
    /// A file that could not be read: the sentence stays until another one is chosen.
    void setFailure(const QString &sentence);

signals:
    void fileWanted();
    void clipboardWanted();

private:
    QWidget *makeForm();
    void changeForm();
    void changeHeader();
    void setShown(QWidget *field, bool shown);

    Session &m_session;
    ImportDraft &m_draft;
    QPushButton *m_choose, *m_paste, *m_first = nullptr;
    TextLabel *m_name, *m_failure, *m_remarks;
    QComboBox *m_sheet, *m_code, *m_delimiter;
    QSpinBox *m_firstRow, *m_rowCount;
    QCheckBox *m_lettersRight;
    QTableView *m_view;
    RawTable *m_model;
    QStackedWidget *m_stack;
    QHash<QWidget *, QWidget *> m_labelled; ///< field → it with its label
    bool m_filling = false;
};
