#include "views/pages/reviews/meetingfacts.h"

#include "model/domain/dates.h"
#include "model/domain/records.h"
#include "model/query/figures.h"
#include "model/query/kpichart.h"
#include "model/query/links.h"
#include "model/query/reviewmeeting.h"
#include "model/query/settings.h"
#include "views/charts/kpichartview.h"
#include "views/pages/session.h"
#include "views/widgets/buttons.h"
#include "views/widgets/rule.h"
#include "views/widgets/textlabel.h"
#include "views/work/prompt.h"

#include <QCheckBox>
#include <QToolButton>
#include <QVBoxLayout>

namespace {

constexpr int kMostActions = 6, kMostDecisions = 4;

/// A line of words at the left and at the right.
QWidget *line(const QString &left, const QString &right, Tone tone)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 4, 0, 4);
    layout->setSpacing(12);
    auto *name = new TextLabel(left);
    name->setElided(true);
    layout->addWidget(name, 1);
    layout->addWidget(new TextLabel(right, tone));
    return row;
}

void clear(QLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

MeetingFigures::MeetingFigures(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_figure(new TextLabel({}, Tone::Text, TextSize::Figure))
    , m_sentence(new TextLabel({}, Tone::Secondary, TextSize::Lead))
    , m_chart(new KpiChartView(session.language()))
    , m_plan(new QVBoxLayout)
{
    m_figure->setObjectName(QStringLiteral("meetingFigure"));
    m_sentence->setObjectName(QStringLiteral("meetingSentence"));
    m_sentence->setElided(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_figure);
    head->addWidget(m_sentence, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(32, 16, 24, 16);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_chart, 1);
    column->addWidget(new Rule(Qt::Horizontal));
    column->addLayout(m_plan);
    m_plan->setSpacing(0);
    connect(m_chart, &KpiChartView::failed, this, [this](const QString &sentence) { emit failed({sentence, {}}); });
    m_chart->setAsksWhy();
    connect(m_chart, &KpiChartView::whyWanted, this, &MeetingFigures::whyWanted);
    m_chart->setAskFileName([this](const QString &proposal, const QString &filter) {
        return m_session.prompt().saveFile(this, tr("Save chart"), proposal, filter);
    });
}

void MeetingFigures::setObjective(Id<Objective> id)
{
    const WorkspaceState &ws = m_session.state();
    const ObjectiveRow *row = ws.objective(id);
    const Kpi *kpi = row ? shownKpi(ws, *row) : nullptr;
    const KpiRow *figures = kpi ? ws.kpi(kpi->id) : nullptr;
    m_figure->setText(figures ? nowLong(*kpi, *figures, m_session.language()) : QStringLiteral("–"));
    m_sentence->setText(figureSentence(ws, id, m_session.language()));
    m_sentence->setTone(row && forecastShort(ws, *row, m_session.language()).late ? Tone::Error : Tone::Secondary);
    m_chart->setVisible(kpi != nullptr);
    if (kpi)
        m_chart->setSpec(kpiChart(ws, kpi->id, m_session.language()));
    showPlan(id);
}

void MeetingFigures::showPlan(Id<Objective> id)
{
    clear(*m_plan);
    const Language &l = m_session.language();
    std::vector<const Action *> open;
    int done = 0;
    for (const Action &a : m_session.records().all<Action>()) {
        if (a.objective != id || a.type == ActionKind::Phase || a.archivedAt.isValid()
            || a.status == ActionStatus::Cancelled)
            continue;
        if (a.status == ActionStatus::Done)
            ++done;
        else
            open.push_back(&a);
    }
    std::stable_sort(open.begin(), open.end(),
                     [](const Action *a, const Action *b) { return a->dueDate < b->dueDate; });
    const auto all = int(open.size());
    open.resize(std::min(open.size(), size_t(kMostActions)));
    for (const Action *a : open) {
        const int late = a->dueDate.isValid() ? int(a->dueDate.daysTo(m_session.asOf())) : 0;
        const QString when = late > 0 ? tr("%n days overdue", nullptr, late)
            : a->dueDate.isValid()    ? tr("due %1").arg(shortDate(a->dueDate, l))
                                      : tr("no date");
        m_plan->addWidget(line(a->title, QStringLiteral("%1 · %2").arg(percentText(a->percentComplete, l), when),
                               late > 0 ? Tone::Error : Tone::Secondary));
    }
    QStringList rest;
    if (all > kMostActions)
        rest += tr("%n more open", nullptr, all - kMostActions);
    rest += tr("%n actions done", nullptr, done);
    m_plan->addWidget(new TextLabel(rest.join(QStringLiteral(" · ")), Tone::Secondary, TextSize::Small));
}

MeetingFacts::MeetingFacts(Session &session, QWidget *parent)
    : QScrollArea(parent)
    , m_session(session)
{
    setObjectName(QStringLiteral("meetingFacts"));
    setAccessibleName(tr("Questions, decisions and risks"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
}

QVBoxLayout &MeetingFacts::fresh()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(24, 16, 24, 8);
    column->setSpacing(2);
    setWidget(content);
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    return *column;
}

void MeetingFacts::setObjective(Id<Objective> objective)
{
    m_objective = objective;
    QVBoxLayout &column = fresh();
    addQuestions(column);
    addDecisions(column);
    addRisks(column);
    column.addStretch(1);
    widget()->show();
}

void MeetingFacts::addQuestions(QVBoxLayout &column)
{
    column.addWidget(new TextLabel(tr("Questions"), Tone::Text, TextSize::Strong));
    for (const QString &question : preparedQuestions(m_session.state(), m_objective, m_session.language())) {
        auto *row = new QWidget;
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 4, 0, 4);
        layout->setSpacing(8);
        // The words stand beside the box: a check box does not wrap, and takes & for a shortcut.
        auto *box = new QCheckBox;
        auto *words = new TextLabel(question);
        words->setWordWrap(true);
        box->setAccessibleName(question);
        box->setChecked(m_ticked.value(m_objective.value).contains(question));
        connect(box, &QCheckBox::toggled, this, [this, question, id = m_objective.value](bool on) {
            if (on)
                m_ticked[id].insert(question);
            else
                m_ticked[id].remove(question);
        });
        layout->addWidget(box, 0, Qt::AlignTop);
        layout->addWidget(words, 1);
        column.addWidget(row);
    }
    column.addSpacing(12);
}

void MeetingFacts::addDecisions(QVBoxLayout &column)
{
    const Language &l = m_session.language();
    std::vector<const Decision *> all;
    for (const Decision &d : m_session.records().all<Decision>())
        if (d.objective == m_objective && !d.archivedAt.isValid())
            all.push_back(&d);
    // Open ones first, the newest at the top.
    std::stable_sort(all.begin(), all.end(), [](const Decision *a, const Decision *b) {
        const bool openA = a->status == DecisionStatus::Open, openB = b->status == DecisionStatus::Open;
        return openA != openB ? openA : a->dueDate > b->dueDate;
    });
    column.addWidget(new TextLabel(tr("Decisions so far"), Tone::Text, TextSize::Strong));
    if (all.empty())
        column.addWidget(new TextLabel(tr("None yet"), Tone::Secondary));
    all.resize(std::min(all.size(), size_t(kMostDecisions)));
    for (const Decision *d : all) {
        const int late = d->status == DecisionStatus::Open ? int(d->dueDate.daysTo(m_session.asOf())) : 0;
        const QString when = late > 0           ? tr("%n days overdue", nullptr, late)
            : d->status == DecisionStatus::Open ? tr("due %1").arg(shortDate(d->dueDate, l))
                                                : labelOf(d->status, l);
        QWidget *row = line(d->text, when, late > 0 ? Tone::Error : Tone::Secondary);
        auto *edit = iconButton("document-edit", tr("Edit the decision: %1").arg(d->text));
        edit->setObjectName(QStringLiteral("edit-") + d->code);
        edit->setEnabled(!m_session.isReadOnly());
        connect(edit, &QToolButton::clicked, this, [this, id = d->id.value] { emit decisionWanted(id); });
        row->layout()->addWidget(edit);
        column.addWidget(row);
    }
    column.addSpacing(12);
}

void MeetingFacts::addRisks(QVBoxLayout &column)
{
    const Register &reg = m_session.records();
    const std::vector<QUuid> risks = LinkIndex(reg).targets(m_objective, LinkKind::Risk);
    if (risks.empty())
        return;
    column.addWidget(new TextLabel(tr("Risks behind it"), Tone::Text, TextSize::Strong));
    for (const QUuid &id : risks)
        if (const Risk *risk = reg.find(Id<Risk> {id})) {
            const auto score = riskScore(risk->currentLikelihood, risk->currentImpact);
            column.addWidget(line(
                QStringLiteral("%1  %2").arg(risk->code, risk->title),
                score ? QStringLiteral("%1 %2").arg(*score).arg(labelOf(riskLevel(reg, *score), m_session.language()))
                      : tr("not assessed"),
                Tone::Secondary));
        }
}
