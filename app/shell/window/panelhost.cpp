#include "app/shell/window/panelhost.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QSplitter>

namespace {

constexpr int kPanelWidth = 336, kLeastPanel = 280;
constexpr int kOverlaidBelow = 1180; ///< width of the window

} // namespace

PanelHost::PanelHost(QWidget *content, QWidget *panel, QWidget *parent)
    : QWidget(parent)
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_content(content)
    , m_panel(panel)
{
    m_splitter->setObjectName(QStringLiteral("panelSplitter"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(content);
    m_splitter->addWidget(panel);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_panel->setMinimumWidth(kLeastPanel);
    m_panel->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_splitter);
}

void PanelHost::setPanelShown(bool shown)
{
    const bool before = m_shown;
    m_shown = shown;
    place();
    if (shown && !before && m_panel->parentWidget() == m_splitter)
        m_splitter->setSizes({m_splitter->width() - kPanelWidth, kPanelWidth});
}

/// Opening the panel never pushes the window apart: a page that would have too little room is covered instead.
QSize PanelHost::minimumSizeHint() const
{
    return m_content->minimumSizeHint().expandedTo({0, m_shown ? m_panel->minimumSizeHint().height() : 0});
}

bool PanelHost::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) // another page may need more room, or less
        place();
    return QWidget::event(event);
}

void PanelHost::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void PanelHost::place()
{
    const int least = m_content->minimumSizeHint().width() + m_splitter->handleWidth()
        + std::max(kLeastPanel, m_panel->minimumSizeHint().width());
    const bool fits = least <= width() || !isVisible();
    const bool over = window()->width() < kOverlaidBelow || !fits;
    if (over != (m_panel->parentWidget() == this)) {
        if (over)
            m_panel->setParent(this);
        else
            m_splitter->addWidget(m_panel);
        if (!over && m_shown)
            m_splitter->setSizes({m_splitter->width() - kPanelWidth, kPanelWidth});
    }
    if (over) {
        const int wide = std::min(kPanelWidth, width());
        m_panel->setGeometry(width() - wide, 0, wide, height());
        m_panel->raise();
    }
    m_panel->setVisible(m_shown);
}
