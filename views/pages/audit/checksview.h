#pragma once
#include "model/query/audit/audit.h"

#include <QWidget>

class AuditTable;
struct AuditRow;
class SearchLine;
class Segmented;
class TextLabel;

/// All checks of clause 6.2 with result and reason, by letter, narrowed by result and text (5.2, 5.3).
class ChecksView : public QWidget
{
    Q_OBJECT
public:
    explicit ChecksView(QWidget *parent = nullptr);
    void show(const AuditResult &result, const Language &language);
    AuditTable *table() const { return m_table; }

private:
    QWidget *makeBar();
    void fill();
    AuditResult m_result;
    const Language *m_language = nullptr;
    Segmented *m_label;
    SearchLine *m_text;
    AuditTable *m_table;
    TextLabel *m_none;
};

/// The row of a finding: check and what it looks at, objective, label, reason.
AuditRow rowOf(const AuditFinding &finding, const Language &language);
/// The table for such rows; `checkWidth` is that of the first column.
AuditTable *makeFindingTable(const QString &name, int checkWidth);
