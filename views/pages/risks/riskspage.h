#pragma once
#include "model/items/gaptree.h"
#include "views/pages/page.h"

class ControlsView;
class GapsView;
class GraphView;
class MatrixView;
class PageHead;
class PageTabs;
class QPushButton;
class QStackedWidget;
class RegisterView;
class SlopeView;
class TraceView;
struct GapLine;

/// Risks & links (7.2): matrix, graph, gaps, traceability, slope, register and controls, each a view of the same chain.
class RisksPage : public Page
{
    Q_OBJECT
public:
    explicit RisksPage(Session &session, QWidget *parent = nullptr);
    void refresh() override;
    void open(const Target &target) override;
    QStringList views() const override;
    Target subject() const override;
    bool createNew() override;
    bool editCurrent() override;
    QString pastedTable() const override;

private:
    enum View { Matrix, Graph, GapLists, Trace, Slope, Risks, Controls, ViewCount };
    void showView(int view);
    void refreshHead();
    void takeStep(GapStep step, const GapLine &line);
    void link(const Record &anchor);
    void linkBoth(Kind from, const QUuid &fromId, Kind to, const QUuid &toId);
    void draftFor(const Record &origin);
    void justify(const Record &record);
    void reconsider(const Record &record);
    void apply(const ChangeSet &set);
    void openObjective(const QUuid &objective);
    void openRecord(Kind kind, const QUuid &id);

    PageHead *m_head;
    PageTabs *m_tabs;
    QStackedWidget *m_stack;
    QPushButton *m_new;
    MatrixView *m_matrix;
    GraphView *m_graph;
    GapsView *m_gaps;
    TraceView *m_trace;
    SlopeView *m_slope;
    RegisterView *m_risks;
    ControlsView *m_controls;
};
