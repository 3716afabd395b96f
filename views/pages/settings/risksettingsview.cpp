#include "views/pages/settings/risksettingsview.h"

#include "model/query/coverage.h"
#include "model/query/settings.h"
#include "views/pages/settings/numbersettings.h"
#include "views/widgets/rule.h"
#include "views/widgets/scrolled.h"
#include "views/widgets/segmented.h"
#include "views/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QScrollArea>

namespace {

constexpr const char *kAsksFrom = "risk.objective_expected_from";

bool isRiskNumber(const SettingInfo &info)
{
    return QLatin1String(info.key).startsWith(QLatin1String("risk.")) && !info.standardText;
}

} // namespace

RiskSettingsView::RiskSettingsView(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_numbers(new NumberSettings(session, &isRiskNumber))
    , m_asksFrom(new Segmented(tr("Risk level that asks for an objective")))
    , m_summary(new TextLabel)
{
    setObjectName(QStringLiteral("riskSettings"));
    m_summary->setObjectName(QStringLiteral("riskSettingSummary"));
    m_summary->setWordWrap(true);
    m_asksFrom->setObjectName(QLatin1String(kAsksFrom));
    for (const RiskLevel level : {RiskLevel::Low, RiskLevel::Medium, RiskLevel::High, RiskLevel::Critical})
        m_asksFrom->addSegment(int(level), labelOf(level, session.language()));
    // The choice stands right below the numbers.
    m_numbers->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *fields = new QWidget;
    auto *asks = new QHBoxLayout;
    asks->setContentsMargins(24, 0, 16, 16);
    asks->addWidget(new TextLabel(tr("Risk level that asks for an objective"), Tone::Secondary), 1);
    asks->addWidget(m_asksFrom);
    auto *left = new QVBoxLayout(fields);
    left->setContentsMargins(0, 0, 0, 0);
    left->addWidget(m_numbers);
    left->addLayout(asks);
    left->addStretch();
    auto *right = new QVBoxLayout;
    right->setContentsMargins(20, 4, 16, 12);
    right->setSpacing(8);
    right->addWidget(new TextLabel(tr("What these limits would change"), Tone::Text, TextSize::Strong));
    right->addWidget(m_summary);
    right->addStretch();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(scrolled(fields), 3);
    row->addWidget(new Rule(Qt::Vertical));
    row->addLayout(right, 2);
    const auto changed = [this] {
        preview();
        emit edited();
    };
    connect(m_numbers, &NumberSettings::edited, this, changed);
    connect(m_asksFrom, &Segmented::chosen, this, changed);
}

void RiskSettingsView::refresh()
{
    if (isEdited())
        return;
    m_numbers->refresh();
    m_shownLevel = objectiveExpectedFrom(m_session.records());
    m_asksFrom->setCurrent(int(m_shownLevel));
    m_asksFrom->setEnabled(!m_session.isReadOnly());
    preview();
}

RiskLevel RiskSettingsView::chosenLevel() const
{
    return RiskLevel(m_asksFrom->current());
}

bool RiskSettingsView::isEdited() const
{
    return m_numbers->isEdited() || (m_shownLevel != RiskLevel::Unset && chosenLevel() != m_shownLevel);
}

SettingValues RiskSettingsView::values() const
{
    SettingValues out = m_numbers->values();
    if (chosenLevel() != m_shownLevel)
        out.insert(QLatin1String(kAsksFrom), keyOf(chosenLevel()));
    return out;
}

Register RiskSettingsView::then() const
{
    return withSettings(m_session.document().records(), values(), [this] { return m_session.newId(); });
}

void RiskSettingsView::preview()
{
    m_summary->setTone(Tone::Text);
    if (m_numbers->hasProblem())
        return m_summary->setText(tr("A number cannot be used. Repair it to see what it would change."));
    const Register wanted = then();
    if (const QString problem = riskSettingProblem(wanted, m_session.language()); !problem.isEmpty()) {
        m_summary->setTone(Tone::Error);
        return m_summary->setText(problem);
    }
    QStringList lines;
    if (isEdited()) {
        const RiskPreview change = previewRisks(m_session.document().records(), wanted);
        lines += tr("%n risks would have another level.", nullptr, change.otherLevel);
        lines += tr("%1 risks ask for an objective, %2 would.").arg(change.asking).arg(change.wouldAsk);
    } else {
        lines += tr("Change a limit: the risks that would have another level are counted here.");
    }
    const int beyond = risksBeyondScale(wanted);
    if (beyond > 0)
        lines += tr("%n risks lie beyond the scale: the matrix shows their steps until they are assessed anew.",
                    nullptr, beyond);
    m_summary->setText(lines.join(QStringLiteral("\n\n")));
}

bool RiskSettingsView::save()
{
    if (m_numbers->hasProblem()) {
        m_numbers->goToProblem();
        return false;
    }
    const Register wanted = then();
    if (!riskSettingProblem(wanted, m_session.language()).isEmpty()) {
        preview();
        return false;
    }
    ChangeSet set;
    set.label = tr("Edited: risk scale and levels");
    set.changes = settingChanges(m_session.document().records(), values(), [this] { return m_session.newId(); });
    if (const auto done = m_session.apply(set); !done) {
        emit failed(done.error()); // and what was typed stays an open edit
        return false;
    }
    m_numbers->taken();
    m_shownLevel = chosenLevel();
    preview();
    return true;
}
