#pragma once
#include "views/pages/page.h"

class HelpView;
class LinksView;
class QPushButton;
class QStackedWidget;
class Segmented;
class WhyView;

/// The right side of the window (DOMAIN 7.1, picture 14): why the selected objective or KPI has its state, what it is
/// linked with, what the page is for.
class SidePanel : public QWidget
{
    Q_OBJECT

public:
    enum Tab { Why, Links, Help };
    explicit SidePanel(Session &session, QWidget *parent = nullptr);

    /// The page that is shown and what is selected on it (an objective or a KPI, else nothing).
    void setSubject(PageId page, Kind kind, const QUuid &record);
    /// Shows the present state of the subject.
    void refresh();
    void showTab(Tab tab);
    Tab tab() const;

signals:
    void closed();
    void recordWanted(Kind kind, const QUuid &record);

private:
    void showWhy();
    void showLinks();
    void recompute();
    void setByHand();
    Id<Objective> objective() const;

    Session &m_session;
    PageId m_page = PageId::Today;
    Kind m_kind = Kind::Count;
    QUuid m_record;
    Segmented *m_tabs;
    QStackedWidget *m_stack;
    WhyView *m_why;
    LinksView *m_links;
    HelpView *m_help;
    QWidget *m_foot;
    QPushButton *m_recompute, *m_setByHand;
};
