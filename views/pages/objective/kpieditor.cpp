#include "views/pages/objective/kpieditor.h"

#include "model/domain/dictionary.h"
#include "model/domain/objective.h"
#include "model/query/explain.h"
#include "model/query/lifecycle/proposals.h"
#include "views/forms/draftkeeper.h"
#include "views/forms/formkeeper.h"
#include "views/forms/recorddialog.h"
#include "views/forms/recordform.h"
#include "views/forms/savekeys.h"
#include "views/pages/objective/interimeditor.h"
#include "views/pages/objective/kpipreview.h"
#include "views/pages/versionedapply.h"
#include "views/widgets/banner.h"
#include "views/widgets/buttons.h"
#include "views/widgets/rule.h"
#include "views/widgets/scrolled.h"
#include "views/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

namespace {

constexpr int kDelayMs = 150;
const QString kVersion = QStringLiteral("version");

/// "Target, Target date": what makes the version.
QString fieldNames(const VersionNeed &need, const Language &language)
{
    QStringList names;
    for (const ChangedPart &part : need.parts) {
        const Field *field = kindInfo(part.kind).field(part.what.section(QLatin1Char(' '), -1));
        if (part.level == need.level)
            names += field ? field->displayLabel(language) : kindInfo(part.kind).displayLabel(language);
    }
    names.removeDuplicates();
    return names.join(QStringLiteral(", "));
}

} // namespace

KpiEditor::KpiEditor(Session &session, const Kpi &kpi, bool isNew, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_before(draftOf(session.document().records(), kpi))
    , m_isNew(isNew)
    , m_banner(new Banner)
    , m_keeper(new FormKeeper(*this, *m_banner, [this] { save(); }))
    , m_form(new RecordForm(Kind::Kpi, session.document().records(), session.language()))
    , m_interims(new InterimEditor(session.language(), [&session] { return session.newId(); }))
    , m_preview(new KpiPreview(session.language()))
    , m_problems(new TextLabel({}, Tone::Secondary, TextSize::Small))
    , m_save(primaryButton(tr("Save")))
    , m_delay(new QTimer(this))
{
    setObjectName(QStringLiteral("kpiEditor"));
    const Objective *objective = session.document().records().find(kpi.objective);
    setWindowTitle(objective ? tr("%1 of %2", "KPI of objective").arg(kpi.code, objective->code) : kpi.code);
    m_form->setValue(Record(kpi));
    m_interims->setValue(kpi.id, m_before.interims);
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(left());
    splitter->addWidget(m_preview);
    splitter->setSizes({640, 478});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(splitter, 1);
    column->addWidget(new Rule(Qt::Horizontal));
    column->addWidget(foot());
    resize(1180, 760);
    m_delay->setSingleShot(true);
    m_delay->setInterval(kDelayMs);
    connect(m_delay, &QTimer::timeout, this, &KpiEditor::refresh);
    connect(m_form, &RecordForm::edited, m_delay, qOverload<>(&QTimer::start));
    connect(m_interims, &InterimEditor::edited, m_delay, qOverload<>(&QTimer::start));
    saveOnKeys(this, &KpiEditor::save);
    connect(new QShortcut(QKeySequence(Qt::Key_F8), this), &QShortcut::activated, m_form, &RecordForm::goToNextProblem);
    connect(m_form, &RecordForm::edited, m_keeper, &FormKeeper::touch);
    connect(m_interims, &InterimEditor::edited, m_keeper, &FormKeeper::touch);
    m_form->setToday([&session] { return session.today(); });
    // A new measure has no id that anybody could ask for again: it is known by its objective.
    m_keeper->setServices(formServicesOf(session), isNew ? QStringLiteral("new_kpi") : QStringLiteral("kpi"),
                          (isNew ? kpi.objective.value : kpi.id.value).toString(QUuid::WithoutBraces),
                          {[this] { return typed(); }, [this](const QString &body) { return takeTyped(body); }});
    refresh();
    m_form->goToStart(isNew);
}

QString KpiEditor::typed() const
{
    const KpiDraft now = draft();
    QJsonArray interims;
    for (const InterimTarget &interim : now.interims)
        interims.append(fieldsJson(Record(interim)));
    return QString::fromUtf8(
        QJsonDocument(
            QJsonObject {{"title", windowTitle()}, {"kpi", fieldsJson(Record(now.kpi))}, {"interims", interims}})
            .toJson(QJsonDocument::Compact));
}

bool KpiEditor::takeTyped(const QString &body)
{
    const QJsonObject read = QJsonDocument::fromJson(body.toUtf8()).object();
    if (!read.contains(QLatin1String("kpi")))
        return false;
    const Record typedKpi = withFieldsJson(Record(m_before.kpi), read.value(QLatin1String("kpi")).toObject());
    std::vector<InterimTarget> interims;
    for (const QJsonValue &interim : read.value(QLatin1String("interims")).toArray())
        interims.push_back(*withFieldsJson(Record(InterimTarget()), interim.toObject()).as<InterimTarget>());
    m_form->setValue(Record(m_before.kpi));
    if (!(typedKpi == Record(m_before.kpi)))
        m_form->continueWith(typedKpi);
    m_interims->setValue(m_before.kpi.id, interims);
    refresh();
    return true;
}

KpiEditor::~KpiEditor()
{
    hide(); // a field that loses the focus asks the editor, which must still be one
}

QWidget *KpiEditor::left()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_form);
    column->addWidget(m_interims);
    column->addStretch();
    return scrolled(content);
}

QWidget *KpiEditor::foot()
{
    auto *widget = new QWidget;
    m_save->setObjectName(QStringLiteral("saveKpi"));
    m_problems->setObjectName(QStringLiteral("problems"));
    QPushButton *cancel = plainButton(tr("Cancel"));
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(24, 10, 16, 10);
    row->setSpacing(8);
    row->addWidget(m_problems, 1);
    row->addWidget(cancel);
    row->addWidget(m_save);
    connect(cancel, &QPushButton::clicked, this, &KpiEditor::reject);
    connect(m_save, &QPushButton::clicked, this, &KpiEditor::save);
    return widget;
}

KpiDraft KpiEditor::draft() const
{
    return {*m_form->value().as<Kpi>(), m_interims->value()};
}

void KpiEditor::refresh()
{
    const Register &reg = m_session.document().records();
    const KpiDraft now = draft();
    m_need = m_isNew ? VersionNeed {} : versionNeed(reg, m_before.kpi.objective, draftChanges(reg, m_before, now));
    showVersion();
    m_preview->show(reg, m_before, now, m_session.asOf());
    const auto problems = m_form->problems();
    const QString interim = m_interims->problem();
    // What cannot be computed can be saved, a draft is filled bit by bit; but it is no definition without problems.
    const QString definition = definitionSentence(m_preview->definition(), m_session.language());
    m_problems->setText(!interim.isEmpty()         ? interim
                            : !problems.empty()    ? tr("%n problem(s)", nullptr, int(problems.size()))
                            : definition.isEmpty() ? tr("No problems found")
                                                   : definition);
    m_problems->setTone(interim.isEmpty() && problems.empty() && definition.isEmpty() ? Tone::Secondary : Tone::Error);
}

/// Before saving: what becomes a new version (2.10); the button says it too.
void KpiEditor::showVersion()
{
    const Objective *objective = m_session.document().records().find(m_before.kpi.objective);
    const bool versioned = objective && isVersioned(*objective) && !m_isNew;
    m_next.clear();
    if (versioned && m_need.level != VersionLevel::None)
        m_next = m_need.level == VersionLevel::Major ? nextMajor(objective->version) : nextMinor(objective->version);
    m_save->setText(m_next.isEmpty() ? tr("Save") : tr("Save as version %1…").arg(m_next));
    if (!versioned)
        return m_banner->withdraw(kVersion);
    const QString names = fieldNames(m_need, m_session.language());
    m_banner->post(
        kVersion, BannerKind::Info,
        m_next.isEmpty() ? tr("%1 version %2 is approved. A new target, date or formula makes a new version and needs "
                              "approval again.")
                               .arg(objective->code, objective->version)
            : m_need.level == VersionLevel::Major
            ? tr("%1 changes, so %2 gets version %3 and needs approval again. Closed figures stay as they "
                 "are.",
                 "field names, objective, version")
                  .arg(names, objective->code, m_next)
            : tr("%1 changes, so %2 gets version %3; no new approval is needed.", "field names, objective, version")
                  .arg(names, objective->code, m_next));
}

void KpiEditor::save()
{
    m_delay->stop();
    refresh();
    m_form->showProblems();
    if (!m_form->problems().empty()) {
        m_form->goToFirstProblem();
        return;
    }
    if (!m_interims->problem().isEmpty())
        return;
    const KpiDraft now = draft();
    ChangeSet set;
    set.label = changeLabel(Record(now.kpi), m_isNew, m_session.language());
    set.changes = draftChanges(m_session.document().records(), m_before, now);
    if (set.isEmpty())
        return accept();
    // Asks for the reason, and writes the version or the proposal of it.
    if (const auto done = applyVersioned(m_session, set, this); !done) {
        m_keeper->showFailure(done.error());
        return;
    }
    accept();
}

void KpiEditor::reject()
{
    if (m_keeper->mayClose())
        QDialog::reject();
}
