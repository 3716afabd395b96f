#include "views/pages/reviews/reviewyear.h"

#include "model/items/calendarmonth.h"
#include "views/look/icons.h"
#include "views/widgets/buttons.h"
#include "views/widgets/rowdelegate.h"
#include "views/widgets/textlabel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QToolButton>

namespace {

constexpr int kColumns = 4, kMonths = 12, kIcon = 16;

} // namespace

ReviewYear::ReviewYear(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(new TextLabel({}, Tone::Text, TextSize::Lead))
    , m_back(iconButton("go-previous", tr("Year before")))
    , m_on(iconButton("go-next", tr("Year after")))
    , m_hint(new TextLabel(tr("Nothing is held, planned or due in this year. Plan a review in the list of reviews, or "
                              "set the next review of an objective: it stands here on its day."),
                           Tone::Secondary))
{
    auto *grid = new QGridLayout;
    grid->setContentsMargins(24, 0, 16, 12);
    grid->setHorizontalSpacing(20);
    grid->setVerticalSpacing(10);
    for (int month = 1; month <= kMonths; ++month)
        grid->addWidget(makeMonth(month), (month - 1) / kColumns, (month - 1) % kColumns);
    for (int i = 0; i < kColumns; ++i)
        grid->setColumnStretch(i, 1);
    for (int i = 0; i < kMonths / kColumns; ++i)
        grid->setRowStretch(i, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(makeBar());
    m_hint->setObjectName(QStringLiteral("emptyYear"));
    m_hint->setWordWrap(true);
    m_hint->setContentsMargins(24, 4, 16, 8);
    column->addWidget(m_hint);
    column->addLayout(grid, 1);
    connect(m_back, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_on, &QToolButton::clicked, this, [this] { step(1); });
    m_back->setObjectName(QStringLiteral("yearBefore"));
    m_on->setObjectName(QStringLiteral("yearAfter"));
}

QWidget *ReviewYear::makeBar()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(24, 0, 16, 4);
    row->setSpacing(6);
    row->addWidget(m_back);
    row->addWidget(m_title);
    row->addWidget(m_on);
    row->addStretch();
    for (const auto type : {CalendarEntry::Type::Held, CalendarEntry::Type::Planned, CalendarEntry::Type::Objective,
                            CalendarEntry::Type::Decision}) {
        auto *mark = new QLabel;
        mark->setPixmap(icon(CalendarMonth::iconOf(type)).pixmap(kIcon, kIcon));
        row->addSpacing(10);
        row->addWidget(mark);
        row->addWidget(new TextLabel(CalendarMonth::wordOf(type), Tone::Quiet, TextSize::Small));
    }
    return bar;
}

QWidget *ReviewYear::makeMonth(int month)
{
    Month &m = m_months[size_t(month - 1)];
    const QString name = m_session.language().locale().standaloneMonthName(month);
    m.title = new TextLabel(name, Tone::Secondary, TextSize::Strong);
    m.model = new CalendarMonth(m_session.language(), this);
    m.list = new QListView;
    m.list->setObjectName(QStringLiteral("month%1").arg(month));
    m.list->setAccessibleName(name);
    m.list->setModel(m.model);
    m.list->setItemDelegate(new RowDelegate(m.list));
    m.list->setProperty("rowLines", true);
    m.list->setFrameShape(QFrame::NoFrame);
    m.list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m.list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m.list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m.list->installEventFilter(this);
    connect(m.list, &QListView::activated, this, [this](const QModelIndex &index) {
        emit recordWanted(Kind(index.data(KindRole).toInt()), index.data(IdRole).toUuid());
    });
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m.title);
    column->addWidget(m.list, 1);
    return part;
}

void ReviewYear::refresh()
{
    showYear(m_year ? m_year : m_session.asOf().year());
}

int ReviewYear::count() const
{
    int all = 0;
    for (const Month &m : m_months)
        all += m.model->rowCount();
    return all;
}

void ReviewYear::showYear(int year)
{
    m_year = year;
    m_title->setText(QString::number(year));
    const auto entries = reviewCalendar(m_session.state(), QDate(year, 1, 1), QDate(year, 12, 31));
    m_hint->setVisible(entries.empty());
    for (int month = 1; month <= kMonths; ++month) {
        Month &m = m_months[size_t(month - 1)];
        m.model->setMonth(QDate(year, month, 1), entries);
        // An empty month is no Tab stop.
        m.list->setFocusPolicy(m.model->rowCount() ? Qt::StrongFocus : Qt::ClickFocus);
        const bool now = year == m_session.asOf().year() && month == m_session.asOf().month();
        m.title->setTone(now ? Tone::Accent : m.model->rowCount() ? Tone::Text : Tone::Quiet);
    }
}

void ReviewYear::step(int years)
{
    showYear(m_year + years);
    emit yearChanged();
}

void ReviewYear::enterMonth(int month, bool atEnd)
{
    Month &m = m_months[size_t(month - 1)];
    m.list->setFocus();
    if (const int rows = m.model->rowCount())
        m.list->setCurrentIndex(m.model->index(atEnd ? rows - 1 : 0));
}

/// From the edge of a month to the next one that has an entry; true when the key was used.
bool ReviewYear::walk(int month, int key)
{
    const QListView &list = *m_months[size_t(month - 1)].list;
    const int row = list.currentIndex().row();
    const bool down = key == Qt::Key_Down, up = key == Qt::Key_Up;
    if ((down && row + 1 < m_months[size_t(month - 1)].model->rowCount()) || (up && row > 0))
        return false; // inside the month
    const int step = down || key == Qt::Key_Right ? 1 : -1;
    for (int other = month + step; other >= 1 && other <= kMonths; other += step)
        if (m_months[size_t(other - 1)].model->rowCount()) {
            enterMonth(other, up);
            return true;
        }
    return true;
}

bool ReviewYear::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
        step(key == Qt::Key_PageDown ? 1 : -1);
        return true;
    }
    if (key != Qt::Key_Up && key != Qt::Key_Down && key != Qt::Key_Left && key != Qt::Key_Right)
        return QWidget::eventFilter(watched, event);
    for (int month = 1; month <= kMonths; ++month)
        if (m_months[size_t(month - 1)].list == watched)
            return walk(month, key);
    return QWidget::eventFilter(watched, event);
}
