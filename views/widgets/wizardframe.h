#pragma once
#include <QList>

class QDialog;
class QListWidget;
class QPushButton;
class QStackedWidget;
class QWidget;

/// The parts of a wizard, made by its dialog.
struct WizardParts {
    QListWidget *steps; ///< at the left, on the ground of the window
    QWidget *belowSteps = nullptr;
    QList<QWidget *> heads; ///< title and what stands below it
    QStackedWidget *pages;
    QWidget *problem; ///< what stands in the way, beside the buttons
    QList<QPushButton *> buttons; ///< the main one last
};
/// Lays them out in the dialog: steps, title, page, buttons (7.3). The wizards of the program look alike by it.
void layOutWizard(QDialog &dialog, const WizardParts &parts);
