#include "model/domain/risk.h"
#include "views/forms/fieldeditor.h"
#include "views/forms/recordform.h"
#include "views/pages/wizard/wizardstep.h"
#include "views/widgets/scrolled.h"
#include "views/widgets/textlabel.h"

#include <QCoreApplication>
#include <QFormLayout>
#include <QScrollArea>
#include <QVBoxLayout>

// The steps that are forms over parts of the draft: how measured, why, who and where, tell whom.

namespace {

/// Which record of the draft a form edits.
struct Part {
    Kind kind;
    std::vector<FormGroup> groups;
    Record (*get)(const ObjectiveDraft &);
    void (*set)(ObjectiveDraft &, const Record &);
};

Record objectiveOf(const ObjectiveDraft &d)
{
    return Record(d.objective);
}
void setObjective(ObjectiveDraft &d, const Record &r)
{
    d.objective = *r.as<Objective>();
}

class FormStep : public WizardStep
{
public:
    FormStep(Session &session, std::vector<Part> parts)
        : m_parts(std::move(parts))
        , m_column(new QVBoxLayout)
    {
        auto *content = new QWidget;
        content->setLayout(m_column);
        m_column->setContentsMargins(0, 0, 0, 0);
        for (const Part &part : m_parts) {
            auto *form = new RecordForm(part.kind, part.groups, session.records(), session.language());
            m_forms.push_back(form);
            m_column->addWidget(form);
            connect(form, &RecordForm::edited, this, &WizardStep::edited);
        }
        m_column->addStretch();
        auto *area = scrolled(content);
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(area);
    }
    void show(const ObjectiveDraft &draft) override
    {
        for (size_t i = 0; i < m_parts.size(); ++i)
            m_forms[i]->takeUp(m_parts[i].get(draft));
    }
    QString unreadable() const override
    {
        for (const RecordForm *form : m_forms)
            if (const QString problem = form->unreadable(); !problem.isEmpty())
                return problem;
        return {};
    }
    void take(ObjectiveDraft &draft) const override
    {
        for (size_t i = 0; i < m_parts.size(); ++i)
            m_parts[i].set(draft, m_forms[i]->value());
    }
    void begin() override { m_forms.front()->goToStart(true); }

protected:
    std::vector<Part> m_parts;
    std::vector<RecordForm *> m_forms;
    QVBoxLayout *m_column;
};

Record kpiOf(const ObjectiveDraft &d)
{
    return Record(d.kpi);
}

/// How it is measured, or why that is not practicable and by which words it is judged instead.
class MeasureStep : public FormStep
{
public:
    explicit MeasureStep(Session &session)
        : FormStep(
            session,
            {{Kind::Kpi,
              {{QT_TRANSLATE_NOOP("Form", "Question"), {"name", "information_need", "measure_type"}},
               {QT_TRANSLATE_NOOP("Form", "Definition"),
                {"direction", "aggregation", "formula_text", "baseline_due", "baseline_source"}},
               {QT_TRANSLATE_NOOP("Form", "Routine"), {"frequency", "collector", "data_source", "collection_method"}}},
              kpiOf,
              [](ObjectiveDraft &d, const Record &r) { d.kpi = *r.as<Kpi>(); }},
             {Kind::Objective,
              {{QT_TRANSLATE_NOOP("Form", "Not measurable in a sensible way?"),
                {"measurability", "measurability_justification", "success_criteria"}}},
              objectiveOf,
              setObjective},
             {Kind::Kpi,
              {{QT_TRANSLATE_NOOP("Form", "Judged on a scale from 0 to 3"), {"scale_labels", "validity_note"}}},
              kpiOf,
              [](ObjectiveDraft &d, const Record &r) {
                  d.kpi.scaleLabels = r.as<Kpi>()->scaleLabels;
                  d.kpi.validityNote = r.as<Kpi>()->validityNote;
              }}})
    {
        m_forms[Rubric]->setObjectName(QStringLiteral("rubric"));
        for (RecordForm *form : m_forms)
            connect(form, &RecordForm::edited, this, &MeasureStep::showRubric);
    }
    void show(const ObjectiveDraft &draft) override
    {
        m_shown = draft.kpi.direction;
        FormStep::show(draft);
        showRubric();
    }
    void take(ObjectiveDraft &draft) const override
    {
        FormStep::take(draft);
        if (draft.kpi.direction != m_shown)
            draft.ownDirection = draft.kpi.direction;
    }

private:
    enum Form : size_t { Measure, Exception, Rubric };
    void showRubric()
    {
        const bool judged = m_forms[Exception]->value().as<Objective>()->measurability == Measurability::NotPracticable
            || m_forms[Measure]->value().as<Kpi>()->direction == Direction::Qualitative;
        m_forms[Rubric]->setVisible(judged);
    }
    Direction m_shown = Direction::Unset;
};

/// Why, and for which sentence of the policy: links by choosing, then the rationale.
class ReasonStep : public FormStep
{
    Q_DECLARE_TR_FUNCTIONS(ReasonStep) // without Q_OBJECT tr() would speak for the base class
public:
    explicit ReasonStep(Session &session)
        : FormStep(session,
                   {{Kind::Objective,
                     {{"", {"rationale", "business_goal", "protects", "parent"}}},
                     objectiveOf,
                     setObjective}})
    {
        // A field that refers to any kind lends its form: there is none that refers to a commitment by itself.
        static const Field lender = fieldOf<RiskAssessment>("risk");
        static const Field fields[] = {with(lender, Kind::PolicyCommitment), with(lender, Kind::Risk),
                                       with(lender, Kind::Requirement), with(lender, Kind::Control)};
        const std::pair<const char *, QString> rows[] = {{"commitment", tr("Sentence of the policy")},
                                                         {"risk", tr("Risk")},
                                                         {"requirement", tr("Requirement")},
                                                         {"control", tr("Control")}};
        auto *links = new QFormLayout;
        links->setContentsMargins(24, 8, 24, 0);
        links->setLabelAlignment(Qt::AlignRight);
        links->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
        for (size_t i = 0; i < std::size(rows); ++i) {
            m_links[i] = makeEditor(fields[i], session.records(), session.language(), this);
            m_links[i]->input()->setObjectName(QLatin1String(rows[i].first));
            m_links[i]->input()->setAccessibleName(rows[i].second);
            links->addRow(rows[i].second, m_links[i]);
            connect(m_links[i], &FieldEditor::edited, this, &WizardStep::edited);
        }
        m_column->insertLayout(0, links);
    }
    void show(const ObjectiveDraft &draft) override
    {
        FormStep::show(draft);
        const QUuid ids[] = {draft.commitment, draft.risk, draft.requirement, draft.control};
        for (size_t i = 0; i < std::size(ids); ++i)
            m_links[i]->setStored(ids[i].isNull() ? QVariant() : ids[i].toString(QUuid::WithoutBraces));
    }
    void take(ObjectiveDraft &draft) const override
    {
        FormStep::take(draft);
        QUuid *ids[] = {&draft.commitment, &draft.risk, &draft.requirement, &draft.control};
        for (size_t i = 0; i < std::size(ids); ++i)
            *ids[i] = QUuid(m_links[i]->stored().toString());
    }
    void begin() override { m_links[0]->input()->setFocus(); }

private:
    static Field with(Field field, Kind target)
    {
        field.target = target;
        field.isRequired = false;
        return field;
    }
    FieldEditor *m_links[4];
};

} // namespace

WizardStep *makeMeasureStep(Session &session)
{
    return new MeasureStep(session);
}

WizardStep *makeReasonStep(Session &session)
{
    return new ReasonStep(session);
}

WizardStep *makeWhoStep(Session &session)
{
    return new FormStep(session,
                        {{Kind::Objective,
                          {{"", {"title", "level", "unit", "owner", "priority"}},
                           {QT_TRANSLATE_NOOP("Form", "How it is judged"), {"evaluation_method", "evaluator"}},
                           {QT_TRANSLATE_NOOP("Form", "When"), {"start_date", "review_interval"}}},
                          objectiveOf,
                          setObjective}});
}

WizardStep *makeTellStep(Session &session)
{
    return new FormStep(
        session,
        {{Kind::CommunicationPlanItem,
          {{"", {"message", "audience", "channel", "frequency", "next_due", "responsible"}}},
          [](const ObjectiveDraft &d) { return Record(d.communication); },
          [](ObjectiveDraft &d, const Record &r) { d.communication = *r.as<CommunicationPlanItem>(); }}});
}
