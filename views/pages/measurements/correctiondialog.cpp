#include "views/pages/measurements/correctiondialog.h"

#include "model/domain/dates.h"
#include "model/domain/language.h"
#include "model/domain/numbers.h"
#include "model/query/dueround.h"
#include "views/widgets/banner.h"
#include "views/widgets/buttons.h"
#include "views/widgets/fieldbox.h"
#include "views/widgets/textlabel.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

CorrectionDialog::CorrectionDialog(const Kpi &kpi, const Reading &reading, bool voidOnly, const Language &language,
                                   QWidget *parent)
    : QDialog(parent)
    , m_kpi(kpi)
    , m_voidOnly(voidOnly)
    , m_language(language)
    , m_banner(new Banner)
    , m_value(new QLineEdit)
    , m_reason(new QLineEdit)
{
    setWindowTitle(voidOnly ? tr("Make a figure void") : tr("Correct a figure"));
    const QString now = reading.has(Reading::IsRatio) ? tr("%1/%2").arg(reading.firstText(), reading.secondText())
        : reading.has(Reading::HasValue)              ? reading.firstText()
                                                      : tr("n/a");
    m_value->setObjectName(QStringLiteral("value"));
    m_value->setText(now);
    m_value->setAccessibleName(tr("New figure"));
    m_value->selectAll();
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setMaxLength(300);
    m_valueField = new FieldBox(m_value, tr("A number, 9/12 for a ratio, or n/a: and the reason."));
    m_reasonField = new FieldBox(m_reason, tr("The old figure stays in the file, with this reason."));
    auto *form = new QFormLayout(this);
    form->setContentsMargins(24, 20, 24, 16);
    form->setSpacing(12);
    form->addRow(m_banner);
    form->addRow(
        new TextLabel(tr("%1 %2, %3: %4").arg(kpi.code, kpi.name, longDate(reading.periodEnd(), language), now),
                      Tone::Text, TextSize::Strong));
    if (!voidOnly)
        form->addRow(tr("&New figure"), m_valueField);
    else
        m_valueField->setParent(this), m_valueField->hide();
    form->addRow(tr("&Reason"), m_reasonField);
    auto *buttons = new QDialogButtonBox;
    QPushButton *save = primaryButton(voidOnly ? tr("Make void") : tr("Correct"));
    buttons->addButton(save, QDialogButtonBox::AcceptRole);
    buttons->addButton(plainButton(tr("Cancel")), QDialogButtonBox::RejectRole);
    save->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &CorrectionDialog::tryToSave);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    form->addRow(buttons);
    resize(520, 240);
}

void CorrectionDialog::tryToSave()
{
    ReadingRow row;
    QString problem;
    if (!m_voidOnly) {
        const Entry entry = parseEntry(m_value->text(), m_language);
        if (const auto *error = std::get_if<Error>(&entry))
            problem = error->message;
        else if (const auto *ratio = std::get_if<EnteredRatio>(&entry)) {
            row.numerator = ratio->numerator;
            row.denominator = ratio->denominator;
        } else if (const auto *number = std::get_if<Decimal>(&entry))
            row.value = *number;
        else if (const auto *none = std::get_if<EnteredNotAvailable>(&entry))
            row.notAvailableReason = none->reason;
        if (problem.isEmpty() && m_kpi.direction != Direction::Qualitative)
            problem = readingProblem(m_kpi, row, m_language);
        if (problem.isEmpty() && m_kpi.aggregation == Aggregation::Ratio && !row.value.isNull())
            problem = tr("This KPI is a ratio: type numerator/denominator, for example 9/12.");
    }
    m_valueField->setProblem(problem);
    const QString reason = m_reason->text().trimmed();
    m_reasonField->setProblem(reason.isEmpty() ? tr("Say why, so that an auditor can follow it.") : QString());
    if (!problem.isEmpty() || reason.isEmpty())
        return;
    if (const auto done = m_save(row, reason); !done) {
        m_banner->post(QStringLiteral("save"), BannerKind::Error, done.error().message);
        return;
    }
    accept();
}
