#include "views/work/reasondialog.h"

#include "model/domain/text.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

constexpr int dialogWidth = 460, boxHeight = 96, smallBoxHeight = 52;

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
                           QWidget *parent, const ReasonChoices &choices)
    : QDialog(parent)
    , m_least(least)
    , m_text(new QPlainTextEdit)
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
    m_trigger = addChoice(*column, tr("Trigger"), "trigger", tr("none"), choices.triggers, choices.likelyTrigger);
    m_person = choices.personDecides
        ? addChoice(*column, tr("Decided by"), "decided_by", tr("not named"), choices.people, choices.likelyPerson)
        : addChoice(*column, tr("Requested by"), "requested_by", tr("not said"), choices.people, choices.likelyPerson);
    if (choices.asksConsideration) {
        m_considered = new QPlainTextEdit;
        m_considered->setObjectName(QStringLiteral("consideration"));
        m_considered->setAccessibleName(tr("Risk and compliance considered"));
        m_considered->setTabChangesFocus(true);
        m_considered->setFixedHeight(smallBoxHeight);
        column->addWidget(new QLabel(tr("Risk and compliance considered")));
        column->addWidget(m_considered);
    }
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_text, &QPlainTextEdit::textChanged, this, &ReasonDialog::judge);
    connect(m_text, &QPlainTextEdit::textChanged, this, &ReasonDialog::typed);
    resize(dialogWidth, sizeHint().height());
    judge();
}

QString ReasonDialog::reason() const
{
    return cleanText(m_text->toPlainText());
}

void ReasonDialog::setReason(const QString &text)
{
    m_text->setPlainText(text);
    m_text->selectAll();
}

QComboBox *ReasonDialog::addChoice(QVBoxLayout &column, const QString &label, const char *name, const QString &none,
                                   const std::vector<ReasonChoice> &choices, const QUuid &first)
{
    if (choices.empty())
        return nullptr;
    auto *box = new QComboBox;
    box->setObjectName(QLatin1String(name));
    box->setAccessibleName(label);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // long words do not widen the dialog
    box->addItem(none, QUuid());
    for (const ReasonChoice &choice : choices)
        box->addItem(shownText(choice.words), choice.id);
    box->setCurrentIndex(std::max(0, box->findData(first)));
    column.addWidget(new QLabel(label));
    column.addWidget(box);
    return box;
}

QUuid ReasonDialog::trigger() const
{
    return m_trigger ? m_trigger->currentData().toUuid() : QUuid();
}

QUuid ReasonDialog::person() const
{
    return m_person ? m_person->currentData().toUuid() : QUuid();
}

QString ReasonDialog::consideration() const
{
    constexpr int most = 1000; // of the change record
    return m_considered ? cleanText(m_considered->toPlainText()).left(most) : QString();
}

void ReasonDialog::setConsideration(const QString &text)
{
    if (m_considered)
        m_considered->setPlainText(text);
}

void ReasonDialog::judge()
{
    const int missing = m_least - int(reason().size());
    m_yes->setEnabled(missing <= 0);
    m_missing->setText(missing > 0 ? tr("%n more character(s): an auditor will read it.", nullptr, missing)
                                   : QString());
}
