#pragma once
#include "model/query/lifecycle/lifecycle.h"

#include <QDialog>

class AskedFields;
class Banner;
class FieldEditor;
class FormKeeper;
class QCheckBox;
class QPushButton;
class QVBoxLayout;
class Segmented;
class Session;
class TextLabel;

/// Asks for what a step of the life cycle needs, shows its consequence first and what stands in the way, and takes it.
class StepDialog : public QDialog
{
    Q_OBJECT
public:
    using Judge = std::function<StepResult(const StepInput &input)>;
    struct Task {
        QString verb; ///< "Approve"
        QString consequence;
        unsigned asks = 0;
        ObjectiveState to = ObjectiveState::Unset;
        std::vector<LintFinding> warnings; ///< to be acknowledged
        Judge judge;
    };
    StepDialog(Session &session, const Objective &objective, Task task, QWidget *parent);
    StepInput input() const;
    void reject() override;

signals:
    void taken(const QString &label);

private:
    struct Row {
        StepAsk ask;
        Kind kind;
        const char *field;
        FieldEditor *editor = nullptr;
    };
    void addRows();
    void addAcknowledgements();
    void addReaction();
    void prefill(const Objective &objective);
    void showProblems(const std::vector<StepProblem> &problems);
    void tryIt();
    bool asks(StepAsk ask) const { return m_task.asks & unsigned(ask); }
    FieldEditor &firstOpen() const;
    QVariant value(const char *field, Kind kind) const;
    void set(Kind kind, const char *field, const QVariant &stored);

    Session &m_session;
    Banner *m_banner;
    FormKeeper *m_keeper;
    Task m_task;
    AskedFields *m_fields = nullptr;
    std::vector<Row> m_rows;
    bool m_blocked = false; ///< something is in the way that no entry can repair
    std::vector<std::pair<QString, FieldEditor *>> m_acknowledgements; ///< by rule
    Segmented *m_reaction = nullptr;
    QCheckBox *m_accepts = nullptr;
    QVBoxLayout *m_problems;
    QPushButton *m_yes;
};
