#pragma once
#include "model/items/recordlist.h"
#include "views/pages/page.h"

class EmptyState;
class PageHead;
class QPushButton;
class QStackedWidget;
class QTableView;
class SearchLine;
class Segmented;

/// One table of a record page: which kind, which columns, what to say when it is empty.
struct RecordTableInfo {
    Kind kind;
    const char *title; ///< English, context "RecordPage"
    std::vector<const char *> fields;
    std::vector<int> widths; ///< of fields and extras; 0 = takes the rest
    const char *emptyTitle;
    const char *emptyReason; ///< with the clause
    std::vector<RecordList::Extra> (*extras)(const Language &language) = nullptr;
};

/// A page that shows one or several tables of records with search, sorting, form, archive and undo. Risks, policy and
/// requirements, people and units are each one list of such tables.
class RecordPage : public Page
{
    Q_OBJECT
public:
    RecordPage(Session &session, const QString &title, std::vector<RecordTableInfo> tables, QWidget *parent = nullptr);
    void refresh() override;
    void open(const Target &target) override;
    bool createNew() override;
    bool editCurrent() override;

private:
    struct Part {
        RecordTableInfo info;
        RecordList *model;
        QTableView *table;
        EmptyState *empty;
        QStackedWidget *stack;
    };
    void addPart(RecordTableInfo info);
    Part &current();
    void edit(const Record &record, bool isNew);
    void archive(const Record &record);
    QWidget *makeFilterBar();

    PageHead *m_head;
    Segmented *m_tables = nullptr;
    SearchLine *m_filter;
    QPushButton *m_new;
    QStackedWidget *m_stack;
    std::vector<Part> m_parts;
};
