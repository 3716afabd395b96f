#include "views/pages/reviews/meetingentry.h"

#include "model/domain/objective.h"
#include "model/domain/organisation.h"
#include "model/domain/text.h"
#include "model/query/reviewmeeting.h"
#include "views/pages/session.h"
#include "views/widgets/buttons.h"
#include "views/widgets/choicebutton.h"
#include "views/widgets/dateedit.h"
#include "views/widgets/textlabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPushButton>

namespace {

constexpr int kNoteLength = 2000, kTextLength = 500, kDueDays = 30;

template <typename T> T *named(T *widget, const char *object, const QString &spoken)
{
    widget->setObjectName(QLatin1String(object));
    widget->setAccessibleName(spoken);
    return widget;
}

} // namespace

MeetingEntry::MeetingEntry(Session &session, Id<Review> review, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_review(review)
    , m_outcome(new ChoiceButton(tr("Outcome"), ChoiceButton::Look::Plain))
    , m_note(named(new QLineEdit, "note", tr("Note")))
    , m_text(named(new QLineEdit, "decision", tr("New decision")))
    , m_responsible(named(new QComboBox, "responsible", tr("Responsible")))
    , m_due(named(new DateEdit, "due", tr("Due date")))
    , m_record(primaryButton(tr("Record")))
    , m_problem(new TextLabel({}, Tone::Error, TextSize::Small))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Window);
    m_outcome->setObjectName(QStringLiteral("outcome"));
    m_record->setObjectName(QStringLiteral("record"));
    m_record->setAutoDefault(false);
    m_note->setMaxLength(kNoteLength);
    m_note->setPlaceholderText(tr("What was said (N)"));
    m_text->setMaxLength(kTextLength);
    m_text->setPlaceholderText(tr("What is decided (D)"));
    m_problem->setWordWrap(true);
    std::vector<ChipChoice> outcomes {{int(ReviewOutcome::Unset), tr("no outcome yet")}};
    for (int i = 0; i < int(enumTable<ReviewOutcome>().size()); ++i)
        outcomes.push_back({i, labelOf(ReviewOutcome(i), session.language())});
    m_outcome->setChoices(std::move(outcomes));
    layOut();
    fillPeople();
    connect(m_outcome, &ChoiceButton::chosen, this, [this](const QVariant &value) {
        if (value.toInt() >= 0)
            put(ReviewOutcome(value.toInt()), m_note->text());
        refresh(); // an outcome that was recorded is not taken away
    });
    connect(m_note, &QLineEdit::editingFinished, this, &MeetingEntry::saveNote);
    connect(m_text, &QLineEdit::returnPressed, this, &MeetingEntry::record);
    connect(m_record, &QPushButton::clicked, this, &MeetingEntry::record);
    for (QLineEdit *line : {m_note, m_text})
        connect(line, &QLineEdit::textEdited, this, &MeetingEntry::typed);
}

void MeetingEntry::layOut()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(12, 10, 12, 12);
    grid->setSpacing(8);
    grid->addWidget(new TextLabel(tr("Outcome"), Tone::Text, TextSize::Strong), 0, 0);
    grid->addWidget(m_outcome, 0, 1, 1, 2, Qt::AlignRight);
    grid->addWidget(m_note, 1, 0, 1, 3);
    grid->addWidget(new TextLabel(tr("New decision"), Tone::Text, TextSize::Strong), 2, 0, 1, 3);
    grid->addWidget(m_text, 3, 0, 1, 3);
    grid->addWidget(m_responsible, 4, 0);
    grid->addWidget(m_due, 4, 1);
    grid->addWidget(m_record, 4, 2);
    grid->addWidget(m_problem, 5, 0, 1, 3);
    grid->setColumnStretch(0, 1);
    m_problem->hide();
}

void MeetingEntry::fillPeople()
{
    for (const Person &person : m_session.records().all<Person>())
        if (person.active && !person.archivedAt.isValid())
            m_responsible->addItem(shownText(person.name), person.id.value);
}

const ReviewItem *MeetingEntry::item() const
{
    return itemOf(m_session.document().records(), m_review, m_objective);
}

void MeetingEntry::keepTyped()
{
    if (m_text->text().trimmed().isEmpty())
        m_typed.remove(m_objective.value);
    else
        m_typed.insert(m_objective.value, m_text->text());
}

void MeetingEntry::setObjective(Id<Objective> objective)
{
    if (!m_objective.isNull()) {
        saveNote();
        keepTyped();
    }
    m_objective = objective;
    const ReviewItem *known = item();
    m_note->setText(m_unsavedNotes.value(objective.value, known ? known->discussion : QString()));
    m_text->setText(m_typed.value(objective.value));
    if (const Objective *o = m_session.records().find(objective))
        m_responsible->setCurrentIndex(std::max(0, m_responsible->findData(o->owner.value)));
    m_due->setDate(m_session.today().addDays(kDueDays));
    m_problem->hide();
    refresh();
}

void MeetingEntry::refresh()
{
    const ReviewItem *known = item();
    m_outcome->setValue(int(known ? known->outcome : ReviewOutcome::Unset));
    if (!m_note->hasFocus())
        m_note->setText(m_unsavedNotes.value(m_objective.value, known ? known->discussion : QString()));
    const bool writable = !m_session.isReadOnly();
    for (QWidget *part : std::initializer_list<QWidget *> {m_outcome, m_note, m_text, m_responsible, m_due, m_record})
        part->setEnabled(writable);
}

void MeetingEntry::startDecision()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
}

void MeetingEntry::startNote()
{
    m_note->setFocus(Qt::ShortcutFocusReason);
}

void MeetingEntry::saveNote()
{
    const ReviewItem *known = item();
    const QString note = m_note->text().trimmed();
    if (note == (known ? known->discussion : QString())) {
        m_unsavedNotes.remove(m_objective.value);
        return;
    }
    // A note alone says that the objective was talked about and goes on as it is.
    put(known ? known->outcome : ReviewOutcome::Continue, note);
}

void MeetingEntry::put(ReviewOutcome outcome, const QString &note)
{
    const Register &reg = m_session.document().records();
    const Objective *objective = reg.find(m_objective);
    if (!objective)
        return;
    ChangeSet set;
    set.label = tr("Review of %1: %2").arg(objective->code, labelOf(outcome, m_session.language()));
    const ReviewItem *known = item();
    ReviewItem after = known ? *known : ReviewItem();
    if (!known) {
        after.id = {m_session.newId()};
        after.review = m_review;
        after.objective = m_objective;
    }
    after.outcome = outcome;
    after.discussion = note.trimmed().isEmpty() ? QString() : note.trimmed();
    if (known && after == *known)
        return;
    set.changes.push_back(known ? edited(*known, after) : created(after));
    m_unsavedNotes.insert(m_objective.value, note); // what is saved tells everybody to refresh at once
    const Result<> done = m_session.apply(set);
    if (done)
        m_unsavedNotes.remove(m_objective.value);
    emit typed();
    m_isRecording = false;
    if (!done)
        emit failed(done.error());
}

QString MeetingEntry::typedText() const
{
    QJsonObject decisions, notes;
    const auto put = [](QJsonObject &to, const QUuid &objective, const QString &text) {
        if (!text.trimmed().isEmpty())
            to.insert(objective.toString(QUuid::WithoutBraces), text);
    };
    for (auto it = m_typed.begin(); it != m_typed.end(); ++it)
        put(decisions, it.key(), it.value());
    for (auto it = m_unsavedNotes.begin(); it != m_unsavedNotes.end(); ++it)
        put(notes, it.key(), it.value());
    decisions.remove(m_objective.value.toString(QUuid::WithoutBraces));
    put(decisions, m_objective.value, m_text->text());
    if (const ReviewItem *known = item(); m_note->text().trimmed() != (known ? known->discussion : QString()))
        put(notes, m_objective.value, m_note->text());
    if (decisions.isEmpty() && notes.isEmpty())
        return {};
    return QString::fromUtf8(
        QJsonDocument(QJsonObject {{"title", tr("Review meeting")}, {"decisions", decisions}, {"notes", notes}})
            .toJson(QJsonDocument::Compact));
}

bool MeetingEntry::takeTyped(const QString &text)
{
    const QJsonObject read = QJsonDocument::fromJson(text.toUtf8()).object();
    m_typed.clear();
    m_unsavedNotes.clear();
    const auto take = [&](const char *name, QHash<QUuid, QString> &into) {
        const QJsonObject texts = read.value(QLatin1String(name)).toObject();
        for (auto it = texts.begin(); it != texts.end(); ++it)
            into.insert(QUuid(it.key()), it.value().toString());
    };
    take("decisions", m_typed);
    take("notes", m_unsavedNotes);
    const ReviewItem *known = item();
    m_note->setText(m_unsavedNotes.value(m_objective.value, known ? known->discussion : QString()));
    m_text->setText(m_typed.value(m_objective.value));
    return !m_typed.isEmpty() || !m_unsavedNotes.isEmpty();
}

void MeetingEntry::retry()
{
    m_isRecording ? record() : saveNote();
}

void MeetingEntry::record()
{
    const QString text = m_text->text().trimmed();
    QString problem;
    if (text.isEmpty())
        problem = tr("Write what is decided.");
    else if (m_responsible->currentData().toUuid().isNull())
        problem = tr("Choose who is responsible. People are entered on the page People & units.");
    else if (!m_due->date().isValid())
        problem = tr("Give the day by which it is done, such as 2026-12-31.");
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (!problem.isEmpty())
        return;
    const Register &reg = m_session.document().records();
    Decision decision;
    decision.id = {m_session.newId()};
    decision.code = reg.nextCode(Kind::Decision);
    decision.review = m_review;
    decision.objective = m_objective;
    decision.text = text;
    decision.responsible = {m_responsible->currentData().toUuid()};
    decision.dueDate = m_due->date();
    decision.status = DecisionStatus::Open;
    ChangeSet set;
    set.label = tr("Decision %1").arg(decision.code);
    set.changes.push_back(created(decision));
    if (const Result<> done = m_session.apply(set); !done) {
        m_isRecording = true;
        emit failed(done.error());
        return;
    }
    m_text->clear();
    m_typed.remove(m_objective.value);
    emit recorded();
}

bool MeetingEntry::hasUnrecorded() const
{
    QHash<QUuid, QString> typed = m_typed;
    typed.remove(m_objective.value);
    return !typed.isEmpty() || !m_unsavedNotes.isEmpty() || !m_text->text().trimmed().isEmpty();
}
