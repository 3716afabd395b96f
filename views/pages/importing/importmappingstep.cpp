#include "views/pages/importing/importmappingstep.h"

#include "model/domain/dates.h"
#include "views/pages/importing/questionbox.h"
#include "views/widgets/scrolled.h"
#include "views/widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr int examplesShown = 3, exampleLength = 40;
constexpr int headingWidth = 200, targetWidth = 260;

/// The two days that 03/04/2026 can mean.
std::pair<QDate, QDate> daysOf(const QString &text)
{
    const QStringList parts = QString(text).replace(u'-', u'/').split(u'/');
    const int a = parts.value(0).toInt(), b = parts.value(1).toInt(), year = parts.value(2).toInt();
    return {QDate(year, b, a), QDate(year, a, b)};
}

} // namespace

ImportMappingStep::ImportMappingStep(Session &session, ImportDraft &draft)
    : m_session(session)
    , m_draft(draft)
    , m_table(new QComboBox)
    , m_remembered(
          new TextLabel(tr("Filled in as you did it last time for these headings."), Tone::Secondary, TextSize::Small))
    , m_fixedHead(new TextLabel(tr("Not in the file: one value for all rows"), Tone::Text, TextSize::Strong))
    , m_columnPlace(new QVBoxLayout)
    , m_fixedPlace(new QVBoxLayout)
    , m_number(new QuestionBox(tr("Decimal mark")))
    , m_day(new QuestionBox(tr("Order of day and month")))
    , m_people(new QCheckBox(tr("Make people and units that are not in the workspace yet")))
    , m_correct(new QCheckBox(tr("Replace figures that differ; the old ones stay in the history")))
{
    m_table->setObjectName(QStringLiteral("importTable"));
    m_table->setAccessibleName(tr("What each row is"));
    m_number->setObjectName(QStringLiteral("decimalQuestion"));
    m_day->setObjectName(QStringLiteral("dayQuestion"));
    m_people->setObjectName(QStringLiteral("createPeople"));
    m_correct->setObjectName(QStringLiteral("correctFigures"));
    for (const ImportTableInfo &info : importTableInfos(session.language()))
        m_table->addItem(info.label, info.table);
    auto *top = new QHBoxLayout;
    auto *label = new TextLabel(tr("Each row is one of:"), Tone::Secondary);
    label->setBuddy(m_table);
    top->addWidget(label);
    top->addWidget(m_table);
    top->addSpacing(16);
    top->addWidget(m_remembered);
    top->addStretch(1);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(32, 8, 24, 16);
    column->setSpacing(8);
    column->addLayout(top);
    column->addWidget(m_number);
    column->addWidget(m_day);
    column->addSpacing(4);
    column->addLayout(m_columnPlace);
    column->addSpacing(8);
    column->addWidget(m_fixedHead);
    column->addLayout(m_fixedPlace);
    column->addSpacing(8);
    column->addWidget(m_people);
    column->addWidget(m_correct);
    column->addStretch();
    auto *area = scrolled(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area);
    connect(m_table, &QComboBox::activated, this, [this] {
        m_draft.chooseTable(m_table->currentData().toString(), m_session.language());
        show();
        emit edited();
    });
    connect(m_number, &QuestionBox::answered, this, &ImportMappingStep::changed);
    connect(m_day, &QuestionBox::answered, this, &ImportMappingStep::changed);
    connect(m_people, &QCheckBox::toggled, this, &ImportMappingStep::changed);
    connect(m_correct, &QCheckBox::toggled, this, &ImportMappingStep::changed);
}

QString ImportMappingStep::examples(int column) const
{
    QStringList out;
    const auto &rows = m_draft.current().rows;
    for (size_t r = size_t(m_draft.mapping.header.behind()); r < rows.size() && out.size() < examplesShown; ++r) {
        QString text = rows[r].cell(column).text.simplified();
        if (text.size() > exampleLength)
            text = text.left(exampleLength) + QChar(0x2026);
        if (!text.isEmpty() && !out.contains(text))
            out += text;
    }
    return out.join(QStringLiteral("  ·  "));
}

QComboBox *ImportMappingStep::targetBox(int column)
{
    auto *box = new QComboBox;
    box->setObjectName(QStringLiteral("target%1").arg(column));
    box->setMinimumWidth(targetWidth);
    box->addItem(tr("– leave out –"), QString());
    auto targets = importTargets(m_draft.mapping.table, m_session.language());
    for (const ImportTarget &target : targets)
        box->addItem(target.isLeast ? tr("%1 (needed)").arg(target.label) : target.label, target.name);
    box->setCurrentIndex(std::max(0, box->findData(m_draft.mapping.targets.value(column))));
    connect(box, &QComboBox::activated, this, [this, column, box] {
        const QString chosen = box->currentData().toString();
        // Each target has one column: the newer choice wins.
        for (qsizetype c = 0; c < m_draft.mapping.targets.size(); ++c)
            if (!chosen.isEmpty() && c != column && m_draft.mapping.targets[c] == chosen) {
                m_draft.mapping.targets[c].clear();
                m_targets[size_t(c)]->setCurrentIndex(0);
            }
        m_draft.mapping.targets[column] = chosen;
        changed();
    });
    return box;
}

void ImportMappingStep::fillColumns()
{
    delete m_columnPart;
    m_columnPart = new QWidget;
    m_targets.clear();
    auto *grid = new QGridLayout(m_columnPart);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    grid->setColumnMinimumWidth(0, headingWidth);
    grid->addWidget(new TextLabel(tr("Column of the file"), Tone::Secondary, TextSize::Small), 0, 0);
    grid->addWidget(new TextLabel(tr("Examples"), Tone::Secondary, TextSize::Small), 0, 1);
    grid->addWidget(new TextLabel(tr("Goes to"), Tone::Secondary, TextSize::Small), 0, 2);
    const QStringList names = m_draft.names();
    m_draft.mapping.targets.resize(names.size());
    for (int c = 0; c < int(names.size()); ++c) {
        const QString name = names[c].isEmpty() ? tr("Column %1, without a heading").arg(columnName(c)) : names[c];
        auto *heading = new TextLabel(name, names[c].isEmpty() ? Tone::Secondary : Tone::Text);
        heading->setElided(true);
        auto *example = new TextLabel(examples(c), Tone::Secondary);
        example->setElided(true);
        QComboBox *box = targetBox(c);
        box->setAccessibleName(tr("Where the column “%1” goes").arg(name));
        m_targets.push_back(box);
        grid->addWidget(heading, c + 1, 0);
        grid->addWidget(example, c + 1, 1);
        grid->addWidget(box, c + 1, 2);
    }
    m_columnPlace->addWidget(m_columnPart);
}

/// A field for each target that must be there and has no column: the allowed words to choose from, else a line.
void ImportMappingStep::fillFixed()
{
    delete m_fixedPart;
    m_fixedPart = new QWidget;
    auto *grid = new QGridLayout(m_fixedPart);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(2, 1);
    ImportMapping withoutFixed = m_draft.mapping;
    withoutFixed.fixed.clear();
    QStringList wanted = missingTargets(withoutFixed, m_session.language());
    const bool mayNeedDirection = m_draft.mapping.table == registerTable
        && wanted.contains(QStringLiteral("kpi.frequency"))
        && !m_draft.mapping.targets.contains(QStringLiteral("kpi.direction"));
    if (mayNeedDirection)
        wanted += QStringLiteral("kpi.direction");
    const auto targets = importTargets(m_draft.mapping.table, m_session.language());
    int row = 0;
    for (const QString &name : std::as_const(wanted)) {
        const ImportTarget *target = findTarget(targets, name);
        if (!target)
            continue;
        auto *label = new TextLabel(target->label);
        QWidget *field = nullptr;
        if (target->type == FieldType::Enum) {
            auto *box = new QComboBox;
            box->addItem(tr("– choose –"), QString());
            const auto entries = target->field->entries();
            for (int i = 0; i < int(entries.size()); ++i)
                box->addItem(enumLabel(entries, i, m_session.language()), enumKey(entries, i));
            box->setCurrentIndex(std::max(0, box->findData(m_draft.mapping.fixed.value(name))));
            connect(box, &QComboBox::activated, this, [this, name, box] {
                m_draft.mapping.fixed.insert(name, box->currentData().toString());
                emit edited();
            });
            field = box;
        } else {
            auto *line = new QLineEdit(m_draft.mapping.fixed.value(name));
            connect(line, &QLineEdit::textChanged, this, [this, name](const QString &text) {
                m_draft.mapping.fixed.insert(name, text.trimmed());
                emit edited();
            });
            field = line;
        }
        field->setObjectName(QStringLiteral("fixed-") + name);
        field->setAccessibleName(target->label);
        field->setMinimumWidth(targetWidth);
        label->setBuddy(field);
        grid->addWidget(label, row, 0);
        grid->addWidget(field, row, 1);
        if (name == QLatin1String("kpi.direction"))
            grid->addWidget(
                new TextLabel(tr("Where the target says nothing like “>= 95 %”."), Tone::Secondary, TextSize::Small),
                row, 2);
        ++row;
    }
    m_fixedPlace->addWidget(m_fixedPart);
    m_fixedHead->setVisible(row > 0);
}

void ImportMappingStep::show()
{
    m_filling = true;
    m_table->setCurrentIndex(m_table->findData(m_draft.mapping.table));
    m_remembered->setVisible(m_draft.isRemembered);
    m_people->setChecked(m_draft.mapping.createPeople);
    m_correct->setChecked(m_draft.mapping.correct);
    m_number->setAnswer(m_draft.mapping.mark ? (*m_draft.mapping.mark == DecimalMark::Comma ? 1 : 0) : -1);
    m_day->setAnswer(m_draft.mapping.dayFirst ? (*m_draft.mapping.dayFirst ? 0 : 1) : -1);
    fillColumns();
    m_filling = false;
    changed();
}

void ImportMappingStep::changed()
{
    if (m_filling)
        return;
    const Language &language = m_session.language();
    ImportMapping &mapping = m_draft.mapping;
    mapping.createPeople = m_people->isChecked();
    mapping.correct = m_correct->isChecked();
    mapping.mark.reset();
    mapping.dayFirst.reset();
    const ImportQuestions open = openQuestions(m_draft.current(), mapping, language);
    if (!open.number.isEmpty()) {
        const bool isPoint = open.number.contains(u'.');
        const QString plain = QString(open.number).remove(u'.').remove(u',');
        m_number->setQuestion(isPoint ? tr("Row %1 says “%2”, which can mean two numbers. What is the point?")
                                            .arg(open.numberLine)
                                            .arg(open.number)
                                      : tr("Row %1 says “%2”, which can mean two numbers. What is the comma?")
                                            .arg(open.numberLine)
                                            .arg(open.number),
                              isPoint ? tr("Decimals follow it") : tr("It groups thousands: %1").arg(plain),
                              isPoint ? tr("It groups thousands: %1").arg(plain) : tr("Decimals follow it"));
        if (m_number->answer() >= 0)
            mapping.mark = m_number->answer() == 1 ? DecimalMark::Comma : DecimalMark::Point;
    }
    if (!open.day.isEmpty()) {
        const auto [dayFirst, monthFirst] = daysOf(open.day);
        m_day->setQuestion(tr("Row %1 says “%2”, which can mean two days.").arg(open.dayLine).arg(open.day),
                           tr("Day first: %1").arg(longDate(dayFirst, language)),
                           tr("Month first: %1").arg(longDate(monthFirst, language)));
        if (m_day->answer() >= 0)
            mapping.dayFirst = m_day->answer() == 0;
    }
    m_number->setVisible(!open.number.isEmpty());
    m_day->setVisible(!open.day.isEmpty());
    bool hasNames = false;
    for (const ImportTarget &target : importTargets(mapping.table, language))
        hasNames = hasNames
            || (mapping.targets.contains(target.name)
                && (target.refersTo == Kind::Person || target.refersTo == Kind::OrgUnit));
    m_people->setVisible(hasNames);
    m_correct->setVisible(mapping.table == QLatin1String("measurements") || mapping.table == registerTable);
    fillFixed();
    emit edited();
}

QString ImportMappingStep::problem() const
{
    if (!m_draft.hasSheet())
        return {};
    const Language &language = m_session.language();
    const ImportQuestions open = questionsOf(m_draft.current(), m_draft.mapping, language);
    if (!open.number.isEmpty())
        return tr("Say what “%1” means.").arg(open.number);
    if (!open.day.isEmpty())
        return tr("Say which day “%1” is.").arg(open.day);
    const auto targets = importTargets(m_draft.mapping.table, language);
    QStringList missing;
    for (const QString &name : missingTargets(m_draft.mapping, language))
        if (const ImportTarget *target = findTarget(targets, name))
            missing += target->label;
    return missing.isEmpty() ? QString()
                             : tr("Needed, and not in the file yet: %1.").arg(missing.join(QStringLiteral(", ")));
}

void ImportMappingStep::begin()
{
    m_table->setFocus();
}
