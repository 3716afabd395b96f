#include "app/shell/window/recentlist.h"

#include "app/shell/window/recentfiles.h"
#include "model/domain/dates.h"
#include "views/look/fonts.h"
#include "views/widgets/rowdelegate.h"
#include "views/widgets/tablesetup.h"
#include "views/widgets/tooltip.h"

#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QStandardItemModel>

namespace {

enum Column { NameColumn, FolderColumn, WhenColumn, ColumnCount };

QString whenText(const QDateTime &opened, const Language &language)
{
    const QDateTime local = opened.toLocalTime();
    return QStringLiteral("%1 %2").arg(shortDate(local.date(), language),
                                       language.locale().toString(local.time(), QStringLiteral("HH:mm")));
}

} // namespace

RecentList::RecentList(QSettings &settings, const Language &language, QWidget *parent)
    : QTreeView(parent)
    , m_model(new QStandardItemModel(0, ColumnCount, this))
{
    setObjectName(QStringLiteral("recentFiles"));
    setAccessibleName(tr("Recent files"));
    for (const RecentFiles::Entry &file : RecentFiles(settings).entries()) {
        const QFileInfo info(file.path);
        auto *name = new QStandardItem(info.fileName());
        name->setFont(strongFont(font()));
        name->setData(file.path, Qt::UserRole);
        name->setToolTip(toolTipText(QDir::toNativeSeparators(file.path)));
        auto *folder = new QStandardItem(QDir::toNativeSeparators(info.absolutePath()));
        auto *when = new QStandardItem(whenText(file.opened, language));
        when->setData(int(Qt::AlignRight | Qt::AlignVCenter), Qt::TextAlignmentRole);
        m_model->appendRow({name, folder, when});
    }
    setModel(m_model);
    setUpTable(*this);
    setHeaderHidden(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setSectionResizeMode(FolderColumn, QHeaderView::Stretch);
    header()->resizeSection(NameColumn, 296);
    header()->resizeSection(WhenColumn, 180);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const auto open = [this](const QModelIndex &index) {
        emit chosen(index.siblingAtColumn(NameColumn).data(Qt::UserRole).toString());
    };
    connect(this, &QAbstractItemView::activated, this, open);
    connect(this, &QAbstractItemView::clicked, this, open);
}

int RecentList::rows() const
{
    return m_model->rowCount();
}

QSize RecentList::sizeHint() const
{
    return {600, rows() * RowDelegate::rowHeight(fontMetrics()) + 2};
}
