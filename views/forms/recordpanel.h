#pragma once
#include "model/domain/context.h"
#include "model/domain/result.h"
#include "model/items/recordlist.h"
#include "views/forms/formservices.h"

#include <QWidget>

class EmptyState;
class QMenu;
class QSettings;
class QStackedWidget;
class QTableView;

/// One table of records: which kind, which columns, what to say when it is empty.
struct RecordTableInfo {
    Kind kind;
    const char *title; ///< English, context "RecordTable"
    std::vector<const char *> fields;
    std::vector<int> widths; ///< of fields and extras; 0 = takes the rest
    const char *emptyTitle; ///< context "RecordTable"
    const char *emptyReason; ///< with the clause
    std::function<std::vector<RecordList::Extra>(const Language &language)> extras = {};
    bool readOnly = false; ///< is made elsewhere and only looked at here
    int sortedBy = 0; ///< column that a fresh table is sorted by
    Qt::SortOrder order = Qt::AscendingOrder;
};

/// What a panel needs from its page.
struct RecordServices {
    std::function<Result<>(const ChangeSet &set)> apply;
    std::function<const Register &()> records;
    const Context &context;
    const Language &language;
    QSettings &settings;
    std::function<bool()> isReadOnly;
    FormServices forms {}; ///< for open forms
    std::function<QDate()> shownDay {}; ///< the day whose facts are shown (2.13)
};

/// A table of records with sorting, form, archive, copy and an empty state. The page says when to refresh.
class RecordPanel : public QWidget
{
    Q_OBJECT
public:
    RecordPanel(RecordServices services, RecordTableInfo info, QWidget *parent = nullptr);
    /// Only these records; new ones are prepared by `prefill`.
    void restrictTo(std::function<bool(const Record &record)> wanted, std::function<void(void *fresh)> prefill);
    /// Another editor than the form: gets the record, and whether it is new.
    using Editor = std::function<void(const Record &record, bool isNew)>;
    void setEditor(Editor editor) { m_editor = std::move(editor); }
    /// More steps in the menu of a row, while the table can be changed.
    using RowActions = std::function<void(QMenu &menu, const Record &record)>;
    void setRowActions(RowActions actions) { m_rowActions = std::move(actions); }
    /// Other computed columns; `widths` of all columns.
    void setExtras(std::vector<RecordList::Extra> extras, std::vector<int> widths);
    void setFilter(const QString &text);
    void refresh();
    int count() const;
    /// The file cannot be changed now, or this table never.
    bool isReadOnly() const;
    bool select(const QUuid &id);
    QUuid selected() const;
    bool createNew();
    bool editCurrent();
    const RecordTableInfo &info() const { return m_info; }
    QTableView *table() const { return m_table; }
    static QString words(const char *text);

signals:
    void selectionChanged();
    void failed(const Error &error);
    void said(const QString &sentence);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void setUpColumns();
    void setWidths();
    bool isElastic(int column) const;
    int wantedWidth(int column) const;
    int leastWidth(int column) const;
    int contentWidth(int column) const;
    void setFitting(const std::vector<int> &widths);
    void makeRoom();
    void showCodesWhole();
    void edit(const Record &record, bool isNew);
    void archive(const Record &record);
    RecordServices m_services;
    RecordTableInfo m_info;
    RecordList *m_model;
    QTableView *m_table;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    std::function<void(void *)> m_prefill;
    Editor m_editor;
    RowActions m_rowActions;
    QString m_filter;
    bool m_columnsAreTheirs = false; ///< widths were set by a person, now or earlier
    bool m_isFitting = false;
    bool m_hasRows = false;
};
