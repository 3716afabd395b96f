#include "model/domain/records.h"
#include "model/exchange/libraryadoption.h"
#include "views/pages/wizard/wizardstep.h"
#include "views/widgets/searchline.h"
#include "views/widgets/segmented.h"
#include "views/widgets/textlabel.h"

#include <QCoreApplication>
#include <QListWidget>
#include <QVBoxLayout>

// Step 1: from what does the objective come?

namespace {

constexpr Kind kinds[] = {Kind::Risk, Kind::Requirement, Kind::PolicyCommitment, Kind::Finding, Kind::BusinessGoal};
constexpr int blank = int(std::size(kinds)), library = blank + 1;

QString wordsOf(const Record &record)
{
    for (const char *name : {"title", "reference", "text", "description"})
        if (const Field *field = kindInfo(record.kind()).field(QLatin1String(name)))
            return record.value(*field).toString();
    return {};
}

class SourceStep : public WizardStep
{
    Q_DECLARE_TR_FUNCTIONS(SourceStep) // without Q_OBJECT tr() would speak for the base class
public:
    explicit SourceStep(Session &session)
        : m_session(session)
        , m_kind(new Segmented(tr("Source")))
        , m_filter(new SearchLine(SearchLine::Kind::Filter, tr("Filter by text")))
        , m_list(new QListWidget)
        , m_hint(new TextLabel({}, Tone::Secondary))
        , m_note(new TextLabel({}, Tone::Secondary))
    {
        for (int i = 0; i < blank; ++i)
            m_kind->addSegment(i, kindInfo(kinds[i]).displayLabel(session.language()));
        m_kind->addSegment(blank, tr("Blank"));
        m_kind->addSegment(library, tr("Library"));
        m_kind->setObjectName(QStringLiteral("sourceKind"));
        m_list->setObjectName(QStringLiteral("sources"));
        m_list->setAccessibleName(tr("Source"));
        m_list->setFrameShape(QFrame::NoFrame);
        m_hint->setObjectName(QStringLiteral("sourceHint"));
        m_hint->setWordWrap(true);
        m_note->setWordWrap(true);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(32, 8, 32, 8);
        column->setSpacing(10);
        column->addWidget(m_kind);
        column->addWidget(m_filter);
        column->addWidget(m_hint);
        column->addWidget(m_list, 1);
        column->addWidget(m_note);
        column->addStretch();
        connect(m_kind, &Segmented::chosen, this, &SourceStep::fill);
        connect(m_filter, &QLineEdit::textChanged, this, &SourceStep::fill);
        connect(m_list, &QListWidget::currentRowChanged, this, [this] {
            m_chosen = true;
            emit edited();
        });
        connect(m_list, &QListWidget::itemActivated, this, &WizardStep::next);
        fill();
    }
    void show(const ObjectiveDraft &draft) override
    {
        m_note->setText(draft.source.isEmpty() ? QString() : tr("From %1").arg(draft.source));
    }
    void take(ObjectiveDraft &draft) const override
    {
        const QListWidgetItem *item = m_list->currentItem();
        if (!m_chosen || !item)
            return;
        m_chosen = false;
        if (m_kind->current() == library) {
            if (const auto example = libraryObjective(item->data(Qt::UserRole).toString(), m_session.language()))
                takeExample(draft, *example);
            return;
        }
        const QUuid id = item->data(Qt::UserRole).toUuid();
        draft.from(m_session.records(), m_session.records().record(m_session.records().kindOf(id), id));
    }
    void begin() override { m_filter->setFocus(); }

private:
    void fill()
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        const int kind = m_kind->current();
        const QString text = m_filter->text().trimmed();
        const auto add = [&](const QString &words, const QVariant &key) {
            if (!words.contains(text, Qt::CaseInsensitive))
                return;
            auto *item = new QListWidgetItem(words, m_list);
            item->setData(Qt::UserRole, key);
        };
        if (kind == library)
            for (const LibraryObjective &o : libraryObjectives(m_session.language()))
                add(QStringLiteral("%1 · %2").arg(o.topic, o.statement), o.id);
        else if (kind < blank)
            for (const Record &record : m_session.records().records(kinds[kind]))
                add(QStringLiteral("%1 %2").arg(record.code(), wordsOf(record)), record.id());
        m_list->setVisible(kind != blank);
        m_filter->setVisible(kind != blank);
        const bool none = kind != blank && m_list->count() == 0;
        m_hint->setText(kind == blank ? tr("Then say in step 4 which risk or requirement it answers to.")
                            : !none   ? QString()
                            : !text.isEmpty()
                            ? tr("Nothing matches the filter.")
                            : tr("This workspace has none of them yet. Begin with an example of the library, or "
                                 "blank."));
        m_hint->setVisible(kind == blank || none);
    }
    Session &m_session;
    Segmented *m_kind;
    SearchLine *m_filter;
    QListWidget *m_list;
    TextLabel *m_hint, *m_note; ///< of the list; where the draft comes from
    mutable bool m_chosen = false; ///< a source is taken over once, later edits stay
};

} // namespace

WizardStep *makeSourceStep(Session &session)
{
    return new SourceStep(session);
}
