#include "views/forms/fieldeditor.h"
#include "views/pages/wizard/wizardstep.h"
#include "views/widgets/buttons.h"
#include "views/widgets/problemline.h"
#include "views/widgets/scrolled.h"
#include "views/widgets/textlabel.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

// Step 6: how? Actions with a person and dates, and resources of the four kinds.

namespace {

class HowStep : public WizardStep
{
    Q_DECLARE_TR_FUNCTIONS(HowStep) // without Q_OBJECT tr() would speak for the base class
public:
    explicit HowStep(Session &session)
        : m_session(session)
        , m_actions(new QGridLayout)
        , m_resources(new QGridLayout)
        , m_problem(new ProblemLine)
        , m_add(linkButton(tr("Add a step")))
    {
        m_add->setObjectName(QStringLiteral("addAction"));
        auto *content = new QWidget;
        auto *column = new QVBoxLayout(content);
        column->setContentsMargins(32, 8, 24, 8);
        column->addWidget(new TextLabel(tr("Steps"), Tone::Text, TextSize::Strong));
        column->addLayout(m_actions);
        column->addWidget(m_problem);
        column->addWidget(m_add, 0, Qt::AlignLeft);
        column->addSpacing(12);
        column->addWidget(new TextLabel(tr("Resources"), Tone::Text, TextSize::Strong));
        column->addLayout(m_resources);
        column->addStretch();
        heads(*m_actions, {tr("What is done"), tr("Responsible"), tr("Start"), tr("Due")});
        heads(*m_resources, {tr("Kind"), tr("What"), tr("Planned"), tr("None needed")});
        m_actions->setColumnStretch(0, 3);
        m_actions->setColumnStretch(1, 2);
        m_resources->setColumnStretch(1, 3);
        auto *area = scrolled(content);
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(area);
        connect(m_add, &QPushButton::clicked, this, [this] {
            Action a;
            a.id = {m_session.newId()};
            a.objective = m_objective;
            a.startDate = m_session.today();
            addAction(a);
            orderTabs();
            m_rows.back().editors[0]->input()->setFocus();
        });
    }
    void show(const ObjectiveDraft &draft) override
    {
        m_objective = draft.objective.id;
        for (size_t i = 0; i < draft.actions.size(); ++i)
            i < m_rows.size() ? fill(m_rows[i], Record(draft.actions[i])) : addAction(draft.actions[i]);
        for (size_t i = 0; i < draft.resources.size(); ++i) {
            if (i >= m_kinds.size())
                addResource(draft.resources[i]);
            fill(m_kinds[i], Record(draft.resources[i]));
        }
        orderTabs();
        showProblem();
    }
    QString unreadable() const override
    {
        for (const auto *rows : {&m_rows, &m_kinds})
            for (const Row &row : *rows)
                for (const FieldEditor *editor : row.editors)
                    if (const QString problem = editor->problem(); !problem.isEmpty())
                        return problem;
        return {};
    }
    void take(ObjectiveDraft &draft) const override
    {
        draft.actions.clear();
        for (const Row &row : m_rows)
            draft.actions.push_back(*taken(row).as<Action>());
        for (size_t i = 0; i < m_kinds.size() && i < draft.resources.size(); ++i)
            draft.resources[i] = *taken(m_kinds[i]).as<Resource>();
    }
    void begin() override
    {
        if (!m_rows.empty())
            m_rows.front().editors[0]->input()->setFocus();
    }

private:
    struct Row {
        Record record;
        std::vector<const char *> fields;
        std::vector<FieldEditor *> editors;
    };
    static void heads(QGridLayout &grid, const QStringList &words)
    {
        grid.setHorizontalSpacing(8);
        for (int i = 0; i < words.size(); ++i)
            grid.addWidget(new TextLabel(words[i], Tone::Secondary, TextSize::Small), 0, i);
    }
    void addAction(const Action &action)
    {
        Row row {Record(action), {"title", "responsible", "start_date", "due_date"}, {}};
        place(*m_actions, row, 0, QStringLiteral("action%1").arg(m_rows.size() + 1));
        m_rows.push_back(row);
        fill(m_rows.back(), row.record);
    }
    void addResource(const Resource &resource)
    {
        Row row {Record(resource), {"description", "planned", "none_needed"}, {}};
        m_resources->addWidget(new TextLabel(labelOf(resource.type, m_session.language())), m_resources->rowCount(), 0);
        place(*m_resources, row, 1, QStringLiteral("resource%1").arg(m_kinds.size() + 1), m_resources->rowCount() - 1);
        m_kinds.push_back(row);
    }
    void place(QGridLayout &grid, Row &row, int column, const QString &name, int at = -1)
    {
        const int line = at < 0 ? grid.rowCount() : at;
        for (const char *field : row.fields) {
            const Field *f = kindInfo(row.record.kind()).field(QLatin1String(field));
            FieldEditor *editor = makeEditor(*f, m_session.records(), m_session.language(), this);
            editor->input()->setObjectName(QStringLiteral("%1_%2").arg(name, QLatin1String(field)));
            editor->input()->setAccessibleName(f->displayLabel());
            grid.addWidget(editor, line, column++);
            row.editors.push_back(editor);
            connect(editor, &FieldEditor::edited, this, &WizardStep::edited);
            connect(editor, &FieldEditor::left, this, &HowStep::showProblem);
        }
    }
    /// As they stand on the page: rows are made after what is below them.
    void orderTabs()
    {
        QWidget *before = nullptr;
        const auto next = [&before](QWidget *widget) {
            if (before)
                setTabOrder(before, widget);
            before = widget;
        };
        for (const Row &row : m_rows)
            for (const FieldEditor *editor : row.editors)
                next(editor->input());
        next(m_add);
        for (const Row &row : m_kinds)
            for (const FieldEditor *editor : row.editors)
                next(editor->input());
    }
    /// One line for all fields of the step; which ones it means is seen by their borders.
    void showProblem()
    {
        for (const auto *rows : {&m_rows, &m_kinds})
            for (const Row &row : *rows)
                for (const FieldEditor *editor : row.editors) {
                    editor->input()->setProperty("problem", !editor->problem().isEmpty());
                    editor->input()->update();
                }
        m_problem->setText(unreadable());
        m_problem->setVisible(!unreadable().isEmpty());
    }
    static void fill(Row &row, const Record &record)
    {
        row.record = record;
        for (size_t i = 0; i < row.fields.size(); ++i)
            if (row.editors[i]->problem().isEmpty())
                row.editors[i]->setStored(record.value(*kindInfo(record.kind()).field(QLatin1String(row.fields[i]))));
    }
    static Record taken(const Row &row)
    {
        const KindInfo &info = kindInfo(row.record.kind());
        const auto copy = info.copy(row.record.data());
        for (size_t i = 0; i < row.fields.size(); ++i)
            info.field(QLatin1String(row.fields[i]))->set(copy.get(), row.editors[i]->stored());
        return Record(row.record.kind(), copy);
    }
    Session &m_session;
    Id<Objective> m_objective;
    QGridLayout *m_actions, *m_resources;
    ProblemLine *m_problem;
    QPushButton *m_add;
    std::vector<Row> m_rows, m_kinds;
};

} // namespace

WizardStep *makeHowStep(Session &session)
{
    return new HowStep(session);
}
