#include "views/forms/correctiondialog.h"

#include "model/domain/finding.h"
#include "model/domain/language.h"
#include "model/domain/numbers.h"
#include "model/domain/organisation.h"
#include "model/domain/register.h"
#include "model/query/readingcheck.h"
#include "model/query/settings.h"
#include "views/forms/evidenceline.h"
#include "views/forms/formkeeper.h"
#include "views/forms/savekeys.h"
#include "views/widgets/banner.h"
#include "views/widgets/buttons.h"
#include "views/widgets/fieldbox.h"
#include "views/widgets/textlabel.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace {

/// The figure as one would type it.
QString asTyped(const ReadingRow &row, const Language &language)
{
    const auto local = [&](const Decimal &d) {
        return QString(d.text()).replace(QLatin1Char('.'), language.locale().decimalPoint());
    };
    if (!row.numerator.isNull())
        return QStringLiteral("%1/%2").arg(local(row.numerator), local(row.denominator));
    if (!row.value.isNull())
        return local(row.value);
    return CorrectionDialog::tr("n/a: %1").arg(row.notAvailableReason);
}

QString codeOf(const Register &reg, Id<Evidence> id)
{
    const Evidence *evidence = reg.find(id);
    return evidence ? evidence->code : QString();
}

} // namespace

CorrectionDialog::CorrectionDialog(const Register &reg, const Kpi &kpi, const ReadingRow &old, const QString &what,
                                   bool voidOnly, const Language &language, QWidget *parent)
    : QDialog(parent)
    , m_kpi(kpi)
    , m_voidOnly(voidOnly)
    , m_smallestGroup(smallestGroup(reg))
    , m_language(language)
    , m_banner(new Banner)
    , m_keeper(new FormKeeper(*this, *m_banner, [this] { tryToSave(); }))
    , m_effectWords(new TextLabel({}, Tone::Secondary))
    , m_value(new QLineEdit(asTyped(old, language)))
    , m_evidence(evidenceLine(reg, codeOf(reg, old.evidence)))
    , m_reason(new QLineEdit)
    , m_comment(new QPlainTextEdit(old.comment))
    , m_valueField(new FieldBox(m_value, tr("A number, 9/12 for a ratio, or n/a: and the reason.")))
    , m_reasonField(new FieldBox(m_reason, tr("The old figure stays in the file, with this reason.")))
{
    setWindowTitle(voidOnly ? tr("Make a figure void") : tr("Correct a figure"));
    m_value->setObjectName(QStringLiteral("value"));
    m_value->setAccessibleName(tr("New figure"));
    m_value->selectAll();
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setMaxLength(300);
    m_comment->setObjectName(QStringLiteral("comment"));
    m_comment->setAccessibleName(tr("Comment"));
    m_comment->setTabChangesFocus(true);
    m_comment->setFixedHeight(m_comment->fontMetrics().height() * 2 + 16);
    m_effectWords->setObjectName(QStringLiteral("effect"));
    auto *form = new QFormLayout(this);
    form->setContentsMargins(24, 20, 24, 16);
    form->setSpacing(12);
    form->addRow(m_banner);
    auto *head = new TextLabel(what, Tone::Text, TextSize::Strong);
    head->setWordWrap(true);
    form->addRow(head);
    if (!voidOnly)
        form->addRow(tr("&New figure"), m_valueField);
    form->addRow(tr("&Reason"), m_reasonField);
    if (!voidOnly) {
        form->addRow(tr("&Evidence"), m_evidence);
        form->addRow(tr("&Comment"), m_comment);
    }
    for (QWidget *unused : std::initializer_list<QWidget *> {m_valueField, m_evidence, m_comment})
        if (voidOnly) {
            unused->setParent(this);
            unused->hide();
        }
    form->addRow(m_effectWords);
    QPushButton *save = primaryButton(voidOnly ? tr("Make void") : tr("Correct"));
    save->setObjectName(QStringLiteral("save"));
    QPushButton *cancel = plainButton(tr("Cancel"));
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(save);
    save->setDefault(true);
    connect(save, &QPushButton::clicked, this, &CorrectionDialog::tryToSave);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    setShortcutHint(*save, QKeySequence(Qt::CTRL | Qt::Key_S));
    saveOnKeys(this, &CorrectionDialog::tryToSave);
    connect(m_value, &QLineEdit::textChanged, this, &CorrectionDialog::showEffect);
    form->addRow(foot);
    (voidOnly ? m_reason : m_value)->setFocus();
    resize(540, sizeHint().height());
}

void CorrectionDialog::setEffect(Effect effect)
{
    m_effect = std::move(effect);
    showEffect();
}

void CorrectionDialog::setServices(FormServices services, const QString &figure)
{
    m_keeper->setServices(std::move(services),
                          m_voidOnly ? QStringLiteral("void_figure") : QStringLiteral("correct_figure"), figure);
}

ReadingRow CorrectionDialog::typed(QString &problem) const
{
    ReadingRow row;
    row.comment = m_comment->toPlainText().trimmed();
    const Entry entry = parseEntry(m_value->text(), m_language);
    if (const auto *error = std::get_if<Error>(&entry)) {
        problem = error->message;
        return row;
    }
    if (const auto *ratio = std::get_if<EnteredRatio>(&entry)) {
        row.numerator = ratio->numerator;
        row.denominator = ratio->denominator;
    } else if (const auto *number = std::get_if<Decimal>(&entry)) {
        row.value = *number;
    } else if (const auto *none = std::get_if<EnteredNotAvailable>(&entry)) {
        row.notAvailableReason = none->reason;
    }
    ReadingRow checked = row;
    if (!m_evidence->text().trimmed().isEmpty()) // that there is some is what the rule asks
        checked.evidence.value = QUuid(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1);
    problem = readingProblem(m_kpi, checked, m_language, m_smallestGroup);
    return row;
}

void CorrectionDialog::showEffect()
{
    if (!m_effect)
        return;
    QString problem;
    const ReadingRow row = typed(problem);
    m_effectWords->setText(m_voidOnly ? m_effect(std::nullopt) : problem.isEmpty() ? m_effect(row) : QString());
}

void CorrectionDialog::tryToSave()
{
    QString problem;
    const ReadingRow row = typed(problem);
    if (m_voidOnly)
        problem.clear();
    m_valueField->setProblem(problem);
    const QString reason = m_reason->text().trimmed();
    m_reasonField->setProblem(reason.isEmpty() ? tr("Say why, so that an auditor can follow it.") : QString());
    if (!problem.isEmpty() || reason.isEmpty())
        return;
    if (const auto done = m_save(row, m_evidence->text().trimmed(), reason); !done) {
        m_keeper->showFailure(done.error());
        return;
    }
    accept();
}

void CorrectionDialog::reject()
{
    if (m_keeper->mayClose())
        QDialog::reject();
}
