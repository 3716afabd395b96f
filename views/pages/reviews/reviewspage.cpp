#include "views/pages/reviews/reviewspage.h"

#include "model/domain/dates.h"
#include "model/domain/records.h"
#include "model/query/reviewmeeting.h"
#include "model/report/reports.h"
#include "views/pages/reportsaving.h"
#include "views/pages/reviews/inputsdialog.h"
#include "views/pages/reviews/meetingwindow.h"
#include "views/pages/reviews/reviewyear.h"
#include "views/widgets/buttons.h"
#include "views/widgets/pagehead.h"

#include <QPushButton>

namespace {

template <typename T> int countOf(const Register &reg, const QUuid &review)
{
    const auto &all = reg.all<T>();
    return int(std::count_if(all.begin(), all.end(), [&](const T &r) { return r.review.value == review; }));
}

std::vector<RecordList::Extra> reviewExtras(const Language &language)
{
    return {{language.translate("RecordTable", "Outcomes"),
             [](const Register &reg, const Record &r) { return QString::number(countOf<ReviewItem>(reg, r.id())); },
             {},
             true},
            {language.translate("RecordTable", "Decisions"),
             [](const Register &reg, const Record &r) { return QString::number(countOf<Decision>(reg, r.id())); },
             {},
             true}};
}

std::vector<RecordList::Extra> decisionExtras(const Language &language)
{
    const auto late = [](const Record &r, QDate day) {
        const auto *d = r.as<Decision>();
        return d->status == DecisionStatus::Open ? int(d->dueDate.daysTo(day)) : 0;
    };
    return {{language.translate("RecordTable", "Delay"),
             [language, late](const Register &, const Record &r, QDate day) {
                 const int days = late(r, day);
                 return days > 0 ? language.translate("RecordTable", "%n days", nullptr, days) : QString();
             },
             [late](const Register &, const Record &r, QDate day) { return late(r, day) > 0; }}};
}

std::vector<RecordTableInfo> tables()
{
    return {{Kind::Review,
             QT_TRANSLATE_NOOP("RecordTable", "Reviews"),
             {"code", "date", "kind", "state", "chair", "scope", "next_planned"},
             {76, 100, 150, 84, 130, 0, 110, 84, 94},
             QT_TRANSLATE_NOOP("RecordTable", "No review yet"),
             QT_TRANSLATE_NOOP("RecordTable",
                               "Objectives are monitored and updated (6.2 f); top management reviews them (9.3)."),
             &reviewExtras},
            {Kind::Decision,
             QT_TRANSLATE_NOOP("RecordTable", "Decisions"),
             {"code", "text", "objective", "responsible", "due_date", "status", "closed_on"},
             {76, 0, 160, 130, 100, 76, 100, 130},
             QT_TRANSLATE_NOOP("RecordTable", "No decision yet"),
             QT_TRANSLATE_NOOP("RecordTable", "Decisions of a review are followed until they are done (9.3.3)."),
             &decisionExtras}};
}

} // namespace

ReviewsPage::ReviewsPage(Session &session, QWidget *parent)
    : RecordPage(session, tr("Reviews"), tables(), parent)
    , m_calendar(new ReviewYear(session))
    , m_hold(plainButton(tr("Hold meeting…")))
    , m_inputs(plainButton(tr("Inputs…")))
    , m_minutes(plainButton(tr("Save minutes…")))
    , m_done(plainButton(tr("Decision done")))
{
    m_hold->setObjectName(QStringLiteral("hold"));
    m_inputs->setObjectName(QStringLiteral("inputs"));
    m_minutes->setObjectName(QStringLiteral("minutes"));
    m_done->setObjectName(QStringLiteral("decisionDone"));
    // The main button stays the last one at the right.
    for (QPushButton *button : {m_minutes, m_inputs, m_hold, m_done, findChild<QPushButton *>(QStringLiteral("new"))})
        head().addButton(button);
    m_calendar->setObjectName(QStringLiteral("reviewYear"));
    addView(tr("Calendar"), m_calendar);
    connect(m_calendar, &ReviewYear::recordWanted, this, &ReviewsPage::follow);
    connect(m_calendar, &ReviewYear::yearChanged, this, &ReviewsPage::refresh);
    panel(Kind::Review).restrictTo([](const Record &) { return true; }, [this](void *fresh) { prepare(fresh); });
    for (const Kind kind : {Kind::Review, Kind::Decision})
        connect(&panel(kind), &RecordPanel::selectionChanged, this, &ReviewsPage::showWhatCanBeDone);
    connect(m_hold, &QPushButton::clicked, this, &ReviewsPage::hold);
    connect(m_inputs, &QPushButton::clicked, this, &ReviewsPage::fillInputs);
    connect(m_minutes, &QPushButton::clicked, this, &ReviewsPage::saveMinutes);
    connect(m_done, &QPushButton::clicked, this, &ReviewsPage::markDone);
}

void ReviewsPage::prepare(void *fresh) const
{
    auto &review = *static_cast<Review *>(fresh);
    review.type = ReviewKind::ObjectiveReview;
    review.date = session().today();
    review.state = ReviewState::Planned;
}

const Review *ReviewsPage::selected() const
{
    return session().records().find(Id<Review> {panel(Kind::Review).selected()});
}

void ReviewsPage::refresh()
{
    RecordPage::refresh();
    m_calendar->refresh();
    if (isShown(m_calendar))
        head().setSubText(tr("%1: %n entries", nullptr, m_calendar->count()).arg(m_calendar->year()));
    showWhatCanBeDone();
}

void ReviewsPage::showWhatCanBeDone()
{
    const bool calendar = isShown(m_calendar);
    const bool reviews = !calendar && current().info().kind == Kind::Review;
    const bool writable = !session().isReadOnly();
    const Review *review = selected();
    const auto *decision = session().records().find(Id<Decision> {panel(Kind::Decision).selected()});
    for (QPushButton *button : {m_hold, m_inputs, m_minutes})
        button->setVisible(reviews);
    m_done->setVisible(!reviews && !calendar);
    m_hold->setEnabled(writable && review && review->state != ReviewState::Closed);
    m_inputs->setEnabled(review && review->type == ReviewKind::ManagementReview);
    m_minutes->setEnabled(review && review->state != ReviewState::Planned);
    m_done->setEnabled(writable && decision && decision->status == DecisionStatus::Open);
}

void ReviewsPage::open(const Target &target)
{
    if (target.view == QLatin1String("calendar"))
        return showView(m_calendar);
    if (target.view == QLatin1String("register"))
        return showView(&panel(Kind::Review));
    RecordPage::open(target);
}

QStringList ReviewsPage::views() const
{
    return {QStringLiteral("register"), QStringLiteral("calendar")};
}

/// From a day of the calendar to what it is about.
void ReviewsPage::follow(Kind kind, const QUuid &record)
{
    if (kind == Kind::Objective)
        emit goTo({PageId::Objective, kind, record});
    else
        RecordPage::open({PageId::Reviews, kind, record});
}

void ReviewsPage::hold()
{
    const Review *review = selected();
    if (!review)
        return;
    if (review->state != ReviewState::Open) {
        Review open = *review;
        open.state = ReviewState::Open;
        ChangeSet set;
        set.label = tr("Review opened: %1").arg(review->code);
        set.changes.push_back(edited(*review, open));
        if (const Result<> done = session().apply(set); !done) {
            emit failed(done.error());
            return;
        }
    }
    auto *meeting = new MeetingWindow(session(), Id<Review> {panel(Kind::Review).selected()}, this);
    meeting->setAttribute(Qt::WA_DeleteOnClose);
    // What was decided leaves the meeting on paper (9.3.3): the minutes are asked for at once.
    connect(meeting, &MeetingWindow::closed, this, [this] {
        emit said(tr("The review is closed, its figures are frozen. “Save minutes…” prints them."));
        saveMinutes();
    });
    meeting->setWindowState(Qt::WindowFullScreen);
    meeting->open();
}

void ReviewsPage::fillInputs()
{
    if (!selected())
        return;
    auto *dialog = new InputsDialog(session(), selected()->id, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ReviewsPage::saveMinutes()
{
    const Review *review = selected();
    if (!review)
        return;
    ReportOptions options;
    options.language = session().language();
    options.asOf = session().asOf();
    options.printed = session().document().context().now().toLocalTime();
    options.chainHead = session().document().headHash();
    options.review = review->id;
    saveReport(*this, *findReport("review-minutes"), options, {}, review->code);
}

void ReviewsPage::markDone()
{
    const auto *decision = session().records().find(Id<Decision> {panel(Kind::Decision).selected()});
    if (!decision)
        return;
    Decision done = *decision;
    done.status = DecisionStatus::Done;
    done.closedOn = session().today();
    ChangeSet set;
    set.label = tr("Decision done: %1").arg(decision->code);
    set.changes.push_back(edited(*decision, done));
    if (const Result<> applied = session().apply(set); !applied)
        emit failed(applied.error());
    else
        emit said(tr("Done since today. Its evidence can be added with “Edit”."));
}
