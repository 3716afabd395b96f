#include "views/pages/setup/setupdialog.h"

#include "model/query/setupsteps.h"
#include "views/widgets/buttons.h"
#include "views/widgets/scrolled.h"
#include "views/widgets/statebadge.h"
#include "views/widgets/textlabel.h"

#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>

namespace {

PageId placeOf(Kind kind)
{
    switch (kind) {
    case Kind::PolicyDocument:
    case Kind::PolicyCommitment:
    case Kind::Requirement:
        return PageId::Policy;
    case Kind::Risk:
        return PageId::Risks;
    case Kind::Person:
        return PageId::People;
    case Kind::Action:
        return PageId::Plan;
    case Kind::Kpi:
        return PageId::Measurements;
    case Kind::CommunicationPlanItem:
        return PageId::Communication;
    case Kind::Review:
        return PageId::Reviews;
    default:
        return PageId::Objectives;
    }
}

} // namespace

SetupDialog::SetupDialog(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
{
    setWindowTitle(tr("Guided set-up"));
    const auto steps = setupSteps(session.state().reg, session.language());
    int done = 0;
    for (const SetupStep &step : steps)
        done += step.isDone();
    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(24, 8, 24, 16);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(12);
    grid->setColumnStretch(1, 1);
    for (int i = 0; i < int(steps.size()); ++i)
        addStep(*grid, i, steps[size_t(i)]);
    grid->setRowStretch(int(steps.size()), 1);
    auto *area = scrolled(content);
    auto *head = new TextLabel(tr("From the empty file to objectives that are followed"), Tone::Text, TextSize::Title);
    auto *count = new TextLabel(tr("%1 of %2 steps done").arg(done).arg(steps.size()), Tone::Secondary);
    count->setObjectName(QStringLiteral("setupCount"));
    head->setContentsMargins(24, 16, 24, 0);
    count->setContentsMargins(24, 0, 24, 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(head);
    column->addWidget(count);
    column->addWidget(area, 1);
    resize(820, 720);
}

void SetupDialog::addStep(QGridLayout &grid, int row, const SetupStep &step)
{
    auto *mark = new StateBadge(StateBadge::Shape::Plain);
    mark->setMark(step.isDone() ? StateMark::Achieved : StateMark::LifeCycle,
                  step.isDone() ? tr("done") : tr("%1 of %2").arg(step.have).arg(step.want));
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    auto *title
        = new TextLabel(QStringLiteral("%1  %2").arg(step.number).arg(step.title), Tone::Text, TextSize::Strong);
    auto *difficulty = new TextLabel(step.difficulty, Tone::Secondary);
    auto *remedy = new TextLabel(step.remedy);
    title->setObjectName(QStringLiteral("setupTitle%1").arg(step.number));
    difficulty->setObjectName(QStringLiteral("setupDifficulty%1").arg(step.number));
    remedy->setObjectName(QStringLiteral("setupRemedy%1").arg(step.number));
    mark->setObjectName(QStringLiteral("setupMark%1").arg(step.number));
    for (TextLabel *label : {title, difficulty, remedy}) {
        label->setWordWrap(true);
        words->addWidget(label);
    }
    QPushButton *go = plainButton(step.number == 1 ? tr("New objective…") : tr("Go there"));
    go->setObjectName(QStringLiteral("setup%1").arg(step.number));
    go->setAccessibleName(QStringLiteral("%1: %2").arg(go->text(), step.title));
    go->setAutoDefault(false);
    grid.addWidget(mark, row, 0, Qt::AlignTop);
    grid.addLayout(words, row, 1);
    grid.addWidget(go, row, 2, Qt::AlignTop);
    // Sentences of a policy need the policy first.
    const bool needsPolicy
        = step.kind == Kind::PolicyCommitment && m_session.state().reg.count(Kind::PolicyDocument) == 0;
    const Kind kind = needsPolicy ? Kind::PolicyDocument : step.kind;
    // Resources stand at their objective: at the first one of which nothing is said yet.
    const Id<Objective> next = kind == Kind::Resource ? step.next : Id<Objective>();
    connect(go, &QPushButton::clicked, this, [this, number = step.number, kind, next] {
        accept();
        if (number == 1)
            emit objectiveWanted();
        else if (!next.isNull())
            emit wanted({PageId::Objective, kind, next.value});
        else
            emit wanted({placeOf(kind), placeOf(kind) == PageId::Objectives ? Kind::Count : kind});
    });
}
