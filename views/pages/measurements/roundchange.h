#pragma once
#include "views/pages/measurements/roundfooter.h"

#include <QWidget>

/// A small line icon beside words.
class IconMark : public QWidget
{
    Q_OBJECT
public:
    explicit IconMark(const char *icon, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const char *m_icon;
};

/// "Critical suppliers under review changes", old state, arrow, new state; with several objectives the first one and
/// how many more, all of them in the tool tip.
class RoundChange : public QWidget
{
    Q_OBJECT
public:
    explicit RoundChange(QWidget *parent = nullptr);
    void setEffects(std::vector<RoundEffect> effects);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<RoundEffect> m_effects;
};
