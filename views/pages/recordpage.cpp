#include "views/pages/recordpage.h"

#include "views/pages/recordservices.h"
#include "views/widgets/buttons.h"
#include "views/widgets/pagehead.h"
#include "views/widgets/searchline.h"
#include "views/widgets/segmented.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

RecordPage::RecordPage(Session &session, const QString &title, std::vector<RecordTableInfo> tables, QWidget *parent)
    : Page(session, parent)
    , m_head(new PageHead(title))
    , m_new(primaryButton(QString()))
    , m_stack(new QStackedWidget)
{
    m_new->setObjectName(QStringLiteral("new"));
    m_head->addButton(m_new);
    if (tables.size() > 1)
        m_tables = new Segmented(tr("Table"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(makeFilterBar());
    column->addWidget(m_stack, 1);
    for (RecordTableInfo &info : tables) {
        auto *panel = new RecordPanel(servicesOf(session), std::move(info));
        if (m_tables)
            m_tables->addSegment(int(m_panels.size()), RecordPanel::words(panel->info().title));
        m_panels.push_back(panel);
        m_stack->addWidget(panel);
        connect(panel, &RecordPanel::failed, this, &Page::failed);
        connect(panel, &RecordPanel::said, this, &Page::said);
        connect(panel, &RecordPanel::selectionChanged, this, &Page::subjectChanged);
    }
    connect(m_new, &QPushButton::clicked, this, &RecordPage::createNew);
}

QWidget *RecordPage::makeFilterBar()
{
    auto *bar = new QWidget;
    m_filter = new SearchLine(SearchLine::Kind::Filter, tr("Filter by text"));
    m_filter->setMaximumWidth(260);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(24, 4, 16, 8);
    row->setSpacing(12);
    if (m_tables) {
        row->addWidget(m_tables);
        connect(m_tables, &Segmented::chosen, this, &RecordPage::refresh);
    }
    row->addWidget(m_filter);
    row->addStretch();
    connect(m_filter, &QLineEdit::textChanged, this, &RecordPage::refresh);
    connect(m_filter, &SearchLine::resultsWanted, this, [this] { current().table()->setFocus(); });
    return bar;
}

RecordPanel &RecordPage::current() const
{
    const size_t shown = size_t(m_tables ? m_tables->current() : 0);
    return *m_panels[shown < m_panels.size() ? shown : 0];
}

void RecordPage::addView(const QString &word, QWidget *view)
{
    m_tables->addSegment(m_stack->addWidget(view), word);
}

bool RecordPage::isShown(const QWidget *view) const
{
    return m_tables && m_tables->current() == m_stack->indexOf(view);
}

void RecordPage::showView(QWidget *view)
{
    m_tables->setCurrent(m_stack->indexOf(view));
    refresh();
}

RecordPanel &RecordPage::panel(Kind kind) const
{
    const auto it = std::find_if(m_panels.begin(), m_panels.end(),
                                 [kind](const RecordPanel *panel) { return panel->info().kind == kind; });
    return it == m_panels.end() ? current() : **it;
}

void RecordPage::refresh()
{
    for (size_t i = 0; i < m_panels.size(); ++i) {
        m_panels[i]->setFilter(m_filter->text().trimmed());
        m_panels[i]->refresh();
        if (m_tables)
            m_tables->setSegmentText(
                int(i),
                QStringLiteral("%1 %2").arg(RecordPanel::words(m_panels[i]->info().title)).arg(m_panels[i]->count()));
    }
    RecordPanel &panel = current();
    m_stack->setCurrentIndex(m_tables ? m_tables->current() : 0);
    m_filter->setVisible(m_stack->currentWidget() == &panel);
    m_head->setSubText(tr("%n entries", nullptr, panel.count()));
    m_new->setText(tr("New: %1…").arg(kindInfo(panel.info().kind).displayLabel(session().language())));
    m_new->setVisible(!panel.info().readOnly);
    m_new->setEnabled(!panel.isReadOnly());
    setShortcutHint(*m_new, QKeySequence(Qt::CTRL | Qt::Key_N));
}

void RecordPage::open(const Target &target)
{
    for (size_t i = 0; i < m_panels.size(); ++i) {
        if (m_panels[i]->info().kind != target.kind)
            continue;
        if (m_tables)
            m_tables->setCurrent(int(i));
        m_filter->clear();
        refresh();
        m_panels[i]->select(target.record);
        m_panels[i]->table()->setFocus();
        return;
    }
    refresh();
}

Target RecordPage::subject() const
{
    const Kind kind = current().info().kind;
    const Record record = session().records().record(kind, current().selected());
    const Field *objective = kindInfo(kind).field(u"objective");
    return record && objective ? Target {PageId::Today, Kind::Objective, QUuid(record.value(*objective).toString())}
                               : Target {};
}

bool RecordPage::createNew()
{
    return current().createNew();
}
bool RecordPage::editCurrent()
{
    return current().editCurrent();
}
