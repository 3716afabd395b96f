#include "views/pages/trends/ratesview.h"

#include "model/query/figures.h"
#include "views/widgets/celldelegates.h"
#include "views/widgets/tablesetup.h"
#include "views/widgets/textlabel.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

namespace {

constexpr ResultState kStates[]
    = {ResultState::OnTrack, ResultState::AtRisk,     ResultState::OffTrack, ResultState::Stale,
       ResultState::NoData,  ResultState::NotStarted, ResultState::Paused};
constexpr int kCountWidth = 80;

RecordTable<GroupRates>::Columns columns(const Language &language)
{
    const auto number
        = [language](int count) { return count ? language.locale().toString(count) : QStringLiteral("–"); };
    RecordTable<GroupRates>::Columns out {
        {RatesView::tr("Group"),
         [](const GroupRates &r) { return r.name; },
         {},
         [](const GroupRates &r, int role) {
             return role == StrongRole ? QVariant(r.by == GroupRates::By::Programme) : QVariant();
         }},
        {RatesView::tr("Live"), [](const GroupRates &r) { return r.live; }, {}, {}, Qt::AlignRight}};
    for (const ResultState state : kStates)
        out.push_back({language.standingAlone(labelOf(state, language)),
                       [state](const GroupRates &r) { return r.counts.value(state); },
                       [state, number](const GroupRates &r) { return number(r.counts.value(state)); },
                       {},
                       Qt::AlignRight});
    out.push_back(
        {RatesView::tr("On plan"),
         [](const GroupRates &r) { return r.evaluated ? QVariant(double(r.onPlan) / r.evaluated) : QVariant(); },
         [](const GroupRates &r) {
             return r.evaluated ? RatesView::tr("%1 of %2").arg(r.onPlan).arg(r.evaluated) : QStringLiteral("–");
         },
         {},
         Qt::AlignRight});
    out.push_back(
        {RatesView::tr("Index"),
         [](const GroupRates &r) { return r.index ? QVariant(*r.index) : QVariant(); },
         [language](const GroupRates &r) { return r.index ? percentText(*r.index, language) : QStringLiteral("–"); },
         {},
         Qt::AlignRight});
    return out;
}

} // namespace

RatesView::RatesView(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_sentence(new TextLabel)
    , m_rows(new RecordTable<GroupRates>(columns(session.language()), session.language(), this))
    , m_table(new QTableView)
{
    m_sentence->setObjectName(QStringLiteral("fulfilment"));
    m_sentence->setWordWrap(true);
    m_sentence->setContentsMargins(24, 12, 16, 12);
    m_table->setObjectName(QStringLiteral("rates"));
    m_table->setAccessibleName(tr("States by unit and level"));
    m_table->setModel(m_rows);
    setUpTable(*m_table);
    auto *figures = new FigureDelegate(m_table);
    for (int c = 1; c < m_rows->columnCount(); ++c)
        m_table->setItemDelegateForColumn(c, figures);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setDefaultSectionSize(kCountWidth);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    auto *foot = new TextLabel(tr("On plan: achieved or on track, of those with a judged result. Index: mean progress, "
                                  "high priority counts three times, low once; it hides what the counts show."),
                               Tone::Quiet, TextSize::Small);
    foot->setWordWrap(true);
    foot->setContentsMargins(24, 8, 16, 10);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_sentence);
    column->addWidget(m_table, 1);
    column->addWidget(foot);
}

QString RatesView::fulfilmentSentence() const
{
    const QDate to = m_session.state().asOf;
    const Fulfilment ended = fulfilment(m_session.state(), to.addMonths(-12).addDays(1), to);
    const int all = int(ended.achieved.size() + ended.missed.size());
    QString out = all == 0 ? tr("In the last twelve months no target date fell.")
                           : tr("In the last twelve months %1 of %2 objectives reached their goal by their date (%3).")
                                 .arg(ended.achieved.size())
                                 .arg(all)
                                 .arg(percentText(*ended.rate(), m_session.language()));
    if (const int left = int(ended.left.size()))
        out += QLatin1Char(' ') + tr("%n more were withdrawn or superseded.", nullptr, left);
    return out;
}

void RatesView::refresh()
{
    m_sentence->setText(fulfilmentSentence());
    m_rows->setRows(groupRates(m_session.state(), m_session.language()));
    if (!m_table->currentIndex().isValid())
        goToRow(*m_table, m_rows->index(0, 0));
}
