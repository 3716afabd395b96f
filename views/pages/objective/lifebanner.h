#pragma once
#include "model/domain/objective.h"
#include "views/widgets/banner.h"

class LifeActions;
class Session;

/// What the life of the objective asks for now: a proposed version to look at and approve, a target date that passed,
/// a start date that is reached, a new owner who has not accepted yet.
class LifeBanner : public Banner
{
    Q_OBJECT
public:
    explicit LifeBanner(LifeActions &life, QWidget *parent = nullptr);
    void show(const Session &session, Id<Objective> objective);

signals:
    void differenceWanted();

private:
    QAction *m_showVersion, *m_approveVersion, *m_accept;
};
