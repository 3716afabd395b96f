#pragma once
#include "views/widgets/navigationmodel.h"

#include <QListView>

/// The navigation at the left of the window: icon, word, count; gaps between groups; Settings at the foot. One Tab
/// stop, arrows inside. Narrow windows show icons only.
class NavigationList : public QListView
{
    Q_OBJECT

public:
    explicit NavigationList(QWidget *parent = nullptr);

    void setEntries(std::vector<NavigationEntry> entries);
    void setCount(int id, int count);
    int current() const;
    /// Selects without emitting chosen.
    void setCurrent(int id);
    /// Icons only, 52 px wide, words as tool tips; otherwise 200 px at 10 pt, more for larger text.
    void setCompact(bool compact);
    bool isCompact() const { return m_compact; }

    /// The part of a row that is seen and can be clicked; the rest is the gap above it.
    QRect entryRect(const QModelIndex &index) const;
    QModelIndex indexAt(const QPoint &point) const override;

signals:
    void chosen(int id);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void fitWidth();

    NavigationModel *m_entries;
    bool m_compact = false;
    bool m_silent = false;
};
