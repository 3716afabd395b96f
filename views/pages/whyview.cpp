#include "views/pages/whyview.h"

#include "model/domain/dates.h"
#include "views/pages/kpihead.h"
#include "views/widgets/limitscale.h"
#include "views/widgets/rule.h"
#include "views/widgets/statesentence.h"
#include "views/widgets/textlabel.h"

#include <QGridLayout>

namespace {

constexpr int kSide = 16;
constexpr size_t kReadingsShown = 3;

/// A part of the panel with its margins; only what is looked at stands on the Base colour.
QWidget *part(QPalette::ColorRole ground, QVBoxLayout *&column)
{
    auto *widget = new QWidget;
    widget->setBackgroundRole(ground);
    widget->setAutoFillBackground(true);
    column = new QVBoxLayout(widget);
    column->setContentsMargins(kSide, 12, kSide, 12);
    column->setSpacing(4);
    return widget;
}

TextLabel *wrapped(const QString &text, Tone tone = Tone::Secondary)
{
    auto *label = new TextLabel(text, tone, TextSize::Small);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

WhyView::WhyView(const Language &language, QWidget *parent)
    : QScrollArea(parent)
    , m_language(language)
{
    setObjectName(QStringLiteral("why"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
}

void WhyView::show(const std::optional<Explanation> &explanation)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    if (!explanation) {
        QVBoxLayout *words = nullptr;
        QWidget *empty = part(QPalette::Window, words);
        words->addWidget(wrapped(tr("Choose an objective or a KPI: its state is explained here, with the figures and "
                                    "the rule that were used.")));
        column->addWidget(empty);
    } else {
        addHead(*column, *explanation);
        if (explanation->kpis.empty())
            column->addWidget(figures(*explanation));
        bool first = true;
        for (const Explanation &kpi : explanation->kpis) {
            if (!kpi.deciding)
                continue;
            column->addWidget(section(kpi, first));
            column->addWidget(new Rule(Qt::Horizontal));
            first = false;
        }
        column->addWidget(beside(*explanation));
    }
    column->addStretch();
    setWidget(content);
}

void WhyView::addHead(QVBoxLayout &column, const Explanation &e)
{
    QVBoxLayout *head = nullptr;
    QWidget *widget = part(QPalette::Window, head);
    auto *sentence = new StateSentence;
    sentence->setObjectName(QStringLiteral("whySentence"));
    sentence->setSentence(e.sentence, markOf(e.state), labelOf(e.state, m_language));
    head->addWidget(sentence);
    if (!e.rule.isEmpty())
        head->addWidget(wrapped(e.rule));
    if (!e.text("state").isEmpty()) // an objective: a KPI says its progress with its figures
        for (const Explanation::Step &step : e.steps)
            if (step.key == QLatin1String("state") || step.key == QLatin1String("progress")
                || step.key == QLatin1String("coverage") || step.key == QLatin1String("result"))
                addWords(*head, step.label, step.text);
    if (const QString set = e.text("override"); !set.isEmpty())
        head->addWidget(wrapped(tr("Shown as %1", "state with person, day and reason").arg(set), Tone::AtRisk));
    column.addWidget(widget);
    column.addWidget(new Rule(Qt::Horizontal));
}

QWidget *WhyView::section(const Explanation &kpi, bool open)
{
    auto *widget = new QWidget;
    widget->setBackgroundRole(QPalette::Base);
    widget->setAutoFillBackground(true);
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(0);
    auto *head = new KpiHead(kpi, labelOf(kpi.state, m_language));
    head->setObjectName(kpi.code);
    auto *inset = new QVBoxLayout;
    inset->setContentsMargins(kSide, 0, kSide, 0);
    inset->addWidget(head);
    column->addLayout(inset);
    auto *line = wrapped(kpi.summary);
    line->setContentsMargins(kSide, 0, kSide, 10);
    column->addWidget(line);
    QWidget *rows = figures(kpi);
    column->addWidget(rows);
    const auto show = [rows, line](bool on) {
        rows->setVisible(on);
        line->setVisible(!on);
    };
    head->setChecked(open);
    show(open);
    connect(head, &QAbstractButton::toggled, widget, show);
    return widget;
}

QWidget *WhyView::figures(const Explanation &kpi)
{
    QVBoxLayout *column = nullptr;
    QWidget *widget = part(QPalette::Base, column);
    column->setContentsMargins(kSide, kpi.facts.empty() ? 12 : 4, kSide, 12);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(2, 1);
    int row = 0;
    for (const Explanation::Fact &fact : kpi.facts) {
        if (fact.sumLine) {
            auto *rule = new Rule(Qt::Horizontal);
            grid->addWidget(rule, row++, 0, 1, 3);
        }
        const TextSize size = fact.strong ? TextSize::Strong : TextSize::Body;
        auto *label = new TextLabel(fact.label, fact.strong ? Tone::Text : Tone::Secondary, size);
        auto *value = new TextLabel(fact.value, Tone::Text, size);
        value->setObjectName(QStringLiteral("fact"));
        value->setAccessibleName(QStringLiteral("%1 %2 %3").arg(fact.label, fact.value, fact.note).trimmed());
        auto *note = new TextLabel(fact.note, Tone::Secondary, TextSize::Small);
        note->setElided(true);
        grid->addWidget(label, row, 0);
        grid->addWidget(value, row, 1, Qt::AlignRight | Qt::AlignVCenter);
        grid->addWidget(note, row++, 2);
    }
    column->addLayout(grid);
    for (const Explanation::Step &child : kpi.children)
        if (!child.beside)
            addWords(*column, child.label, child.text);
    if (kpi.scale) {
        auto *scale = new LimitScale;
        const Explanation::Scale &s = *kpi.scale;
        scale->setMarks({s.placeOf(s.value), s.valueText}, {s.placeOf(s.offTo), s.offText},
                        {s.placeOf(s.onFrom), s.onText});
        column->addSpacing(4);
        column->addWidget(scale);
        column->addSpacing(2);
    }
    addWords(*column, {}, kpi.text("change"));
    addWords(*column, {}, kpi.text("note"));
    addWords(*column, {}, kpi.text("relapse"));
    QStringList used;
    for (auto it = kpi.readings.rbegin(); it != kpi.readings.rend() && size_t(used.size()) <= kReadingsShown; ++it)
        if (it->inWindow)
            used.prepend(tr("%1 of %2", "figure, day").arg(it->text, shortDate(it->periodEnd, m_language)));
    if (size_t(used.size()) > kReadingsShown)
        used.first() = QStringLiteral("…");
    addWords(*column, tr("Figures used"), used.join(QStringLiteral(", ")));
    addWords(*column, tr("Value"), kpi.text("value"));
    addWords(*column, tr("Limits"), kpi.text("thresholds"));
    addWords(*column, tr("Before"), kpi.text("hysteresis"));
    return widget;
}

QWidget *WhyView::beside(const Explanation &e)
{
    QVBoxLayout *column = nullptr;
    QWidget *widget = part(QPalette::Window, column);
    column->addWidget(new TextLabel(tr("Not part of the result"), Tone::Text, TextSize::Strong));
    for (const Explanation::Step &step : e.steps)
        if (step.beside)
            addWords(*column, step.label, step.text);
    return widget;
}

void WhyView::addWords(QVBoxLayout &column, const QString &label, const QString &text)
{
    if (!text.isEmpty())
        column.addWidget(wrapped(label.isEmpty() ? text : tr("%1: %2", "label, words").arg(label, text)));
}
