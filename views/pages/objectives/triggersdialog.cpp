#include "views/pages/objectives/triggersdialog.h"

#include "model/query/triggerchange.h"
#include "model/query/workspacestate.h"
#include "views/forms/recorddialog.h"
#include "views/pages/recordservices.h"
#include "views/widgets/buttons.h"
#include "views/widgets/textlabel.h"

#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr int kCodesShown = 2; ///< a code is never elided

std::vector<RecordList::Extra> triggerExtras(const Language &language)
{
    return {{language.translate("RecordTable", "Objectives"), [](const Register &reg, const Record &record) {
                 QStringList codes;
                 for (const QUuid &id : objectivesOf(reg, {record.id()}))
                     codes += reg.codeOf(Kind::Objective, id);
                 codes.sort();
                 const QString shown = codes.mid(0, kCodesShown).join(QStringLiteral(", "));
                 return codes.size() > kCodesShown
                     ? QStringLiteral("%1 +%2").arg(shown, QString::number(codes.size() - kCodesShown))
                     : shown;
             }}};
}

RecordTableInfo triggerTable()
{
    return {
        Kind::Trigger,
        QT_TRANSLATE_NOOP("RecordTable", "Triggers"),
        {"code", "date", "kind", "description", "assessment_due", "result"},
        {84, 110, 130, 0, 120, 110, 190},
        QT_TRANSLATE_NOOP("RecordTable", "No trigger yet"),
        QT_TRANSLATE_NOOP("RecordTable",
                          "A merger, an incident, a new law: whatever makes objectives worth a new look (6.2, 9.3.2)."),
        &triggerExtras};
}

/// Those that are marked already, then the others that are not closed.
QListWidget *objectiveTicks(const Register &reg, const QSet<QUuid> &ticked)
{
    auto *list = new QListWidget;
    list->setObjectName(QStringLiteral("marked"));
    list->setAccessibleName(TriggersDialog::tr("Objectives that have to be looked at"));
    list->setMaximumHeight(170);
    std::vector<Objective> all = reg.all<Objective>();
    std::stable_partition(all.begin(), all.end(), [&](const Objective &o) { return ticked.contains(o.id.value); });
    for (const Objective &o : all) {
        if (o.archivedAt.isValid() || (isTerminal(o.state) && !ticked.contains(o.id.value)))
            continue;
        auto *item = new QListWidgetItem(QStringLiteral("%1 %2").arg(o.code, o.title), list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(ticked.contains(o.id.value) ? Qt::Checked : Qt::Unchecked);
        item->setData(Qt::UserRole, o.id.value);
    }
    return list;
}

QSet<QUuid> tickedIn(const QListWidget &list)
{
    QSet<QUuid> out;
    for (int row = 0; row < list.count(); ++row)
        if (list.item(row)->checkState() == Qt::Checked)
            out += list.item(row)->data(Qt::UserRole).toUuid();
    return out;
}

} // namespace

TriggersDialog::TriggersDialog(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_panel(new RecordPanel(servicesOf(session), triggerTable()))
{
    setObjectName(QStringLiteral("triggers"));
    setWindowTitle(tr("Triggers"));
    m_panel->setEditor([this](const Record &record, bool isNew) { edit(record, isNew); });
    auto *words = new TextLabel(tr("What happened that objectives have to be looked at for. A trigger stays open, on "
                                   "Today as well, until it is answered."),
                                Tone::Secondary);
    words->setWordWrap(true);
    words->setContentsMargins(24, 12, 16, 8);
    auto *fresh = primaryButton(tr("New trigger…"));
    fresh->setObjectName(QStringLiteral("newTrigger"));
    fresh->setEnabled(!session.isReadOnly());
    auto *close = plainButton(tr("Close"));
    for (QPushButton *button : {fresh, close})
        button->setAutoDefault(false);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(24, 10, 16, 12);
    foot->setSpacing(8);
    foot->addStretch(1);
    foot->addWidget(close);
    foot->addWidget(fresh);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(words);
    column->addWidget(m_panel, 1);
    column->addLayout(foot);
    connect(fresh, &QPushButton::clicked, m_panel, &RecordPanel::createNew);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(&session, &Session::changed, m_panel, &RecordPanel::refresh);
    resize(1000, 560);
    m_panel->refresh();
}

void TriggersDialog::edit(const Record &record, bool isNew)
{
    Trigger start = *record.as<Trigger>();
    if (isNew) {
        constexpr int usualDays = 30;
        start.date = m_session.today();
        start.assessmentDue = m_session.today().addDays(usualDays);
    }
    auto *dialog
        = new RecordDialog(Record(start), isNew, m_session.records(), m_session.language(), m_session.settings(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setServices(formServicesOf(m_session));
    auto *below = new QWidget;
    auto *column = new QVBoxLayout(below);
    column->setContentsMargins(24, 4, 16, 4);
    column->addWidget(new TextLabel(tr("Objectives that have to be looked at"), Tone::Text, TextSize::Strong));
    QListWidget *ticks = objectiveTicks(m_session.records(), objectivesOf(m_session.records(), start.id));
    column->addWidget(ticks);
    dialog->addBelow(below);
    dialog->setSave([this, ticks](const Record &edited) -> Result<> {
        const auto set = triggerChange(
            m_session.records(), *edited.as<Trigger>(), tickedIn(*ticks), m_session.today(),
            [this] { return m_session.newId(); }, m_session.language());
        return set ? m_session.apply(*set) : Result<>(tl::unexpected(set.error()));
    });
    dialog->open();
}
