#include "views/pages/measurements/roundfooter.h"

#include "views/pages/measurements/roundchange.h"
#include "views/widgets/buttons.h"
#include "views/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>

RoundFooter::RoundFooter(QWidget *parent)
    : QWidget(parent)
    , m_clip(new IconMark("mail-attachment"))
    , m_filled(new TextLabel({}, Tone::Text, TextSize::Strong))
    , m_evidence(new TextLabel({}, Tone::Secondary, TextSize::Small))
    , m_problems(new TextLabel({}, Tone::Error, TextSize::Body))
    , m_readOnly(new TextLabel({}, Tone::Secondary, TextSize::Body))
    , m_change(new RoundChange)
    , m_discard(plainButton(tr("Discard")))
    , m_save(primaryButton(tr("Save all")))
{
    setShortcutHint(*m_save, QKeySequence(Qt::CTRL | Qt::Key_S));
    m_save->setObjectName(QStringLiteral("saveAll"));
    m_discard->setObjectName(QStringLiteral("discard"));
    m_filled->setObjectName(QStringLiteral("roundFilled"));
    m_evidence->setObjectName(QStringLiteral("roundEvidence"));
    m_problems->setObjectName(QStringLiteral("roundProblems"));
    m_problems->setElided(true);
    m_readOnly->setObjectName(QStringLiteral("roundReadOnly"));
    m_readOnly->setElided(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 8, 16, 8);
    row->setSpacing(16);
    row->addWidget(m_filled);
    auto *evidence = new QHBoxLayout;
    evidence->setSpacing(6);
    evidence->addWidget(m_clip);
    evidence->addWidget(m_evidence);
    row->addLayout(evidence);
    row->addWidget(m_readOnly, 3);
    row->addWidget(m_problems, 2);
    row->addWidget(m_change, 3);
    row->addStretch();
    row->addWidget(m_discard);
    row->addSpacing(-2);
    row->addWidget(m_save);
    setMinimumHeight(52);
}

void RoundFooter::show(const Facts &facts)
{
    m_filled->setText(tr("%1 of %2 filled").arg(facts.filled).arg(facts.open));
    m_evidence->setText(tr("%1 without evidence").arg(facts.withoutEvidence));
    m_evidence->setVisible(facts.withoutEvidence > 0);
    m_clip->setVisible(facts.withoutEvidence > 0);
    const QStringList &problems = facts.problems;
    m_problems->setText(!facts.problemHere.isEmpty() ? facts.problemHere
                            : problems.isEmpty()     ? QString()
                            : problems.size() == 1
                            ? problems.first()
                            : tr("%1 problems, the first: %2").arg(problems.size()).arg(problems.first()));
    m_problems->setVisible(!problems.isEmpty());
    m_change->setEffects(facts.effects);
    m_change->setVisible(problems.isEmpty() && !facts.effects.empty());
    m_readOnly->setText(facts.readOnly);
    m_readOnly->setVisible(!facts.readOnly.isEmpty());
    m_filled->setVisible(facts.readOnly.isEmpty());
    m_save->setEnabled(facts.filled > 0 && facts.readOnly.isEmpty());
    m_save->setToolTip(facts.readOnly);
    m_discard->setEnabled(facts.filled > 0);
}
