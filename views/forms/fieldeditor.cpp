#include "views/forms/fieldeditor.h"

#include "model/domain/enumtable.h"
#include "model/domain/kpi.h"
#include "model/domain/organisation.h"
#include "model/query/windowwords.h"
#include "views/forms/choiceeditors.h"
#include "views/forms/formchecks.h"
#include "views/forms/texteditor.h"
#include "views/forms/valueeditors.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

namespace {

constexpr int ringRoom = 3; ///< the focus ring lies outside of the control

/// Kinds that a reference without a fixed kind may point to.
constexpr Kind linkableKinds[]
    = {Kind::Objective, Kind::Risk, Kind::Requirement, Kind::PolicyCommitment, Kind::Control, Kind::BusinessGoal};

const Field *nameField(const KindInfo &info)
{
    for (const char *candidate : {"name", "title", "reference", "section", "file_name", "description", "version"})
        if (const Field *field = info.field(QLatin1String(candidate)))
            return field;
    return nullptr;
}

bool isArchived(const Record &record)
{
    const Field *archived = kindInfo(record.kind()).field(u"archived_at");
    return archived && record.value(*archived).isValid();
}

/// "P03 Miriam Özdemir"
QString codeAndName(const Record &record)
{
    const Field *name = nameField(kindInfo(record.kind()));
    const QString words = name ? record.value(*name).toString().simplified() : QString();
    return QStringList {record.code(), words}.join(QLatin1Char(' ')).trimmed();
}

void addRecords(std::vector<ChoiceEditor::Choice> &choices, const Register &reg, Kind kind)
{
    const auto from = qsizetype(choices.size());
    for (const Record &r : reg.records(kind))
        if (!isArchived(r))
            choices.push_back({r.id().toString(QUuid::WithoutBraces), codeAndName(r)});
    std::sort(choices.begin() + from, choices.end(),
              [](const auto &a, const auto &b) { return a.text.localeAwareCompare(b.text) < 0; });
}

/// Words for a reference that the list does not offer: it must survive the form and be readable there.
ChoiceEditor::Describe describeRecord(const Register &reg, Kind kind)
{
    return [&reg, kind](const QVariant &stored) {
        const QUuid id(stored.toString());
        const Kind actual = kind == Kind::Count ? reg.kindOf(id) : kind;
        const Record record = actual == Kind::Count ? Record() : reg.record(actual, id);
        if (!record)
            return QCoreApplication::translate("FieldEditor", "unknown record");
        return isArchived(record) ? QCoreApplication::translate("FieldEditor", "%1 (archived)").arg(codeAndName(record))
                                  : codeAndName(record);
    };
}

/// All windows that there are (3.4), the usual ones of long series first.
std::vector<ChoiceEditor::Choice> windowChoices(const Language &language)
{
    constexpr int most = 99;
    QStringList keys {QStringLiteral("since_start"), QStringLiteral("fiscal_year_to_date")};
    for (int n = 1; n <= most; ++n)
        keys += QStringLiteral("last_%1").arg(n);
    std::vector<ChoiceEditor::Choice> out;
    for (const QString &key : std::as_const(keys))
        out.push_back({key, windowWords(key, language)});
    return out;
}

} // namespace

QHBoxLayout *FieldEditor::place(QWidget *input)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(ringRoom, ringRoom, ringRoom, ringRoom);
    row->addWidget(input);
    setFocusProxy(input);
    return row;
}

void FieldEditor::watch(QWidget *input)
{
    input->setFocusPolicy(Qt::StrongFocus); // not by the wheel
    input->installEventFilter(this);
}

void FieldEditor::setNeed(Need need, const QString &name)
{
    const auto mark = [&](auto *edit) {
        if (!edit)
            return;
        if (!m_hint)
            m_hint = edit->placeholderText();
        edit->setPlaceholderText(need != Need::Optional  ? *m_hint
                                     : m_hint->isEmpty() ? tr("optional")
                                                         : tr("optional, %1", "hint of the field").arg(*m_hint));
    };
    mark(qobject_cast<QLineEdit *>(input()));
    mark(qobject_cast<QPlainTextEdit *>(input()));
    const QString spoken = need == Need::Required ? tr("%1, required", "name of the field").arg(name) : name;
    if (input()->accessibleName() != spoken) // each time would be read aloud
        input()->setAccessibleName(spoken);
}

bool FieldEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            emit left();
    }
    if (event->type() == QEvent::Wheel && !qobject_cast<QWidget *>(watched)->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

FieldEditor *makeEditor(const Field &field, const Register &reg, const Language &language, QWidget *parent)
{
    std::vector<ChoiceEditor::Choice> choices;
    switch (field.type) {
    case FieldType::Date:
        return new DateFieldEditor(parent);
    case FieldType::Real:
    case FieldType::Integer: {
        auto *editor = new NumberFieldEditor(field, {}, language, parent);
        if (const auto scale = scaleOf(field, reg))
            editor->setSteps(*scale);
        return editor;
    }
    case FieldType::Money:
        return new NumberFieldEditor(field, reg.organisation().currency, language, parent);
    case FieldType::Flag:
        return new FlagEditor(field.displayLabel(), parent);
    case FieldType::EnumSet:
        return new SetEditor(field, parent);
    case FieldType::Enum:
        for (int i = 0; i < int(field.entries().size()); ++i)
            choices.push_back({enumKey(field.entries(), i), enumLabel(field.entries(), i)});
        return new ChoiceEditor(std::move(choices), !field.isRequired, parent);
    case FieldType::Ref:
        addRecords(choices, reg, field.target);
        return new ChoiceEditor(std::move(choices), !field.isRequired, describeRecord(reg, field.target), parent);
    case FieldType::AnyRef:
        for (const Kind kind : linkableKinds)
            addRecords(choices, reg, kind);
        return new ChoiceEditor(std::move(choices), !field.isRequired, describeRecord(reg, Kind::Count), parent);
    default:
        if (qstrcmp(field.name, "audience") == 0)
            return new AudienceEditor(field, language, parent);
        if (&field == &fieldOf<Kpi>("window"))
            return new ChoiceEditor(windowChoices(language), true, parent);
        return new TextEditor(field, parent);
    }
}
