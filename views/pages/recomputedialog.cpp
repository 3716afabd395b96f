#include "views/pages/recomputedialog.h"

#include "model/domain/dates.h"
#include "model/domain/text.h"
#include "model/items/itemroles.h"
#include "views/widgets/buttons.h"
#include "views/widgets/celldelegates.h"
#include "views/widgets/scrolled.h"
#include "views/widgets/tablesetup.h"
#include "views/widgets/textlabel.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace {

enum RecomputeColumn { PeriodEnd, Entered, Value, Progress, Expected, Gap, State, Counts, ColumnCount };

} // namespace

RecomputeDialog::RecomputeDialog(const Explanation &kpi, const Language &language, QWidget *parent)
    : QDialog(parent)
    , m_language(language)
{
    setObjectName(QStringLiteral("recompute"));
    setWindowTitle(shownText(tr("%1 %2: from the readings to the state", "code, name").arg(kpi.code, kpi.title)));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *words = new TextLabel(kpi.sentence, Tone::Text, TextSize::Lead);
    words->setWordWrap(true);
    words->setContentsMargins(24, 16, 24, 12);
    column->addWidget(words);
    column->addWidget(readings(kpi), 3);
    column->addWidget(steps(kpi), 2);
    QPushButton *close = plainButton(tr("Close"));
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(24, 10, 16, 10);
    foot->addStretch();
    foot->addWidget(close);
    column->addLayout(foot);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    resize(820, 620);
}

QWidget *RecomputeDialog::readings(const Explanation &kpi)
{
    auto *tree = new QTreeWidget;
    tree->setObjectName(QStringLiteral("recomputeReadings"));
    tree->setAccessibleName(tr("Readings"));
    tree->setColumnCount(ColumnCount);
    tree->setHeaderLabels({tr("Period end"), tr("Entered"), tr("Value"), tr("Progress %"), tr("Expected %"), tr("Gap"),
                           tr("State"), tr("In the window")});
    setUpTable(*tree);
    tree->setItemDelegateForColumn(State, new StateDelegate(tree));
    const auto number = [&](double value, int decimals) {
        return m_language.locale().toString(value, 'f', decimals).replace(QLatin1Char('-'), QChar(0x2212));
    };
    for (auto used = kpi.readings.rbegin(); used != kpi.readings.rend(); ++used) {
        QStringList cells {shortDate(used->periodEnd, m_language), used->text};
        if (used->state != ResultState::Unset)
            cells += {number(used->value, 2),           number(used->progress, 1),
                      number(used->expected, 1),        number(used->progress - used->expected, 1),
                      labelOf(used->state, m_language), used->inWindow ? tr("yes") : QString()};
        auto *row = new QTreeWidgetItem(tree, cells);
        row->setData(State, StateRole, int(used->state));
        for (int column : {Value, Progress, Expected, Gap})
            row->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    }
    for (int column : {Value, Progress, Expected, Gap}) {
        tree->headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
        tree->setItemDelegateForColumn(column, new FigureDelegate(tree));
    }
    tree->header()->setSectionResizeMode(Entered, QHeaderView::Stretch);
    tree->header()->resizeSection(PeriodEnd, 130);
    return tree;
}

QWidget *RecomputeDialog::steps(const Explanation &kpi)
{
    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(24, 12, 24, 12);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(5);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const Explanation::Step &step : kpi.steps) {
        auto *text = new TextLabel(step.text, Tone::Text, TextSize::Small);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(new TextLabel(step.label, Tone::Secondary, TextSize::Small), row, 0, Qt::AlignTop);
        grid->addWidget(text, row++, 1);
    }
    grid->setRowStretch(row, 1);
    return scrolled(content);
}
