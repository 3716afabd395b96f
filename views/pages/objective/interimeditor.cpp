#include "views/pages/objective/interimeditor.h"

#include "views/widgets/buttons.h"
#include "views/widgets/dateedit.h"
#include "views/widgets/numberedit.h"
#include "views/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

InterimEditor::InterimEditor(const Language &language, std::function<QUuid()> newId, QWidget *parent)
    : QWidget(parent)
    , m_language(language)
    , m_newId(std::move(newId))
    , m_column(new QVBoxLayout)
{
    m_column->setSpacing(6);
    m_column->setContentsMargins(0, 0, 0, 0);
    QPushButton *add = linkButton(tr("Add an interim target"));
    add->setObjectName(QStringLiteral("addInterim"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 0, 16, 12);
    column->setSpacing(6);
    column->addWidget(new TextLabel(tr("Interim targets"), Tone::Text, TextSize::Strong));
    column->addLayout(m_column);
    column->addWidget(add, 0, Qt::AlignLeft);
    connect(add, &QPushButton::clicked, this, [this] {
        InterimTarget fresh;
        fresh.id = {m_newId()};
        fresh.kpi = m_kpi;
        addLine(fresh);
        m_lines.back().value->setFocus();
    });
}

void InterimEditor::setValue(Id<Kpi> kpi, const std::vector<InterimTarget> &interims)
{
    m_kpi = kpi;
    for (const InterimTarget &record : interims)
        addLine(record);
}

void InterimEditor::addLine(const InterimTarget &record)
{
    Line line {record, new QWidget, new NumberEdit(m_language), new DateEdit};
    line.value->setObjectName(QStringLiteral("interimValue%1").arg(m_lines.size()));
    line.value->setAccessibleName(tr("Interim target, value"));
    line.value->setValue(record.value);
    line.value->setFixedWidth(90);
    line.day->setObjectName(QStringLiteral("interimDay%1").arg(m_lines.size()));
    line.day->setAccessibleName(tr("Interim target, day"));
    line.day->setLocale(m_language.locale());
    line.day->setDate(record.dueDate);
    line.day->setFixedWidth(140);
    QToolButton *remove = iconButton("window-close", tr("Remove this interim target"));
    auto *row = new QHBoxLayout(line.row);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(line.value);
    row->addWidget(new TextLabel(tr("by", "value by day"), Tone::Secondary));
    row->addWidget(line.day);
    row->addWidget(remove);
    row->addStretch();
    m_column->addWidget(line.row);
    m_lines.push_back(line);
    connect(line.value, &NumberEdit::valueChanged, this, &InterimEditor::edited);
    connect(line.day, &DateEdit::dateChanged, this, &InterimEditor::edited);
    connect(remove, &QToolButton::clicked, this, [this, widget = line.row] {
        std::erase_if(m_lines, [&](const Line &l) { return l.row == widget; });
        widget->hide();
        widget->deleteLater();
        emit edited();
    });
}

std::vector<InterimTarget> InterimEditor::value() const
{
    std::vector<InterimTarget> out;
    for (const Line &line : m_lines) {
        InterimTarget record = line.record;
        record.value = line.value->value();
        record.dueDate = line.day->date();
        if (record.dueDate.isValid() && !record.value.isNull())
            out.push_back(record);
    }
    std::sort(out.begin(), out.end(),
              [](const InterimTarget &a, const InterimTarget &b) { return a.dueDate < b.dueDate; });
    return out;
}

QString InterimEditor::problem() const
{
    for (const Line &line : m_lines) {
        if (line.value->hasProblem())
            return line.value->problem();
        if (line.day->hasProblem())
            return line.day->problem();
        if (line.value->value().isNull() != !line.day->date().isValid())
            return tr("An interim target needs a value and a day. Fill in both, or remove the line.");
    }
    const auto all = value();
    for (size_t i = 1; i < all.size(); ++i)
        if (all[i].dueDate == all[i - 1].dueDate)
            return tr("Two interim targets have the same day. Change one of them.");
    return {};
}
