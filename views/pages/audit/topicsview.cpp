#include "views/pages/audit/topicsview.h"

#include "model/domain/dates.h"
#include "model/domain/enumtable.h"
#include "model/domain/language.h"
#include "views/pages/audit/audittable.h"
#include "views/pages/audit/checksview.h"
#include "views/widgets/buttons.h"
#include "views/widgets/choicebutton.h"
#include "views/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace {
constexpr int listWidth = 276, noteWidth = 280, questionsHeight = 112, noteHeight = 124;

/// A record of the trail as a row of the table of findings.
AuditRow rowOf(const TrailLine &line, const SampledTrail &trail, const Language &language)
{
    QStringList facts {line.record};
    if (line.date.isValid())
        facts += shortDate(line.date, language);
    facts += {line.who, line.reference};
    facts.removeAll(QString());
    AuditRow row;
    row.cells = {line.what, trail.code, {}, facts.join(QStringLiteral(", "))};
    row.code = line.code;
    row.kind = line.kind;
    row.record = line.id;
    row.objective = trail.objective.value;
    return row;
}

} // namespace

TopicsView::TopicsView(QWidget *parent)
    : QWidget(parent)
    , m_topics(new QListWidget)
    , m_questions(new QListWidget)
    , m_title(new TextLabel({}, Tone::Text, TextSize::Strong))
    , m_how(new TextLabel({}, Tone::Secondary, TextSize::Small))
    , m_trap(new TextLabel({}, Tone::Secondary, TextSize::Small))
    , m_note(new QPlainTextEdit)
    , m_label(new ChoiceButton(tr("Own label"), ChoiceButton::Look::Plain))
    , m_table(makeFindingTable(tr("Evidence of the question"), 236))
    , m_none(new TextLabel(tr("Nothing is recorded for this question, neither a lapse nor a record of the sample."),
                           Tone::Secondary))
{
    m_topics->setObjectName(QStringLiteral("auditTopics"));
    m_topics->setAccessibleName(tr("Ten checks"));
    m_topics->setFrameShape(QFrame::NoFrame);
    m_topics->setFixedWidth(listWidth);
    m_topics->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_questions->setObjectName(QStringLiteral("auditQuestions"));
    m_questions->setAccessibleName(tr("Questions"));
    m_questions->setFixedHeight(questionsHeight);
    m_questions->setWordWrap(true);
    m_table->setObjectName(QStringLiteral("auditEvidence"));
    m_none->setContentsMargins(24, 12, 16, 12);
    auto *right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    right->addWidget(makeHead());
    right->addWidget(m_none);
    right->addWidget(m_table, 1);
    right->addStretch();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_topics);
    row->addLayout(right, 1);
    connect(m_topics, &QListWidget::currentRowChanged, this, &TopicsView::showTopic);
    connect(m_questions, &QListWidget::currentRowChanged, this, &TopicsView::showEvidence);
    connect(m_questions, &QListWidget::itemActivated, m_table, [this] { m_table->setFocus(); });
}

QWidget *TopicsView::makeHead()
{
    auto *head = new QWidget;
    for (TextLabel *label : {m_how, m_trap})
        label->setWordWrap(true);
    auto *left = new QVBoxLayout;
    left->setSpacing(6);
    left->addWidget(m_title);
    left->addWidget(m_how);
    left->addWidget(m_trap);
    left->addWidget(m_questions);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(24, 12, 16, 12);
    row->setSpacing(20);
    row->addLayout(left, 1);
    row->addWidget(makeNote());
    return head;
}

QWidget *TopicsView::makeNote()
{
    auto *part = new QWidget;
    part->setFixedWidth(noteWidth);
    m_note->setObjectName(QStringLiteral("auditNote"));
    m_note->setAccessibleName(tr("Own note, not part of the records"));
    m_note->setTabChangesFocus(true);
    m_note->setMaximumHeight(noteHeight);
    m_note->setPlaceholderText(tr("Write a note"));
    m_save = plainButton(tr("Save the note"));
    m_save->setObjectName(QStringLiteral("saveNote"));
    auto *record = plainButton(tr("Show the record"));
    record->setObjectName(QStringLiteral("showEvidence"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addStretch();
    buttons->addWidget(record);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_label->setObjectName(QStringLiteral("auditLabel"));
    column->addWidget(new TextLabel(m_note->accessibleName(), Tone::Secondary, TextSize::Small));
    column->addWidget(m_label, 0, Qt::AlignLeft);
    column->addWidget(m_note, 1);
    column->addLayout(buttons);
    connect(m_note, &QPlainTextEdit::textChanged, this, [this] {
        m_save->setEnabled(hasUnsaved());
        emit typedChanged();
    });
    connect(m_save, &QPushButton::clicked, this, [this] { write(topic()); });
    connect(m_label, &ChoiceButton::chosen, this, [this] { write(topic()); });
    connect(record, &QPushButton::clicked, m_table, &AuditTable::showCurrent);
    connect(m_table, &AuditTable::currentRowChanged, record,
            [this, record] { record->setEnabled(m_table->current() && m_table->current()->leads()); });
    return part;
}

int TopicsView::topic() const
{
    return std::max(0, m_topics->currentRow());
}

bool TopicsView::hasUnsaved() const
{
    return !m_note->isReadOnly() && m_shown == topic() && typed() != saved();
}

QString TopicsView::typedText() const
{
    if (!m_language || !hasUnsaved())
        return {};
    const QJsonObject note {{"title", tr("Note of the audit")}, {"topic", topic()}, {"text", m_note->toPlainText()}};
    return QString::fromUtf8(QJsonDocument(note).toJson(QJsonDocument::Compact));
}

bool TopicsView::takeTyped(const QString &body)
{
    const QJsonObject note = QJsonDocument::fromJson(body.toUtf8()).object();
    const int at = note.value(QLatin1String("topic")).toInt(-1);
    if (at < 0 || at >= m_topics->count() || m_note->isReadOnly())
        return false;
    m_topics->setCurrentRow(at);
    if (m_shown != topic()) // the list tells nobody while it is filled
        showTopic();
    m_note->setPlainText(note.value(QLatin1String("text")).toString());
    return true;
}

AuditNote TopicsView::typed() const
{
    return {m_note->toPlainText().trimmed(), AuditLabel(m_label->value().toInt())};
}

void TopicsView::write(int topic)
{
    emit noteWritten(topic + 1, typed());
}

void TopicsView::setSample(const std::vector<SampledTrail> &sample)
{
    m_sample = sample;
    showEvidence();
}

void TopicsView::show(const AuditResult &result, const QHash<int, AuditNote> &notes, bool mayNote,
                      const Language &language)
{
    const bool typing = m_language && hasUnsaved();
    m_result = result;
    m_notes = notes;
    m_language = &language;
    const QSignalBlocker quiet(m_topics);
    if (!m_topics->count()) {
        int number = 0;
        for (const AuditTopic &topic : auditTopics())
            m_topics->addItem(QStringLiteral("%1  %2").arg(++number).arg(language.translate("Audit", topic.title)));
        m_topics->setCurrentRow(0);
        std::vector<ChipChoice> labels;
        for (const AuditLabel label : {AuditLabel::NotAssessed, AuditLabel::Conform, AuditLabel::Observation,
                                       AuditLabel::Minor, AuditLabel::Major, AuditLabel::NotApplicable})
            labels.push_back({int(label), tr("Own label: %1").arg(labelOf(label, language))});
        m_label->setChoices(std::move(labels));
    }
    m_note->setReadOnly(!mayNote);
    m_label->setEnabled(mayNote);
    if (m_shown != topic())
        showTopic();
    else if (!typing)
        showNote();
    m_save->setEnabled(hasUnsaved());
    showEvidence();
    emit shown();
    emit typedChanged();
}

void TopicsView::showNote()
{
    m_label->setValue(int(saved().label));
    if (m_note->toPlainText() != saved().text)
        m_note->setPlainText(saved().text);
}

void TopicsView::showTopic()
{
    if (!m_language)
        return;
    // A note that was typed belongs to the check that is left.
    if (m_shown >= 0 && m_shown != topic() && !m_note->isReadOnly() && typed() != m_notes.value(m_shown + 1))
        write(m_shown);
    m_shown = topic();
    const AuditTopic &shown = auditTopics()[size_t(topic())];
    const auto words = [this](const char *text) { return m_language->translate("Audit", text); };
    m_title->setText(tr("%1, check %2 · %3").arg(words(shown.title)).arg(topic() + 1).arg(QLatin1String(shown.clause)));
    m_how->setText(tr("%1 Interview: %2.").arg(words(shown.techniques), words(shown.interview)));
    m_trap->setText(tr("Traps: %1.").arg(words(shown.trap)));
    {
        const QSignalBlocker quiet(m_questions);
        m_questions->clear();
        for (const AuditQuestion &question : questionsOf(shown, *m_language))
            m_questions->addItem(question.text);
        m_questions->setCurrentRow(0);
    }
    showNote();
    m_save->setEnabled(hasUnsaved());
    showEvidence();
}

void TopicsView::showEvidence()
{
    if (!m_language)
        return;
    const AuditTopic &shown = auditTopics()[size_t(topic())];
    const auto questions = questionsOf(shown, *m_language);
    const auto at = size_t(std::max(0, m_questions->currentRow()));
    const QString letter = at < questions.size() ? letterOf(questions[at].check) : QString();
    const QString ofTopic = QString::fromLatin1(shown.clause).section(QLatin1String("6.2 "), 1).left(1);
    m_questions->setProperty("helpClause", letter.isEmpty() && ofTopic != QLatin1String(",") ? ofTopic : letter);
    const auto found = findingsOf(m_result, shown, at < questions.size() ? questions[at].check : QString());
    std::vector<AuditGroup> groups;
    for (const char *check : shown.checks) {
        const AuditCheckInfo *info = auditCheckInfo(QLatin1String(check));
        if (!info)
            continue;
        AuditGroup group {m_language->translate("Audit", info->title), QLatin1String(info->clause), {}};
        for (const AuditFinding &f : found)
            if (f.check == QLatin1String(check))
                group.rows.push_back(rowOf(f, *m_language));
        // What is to be looked at stands before what conforms.
        std::stable_sort(group.rows.begin(), group.rows.end(), [](const AuditRow &a, const AuditRow &b) {
            return (a.label == AuditLabel::Conform) < (b.label == AuditLabel::Conform);
        });
        if (!group.rows.empty())
            groups.push_back(std::move(group));
    }
    for (const SampledTrail &trail : m_sample) {
        AuditGroup group {tr("%1: what there is to show").arg(trail.code), {}, {}};
        const QString check = at < questions.size() ? questions[at].check : QString();
        for (const TrailLine &line : answersTo(shown, check, trail.lines))
            group.rows.push_back(rowOf(line, trail, *m_language));
        if (!group.rows.empty())
            groups.push_back(std::move(group));
    }
    m_none->setVisible(groups.empty());
    m_table->setVisible(!groups.empty());
    m_table->setGroups(std::move(groups));
}
