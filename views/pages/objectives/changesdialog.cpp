#include "views/pages/objectives/changesdialog.h"

#include "model/domain/dates.h"
#include "model/items/itemroles.h"
#include "model/items/textfilter.h"
#include "views/look/icons.h"
#include "views/widgets/buttons.h"
#include "views/widgets/dateedit.h"
#include "views/widgets/quietdelegate.h"
#include "views/widgets/searchline.h"
#include "views/widgets/tablesetup.h"
#include "views/widgets/textlabel.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>

namespace {

enum ChangesColumn { Day, Which, What, Before, After, Reason, Version };

RecordTable<ChangeOfObjective>::Columns columns(const Language &language)
{
    const auto words = [&](const char *text) { return language.translate("ChangesSince", text); };
    const auto plain = [](QString ChangeOfObjective::*member) {
        return [member](const ChangeOfObjective &row) { return QVariant(row.*member); };
    };
    return {
        {words(QT_TRANSLATE_NOOP("ChangesSince", "Date")),
         [](const ChangeOfObjective &c) { return QVariant(c.date); },
         [language](const ChangeOfObjective &c) { return shortDate(c.date, language); },
         {}},
        {words(QT_TRANSLATE_NOOP("ChangesSince", "Objective")), plain(&ChangeOfObjective::code),
         [](const ChangeOfObjective &c) { return c.title; },
         [](const ChangeOfObjective &c, int role) { return role == SecondaryRole ? QVariant(c.code) : QVariant(); }},
        {words(QT_TRANSLATE_NOOP("ChangesSince", "What")), plain(&ChangeOfObjective::what), {}, {}},
        {words(QT_TRANSLATE_NOOP("ChangesSince", "Before")), plain(&ChangeOfObjective::before), {}, {}},
        {words(QT_TRANSLATE_NOOP("ChangesSince", "After")), plain(&ChangeOfObjective::after), {}, {}},
        {words(QT_TRANSLATE_NOOP("ChangesSince", "Reason")), plain(&ChangeOfObjective::reason), {}, {}},
        {words(QT_TRANSLATE_NOOP("ChangesSince", "Version")), plain(&ChangeOfObjective::version), {}, {}}};
}

} // namespace

ChangesDialog::ChangesDialog(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_since(new DateEdit)
    , m_filterLine(new SearchLine(SearchLine::Kind::Filter, tr("Filter by text")))
    , m_rows(new RecordTable<ChangeOfObjective>(columns(session.language()), session.language(), this))
    , m_filter(new TextFilter(session.language(), this))
    , m_table(new QTableView)
    , m_count(new TextLabel({}, Tone::Secondary, TextSize::Small))
{
    setObjectName(QStringLiteral("changesSince"));
    setWindowTitle(tr("What changed since …"));
    m_since->setObjectName(QStringLiteral("since"));
    m_since->setDate(usualSince(session.records(), session.asOf()));
    m_since->setFixedWidth(140);
    auto *words = new TextLabel(tr("Changed since"), Tone::Secondary);
    words->setBuddy(m_since);
    m_filter->setSourceModel(m_rows);
    m_table->setObjectName(QStringLiteral("changes"));
    m_table->setAccessibleName(tr("Changes of all objectives"));
    m_table->setModel(m_filter);
    setUpTable(*m_table);
    m_table->setItemDelegateForColumn(Reason, new QuietDelegate(m_table));
    m_table->setSortingEnabled(true);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSortIndicator(-1, Qt::AscendingOrder); // the newest first
    header->setStretchLastSection(false);
    for (const ChangesColumn column : {Which, Reason})
        header->setSectionResizeMode(column, QHeaderView::Stretch);
    for (const auto &[column, width] : {std::pair(Day, 118), std::pair(What, 118), std::pair(Before, 104),
                                        std::pair(After, 104), std::pair(Version, 90)})
        header->resizeSection(column, width);
    QPushButton *copy = plainButton(tr("Copy as table"));
    copy->setObjectName(QStringLiteral("copyChanges"));
    copy->setIcon(icon("edit-copy"));
    QPushButton *close = primaryButton(tr("Close"));
    for (QPushButton *button : {copy, close})
        button->setAutoDefault(false);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(24, 12, 16, 8);
    top->setSpacing(8);
    top->addWidget(words);
    top->addWidget(m_since);
    top->addWidget(m_filterLine, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(24, 10, 16, 12);
    foot->setSpacing(8);
    foot->addWidget(m_count, 1);
    foot->addWidget(copy);
    foot->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_table, 1);
    column->addLayout(foot);
    connect(m_since, &DateEdit::dateChanged, this, &ChangesDialog::fill);
    connect(m_filterLine, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setText(text);
        fill();
    });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        emit opened(m_rows->row(m_filter->mapToSource(index).row()).objective.value);
        accept();
    });
    connect(copy, &QPushButton::clicked, this, &ChangesDialog::copyAll);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    resize(1080, 620);
    fill();
    m_table->setFocus();
}

void ChangesDialog::fill()
{
    if (!m_since->date().isValid()) {
        m_count->setText(tr("Type the day to compare with."));
        return m_rows->setRows({});
    }
    m_rows->setRows(changesSince(m_session.records(), m_since->date(), m_session.asOf(), m_session.language()));
    m_count->setText(m_filter->rowCount() == 0 ? tr("Nothing changed that is recorded.")
                                               : tr("%n changes", nullptr, m_filter->rowCount()));
    if (m_filter->rowCount() && !m_table->currentIndex().isValid())
        goToRow(*m_table, m_filter->index(0, 0));
}

void ChangesDialog::copyAll()
{
    QApplication::clipboard()->setText(tableAsText(*m_table));
}
