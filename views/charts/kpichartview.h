#pragma once
#include "model/domain/language.h"
#include "model/query/chartspec.h"

#include <QWidget>

#include <functional>

class ChartCanvas;
class ChartLegend;
class ChartModel;
class QAction;
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
    /// Asks for a file name: proposal and filter ("PNG image (*.png)"); empty = cancelled.
    using AskFileName = std::function<QString(const QString &proposal, const QString &filter)>;

    explicit KpiChartView(const Language &language, QWidget *parent = nullptr);

    /// Replaces everything without flicker; mode, zoom and current reading stay when they still make sense.
    void setSpec(const ChartSpec &spec);
    const ChartSpec &spec() const;

    void setMode(Mode mode);
    Mode mode() const;
    /// Without it the menu offers only "Copy image".
    void setAskFileName(AskFileName ask);
    /// Adds to the menu of a reading, in chart and table, what can be done to the figure of that day.
    using ReadingMenu = std::function<void(QMenu &menu, QDate day)>;
    void setReadingMenu(ReadingMenu fill) { m_readingMenu = std::move(fill); }
    /// The page has the title already.
    void setTitleVisible(bool visible);

    ChartCanvas *canvas() const { return m_canvas; }
    QTableView *table() const { return m_table; }
    ChartLegend *legend() const { return m_legend; }
    QMenu *exportMenu() const { return m_menu; }

    QImage picture() const; ///< chart and marks at twice the size
    QByteArray svg() const;
    QByteArray pdf() const; ///< one page of the size of the chart, as lines and words
    QByteArray csv() const;

signals:
    void modeChanged(KpiChartView::Mode mode);
    /// A sentence for the banner: the file could not be written.
    void failed(const QString &message);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void buildMenu();
    void showMode(Mode mode);
    void save(const QString &suffix, const QString &filter, const std::function<QByteArray()> &bytes);
    void paintAll(QPainter &painter) const;
    QSize pictureSize() const;

    Language m_language;
    TextLabel *m_title;
    Segmented *m_switch;
    QPushButton *m_reset;
    QStackedWidget *m_stack;
    ChartCanvas *m_canvas;
    ChartLegend *m_legend;
    QTableView *m_table;
    ChartModel *m_model;
    QMenu *m_menu;
    QList<QAction *> m_saveActions;
    AskFileName m_ask;
    ReadingMenu m_readingMenu;
    bool m_titleVisible = true;
};
