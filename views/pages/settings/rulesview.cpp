#include "views/pages/settings/rulesview.h"

#include "model/domain/organisation.h"
#include "model/items/itemroles.h"
#include "model/query/lint/lintrules.h"
#include "model/query/settings.h"
#include "views/pages/settings/numbersettings.h"
#include "views/pages/settings/wordsettings.h"
#include "views/widgets/quietdelegate.h"
#include "views/widgets/rule.h"
#include "views/widgets/scrolled.h"
#include "views/widgets/tablesetup.h"
#include "views/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollArea>
#include <QStandardItemModel>
#include <QTableView>

namespace {

enum RulesColumn { RuleId, Title, Weight, Clause, ColumnCount };
const QString kOff = QStringLiteral("lint.off");

bool isRuleNumber(const SettingInfo &info)
{
    static constexpr QLatin1String rooms[]
        = {QLatin1String("lint."), QLatin1String("audit."), QLatin1String("evidence.")};
    return !info.standardText && std::any_of(std::begin(rooms), std::end(rooms), [&info](QLatin1String room) {
        return QLatin1String(info.key).startsWith(room);
    });
}

/// The title without the words that it would name.
QString titleOf(const LintRule &rule, const Language &language)
{
    return language.translate("Lint", rule.title).replace(QLatin1String("%1"), QStringLiteral("…"));
}

QStringList storedOff(const Register &reg)
{
    QStringList out;
    for (const QString &id : reg.setting(kOff).split(QLatin1Char(','), Qt::SkipEmptyParts))
        out += id.trimmed();
    out.sort();
    return out;
}

} // namespace

RulesView::RulesView(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_rules(new QStandardItemModel(this))
    , m_table(new QTableView)
    , m_count(new TextLabel({}, Tone::Secondary, TextSize::Small))
    , m_explanation(new TextLabel({}, Tone::Secondary))
    , m_numbers(new NumberSettings(session, &isRuleNumber))
    , m_words(new WordSettings(session))
{
    setObjectName(QStringLiteral("rules"));
    m_table->setObjectName(QStringLiteral("ruleTable"));
    m_table->setAccessibleName(tr("Quality rules"));
    m_rules->setHorizontalHeaderLabels({tr("Rule"), tr("What it looks at"), tr("Weight"), tr("Clause")});
    m_table->setModel(m_rules);
    setUpTable(*m_table);
    m_table->setItemDelegateForColumn(Weight, new QuietDelegate(m_table));
    m_table->setItemDelegateForColumn(Clause, new QuietDelegate(m_table));
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(Title, QHeaderView::Stretch);
    header->resizeSection(RuleId, 110);
    header->resizeSection(Weight, 90);
    header->resizeSection(Clause, 90);
    m_explanation->setObjectName(QStringLiteral("ruleExplanation"));
    m_explanation->setWordWrap(true);
    m_explanation->setContentsMargins(24, 8, 16, 4);
    m_count->setObjectName(QStringLiteral("ruleCount"));
    m_count->setContentsMargins(24, 0, 16, 10);
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(m_table, 1);
    left->addWidget(m_explanation);
    left->addWidget(m_count);
    auto *limits = new QWidget;
    auto *right = new QVBoxLayout(limits);
    right->setContentsMargins(0, 0, 0, 0);
    right->addWidget(m_numbers);
    right->addWidget(m_words);
    right->addStretch(1);
    auto *scroll = scrolled(limits);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addLayout(left, 5);
    row->addWidget(new Rule(Qt::Vertical));
    row->addWidget(scroll, 6);
    connect(m_rules, &QStandardItemModel::itemChanged, this, [this] {
        if (m_filling)
            return;
        count();
        emit edited();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RulesView::explain);
    connect(m_numbers, &NumberSettings::edited, this, &RulesView::edited);
    connect(m_words, &WordSettings::edited, this, &RulesView::edited);
}

void RulesView::fill()
{
    m_filling = true;
    const int kept = m_table->currentIndex().row();
    m_shownOff = storedOff(m_session.records());
    m_rules->setRowCount(0);
    const Language &language = m_session.language();
    for (const LintRule &rule : allLintRules()) {
        const QString id = QLatin1String(rule.id);
        QList<QStandardItem *> row {new QStandardItem(id), new QStandardItem(titleOf(rule, language)),
                                    new QStandardItem(lintSeverityLabel(rule.severity, language)),
                                    new QStandardItem(QLatin1String(rule.clause))};
        for (QStandardItem *item : row)
            item->setEditable(false);
        const bool mayChange = rule.mayBeOff() && !m_session.isReadOnly();
        row[RuleId]->setCheckable(rule.mayBeOff());
        if (rule.mayBeOff())
            row[RuleId]->setCheckState(m_shownOff.contains(id) ? Qt::Unchecked : Qt::Checked);
        if (!mayChange)
            row[RuleId]->setFlags(row[RuleId]->flags() & ~Qt::ItemIsUserCheckable);
        m_rules->appendRow(row);
    }
    m_filling = false;
    goToRow(*m_table, m_rules->index(std::max(0, kept), 0));
    count();
}

QStringList RulesView::off() const
{
    QStringList out;
    for (int row = 0; row < m_rules->rowCount(); ++row)
        if (const QStandardItem *item = m_rules->item(row, RuleId);
            item->data(Qt::CheckStateRole).isValid() && item->checkState() == Qt::Unchecked)
            out += item->text();
    out.sort();
    return out;
}

void RulesView::explain()
{
    const int row = m_table->currentIndex().row();
    const LintRule *rule = row < 0 ? nullptr : lintRule(m_rules->item(row, RuleId)->text());
    if (!rule)
        return m_explanation->clear();
    QString words = m_session.language().translate("Lint", rule->explanation);
    if (!rule->mayBeOff())
        words += QLatin1Char(' ') + tr("This rule stops or warns urgently and cannot be switched off.");
    m_explanation->setText(words);
}

void RulesView::count()
{
    const auto off = this->off().size();
    m_count->setText(off ? tr("%1 of %2 rules are switched off for this file.").arg(off).arg(m_rules->rowCount())
                         : tr("All %1 rules are on.").arg(m_rules->rowCount()));
}

void RulesView::refresh()
{
    if (isEdited())
        return;
    fill();
    m_numbers->refresh();
    m_words->refresh();
}

bool RulesView::isEdited() const
{
    return m_numbers->isEdited() || m_words->isEdited() || (m_rules->rowCount() > 0 && off() != m_shownOff);
}

bool RulesView::save()
{
    if (m_numbers->hasProblem()) {
        m_numbers->goToProblem();
        return false;
    }
    SettingValues values = m_numbers->values();
    const SettingValues own = m_words->values();
    for (auto it = own.begin(); it != own.end(); ++it)
        values.insert(it.key(), it.value());
    const QStringList off = this->off();
    ChangeSet set;
    set.label = tr("Edited: quality rules");
    set.changes = settingChanges(m_session.document().records(), values, [this] { return m_session.newId(); });
    const auto &settings = m_session.document().records().all<Setting>();
    const auto before = std::find_if(settings.begin(), settings.end(), [](const Setting &s) { return s.key == kOff; });
    if (off != m_shownOff) {
        Setting after;
        after.id = before == settings.end() ? Id<Setting> {m_session.newId()} : before->id;
        after.key = kOff;
        after.value = off.join(QLatin1Char(','));
        set.changes.push_back(before == settings.end() ? created(after) : ::edited(*before, after));
    }
    if (const auto done = m_session.apply(set); !done) {
        emit failed(done.error()); // and what was typed stays an open edit
        return false;
    }
    m_numbers->taken();
    m_words->taken();
    m_shownOff = off;
    return true;
}
