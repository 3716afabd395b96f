#pragma once
#include "model/query/audit/auditpapers.h"

#include <QWidget>

class AuditTable;

/// The ten documents and records that clause 6.2 leans on, with where each is (5.5).
class PapersView : public QWidget
{
    Q_OBJECT
public:
    explicit PapersView(QWidget *parent = nullptr);
    void show(const WorkspaceState &ws, const Language &language);
    AuditTable *table() const { return m_table; }

private:
    AuditTable *m_table;
};
