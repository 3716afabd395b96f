#pragma once
#include <QHash>
#include <QRectF>
#include <QString>
#include <QTransform>

#include <vector>

/// A place of the document that others lead to.
struct PaperPlace {
    int page = 0; ///< from 0
    double y = 0; ///< mm from the top of the sheet
};

/// A stretch of a page that leads to another place.
struct PaperLink {
    int page = 0;
    QRectF area; ///< mm on the sheet
    PaperPlace to;
};

/// The links inside a document: codes such as OBJ-003 or EV-012 lead to the heading that begins with them, else to the
/// first row of a table that does; runs may name a heading (Run::goTo). Places come from the layout, areas from the
/// type as it is painted, so that no writer of a report has to think of links.
class PaperLinks
{
public:
    /// The code that `text` begins with: a word with letters and figures; empty when it begins with another word.
    static QString codeOf(const QString &text);

    void clearPlaces();
    /// A heading, by its whole words and by its code.
    void addHeading(const QString &title, PaperPlace place);
    /// A row or band; headings come first, then the first of equal ones.
    void addRow(const QString &code, PaperPlace place);

    /// What is painted from now on lies on this page; `sheet` leads from mm of the sheet to the device.
    void beginPage(int page, const QTransform &sheet);
    bool isCollecting() const { return m_collecting; }
    /// Looks for codes with a place in a line of text; the area of letters from..to comes from `areaOf`, in the
    /// coordinates of `world`.
    template <typename AreaOf> void addCodes(const QString &line, const QTransform &world, AreaOf areaOf)
    {
        for (const Word &word : codesIn(line))
            add(placeOf(word.text), world, areaOf(word.from, word.to));
    }
    void addHeadingLink(const QString &title, const QTransform &world, const QRectF &area);
    const std::vector<PaperLink> &links() const { return m_links; }

private:
    struct Word {
        QString text;
        int from = 0, to = 0;
    };
    std::vector<Word> codesIn(const QString &line) const;
    const PaperPlace *placeOf(const QString &code) const;
    void add(const PaperPlace *to, const QTransform &world, const QRectF &area);

    QHash<QString, PaperPlace> m_titles, m_headings, m_rows;
    std::vector<PaperLink> m_links;
    QTransform m_toSheet;
    int m_page = 0;
    bool m_collecting = false;
};
