#include "views/pages/settings/settingspage.h"

#include "model/domain/organisation.h"
#include "views/forms/recordform.h"
#include "views/forms/recordpanel.h"
#include "views/pages/recordservices.h"
#include "views/pages/settings/risksettingsview.h"
#include "views/pages/settings/rulesview.h"
#include "views/pages/settings/settingsdraft.h"
#include "views/pages/settings/thresholdsview.h"
#include "views/widgets/buttons.h"
#include "views/widgets/pagehead.h"
#include "views/widgets/scrolled.h"
#include "views/widgets/segmented.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace {

enum Part { OrganisationPart, ThresholdsPart, RulesPart, RisksPart, WordsPart };

/// The organisation's own terms: help, glossary of the audit pack and the reading check of statements know them.
RecordTableInfo ownWords()
{
    return {Kind::GlossaryTerm,
            QT_TRANSLATE_NOOP("RecordTable", "Own words"),
            {"term", "language", "definition", "synonyms"},
            {180, 84, 0, 220},
            QT_TRANSLATE_NOOP("RecordTable", "No own words yet"),
            QT_TRANSLATE_NOOP("RecordTable",
                              "What you write here stands in the help and in the glossary of the audit pack, before "
                              "the words that the program brings.")};
}

} // namespace

SettingsPage::SettingsPage(Session &session, QWidget *parent)
    : Page(session, parent)
    , m_head(new PageHead(tr("Settings")))
    , m_tables(new Segmented(tr("Part of the settings")))
    , m_stack(new QStackedWidget)
    , m_form(new RecordForm(Kind::Organisation, session.records(), session.language()))
    , m_settings(new ThresholdsView(session))
    , m_rules(new RulesView(session))
    , m_risks(new RiskSettingsView(session))
    , m_words(new RecordPanel(servicesOf(session), ownWords()))
    , m_save(primaryButton(tr("Save")))
    , m_new(primaryButton(tr("New word…")))
{
    m_new->setObjectName(QStringLiteral("newWord"));
    m_new->hide();
    m_head->addButton(m_new);
    m_words->restrictTo(
        [](const Record &) { return true; },
        [this](void *fresh) { static_cast<GlossaryTerm *>(fresh)->language = this->session().language().code(); });
    setShortcutHint(*m_save, QKeySequence(Qt::CTRL | Qt::Key_S));
    m_save->setObjectName(QStringLiteral("saveSettings"));
    m_head->addButton(m_save);
    m_tables->addSegment(OrganisationPart, tr("Organisation"));
    m_tables->addSegment(ThresholdsPart, tr("Thresholds"));
    m_tables->addSegment(RulesPart, tr("Quality rules"));
    m_tables->addSegment(RisksPart, tr("Risks"));
    m_tables->addSegment(WordsPart, tr("Own words"));
    auto *scroll = scrolled(m_form);
    scroll->setObjectName(QStringLiteral("organisation"));
    m_form->setMaximumWidth(860);
    m_stack->addWidget(scroll);
    m_stack->addWidget(m_settings);
    m_stack->addWidget(m_rules);
    m_stack->addWidget(m_risks);
    m_stack->addWidget(m_words);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(24, 4, 16, 8);
    bar->addWidget(m_tables);
    bar->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addLayout(bar);
    column->addWidget(m_stack, 1);
    connect(m_tables, &Segmented::chosen, this, [this](int id) {
        m_stack->setCurrentIndex(id);
        m_save->setVisible(id != WordsPart);
        m_new->setVisible(id == WordsPart);
        m_save->setEnabled(isEdited(id));
    });
    connect(m_save, &QPushButton::clicked, this, &SettingsPage::save);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_S), this), &QShortcut::activated, this, &SettingsPage::save);
    connect(m_form, &RecordForm::edited, this, [this] { m_save->setEnabled(true); });
    connect(m_settings, &ThresholdsView::edited, this, [this] { m_save->setEnabled(true); });
    connect(m_settings, &ThresholdsView::failed, this, &Page::failed);
    connect(m_rules, &RulesView::edited, this, [this] { m_save->setEnabled(m_rules->isEdited()); });
    connect(m_rules, &RulesView::failed, this, &Page::failed);
    connect(m_risks, &RiskSettingsView::edited, this, [this] { m_save->setEnabled(m_risks->isEdited()); });
    connect(m_risks, &RiskSettingsView::failed, this, &Page::failed);
    connect(m_words, &RecordPanel::failed, this, &Page::failed);
    connect(m_words, &RecordPanel::said, this, &Page::said);
    connect(m_new, &QPushButton::clicked, m_words, &RecordPanel::createNew);
    m_form->setToday([&session] { return session.today(); });
    refresh(); // what was typed stands upon what is saved
    m_draft = new SettingsDraft(session, {m_form, m_settings, m_rules, m_risks}, this);
    connect(m_draft, &SettingsDraft::failed, this, &Page::draftFailed);
    connect(m_draft, &SettingsDraft::kept, this, &Page::draftKept);
}

bool SettingsPage::isEdited(int part) const
{
    switch (part) {
    case ThresholdsPart:
        return m_settings->isEdited();
    case RulesPart:
        return m_rules->isEdited();
    case RisksPart:
        return m_risks->isEdited();
    default:
        return m_form->isEdited();
    }
}

void SettingsPage::open(const Target &target)
{
    if (target.kind == Kind::GlossaryTerm) {
        m_tables->setCurrent(WordsPart);
        emit m_tables->chosen(WordsPart);
    }
    refresh();
    m_words->select(target.record);
}

bool SettingsPage::createNew()
{
    return m_tables->current() == WordsPart && m_words->createNew();
}

bool SettingsPage::editCurrent()
{
    return m_tables->current() == WordsPart && m_words->editCurrent();
}

void SettingsPage::refresh()
{
    m_settings->refresh();
    m_rules->refresh();
    m_risks->refresh();
    m_words->refresh();
    m_new->setEnabled(!session().isReadOnly());
    if (!m_form->isEdited()) {
        m_form->setValue(Record(session().records().organisation()));
        m_form->setEnabled(!session().isReadOnly());
    }
    m_save->setEnabled(isEdited(m_tables->current()));
}

bool SettingsPage::hasUnsaved() const
{
    return m_form->isEdited() || m_settings->isEdited() || m_rules->isEdited() || m_risks->isEdited();
}

void SettingsPage::save()
{
    const int part = m_tables->current();
    if (part == WordsPart)
        return; // each word is saved by its form
    if (part == OrganisationPart)
        return saveOrganisation();
    if (part == ThresholdsPart ? m_settings->save() : part == RulesPart ? m_rules->save() : m_risks->save()) {
        refresh();
        m_draft->partSaved();
        emit said(tr("Saved"));
    }
}

void SettingsPage::saveOrganisation()
{
    m_form->showProblems();
    if (!m_form->problems().empty()) {
        m_form->goToFirstProblem();
        return;
    }
    const auto &rows = session().records().all<Organisation>();
    Organisation edited = *m_form->value().as<Organisation>();
    ChangeSet set;
    set.label = tr("Edited: organisation");
    if (rows.empty()) {
        edited.id = {session().newId()};
        set.changes.push_back(created(edited));
    } else {
        set.changes.push_back({Record(rows.front()), Record(edited)});
    }
    if (const auto done = session().apply(set); !done) {
        emit failed(done.error()); // and what was typed stays an open edit
        return;
    }
    m_form->setValue(Record(session().records().organisation()));
    refresh();
    m_draft->partSaved();
    emit said(tr("Saved"));
}
