#include "views/pages/reports/reportchoices.h"

#include "model/domain/dates.h"
#include "model/domain/records.h"
#include "model/domain/text.h"
#include "model/query/sentences.h"
#include "views/pages/reports/figureevidence.h"
#include "views/pages/session.h"
#include "views/widgets/segmented.h"
#include "views/widgets/textlabel.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QVBoxLayout>

namespace {

constexpr int headlineHeight = 104; ///< five lines: the computed sentence is seen whole
constexpr int typingPauseMs = 500;

/// The style gives air to a name of one line; one of two lines gets it here.
class NameRows : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        constexpr int air = 10;
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        const int lines = 2 * option.fontMetrics.height();
        return {size.width(), size.height() < lines ? size.height() : std::max(size.height(), lines + air)};
    }
};

} // namespace

ReportChoices::ReportChoices(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_list(new QListWidget)
    , m_language(new Segmented(tr("Language of the report")))
    , m_paper(new Segmented(tr("Paper")))
    , m_purpose(new TextLabel({}, Tone::Secondary, TextSize::Small))
    , m_remarks(new TextLabel({}, Tone::Text, TextSize::Small))
    , m_headlineName(new TextLabel(tr("Headline; the counts stay below it"), Tone::Secondary, TextSize::Small))
    , m_headline(new QPlainTextEdit)
{
    setFixedWidth(300);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 8, 16, 16);
    column->setSpacing(8);
    m_list->setObjectName(QStringLiteral("reports"));
    m_list->setAccessibleName(tr("Reports"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setSpacing(1);
    m_list->setItemDelegate(new NameRows(m_list));
    for (const ReportInfo &info : allReports())
        m_list->addItem(QCoreApplication::translate("Report", info.title));
    m_list->setCurrentRow(0);
    m_remarks->setObjectName(QStringLiteral("reportRemarks"));
    for (TextLabel *label : {m_purpose, m_remarks})
        label->setWordWrap(true);
    column->addWidget(m_list, 1);
    column->addWidget(m_purpose);
    column->addWidget(m_remarks);
    m_objective = addSubject(ReportSubject::Objective, tr("Objective"), "objective");
    m_review = addSubject(ReportSubject::Review, tr("Review"), "reportReview");
    m_collector = addSubject(ReportSubject::Collector, tr("Collected by"), "reportCollector");
    addHeadline();
    m_language->addSegment(0, tr("English"));
    m_language->addSegment(1, tr("German"));
    m_language->setCurrent(session.records().organisation().reportingLanguage == QLatin1String("de") ? 1 : 0);
    m_paper->addSegment(int(PaperSize::A4), tr("A4"));
    m_paper->addSegment(int(PaperSize::Letter), tr("Letter"));
    m_paper->addSegment(int(PaperSize::A3), tr("A3"));
    for (QWidget *choice : std::initializer_list<QWidget *> {m_language, m_paper}) {
        column->addWidget(new TextLabel(choice->accessibleName(), Tone::Secondary, TextSize::Small));
        column->addWidget(choice);
    }
    connect(m_list, &QListWidget::currentRowChanged, this, &ReportChoices::changeReport);
    for (Segmented *choice : {m_language, m_paper})
        connect(choice, &Segmented::chosen, this, &ReportChoices::changeReport);
    showChoice();
}

/// The sentence that is computed stands there in grey; what is typed takes its place on paper. The pages are made anew
/// when the typing pauses.
void ReportChoices::addHeadline()
{
    m_headline->setObjectName(QStringLiteral("reportHeadline"));
    m_headline->setAccessibleName(m_headlineName->text());
    m_headline->setFixedHeight(headlineHeight);
    m_headline->setTabChangesFocus(true);
    layout()->addWidget(m_headlineName);
    layout()->addWidget(m_headline);
    auto *pause = new QTimer(this);
    pause->setSingleShot(true);
    pause->setInterval(typingPauseMs);
    connect(m_headline, &QPlainTextEdit::textChanged, pause, [this, pause] {
        if (const QString text = m_headline->toPlainText(); text.size() > mostOfHeadline)
            m_headline->setPlainText(text.left(mostOfHeadline));
        pause->start();
    });
    connect(pause, &QTimer::timeout, this, &ReportChoices::changeReport);
}

QComboBox *ReportChoices::addSubject(ReportSubject subject, const QString &name, const char *objectName)
{
    auto *box = new QComboBox;
    box->setObjectName(QLatin1String(objectName));
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *label = new TextLabel(name, Tone::Secondary, TextSize::Small);
    layout()->addWidget(label);
    layout()->addWidget(box);
    m_subjects.push_back({subject, label, box});
    connect(box, &QComboBox::currentIndexChanged, this, &ReportChoices::changeReport);
    return box;
}

/// What was chosen stays chosen; at first the most urgent objective, the last management review, all collectors.
void ReportChoices::fill()
{
    const QSignalBlocker quiet[] = {QSignalBlocker(m_objective), QSignalBlocker(m_review), QSignalBlocker(m_collector)};
    const WorkspaceState &ws = m_session.state();
    QUuid before = m_objective->currentData().toUuid();
    if (before.isNull())
        before = mostUrgentObjective(ws).value;
    m_objective->clear();
    for (const ObjectiveRow &row : ws.objectives)
        m_objective->addItem(shownText(row.code + QStringLiteral("  ") + row.title), row.id.value);
    m_objective->setCurrentIndex(m_objective->findData(before));

    const QUuid review = m_review->currentData().toUuid();
    m_review->clear();
    m_review->addItem(tr("The last management review"), QUuid());
    for (const Review &r : ws.reg.all<Review>())
        m_review->addItem(
            QStringLiteral("%1  %2, %3")
                .arg(r.code, labelOf(r.type, m_session.language()), shortDate(r.date, m_session.language())),
            r.id.value);
    m_review->setCurrentIndex(std::max(0, m_review->findData(review)));

    const QUuid collector = m_collector->currentData().toUuid();
    m_collector->clear();
    m_collector->addItem(tr("Everybody, a sheet for each"), QUuid());
    for (const Person &p : ws.reg.all<Person>()) {
        const auto &kpis = ws.reg.all<Kpi>();
        if (std::any_of(kpis.begin(), kpis.end(), [&](const Kpi &kpi) { return kpi.collector == p.id; }))
            m_collector->addItem(shownText(p.name), p.id.value);
    }
    m_collector->setCurrentIndex(std::max(0, m_collector->findData(collector)));
}

void ReportChoices::showChoice()
{
    m_purpose->setText(QCoreApplication::translate("Report", chosen().purpose));
    for (const Subject &subject : m_subjects)
        for (QWidget *part : std::initializer_list<QWidget *> {subject.label, subject.box})
            part->setVisible(chosen().subject == subject.subject);
    m_headlineName->setVisible(chosen().hasHeadline);
    m_headline->setVisible(chosen().hasHeadline);
    if (chosen().hasHeadline)
        m_headline->setPlaceholderText(headline(m_session.state(), options().language));
    const QStringList remarks = chosen().remarks ? chosen().remarks(m_session.fileRecords(), options()) : QStringList();
    m_remarks->setText(remarks.join(QLatin1Char('\n')));
    m_remarks->setVisible(!remarks.isEmpty());
}

void ReportChoices::changeReport()
{
    showChoice();
    emit changed();
}

void ReportChoices::choose(QAnyStringView id, Id<Objective> objective)
{
    fill();
    if (!objective.isNull())
        m_objective->setCurrentIndex(m_objective->findData(objective.value));
    for (int i = 0; i < m_list->count(); ++i)
        if (QAnyStringView(QLatin1String(allReports()[size_t(i)].id)) == id)
            m_list->setCurrentRow(i);
}

const ReportInfo &ReportChoices::chosen() const
{
    return allReports()[size_t(std::max(0, m_list->currentRow()))];
}

ReportOptions ReportChoices::options() const
{
    ReportOptions o;
    o.language = Language(m_language->current() == 1 ? QStringLiteral("de") : QStringLiteral("en"));
    o.paper = PaperSize(m_paper->current());
    o.asOf = m_session.asOf();
    o.printed = m_session.document().context().now().toLocalTime();
    o.recordedOn = m_session.recordedOn();
    // The head of the chain belongs to what the file says now.
    if (!o.recordedOn.isValid())
        o.chainHead = m_session.document().headHash();
    o.objective = {m_objective->currentData().toUuid()};
    o.review = {m_review->currentData().toUuid()};
    o.collector = {m_collector->currentData().toUuid()};
    o.headline = m_headline->toPlainText();
    addFigureEvidence(m_session.document(), chosen(), o);
    return o;
}

void ReportChoices::refresh()
{
    fill();
    showChoice();
}
