#pragma once
#include "model/query/lifecycle/lifecycle.h"

#include <QObject>

class Page;
class QMenu;
class QPushButton;
class QToolButton;

/// The steps that an objective may take now: the most likely one as a button, all of them in a menu; each opens its
/// form. Also approves, shows and gives up a proposed version.
class LifeActions : public QObject
{
    Q_OBJECT
public:
    explicit LifeActions(Page &page);
    QPushButton *mainButton() const { return m_main; }
    QToolButton *menuButton() const { return m_more; }
    void setObjective(Id<Objective> objective);
    /// The form of the objective; what is proposed already stands in it. False when nothing can be edited.
    bool edit();
    void take(LifeStep step);
    void approveVersion();
    void giveUpVersion();
    /// Records that the owner accepts the objective in its present version (2.5).
    void acceptByOwner();

signals:
    void removed();

private:
    StepWorld world() const;
    Page &m_page;
    Id<Objective> m_id;
    QPushButton *m_main;
    QToolButton *m_more;
    QMenu *m_menu;
    std::optional<LifeStep> m_likely;
    Id<Kpi> m_figures; ///< a measure of it, when its figures are what comes next
};
