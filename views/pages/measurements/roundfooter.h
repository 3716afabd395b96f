#pragma once
#include "model/query/dueround.h"

#include <QWidget>

class QPushButton;
class RoundChange;
class TextLabel;

/// An objective whose result would change by saving.
struct RoundEffect {
    QString title;
    StateChange change;
    QString words; ///< "Suppliers under review: stale → off track"
};

/// Foot of the due grid: how many are filled, what lacks evidence, which objectives change, Discard and Save all.
class RoundFooter : public QWidget
{
    Q_OBJECT
public:
    explicit RoundFooter(QWidget *parent = nullptr);
    struct Facts {
        int filled = 0, open = 0, withoutEvidence = 0;
        QStringList problems;
        QString problemHere; ///< of the line in which the cursor stands
        std::vector<RoundEffect> effects;
        QString readOnly; ///< why nothing can be entered; empty when it can
    };
    void show(const Facts &facts);
    QPushButton *saveButton() const { return m_save; }
    QPushButton *discardButton() const { return m_discard; }

private:
    QWidget *m_clip;
    TextLabel *m_filled, *m_evidence, *m_problems, *m_readOnly;
    RoundChange *m_change;
    QPushButton *m_discard, *m_save;
};
