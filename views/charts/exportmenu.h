#pragma once
#include "model/domain/language.h"
#include "views/charts/chartexport.h"

#include <QMenu>

class QToolButton;

/// What can be taken out of a chart: its size, its painting, its figures.
struct ChartSource {
    std::function<QSize()> size;
    PaintPicture paint; ///< on the ground of the page
    std::function<QByteArray()> csv;
    std::function<QString()> title; ///< for people who cannot see the picture
    std::function<QString()> name; ///< of the files, without ending; empty: "chart"
};

/// The same menu at every chart of the program: copy, or save as picture, drawing, page or table (LOOK 6).
class ExportMenu : public QMenu
{
    Q_OBJECT

public:
    /// Asks for a file name: proposal and filter ("PNG image (*.png)"); empty = cancelled.
    using AskFileName = std::function<QString(const QString &proposal, const QString &filter)>;

    /// `chart` has the colours of the page.
    ExportMenu(ChartSource source, const Language &language, QWidget *chart);

    /// Without it the menu offers only "Copy image".
    void setAskFileName(AskFileName ask);
    /// The button that opens it, reached by Tab.
    QToolButton *makeButton(QWidget *parent = nullptr);

    QImage picture() const; ///< at twice the size
    QByteArray svg() const;
    QByteArray pdf() const; ///< one page of the size of the chart, as lines and words
    QByteArray csv() const { return m_source.csv(); }

signals:
    /// A sentence for the banner: the file could not be written.
    void failed(const QString &message);

private:
    void save(const QString &suffix, const QString &filter, const std::function<QByteArray()> &bytes);
    void paintOnGround(QPainter &painter) const;
    QColor ground() const;

    ChartSource m_source;
    Language m_language;
    QWidget *m_chart;
    QList<QAction *> m_saveActions;
    AskFileName m_ask;
};
