#pragma once
#include <QObject>
#include <QRectF>

#include <functional>
#include <vector>

class QAbstractItemView;
class QMenu;
class QModelIndex;

/// "Why?" with the mouse (DOMAIN.md 7.4: one click): a click on the badge or the figure of a row makes the row the
/// current one and asks for the explanation; a hand shows where. Double clicks and clicks with Ctrl or Shift stay what
/// they were.
class WhyClicks : public QObject
{
    Q_OBJECT

public:
    /// Where in a row the badge stands, in the coordinates of the viewport; an empty rectangle: nowhere.
    using Place = std::function<QRectF(const QModelIndex &index)>;
    /// Takes the click for itself where the view has another use for it (cards that open with one click).
    enum class Click { Shared, Taken };

    WhyClicks(QAbstractItemView &view, Place place, Click click = Click::Shared);
    /// Whole cells of these columns; rows that head a group are left out.
    WhyClicks(QAbstractItemView &view, const std::vector<int> &columns);

    /// "Why?" as a line of the menu of a row, with its key.
    void addTo(QMenu &menu, const QModelIndex &index);

signals:
    void wanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QModelIndex hit(const QPointF &at) const;
    void explain(const QModelIndex &index);

    QAbstractItemView &m_view;
    Place m_place;
    Click m_click;
    bool m_pressed = false;
};
