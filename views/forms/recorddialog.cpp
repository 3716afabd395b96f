#include "views/forms/recorddialog.h"

#include "views/forms/recordform.h"
#include "views/widgets/banner.h"
#include "views/widgets/buttons.h"
#include "views/widgets/textlabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QShortcut>
#include <QVBoxLayout>

QString changeLabel(const Record &edited, bool isNew, const Language &language)
{
    const QString kind = kindInfo(edited.kind()).displayLabel(language);
    return (isNew ? RecordDialog::tr("New: %1 %2") : RecordDialog::tr("Edited: %1 %2"))
        .arg(kind, edited.code())
        .trimmed();
}

RecordDialog::RecordDialog(const Record &record, bool isNew, const Register &reg, const Language &language,
                           QSettings &settings, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_sizeKey(QStringLiteral("dialog/%1/size").arg(QLatin1String(kindInfo(record.kind()).table)))
    , m_banner(new Banner)
    , m_form(new RecordForm(record.kind(), reg, language))
    , m_problems(new TextLabel({}, Tone::Error, TextSize::Small))
{
    const QString kind = kindInfo(record.kind()).displayLabel();
    setWindowTitle(isNew ? tr("New: %1").arg(kind) : tr("%1 %2").arg(kind, record.code()));
    m_form->setValue(record);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_form);

    QPushButton *save = primaryButton(tr("Save"));
    setShortcutHint(*save, QKeySequence(Qt::CTRL | Qt::Key_S));
    save->setObjectName(QStringLiteral("save"));
    QPushButton *cancel = plainButton(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("cancel"));
    cancel->setAutoDefault(false);
    save->setAutoDefault(false);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(24, 10, 16, 10);
    foot->setSpacing(8);
    foot->addWidget(m_problems, 1);
    foot->addWidget(cancel);
    foot->addWidget(save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(scroll, 1);
    column->addLayout(foot);

    connect(save, &QPushButton::clicked, this, &RecordDialog::tryToSave);
    connect(cancel, &QPushButton::clicked, this, &RecordDialog::reject);
    for (const QKeySequence &keys : {QKeySequence(Qt::CTRL | Qt::Key_S), QKeySequence(Qt::CTRL | Qt::Key_Return)})
        connect(new QShortcut(keys, this), &QShortcut::activated, this, &RecordDialog::tryToSave);
    connect(new QShortcut(QKeySequence(Qt::Key_F8), this), &QShortcut::activated, m_form, &RecordForm::goToNextProblem);
    connect(m_form, &RecordForm::edited, this, &RecordDialog::countProblems);
    resize(m_settings.value(m_sizeKey, QSize(760, 640)).toSize());
}

void RecordDialog::countProblems()
{
    if (!m_tried)
        return;
    const auto problems = m_form->problems();
    m_problems->setText(problems.empty() ? QString()
                                         : tr("%n problem(s), F8 jumps to the next", nullptr, int(problems.size())));
}

void RecordDialog::tryToSave()
{
    m_tried = true;
    m_form->showProblems();
    countProblems();
    if (!m_form->problems().empty()) {
        m_form->goToNextProblem();
        return;
    }
    if (const auto done = m_save(m_form->value()); !done) {
        m_banner->post(QStringLiteral("save"), BannerKind::Error, done.error().message);
        return;
    }
    m_settings.setValue(m_sizeKey, size());
    accept();
}

/// Edits are not thrown away by one key: the banner asks, a second Esc or "Discard" closes.
void RecordDialog::reject()
{
    const QString key = QStringLiteral("discard");
    if (m_form->isEdited()
        && m_banner->sentence() != tr("Your entries are not saved yet. Press Esc again to discard them.")) {
        auto *discard = new QAction(tr("Discard"), this);
        connect(discard, &QAction::triggered, this, &QDialog::reject);
        m_banner->post(key, BannerKind::Warning, tr("Your entries are not saved yet. Press Esc again to discard them."),
                       {discard});
        return;
    }
    m_settings.setValue(m_sizeKey, size());
    QDialog::reject();
}
