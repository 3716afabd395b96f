#pragma once
#include "model/domain/language.h"
#include "model/query/chartspec.h"
#include "views/charts/exportmenu.h"

#include <QWidget>

#include <functional>

class ChartCanvas;
class ChartLegend;
class ChartModel;
class QMenu;
class QPushButton;
class QStackedWidget;
class QTableView;
class Segmented;
class TextLabel;

/// A KPI's chart with its title, the switch chart / table, a row of marks and the export menu (LOOK 6). Shows exactly
/// the spec it is given; computes nothing.
class KpiChartView : public QWidget
{
    Q_OBJECT

public:
    enum class Mode { Chart, Table };

    explicit KpiChartView(const Language &language, QWidget *parent = nullptr);

    /// Replaces everything without flicker; mode, zoom and current reading stay when they still make sense.
    void setSpec(const ChartSpec &spec);
    const ChartSpec &spec() const;

    void setMode(Mode mode);
    Mode mode() const;
    /// Without it the menu offers only "Copy image".
    void setAskFileName(ExportMenu::AskFileName ask) { m_menu->setAskFileName(std::move(ask)); }
    /// Adds to the menu of a reading, in chart and table, what can be done to the figure of that day.
    using ReadingMenu = std::function<void(QMenu &menu, QDate day)>;
    void setReadingMenu(ReadingMenu fill) { m_readingMenu = std::move(fill); }
    /// Offers "Why?" beside the title, one click from the chart to its explanation.
    void setAsksWhy();
    /// The page has the title already.
    void setTitleVisible(bool visible);

    ChartCanvas *canvas() const { return m_canvas; }
    QTableView *table() const { return m_table; }
    ChartLegend *legend() const { return m_legend; }
    ExportMenu *exportMenu() const { return m_menu; }

signals:
    void modeChanged(KpiChartView::Mode mode);
    /// A sentence for the banner: the file could not be written.
    void failed(const QString &message);
    void whyWanted();

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    ChartSource source();
    void showMode(Mode mode);
    void paintAll(QPainter &painter) const;
    QSize pictureSize() const;

    Language m_language;
    TextLabel *m_title;
    Segmented *m_switch;
    QPushButton *m_reset, *m_why;
    QStackedWidget *m_stack;
    ChartCanvas *m_canvas;
    ChartLegend *m_legend;
    QTableView *m_table;
    ChartModel *m_model;
    ExportMenu *m_menu;
    ReadingMenu m_readingMenu;
    bool m_titleVisible = true;
};
