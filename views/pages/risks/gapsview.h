#pragma once
#include "model/items/gaptree.h"
#include "model/query/gaps.h"
#include "views/pages/session.h"

#include <QWidget>

class EmptyState;
class GapStepDelegate;
class QStackedLayout;
class QTreeView;
class TextLabel;

/// The gap lists with their next steps (LOOK 7.7): by mouse, by Enter, and in the context menu.
class GapsView : public QWidget
{
    Q_OBJECT

public:
    explicit GapsView(Session &session, QWidget *parent = nullptr);
    void refresh();
    QTreeView *tree() const { return m_view; }
    /// The record of the current line; Kind::Count on a heading.
    std::pair<Kind, QUuid> selected() const;

signals:
    void selectionChanged();
    void stepWanted(GapStep step, const GapLine &line);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Session &m_session;
    GapTree *m_model;
    QTreeView *m_view;
    GapStepDelegate *m_steps;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    TextLabel *m_foot;
};
