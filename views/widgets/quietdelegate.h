#pragma once
#include "views/widgets/rowdelegate.h"

/// Text of the second rank, in text2: goals, forecasts. Late text stays an alarm.
class QuietDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};
