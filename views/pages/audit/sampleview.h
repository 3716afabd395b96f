#pragma once
#include "model/query/audit/auditanswers.h"

#include <QWidget>

#include <functional>

class AuditTable;
class QListWidget;
class QListWidgetItem;
class SearchLine;
class TextLabel;

/// The auditor picks up to three objectives and sees the trail of each, from the policy to the evidence (5.4, J9). The
/// list is narrowed by text or by the code of a risk, requirement or commitment; Enter takes what is left as the
/// sample.
class SampleView : public QWidget
{
    Q_OBJECT
public:
    static constexpr int most = 3;
    /// `readings` gives the full rows of the KPIs of an objective.
    using Readings = std::function<std::vector<ReadingRow>(Id<Objective>)>;
    explicit SampleView(Readings readings, QWidget *parent = nullptr);
    /// `kept` is the sample of the audit; without one, what was picked stays, and at first three are proposed.
    void show(std::shared_ptr<const WorkspaceState> ws, const std::vector<Id<Objective>> &kept,
              const Language &language);
    /// Another audit begins with its own sample.
    void forget();
    const std::vector<SampledTrail> &trails() const { return m_trails; }
    AuditTable *table() const { return m_table; }
    std::vector<Id<Objective>> picked() const;

signals:
    /// The auditor picked other objectives.
    void sampleChanged();

private:
    void propose();
    void list();
    void narrow();
    /// Takes what the search found.
    void takeFound();
    void check(const std::vector<Id<Objective>> &wanted);
    void pick(QListWidgetItem *item);
    void fill();

    Readings m_readings;
    std::shared_ptr<const WorkspaceState> m_ws;
    const Language *m_language = nullptr;
    SearchLine *m_find;
    QListWidget *m_objectives;
    TextLabel *m_hint;
    AuditTable *m_table;
    std::vector<SampledTrail> m_trails;
};
