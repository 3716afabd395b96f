#include "views/pages/reports/reportpreview.h"

#include "views/widgets/emptystate.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

ReportPreview::ReportPreview(QWidget *parent)
    : QScrollArea(parent)
    , m_pages(nullptr)
{
    auto *sheet = new QWidget;
    m_pages = new QVBoxLayout(sheet);
    m_pages->setContentsMargins(24, 16, 24, 16);
    m_pages->setSpacing(16);
    m_pages->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setWidget(sheet);
    setAccessibleName(tr("Preview of the pages"));
    setObjectName(QStringLiteral("preview"));
    setBackgroundRole(QPalette::Window);
    sheet->setBackgroundRole(QPalette::Window);
    sheet->setAutoFillBackground(true);
}

void ReportPreview::clear()
{
    while (QLayoutItem *item = m_pages->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_count = 0;
}

void ReportPreview::showPages(const QList<QImage> &pages)
{
    const int place = verticalScrollBar()->value();
    clear();
    m_count = int(pages.size());
    for (qsizetype i = 0; i < pages.size(); ++i) {
        auto *page = new QLabel;
        page->setPixmap(QPixmap::fromImage(pages[i]));
        page->setAccessibleName(tr("Page %1 of %2").arg(i + 1).arg(pages.size()));
        page->setFrameShape(QFrame::NoFrame);
        m_pages->addWidget(page);
    }
    verticalScrollBar()->setValue(place);
}

void ReportPreview::showSentence(const QString &title, const QString &reason, const QString &button)
{
    clear();
    auto *state = new EmptyState;
    state->setTitle(title);
    state->setReason(reason);
    state->setButton(button);
    state->setLink({});
    m_pages->addWidget(state);
    connect(state->button(), &QPushButton::clicked, this, &ReportPreview::wantedAgain);
}
