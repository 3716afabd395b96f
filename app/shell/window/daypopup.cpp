#include "app/shell/window/daypopup.h"

#include "model/domain/dates.h"
#include "model/query/daymarks.h"
#include "views/widgets/buttons.h"
#include "views/widgets/calendarlook.h"
#include "views/widgets/dateedit.h"
#include "views/widgets/problemline.h"
#include "views/widgets/rule.h"
#include "views/widgets/textlabel.h"

#include <QCalendarWidget>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

DayPopup::DayPopup(Session &session, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_session(session)
    , m_problem(new ProblemLine)
    , m_date(new DateEdit)
    , m_recorded(new DateEdit)
{
    setObjectName(QStringLiteral("dayPopup"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    m_date->setObjectName(QStringLiteral("dayField"));
    m_date->setAccessibleName(tr("Show the facts of this day"));
    m_date->setLocale(session.language().locale());
    m_date->setDate(session.asOf());
    m_problem->hide();
    auto *calendar = new QCalendarWidget;
    calendar->setLocale(session.language().locale());
    dressCalendar(*calendar);
    calendar->setSelectedDate(session.asOf());
    auto *words = new TextLabel(tr("All records as they stand today, seen from that day. Read-only."), Tone::Secondary,
                                TextSize::Small);
    words->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    column->addWidget(new TextLabel(tr("Show the facts of this day"), Tone::Text, TextSize::Strong));
    column->addWidget(words);
    column->addWidget(m_date);
    column->addWidget(m_problem);
    column->addWidget(calendar);
    column->addWidget(new Rule(Qt::Horizontal));
    column->addWidget(marks());
    column->addWidget(new Rule(Qt::Horizontal));
    column->addWidget(new TextLabel(tr("What the file said at the end of this day"), Tone::Text, TextSize::Strong));
    m_recorded->setObjectName(QStringLiteral("recordedField"));
    m_recorded->setAccessibleName(tr("What the file said at the end of this day"));
    m_recorded->setLocale(session.language().locale());
    m_recorded->setDate(session.recordedOn());
    column->addWidget(m_recorded);
    connect(m_recorded, &QLineEdit::returnPressed, this, &DayPopup::takeRecorded);
    connect(m_date, &DateEdit::problemChanged, this, [this](const QString &sentence) {
        m_problem->setText(sentence);
        m_problem->setVisible(!sentence.isEmpty());
    });
    connect(m_date, &QLineEdit::returnPressed, this, [this] {
        if (m_date->date().isValid())
            take(m_date->date());
    });
    connect(calendar, &QCalendarWidget::clicked, this, &DayPopup::take);
    connect(calendar, &QCalendarWidget::activated, this, &DayPopup::take);
}

QWidget *DayPopup::marks()
{
    auto *widget = new QWidget;
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    const auto add = [&](const QString &words, QDate day, auto act) {
        QPushButton *button = linkButton(tr("%1, %2", "words, day").arg(words, shortDate(day, m_session.language())));
        column->addWidget(button, 0, Qt::AlignLeft);
        connect(button, &QPushButton::clicked, this, act);
    };
    for (const DayMark &mark : dayMarks(m_session.document().records(), m_session.today(), m_session.language()))
        add(mark.words, mark.day, [this, day = mark.day] { take(day); });
    if (m_session.hasFixedDay())
        add(tr("Work with the real date"), m_session.realToday(), [this] {
            Session &session = m_session;
            close();
            session.useRealDate(true);
        });
    else if (const QDate fixed = m_session.fixedDay(); fixed.isValid())
        add(tr("Work with the sample day"), fixed, [this] {
            Session &session = m_session;
            close();
            session.useRealDate(false);
        });
    return widget;
}

void DayPopup::takeRecorded()
{
    if (m_recorded->hasProblem())
        return;
    const auto done = m_session.setRecordedOn(m_recorded->date());
    if (done) {
        close();
        return;
    }
    m_problem->setText(done.error().message);
    m_problem->show();
}

void DayPopup::take(QDate day)
{
    Session &session = m_session;
    close(); // first, because the window is drawn anew
    session.setAsOf(day);
}

void DayPopup::popUp(const QPoint &topRight)
{
    adjustSize();
    move(topRight - QPoint(width(), 0));
    show();
    m_date->setFocus();
    m_date->selectAll();
}

void DayPopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}
