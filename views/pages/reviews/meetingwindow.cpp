#include "views/pages/reviews/meetingwindow.h"

#include "model/domain/dates.h"
#include "model/domain/records.h"
#include "model/query/explain.h"
#include "model/query/reviewmeeting.h"
#include "views/forms/formkeeper.h"
#include "views/forms/recorddialog.h"
#include "views/pages/recordservices.h"
#include "views/pages/reviews/meetingentry.h"
#include "views/pages/reviews/meetingfacts.h"
#include "views/pages/reviews/meetingstop.h"
#include "views/pages/session.h"
#include "views/pages/whyview.h"
#include "views/widgets/banner.h"
#include "views/widgets/buttons.h"
#include "views/widgets/rule.h"
#include "views/widgets/statebadge.h"
#include "views/widgets/textlabel.h"
#include "views/work/prompt.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>

namespace {

constexpr int kMinutes = 8; ///< for each objective (picture 09)
const QString kStillOpen = QStringLiteral("still open"); ///< why the review cannot be closed

QString nameOf(const Objective &objective, const Register &reg)
{
    const Person *owner = reg.find(objective.owner);
    return owner ? owner->name : QStringLiteral("–");
}

QWidget *bar()
{
    auto *bar = new QWidget;
    bar->setBackgroundRole(QPalette::Window);
    bar->setAutoFillBackground(true);
    return bar;
}

} // namespace

MeetingWindow::MeetingWindow(Session &session, Id<Review> review, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_review(review)
    , m_order(meetingOrder(session.state(), *session.records().find(review)))
    , m_banner(new Banner)
    , m_strip(new QScrollArea)
    , m_timer(new TextLabel)
    , m_overtime(new TextLabel({}, Tone::Text, TextSize::Strong))
    , m_title(new TextLabel({}, Tone::Text, TextSize::Title))
    , m_statement(new TextLabel({}, Tone::Secondary, TextSize::Lead))
    , m_keys(new TextLabel({}, Tone::Secondary, TextSize::Small))
    , m_count(new TextLabel({}, Tone::Secondary, TextSize::Small))
    , m_result(new StateBadge)
    , m_plan(new StateBadge(StateBadge::Shape::Plain))
    , m_figures(new MeetingFigures(session))
    , m_facts(new MeetingFacts(session))
    , m_why(new WhyView(session.language()))
    , m_side(new QStackedWidget)
    , m_entry(new MeetingEntry(session, review))
    , m_keeper(new FormKeeper(*this, *m_banner, [this] { m_entry->retry(); }))
{
    setObjectName(QStringLiteral("meeting"));
    setWindowTitle(tr("Review meeting"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_title->setObjectName(QStringLiteral("meetingTitle"));
    m_count->setObjectName(QStringLiteral("meetingCount"));
    auto *right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 16);
    m_side->addWidget(m_facts);
    m_side->addWidget(m_why);
    right->addWidget(m_side, 1);
    auto *entry = new QHBoxLayout;
    entry->setContentsMargins(24, 0, 24, 0);
    entry->addWidget(m_entry);
    right->addLayout(entry);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_figures, 3);
    middle->addWidget(new Rule(Qt::Vertical));
    middle->addLayout(right, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(m_banner);
    column->addWidget(makeHead());
    column->addWidget(new Rule(Qt::Horizontal));
    column->addLayout(middle, 1);
    column->addWidget(makeFoot());
    addKeys();
    auto *clock = new QTimer(this);
    connect(clock, &QTimer::timeout, this, &MeetingWindow::tick);
    clock->start(1000);
    connect(m_entry, &MeetingEntry::failed, this, &MeetingWindow::show);
    connect(m_figures, &MeetingFigures::failed, this, &MeetingWindow::show);
    connect(m_figures, &MeetingFigures::whyWanted, this, &MeetingWindow::why);
    connect(m_facts, &MeetingFacts::decisionWanted, this, &MeetingWindow::editDecision);
    for (StateBadge *badge : {m_result, m_plan}) {
        badge->setAsksWhy();
        connect(badge, &StateBadge::whyWanted, this, &MeetingWindow::why);
    }
    connect(&session, &Session::changed, this, &MeetingWindow::refresh);
    connect(m_entry, &MeetingEntry::typed, m_keeper, &FormKeeper::touch);
    // The letters are keys of the meeting again.
    connect(m_entry, &MeetingEntry::recorded, this, [this] { setFocus(); });
    go(0);
    m_keeper->setServices(
        formServicesOf(session), QStringLiteral("meeting"), review.value.toString(QUuid::WithoutBraces),
        {[this] { return m_entry->typedText(); }, [this](const QString &body) { return m_entry->takeTyped(body); }});
}

// A note that is being typed is saved when its field loses the focus, and it does while the parts die.
MeetingWindow::~MeetingWindow()
{
    m_entry->disconnect();
    m_session.disconnect(this);
}

QWidget *MeetingWindow::makeBar()
{
    const Register &reg = m_session.records();
    const Review &review = *reg.find(m_review);
    auto *top = bar();
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(32, 7, 16, 7);
    row->setSpacing(4);
    row->addWidget(new TextLabel(m_session.language().standingAlone(labelOf(review.type, m_session.language())),
                                 Tone::Text, TextSize::Strong));
    row->addSpacing(6);
    row->addWidget(new TextLabel(longDate(review.date, m_session.language()), Tone::Secondary));
    auto *stops = bar();
    auto *strip = new QHBoxLayout(stops);
    strip->setContentsMargins(0, 0, 0, 0);
    strip->setSpacing(2);
    strip->addStretch(1);
    for (size_t i = 0; i < m_order.size(); ++i) {
        const ObjectiveRow &o = *m_session.state().objective(m_order[i]);
        auto *stop = new MeetingStop(o, labelOf(o.result, m_session.language()));
        connect(stop, &QAbstractButton::clicked, this, [this, i] { go(int(i)); });
        m_stops.push_back(stop);
        strip->addWidget(stop);
    }
    strip->addStretch(1);
    // More objectives than fit are scrolled to; the arrow keys and PgDn lead through them.
    m_strip->setWidget(stops);
    m_strip->setWidgetResizable(true);
    m_strip->setFrameShape(QFrame::NoFrame);
    m_strip->setFocusPolicy(Qt::NoFocus);
    m_strip->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_strip->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_strip->setFixedHeight(stops->sizeHint().height());
    row->addWidget(m_strip, 1);
    row->addWidget(m_timer);
    row->addWidget(m_overtime);
    row->addSpacing(12);
    auto *close = linkButton(tr("Close review…"));
    close->setObjectName(QStringLiteral("closeReview"));
    close->setAutoDefault(false);
    row->addWidget(close);
    auto *leave = iconButton("window-close", tr("Leave the meeting (Esc)"));
    leave->setObjectName(QStringLiteral("leave"));
    row->addWidget(leave);
    connect(close, &QPushButton::clicked, this, &MeetingWindow::closeReview);
    connect(leave, &QToolButton::clicked, this, &MeetingWindow::reject);
    return top;
}

QWidget *MeetingWindow::makeHead()
{
    auto *head = new QWidget;
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(32, 14, 32, 12);
    column->setSpacing(4);
    auto *row = new QHBoxLayout;
    row->setSpacing(14);
    row->addWidget(m_title);
    row->addWidget(m_result);
    row->addWidget(new TextLabel(tr("Plan"), Tone::Secondary));
    row->addWidget(m_plan);
    row->addStretch(1);
    column->addLayout(row);
    m_statement->setElided(true);
    column->addWidget(m_statement);
    return head;
}

QWidget *MeetingWindow::makeFoot()
{
    auto *foot = bar();
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(32, 9, 32, 9);
    row->addWidget(m_keys, 1);
    row->addWidget(m_count);
    m_keys->setElided(true);
    return foot;
}

void MeetingWindow::addKeys()
{
    const auto add = [this](const QKeySequence &keys, auto run) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, run);
    };
    add(Qt::Key_PageDown, [this] { go(m_at + 1); });
    add(Qt::Key_PageUp, [this] { go(m_at - 1); });
    // In a text field these letters are letters: the field takes them before a shortcut does.
    add(Qt::Key_D, [this] { m_entry->startDecision(); });
    add(Qt::Key_N, [this] { m_entry->startNote(); });
    add(Qt::Key_W, [this] { why(); });
}

Id<Objective> MeetingWindow::objective() const
{
    return m_order.empty() ? Id<Objective>() : m_order[size_t(m_at)];
}

void MeetingWindow::go(int to)
{
    if (m_order.empty() || to < 0 || to >= int(m_order.size()))
        return;
    m_at = to;
    m_seconds = -1;
    tick();
    m_side->setCurrentWidget(m_facts);
    m_stops[size_t(to)]->setChecked(true);
    m_strip->ensureWidgetVisible(m_stops[size_t(to)], 8, 0);
    m_entry->setObjective(objective());
    refresh();
    setFocus();
}

void MeetingWindow::refresh()
{
    m_banner->withdraw(kStillOpen); // what was missing may be there now
    const Register &reg = m_session.records();
    const Objective *o = reg.find(objective());
    const ObjectiveRow *row = m_session.state().objective(objective());
    if (!o || !row) {
        m_title->setText(tr("There is no live objective to talk about."));
        m_entry->setEnabled(false);
        return;
    }
    m_title->setText(o->title);
    m_result->setState(row->result);
    m_plan->setState(row->plan.state);
    m_statement->setText(tr("%1 · Owner: %2").arg(o->statement, nameOf(*o, reg)));
    m_figures->setObjective(o->id);
    m_facts->setObjective(o->id);
    m_why->show(explainObjective(m_session.state(), o->id, m_session.language()));
    m_entry->refresh();
    int done = 0, notes = 0, decisions = 0;
    for (size_t i = 0; i < m_order.size(); ++i) {
        const ReviewItem *item = itemOf(reg, m_review, m_order[i]);
        m_stops[i]->setDone(item != nullptr);
        done += item ? 1 : 0;
        notes += item && !item->discussion.isEmpty() ? 1 : 0;
    }
    for (const Decision &d : reg.all<Decision>())
        decisions += d.review == m_review ? 1 : 0;
    m_count->setText(tr("%1 of %2 · outcomes: %3 · decisions: %4 · notes: %5")
                         .arg(m_at + 1)
                         .arg(m_order.size())
                         .arg(done)
                         .arg(decisions)
                         .arg(notes));
    const Objective *next = m_at + 1 < int(m_order.size()) ? reg.find(m_order[size_t(m_at) + 1]) : nullptr;
    m_keys->setText((next ? tr("PgDn next: %1").arg(next->title) : tr("last objective"))
                    + tr("     PgUp previous     D decision     N note     W why this state     Esc leave"));
}

void MeetingWindow::tick()
{
    ++m_seconds;
    const QString text = tr("%1:%2 of %3 min")
                             .arg(m_seconds / 60, 2, 10, QLatin1Char('0'))
                             .arg(m_seconds % 60, 2, 10, QLatin1Char('0'))
                             .arg(kMinutes);
    const bool over = m_seconds >= kMinutes * 60;
    m_timer->setText(text);
    m_overtime->setText(text);
    m_timer->setVisible(!over);
    m_overtime->setVisible(over);
}

void MeetingWindow::editDecision(const QUuid &id)
{
    const Record before = m_session.records().record(Kind::Decision, id);
    if (!before || m_session.isReadOnly())
        return;
    auto *dialog
        = new RecordDialog(before, false, m_session.records(), m_session.language(), m_session.settings(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setServices(formServicesOf(m_session));
    dialog->setSave([this, dialog](const Record &edited) {
        return m_session.apply(
            {changeLabel(edited, false, m_session.language()), {}, {{dialog->before(), edited}}, {}});
    });
    dialog->open();
}

/// The same as the side panel of the window: figures, rule, what would change it; the entry below stays usable.
void MeetingWindow::why()
{
    m_side->setCurrentWidget(explains() ? static_cast<QWidget *>(m_facts) : m_why);
}

bool MeetingWindow::explains() const
{
    return m_side->currentWidget() == m_why;
}

void MeetingWindow::show(const Error &error)
{
    m_keeper->showFailure(error);
}

void MeetingWindow::closeReview()
{
    m_entry->saveNote();
    const auto set = ::closeReview(m_session.document().records(), m_session.state(), m_review, m_session.language());
    if (!set) {
        m_banner->post(kStillOpen, BannerKind::Error, set.error().message);
        return;
    }
    const QString details = m_entry->hasUnrecorded()
        ? tr("A decision was typed and not recorded: it will be lost.")
        : tr("All figures of today are kept with the review; later corrections do not change them. The next review of "
             "each objective is set by its interval.");
    if (!m_session.prompt().confirm(this, tr("Close the review?"), details, tr("Close review")))
        return;
    if (const Result<> done = m_session.apply(*set); !done) {
        show(done.error());
        return;
    }
    QDialog::accept();
    emit closed();
}

void MeetingWindow::reject()
{
    m_entry->saveNote();
    if (m_entry->hasUnrecorded()
        && !m_session.prompt().confirm(this, tr("Leave the meeting?"),
                                       tr("A decision was typed and not recorded: it will be lost."), tr("Leave")))
        return;
    QDialog::reject();
}

void MeetingWindow::keyPressEvent(QKeyEvent *event)
{
    // The first Esc leaves the field, the second the meeting.
    if (event->key() == Qt::Key_Escape && focusWidget() && focusWidget() != this
        && m_entry->isAncestorOf(focusWidget()))
        setFocus();
    else if (event->key() == Qt::Key_Escape && explains())
        why();
    else if (explains() && (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up))
        m_why->verticalScrollBar()->triggerAction(event->key() == Qt::Key_Down ? QAbstractSlider::SliderSingleStepAdd
                                                                               : QAbstractSlider::SliderSingleStepSub);
    else if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        QDialog::keyPressEvent(event);
}
