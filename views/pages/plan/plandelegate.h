#pragma once
#include "model/items/recordtable.h"
#include "model/query/plantimeline.h"
#include "views/widgets/celldelegates.h"

#include <QWidget>

/// Columns of the plan: action, responsible, done.
RecordTable<PlanRow>::Columns planColumns(const Language &language);

/// "60 %", and in a heading the light of the plan.
class PlanDoneDelegate : public StateDelegate
{
    Q_OBJECT
public:
    using StateDelegate::StateDelegate;

protected:
    void paintContent(QPainter &painter, const QRectF &cell, const QStyleOptionViewItem &option,
                      const QModelIndex &index, const Tokens &tokens) const override;
};

/// What the marks of the time line mean.
class PlanLegend : public QWidget
{
    Q_OBJECT
public:
    explicit PlanLegend(QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QStringList m_words;
};
