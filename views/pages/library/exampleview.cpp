#include "views/pages/library/exampleview.h"

#include "views/widgets/buttons.h"
#include "views/widgets/scrolled.h"
#include "views/widgets/textlabel.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

ExampleView::ExampleView(QWidget *parent)
    : QWidget(parent)
    , m_id(new TextLabel({}, Tone::Secondary, TextSize::Small))
    , m_words(new TextLabel({}, Tone::Text, TextSize::Lead))
    , m_note(new TextLabel(tr("Figures are proposals: they count only when somebody has adopted them as a draft and "
                              "top management has approved it."),
                           Tone::Secondary, TextSize::Small))
    , m_place(new QWidget)
    , m_use(primaryButton(tr("Use as draft…")))
{
    setObjectName(QStringLiteral("example"));
    m_words->setObjectName(QStringLiteral("exampleWords"));
    m_use->setObjectName(QStringLiteral("useAsDraft"));
    m_words->setWordWrap(true);
    m_note->setWordWrap(true);
    auto *inside = new QVBoxLayout(m_place);
    inside->setContentsMargins(0, 0, 0, 0);
    auto *content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(20, 12, 20, 12);
    column->setSpacing(10);
    column->addWidget(m_id);
    column->addWidget(m_words);
    column->addWidget(m_place);
    column->addStretch(1);
    auto *scroll = scrolled(content);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(20, 8, 16, 12);
    foot->setSpacing(8);
    foot->addWidget(m_note);
    foot->addWidget(m_use, 0, Qt::AlignRight);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(scroll, 1);
    whole->addLayout(foot);
}

void ExampleView::show(const QString &id, const QString &words, const LibraryFacts &facts)
{
    m_id->setText(id);
    m_words->setText(words);
    delete m_facts;
    m_facts = new QWidget;
    auto *column = new QVBoxLayout(m_facts);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    for (const auto &[label, text] : facts) {
        auto *head = new TextLabel(label, Tone::Secondary, TextSize::Small);
        auto *body = new TextLabel(text);
        body->setWordWrap(true);
        body->setContentsMargins(0, 0, 0, 8);
        column->addWidget(head);
        column->addWidget(body);
    }
    m_place->layout()->addWidget(m_facts);
}
