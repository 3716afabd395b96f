#pragma once
#include "model/report/paperlinks.h"
#include "model/report/pdfextras.h"
#include "model/report/pieces.h"

/// A report broken into pages, ready to be painted on a PDF or a picture. Painting and making must happen in the
/// same thread; neither needs a display (only QGuiApplication with the platform "offscreen").
class PaperLayout
{
public:
    explicit PaperLayout(const ReportDoc &doc);
    PaperLayout(const PaperLayout &) = delete;
    PaperLayout &operator=(const PaperLayout &) = delete;

    /// With the last block the report takes more pages than without it. Breaks the pages anew, but shapes no text.
    bool lastTakesAPage();
    int pageCount() const { return int(m_pages.size()); }
    /// The sheet in mm, turned when the report is landscape.
    QSizeF sheet() const { return m_sheet; }
    const std::vector<PdfBookmark> &outline() const { return m_outline; }
    /// From now on painted pages add to links().
    void collectLinks() { m_type.links = &m_links; }
    /// Of the pages that were painted since.
    const std::vector<PaperLink> &links() const { return m_links.links(); }
    /// Paints one page; one unit of the painter is one mm, the origin is the top left of the sheet.
    void paintPage(QPainter &painter, int page);

private:
    struct Placed {
        const Piece *piece;
        double y; ///< mm from the top of the body
    };
    struct Page {
        std::vector<Placed> items;
    };
    void fillPages(size_t count); ///< with the first `count` pieces
    double place(const Piece &piece, double y);
    void paintFrame(Canvas &canvas, int page);

    const ReportDoc m_doc;
    Typesetter m_type;
    QSizeF m_sheet;
    QRectF m_live;
    double m_body = 0;
    size_t m_ofLast = 0; ///< pieces of the last block
    Pieces m_pieces;
    std::vector<Page> m_pages;
    std::vector<PdfBookmark> m_outline;
    PaperLinks m_links;
};

/// How many pages the report takes. For the rules of PRINT.md 6: build page 1 alone, ask, shorten, ask again.
int pagesNeeded(const ReportDoc &doc);
/// Whether the report takes one page only. Cheaper than to count: where the rows of its tables alone fill more than a
/// page, nothing is laid out.
bool fitsOnePage(const ReportDoc &doc);
/// With its last block the report takes more pages than without it. Laid out once: a review of 2,000 KPIs is long.
bool lastTakesAPage(const ReportDoc &doc);
/// Height in mm that blocks take one below the other in a column of `widthMm`.
double heightOf(const std::vector<Block> &blocks, double widthMm, const Language &language);
/// Height and width in mm that one page has for its blocks.
double pageBodyHeight(const ReportDoc &doc);
double pageBodyWidth(const ReportDoc &doc);
