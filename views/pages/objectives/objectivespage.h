#pragma once
#include "model/query/objectivelist.h"
#include "views/pages/page.h"

class EmptyState;
class ObjectiveFilterBar;
class ObjectiveTree;
class PageHead;
class QMenu;
class QModelIndex;
class QPushButton;
class QStackedLayout;
class QTreeView;
class WhyClicks;

/// All objectives as a list in groups (LOOK 7.2): filter, order, small charts; Enter opens one.
class ObjectivesPage : public Page
{
    Q_OBJECT

public:
    explicit ObjectivesPage(Session &session, QWidget *parent = nullptr);
    ~ObjectivesPage() override;

    void refresh() override;
    /// A record is selected; a state becomes the filter.
    void open(const Target &target) override;
    bool createNew() override;
    bool editCurrent() override;
    bool goBack() override;
    Target subject() const override;
    QString pastedTable() const override { return QStringLiteral("objectives"); }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void setFilter(const ObjectiveFilter &filter);
    void showFound();
    void openCurrent(const QModelIndex &index);
    void fillRowMenu(QMenu &menu, const QModelIndex &index);
    void edit(Id<Objective> id);
    void showDialog(const Record &record, bool isNew);
    QMenu *moreMenu();
    void copyTable();
    void showArchive();
    void showChanges();
    void showTriggers();
    void restoreView();
    void saveView() const;
    void fitColumns();
    void makeRoom(bool narrow);
    Id<Objective> current() const;

    ObjectiveTree *m_model;
    PageHead *m_head;
    QPushButton *m_create;
    ObjectiveFilterBar *m_bar;
    QTreeView *m_view;
    WhyClicks *m_why = nullptr;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    std::vector<int> m_given; ///< columns that gave way to the side panel
};
