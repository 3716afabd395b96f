#include "views/pages/audit/packdialog.h"

#include "model/domain/objective.h"
#include "views/widgets/buttons.h"
#include "views/widgets/dateedit.h"
#include "views/widgets/passphrasefields.h"
#include "views/widgets/segmented.h"
#include "views/widgets/textlabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

PackDialog::PackDialog(const Register &reg, const PackOptions &usual, QWidget *parent)
    : QDialog(parent)
    , m_usual(usual)
    , m_from(new DateEdit)
    , m_to(new DateEdit)
    , m_persons(new Segmented(tr("Persons")))
    , m_language(new Segmented(tr("Language of the pack")))
    , m_assessment(new QCheckBox(tr("With the self-assessment")))
    , m_protect(new QCheckBox(tr("Under a passphrase")))
    , m_passphrase(new PassphraseFields(PassphraseFields::Kind::New))
    , m_objectives(new QListWidget)
    , m_error(new TextLabel({}, Tone::Error, TextSize::Small))
{
    setObjectName(QStringLiteral("packDialog"));
    setWindowTitle(tr("Build audit pack"));
    m_from->setObjectName(QStringLiteral("packFrom"));
    m_to->setObjectName(QStringLiteral("packTo"));
    m_from->setDate(usual.from);
    m_to->setDate(usual.to);
    m_persons->addSegment(0, tr("By role"));
    m_persons->addSegment(1, tr("By name"));
    m_language->addSegment(0, tr("English"));
    m_language->addSegment(1, tr("German"));
    m_language->setCurrent(usual.language.code() == QLatin1String("de") ? 1 : 0);
    m_assessment->setObjectName(QStringLiteral("packAssessment"));
    m_assessment->setToolTip(tr("Leave it out for external auditors."));
    m_protect->setObjectName(QStringLiteral("packProtect"));
    m_protect->setToolTip(
        tr("The auditor needs the passphrase and Waymark, or the small program of its documentation."));
    m_passphrase->hide();
    connect(m_protect, &QCheckBox::toggled, m_passphrase, &QWidget::setVisible);
    connect(m_protect, &QCheckBox::toggled, this, [this](bool on) {
        if (on)
            m_passphrase->focusFirst();
    });
    m_objectives->setObjectName(QStringLiteral("packObjectives"));
    m_objectives->setAccessibleName(tr("Objectives in the pack"));
    for (const Objective &o : reg.all<Objective>()) {
        auto *item = new QListWidgetItem(QStringLiteral("%1  %2").arg(o.code, o.title), m_objectives);
        item->setData(Qt::UserRole, o.id.value);
        item->setCheckState(Qt::Checked);
    }
    auto *dates = new QHBoxLayout;
    dates->addWidget(labelled(tr("From"), m_from));
    dates->addWidget(labelled(tr("To"), m_to));
    auto *choices = new QHBoxLayout;
    choices->addWidget(labelled(m_persons->accessibleName(), m_persons));
    choices->addWidget(labelled(m_language->accessibleName(), m_language));
    auto *build = primaryButton(tr("Choose the file…"));
    build->setObjectName(QStringLiteral("buildPack"));
    build->setDefault(true);
    auto *cancel = plainButton(tr("Cancel"));
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_error, 1);
    foot->addWidget(cancel);
    foot->addWidget(build);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(10);
    column->addLayout(dates);
    column->addLayout(choices);
    column->addWidget(m_assessment);
    column->addWidget(m_protect);
    column->addWidget(m_passphrase);
    column->addWidget(labelled(tr("Objectives"), m_objectives), 1);
    column->addLayout(foot);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(build, &QPushButton::clicked, this, &PackDialog::check);
    resize(520, 560);
}

QWidget *PackDialog::labelled(const QString &text, QWidget *field)
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *label = new TextLabel(text, Tone::Secondary, TextSize::Small);
    label->setBuddy(field);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(text);
    column->addWidget(label);
    column->addWidget(field);
    return part;
}

void PackDialog::check()
{
    const PackOptions wanted = options();
    bool any = false;
    for (int i = 0; i < m_objectives->count(); ++i)
        any = any || m_objectives->item(i)->checkState() == Qt::Checked;
    if (!wanted.from.isValid() || !wanted.to.isValid() || wanted.from > wanted.to)
        m_error->setText(tr("The period needs two days, the first not after the last."));
    else if (!any && m_objectives->count())
        m_error->setText(tr("Choose at least one objective."));
    else if (const QString problem = m_protect->isChecked() ? m_passphrase->problem() : QString(); !problem.isEmpty())
        m_error->setText(problem);
    else
        accept();
}

QString PackDialog::passphrase() const
{
    return m_protect->isChecked() ? m_passphrase->passphrase() : QString();
}

/// All objectives ticked is the same as no choice: what belongs to none goes along.
PackOptions PackDialog::options() const
{
    PackOptions options = m_usual;
    options.from = m_from->date();
    options.to = m_to->date();
    options.names = m_persons->current() == 1;
    options.selfAssessment = m_assessment->isChecked();
    options.language = Language(m_language->current() == 1 ? QStringLiteral("de") : QStringLiteral("en"));
    options.objectives.clear();
    for (int i = 0; i < m_objectives->count(); ++i)
        if (m_objectives->item(i)->checkState() == Qt::Checked)
            options.objectives.insert(m_objectives->item(i)->data(Qt::UserRole).toUuid());
    if (options.objectives.size() == m_objectives->count())
        options.objectives.clear();
    return options;
}
