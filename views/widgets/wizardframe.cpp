#include "views/widgets/wizardframe.h"

#include <QDialog>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace {

constexpr int kStepsWidth = 236;

} // namespace

void layOutWizard(QDialog &dialog, const WizardParts &parts)
{
    parts.steps->setFrameShape(QFrame::NoFrame);
    parts.steps->viewport()->setAutoFillBackground(false);
    auto *side = new QWidget;
    side->setFixedWidth(kStepsWidth);
    auto *left = new QVBoxLayout(side);
    left->setContentsMargins(8, 16, 8, 16);
    left->addWidget(parts.steps, 1);
    if (parts.belowSteps)
        left->addWidget(parts.belowSteps);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(32, 10, 16, 10);
    foot->setSpacing(8);
    foot->addWidget(parts.problem, 1);
    for (QPushButton *button : parts.buttons) {
        button->setAutoDefault(false);
        foot->addWidget(button);
    }
    auto *content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    auto *right = new QVBoxLayout(content);
    right->setContentsMargins(0, 0, 0, 0);
    for (QWidget *head : parts.heads)
        right->addWidget(head);
    right->addWidget(parts.pages, 1);
    right->addLayout(foot);
    auto *row = new QHBoxLayout(&dialog);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(side);
    row->addWidget(content, 1);
    dialog.setMinimumSize(960, 640);
    dialog.resize(1180, 740);
}
