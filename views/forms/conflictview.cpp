#include "views/forms/conflictview.h"

#include "model/items/fieldtext.h"
#include "views/widgets/buttons.h"
#include "views/widgets/scrolled.h"
#include "views/widgets/textlabel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr int kTallest = 220; ///< so that the form below stays in sight
constexpr int kMostShown = 300; ///< letters of a long text

/// Fields of which a person knows: not the ids and times that the program sets.
bool isShown(const Field &field)
{
    return qstrcmp(field.name, "id") != 0 && field.type != FieldType::Bytes;
}

QString shownIn(const Register &reg, const Field &field, const Record &record, const Language &language)
{
    const QString text = record ? fieldText(reg, field, record, language) : QString();
    return text.isEmpty()          ? QStringLiteral("–")
        : text.size() > kMostShown ? text.left(kMostShown) + QStringLiteral("…")
                                   : text;
}

} // namespace

ConflictView::ConflictView(const Language &language, QWidget *parent)
    : QWidget(parent)
    , m_language(language)
    , m_head(new TextLabel({}, Tone::Text, TextSize::Strong))
    , m_words(new TextLabel({}, Tone::Secondary))
    , m_rows(new QGridLayout)
    , m_reload(plainButton(tr("Take what is in the file")))
    , m_keep(plainButton(tr("Keep mine")))
    , m_copy(plainButton(tr("Save my version as…")))
{
    setObjectName(QStringLiteral("conflict"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_reload->setObjectName(QStringLiteral("reload"));
    m_keep->setObjectName(QStringLiteral("keepMine"));
    m_copy->setObjectName(QStringLiteral("saveMine"));
    m_words->setWordWrap(true);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setHorizontalSpacing(16);
    m_rows->setVerticalSpacing(4);
    for (int column = 1; column < 4; ++column)
        m_rows->setColumnStretch(column, 1);
    auto *inside = new QWidget;
    auto *insideColumn = new QVBoxLayout(inside);
    insideColumn->setContentsMargins(0, 0, 0, 0);
    insideColumn->addLayout(m_rows);
    insideColumn->addStretch();
    auto *scroll = m_scroll = scrolled(inside);
    scroll->viewport()->setBackgroundRole(QPalette::AlternateBase);
    inside->setBackgroundRole(QPalette::AlternateBase);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton *button : {m_keep, m_reload, m_copy}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 12, 24, 12);
    column->setSpacing(8);
    column->addWidget(m_head);
    column->addWidget(scroll);
    column->addWidget(m_words);
    column->addLayout(buttons);
    connect(m_reload, &QPushButton::clicked, this, &ConflictView::reloadWanted);
    connect(m_keep, &QPushButton::clicked, this, &ConflictView::keepMineWanted);
    connect(m_copy, &QPushButton::clicked, this, &ConflictView::copyWanted);
}

void ConflictView::setCopyOffered(bool offered)
{
    m_copy->setVisible(offered);
}

void ConflictView::showFields(const Record &opened, const Record &inFile, const Record &yours, const Register &reg)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    int row = 0;
    const auto add = [&](const QStringList &cells, Tone tone, TextSize size) {
        for (int column = 0; column < cells.size(); ++column) {
            auto *label = new TextLabel(cells[column], tone, size);
            label->setWordWrap(true);
            label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
            m_rows->addWidget(label, row, column);
            label->show(); // else it has no height yet
        }
        ++row;
    };
    add({tr("Field"), tr("When you opened it"), tr("In the file now"), tr("Yours")}, Tone::Secondary, TextSize::Small);
    int both = 0;
    for (const Field &field : kindInfo(yours.kind()).fields()) {
        if (!isShown(field))
            continue;
        const auto differ
            = [&](const Record &a, const Record &b) { return a && b && a.value(field) != b.value(field); };
        const bool theirs = differ(opened, inFile), mine = differ(opened, yours);
        if (!theirs && !mine)
            continue;
        const bool clash = theirs && mine && differ(inFile, yours);
        both += clash;
        // In words as well: colour alone is not seen by everybody.
        const QString label = field.displayLabel(m_language);
        add({clash ? tr("%1 (changed by both)").arg(label) : label, shownIn(reg, field, opened, m_language),
             shownIn(reg, field, inFile, m_language), shownIn(reg, field, yours, m_language)},
            clash ? Tone::Error : Tone::Text, TextSize::Body);
    }
    const bool removed = opened && !inFile;
    m_head->setText(removed       ? tr("The record was removed in the file")
                        : !opened ? tr("Your new record is not in the file yet")
                        : both    ? tr("%n field(s) were changed by both", nullptr, both)
                                  : tr("No field was changed by both"));
    m_words->setText(
        removed || !opened
            ? tr("“Keep mine” reads the file again and writes your record into it.")
            : tr("“Keep mine” reads the file again and writes the fields that you changed; all others stay "
                 "as they are in the file. Nothing was written so far."));
    m_reload->setVisible(bool(opened));
    m_hasRows = row > 1;
    m_rows->parentWidget()->setVisible(m_hasRows);
    for (int i = 0; row == 1 && i < m_rows->count(); ++i)
        m_rows->itemAt(i)->widget()->hide(); // a head without rows
    fitRows();
}

/// As high as the rows are at this width, so that nothing is cut off while there is room for it.
void ConflictView::fitRows()
{
    const QMargins margins = layout()->contentsMargins();
    const int width
        = this->width() - margins.left() - margins.right() - m_scroll->verticalScrollBar()->sizeHint().width();
    QLayout *inside = m_rows->parentWidget()->layout();
    inside->activate(); // the rows are new
    m_scroll->setFixedHeight(m_hasRows ? std::clamp(inside->totalHeightForWidth(width), 0, kTallest) : 0);
}

void ConflictView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitRows();
}

Record typedUpon(const Record &opened, const Record &inFile, const Record &yours)
{
    if (!opened || !inFile)
        return yours;
    const KindInfo &info = kindInfo(yours.kind());
    const auto copy = info.copy(inFile.data());
    for (const Field *field : differences(opened, yours))
        field->set(copy.get(), yours.value(*field));
    return {yours.kind(), copy};
}
