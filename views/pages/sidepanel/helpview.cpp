#include "views/pages/sidepanel/helpview.h"

#include "views/widgets/statebadge.h"
#include "views/widgets/textlabel.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace {

struct PageHelp {
    PageId page;
    const char *title, *text;
};

constexpr PageHelp kPages[] = {
    {PageId::Today, QT_TRANSLATE_NOOP("Help", "Today"),
     QT_TRANSLATE_NOOP("Help",
                       "What is due and which objectives need attention. The counts are those of active objectives; "
                       "a click shows the list behind a count. Enter opens the line. Clause 9.1: what is measured, "
                       "when and by whom.")},
    {PageId::Objectives, QT_TRANSLATE_NOOP("Help", "Objectives"),
     QT_TRANSLATE_NOOP("Help",
                       "All information security objectives (6.2). The state is the result, computed from the "
                       "deciding KPIs; the plan never turns it green. The bar shows how much of the way is done, its "
                       "mark where it should be.")},
    {PageId::Objective, QT_TRANSLATE_NOOP("Help", "One objective"),
     QT_TRANSLATE_NOOP("Help",
                       "The letters a to l are those of clause 6.2: consistent with the policy, measurable, "
                       "requirements and risks, monitored, communicated, updated, documented; what will be done, with "
                       "which resources, by whom, when finished and how evaluated. A line opens the tab that answers "
                       "it.")},
    {PageId::Measurements, QT_TRANSLATE_NOOP("Help", "Measurements"),
     QT_TRANSLATE_NOOP("Help",
                       "The figures that are due, one line each (9.1). Enter goes to the next line, n/a with a reason "
                       "answers a period without a figure, =9/12 enters numerator and denominator, F4 evidence. The "
                       "state after saving is shown before you save. A wrong figure is corrected in the history: the "
                       "old one stays.")},
    {PageId::Reviews, QT_TRANSLATE_NOOP("Help", "Reviews"),
     QT_TRANSLATE_NOOP("Help",
                       "Management reviews, reviews of objectives and those that an event asked for (6.2 f, 9.3). The "
                       "meeting shows one objective after the other: PgDn goes on, D enters a decision, N a note, Esc "
                       "leaves. Closing freezes all figures. Decisions are followed until they are done.")},
    {PageId::Communication, QT_TRANSLATE_NOOP("Help", "Communication"),
     QT_TRANSLATE_NOOP("Help",
                       "Who was told of which objective and when (6.2 e, 7.4), what is planned, what came back, and "
                       "training as figures of groups, never of persons (7.3). An objective that was approved anew "
                       "and not told since is marked.")},
    {PageId::Findings, QT_TRANSLATE_NOOP("Help", "Findings"),
     QT_TRANSLATE_NOOP("Help",
                       "Findings of audits, reviews and monitoring with cause, correction, corrective action and the "
                       "later check whether it worked (10.2). A missed target is no nonconformity; not reacting to "
                       "it is.")},
};

struct StateHelp {
    ResultState state;
    const char *text;
};

constexpr StateHelp kStates[] = {
    {ResultState::OnTrack, QT_TRANSLATE_NOOP("Help", "near the planned way, or ahead of it")},
    {ResultState::AtRisk, QT_TRANSLATE_NOOP("Help", "clearly behind, still within reach")},
    {ResultState::OffTrack, QT_TRANSLATE_NOOP("Help", "far behind the planned way")},
    {ResultState::Achieved, QT_TRANSLATE_NOOP("Help", "the target is met")},
    {ResultState::Missed, QT_TRANSLATE_NOOP("Help", "the term is over and the target is not met")},
    {ResultState::Stale, QT_TRANSLATE_NOOP("Help", "the last figure is too old to judge by")},
    {ResultState::NoData, QT_TRANSLATE_NOOP("Help", "no usable figure yet; neither zero nor green")},
    {ResultState::Paused, QT_TRANSLATE_NOOP("Help", "on hold by decision; nothing is asked")},
};

QString words(const char *text)
{
    return QCoreApplication::translate("Help", text);
}

TextLabel *wrapped(const QString &text, TextSize size, Tone tone)
{
    auto *label = new TextLabel(text, tone, size);
    label->setWordWrap(true);
    return label;
}

} // namespace

HelpView::HelpView(QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(QStringLiteral("help"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void HelpView::show(PageId page)
{
    if (m_filled && page == m_page)
        return;
    m_page = page;
    m_filled = true;
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(6);
    for (const PageHelp &help : kPages)
        if (help.page == page) {
            column->addWidget(wrapped(words(help.title), TextSize::Strong, Tone::Text));
            column->addWidget(wrapped(words(help.text), TextSize::Small, Tone::Secondary));
            column->addSpacing(8);
        }
    column->addWidget(wrapped(words(QT_TRANSLATE_NOOP("Help", "The states")), TextSize::Strong, Tone::Text));
    for (const StateHelp &help : kStates) {
        auto *badge = new StateBadge(StateBadge::Shape::Plain);
        badge->setState(help.state);
        column->addWidget(badge);
        auto *text = wrapped(words(help.text), TextSize::Small, Tone::Secondary);
        text->setContentsMargins(18, 0, 0, 4);
        column->addWidget(text);
    }
    column->addStretch();
    setWidget(content);
}
