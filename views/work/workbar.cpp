#include "views/work/workbar.h"

#include "views/work/backgroundwork.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace {

constexpr int barWidth = 160, barHeight = 6;

} // namespace

WorkBar::WorkBar(BackgroundWork &work, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel)
    , m_bar(new QProgressBar)
{
    m_title->setTextFormat(Qt::PlainText);
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(barWidth, barHeight);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("cancelWork"));
    cancel->setFlat(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_title);
    row->addWidget(m_bar);
    row->addWidget(cancel);
    hide();

    m_wait.setSingleShot(true);
    m_wait.setInterval(patience);
    connect(&m_wait, &QTimer::timeout, this, &QWidget::show);
    connect(cancel, &QPushButton::clicked, &work, &BackgroundWork::cancel);
    connect(&work, &BackgroundWork::started, this, [this](const QString &title) {
        m_title->setText(title);
        m_bar->setAccessibleName(title);
        m_bar->setRange(0, 0); // until somebody says how far it is
        if (isHidden())
            m_wait.start();
    });
    connect(&work, &BackgroundWork::progressed, this, [this](int at) {
        m_bar->setRange(0, WorkSteps::whole);
        m_bar->setValue(at);
    });
    connect(&work, &BackgroundWork::finished, this, [this] {
        m_wait.stop();
        hide();
    });
}
