#include "views/pages/objective/historytable.h"

#include "model/domain/dates.h"
#include "model/domain/dictionary.h"
#include "views/widgets/tablesetup.h"
#include "views/widgets/textlabel.h"

#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

HistoryTable::HistoryTable(const Language &language, QWidget *parent)
    : QWidget(parent)
    , m_language(language)
    , m_tree(new QTreeWidget)
    , m_note(new TextLabel({}, Tone::Quiet, TextSize::Small))
{
    m_tree->setObjectName(QStringLiteral("recordHistory"));
    m_tree->setAccessibleName(tr("History"));
    m_tree->setHeaderLabels({tr("When and what"), tr("Field"), tr("Before"), tr("After"), tr("Who")});
    setUpTable(*m_tree, {}, TreeLook::Levels);
    m_tree->header()->resizeSection(0, 320);
    m_tree->header()->resizeSection(1, 150);
    m_tree->header()->resizeSection(2, 200);
    m_tree->header()->resizeSection(3, 240);
    m_note->setContentsMargins(24, 8, 16, 8);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_note);
}

void HistoryTable::show(const Result<std::vector<HistoryEntry>> &entries)
{
    m_tree->clear();
    if (!entries) {
        m_note->setText(entries.error().message);
        return;
    }
    for (auto it = entries->rbegin(); it != entries->rend(); ++it) {
        const QDateTime local = it->at.toLocalTime();
        auto *entry = new QTreeWidgetItem(
            m_tree,
            {tr("%1, %2: %3")
                 .arg(shortDate(local.date(), m_language),
                      m_language.locale().toString(local.time(), QStringLiteral("HH:mm")), it->label),
             QString(), QString(), QString(), it->actor});
        for (const HistoryChange &c : it->changes) {
            const KindInfo *kind = kindByFile(c.table);
            const Field *field = kind ? kind->field(c.field) : nullptr;
            new QTreeWidgetItem(entry,
                                {c.code.isEmpty() && kind ? kind->displayLabel(m_language) : c.code,
                                 field ? field->displayLabel(m_language) : c.field, c.before, c.after, QString()});
        }
    }
    if (m_tree->topLevelItemCount() == 1)
        m_tree->topLevelItem(0)->setExpanded(false);
    m_note->setText(
        tr("%n change(s) since the file was made. An imported register has no recorded past before its import.",
           nullptr, int(entries->size())));
}
