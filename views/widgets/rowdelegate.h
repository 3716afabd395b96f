#pragma once
#include "views/look/tokens.h"
#include "views/widgets/roles.h"

#include <QStyledItemDelegate>

/// The cell of every Waymark table: text with a quiet code before it, late text in error colour, numbers and dates
/// with digits in columns, the focus ring inside the cell, group rows. setUpTable() installs it for a whole view;
/// leaves below paint one kind of cell.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit RowDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    /// The quiet text stands behind the words instead of before them ("Leaver accounts closed OBJ-007").
    void setSecondaryAfter(bool after) { m_secondaryAfter = after; }

    /// Row height of LOOK 4 for a font: text height + 2·7 and the line, so larger text makes taller rows.
    static int rowHeight(const QFontMetrics &metrics);
    static int groupHeight(const QFontMetrics &metrics);

protected:
    /// The words of the cell as shownText(), whatever the model says.
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
    /// Paints into `cell` (padding is already taken off). `option` is initialised.
    virtual void paintContent(QPainter &painter, const QRectF &cell, const QStyleOptionViewItem &option,
                              const QModelIndex &index, const Tokens &tokens) const;
    /// Width that the content wants, without padding.
    virtual double contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    /// text3 is too pale on a selected row (LOOK 2.2), so quiet text becomes text2 there.
    static QColor quiet(const QStyleOptionViewItem &option, const Tokens &tokens);

private:
    QRectF cellOf(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintGroup(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                    const Tokens &tokens) const;

    bool m_secondaryAfter = false;
};
