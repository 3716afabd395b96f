#include "views/widgets/pagetabs.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QTabBar>

namespace {

QString withoutMnemonic(QString text)
{
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

PageTabs::PageTabs(QWidget *parent)
    : QWidget(parent)
    , m_bar(new QTabBar)
{
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    m_bar->setElideMode(Qt::ElideNone);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 0, 16, 0);
    row->addWidget(m_bar, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_bar, &QTabBar::currentChanged, this, &PageTabs::chosen);
}

int PageTabs::addTab(const QString &text)
{
    return m_bar->addTab(withoutMnemonic(text));
}

void PageTabs::setTabText(int index, const QString &text)
{
    m_bar->setTabText(index, withoutMnemonic(text));
}

int PageTabs::current() const
{
    return m_bar->currentIndex();
}

void PageTabs::setCurrent(int index)
{
    m_bar->setCurrentIndex(index);
}

void PageTabs::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), palette().color(QPalette::Mid));
}
