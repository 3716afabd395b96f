#include "views/pages/today/firststeps.h"

#include "model/domain/records.h"
#include "views/widgets/buttons.h"
#include "views/widgets/textlabel.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QPushButton>

namespace {

template <typename T> int countOf(const Register &reg)
{
    return int(reg.all<T>().size());
}

struct FirstStep {
    const char *word; ///< English, context "FirstSteps"
    const char *why;
    PageId page;
    Kind kind;
    int (*count)(const Register &reg);
};

constexpr FirstStep steps[] = {
    {QT_TRANSLATE_NOOP("FirstSteps", "People"),
     QT_TRANSLATE_NOOP("FirstSteps", "Each objective has one person who answers for it (6.2 j)."), PageId::People,
     Kind::Person, countOf<Person>},
    {QT_TRANSLATE_NOOP("FirstSteps", "Units"),
     QT_TRANSLATE_NOOP("FirstSteps", "The functions and levels at which objectives are set (6.2)."), PageId::People,
     Kind::OrgUnit, countOf<OrgUnit>},
    {QT_TRANSLATE_NOOP("FirstSteps", "Policy"),
     QT_TRANSLATE_NOOP("FirstSteps", "The document that top management has approved (5.2)."), PageId::Policy,
     Kind::PolicyDocument, countOf<PolicyDocument>},
    {QT_TRANSLATE_NOOP("FirstSteps", "Commitments of the policy"),
     QT_TRANSLATE_NOOP("FirstSteps", "The sentences with which every objective must agree (6.2 a, 5.2)."),
     PageId::Policy, Kind::PolicyCommitment, countOf<PolicyCommitment>},
    {QT_TRANSLATE_NOOP("FirstSteps", "Requirements"),
     QT_TRANSLATE_NOOP("FirstSteps", "What law, contracts and interested parties ask for (6.2 c)."), PageId::Policy,
     Kind::Requirement, countOf<Requirement>},
    {QT_TRANSLATE_NOOP("FirstSteps", "Risks"),
     QT_TRANSLATE_NOOP("FirstSteps", "The results of risk assessment and treatment, the high ones first (6.2 c)."),
     PageId::Risks, Kind::Risk, countOf<Risk>},
    {QT_TRANSLATE_NOOP("FirstSteps", "Objectives"),
     QT_TRANSLATE_NOOP("FirstSteps", "Few and measurable, each with owner, plan, measure and date (6.2 b, h to l)."),
     PageId::Objectives, Kind::Objective, countOf<Objective>},
};

} // namespace

FirstSteps::FirstSteps(QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(24, 24, 24, 24);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(10);
    grid->addWidget(
        new TextLabel(tr("This workspace is new. Begin with what objectives stand on"), Tone::Text, TextSize::Strong),
        0, 0, 1, 4);
    int row = 1;
    for (const FirstStep &step : steps) {
        auto *sign = new TextLabel({}, Tone::Secondary);
        sign->setFixedWidth(sign->fontMetrics().height());
        QPushButton *word = linkButton(QCoreApplication::translate("FirstSteps", step.word));
        word->setObjectName(QStringLiteral("step%1").arg(row));
        connect(word, &QPushButton::clicked, this, [this, &step] { emit wanted({step.page, step.kind}); });
        auto *count = new TextLabel({}, Tone::Secondary);
        grid->addWidget(sign, row, 0);
        grid->addWidget(word, row, 1, Qt::AlignLeft);
        grid->addWidget(count, row, 2);
        auto *why = new TextLabel(QCoreApplication::translate("FirstSteps", step.why), Tone::Secondary);
        why->setWordWrap(true);
        grid->addWidget(why, row, 3);
        m_signs.push_back(sign);
        m_counts.push_back(count);
        ++row;
    }
    QPushButton *guide = linkButton(tr("Guided set-up in ten steps…"));
    guide->setObjectName(QStringLiteral("guidedSetup"));
    connect(guide, &QPushButton::clicked, this, &FirstSteps::guideWanted);
    grid->addWidget(guide, row, 1, 1, 3, Qt::AlignLeft);
    ++row;
    auto *hint
        = new TextLabel(tr("Tables that you keep in a spreadsheet come in by File, Import…, as workbook or CSV, or "
                           "by Ctrl+V."),
                        Tone::Secondary, TextSize::Small);
    hint->setWordWrap(true);
    grid->addWidget(hint, row, 1, 1, 3);
    grid->setColumnStretch(3, 1);
    grid->setRowStretch(row + 1, 1);
}

void FirstSteps::show(const Register &reg)
{
    for (size_t i = 0; i < std::size(steps); ++i) {
        const int count = steps[i].count(reg);
        m_signs[i]->setText(count ? QStringLiteral("✓") : QStringLiteral("%1").arg(i + 1));
        m_counts[i]->setText(count ? QString::number(count) : tr("none yet"));
    }
    setVisible(true);
}
