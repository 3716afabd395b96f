#pragma once
#include "views/pages/importing/importdraft.h"
#include "views/pages/session.h"
#include "views/work/backgroundwork.h"

#include <QDialog>

class ImportCheckStep;
class ImportSourceStep;
class ImportStep;
class QListWidget;
class QPushButton;
class QStackedWidget;
class TextLabel;

/// Import of a file or of the clipboard in four steps (8.1): how to read it, what its columns mean, what each row would
/// do, what was done. Nothing is written before the last one, and then in one step that Undo takes back.
class ImportWizard : public QDialog
{
    Q_OBJECT
public:
    /// `backUp` makes a backup of the workspace before the import is written.
    ImportWizard(Session &session, std::function<Result<>()> backUp, QWidget *parent);
    /// Starts with this file, or with these rows (tab separated). `table` is what they are, if that is known.
    void openFile(const QString &path);
    void openText(const QString &text, const QString &table = {});

private:
    enum Step { Source, Mapping, Check, Finished, StepCount };
    void build();
    void goToStep(int step);
    void judge();
    void chooseFile();
    void load(QByteArray bytes, const QString &name, const QString &path, int thenStep);
    bool mayBeLarge(qint64 bytes);
    void write();
    void saveRejected(const QString &to);
    void showFinished();

    Session &m_session;
    std::function<Result<>()> m_backUp;
    ImportDraft m_draft;
    BackgroundWork m_work;
    ImportSourceStep *m_source;
    ImportCheckStep *m_check;
    QWidget *m_finished;
    TextLabel *m_title, *m_problem, *m_summary, *m_rejectedPlace;
    QListWidget *m_list;
    QStackedWidget *m_stack;
    QPushButton *m_back, *m_next, *m_close, *m_saveRejected;
    std::vector<ImportStep *> m_steps;
    int m_step = Source;
    QByteArray m_rejected; ///< the rows that were left out, as a file
    QString m_folder; ///< where the file lies
};
