#pragma once
#include "model/query/wizard/objectivedraft.h"

#include <QDialog>

class Linter;
class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;
class QTimer;
class Session;
class TextLabel;
class WizardStep;
struct LintFinding;

/// The new objective in eight steps (7.3). May be left at any step: what was entered is kept as a draft beside the file
/// and comes back the next time.
class ObjectiveWizard : public QDialog
{
    Q_OBJECT
public:
    /// `source`: a risk, requirement, commitment, finding or business goal to start from; null for none.
    /// `example`: instead, the id of an objective of the library.
    ObjectiveWizard(Session &session, const Record &source, QWidget *parent, const QString &example = {});
    ~ObjectiveWizard() override;
    const ObjectiveDraft &draft() const { return m_draft; }
    void goToStep(int step);
    void reject() override;

signals:
    void created(const QUuid &objective);
    void failed(const QString &sentence);

private:
    void build();
    void collect();
    void readRules();
    void keep();
    void showStep();
    void adopt(bool propose);
    Session &m_session;
    QString m_key; ///< of the kept draft
    ObjectiveDraft m_draft;
    std::unique_ptr<Linter> m_linter;
    std::vector<LintFinding> m_findings;
    std::vector<WizardStep *> m_steps;
    QListWidget *m_list;
    QStackedWidget *m_stack;
    TextLabel *m_title, *m_from, *m_kept, *m_problem;
    QPushButton *m_back, *m_next, *m_save;
    QTimer *m_timer;
    bool m_done = false;
};
