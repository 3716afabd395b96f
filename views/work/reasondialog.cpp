#include "views/work/reasondialog.h"

#include "model/domain/text.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

constexpr int dialogWidth = 460, boxHeight = 96;

QLabel *plainLabel(const QString &text, const char *name)
{
    auto *label = new QLabel(text);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

ReasonDialog::ReasonDialog(const QString &question, const QString &details, const QString &yes, int least,
                           QWidget *parent)
    : QDialog(parent)
    , m_least(least)
    , m_text(new QPlainTextEdit)
    , m_who(new QComboBox)
    , m_whoLabel(plainLabel(tr("Decided by"), "whoLabel"))
    , m_missing(plainLabel({}, "missing"))
{
    setWindowTitle(question);
    QLabel *head = plainLabel(question, "question");
    QFont strong = head->font();
    strong.setWeight(QFont::DemiBold);
    head->setFont(strong);
    m_text->setObjectName(QStringLiteral("reason"));
    m_text->setAccessibleName(tr("Reason"));
    m_text->setPlaceholderText(tr("Reason"));
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(boxHeight);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_yes = buttons->addButton(yes, QDialogButtonBox::AcceptRole);
    m_yes->setObjectName(QStringLiteral("yes"));
    m_yes->setProperty("primary", true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(8);
    column->addWidget(head);
    if (!details.isEmpty())
        column->addWidget(plainLabel(details, "details"));
    column->addWidget(m_text, 1);
    column->addWidget(m_missing);
    m_who->setObjectName(QStringLiteral("who"));
    m_who->setAccessibleName(tr("Decided by"));
    m_whoLabel->setBuddy(m_who);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_whoLabel);
    row->addWidget(m_who, 1);
    column->addLayout(row);
    m_who->hide();
    m_whoLabel->hide();
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_text, &QPlainTextEdit::textChanged, this, &ReasonDialog::judge);
    resize(dialogWidth, sizeHint().height());
    judge();
}

QString ReasonDialog::reason() const
{
    return cleanText(m_text->toPlainText());
}

void ReasonDialog::askWho(const std::vector<Signer> &signers, const QUuid &likely)
{
    m_who->clear();
    m_who->addItem(tr("not named"), QUuid());
    for (const Signer &signer : signers) {
        m_who->addItem(shownText(signer.name), signer.id);
        if (signer.id == likely)
            m_who->setCurrentIndex(m_who->count() - 1);
    }
    m_who->show();
    m_whoLabel->show();
    resize(dialogWidth, sizeHint().height());
}

QUuid ReasonDialog::who() const
{
    return m_who->currentData().toUuid();
}

void ReasonDialog::judge()
{
    const int missing = m_least - int(reason().size());
    m_yes->setEnabled(missing <= 0);
    m_missing->setText(missing > 0 ? tr("%n more character(s): an auditor will read it.", nullptr, missing)
                                   : QString());
}
