#pragma once
#include "model/query/dueround.h"

#include <QWidget>

class QPushButton;
class TextLabel;
class Language;

/// Foot of the due grid: how many are filled, what lacks evidence, which objectives change, Discard and Save all.
class RoundFooter : public QWidget
{
    Q_OBJECT
public:
    explicit RoundFooter(QWidget *parent = nullptr);
    void show(int filled, int open, int withoutEvidence, const QStringList &problems, const QStringList &changes);
    QPushButton *saveButton() const { return m_save; }
    QPushButton *discardButton() const { return m_discard; }

private:
    TextLabel *m_filled, *m_evidence, *m_changes, *m_problems;
    QPushButton *m_discard, *m_save;
};
