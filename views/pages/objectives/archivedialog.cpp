#include "views/pages/objectives/archivedialog.h"

#include "model/domain/dates.h"
#include "model/items/itemroles.h"
#include "model/query/settings.h"
#include "views/pages/stepdialog.h"
#include "views/widgets/buttons.h"
#include "views/widgets/celldelegates.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/tablesetup.h"
#include "views/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

namespace {

enum ArchiveColumn { End, Which, Closed, Until, Figures, Where };

constexpr LifeStep kSteps[] = {LifeStep::Archive, LifeStep::BringBack, LifeStep::Dispose};

RecordTable<KeptObjective>::Columns columns(const Language &language)
{
    const auto words = [&](const char *text) { return language.translate("Retention", text); };
    const auto day = [language](QDate KeptObjective::*member) {
        return [member, language](const KeptObjective &k) {
            return (k.*member).isValid() ? shortDate(k.*member, language) : QStringLiteral("–");
        };
    };
    return {{words(QT_TRANSLATE_NOOP("Retention", "End")),
             [](const KeptObjective &k) { return QVariant(int(k.state)); },
             [language](const KeptObjective &k) { return labelOf(k.state, language); },
             [](const KeptObjective &k, int role) { return role == LifeRole ? QVariant(int(k.state)) : QVariant(); }},
            {words(QT_TRANSLATE_NOOP("Retention", "Objective")),
             [](const KeptObjective &k) { return QVariant(k.code); }, [](const KeptObjective &k) { return k.title; },
             [](const KeptObjective &k, int role) { return role == SecondaryRole ? QVariant(k.code) : QVariant(); }},
            {words(QT_TRANSLATE_NOOP("Retention", "Closed on")),
             [](const KeptObjective &k) { return QVariant(k.closedOn); },
             day(&KeptObjective::closedOn),
             {}},
            {words(QT_TRANSLATE_NOOP("Retention", "Keep until")),
             [](const KeptObjective &k) { return QVariant(k.keepUntil); }, day(&KeptObjective::keepUntil),
             [](const KeptObjective &k, int role) {
                 return role == LateRole ? QVariant(k.keeping == Keeping::Due) : QVariant();
             }},
            {words(QT_TRANSLATE_NOOP("Retention", "Figures")),
             [](const KeptObjective &k) { return QVariant(k.figures); },
             [language](const KeptObjective &k) { return language.locale().toString(k.figures); },
             {},
             Qt::AlignRight},
            {words(QT_TRANSLATE_NOOP("Retention", "Where it is")),
             [](const KeptObjective &k) { return QVariant(int(k.keeping)); },
             [language](const KeptObjective &k) { return keepingText(k, language); },
             {}}};
}

} // namespace

ArchiveDialog::ArchiveDialog(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_rows(new RecordTable<KeptObjective>(columns(session.language()), session.language(), this))
    , m_table(new QTableView)
    , m_stack(new QStackedWidget)
    , m_rule(new TextLabel({}, Tone::Secondary))
{
    setObjectName(QStringLiteral("archive"));
    setWindowTitle(tr("Archive and retention"));
    m_rule->setWordWrap(true);
    m_table->setObjectName(QStringLiteral("kept"));
    m_table->setAccessibleName(tr("Closed objectives"));
    m_table->setModel(m_rows);
    setUpTable(*m_table, [this](QMenu &menu, const QModelIndex &index) {
        if (!index.isValid())
            return;
        menu.addAction(tr("Open the objective"), this, [this] { m_table->activated(m_table->currentIndex()); });
        for (const auto &[step, button] : m_steps)
            if (button->isVisibleTo(this) && button->isEnabled())
                menu.addAction(button->text(), this, [this, step = step] { take(step); });
    });
    m_table->setItemDelegateForColumn(End, new StateDelegate(m_table));
    m_table->setSortingEnabled(true);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSortIndicator(-1, Qt::AscendingOrder); // what is due first
    header->setStretchLastSection(false);
    for (const ArchiveColumn column : {Which, Where})
        header->setSectionResizeMode(column, QHeaderView::Stretch);
    for (const auto &[column, width] :
         {std::pair(End, 124), std::pair(Closed, 112), std::pair(Until, 112), std::pair(Figures, 76)})
        header->resizeSection(column, width);
    auto *empty = new EmptyState;
    empty->setTitle(tr("No objective is closed yet"));
    empty->setReason(tr("ISO/IEC 27001, 7.5.3: what is kept, how long, and what becomes of it. Closed objectives stand "
                        "here until their time is over."));
    empty->setButton({});
    empty->setLink({});
    m_stack->addWidget(m_table);
    m_stack->addWidget(empty);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(24, 10, 16, 12);
    foot->setSpacing(8);
    foot->addStretch(1);
    constexpr const char *names[] = {"archiveIt", "bringBack", "dispose"};
    for (const LifeStep step : kSteps) {
        auto *button = plainButton(tr("%1…", "verb of a step").arg(stepVerb(step, session.language())));
        button->setObjectName(QLatin1String(names[m_steps.size()]));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, step] { take(step); });
        foot->addWidget(button);
        m_steps.emplace_back(step, button);
    }
    QPushButton *close = primaryButton(tr("Close"));
    close->setAutoDefault(false);
    foot->addWidget(close);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(24, 12, 16, 8);
    top->addWidget(m_rule);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_stack, 1);
    column->addLayout(foot);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ArchiveDialog::showChoice);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &) {
        if (const KeptObjective *kept = chosen()) {
            emit opened(kept->id.value);
            accept();
        }
    });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(&session, &Session::changed, this, &ArchiveDialog::fill);
    resize(1040, 560);
    fill();
    m_table->setFocus();
}

const KeptObjective *ArchiveDialog::chosen() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? &m_rows->row(index.row()) : nullptr;
}

void ArchiveDialog::fill()
{
    m_rows->setRows(keptObjectives(m_session.records(), m_session.today()));
    m_rule->setText(tr("Closed objectives are kept for %n years after their end (Settings). Then they are listed "
                       "here, and somebody decides; nothing leaves by itself.",
                       nullptr, retentionYears(m_session.records())));
    m_stack->setCurrentIndex(m_rows->rowCount() ? 0 : 1);
    if (m_rows->rowCount() && !m_table->currentIndex().isValid())
        goToRow(*m_table, m_rows->index(0, 0));
    showChoice();
}

void ArchiveDialog::showChoice()
{
    const KeptObjective *kept = chosen();
    const bool free = kept && !m_session.isReadOnly();
    for (const auto &[step, button] : m_steps) {
        button->setVisible(!kept || (step == LifeStep::Archive) == (kept->keeping == Keeping::Listed));
        button->setEnabled(free && kept->keeping != Keeping::Disposed);
    }
}

void ArchiveDialog::take(LifeStep step)
{
    const KeptObjective *kept = chosen();
    const Objective *objective = kept ? m_session.records().find(kept->id) : nullptr;
    if (!objective)
        return;
    const StepInfo &info = stepInfo(step);
    QString consequence = m_session.language().translate("LifeStep", info.consequence);
    if (step == LifeStep::Dispose)
        consequence += QLatin1Char('\n')
            + tr("What leaves: %1. What stays: %2.")
                  .arg(tr("%n records of the plan, the measures and the roles", nullptr, kept->leaving),
                       tr("%n figures", nullptr, kept->figures));
    StepDialog::Task task {stepVerb(step, m_session.language()),
                           consequence,
                           info.asks,
                           info.to,
                           {},
                           [this, id = kept->id, step](const StepInput &input) {
                               return takeStep({m_session.records(), m_session.today(), m_session.language(),
                                                [this] { return m_session.newId(); }},
                                               id, step, input);
                           }};
    auto *dialog = new StepDialog(m_session, *objective, std::move(task), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}
