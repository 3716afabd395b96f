#pragma once
#include "views/pages/objective/objectivetables.h"

class Page;

/// A tab of the detail page that is made of tables, one below the other with their headings.
class TablesTab : public QWidget
{
    Q_OBJECT
public:
    TablesTab(Page &page, const TabInfo &info, QWidget *parent = nullptr);
    void setObjective(Id<Objective> objective);
    void refresh();
    /// Records of the first table: the number in the word of the tab.
    int count() const { return m_panels.front()->count(); }
    bool select(Kind kind, const QUuid &record);
    /// Where "New" and "Edit" belong: the table with the focus, else the first.
    RecordPanel *current() const;
    RecordPanel *panel(Kind kind) const;

signals:
    void selectionChanged();

private:
    Page &m_page;
    std::vector<RecordPanel *> m_panels;
};
