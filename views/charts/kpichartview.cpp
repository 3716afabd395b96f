#include "views/charts/kpichartview.h"

#include "views/charts/chartcanvas.h"
#include "views/charts/chartexport.h"
#include "views/charts/chartlegend.h"
#include "views/charts/chartmodel.h"
#include "views/widgets/buttons.h"
#include "views/widgets/celldelegates.h"
#include "views/widgets/segmented.h"
#include "views/widgets/tablesetup.h"
#include "views/widgets/textlabel.h"
#include "views/widgets/tooltip.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

KpiChartView::KpiChartView(const Language &language, QWidget *parent)
    : QWidget(parent)
    , m_language(language)
    , m_title(new TextLabel({}, Tone::Text, TextSize::Strong))
    , m_switch(new Segmented(tr("View")))
    , m_reset(linkButton(tr("Show the whole time")))
    , m_why(linkButton(tr("Why?")))
    , m_stack(new QStackedWidget)
    , m_canvas(new ChartCanvas(language))
    , m_legend(new ChartLegend)
    , m_table(new QTableView)
    , m_model(new ChartModel(language, this))
    , m_menu(new ExportMenu(source(), language, this))
{
    m_title->setElided(true);
    m_switch->addIconSegment(int(Mode::Chart), "wm-chart", tr("Chart"));
    m_switch->addIconSegment(int(Mode::Table), "wm-table", tr("Table"));
    m_reset->setObjectName(QStringLiteral("resetZoom"));
    m_reset->setToolTip(toolTipText(tr("Show the whole time (0); + and − zoom")));
    m_reset->hide();
    m_why->setObjectName(QStringLiteral("chartWhy"));
    m_why->hide();

    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_title, 1);
    head->addWidget(m_reset);
    head->addWidget(m_why);
    head->addWidget(m_menu->makeButton());
    head->addWidget(m_switch);

    auto *drawing = new QWidget;
    auto *column = new QVBoxLayout(drawing);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_canvas, 1);
    column->addWidget(m_legend);

    m_table->setModel(m_model);
    setUpTable(*m_table, [this](QMenu &menu, const QModelIndex &index) {
        if (m_readingMenu && index.isValid())
            m_readingMenu(menu, m_canvas->rows()[size_t(index.row())].date);
    });
    m_table->setObjectName(QStringLiteral("table"));
    m_table->setItemDelegateForColumn(ChartModel::DateColumn, new FigureDelegate(m_table));
    m_table->setItemDelegateForColumn(ChartModel::ValueColumn, new FigureDelegate(m_table));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setColumnWidth(ChartModel::DateColumn, 120);
    m_table->setColumnWidth(ChartModel::ValueColumn, 120);

    setFocusProxy(m_canvas);
    m_stack->addWidget(drawing);
    m_stack->addWidget(m_table);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(4);
    all->addLayout(head);
    all->addWidget(m_stack, 1);

    connect(m_switch, &Segmented::chosen, this, [this](int id) {
        showMode(Mode(id));
        emit modeChanged(mode());
    });
    connect(m_why, &QPushButton::clicked, this, &KpiChartView::whyWanted);
    connect(m_menu, &ExportMenu::failed, this, &KpiChartView::failed);
    connect(m_canvas, &ChartCanvas::zoomChanged, m_reset, &QWidget::setVisible);
    connect(m_reset, &QPushButton::clicked, m_canvas, &ChartCanvas::resetZoom);
    // Both show the same place, so that switching does not lose it.
    connect(m_canvas, &ChartCanvas::currentChanged, this, [this](int row) { m_table->selectRow(row); });
}

void KpiChartView::setSpec(const ChartSpec &spec)
{
    setUpdatesEnabled(false);
    m_title->setText(m_titleVisible ? spec.title : QString());
    m_model->setRows(spec.rows());
    m_table->setAccessibleName(spec.title);
    m_legend->setSpec(spec);
    m_canvas->setSpec(spec);
    setUpdatesEnabled(true);
}

const ChartSpec &KpiChartView::spec() const
{
    return m_canvas->spec();
}

void KpiChartView::setMode(Mode mode)
{
    m_switch->setCurrent(int(mode));
    showMode(mode);
}

void KpiChartView::showMode(Mode mode)
{
    m_stack->setCurrentIndex(int(mode));
    m_reset->setVisible(mode == Mode::Chart && m_canvas->isZoomed());
    setFocusProxy(mode == Mode::Chart ? static_cast<QWidget *>(m_canvas) : m_table);
}

KpiChartView::Mode KpiChartView::mode() const
{
    return Mode(m_stack->currentIndex());
}

void KpiChartView::setAsksWhy()
{
    m_why->show();
}

void KpiChartView::setTitleVisible(bool visible)
{
    m_titleVisible = visible;
    m_title->setText(visible ? spec().title : QString());
}

ChartSource KpiChartView::source()
{
    return {[this] { return pictureSize(); }, [this](QPainter &painter) { paintAll(painter); },
            [this] { return chartCsv(spec()); }, [this] { return spec().title; }, [this] { return spec().code; }};
}

QSize KpiChartView::pictureSize() const
{
    const QSize chart = m_canvas->viewport()->size();
    return {chart.width(),
            chart.height() + (m_legend->words().isEmpty() ? 0 : m_legend->heightForWidth(chart.width()) + 4)};
}

void KpiChartView::paintAll(QPainter &painter) const
{
    const QSize chart = m_canvas->viewport()->size();
    m_canvas->paintPicture(painter, QRectF(QPointF(0, 0), QSizeF(chart)));
    if (!m_legend->words().isEmpty())
        m_legend->paintPicture(painter,
                               QRectF(0, chart.height() + 2, chart.width(), pictureSize().height() - chart.height()));
}

void KpiChartView::contextMenuEvent(QContextMenuEvent *event)
{
    if (mode() != Mode::Chart)
        return QWidget::contextMenuEvent(event);
    if (event->reason() == QContextMenuEvent::Mouse)
        m_canvas->chooseAt(m_canvas->viewport()->mapFromGlobal(event->globalPos()));
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("chartMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (const int row = m_canvas->current(); m_readingMenu && row >= 0)
        m_readingMenu(*menu, m_canvas->rows()[size_t(row)].date);
    if (!menu->isEmpty())
        menu->addSeparator();
    menu->addActions(m_menu->actions());
    menu->popup(event->globalPos());
}
