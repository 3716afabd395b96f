#include "views/pages/sidepanel/helpwindow.h"

#include "views/pages/sidepanel/helpview.h"
#include "views/widgets/rule.h"
#include "views/widgets/scrolled.h"
#include "views/widgets/searchline.h"
#include "views/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollArea>
#include <QVBoxLayout>

namespace {

constexpr int cardRole = Qt::UserRole;

QString headingOf(HelpCard::Topic topic)
{
    switch (topic) {
    case HelpCard::Topic::Page:
        return HelpWindow::tr("Screens");
    case HelpCard::Topic::Guide:
        return HelpWindow::tr("Guide to 6.2");
    case HelpCard::Topic::Clause:
        return HelpWindow::tr("The letters of 6.2");
    case HelpCard::Topic::Term:
        break;
    }
    return HelpWindow::tr("Glossary");
}

} // namespace

HelpWindow::HelpWindow(const Language &language, QWidget *parent)
    : QDialog(parent)
    , m_language(language)
    , m_search(new SearchLine(SearchLine::Kind::Filter, tr("Search the help")))
    , m_list(new QListWidget)
    , m_title(new TextLabel({}, Tone::Text, TextSize::Title))
    , m_text(new TextLabel)
{
    setObjectName(QStringLiteral("helpWindow"));
    setWindowTitle(tr("Help"));
    m_search->setObjectName(QStringLiteral("helpSearch"));
    m_list->setObjectName(QStringLiteral("helpCards"));
    m_list->setAccessibleName(tr("Cards of the help"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_title->setObjectName(QStringLiteral("helpTitle"));
    m_text->setObjectName(QStringLiteral("helpText"));
    for (TextLabel *label : {m_title, m_text}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    auto *left = new QVBoxLayout;
    left->setContentsMargins(12, 12, 8, 12);
    left->setSpacing(8);
    left->addWidget(m_search);
    left->addWidget(m_list, 1);
    auto *card = new QWidget;
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addStretch();
    QScrollArea *scroll = scrolled(card);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addLayout(left, 2);
    row->addWidget(new Rule(Qt::Vertical));
    row->addWidget(scroll, 3);
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::find);
    connect(m_search, &SearchLine::resultsWanted, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_list, &QListWidget::currentRowChanged, this, &HelpWindow::showCard);
    resize(820, 560);
}

void HelpWindow::showFor(PageId page, const Register &reg, const QString &letter)
{
    m_cards = helpCards(m_language, reg);
    m_search->clear();
    find();
    for (int row = 0; row < m_list->count(); ++row) {
        const QVariant at = m_list->item(row)->data(cardRole);
        if (!at.isValid())
            continue;
        const HelpCard &card = m_found[size_t(at.toInt())];
        if (letter.isEmpty() ? card.topic == HelpCard::Topic::Page && card.id == helpId(page)
                             : card.topic == HelpCard::Topic::Clause && card.id == letter)
            m_list->setCurrentRow(row);
    }
    m_search->setFocus();
}

QString HelpWindow::shownTitle() const
{
    return m_title->text();
}

/// A heading before each group, that cannot be chosen; what was found by its title comes first and without headings.
void HelpWindow::find()
{
    const bool isSearch = !m_search->text().trimmed().isEmpty();
    m_found = findHelp(m_cards, m_search->text());
    m_list->clear();
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    for (size_t i = 0; i < m_found.size(); ++i) {
        if (!isSearch && (i == 0 || m_found[i - 1].topic != m_found[i].topic)) {
            auto *heading = new QListWidgetItem(headingOf(m_found[i].topic), m_list);
            heading->setFlags(Qt::NoItemFlags); // the arrow keys step over it
            heading->setFont(strong);
        }
        auto *item = new QListWidgetItem(m_found[i].title, m_list);
        item->setData(cardRole, int(i));
    }
    m_list->setCurrentRow(isSearch ? 0 : 1);
    showCard();
}

void HelpWindow::showCard()
{
    const QListWidgetItem *item = m_list->currentItem();
    const QVariant at = item ? item->data(cardRole) : QVariant();
    if (at.isValid()) {
        m_title->setText(m_found[size_t(at.toInt())].title);
        m_text->setText(m_found[size_t(at.toInt())].text);
    } else if (m_found.empty()) {
        m_title->setText(tr("Nothing found"));
        m_text->setText(tr("Try a shorter word, or one of the field: target, stale, commitment."));
    }
}
