#pragma once
#include "model/items/recordtable.h"
#include "model/query/chaingraph.h"
#include "views/pages/session.h"

#include <QWidget>

class ChainView;
class Chip;
class ChoiceButton;
class EmptyState;
class QPushButton;
class QStackedWidget;
class QTableView;
class SearchLine;

/// A box of the graph as a row of the table that says the same.
struct ChainRow {
    QUuid id;
    Kind kind = Kind::Count;
    QString layer, code, title, state, linked;
    bool gap = false;
    bool operator==(const ChainRow &) const = default;
    QUuid key() const { return id; }
};

/// The graph with its filters, and the same as a table (LOOK 7.6).
class GraphView : public QWidget
{
    Q_OBJECT

public:
    explicit GraphView(Session &session, QWidget *parent = nullptr);
    void refresh();
    /// The chosen box; Kind::Count in an empty graph.
    std::pair<Kind, QUuid> chosen() const;
    /// "path of OBJ-005 Sensitive data encrypted"
    QString pathWords() const;

signals:
    /// A box was dragged onto another one.
    void linkWanted(Kind from, const QUuid &fromId, Kind to, const QUuid &toId);
    void opened(Kind kind, const QUuid &record);
    void pathChanged();

private:
    QWidget *makeBar();
    void showGraph();
    void chooseShape();
    void fillTable(const ChainGraph &graph, bool controls);
    void find(const QString &text);

    Session &m_session;
    SearchLine *m_search;
    std::vector<Chip *> filters() const { return {m_state, m_owner, m_unit, m_level}; }
    bool isNarrow() const;
    Chip *m_state, *m_owner, *m_unit, *m_level;
    ChoiceButton *m_last;
    QPushButton *m_fit, *m_asTable;
    ChainView *m_view;
    RecordTable<ChainRow> *m_rows;
    QTableView *m_table;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
};
