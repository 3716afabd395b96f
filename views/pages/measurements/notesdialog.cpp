#include "views/pages/measurements/notesdialog.h"

#include "views/forms/evidenceline.h"
#include "views/forms/formkeeper.h"
#include "views/widgets/banner.h"
#include "views/widgets/buttons.h"
#include "views/widgets/textlabel.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

NotesDialog::NotesDialog(const QString &what, const QString &evidence, const QString &comment, const Register &reg,
                         QWidget *parent)
    : QDialog(parent)
    , m_evidence(evidenceLine(reg, evidence))
    , m_comment(new QPlainTextEdit(comment))
    , m_banner(new Banner)
    , m_keeper(new FormKeeper(*this, *m_banner, {}))
{
    setWindowTitle(tr("Evidence and comment"));
    m_comment->setObjectName(QStringLiteral("comment"));
    m_comment->setAccessibleName(tr("Comment"));
    m_comment->setTabChangesFocus(true);
    m_comment->setMinimumHeight(90);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(24, 20, 24, 16);
    form->setSpacing(12);
    form->addRow(m_banner);
    form->addRow(new TextLabel(what, Tone::Text, TextSize::Strong));
    form->addRow(tr("&Evidence"), m_evidence);
    form->addRow(tr("&Comment"), m_comment);
    QPushButton *save = primaryButton(tr("Keep"));
    QPushButton *cancel = plainButton(tr("Cancel"));
    save->setObjectName(QStringLiteral("keep"));
    save->setDefault(true);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(save);
    connect(save, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &NotesDialog::reject);
    form->addRow(foot);
    setTabOrder(m_comment, save); // who types figures goes on with the next key
    connect(m_evidence, &QLineEdit::textChanged, this, &NotesDialog::edited);
    connect(m_comment, &QPlainTextEdit::textChanged, this, &NotesDialog::edited);
    m_evidence->setObjectName(QStringLiteral("evidence"));
    m_keeper->setServices({}, QStringLiteral("notes"), {}); // the draft of the round has what is typed here
    resize(460, 260);
}

void NotesDialog::reject()
{
    if (m_keeper->mayClose())
        QDialog::reject();
}

QString NotesDialog::evidence() const
{
    return m_evidence->text().trimmed();
}
QString NotesDialog::comment() const
{
    return m_comment->toPlainText().trimmed();
}
