#pragma once
#include <QWidget>

class QTabBar;

/// The tabs of a page: underlined words on a line that runs across the whole page. The page keeps its own stack and
/// switches it on `chosen`.
class PageTabs : public QWidget
{
    Q_OBJECT

public:
    explicit PageTabs(QWidget *parent = nullptr);

    /// "Plan 5": the count belongs to the words.
    int addTab(const QString &text);
    void setTabText(int index, const QString &text);
    int current() const;
    void setCurrent(int index);
    QTabBar *bar() const { return m_bar; }

signals:
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QTabBar *m_bar;
};
