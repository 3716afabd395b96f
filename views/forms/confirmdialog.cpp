#include "views/forms/confirmdialog.h"

#include "model/domain/organisation.h"
#include "model/domain/text.h"
#include "model/query/linkcandidates.h"
#include "views/widgets/buttons.h"
#include "views/widgets/tablesetup.h"
#include "views/widgets/textlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>

namespace {

RecordTable<LinkToConfirm>::Columns linkColumns(const Language &language)
{
    const auto text = [](QString LinkToConfirm::*member) {
        return [member](const LinkToConfirm &row) { return QVariant(row.*member); };
    };
    return {{language.translate("Links", "Commitment"), text(&LinkToConfirm::commitment), {}, {}},
            {language.translate("Links", "What the policy says"), text(&LinkToConfirm::text), {}, {}},
            {language.translate("Links", "Objective"), text(&LinkToConfirm::objective), {}, {}},
            {language.translate("Links", "Title"), text(&LinkToConfirm::title), {}, {}}};
}

} // namespace

ConfirmDialog::ConfirmDialog(RecordServices services, QDate day, QWidget *parent)
    : QDialog(parent)
    , m_services(std::move(services))
    , m_day(day)
    , m_model(new RecordTable<LinkToConfirm>(linkColumns(m_services.language), m_services.language, this))
    , m_list(new QTableView)
    , m_who(new QComboBox)
    , m_error(new TextLabel({}, Tone::Error, TextSize::Small))
{
    setObjectName(QStringLiteral("confirmDialog"));
    setWindowTitle(tr("Confirm links after the new policy version"));
    m_list->setModel(m_model);
    m_list->setObjectName(QStringLiteral("toConfirm"));
    m_list->setAccessibleName(tr("Links to confirm"));
    setUpTable(*m_list);
    m_list->horizontalHeader()->setStretchLastSection(false);
    m_list->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_who->setObjectName(QStringLiteral("who"));
    for (const Person &person : m_services.records().all<Person>())
        if (person.active && !person.archivedAt.isValid())
            m_who->addItem(shownText(person.name), person.id.value);
    auto *all = plainButton(tr("Select all"));
    auto *close = plainButton(tr("Close"));
    auto *confirmed = primaryButton(tr("Confirm selected"));
    confirmed->setObjectName(QStringLiteral("confirm"));
    for (QPushButton *button : {all, close, confirmed})
        button->setAutoDefault(false);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(24, 8, 16, 12);
    foot->setSpacing(8);
    foot->addWidget(new TextLabel(tr("Confirmed by"), Tone::Secondary));
    foot->addWidget(m_who);
    foot->addWidget(m_error, 1);
    foot->addWidget(all);
    foot->addWidget(close);
    foot->addWidget(confirmed);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list, 1);
    column->addLayout(foot);
    connect(all, &QPushButton::clicked, m_list, &QTableView::selectAll);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(confirmed, &QPushButton::clicked, this, &ConfirmDialog::confirm);
    resize(900, 520);
    refresh();
}

void ConfirmDialog::refresh()
{
    m_model->setRows(linksToConfirm(m_services.records()));
    if (m_model->rowCount() == 0)
        accept();
    else if (!m_list->currentIndex().isValid())
        m_list->selectRow(0);
}

void ConfirmDialog::confirm()
{
    std::vector<Id<ObjectiveLink>> links;
    for (const QModelIndex &index : m_list->selectionModel()->selectedRows())
        links.push_back(m_model->row(index.row()).link);
    const ChangeSet set
        = confirmChange(m_services.records(), links, m_day, {m_who->currentData().toUuid()}, m_services.language);
    if (set.isEmpty())
        return;
    const auto done = m_services.apply(set);
    m_error->setText(done ? QString() : done.error().message);
    refresh();
}
