#include "views/pages/reports/reportspage.h"

#include "model/domain/dates.h"
#include "model/domain/organisation.h"
#include "model/report/pdf.h"
#include "views/widgets/buttons.h"
#include "views/widgets/pagehead.h"
#include "views/widgets/segmented.h"
#include "views/widgets/textlabel.h"
#include "views/work/prompt.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace {
constexpr int previewDpi = 84;
}

ReportsPage::ReportsPage(Session &session, QWidget *parent)
    : Page(session, parent)
    , m_head(new PageHead(tr("Reports")))
    , m_list(new QListWidget)
    , m_save(primaryButton(tr("Save as PDF…")))
    , m_scroll(new QScrollArea)
    , m_pages(nullptr)
{
    setShortcutHint(*m_save, QKeySequence(Qt::CTRL | Qt::Key_P));
    m_save->setObjectName(QStringLiteral("savePdf"));
    m_head->addButton(m_save);
    auto *sheet = new QWidget;
    m_pages = new QVBoxLayout(sheet);
    m_pages->setContentsMargins(24, 16, 24, 16);
    m_pages->setSpacing(16);
    m_pages->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidget(sheet);
    m_scroll->setAccessibleName(tr("Preview of the pages"));
    m_scroll->setObjectName(QStringLiteral("preview"));
    m_scroll->setBackgroundRole(QPalette::Window);
    sheet->setBackgroundRole(QPalette::Window);
    sheet->setAutoFillBackground(true);

    auto *body = new QHBoxLayout;
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(0);
    body->addWidget(makeChoices());
    body->addWidget(m_scroll, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addLayout(body, 1);
    connect(m_save, &QPushButton::clicked, this, &ReportsPage::printReport);
    connect(new QShortcut(QKeySequence::Print, this), &QShortcut::activated, this, &ReportsPage::printReport);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ReportsPage::showPages);
}

ReportsPage::~ReportsPage()
{
    m_watcher.waitForFinished();
}

QWidget *ReportsPage::makeChoices()
{
    auto *side = new QWidget;
    side->setFixedWidth(300);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(24, 8, 16, 16);
    column->setSpacing(10);
    m_list->setObjectName(QStringLiteral("reports"));
    m_list->setAccessibleName(tr("Reports"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setSpacing(2);
    for (const ReportInfo &info : allReports()) {
        auto *item = new QListWidgetItem(QCoreApplication::translate("Report", info.title));
        item->setToolTip(QCoreApplication::translate("Report", info.purpose));
        m_list->addItem(item);
    }
    m_list->setCurrentRow(0);
    m_language = new Segmented(tr("Language of the report"));
    m_language->addSegment(0, tr("English"));
    m_language->addSegment(1, tr("German"));
    m_paper = new Segmented(tr("Paper"));
    m_paper->addSegment(int(PaperSize::A4), tr("A4"));
    m_paper->addSegment(int(PaperSize::Letter), tr("Letter"));
    m_language->setCurrent(session().records().organisation().reportingLanguage == QLatin1String("de") ? 1 : 0);
    auto *purpose = new TextLabel({}, Tone::Secondary, TextSize::Small);
    purpose->setWordWrap(true);
    const auto showPurpose
        = [this, purpose] { purpose->setText(QCoreApplication::translate("Report", chosen().purpose)); };
    showPurpose();
    column->addWidget(m_list, 1);
    column->addWidget(purpose);
    column->addSpacing(8);
    column->addWidget(new TextLabel(tr("Language of the report"), Tone::Secondary, TextSize::Small));
    column->addWidget(m_language);
    column->addWidget(new TextLabel(tr("Paper"), Tone::Secondary, TextSize::Small));
    column->addWidget(m_paper);
    column->addStretch();
    connect(m_list, &QListWidget::currentRowChanged, this, [this, showPurpose] {
        showPurpose();
        preview();
    });
    connect(m_language, &Segmented::chosen, this, &ReportsPage::preview);
    connect(m_paper, &Segmented::chosen, this, &ReportsPage::preview);
    return side;
}

const ReportInfo &ReportsPage::chosen() const
{
    return allReports()[size_t(std::max(0, m_list->currentRow()))];
}

ReportOptions ReportsPage::options() const
{
    ReportOptions o;
    o.language = Language(m_language->current() == 1 ? QStringLiteral("de") : QStringLiteral("en"));
    o.paper = PaperSize(m_paper->current());
    o.asOf = session().asOf();
    o.printed = session().document().context().now().toLocalTime();
    o.chainHead = session().document().headHash();
    return o;
}

void ReportsPage::refresh()
{
    m_head->setSubText(tr("as of %1").arg(longDate(session().asOf(), session().language())));
    preview();
}

/// Pages are drawn in the background from a snapshot; a newer wish replaces an older one.
void ReportsPage::preview()
{
    m_watcher.setFuture(QtConcurrent::run([reg = session().document().records(), o = options(), make = chosen().make] {
        return pagesAsImages(make(reg, o), previewDpi);
    }));
}

void ReportsPage::showPages()
{
    if (m_watcher.future().resultCount() == 0)
        return;
    const QList<QImage> images = m_watcher.result();
    while (QLayoutItem *item = m_pages->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (qsizetype i = 0; i < images.size(); ++i) {
        auto *page = new QLabel;
        page->setPixmap(QPixmap::fromImage(images[i]));
        page->setAccessibleName(tr("Page %1 of %2").arg(i + 1).arg(images.size()));
        page->setFrameShape(QFrame::NoFrame);
        m_pages->addWidget(page);
    }
}

void ReportsPage::printReport()
{
    const QFileInfo file(session().document().path());
    const QString proposal = QStringLiteral("%1/%2-%3-%4.pdf")
                                 .arg(file.absolutePath(), file.completeBaseName(), QLatin1String(chosen().id),
                                      session().asOf().toString(Qt::ISODate));
    const QString path = session().prompt().saveFile(this, tr("Save report"), proposal, tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    if (const auto done = writePdf(chosen().make(session().document().records(), options()), path); !done)
        emit failed(done.error());
    else
        emit said(tr("Saved: %1").arg(QFileInfo(path).fileName()));
}
