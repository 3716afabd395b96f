#include "views/forms/policydialog.h"

#include "model/domain/organisation.h"
#include "model/domain/text.h"
#include "views/forms/formkeeper.h"
#include "views/widgets/banner.h"
#include "views/widgets/buttons.h"
#include "views/widgets/dateedit.h"
#include "views/widgets/scrolled.h"
#include "views/widgets/textlabel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

namespace {

enum Column { FateColumn, SectionColumn, TextColumn };

} // namespace

PolicyDialog::PolicyDialog(Id<PolicyDocument> document, RecordServices services, QDate day, QWidget *parent)
    : QDialog(parent)
    , m_services(std::move(services))
    , m_document(document)
    , m_banner(new Banner)
    , m_keeper(new FormKeeper(*this, *m_banner, [this] { save(); }))
    , m_version(new QLineEdit)
    , m_approvedOn(new DateEdit)
    , m_validFrom(new DateEdit)
    , m_approvedBy(new QComboBox)
    , m_grid(new QGridLayout)
{
    setObjectName(QStringLiteral("policyDialog"));
    const Register &reg = m_services.records();
    setWindowTitle(shownText(tr("New version of %1").arg(reg.find(document)->title)));
    auto *content = new QWidget;
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(24, 4, 16, 8);
    rows->addLayout(m_grid);
    rows->addStretch(1);
    m_grid->setHorizontalSpacing(8);
    m_grid->setColumnStretch(TextColumn, 1);
    for (const PolicyCommitment *commitment : commitmentsInForce(reg, document, day))
        addRow(commitment);
    auto *scroll = scrolled(content);

    auto *add = plainButton(tr("Add a commitment"));
    add->setObjectName(QStringLiteral("addCommitment"));
    auto *cancel = plainButton(tr("Cancel"));
    auto *done = primaryButton(tr("Save version"));
    done->setObjectName(QStringLiteral("saveVersion"));
    for (QPushButton *button : {add, cancel, done})
        button->setAutoDefault(false);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(24, 8, 16, 12);
    foot->addWidget(add);
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(done);
    auto *why = new TextLabel(tr("After it every link to this policy waits until somebody confirms it (6.2 a)."),
                              Tone::Secondary, TextSize::Small);
    why->setContentsMargins(24, 0, 16, 6);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(makeFacts(day));
    column->addWidget(why);
    column->addWidget(scroll, 1);
    column->addLayout(foot);
    connect(add, &QPushButton::clicked, this, [this] { addRow(nullptr); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(done, &QPushButton::clicked, this, &PolicyDialog::save);
    resize(860, 620);
    m_keeper->setServices(m_services.forms, QStringLiteral("policy_version"),
                          document.value.toString(QUuid::WithoutBraces),
                          {[this] { return typed(); }, [this](const QString &body) { return takeTyped(body); }});
}

QString PolicyDialog::typed() const
{
    return typedInto(*this, windowTitle());
}

/// Commitments that were added come back as lines of their own.
bool PolicyDialog::takeTyped(const QString &body)
{
    while (hasTyped(body, QStringLiteral("text-%1").arg(m_rows.size())))
        addRow(nullptr);
    return typeAgain(*this, body);
}

QWidget *PolicyDialog::makeFacts(QDate day)
{
    auto *part = new QWidget;
    auto *form = new QFormLayout(part);
    form->setContentsMargins(24, 12, 16, 8);
    m_version->setObjectName(QStringLiteral("version"));
    const QString inForce = versionInForce(m_services.records(), m_document, day);
    m_version->setPlaceholderText(inForce.isEmpty() ? tr("for example 1.0") : tr("now %1").arg(inForce));
    m_approvedOn->setDate(day);
    m_approvedOn->setObjectName(QStringLiteral("approvedOn"));
    m_approvedBy->setObjectName(QStringLiteral("approvedBy"));
    m_validFrom->setDate(day);
    m_validFrom->setObjectName(QStringLiteral("validFrom"));
    m_approvedBy->addItem(tr("not said"), QUuid());
    for (const Person &person : m_services.records().all<Person>())
        if (person.topManagement && !person.archivedAt.isValid())
            m_approvedBy->addItem(shownText(person.name), person.id.value);
    const auto label = [this](const Field &field) {
        return new TextLabel(field.displayLabel(m_services.language), Tone::Secondary);
    };
    const auto &version = fieldOf<PolicyVersion>("version"), &from = fieldOf<PolicyVersion>("valid_from"),
               &on = fieldOf<PolicyVersion>("approved_on"), &by = fieldOf<PolicyVersion>("approved_by");
    form->addRow(label(version), m_version);
    form->addRow(label(from), m_validFrom);
    form->addRow(label(on), m_approvedOn);
    form->addRow(label(by), m_approvedBy);
    return part;
}

void PolicyDialog::addRow(const PolicyCommitment *commitment)
{
    Row row {{}, nullptr, new QLineEdit, new QLineEdit};
    const int at = m_grid->rowCount();
    row.section->setMaximumWidth(70);
    row.section->setAccessibleName(tr("Section"));
    row.text->setAccessibleName(tr("Words of the commitment"));
    if (commitment) {
        row.commitment = commitment->id;
        row.fate = new QComboBox;
        row.fate->setObjectName(commitment->code);
        row.fate->setAccessibleName(tr("What became of %1").arg(commitment->code));
        row.fate->addItems({tr("unchanged"), tr("reworded"), tr("removed")});
        row.section->setText(commitment->section);
        row.text->setText(commitment->text);
        row.text->setCursorPosition(0);
        const auto allow = [row](int fate) {
            const bool reworded = CommitmentFate(fate) == CommitmentFate::Reworded;
            row.section->setEnabled(reworded);
            row.text->setEnabled(reworded);
        };
        connect(row.fate, &QComboBox::currentIndexChanged, this, allow);
        allow(0);
        m_grid->addWidget(row.fate, at, FateColumn);
    } else {
        m_grid->addWidget(new TextLabel(tr("new"), Tone::Secondary), at, FateColumn);
    }
    row.text->setObjectName(QStringLiteral("text-%1").arg(m_rows.size()));
    row.section->setObjectName(QStringLiteral("section-%1").arg(m_rows.size()));
    m_grid->addWidget(row.section, at, SectionColumn);
    m_grid->addWidget(row.text, at, TextColumn);
    for (QLineEdit *line : {row.text, row.section})
        connect(line, &QLineEdit::textChanged, m_keeper, &FormKeeper::touch);
    m_rows.push_back(row);
    if (!commitment)
        row.section->setFocus();
}

void PolicyDialog::save()
{
    PolicyRevision revision;
    revision.document = m_document;
    revision.version = m_version->text();
    revision.approvedOn = m_approvedOn->date();
    revision.validFrom = m_validFrom->date();
    revision.approvedBy = {m_approvedBy->currentData().toUuid()};
    for (const Row &row : m_rows) {
        if (row.fate)
            revision.answers.push_back(
                {row.commitment, CommitmentFate(row.fate->currentIndex()), row.section->text(), row.text->text()});
        else if (!row.section->text().trimmed().isEmpty() || !row.text->text().trimmed().isEmpty())
            revision.added.push_back({row.section->text(), row.text->text()});
    }
    const auto set = revisionChange(m_services.records(), revision, m_services.context.newId, m_services.language);
    if (!set)
        return m_keeper->showFailure(set.error());
    if (const auto done = m_services.apply(*set); !done)
        return m_keeper->showFailure(done.error());
    emit revised(revision.version.trimmed());
    accept();
}

void PolicyDialog::reject()
{
    if (m_keeper->mayClose())
        QDialog::reject();
}
