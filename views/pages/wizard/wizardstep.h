#pragma once
#include "model/query/wizard/objectivedraft.h"
#include "views/pages/session.h"

#include <QWidget>

/// One step of the wizard: shows a part of the draft and takes it back.
class WizardStep : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
    virtual void show(const ObjectiveDraft &draft) = 0;
    virtual void take(ObjectiveDraft &draft) const = 0;
    /// What was typed and cannot be read, as a sentence; it stays in its field while the steps are walked through.
    virtual QString unreadable() const { return {}; }
    /// What the rules say about the draft now.
    virtual void setFindings(const std::vector<struct LintFinding> &) { }
    /// Where typing begins.
    virtual void begin() { }

signals:
    void edited();
    /// The step is answered by one choice: go on.
    void next();
};

// The steps, in the order of 7.3.
WizardStep *makeSourceStep(Session &session);
WizardStep *makeResultStep(Session &session);
WizardStep *makeMeasureStep(Session &session);
WizardStep *makeReasonStep(Session &session);
WizardStep *makeWhoStep(Session &session);
WizardStep *makeHowStep(Session &session);
WizardStep *makeTellStep(Session &session);
WizardStep *makeCheckStep(Session &session);
