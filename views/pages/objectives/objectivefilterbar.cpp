#include "views/pages/objectives/objectivefilterbar.h"

#include "views/widgets/buttons.h"
#include "views/widgets/chip.h"
#include "views/widgets/choicebutton.h"
#include "views/widgets/searchline.h"
#include "views/widgets/textlabel.h"

#include <QCollator>
#include <QHBoxLayout>
#include <QPushButton>

namespace {

template <typename Member, typename Name>
std::vector<ChipChoice> choicesOf(const std::vector<ObjectiveLine> &lines, Member member, Name name,
                                  const QLocale &locale)
{
    QHash<QUuid, QString> found;
    for (const ObjectiveLine &line : lines)
        if (line.*member)
            found.insert((line.*member).value, line.*name);
    std::vector<ChipChoice> choices;
    for (auto it = found.cbegin(); it != found.cend(); ++it)
        choices.push_back({it.key(), it.value()});
    const QCollator collator(locale);
    std::sort(choices.begin(), choices.end(),
              [&](const ChipChoice &a, const ChipChoice &b) { return collator.compare(a.text, b.text) < 0; });
    return choices;
}

} // namespace

ObjectiveFilterBar::ObjectiveFilterBar(const Language &language, QWidget *parent)
    : QWidget(parent)
    , m_language(language)
    , m_scope(new ChoiceButton(tr("Which objectives"), ChoiceButton::Look::Filled))
    , m_text(new SearchLine(SearchLine::Kind::Filter, tr("Filter by text")))
    , m_state(new Chip(tr("State")))
    , m_owner(new Chip(tr("Owner")))
    , m_unit(new Chip(tr("Unit")))
    , m_clear(linkButton(tr("Clear filters")))
    , m_grouping(new ChoiceButton(tr("Group by"), ChoiceButton::Look::Plain))
    , m_row(new QHBoxLayout(this))
{
    setObjectName(QStringLiteral("objectiveFilterBar"));
    m_text->setObjectName(QStringLiteral("objectiveFilterText"));
    m_clear->setObjectName(QStringLiteral("clearFilters"));
    m_scope->setChoices({{int(ObjectiveScope::Live), tr("Live and in preparation")},
                         {int(ObjectiveScope::All), tr("All objectives")},
                         {int(ObjectiveScope::Drafts), tr("Drafts and proposals")},
                         {int(ObjectiveScope::Closed), tr("Closed objectives")}});
    m_grouping->setChoices({{int(ObjectiveGrouping::Level), tr("Level")},
                            {int(ObjectiveGrouping::Unit), tr("Unit")},
                            {int(ObjectiveGrouping::Owner), tr("Owner")},
                            {int(ObjectiveGrouping::State), tr("State")},
                            {int(ObjectiveGrouping::Cascade), tr("Cascade")},
                            {int(ObjectiveGrouping::None), tr("No groups")}});
    std::vector<ChipChoice> states;
    for (const ResultState state :
         {ResultState::OffTrack, ResultState::Stale, ResultState::AtRisk, ResultState::NoData, ResultState::OnTrack,
          ResultState::Achieved, ResultState::Missed, ResultState::Paused, ResultState::NotStarted})
        states.push_back({int(state), labelOf(state, m_language)});
    m_state->setChoices(tr("All states"), std::move(states));
    m_text->setMaximumWidth(220);
    m_text->setMinimumWidth(120);
    auto *groupLabel = new TextLabel(tr("Group by"), Tone::Secondary, TextSize::Small);
    m_row->setContentsMargins(24, 8, 16, 8);
    m_row->setSpacing(8);
    for (QWidget *widget : std::initializer_list<QWidget *> {m_scope, m_text, m_state, m_owner, m_unit, m_clear})
        m_row->addWidget(widget, widget == m_text ? 1 : 0);
    m_row->addStretch(1);
    m_row->addWidget(groupLabel);
    m_row->addWidget(m_grouping);
    setMinimumHeight(44);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_clear->hide();

    connect(m_text, &QLineEdit::textChanged, this, &ObjectiveFilterBar::take);
    for (Chip *chip : {m_state, m_owner, m_unit})
        connect(chip, &Chip::valueChanged, this, &ObjectiveFilterBar::take);
    for (ChoiceButton *button : {m_scope, m_grouping})
        connect(button, &ChoiceButton::chosen, this, &ObjectiveFilterBar::take);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        clear();
        m_text->setFocus(Qt::OtherFocusReason);
    });
}

void ObjectiveFilterBar::addButton(QWidget *button)
{
    m_row->addWidget(button);
}

void ObjectiveFilterBar::setLines(const std::vector<ObjectiveLine> &lines)
{
    m_owner->setChoices(tr("All owners"),
                        choicesOf(lines, &ObjectiveLine::owner, &ObjectiveLine::ownerName, m_language.locale()));
    m_unit->setChoices(tr("All units"),
                       choicesOf(lines, &ObjectiveLine::unit, &ObjectiveLine::unitName, m_language.locale()));
}

void ObjectiveFilterBar::setFilter(const ObjectiveFilter &filter)
{
    if (filter == m_filter)
        return;
    show(filter);
}

void ObjectiveFilterBar::clear()
{
    ObjectiveFilter wide;
    wide.scope = m_filter.scope;
    wide.grouping = m_filter.grouping;
    wide.sortBy = m_filter.sortBy;
    wide.descending = m_filter.descending;
    show(wide);
    emit changed(m_filter);
}

void ObjectiveFilterBar::show(const ObjectiveFilter &filter)
{
    m_showing = true;
    m_filter = filter;
    m_scope->setValue(int(filter.scope));
    m_grouping->setValue(int(filter.grouping));
    m_text->setText(filter.text);
    m_state->setValue(filter.state == ResultState::Unset ? QVariant() : QVariant(int(filter.state)));
    m_owner->setValue(filter.owner ? QVariant(filter.owner.value) : QVariant());
    m_unit->setValue(filter.unit ? QVariant(filter.unit.value) : QVariant());
    m_clear->setVisible(filter.isNarrow());
    m_showing = false;
}

void ObjectiveFilterBar::take()
{
    if (m_showing)
        return;
    m_filter.scope = ObjectiveScope(m_scope->value().toInt());
    m_filter.grouping = ObjectiveGrouping(m_grouping->value().toInt());
    m_filter.text = m_text->text().simplified();
    m_filter.state = m_state->isSet() ? ResultState(m_state->value().toInt()) : ResultState::Unset;
    m_filter.owner = {m_owner->value().toUuid()};
    m_filter.unit = {m_unit->value().toUuid()};
    m_clear->setVisible(m_filter.isNarrow());
    emit changed(m_filter);
}
