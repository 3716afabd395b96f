#include "views/pages/library/librarypage.h"

#include "model/domain/kpi.h"
#include "model/exchange/libraryadoption.h"
#include "model/items/textfilter.h"
#include "views/forms/recorddialog.h"
#include "views/pages/library/exampleview.h"
#include "views/pages/recordservices.h"
#include "views/pages/versionedapply.h"
#include "views/widgets/pagehead.h"
#include "views/widgets/pagetabs.h"
#include "views/widgets/quietdelegate.h"
#include "views/widgets/rule.h"
#include "views/widgets/searchline.h"
#include "views/widgets/tablesetup.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace {

constexpr int kExampleWidth = 360;
const QString kViews[] = {QStringLiteral("objectives"), QStringLiteral("measures")};

template <typename T> std::vector<LibraryLine> linesOf(const std::vector<T> &examples)
{
    std::vector<LibraryLine> lines;
    for (const T &example : examples)
        lines.push_back(lineOf(example));
    return lines;
}

template <typename T> const T *withId(const std::vector<T> &examples, const QString &id)
{
    const auto at = std::find_if(examples.begin(), examples.end(), [&](const T &e) { return e.id == id; });
    return at == examples.end() ? nullptr : &*at;
}

} // namespace

LibraryPage::LibraryPage(Session &session, QWidget *parent)
    : Page(session, parent)
    , m_head(new PageHead(tr("Library")))
    , m_tabs(new PageTabs)
    , m_search(new SearchLine(SearchLine::Kind::Filter, tr("Filter by text")))
    , m_objectives(libraryObjectives(session.language()))
    , m_measures(libraryKpis(session.language()))
    , m_stack(new QStackedWidget)
    , m_example(new ExampleView)
{
    m_tabs->addTab(tr("Objectives"));
    m_tabs->addTab(tr("Measures"));
    for (const int view : {Objectives, Measures})
        setUpTable(view);
    m_search->setMaximumWidth(260);
    m_search->setObjectName(QStringLiteral("librarySearch"));
    m_example->setFixedWidth(kExampleWidth);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(24, 8, 16, 8);
    bar->addWidget(m_search);
    bar->addStretch(1);
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    left->addLayout(bar);
    left->addWidget(m_stack, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addLayout(left, 1);
    row->addWidget(new Rule(Qt::Vertical));
    row->addWidget(m_example);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_tabs);
    column->addLayout(row, 1);
    connect(m_tabs, &PageTabs::chosen, this, &LibraryPage::showView);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        for (TextFilter *filter : m_filters)
            filter->setText(text);
        refresh();
    });
    connect(m_search, &SearchLine::resultsWanted, this, [this] { m_tables[size_t(m_tabs->current())]->setFocus(); });
    connect(m_example->button(), &QPushButton::clicked, this, &LibraryPage::useExample);
}

void LibraryPage::setUpTable(int view)
{
    const Language &language = session().language();
    const auto at = size_t(view);
    m_rows[at] = new RecordTable<LibraryLine>(libraryColumns(view == Measures, language), language, this);
    m_rows[at]->setRows(view == Measures ? linesOf(m_measures) : linesOf(m_objectives));
    m_filters[at] = new TextFilter(language, this);
    m_filters[at]->setSourceModel(m_rows[at]);
    auto *table = m_tables[at] = new QTableView;
    table->setObjectName(view == Measures ? QStringLiteral("libraryMeasures") : QStringLiteral("libraryObjectives"));
    table->setAccessibleName(view == Measures ? tr("Examples of measures") : tr("Examples of objectives"));
    table->setModel(m_filters[at]);
    ::setUpTable(*table);
    table->setItemDelegateForColumn(int(LibraryColumn::Weak), new QuietDelegate(table));
    QHeaderView *header = table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(int(LibraryColumn::Weak), QHeaderView::Stretch);
    header->setSectionResizeMode(int(LibraryColumn::Better), QHeaderView::Stretch);
    header->resizeSection(int(LibraryColumn::Topic), 108);
    header->resizeSection(int(LibraryColumn::Target), 100);
    header->setSortIndicatorShown(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    table->setSortingEnabled(true);
    m_stack->addWidget(table);
    connect(table, &QTableView::activated, this, &LibraryPage::useExample);
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &LibraryPage::showExample);
}

void LibraryPage::refresh()
{
    const auto view = size_t(m_tabs->current());
    const int rows = m_filters[view]->rowCount();
    m_head->setSubText(m_tabs->current() == Measures ? tr("%n measures", nullptr, rows)
                                                     : tr("%n objectives", nullptr, rows));
    if (!m_tables[view]->currentIndex().isValid() && rows)
        goToRow(*m_tables[view], m_filters[view]->index(0, 0));
    showExample();
}

void LibraryPage::showView(int view)
{
    m_tabs->setCurrent(view);
    m_stack->setCurrentIndex(view);
    refresh();
}

void LibraryPage::open(const Target &target)
{
    const auto at = std::find(std::begin(kViews), std::end(kViews), target.view);
    if (at != std::end(kViews))
        showView(int(at - std::begin(kViews)));
}

QStringList LibraryPage::views() const
{
    return {std::begin(kViews), std::end(kViews)};
}

QString LibraryPage::currentId() const
{
    const auto view = size_t(m_tabs->current());
    const QModelIndex index = m_filters[view]->mapToSource(m_tables[view]->currentIndex());
    return index.isValid() ? m_rows[view]->row(index.row()).id : QString();
}

void LibraryPage::showExample()
{
    const Language &language = session().language();
    const QString id = currentId();
    m_example->setVisible(!id.isEmpty());
    m_example->button()->setEnabled(!session().isReadOnly());
    if (const LibraryObjective *objective = withId(m_objectives, id))
        m_example->show(id, objective->statement, factsOf(*objective, language));
    else if (const LibraryKpi *measure = withId(m_measures, id))
        m_example->show(id, measure->name, factsOf(*measure, language));
}

bool LibraryPage::createNew()
{
    useExample();
    return true;
}

void LibraryPage::useExample()
{
    if (session().isReadOnly())
        return;
    const QString id = currentId();
    if (const LibraryKpi *measure = withId(m_measures, id))
        return newMeasure(*measure);
    if (!withId(m_objectives, id))
        return;
    Target target {PageId::Library};
    target.example = id;
    emit newObjectiveWanted(target);
}

/// A measure belongs to an objective: the form asks for which one, and for what the example leaves open.
void LibraryPage::newMeasure(const LibraryKpi &example)
{
    const Record fresh(kpiFrom(example, session().newId(), session().records().nextCode(Kind::Kpi)));
    auto *dialog = new RecordDialog(fresh, true, session().records(), session().language(), session().settings(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setServices(formServicesOf(session()));
    dialog->setSave([this, dialog](const Record &edited) {
        ChangeSet set;
        set.label = changeLabel(edited, true, session().language());
        set.changes.push_back({Record(), edited});
        return applyVersioned(session(), set, dialog);
    });
    connect(dialog, &QDialog::accepted, this, [this, id = fresh.id()] {
        emit goTo({PageId::Objective, Kind::Kpi, id});
    });
    dialog->open();
}
