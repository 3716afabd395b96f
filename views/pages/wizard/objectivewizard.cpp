#include "views/pages/wizard/objectivewizard.h"

#include "model/exchange/libraryadoption.h"
#include "model/query/lifecycle/lifecycle.h"
#include "model/query/lint/lint.h"
#include "views/pages/session.h"
#include "views/pages/wizard/wizardstep.h"
#include "views/widgets/buttons.h"
#include "views/widgets/textlabel.h"
#include "views/widgets/wizardframe.h"

#include <QApplication>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>

namespace {

constexpr QLatin1String form("objective-wizard");
constexpr int readingPause = 200; ///< milliseconds without a key before the rules read and the draft is kept

struct StepInfoRow {
    const char *question; ///< English, context "Wizard"
    WizardStep *(*make)(Session &);
};
constexpr StepInfoRow rows[] = {
    {QT_TRANSLATE_NOOP("Wizard", "From what?"), makeSourceStep},
    {QT_TRANSLATE_NOOP("Wizard", "Which result?"), makeResultStep},
    {QT_TRANSLATE_NOOP("Wizard", "How measured?"), makeMeasureStep},
    {QT_TRANSLATE_NOOP("Wizard", "Why, for which policy?"), makeReasonStep},
    {QT_TRANSLATE_NOOP("Wizard", "Who and where?"), makeWhoStep},
    {QT_TRANSLATE_NOOP("Wizard", "How?"), makeHowStep},
    {QT_TRANSLATE_NOOP("Wizard", "Tell whom?"), makeTellStep},
    {QT_TRANSLATE_NOOP("Wizard", "Check"), makeCheckStep},
};
constexpr int stepCount = int(std::size(rows));

QString question(int step)
{
    return QCoreApplication::translate("Wizard", rows[step].question);
}

} // namespace

ObjectiveWizard::ObjectiveWizard(Session &session, const Record &source, QWidget *parent, const QString &example)
    : QDialog(parent)
    , m_session(session)
    , m_key(source ? source.id().toString(QUuid::WithoutBraces) : example)
    , m_linter(std::make_unique<Linter>(session.records(), session.language()))
    , m_list(new QListWidget)
    , m_stack(new QStackedWidget)
    , m_title(new TextLabel({}, Tone::Text, TextSize::Title))
    , m_from(new TextLabel({}, Tone::Secondary))
    , m_kept(new TextLabel({}, Tone::Secondary, TextSize::Small))
    , m_problem(new TextLabel({}, Tone::Error, TextSize::Small))
    , m_back(plainButton(tr("Back")))
    , m_next(primaryButton(QString()))
    , m_save(plainButton(tr("Save as draft")))
    , m_timer(new QTimer(this))
{
    setWindowTitle(tr("New objective"));
    m_draft = ObjectiveDraft::fresh(session.records(), session.today(), [&session] { return session.newId(); });
    if (source) {
        m_draft.from(session.records(), source);
        m_draft.step = 1;
    } else if (const auto found = libraryObjective(example, session.language())) {
        takeExample(m_draft, *found);
        m_draft.step = 1;
    }
    if (const auto drafts = session.document().drafts())
        for (const Draft &kept : *drafts)
            if (kept.form == form && kept.record == m_key)
                if (const auto read = ObjectiveDraft::fromJson(kept.body)) {
                    m_draft = *read;
                    m_kept->setText(tr("Taken up where you stopped."));
                }
    m_draft.compose(session.language());
    build();
    m_timer->setSingleShot(true);
    m_timer->setInterval(readingPause);
    connect(m_timer, &QTimer::timeout, this, [this] {
        collect();
        readRules();
        keep();
    });
    showStep();
}

ObjectiveWizard::~ObjectiveWizard() = default;

void ObjectiveWizard::build()
{
    m_list->setObjectName(QStringLiteral("wizardSteps"));
    m_list->setAccessibleName(tr("Steps"));
    for (int i = 0; i < stepCount; ++i) {
        m_list->addItem(QStringLiteral("%1   %2").arg(i + 1).arg(question(i)));
        WizardStep *step = rows[i].make(m_session);
        m_steps.push_back(step);
        m_stack->addWidget(step);
        connect(step, &WizardStep::edited, this, [this] { m_timer->start(); });
        connect(step, &WizardStep::next, m_next, &QPushButton::click);
    }
    m_next->setObjectName(QStringLiteral("next"));
    m_back->setObjectName(QStringLiteral("back"));
    m_save->setObjectName(QStringLiteral("saveDraft"));
    setShortcutHint(*m_next, QKeySequence(Qt::CTRL | Qt::Key_Return));
    QPushButton *close = plainButton(tr("Close"));
    m_kept->setWordWrap(true);
    m_problem->setWordWrap(true);
    m_title->setContentsMargins(32, 16, 24, 0);
    m_from->setContentsMargins(32, 4, 24, 8);
    m_from->setWordWrap(true);
    layOutWizard(*this, {m_list, m_kept, {m_title, m_from}, m_stack, m_problem, {close, m_save, m_back, m_next}});
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_back, &QPushButton::clicked, this, [this] { goToStep(m_draft.step - 1); });
    connect(m_save, &QPushButton::clicked, this, [this] { adopt(false); });
    connect(m_next, &QPushButton::clicked, this,
            [this] { m_draft.step + 1 < stepCount ? goToStep(m_draft.step + 1) : adopt(true); });
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int step) {
        if (step != m_draft.step)
            goToStep(step);
    });
    connect(new QShortcut(Qt::CTRL | Qt::Key_Return, this), &QShortcut::activated, m_next, &QPushButton::click);
}

void ObjectiveWizard::collect()
{
    m_steps[size_t(m_draft.step)]->take(m_draft);
    m_draft.compose(m_session.language());
}

void ObjectiveWizard::readRules()
{
    m_findings = m_linter->objective(m_draft.upon(m_session.records()), m_session.today(), m_draft.objective.id);
    for (WizardStep *step : m_steps)
        step->setFindings(m_findings);
    const bool blocked = std::any_of(m_findings.begin(), m_findings.end(),
                                     [](const LintFinding &f) { return f.severity == LintSeverity::Blocker; });
    if (m_draft.step + 1 == stepCount)
        m_next->setEnabled(!blocked);
    m_problem->setText(m_draft.step + 1 == stepCount && blocked
                           ? tr("The blockers have to be solved before it can be proposed; a draft can be saved.")
                           : QString());
}

void ObjectiveWizard::keep()
{
    if (m_done || m_session.isReadOnly())
        return;
    const auto kept
        = m_session.document().putDraft({form, m_key, m_draft.toJson(), m_session.document().context().now()});
    m_kept->setText(kept ? tr("Draft kept. You can stop at any step.") : kept.error().message);
}

void ObjectiveWizard::goToStep(int step)
{
    if (step < 0 || step >= stepCount)
        return;
    // Proposals that are still open below a field would take the next letters, though the field is not seen any more.
    if (QWidget *proposals = QApplication::activePopupWidget())
        proposals->close();
    collect();
    m_draft.step = step;
    showStep();
    keep();
}

void ObjectiveWizard::showStep()
{
    m_draft.step = std::clamp(m_draft.step, 0, stepCount - 1);
    WizardStep *step = m_steps[size_t(m_draft.step)];
    step->show(m_draft);
    m_stack->setCurrentWidget(step);
    m_list->setCurrentRow(m_draft.step);
    m_title->setText(question(m_draft.step));
    m_from->setText(m_draft.source.isEmpty() ? QString() : tr("From %1").arg(m_draft.source));
    m_back->setEnabled(m_draft.step > 0);
    const bool last = m_draft.step + 1 == stepCount;
    m_next->setText(last ? tr("Propose") : tr("Next: %1", "question of the next step").arg(question(m_draft.step + 1)));
    m_next->setEnabled(true);
    readRules();
    step->begin();
}

void ObjectiveWizard::adopt(bool propose)
{
    collect();
    // What cannot be read is not left out in silence.
    for (int i = 0; i < stepCount; ++i)
        if (!m_steps[size_t(i)]->unreadable().isEmpty())
            return goToStep(i);
    Register work = m_session.records();
    ChangeSet set;
    set.label = tr("New objective: %1").arg(m_draft.objective.code);
    for (Record record : m_draft.records()) {
        // Codes are given now: others may have been used meanwhile.
        if (const Field *code = kindInfo(record.kind()).field(u"code")) {
            const auto copy = kindInfo(record.kind()).copy(record.data());
            code->set(copy.get(), work.nextCode(record.kind()));
            if (propose && record.kind() == Kind::Objective)
                static_cast<Objective *>(copy.get())->state = ObjectiveState::Proposed;
            record = Record(record.kind(), copy);
        }
        work.put(record);
        set.changes.push_back({{}, record});
    }
    if (m_draft.objective.title.isEmpty()) {
        m_problem->setText(tr("Give it a title first (step 5)."));
        return;
    }
    if (const auto applied = m_session.apply(set); !applied) {
        m_problem->setText(applied.error().message);
        return;
    }
    m_done = true;
    m_timer->stop();
    if (const auto gone = m_session.document().removeDraft(form, m_key); !gone)
        emit failed(gone.error().message);
    emit created(m_draft.objective.id.value);
    accept();
}

void ObjectiveWizard::reject()
{
    if (!m_done) {
        collect();
        keep();
    }
    QDialog::reject();
}
