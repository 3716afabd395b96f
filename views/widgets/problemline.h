#pragma once
#include <QWidget>

class TextLabel;

/// Icon and sentence in error colour, 9 pt.
class ProblemLine : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemLine(QWidget *parent = nullptr);
    void setText(const QString &sentence);
    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_text;
};
