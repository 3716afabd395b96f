#include "model/report/paperlayout.h"

#include "model/domain/dates.h"
#include "model/report/paperstyles.h"

#include <algorithm>

namespace {

QSizeF sheetOf(const ReportDoc &doc)
{
    const QSizeF size = doc.paper == PaperSize::A4 ? QSizeF(210, 297)
        : doc.paper == PaperSize::A3               ? QSizeF(297, 420)
                                                   : QSizeF(215.9, 279.4);
    return doc.landscape ? size.transposed() : size;
}

QSizeF liveOf(const ReportDoc &doc)
{
    const QSizeF size = doc.paper == PaperSize::A3 ? QSizeF(297 - 2 * 18.0, 420 - 2 * 19.5)
                                                   : QSizeF(PaperMeasure::liveShort, PaperMeasure::liveLong);
    return doc.landscape ? size.transposed() : size;
}

QString leftFoot(const ReportDoc &doc)
{
    const Language &l = doc.language;
    QString asOf = longDate(doc.asOf, l);
    if (doc.recordedOn.isValid())
        asOf = l.translate("Report", "%1, recorded on %2", "day of the facts, day of the file")
                   .arg(asOf, longDate(doc.recordedOn, l));
    if (!doc.printed.isValid())
        return l.translate("Report", "As of %1 · Waymark %2").arg(asOf, doc.version);
    const QString printed
        = l.translate("Report", "%1, %2", "date, time")
              .arg(longDate(doc.printed.date(), l), doc.printed.time().toString(QStringLiteral("HH:mm")));
    return l.translate("Report", "As of %1 · printed %2 · Waymark %3").arg(asOf, printed, doc.version);
}

QString shortChain(const QString &head)
{
    QStringList groups;
    for (int i = 0; i < 16 && i < head.size(); i += 4)
        groups << head.mid(i, 4);
    return groups.join(QLatin1Char(' '));
}

} // namespace

PaperLayout::PaperLayout(const ReportDoc &doc)
    : m_doc(doc)
    , m_sheet(sheetOf(doc))
    , m_body(pageBodyHeight(doc))
{
    const QSizeF live = liveOf(doc);
    m_live = QRectF(QPointF((m_sheet.width() - live.width()) / 2, (m_sheet.height() - live.height()) / 2), live);
    const PieceSetting setting {m_type, m_doc.language, live.width(), m_body, m_doc.title};
    m_pieces = piecesOf(m_doc.body, setting);
    if (!m_doc.body.empty())
        m_ofLast = piecesOf({m_doc.body.back()}, setting).size();
    fillPages(m_pieces.size());
}

double PaperLayout::place(const Piece &piece, double y)
{
    m_pages.back().items.push_back({&piece, y});
    const PaperPlace here {pageCount() - 1, m_live.top() + PaperMeasure::head + y};
    for (const Piece::Mark &mark : piece.marks) {
        m_outline.push_back({mark.title, mark.level, here.page, here.y});
        m_links.addHeading(mark.title, here);
    }
    m_links.addRow(piece.code, here);
    return y + piece.height;
}

void PaperLayout::fillPages(size_t count)
{
    m_pages.clear();
    m_outline.clear();
    m_links.clearPlaces();
    m_pages.emplace_back();
    double y = 0, below = 0;
    for (size_t from = 0; from < count;) {
        // What hangs together: up to the first piece that does not ask for its successor.
        size_t to = from + 1;
        const double most = m_body - stackHeight(m_pieces[from].repeated);
        double need = m_pieces[from].height;
        while (to < count && m_pieces[to - 1].keepWithNext && !m_pieces[to].startsPage) {
            const double gap = std::max(m_pieces[to - 1].below, m_pieces[to].above);
            if (need + gap + m_pieces[to].height > most)
                break;
            need += gap + m_pieces[to].height;
            ++to;
        }
        const bool empty = m_pages.back().items.empty();
        const double space = empty ? 0 : std::max(below, m_pieces[from].above);
        // 0.01 mm: sums of doubles must not push a full page over.
        if (!empty && (m_pieces[from].startsPage || y + space + need > m_body + 0.01)) {
            m_pages.emplace_back();
            y = below = 0;
            for (const Piece &again : m_pieces[from].repeated)
                y = place(again, y);
        }
        for (size_t i = from; i < to; ++i) {
            if (y > 0)
                y += std::max(below, m_pieces[i].above);
            y = place(m_pieces[i], y);
            below = m_pieces[i].below;
        }
        from = to;
    }
}

bool PaperLayout::lastTakesAPage()
{
    fillPages(m_pieces.size() - m_ofLast);
    const int without = pageCount();
    fillPages(m_pieces.size());
    return pageCount() > without;
}

void PaperLayout::paintPage(QPainter &painter, int page)
{
    if (m_type.links)
        m_links.beginPage(page, painter.worldTransform());
    painter.save();
    painter.translate(m_live.topLeft());
    Canvas canvas(painter, m_type);
    paintFrame(canvas, page);
    for (const Placed &placed : m_pages[size_t(page)].items) {
        if (!placed.piece->paint)
            continue;
        painter.save();
        painter.translate(0, PaperMeasure::head + placed.y);
        placed.piece->paint(canvas);
        painter.restore();
    }
    painter.restore();
}

void PaperLayout::paintFrame(Canvas &canvas, int page)
{
    const double width = m_live.width(), bottom = m_live.height();
    const Language &l = m_doc.language;
    const std::vector<Placed> &items = m_pages[size_t(page)].items;
    const bool titled = std::any_of(items.begin(), items.end(), [](const Placed &p) { return p.piece->documentTitle; });
    // Each stands in one line: both sides as wide as their words, the title in what they leave.
    const auto put = [&](Runs runs, double room, double x, double y, Qt::Alignment align) {
        while (TextBlock(m_type, runs, PaperType::head, 0).naturalWidth() > room && runs.front().text.size() > 2)
            runs.front().text = runs.front().text.left(runs.front().text.size() * 9 / 10 - 1) + QChar(0x2026);
        TextBlock(m_type, runs, PaperType::head, room, align).paintLine(canvas.painter(), 0, {x, y});
        return TextBlock(m_type, runs, PaperType::head, 0).naturalWidth();
    };
    const double left = put({Run::plain(m_doc.organisation)}, width * 0.4, 0, 0, Qt::AlignLeft);
    const double right = put({Run::bold(m_doc.classification)}, width * 0.3, width * 0.7, 0, Qt::AlignRight);
    if (!titled) {
        // In the middle of the page when it fits there, else between its neighbours.
        const double title = TextBlock(m_type, {Run::plain(m_doc.title)}, PaperType::head, 0).naturalWidth() + 0.1;
        const double from = std::max(left + 4, std::min((width - title) / 2, width - right - 4 - title));
        put({Run::plain(m_doc.title)}, width - right - 4 - from, from, 0, Qt::AlignLeft);
    }
    canvas.line({0, 4.7}, {width, 4.7}, penOf(PaperInk::ink, 0.2));

    canvas.line({0, bottom - 4.7}, {width, bottom - 4.7}, penOf(PaperInk::rule, 0.15));
    const double y = bottom - 3.2;
    put({Run::plain(leftFoot(m_doc))}, width * 0.6, 0, y, Qt::AlignLeft);
    Runs pageWords;
    if (!m_doc.chainHead.isEmpty())
        pageWords.push_back(
            Run::plain(l.translate("Report", "chain %1").arg(shortChain(m_doc.chainHead)) + QStringLiteral(" · ")));
    pageWords.push_back(Run::bold(l.translate("Report", "page %1 of %2").arg(page + 1).arg(pageCount())));
    put(pageWords, width * 0.4, width * 0.6, y, Qt::AlignRight);
}

double pageBodyHeight(const ReportDoc &doc)
{
    return liveOf(doc).height() - PaperMeasure::head - PaperMeasure::foot;
}

double pageBodyWidth(const ReportDoc &doc)
{
    return liveOf(doc).width();
}

int pagesNeeded(const ReportDoc &doc)
{
    return PaperLayout(doc).pageCount();
}

bool fitsOnePage(const ReportDoc &doc)
{
    constexpr double kLeastRow = 3; // mm: no row with a line of text is lower
    qsizetype rows = 0;
    for (const Block &block : doc.body)
        if (const auto *table = std::get_if<Table>(&block.value))
            for (const Table::Group &group : table->groups)
                rows += qsizetype(group.rows.size());
    return double(rows) * kLeastRow <= pageBodyHeight(doc) && pagesNeeded(doc) == 1;
}

bool lastTakesAPage(const ReportDoc &doc)
{
    return PaperLayout(doc).lastTakesAPage();
}

double heightOf(const std::vector<Block> &blocks, double widthMm, const Language &language)
{
    Typesetter type;
    return stackHeight(piecesOf(blocks, PieceSetting {type, language, widthMm}));
}
