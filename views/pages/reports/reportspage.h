#pragma once
#include "model/report/reports.h"
#include "views/pages/page.h"

#include <QFutureWatcher>
#include <QImage>

class QListWidget;
class QPushButton;
class QScrollArea;
class QVBoxLayout;
class Segmented;
class PageHead;

/// The catalogue of reports with preview; paper and language are chosen here, the day is that of the program (6).
class ReportsPage : public Page
{
    Q_OBJECT
public:
    explicit ReportsPage(Session &session, QWidget *parent = nullptr);
    ~ReportsPage() override;
    void refresh() override;
    /// Saves the chosen report as PDF; also Ctrl+P.
    void printReport();

private:
    QWidget *makeChoices();
    const ReportInfo &chosen() const;
    ReportOptions options() const;
    void preview();
    void showPages();

    PageHead *m_head;
    QListWidget *m_list;
    Segmented *m_language, *m_paper;
    QPushButton *m_save;
    QScrollArea *m_scroll;
    QVBoxLayout *m_pages;
    QFutureWatcher<QList<QImage>> m_watcher;
};
