#include "views/pages/objective/kpipreview.h"

#include "model/query/chartwords.h"
#include "model/query/explain.h"
#include "model/query/kpichart.h"
#include "model/query/shownreadings.h"
#include "views/charts/kpichartview.h"
#include "views/widgets/numberedit.h"
#include "views/widgets/rule.h"
#include "views/widgets/statebadge.h"
#include "views/widgets/textlabel.h"

#include <QComboBox>
#include <QGridLayout>

namespace {

constexpr size_t kReadingsShown = 3;
constexpr int kPeriodsOffered = 6;

TextLabel *right(const QString &text, Tone tone = Tone::Text)
{
    auto *label = new TextLabel(text, tone);
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return label;
}

} // namespace

KpiPreview::KpiPreview(const Language &language, QWidget *parent)
    : QWidget(parent)
    , m_language(language)
    , m_message(new TextLabel({}, Tone::Secondary, TextSize::Small))
    , m_effect(new TextLabel({}, Tone::Secondary, TextSize::Small))
    , m_before(new StateBadge(StateBadge::Shape::Plain))
    , m_after(new StateBadge(StateBadge::Shape::Plain))
    , m_arrow(new TextLabel(QStringLiteral("→"), Tone::Secondary))
    , m_chart(new KpiChartView(language))
    , m_table(new QGridLayout)
    , m_period(new QComboBox)
    , m_value(new NumberEdit(language))
    , m_tested(new StateBadge(StateBadge::Shape::Plain))
    , m_note(new TextLabel({}, Tone::Secondary, TextSize::Small))
{
    m_message->setObjectName(QStringLiteral("definitionMessage"));
    m_message->setWordWrap(true);
    m_effect->setObjectName(QStringLiteral("effectOnPast"));
    m_effect->setWordWrap(true);
    m_note->setWordWrap(true);
    m_before->setObjectName(QStringLiteral("stateBefore"));
    m_after->setObjectName(QStringLiteral("stateAfter"));
    m_chart->setTitleVisible(false);
    m_chart->setMinimumHeight(230);
    auto *states = new QHBoxLayout;
    states->setSpacing(8);
    states->addWidget(m_before);
    states->addWidget(m_arrow);
    states->addWidget(m_after);
    states->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 14, 16, 14);
    column->setSpacing(8);
    column->addWidget(new TextLabel(tr("Chart with the definition as it stands"), Tone::Text, TextSize::Strong));
    column->addWidget(m_chart, 1);
    column->addLayout(states);
    column->addWidget(m_message);
    column->addWidget(m_effect);
    column->addWidget(new Rule(Qt::Horizontal));
    column->addWidget(tester());
}

QWidget *KpiPreview::tester()
{
    auto *widget = new QWidget;
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(new TextLabel(tr("Test with values"), Tone::Text, TextSize::Strong));
    m_table->setHorizontalSpacing(16);
    m_table->setVerticalSpacing(6);
    column->addLayout(m_table);
    m_period->setObjectName(QStringLiteral("testPeriod"));
    m_period->setAccessibleName(tr("Period"));
    m_value->setObjectName(QStringLiteral("testValue"));
    m_value->setAccessibleName(tr("Value to test"));
    m_value->setFixedWidth(90);
    m_tested->setObjectName(QStringLiteral("testedState"));
    m_note->setObjectName(QStringLiteral("testedNote"));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_period);
    row->addWidget(m_value);
    row->addWidget(new TextLabel(QStringLiteral("→"), Tone::Secondary));
    row->addWidget(m_tested);
    row->addWidget(m_note, 1);
    column->addLayout(row);
    connect(m_period, &QComboBox::currentIndexChanged, this, &KpiPreview::test);
    connect(m_value, &NumberEdit::valueChanged, this, &KpiPreview::test);
    return widget;
}

void KpiPreview::show(const Register &reg, const KpiDraft &before, const KpiDraft &draft, QDate asOf)
{
    const Register scratch = withDraft(reg, draft);
    m_asOf = asOf;
    m_row = chartRow(scratch, draft.kpi, asOf);
    m_series = seriesOf(ShownReadings(scratch, draft.kpi.id));
    m_chart->setSpec(kpiChart(scratch, draft.kpi, m_row, asOf, m_language));
    const KpiRow rowBefore = chartRow(withDraft(reg, before), before.kpi, asOf);
    showMessages(rowBefore, m_row, draft.kpi);
    showEffect(rowBefore, m_row, !(before == draft));
    showTable(m_row, draft.kpi);
    fillPeriods(m_row);
    test();
}

void KpiPreview::showMessages(const KpiRow &before, const KpiRow &now, const Kpi &kpi)
{
    m_before->setState(before.headline);
    m_after->setState(now.headline);
    const bool differs = before.headline != now.headline;
    m_before->setVisible(differs);
    m_arrow->setVisible(differs);
    const QString problem = definitionSentence(now.definition, m_language);
    m_message->setTone(problem.isEmpty() ? Tone::Secondary : Tone::Error);
    if (!problem.isEmpty())
        m_message->setText(problem);
    else if (!now.result.value)
        m_message->setText(tr("There is no figure yet; the state comes with the first one."));
    else
        m_message->setText(tr("%1 with this definition, gap %2 points", "value, points")
                               .arg(ChartWords(kpi, now.definition, m_language).value(*now.result.value),
                                    m_language.locale()
                                        .toString(now.result.gap().value_or(0), 'f', 1)
                                        .replace(QLatin1Char('-'), QChar(0x2212))));
}

/// How many of the states of the past the new definition would have made others: a limit is judged by what it does.
void KpiPreview::showEffect(const KpiRow &before, const KpiRow &now, bool edited)
{
    const auto &points = now.result.points;
    const auto &old = before.result.points;
    int others = 0;
    for (const KpiPoint &p : points) {
        const auto same = std::find_if(old.begin(), old.end(), [&](const KpiPoint &o) { return o.date == p.date; });
        others += same != old.end() && same->state != p.state ? 1 : 0;
    }
    m_effect->setVisible(edited && !points.empty() && !old.empty());
    m_effect->setText(
        others ? tr("With it %1 of %2 past figures would have had another state.").arg(others).arg(points.size())
               : tr("No past figure would have had another state."));
}

void KpiPreview::showTable(const KpiRow &row, const Kpi &kpi)
{
    while (QLayoutItem *item = m_table->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const ChartWords words(kpi, row.definition, m_language);
    int line = 0;
    for (const auto &[column, text] : {std::pair(0, tr("Period")), std::pair(1, tr("Value")),
                                       std::pair(2, tr("Expected")), std::pair(3, tr("State"))}) {
        auto *head = column == 1 || column == 2 ? right(text, Tone::Secondary) : new TextLabel(text, Tone::Secondary);
        m_table->addWidget(head, line, column);
    }
    m_table->setColumnStretch(3, 1);
    const auto &points = row.result.points;
    for (size_t i = points.size() > kReadingsShown ? points.size() - kReadingsShown : 0; i < points.size(); ++i) {
        ++line;
        const auto planned = trajectoryValue(row.definition, points[i].date);
        auto *badge = new StateBadge(StateBadge::Shape::Plain);
        badge->setState(points[i].state);
        m_table->addWidget(new TextLabel(periodName(row.definition.frequency, points[i].date,
                                                    row.definition.fiscalYearStartMonth, m_language)),
                           line, 0);
        m_table->addWidget(right(words.value(points[i].value)), line, 1);
        m_table->addWidget(right(planned ? words.value(*planned) : QStringLiteral("–"), Tone::Secondary), line, 2);
        m_table->addWidget(badge, line, 3);
    }
}

void KpiPreview::fillPeriods(const KpiRow &row)
{
    const QDate chosen = m_period->currentData().toDate();
    const QSignalBlocker quiet(m_period);
    m_period->clear();
    const KpiDefinition &d = row.definition;
    if (d.frequency == Frequency::OnEvent || d.frequency == Frequency::Unset) {
        m_period->addItem(m_language.locale().toString(m_asOf, QLocale::ShortFormat), m_asOf);
        return;
    }
    const auto offer = [&](QDate last) {
        m_period->addItem(periodName(d.frequency, last, d.fiscalYearStartMonth, m_language), last);
    };
    // Periods that have a figure, to see what another one would have made of them; then those to come.
    const auto &points = row.result.points;
    const size_t past = std::min(points.size(), size_t(kPeriodsOffered));
    for (size_t i = points.size() - past; i < points.size(); ++i)
        offer(points[i].date);
    const QDate after = points.empty() ? m_asOf : points.back().date.addDays(1);
    Period period = periodOf(d.frequency, after, d.fiscalYearStartMonth);
    for (int i = 0; i < kPeriodsOffered; ++i) {
        offer(period.last);
        period = nextPeriod(d.frequency, period, d.fiscalYearStartMonth);
    }
    const int at = m_period->findData(chosen);
    m_period->setCurrentIndex(at < 0 ? int(past) : at);
}

void KpiPreview::test()
{
    const bool has = !m_value->value().isNull() && m_row.result.problem == DefinitionProblem::None;
    m_tested->setVisible(has);
    m_note->setText(has ? QString() : tr("Type a figure: the state that it would give stands here."));
    if (!has)
        return;
    // In a period that has a figure the typed one stands in its place.
    const QDate day = m_period->currentData().toDate();
    std::vector<SeriesReading> series = m_series;
    const bool replaces = std::erase_if(series, [day](const SeriesReading &r) { return r.periodEnd == day; }) > 0;
    series.push_back(typedReading(day));
    const KpiResult result = evaluateKpi(m_row.definition, series, std::max(m_asOf, day));
    const auto point
        = std::find_if(result.points.begin(), result.points.end(), [day](const KpiPoint &p) { return p.date == day; });
    const bool last = point != result.points.end() && std::next(point) == result.points.end();
    std::optional<double> gap;
    if (point == result.points.end() || last) {
        m_tested->setState(result.performance);
        gap = result.gap();
    } else {
        m_tested->setState(point->met ? ResultState::Achieved : point->state);
        gap = point->gap();
    }
    const QString words = gap
        ? tr("gap %1 points").arg(m_language.locale().toString(*gap, 'f', 1).replace(QLatin1Char('-'), QChar(0x2212)))
        : QString();
    m_note->setText(replaces ? tr("instead of the figure of that time; %1").arg(words) : words);
}

SeriesReading KpiPreview::typedReading(QDate day) const
{
    SeriesReading typed;
    typed.periodEnd = day;
    typed.value = m_value->value().number();
    if (m_row.definition.aggregation == Aggregation::Ratio) { // typed as the result, so with its own denominator
        typed.type = SeriesReading::Type::Ratio;
        typed.numerator = typed.value;
        typed.denominator = m_row.definition.scaleFactor;
    }
    return typed;
}
