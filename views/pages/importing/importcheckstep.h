#pragma once
#include "model/exchange/foreign/importpreview.h"
#include "views/pages/importing/importstep.h"
#include "views/pages/session.h"

class BackgroundWork;
class ImportLines;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableView;
class Segmented;
class TextLabel;

/// Step 3: what each row would do, by state; all or nothing, or only the good rows.
class ImportCheckStep : public ImportStep
{
    Q_OBJECT
public:
    ImportCheckStep(Session &session, ImportDraft &draft, BackgroundWork &work);
    void show() override;
    QString problem() const override;
    void begin() override;
    /// What was read; nothing while it is read or when it was cancelled.
    const ImportPreview *preview() const { return m_preview ? &*m_preview : nullptr; }

private:
    void run();
    void setPreview(const Result<ImportPreview> &preview);
    void fillStates();
    void showOnly(int state);
    void showWorking(bool working);

    Session &m_session;
    ImportDraft &m_draft;
    BackgroundWork &m_work;
    std::optional<ImportPreview> m_preview;
    bool m_isRunning = false;
    QString m_failure;
    Segmented *m_states, *m_choice;
    TextLabel *m_sentence, *m_working, *m_detail;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QTableView *m_view;
    ImportLines *m_model;
    QStackedWidget *m_stack;
};
