#pragma once
#include <QWidget>

/// A hairline in the colour of frames.
class Rule : public QWidget
{
    Q_OBJECT

public:
    explicit Rule(Qt::Orientation orientation, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};
