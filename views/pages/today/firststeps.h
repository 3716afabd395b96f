#pragma once
#include "views/pages/page.h"

#include <QWidget>

class QPushButton;
class TextLabel;

/// What Today shows while the file has no objective: which records an objective stands on, in the order in which they
/// are best entered, and how many there are already (F32, S221–S230).
class FirstSteps : public QWidget
{
    Q_OBJECT
public:
    explicit FirstSteps(QWidget *parent = nullptr);
    void show(const Register &reg);

signals:
    void wanted(const Target &target);
    void guideWanted();

private:
    std::vector<TextLabel *> m_signs, m_counts;
};
