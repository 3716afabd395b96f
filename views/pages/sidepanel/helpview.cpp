#include "views/pages/sidepanel/helpview.h"

#include "model/query/helptexts.h"
#include "views/widgets/statebadge.h"
#include "views/widgets/textlabel.h"

#include <QCoreApplication>
#include <QHash>
#include <QVBoxLayout>

namespace {

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

QString helpId(PageId page)
{
    static const QHash<PageId, QString> ids {
        {PageId::Today, QStringLiteral("today")},         {PageId::Objectives, QStringLiteral("objectives")},
        {PageId::Objective, QStringLiteral("objective")}, {PageId::Measurements, QStringLiteral("measurements")},
        {PageId::Trends, QStringLiteral("trends")},       {PageId::Plan, QStringLiteral("plan")},
        {PageId::Risks, QStringLiteral("risks")},         {PageId::Policy, QStringLiteral("policy")},
        {PageId::Reviews, QStringLiteral("reviews")},     {PageId::Communication, QStringLiteral("communication")},
        {PageId::Findings, QStringLiteral("findings")},   {PageId::Evidence, QStringLiteral("evidence")},
        {PageId::People, QStringLiteral("people")},       {PageId::Audit, QStringLiteral("audit")},
        {PageId::Reports, QStringLiteral("reports")},     {PageId::Library, QStringLiteral("library")},
        {PageId::Settings, QStringLiteral("settings")},
    };
    return ids.value(page);
}

HelpView::HelpView(const Language &language, QWidget *parent)
    : QScrollArea(parent)
    , m_language(language)
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
    for (const HelpCard &card : helpCards(m_language))
        if (card.topic == HelpCard::Topic::Page && card.id == helpId(page)) {
            column->addWidget(wrapped(card.title, TextSize::Strong, Tone::Text));
            column->addWidget(wrapped(card.text, TextSize::Small, Tone::Secondary));
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
