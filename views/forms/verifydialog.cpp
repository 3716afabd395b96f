#include "views/forms/verifydialog.h"

#include "model/domain/organisation.h"
#include "model/domain/register.h"
#include "views/forms/formkeeper.h"
#include "views/forms/savekeys.h"
#include "views/widgets/banner.h"
#include "views/widgets/buttons.h"
#include "views/widgets/fieldbox.h"
#include "views/widgets/textlabel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPushButton>

VerifyDialog::VerifyDialog(const QString &what, const Register &reg, Id<Person> recordedBy, Id<Person> proposed,
                           QWidget *parent)
    : QDialog(parent)
    , m_banner(new Banner)
    , m_keeper(new FormKeeper(*this, *m_banner, [this] { tryToSave(); }))
    , m_person(new QComboBox)
    , m_field(new FieldBox(m_person, tr("Somebody else than who recorded it compares the figure with its evidence.")))
{
    setWindowTitle(tr("Verify a figure"));
    m_person->setObjectName(QStringLiteral("person"));
    m_person->setAccessibleName(tr("Verified by"));
    m_person->addItem(tr("Choose a person"));
    for (const Person &p : reg.all<Person>())
        if (p.id != recordedBy && p.active && !p.archivedAt.isValid())
            m_person->addItem(tr("%1 %2").arg(p.code, p.name), p.id.value);
    m_person->setCurrentIndex(std::max(0, proposed.isNull() ? 0 : m_person->findData(proposed.value)));
    auto *form = new QFormLayout(this);
    form->setContentsMargins(24, 20, 24, 16);
    form->setSpacing(12);
    form->addRow(m_banner);
    auto *head = new TextLabel(what, Tone::Text, TextSize::Strong);
    head->setWordWrap(true);
    form->addRow(head);
    form->addRow(tr("&Verified by"), m_field);
    QPushButton *save = primaryButton(tr("Verify"));
    save->setObjectName(QStringLiteral("save"));
    QPushButton *cancel = plainButton(tr("Cancel"));
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(save);
    save->setDefault(true);
    saveOnKeys(this, &VerifyDialog::tryToSave);
    connect(save, &QPushButton::clicked, this, &VerifyDialog::tryToSave);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    form->addRow(foot);
    resize(460, 200);
}

void VerifyDialog::setServices(FormServices services, const QString &figure)
{
    m_keeper->setServices(std::move(services), QStringLiteral("verify_figure"), figure);
}

void VerifyDialog::tryToSave()
{
    const Id<Person> person {m_person->currentData().toUuid()};
    m_field->setProblem(person.isNull() ? tr("Say who has checked the figure.") : QString());
    if (person.isNull())
        return;
    if (const auto done = m_save(person); !done) {
        m_keeper->showFailure(done.error());
        return;
    }
    accept();
}

void VerifyDialog::reject()
{
    if (m_keeper->mayClose())
        QDialog::reject();
}
