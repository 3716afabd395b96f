#pragma once
#include "views/pages/session.h"

#include <QWidget>

#include <array>

class CalendarMonth;
class QListView;
class QToolButton;
class TextLabel;

/// The review calendar (F18): one year as twelve months, each with the reviews that were held or are planned, the next
/// reviews of objectives and the decisions that are due. Arrows walk through the days and months, Page Up and Page
/// Down through the years, Enter shows the record.
class ReviewYear : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewYear(Session &session, QWidget *parent = nullptr);
    void refresh();
    int year() const { return m_year; }
    /// Entries of the year that is shown.
    int count() const;

signals:
    void yearChanged();
    void recordWanted(Kind kind, const QUuid &record);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeBar();
    QWidget *makeMonth(int month);
    void showYear(int year);
    void step(int years);
    void enterMonth(int month, bool atEnd);
    bool walk(int month, int key);

    struct Month {
        TextLabel *title = nullptr;
        CalendarMonth *model = nullptr;
        QListView *list = nullptr;
    };
    Session &m_session;
    int m_year = 0;
    TextLabel *m_title;
    QToolButton *m_back, *m_on;
    TextLabel *m_hint; ///< what to do about an empty year
    std::array<Month, 12> m_months;
};
