#include "views/pages/measurements/notesdialog.h"

#include "views/forms/evidenceline.h"
#include "views/widgets/buttons.h"
#include "views/widgets/textlabel.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

NotesDialog::NotesDialog(const QString &what, const QString &evidence, const QString &comment, const Register &reg,
                         QWidget *parent)
    : QDialog(parent)
    , m_evidence(evidenceLine(reg, evidence))
    , m_comment(new QPlainTextEdit(comment))
{
    setWindowTitle(tr("Evidence and comment"));
    m_comment->setObjectName(QStringLiteral("comment"));
    m_comment->setAccessibleName(tr("Comment"));
    m_comment->setTabChangesFocus(true);
    m_comment->setMinimumHeight(90);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(24, 20, 24, 16);
    form->setSpacing(12);
    form->addRow(new TextLabel(what, Tone::Text, TextSize::Strong));
    form->addRow(tr("&Evidence"), m_evidence);
    form->addRow(tr("&Comment"), m_comment);
    auto *buttons = new QDialogButtonBox;
    QPushButton *save = primaryButton(tr("Keep"));
    buttons->addButton(save, QDialogButtonBox::AcceptRole);
    buttons->addButton(plainButton(tr("Cancel")), QDialogButtonBox::RejectRole);
    save->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    form->addRow(buttons);
    connect(m_evidence, &QLineEdit::textChanged, this, &NotesDialog::edited);
    connect(m_comment, &QPlainTextEdit::textChanged, this, &NotesDialog::edited);
    resize(460, 260);
}

QString NotesDialog::evidence() const
{
    return m_evidence->text().trimmed();
}
QString NotesDialog::comment() const
{
    return m_comment->toPlainText().trimmed();
}
