#pragma once
#include "model/query/audit/audittrail.h"

#include <QWidget>

#include <functional>

class AuditTable;
class QListWidget;
class QListWidgetItem;
class TextLabel;

/// The auditor picks up to three objectives and sees the trail of each, from the policy to the evidence (5.4, J9).
class SampleView : public QWidget
{
    Q_OBJECT
public:
    static constexpr int most = 3;
    /// `readings` gives the full rows of the KPIs of an objective.
    using Readings = std::function<std::vector<ReadingRow>(Id<Objective>)>;
    explicit SampleView(Readings readings, QWidget *parent = nullptr);
    /// Keeps what was picked.
    void show(std::shared_ptr<const WorkspaceState> ws, const Language &language);
    AuditTable *table() const { return m_table; }
    std::vector<Id<Objective>> picked() const;

private:
    void propose();
    void pick(QListWidgetItem *item);
    void fill();

    Readings m_readings;
    std::shared_ptr<const WorkspaceState> m_ws;
    const Language *m_language = nullptr;
    QListWidget *m_objectives;
    TextLabel *m_hint;
    AuditTable *m_table;
};
