#include "views/pages/objective/versionstab.h"

#include "model/domain/dates.h"
#include "model/domain/text.h"
#include "model/items/fieldtext.h"
#include "model/query/lifecycle/proposals.h"
#include "views/pages/objective/differencedelegate.h"
#include "views/pages/objective/objectivetables.h"
#include "views/pages/page.h"
#include "views/pages/recordservices.h"
#include "views/widgets/tablesetup.h"
#include "views/widgets/textlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace {

std::vector<TabTable> tables()
{
    return {{{Kind::ObjectiveVersion,
              QT_TRANSLATE_NOOP("RecordTable", "Versions"),
              {"version", "date", "summary", "approved_by"},
              {80, 110, 0, 180},
              QT_TRANSLATE_NOOP("RecordTable", "No version yet"),
              QT_TRANSLATE_NOOP("RecordTable", "The first approval makes version 1.0.")},
             true},
            {{Kind::ChangeRecord,
              QT_TRANSLATE_NOOP("RecordTable", "Change records"),
              {"date", "field", "old_value", "new_value", "rationale", "trigger", "version_to", "approved_by"},
              {110, 140, 130, 130, 0, 90, 80, 140},
              QT_TRANSLATE_NOOP("RecordTable", "No change yet"),
              QT_TRANSLATE_NOOP("RecordTable", "Each change of what was approved says why (6.2 f).")},
             true},
            {{Kind::Acknowledgement,
              QT_TRANSLATE_NOOP("RecordTable", "Warnings that may stay"),
              {"version", "rule", "reason", "acknowledged_by", "acknowledged_on"},
              {80, 90, 0, 180, 110},
              QT_TRANSLATE_NOOP("RecordTable", "No warning was accepted"),
              QT_TRANSLATE_NOOP("RecordTable",
                                "A warning about what is approved may stay with a reason; it stands here (4.1).")},
             true}};
}

/// A record in one line: its most telling fields.
QString wholeText(const Register &reg, const Record &record, const Language &language)
{
    QStringList parts;
    for (const char *name : importantFields(record.kind(), 4))
        if (const Field *field = kindInfo(record.kind()).field(QLatin1String(name));
            field && QLatin1String(name) != QLatin1String("objective"))
            parts += fieldText(reg, *field, record, language);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace

VersionsTab::VersionsTab(Page &page, QWidget *parent)
    : QWidget(parent)
    , m_page(page)
    , m_from(new QComboBox)
    , m_to(new QComboBox)
    , m_difference(new QTreeWidget)
    , m_note(new TextLabel({}, Tone::Secondary, TextSize::Small))
{
    m_from->setObjectName(QStringLiteral("versionFrom"));
    m_from->setAccessibleName(tr("From version"));
    m_to->setObjectName(QStringLiteral("versionTo"));
    m_to->setAccessibleName(tr("To version"));
    m_difference->setObjectName(QStringLiteral("difference"));
    m_difference->setAccessibleName(tr("Difference"));
    m_difference->setHeaderLabels({tr("Record"), tr("Field"), tr("Before"), tr("After")});
    setUpTable(*m_difference, {}, TreeLook::Groups);
    setUpDifference();
    m_note->setWordWrap(true);
    m_note->setContentsMargins(24, 4, 16, 6);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(24, 8, 16, 4);
    bar->setSpacing(8);
    bar->addWidget(new TextLabel(tr("Difference"), Tone::Text, TextSize::Strong));
    bar->addWidget(m_from);
    bar->addWidget(new TextLabel(QStringLiteral("→"), Tone::Secondary));
    bar->addWidget(m_to);
    bar->addStretch();
    auto *top = new QWidget;
    auto *column = new QVBoxLayout(top);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_difference, 1);
    column->addWidget(m_note);
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(top);
    for (const TabTable &table : tables()) {
        RecordServices services = servicesOf(page.session());
        services.isReadOnly = [] { return true; };
        auto *panel = new RecordPanel(services, table.info);
        m_panels.push_back(panel);
        splitter->addWidget(panel);
    }
    splitter->setStretchFactor(0, 3);
    splitter->setSizes({400, 130, 110, 90}); // what differs is what one comes for; lists of one or two lines follow
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    connect(m_from, &QComboBox::activated, this, &VersionsTab::compare);
    connect(m_to, &QComboBox::activated, this, &VersionsTab::compare);
}

/// Whole texts, since what changed may stand at their end.
void VersionsTab::setUpDifference()
{
    enum { RecordColumn, FieldColumn, BeforeColumn, AfterColumn };
    for (const auto &[column, other] :
         {std::pair {int(RecordColumn), -1}, std::pair {int(FieldColumn), -1},
          std::pair {int(BeforeColumn), int(AfterColumn)}, std::pair {int(AfterColumn), int(BeforeColumn)}})
        m_difference->setItemDelegateForColumn(column, new DifferenceDelegate(other, m_difference));
    QHeaderView *header = m_difference->header();
    header->resizeSection(RecordColumn, 180);
    header->resizeSection(FieldColumn, 150);
    header->setSectionResizeMode(BeforeColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(AfterColumn, QHeaderView::Stretch);
    connect(header, &QHeaderView::sectionResized, m_difference, [this] { m_difference->doItemsLayout(); });
}

void VersionsTab::show(Id<Objective> objective)
{
    const Register &reg = m_page.session().records();
    const Language &language = m_page.session().language();
    const bool other = m_id != objective;
    m_id = objective;
    m_states.clear();
    m_count = 0;
    for (const ObjectiveVersion &v : reg.all<ObjectiveVersion>()) {
        if (v.objective != objective)
            continue;
        ++m_count;
        if (!isProposal(v))
            m_states.push_back({tr("%1 of %2", "version, date").arg(v.version, shortDate(v.date, language)),
                                snapshotRecords(v.snapshot)});
    }
    m_states.push_back({tr("now"), approvedContent(reg, objective)});
    if (const ObjectiveVersion *proposal = openProposal(reg, objective)) {
        Register proposed = reg;
        proposed.apply(proposedChanges(reg, *proposal));
        m_states.push_back(
            {tr("%1, proposed", "version").arg(proposal->version), approvedContent(proposed, objective)});
    }
    const int count = int(m_states.size());
    const int from = other ? std::max(0, count - 2) : std::min(m_from->currentIndex(), count - 1);
    const int to = other ? count - 1 : std::min(m_to->currentIndex(), count - 1);
    for (QComboBox *box : {m_from, m_to}) {
        box->clear();
        for (const State &state : m_states)
            box->addItem(shownText(state.name));
    }
    m_from->setCurrentIndex(std::max(0, from));
    m_to->setCurrentIndex(std::max(0, to));
    for (RecordPanel *panel : m_panels) {
        panel->restrictTo([&reg, objective](const Record &r) { return belongsTo(reg, r, objective); }, {});
        panel->refresh();
    }
    // The rule explains itself where a warning is accepted; without one the room belongs to the difference.
    const std::vector<Acknowledgement> &kept = reg.all<Acknowledgement>();
    m_panels.back()->setVisible(
        std::any_of(kept.begin(), kept.end(), [&](const Acknowledgement &a) { return a.objective == objective; }));
    compare();
}

void VersionsTab::showProposal()
{
    if (m_states.size() < 2)
        return;
    m_from->setCurrentIndex(int(m_states.size()) - 2);
    m_to->setCurrentIndex(int(m_states.size()) - 1);
    compare();
}

void VersionsTab::compare()
{
    const Register &reg = m_page.session().records();
    const Language &language = m_page.session().language();
    m_difference->clear();
    if (m_states.empty())
        return;
    const State &from = m_states[size_t(std::max(0, m_from->currentIndex()))];
    const State &to = m_states[size_t(std::max(0, m_to->currentIndex()))];
    if (from.records.empty() || to.records.empty()) {
        m_note->setText(tr("Of %1 only the line below was imported, not its contents: the change records say what "
                           "changed.")
                            .arg(from.records.empty() ? from.name : to.name));
        return;
    }
    const auto lines = differenceOf(from.records, to.records);
    for (const DifferenceLine &line : lines) {
        const Record &record = line.after ? line.after : line.before;
        const QString name
            = QStringLiteral("%1 %2").arg(kindInfo(record.kind()).displayLabel(language), record.code()).trimmed();
        const bool whole = !line.field;
        const auto text = [&](const Record &r) {
            if (!r)
                return QString();
            return whole ? wholeText(reg, r, language) : fieldText(reg, *line.field, r, language);
        };
        new QTreeWidgetItem(m_difference,
                            {name,
                             whole ? (line.after ? tr("added") : tr("removed")) : line.field->displayLabel(language),
                             text(line.before), text(line.after)});
    }
    m_note->setText(lines.empty() ? tr("No difference between %1 and %2.").arg(from.name, to.name)
                                  : tr("%n difference(s)", nullptr, int(lines.size())));
}
