#pragma once
#include "model/domain/language.h"
#include "model/domain/result.h"
#include "model/store/historyentry.h"

#include <QWidget>

class QTreeWidget;
class TextLabel;

/// The history of an objective and its records: when, who, what, and field by field before and after.
class HistoryTable : public QWidget
{
    Q_OBJECT
public:
    explicit HistoryTable(const Language &language, QWidget *parent = nullptr);
    void show(const Result<std::vector<HistoryEntry>> &entries);

private:
    const Language &m_language;
    QTreeWidget *m_tree;
    TextLabel *m_note;
};
