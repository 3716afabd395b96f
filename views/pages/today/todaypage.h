#pragma once
#include "views/pages/page.h"

class AgendaTree;
class AttentionPanel;
class EmptyState;
class FirstSteps;
class PageHead;
class QMenu;
class QModelIndex;
class QPushButton;
class QStackedLayout;
class QTreeView;
class StateStrip;
class TextLabel;
class WhyClicks;

/// What is the matter and what is due (LOOK 7.1, DOMAIN 7.2): headline, counts that filter, agenda, cards.
class TodayPage : public Page
{
    Q_OBJECT

public:
    explicit TodayPage(Session &session, QWidget *parent = nullptr);
    void refresh() override;
    Target subject() const override;

private:
    QWidget *overview();
    void openItem(const QModelIndex &index);
    void fillRowMenu(QMenu &menu, const QModelIndex &index);

    AgendaTree *m_agenda;
    PageHead *m_head;
    QPushButton *m_enter;
    TextLabel *m_headline;
    StateStrip *m_strip;
    TextLabel *m_notCounted;
    QPushButton *m_gaps;
    QTreeView *m_view;
    WhyClicks *m_why = nullptr;
    EmptyState *m_empty;
    FirstSteps *m_first;
    QStackedLayout *m_stack;
    AttentionPanel *m_panel;
};
