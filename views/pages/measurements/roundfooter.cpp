#include "views/pages/measurements/roundfooter.h"

#include "views/widgets/buttons.h"
#include "views/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>

RoundFooter::RoundFooter(QWidget *parent)
    : QWidget(parent)
    , m_filled(new TextLabel({}, Tone::Text, TextSize::Strong))
    , m_evidence(new TextLabel({}, Tone::Secondary, TextSize::Small))
    , m_changes(new TextLabel({}, Tone::Text, TextSize::Body))
    , m_problems(new TextLabel({}, Tone::Error, TextSize::Body))
    , m_discard(plainButton(tr("Discard")))
    , m_save(primaryButton(tr("Save all")))
{
    setShortcutHint(*m_save, QKeySequence(Qt::CTRL | Qt::Key_S));
    m_save->setObjectName(QStringLiteral("saveAll"));
    m_discard->setObjectName(QStringLiteral("discard"));
    m_problems->setObjectName(QStringLiteral("roundProblems"));
    m_changes->setElided(true);
    m_problems->setElided(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 8, 16, 8);
    row->setSpacing(16);
    row->addWidget(m_filled);
    row->addWidget(m_evidence);
    row->addWidget(m_problems, 2);
    row->addWidget(m_changes, 3);
    row->addWidget(m_discard);
    row->addWidget(m_save);
}

void RoundFooter::show(int filled, int open, int withoutEvidence, const QStringList &problems,
                       const QStringList &changes)
{
    m_filled->setText(tr("%1 of %2 filled").arg(filled).arg(open));
    m_evidence->setText(withoutEvidence ? tr("%1 without evidence").arg(withoutEvidence) : QString());
    m_problems->setText(problems.isEmpty() ? QString()
                            : problems.size() == 1
                            ? problems.first()
                            : tr("%1 problems, the first: %2").arg(problems.size()).arg(problems.first()));
    m_problems->setVisible(!problems.isEmpty());
    m_changes->setText(changes.join(QStringLiteral(", ")));
    m_changes->setVisible(problems.isEmpty());
    m_save->setEnabled(filled > 0);
    m_discard->setEnabled(filled > 0);
}
