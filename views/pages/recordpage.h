#pragma once
#include "views/forms/recordpanel.h"
#include "views/pages/page.h"

class PageHead;
class QPushButton;
class QStackedWidget;
class SearchLine;
class Segmented;

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
    /// The selected record where it is linked, else the objective that it names.
    Target subject() const override;
    QString pastedTable() const override { return QLatin1String(kindInfo(current().info().kind).file); }

protected:
    PageHead &head() const { return *m_head; }
    /// The table that is shown; the first one while another view is.
    RecordPanel &current() const;
    /// The table of a kind that was given to the constructor.
    RecordPanel &panel(Kind kind) const;
    /// One more way to look, behind the tables; for pages of several tables.
    void addView(const QString &word, QWidget *view);
    /// Whether it is this one that is shown, and how to show it.
    bool isShown(const QWidget *view) const;
    void showView(QWidget *view);

private:
    QWidget *makeFilterBar();

    PageHead *m_head;
    Segmented *m_tables = nullptr;
    SearchLine *m_filter;
    QPushButton *m_new;
    QStackedWidget *m_stack; ///< the tables, then further views
    std::vector<RecordPanel *> m_panels;
};
