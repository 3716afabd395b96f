#pragma once
#include "model/query/riskcards.h"

#include <QWidget>

/// One of the three scores of a risk: word, bar, number and level.
class ScoreBar : public QWidget
{
    Q_OBJECT

public:
    ScoreBar(const QString &word, std::optional<int> score, const QString &level, int most, bool strong,
             QWidget *parent = nullptr);
    /// Room that @p word needs before its bar, in pixels, with the type of a widget of @p font.
    static double wordWidth(const QString &word, const QFont &font);
    /// Where the bar begins; the bars of one risk begin at the same place.
    void setWordWidth(double width) { m_wordWidth = width; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_word, m_level;
    std::optional<int> m_score;
    int m_most;
    bool m_strong;
    double m_wordWidth;
};
