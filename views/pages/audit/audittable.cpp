#include "views/pages/audit/audittable.h"

#include "views/look/fonts.h"
#include "views/widgets/grouprows.h"
#include "views/widgets/rowdelegate.h"
#include "views/widgets/tablesetup.h"

#include <QHeaderView>
#include <QMenu>

namespace {

/// The labels as words in bold: observation in the colour of at risk, minor and major in that of off track.
class LabelDelegate : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        RowDelegate::initStyleOption(option, index);
        const QVariant label = index.data(AuditTree::LabelRole);
        if (!label.isValid())
            return;
        option->font = strongFont(option->font);
        const Tokens tokens = tokensFor(option->palette);
        if (tokens.plain)
            return;
        const auto which = AuditLabel(label.toInt());
        const QColor colour = which == AuditLabel::Observation         ? tokens.state(StateMark::AtRisk).text
            : which == AuditLabel::Minor || which == AuditLabel::Major ? tokens.state(StateMark::OffTrack).text
            : which == AuditLabel::Conform                             ? tokens.text
                                                                       : tokens.text2;
        option->palette.setColor(QPalette::Text, colour);
        option->palette.setColor(QPalette::HighlightedText, colour);
    }
};

} // namespace

QString letterOf(const QString &check)
{
    return check.startsWith(QLatin1String("A-")) && check.mid(2, 1) <= QLatin1String("l") ? check.mid(2, 1) : QString();
}

AuditTable::AuditTable(const QStringList &headers, int labelColumn, const std::vector<int> &widths, const QString &name,
                       QWidget *parent)
    : QTreeView(parent)
    , m_model(new AuditTree(headers, labelColumn, this))
{
    setAccessibleName(name);
    setModel(m_model);
    setUpTable(*this, [this](QMenu &menu, const QModelIndex &index) {
        if (m_model->row(index))
            menu.addAction(tr("Show the record"), this, &AuditTable::showCurrent);
    });
    setSelectionMode(QAbstractItemView::SingleSelection);
    if (labelColumn >= 0)
        setItemDelegateForColumn(labelColumn, new LabelDelegate(this));
    header()->setStretchLastSection(false);
    for (size_t i = 0; i < widths.size(); ++i)
        if (widths[i])
            header()->resizeSection(int(i), widths[i]);
        else
            header()->setSectionResizeMode(int(i), QHeaderView::Stretch);
    keepGroupRows(*this);
    connect(this, &QTreeView::activated, this, &AuditTable::showCurrent);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &AuditTable::currentRowChanged);
}

void AuditTable::setGroups(std::vector<AuditGroup> groups)
{
    m_model->setGroups(std::move(groups));
    // What was current may be a heading now: then “Show the record” would mean nothing.
    if (!current() && m_model->rows())
        goToRow(*this, m_model->index(0, 0, m_model->index(0, 0)));
    emit currentRowChanged();
}

const AuditRow *AuditTable::current() const
{
    return m_model->row(currentIndex());
}

void AuditTable::showCurrent()
{
    if (const AuditRow *row = current()) {
        const AuditRow wanted = *row; // the page may refresh on its way
        emit recordWanted(wanted);
    }
}
