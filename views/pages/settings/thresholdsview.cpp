#include "views/pages/settings/thresholdsview.h"

#include "model/query/settings.h"
#include "views/pages/settings/numbersettings.h"
#include "views/widgets/choicebutton.h"
#include "views/widgets/rule.h"
#include "views/widgets/scrolled.h"
#include "views/widgets/statebadge.h"
#include "views/widgets/textlabel.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QTimer>

namespace {

constexpr int kDelayMs = 200;
constexpr int kShown = 12;
constexpr const char *kRule = "rollup.rule";

bool isThreshold(const SettingInfo &info)
{
    const QLatin1String key(info.key);
    return key.startsWith(QLatin1String("status.")) || key.startsWith(QLatin1String("due."));
}

} // namespace

ThresholdsView::ThresholdsView(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_rule(new ChoiceButton(tr("Result of an objective"), ChoiceButton::Look::Filled))
    , m_numbers(new NumberSettings(session, &isThreshold))
    , m_summary(new TextLabel)
    , m_changes(new QGridLayout)
    , m_delay(new QTimer(this))
{
    setObjectName(QStringLiteral("thresholds"));
    m_summary->setObjectName(QStringLiteral("thresholdSummary"));
    m_summary->setWordWrap(true);
    m_changes->setHorizontalSpacing(10);
    m_changes->setVerticalSpacing(6);
    m_changes->setColumnStretch(0, 1);
    auto *limits = new QWidget;
    auto *column = new QVBoxLayout(limits);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(makeRule());
    column->addWidget(m_numbers, 1);
    auto *scroll = scrolled(limits);
    auto *right = new QVBoxLayout;
    right->setContentsMargins(20, 4, 16, 12);
    right->setSpacing(8);
    right->addWidget(new TextLabel(tr("What these limits would change"), Tone::Text, TextSize::Strong));
    right->addWidget(m_summary);
    right->addLayout(m_changes);
    right->addStretch();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(scroll, 3);
    row->addWidget(new Rule(Qt::Vertical));
    row->addLayout(right, 2);
    m_delay->setSingleShot(true);
    m_delay->setInterval(kDelayMs);
    connect(m_delay, &QTimer::timeout, this, &ThresholdsView::preview);
    const auto changed = [this] {
        m_delay->start();
        emit edited();
    };
    connect(m_numbers, &NumberSettings::edited, this, changed);
    connect(m_rule, &ChoiceButton::chosen, this, changed);
}

QWidget *ThresholdsView::makeRule()
{
    m_rule->setObjectName(QLatin1String(kRule));
    m_rule->setChoices({{QStringLiteral("worst"), tr("The worst deciding measure decides")},
                        {QStringLiteral("weighted"), tr("The weighted progress of its measures decides")}});
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(24, 4, 16, 0);
    row->setSpacing(10);
    row->addWidget(new TextLabel(tr("Result of an objective")));
    row->addWidget(m_rule);
    row->addStretch();
    return box;
}

bool ThresholdsView::isRuleEdited() const
{
    const bool weighted = rollupTermsOf(m_session.document().records()).rule == RollupRule::Weighted;
    return (m_rule->value() == QLatin1String("weighted")) != weighted;
}

SettingValues ThresholdsView::values() const
{
    SettingValues all = m_numbers->values();
    if (isRuleEdited())
        all.insert(QLatin1String(kRule), m_rule->value().toString());
    return all;
}

void ThresholdsView::refresh()
{
    if (isEdited())
        return;
    m_numbers->refresh();
    m_rule->setValue(rollupTermsOf(m_session.document().records()).rule == RollupRule::Weighted
                         ? QStringLiteral("weighted")
                         : QStringLiteral("worst"));
    preview();
}

bool ThresholdsView::isEdited() const
{
    return m_numbers->isEdited() || isRuleEdited();
}

void ThresholdsView::preview()
{
    while (QLayoutItem *item = m_changes->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (m_numbers->hasProblem()) {
        m_summary->setText(tr("A number cannot be used. Repair it to see what it would change."));
        return;
    }
    const Register &reg = m_session.document().records();
    const Register then = withSettings(reg, values(), [this] { return m_session.newId(); });
    const ThresholdPreview others = isEdited() ? previewStates(reg, then, m_session.asOf()) : ThresholdPreview();
    const std::vector<StatePreview> &changed = others.states;
    const auto kpis = std::count_if(changed.begin(), changed.end(), [](const StatePreview &p) { return p.isKpi; });
    QString words = !isEdited() ? tr("Change a limit: the states that would be others stand here.")
        : changed.empty()       ? tr("No state would be another one.")
                                : tr("%1 of %2 KPIs and %3 of %4 objectives would have another state.")
                                .arg(kpis)
                                .arg(m_session.state().kpis.size())
                                .arg(qsizetype(changed.size()) - kpis)
                                .arg(m_session.state().objectives.size());
    if (const int figures = others.data; figures > 0)
        words += QLatin1Char(' ')
            + tr("The figures of %n KPI(s) would be due, overdue or silent otherwise.", nullptr, figures);
    m_summary->setText(words);
    int row = 0;
    for (const StatePreview &p : changed) {
        if (row == kShown)
            break;
        auto *title = new TextLabel(QStringLiteral("%1 %2").arg(p.code, p.title), Tone::Text, TextSize::Small);
        title->setElided(true);
        auto *now = new StateBadge(StateBadge::Shape::Plain), *later = new StateBadge(StateBadge::Shape::Plain);
        now->setState(p.change.now);
        later->setState(p.change.then);
        m_changes->addWidget(title, row, 0);
        m_changes->addWidget(now, row, 1);
        m_changes->addWidget(new TextLabel(QStringLiteral("→"), Tone::Secondary), row, 2);
        m_changes->addWidget(later, row++, 3);
    }
    if (int(changed.size()) > kShown)
        m_changes->addWidget(
            new TextLabel(tr("and %1 more").arg(int(changed.size()) - kShown), Tone::Secondary, TextSize::Small), row,
            0);
}

bool ThresholdsView::save()
{
    if (m_numbers->hasProblem()) {
        m_numbers->goToProblem();
        return false;
    }
    ChangeSet set;
    set.label = tr("Edited: thresholds");
    set.changes = settingChanges(m_session.document().records(), values(), [this] { return m_session.newId(); });
    if (const auto done = m_session.apply(set); !done) {
        emit failed(done.error()); // and what was typed stays an open edit
        return false;
    }
    m_numbers->taken();
    return true;
}
