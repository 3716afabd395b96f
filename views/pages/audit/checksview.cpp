#include "views/pages/audit/checksview.h"

#include "model/domain/enumtable.h"
#include "model/domain/language.h"
#include "model/items/textfilter.h"
#include "views/pages/audit/audittable.h"
#include "views/widgets/buttons.h"
#include "views/widgets/searchline.h"
#include "views/widgets/segmented.h"
#include "views/widgets/textlabel.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

constexpr int all = 100; // beside the labels; a group of buttons takes no negative id
constexpr AuditLabel labels[] = {AuditLabel::Major, AuditLabel::Minor, AuditLabel::Observation, AuditLabel::Conform};

struct ClauseGroup {
    char letter; ///< of the ids of the checks: 'a' in "A-a1", 'X' of those of the whole set
    const char *title;
};
constexpr ClauseGroup groups[] = {
    {'a', QT_TRANSLATE_NOOP("ChecksView", "6.2 a  Consistent with the policy")},
    {'b', QT_TRANSLATE_NOOP("ChecksView", "6.2 b  Measurable")},
    {'c', QT_TRANSLATE_NOOP("ChecksView", "6.2 c  Requirements and risks considered")},
    {'d', QT_TRANSLATE_NOOP("ChecksView", "6.2 d  Monitored")},
    {'e', QT_TRANSLATE_NOOP("ChecksView", "6.2 e  Communicated")},
    {'f', QT_TRANSLATE_NOOP("ChecksView", "6.2 f  Updated")},
    {'g', QT_TRANSLATE_NOOP("ChecksView", "6.2 g  Documented")},
    {'h', QT_TRANSLATE_NOOP("ChecksView", "6.2 h  What will be done")},
    {'i', QT_TRANSLATE_NOOP("ChecksView", "6.2 i  Resources")},
    {'j', QT_TRANSLATE_NOOP("ChecksView", "6.2 j  Who is responsible")},
    {'k', QT_TRANSLATE_NOOP("ChecksView", "6.2 k  When it will be completed")},
    {'l', QT_TRANSLATE_NOOP("ChecksView", "6.2 l  How results are evaluated")},
    {'r', QT_TRANSLATE_NOOP("ChecksView", "10  Reaction to results")},
    {'X', QT_TRANSLATE_NOOP("ChecksView", "The whole set")},
};

QChar groupOf(const QString &check)
{
    return check.startsWith(QLatin1Char('X')) ? check.front() : check.mid(2, 1).isEmpty() ? QChar() : check[2];
}

} // namespace

AuditRow rowOf(const AuditFinding &finding, const Language &language)
{
    const AuditCheckInfo *info = auditCheckInfo(finding.check);
    AuditRow row;
    row.cells = {info ? language.translate("Audit", info->title) : QString(), finding.objectiveCode,
                 labelOf(finding.label, language), finding.reason};
    row.code = finding.check;
    row.label = finding.label;
    row.kind = finding.kind;
    row.record = finding.record;
    row.objective = finding.objective.value;
    return row;
}

AuditTable *makeFindingTable(const QString &name, int checkWidth)
{
    const auto words = [](const char *text) { return QCoreApplication::translate("ChecksView", text); };
    return new AuditTable(
        {words(QT_TRANSLATE_NOOP("ChecksView", "Check")), words(QT_TRANSLATE_NOOP("ChecksView", "Objective")),
         words(QT_TRANSLATE_NOOP("ChecksView", "Would be graded")), words(QT_TRANSLATE_NOOP("ChecksView", "Reason"))},
        2, {checkWidth, 92, 150, 0}, name);
}

ChecksView::ChecksView(QWidget *parent)
    : QWidget(parent)
    , m_label(new Segmented(tr("Result")))
    , m_text(new SearchLine(SearchLine::Kind::Filter, tr("Filter by text")))
    , m_table(makeFindingTable(tr("Checks"), 340))
    , m_none(new TextLabel(tr("No check of this kind. Choose another result or empty the filter."), Tone::Secondary))
{
    m_table->setObjectName(QStringLiteral("auditChecks"));
    m_label->setObjectName(QStringLiteral("auditResult"));
    m_none->setContentsMargins(24, 16, 16, 16);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(m_none);
    column->addWidget(m_table, 1);
    connect(m_label, &Segmented::chosen, this, &ChecksView::fill);
    connect(m_text, &QLineEdit::textChanged, this, &ChecksView::fill);
    connect(m_text, &SearchLine::resultsWanted, m_table, qOverload<>(&QWidget::setFocus));
}

QWidget *ChecksView::makeBar()
{
    auto *bar = new QWidget;
    m_label->addSegment(all, tr("All"));
    for (const AuditLabel label : labels)
        m_label->addSegment(int(label), QString());
    m_text->setMaximumWidth(230);
    auto *record = plainButton(tr("Show the record"));
    record->setObjectName(QStringLiteral("showRecord"));
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(24, 8, 16, 6);
    row->setSpacing(8);
    row->addWidget(m_label);
    row->addWidget(m_text);
    row->addStretch();
    row->addWidget(record);
    connect(record, &QPushButton::clicked, m_table, &AuditTable::showCurrent);
    connect(m_table, &AuditTable::currentRowChanged, record,
            [this, record] { record->setEnabled(m_table->current() && m_table->current()->leads()); });
    return bar;
}

void ChecksView::show(const AuditResult &result, const Language &language)
{
    m_result = result;
    m_language = &language;
    m_label->setSegmentText(all, tr("All %1").arg(result.findings.size()));
    for (const AuditLabel label : labels)
        m_label->setSegmentText(
            int(label),
            QStringLiteral("%1 %2").arg(language.standingAlone(labelOf(label, language))).arg(result.count(label)));
    fill();
}

void ChecksView::fill()
{
    if (!m_language)
        return;
    const int wanted = m_label->current();
    const QString typed = searchText(m_text->text().trimmed());
    std::vector<AuditGroup> shown;
    for (const ClauseGroup &group : groups) {
        AuditGroup rows {QCoreApplication::translate("ChecksView", group.title), {}, {}};
        for (const AuditFinding &f : m_result.findings) {
            if (groupOf(f.check) != QLatin1Char(group.letter) || (wanted != all && int(f.label) != wanted))
                continue;
            AuditRow row = rowOf(f, *m_language);
            if (typed.isEmpty() || searchText(row.code + QLatin1Char(' ') + row.cells.join(u' ')).contains(typed))
                rows.rows.push_back(std::move(row));
        }
        if (!rows.rows.empty())
            shown.push_back(std::move(rows));
    }
    m_none->setVisible(shown.empty());
    m_table->setVisible(!shown.empty());
    m_table->setGroups(std::move(shown));
}
