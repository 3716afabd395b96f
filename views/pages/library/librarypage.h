#pragma once
#include "model/exchange/library.h"
#include "model/items/recordtable.h"
#include "views/pages/library/librarylines.h"
#include "views/pages/page.h"

#include <array>

class ExampleView;
class PageHead;
class PageTabs;
class QStackedWidget;
class QTableView;
class SearchLine;
class TextFilter;

/// The library (F33): objectives as they are often written and how they say something, with the steps of a plan, and a
/// catalogue of measures. Each can be used as a draft; what it proposes counts only when somebody adopts it.
class LibraryPage : public Page
{
    Q_OBJECT
public:
    explicit LibraryPage(Session &session, QWidget *parent = nullptr);
    void refresh() override;
    void open(const Target &target) override;
    QStringList views() const override;
    bool createNew() override;

private:
    enum View { Objectives, Measures, ViewCount };
    void setUpTable(int view);
    void showView(int view);
    void showExample();
    void useExample();
    void newMeasure(const LibraryKpi &example);
    QString currentId() const;

    PageHead *m_head;
    PageTabs *m_tabs;
    SearchLine *m_search;
    const std::vector<LibraryObjective> m_objectives;
    const std::vector<LibraryKpi> m_measures;
    std::array<RecordTable<LibraryLine> *, ViewCount> m_rows;
    std::array<TextFilter *, ViewCount> m_filters;
    std::array<QTableView *, ViewCount> m_tables;
    QStackedWidget *m_stack;
    ExampleView *m_example;
};
