#pragma once
#include "model/domain/language.h"
#include "model/items/kpicolumns.h"

#include <QListView>
#include <QStyledItemDelegate>

class ExportMenu;
class WhyClicks;

/// One measure as a card: name, state, its last periods, value and goal, the bar of its way (LOOK 5). Reads the roles
/// of a row of the list of measures.
class SmallChartDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Where the badge of a card stands that fills `rect`.
    static QRectF badgePlace(const QRect &rect, const QFont &font, const QModelIndex &index);
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
};

/// Small multiples: every measure in the same frame, as many beside each other as there is room for.
class SmallCharts : public QListView
{
    Q_OBJECT

public:
    explicit SmallCharts(const Language &language, QWidget *parent = nullptr);
    /// Saves or copies all cards that the filter leaves, also those below the edge of the window.
    ExportMenu *exportMenu() const { return m_menu; }

signals:
    /// "Why?" of the current card.
    void whyWanted();
    void openWanted(const QModelIndex &card);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();
    int across() const;
    int pictured() const;
    QSize pictureSize() const;
    void paintPicture(QPainter &painter) const;
    QByteArray csv() const;

    ExportMenu *m_menu;
    WhyClicks *m_why;
};
