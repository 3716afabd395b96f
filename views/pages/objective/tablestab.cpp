#include "views/pages/objective/tablestab.h"

#include "views/pages/objective/kpieditor.h"
#include "views/pages/page.h"
#include "views/pages/versionedapply.h"
#include "views/widgets/buttons.h"
#include "views/widgets/scrolled.h"
#include "views/widgets/tablesetup.h"
#include "views/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

TablesTab::TablesTab(Page &page, const TabInfo &info, QWidget *parent)
    : QWidget(parent)
    , m_page(page)
{
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    for (const TabTable &table : info.tables) {
        RecordServices services = versionedServices(page.session(), this);
        if (table.isRecord)
            services.isReadOnly = [] { return true; };
        auto *panel = new RecordPanel(services, table.info);
        m_panels.push_back(panel);
        if (table.info.kind == Kind::Kpi)
            panel->setEditor([this](const Record &record, bool isNew) {
                auto *editor = new KpiEditor(m_page.session(), *record.as<Kpi>(), isNew, this);
                editor->setAttribute(Qt::WA_DeleteOnClose);
                editor->open();
            });
        connect(panel, &RecordPanel::failed, &page, &Page::failed);
        connect(panel, &RecordPanel::said, &page, &Page::said);
        connect(panel, &RecordPanel::selectionChanged, this, &TablesTab::selectionChanged);
        if (info.tables.size() == 1) {
            splitter->addWidget(panel);
            continue;
        }
        auto *part = new QWidget;
        auto *head = new QHBoxLayout;
        head->setContentsMargins(24, 10, 16, 2);
        head->addWidget(new TextLabel(RecordPanel::words(table.info.title), Tone::Text, TextSize::Strong));
        head->addStretch();
        if (!table.isRecord) {
            QPushButton *add = linkButton(tr("New: %1…").arg(kindInfo(table.info.kind).displayLabel()));
            connect(add, &QPushButton::clicked, panel, &RecordPanel::createNew);
            head->addWidget(add);
        }
        auto *column = new QVBoxLayout(part);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        column->addLayout(head);
        column->addWidget(panel, 1);
        splitter->addWidget(part);
        splitter->setStretchFactor(splitter->count() - 1, splitter->count() == 1 ? 3 : 2);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    // Six tables need more than a small screen has: they scroll, the window does not grow.
    auto *area = scrolled(splitter);
    layout->addWidget(area);
}

void TablesTab::setObjective(Id<Objective> id)
{
    Session &session = m_page.session();
    for (RecordPanel *panel : m_panels) {
        const Kind kind = panel->info().kind;
        panel->restrictTo([&session, id](const Record &r) { return belongsTo(session.records(), r, id); },
                          [&session, id, kind](void *fresh) { prepareFor(session.records(), kind, fresh, id); });
    }
}

void TablesTab::refresh()
{
    for (RecordPanel *panel : m_panels)
        panel->refresh();
}

RecordPanel *TablesTab::panel(Kind kind) const
{
    for (RecordPanel *panel : m_panels)
        if (panel->info().kind == kind)
            return panel;
    return nullptr;
}

bool TablesTab::select(Kind kind, const QUuid &record)
{
    RecordPanel *found = panel(kind);
    return found && found->select(record);
}

RecordPanel *TablesTab::current() const
{
    for (RecordPanel *panel : m_panels)
        if (panel->isAncestorOf(focusWidget()))
            return panel;
    return m_panels.front();
}
