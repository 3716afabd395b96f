#include "views/pages/sidepanel/linksview.h"

#include "model/items/itemroles.h"
#include "views/widgets/grouprows.h"
#include "views/widgets/tablesetup.h"
#include "views/widgets/textlabel.h"

#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

LinksView::LinksView(QWidget *parent)
    : QWidget(parent)
    , m_tree(new QTreeWidget)
    , m_head(new TextLabel({}, Tone::Secondary, TextSize::Small))
    , m_empty(new TextLabel(tr("Nothing is linked. Links to policy, requirements and risks answer 6.2 a and c."),
                            Tone::Secondary, TextSize::Small))
{
    m_tree->setObjectName(QStringLiteral("links"));
    m_tree->setAccessibleName(tr("Links"));
    m_tree->setColumnCount(2);
    m_tree->setHeaderHidden(true);
    setUpTable(*m_tree);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    keepGroupRows(*m_tree);
    m_empty->setWordWrap(true);
    m_empty->setContentsMargins(16, 12, 16, 12);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_head->setObjectName(QStringLiteral("linksHead"));
    m_head->setContentsMargins(16, 10, 16, 2);
    column->addWidget(m_head);
    column->addWidget(m_empty);
    column->addWidget(m_tree, 1);
    // Going there fills this tree anew, while others that hear the same click still hold its row: it waits for them.
    const auto go = [this](const QTreeWidgetItem *item) {
        const QVariant kind = item ? item->data(0, KindRole) : QVariant();
        if (kind.isValid()) {
            QMetaObject::invokeMethod(
                this, [this, kind = Kind(kind.toInt()), id = item->data(0, IdRole).toUuid()] { emit wanted(kind, id); },
                Qt::QueuedConnection);
        }
    };
    connect(m_tree, &QTreeWidget::itemActivated, this, go);
    connect(m_tree, &QTreeWidget::itemClicked, this, go);
}

void LinksView::show(const QString &code, const std::vector<Neighbour> &neighbours)
{
    m_head->setText(code.isEmpty() ? QString() : tr("Links of %1").arg(code));
    m_head->setVisible(!code.isEmpty());
    m_empty->setVisible(neighbours.empty());
    m_tree->setVisible(!neighbours.empty());
    if (m_shown == neighbours)
        return;
    m_shown = neighbours;
    m_tree->clear();
    QTreeWidgetItem *group = nullptr;
    for (const Neighbour &n : neighbours) {
        if (!group || group->text(0) != n.group) {
            group = new QTreeWidgetItem(m_tree, {n.group});
            group->setData(0, GroupRole, true);
        }
        auto *item = new QTreeWidgetItem(group, {n.title, n.note});
        item->setData(0, SecondaryRole, n.code);
        item->setData(0, IdRole, n.id);
        // Decisions and findings have no page of their own; they are named only.
        if (n.kind != Kind::Decision && n.kind != Kind::Finding && n.kind != Kind::BusinessGoal)
            item->setData(0, KindRole, int(n.kind));
        item->setData(0, Qt::AccessibleTextRole, QStringLiteral("%1, %2 %3, %4").arg(n.group, n.code, n.title, n.note));
        group->setData(0, CountRole, group->childCount());
    }
    m_tree->expandAll();
}
