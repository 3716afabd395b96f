#include "views/pages/reviews/inputsdialog.h"

#include "model/domain/records.h"
#include "model/report/reviewpapers.h"
#include "views/forms/formkeeper.h"
#include "views/forms/savekeys.h"
#include "views/pages/recordservices.h"
#include "views/pages/session.h"
#include "views/widgets/banner.h"
#include "views/widgets/buttons.h"
#include "views/widgets/scrolled.h"
#include "views/widgets/textlabel.h"
#include "views/work/prompt.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>

namespace {

constexpr int kReasonLength = 500;
constexpr qsizetype kTextLength = 2000;

} // namespace

InputsDialog::InputsDialog(Session &session, Id<Review> review, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_review(review)
    , m_banner(new Banner)
    , m_keeper(new FormKeeper(*this, *m_banner, [this] { save(); }))
{
    setObjectName(QStringLiteral("inputsDialog"));
    setWindowTitle(tr("Inputs of %1 (9.3.2)").arg(session.records().find(review)->code));
    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(24, 8, 24, 8);
    grid->setHorizontalSpacing(12);
    grid->setColumnStretch(1, 1);
    const bool writable = !session.isReadOnly() && session.records().find(review)->state != ReviewState::Closed;
    int line = 0;
    for (const ReviewLetter &one : reviewLetters()) {
        Row row {QLatin1String(one.letter), new QPlainTextEdit, new QLineEdit};
        const QString subject = session.language().translate("Report", one.asks);
        const ReviewInput *before = known(row.letter);
        row.text->setPlainText(before ? before->text : QString());
        row.text->setAccessibleName(tr("%1 %2: what was presented").arg(row.letter, subject));
        row.text->setObjectName(QStringLiteral("input-") + row.letter);
        row.text->setTabChangesFocus(true);
        row.text->setFixedHeight(row.text->fontMetrics().lineSpacing() * 2 + 14);
        row.text->setReadOnly(!writable);
        row.reason->setText(before ? before->nothingReason : QString());
        row.reason->setAccessibleName(tr("%1 %2: why there is nothing").arg(row.letter, subject));
        row.reason->setObjectName(QStringLiteral("reason-") + row.letter);
        row.reason->setPlaceholderText(tr("or: nothing, because …"));
        row.reason->setMaxLength(kReasonLength);
        row.reason->setReadOnly(!writable);
        grid->addWidget(new TextLabel(row.letter, Tone::Text, TextSize::Strong), line, 0, Qt::AlignTop);
        grid->addWidget(new TextLabel(subject), line++, 1);
        grid->addWidget(row.text, line++, 1);
        grid->addWidget(row.reason, line++, 1);
        grid->setRowMinimumHeight(line++, 6);
        m_rows.push_back(row);
    }
    auto *scroll = scrolled(content);
    auto *save = primaryButton(tr("Save"));
    auto *cancel = plainButton(tr("Cancel"));
    save->setObjectName(QStringLiteral("saveInputs"));
    save->setEnabled(writable);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(24, 8, 24, 12);
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_banner);
    column->addWidget(scroll, 1);
    column->addLayout(foot);
    resize(720, 640);
    connect(save, &QPushButton::clicked, this, &InputsDialog::save);
    if (writable)
        saveOnKeys(this, &InputsDialog::save);
    connect(cancel, &QPushButton::clicked, this, &InputsDialog::reject);
    m_keeper->setServices(formServicesOf(session), QStringLiteral("review_inputs"),
                          review.value.toString(QUuid::WithoutBraces));
}

const ReviewInput *InputsDialog::known(const QString &letter) const
{
    for (const ReviewInput &input : m_session.document().records().all<ReviewInput>())
        if (input.review == m_review && input.letter == letter)
            return &input;
    return nullptr;
}

ReviewInput InputsDialog::edited(const Row &row, const ReviewInput *known) const
{
    const auto typed = [](const QString &text) { return text.trimmed().isEmpty() ? QString() : text.trimmed(); };
    ReviewInput input = known ? *known : ReviewInput();
    input.review = m_review;
    input.letter = row.letter;
    input.text = typed(row.text->toPlainText());
    input.nothingReason = typed(row.reason->text());
    return input;
}

bool InputsDialog::isEdited() const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [this](const Row &row) {
        const ReviewInput *before = known(row.letter);
        const ReviewInput after = edited(row, before);
        return before ? after != *before : !after.text.isNull() || !after.nothingReason.isNull();
    });
}

void InputsDialog::save()
{
    ChangeSet set;
    set.label = tr("Inputs of %1").arg(m_session.document().records().find(m_review)->code);
    for (const Row &row : m_rows) {
        if (row.text->toPlainText().trimmed().size() > kTextLength) {
            m_banner->post(QStringLiteral("long"), BannerKind::Error,
                           tr("Input %1 is longer than %2 characters. Shorten it, or name the document.")
                               .arg(row.letter)
                               .arg(kTextLength));
            row.text->setFocus();
            return;
        }
        const ReviewInput *before = known(row.letter);
        ReviewInput after = edited(row, before);
        if (before && after == *before)
            continue;
        if (before) {
            set.changes.push_back(::edited(*before, after));
        } else if (!after.text.isNull() || !after.nothingReason.isNull()) {
            after.id = {m_session.newId()};
            set.changes.push_back(created(after));
        }
    }
    if (const Result<> done = m_session.apply(set); !done)
        m_keeper->showFailure(done.error());
    else
        accept();
}

void InputsDialog::reject()
{
    if (!isEdited()
        || m_session.prompt().confirm(this, tr("Discard what was typed?"), tr("The inputs are not saved."),
                                      tr("Discard")))
        QDialog::reject();
}
