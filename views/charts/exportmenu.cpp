#include "views/charts/exportmenu.h"

#include "model/domain/safefile.h"
#include "views/widgets/buttons.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPainter>
#include <QToolButton>

ExportMenu::ExportMenu(ChartSource source, const Language &language, QWidget *chart)
    : QMenu(chart)
    , m_source(std::move(source))
    , m_language(language)
    , m_chart(chart)
{
    addAction(tr("Copy image"), this, [this] { QGuiApplication::clipboard()->setImage(picture()); });
    addSeparator();
    m_saveActions = {
        addAction(
            tr("Save as PNG…"), this,
            [this] { save(QStringLiteral("png"), tr("PNG image (*.png)"), [this] { return chartPng(picture()); }); }),
        addAction(tr("Save as SVG…"), this,
                  [this] { save(QStringLiteral("svg"), tr("SVG drawing (*.svg)"), [this] { return svg(); }); }),
        addAction(tr("Save as PDF…"), this,
                  [this] { save(QStringLiteral("pdf"), tr("PDF (*.pdf)"), [this] { return pdf(); }); }),
        addAction(tr("Save as CSV…"), this,
                  [this] { save(QStringLiteral("csv"), tr("CSV table (*.csv)"), [this] { return csv(); }); }),
    };
    setAskFileName({});
}

void ExportMenu::setAskFileName(AskFileName ask)
{
    m_ask = std::move(ask);
    for (QAction *action : std::as_const(m_saveActions))
        action->setVisible(bool(m_ask));
}

QToolButton *ExportMenu::makeButton(QWidget *parent)
{
    QToolButton *more = iconButton("wm-more", tr("Save or copy the chart"), parent);
    more->setMenu(this);
    more->setPopupMode(QToolButton::InstantPopup);
    return more;
}

void ExportMenu::save(const QString &suffix, const QString &filter, const std::function<QByteArray()> &bytes)
{
    if (!m_ask)
        return;
    const QString name = m_source.name();
    QString path = m_ask(QStringLiteral("%1.%2").arg(name.isEmpty() ? tr("chart") : name, suffix), filter);
    if (path.isEmpty())
        return;
    if (!path.contains(QLatin1Char('.')))
        path += QLatin1Char('.') + suffix;
    if (const Result<> written = writeFileSafely(path, bytes(), m_language); !written)
        emit failed(written.error().message);
}

QColor ExportMenu::ground() const
{
    return m_chart->palette().color(QPalette::Base);
}

/// The colours are those of the screen, so its ground belongs to them: light words of a dark screen on white paper
/// would be gone.
void ExportMenu::paintOnGround(QPainter &painter) const
{
    painter.fillRect(QRect(QPoint(0, 0), m_source.size()), ground());
    m_source.paint(painter);
}

QImage ExportMenu::picture() const
{
    return chartImage(m_source.size(), ground(), m_source.paint);
}

QByteArray ExportMenu::svg() const
{
    return chartSvg(m_source.size(), m_source.title(), [this](QPainter &p) { paintOnGround(p); });
}

QByteArray ExportMenu::pdf() const
{
    return chartPdf(m_source.size(), m_source.title(), [this](QPainter &p) { paintOnGround(p); });
}
