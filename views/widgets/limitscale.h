#pragma once
#include <QWidget>

/// A number line in the colours of off track, at risk and on track, with the two limits and the mark of where we are
/// (picture 14). Places are 0 (left, worse) to 1.
class LimitScale : public QWidget
{
    Q_OBJECT

public:
    struct Mark {
        double place = 0;
        QString text;
    };
    explicit LimitScale(QWidget *parent = nullptr);
    void setMarks(const Mark &value, const Mark &offTo, const Mark &onFrom);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Mark m_value, m_off, m_on;
};
