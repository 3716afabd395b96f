#include "model/report/pdfextras.h"

// The one file that knows qpdf. Its headers are not C++20 for every compiler (clang 14), so nothing of the other rooms
// comes in here.

// PointerHolder became std::shared_ptr in qpdf 11; this says that we use none of the old names.
#define POINTERHOLDER_TRANSITION 4
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>
#include <vector>

namespace {

using Handle = QPDFObjectHandle;

Handle unicode(const QString &text)
{
    return Handle::newUnicodeString(text.toStdString());
}

/// One entry of the outline with those under it.
struct Node {
    const PdfBookmark *entry = nullptr;
    std::vector<Node> children;
};

/// Levels may jump (1, 3): what is deeper than its predecessor goes below it.
std::vector<Node> treeOf(const std::vector<PdfBookmark> &entries, size_t &at, int level)
{
    std::vector<Node> nodes;
    while (at < entries.size() && entries[at].level >= level) {
        Node node {&entries[at], {}};
        const int own = entries[at].level;
        ++at;
        node.children = treeOf(entries, at, own + 1);
        nodes.push_back(std::move(node));
    }
    return nodes;
}

class OutlineWriter
{
public:
    OutlineWriter(QPDF &pdf, double sheetHeight)
        : m_pdf(pdf)
        , m_pages(pdf.getAllPages())
        , m_height(sheetHeight)
    {
    }
    /// Writes the nodes below `parent` and returns how many lie open.
    int write(Handle parent, const std::vector<Node> &nodes)
    {
        std::vector<Handle> items;
        int open = 0;
        for (const Node &node : nodes) {
            Handle item = m_pdf.makeIndirectObject(Handle::newDictionary());
            item.replaceKey("/Title", unicode(node.entry->title));
            item.replaceKey("/Parent", parent);
            const double top = (m_height - node.entry->y + 2) * 72 / 25.4;
            item.replaceKey("/Dest",
                            Handle::newArray({m_pages[size_t(node.entry->page)], Handle::newName("/XYZ"),
                                              Handle::newInteger(0), Handle::newReal(top, 2), Handle::newNull()}));
            open += 1;
            if (!node.children.empty())
                open += write(item, node.children);
            items.push_back(item);
        }
        for (size_t i = 0; i < items.size(); ++i) {
            if (i > 0)
                items[i].replaceKey("/Prev", items[i - 1]);
            if (i + 1 < items.size())
                items[i].replaceKey("/Next", items[i + 1]);
        }
        parent.replaceKey("/First", items.front());
        parent.replaceKey("/Last", items.back());
        parent.replaceKey("/Count", Handle::newInteger(open));
        return open;
    }

private:
    QPDF &m_pdf;
    std::vector<Handle> m_pages;
    double m_height;
};

/// Links have no frame: the codes say enough on paper, and a hand appears over them on screen.
void writeLinks(QPDF &pdf, const PdfExtras &extras)
{
    const std::vector<Handle> pages = pdf.getAllPages();
    const double height = extras.sheetHeight;
    std::vector<Handle> annotations(pages.size(), Handle::newNull());
    const auto points = [](double mm) { return Handle::newReal(mm * 72 / 25.4, 2); };
    for (const PdfLink &link : extras.links) {
        Handle item = Handle::newDictionary();
        item.replaceKey("/Type", Handle::newName("/Annot"));
        item.replaceKey("/Subtype", Handle::newName("/Link"));
        item.replaceKey("/Rect",
                        Handle::newArray({points(link.area.left()), points(height - link.area.bottom()),
                                          points(link.area.right()), points(height - link.area.top())}));
        item.replaceKey("/Border",
                        Handle::newArray({Handle::newInteger(0), Handle::newInteger(0), Handle::newInteger(0)}));
        item.replaceKey("/F", Handle::newInteger(4)); // printed with the page; PDF/A asks for it
        item.replaceKey("/Dest",
                        Handle::newArray({pages[size_t(link.toPage)], Handle::newName("/XYZ"), Handle::newInteger(0),
                                          points(height - link.toY + 2), Handle::newNull()}));
        Handle &list = annotations[size_t(link.page)];
        if (list.isNull())
            list = Handle::newArray();
        list.appendItem(pdf.makeIndirectObject(item));
    }
    for (size_t page = 0; page < pages.size(); ++page)
        if (!annotations[page].isNull())
            Handle(pages[page]).replaceKey("/Annots", annotations[page]);
}

void describe(QPDF &pdf, const PdfExtras &extras)
{
    Handle root = pdf.getRoot();
    root.replaceKey("/Lang", Handle::newString(extras.language.toStdString()));
    Handle viewer = Handle::newDictionary();
    viewer.replaceKey("/DisplayDocTitle", Handle::newBool(true));
    root.replaceKey("/ViewerPreferences", viewer);
    // Qt's own metadata holds the clock; one place for it is enough.
    root.removeKey("/Metadata");
    const Handle date = Handle::newString(extras.date.toStdString());
    Handle info = Handle::newDictionary();
    info.replaceKey("/Title", unicode(extras.title));
    info.replaceKey("/Author", unicode(extras.author));
    info.replaceKey("/Subject", unicode(extras.subject));
    info.replaceKey("/Creator", unicode(extras.program));
    info.replaceKey("/Producer", unicode(extras.program));
    info.replaceKey("/CreationDate", date);
    info.replaceKey("/ModDate", date);
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(info));
}

} // namespace

PdfCompleted completePdf(const QByteArray &bytes, const PdfExtras &extras)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("report", bytes.constData(), size_t(bytes.size()));
        size_t at = 0;
        const std::vector<Node> tree = treeOf(extras.outline, at, 0);
        if (!tree.empty()) {
            Handle outlines = pdf.makeIndirectObject(Handle::newDictionary());
            outlines.replaceKey("/Type", Handle::newName("/Outlines"));
            OutlineWriter(pdf, extras.sheetHeight).write(outlines, tree);
            pdf.getRoot().replaceKey("/Outlines", outlines);
            pdf.getRoot().replaceKey("/PageMode", Handle::newName("/UseOutlines"));
        }
        writeLinks(pdf, extras);
        describe(pdf, extras);
        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        writer.setDeterministicID(true);
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.write();
        const std::shared_ptr<Buffer> out = writer.getBufferSharedPointer();
        return {QByteArray(reinterpret_cast<const char *>(out->getBuffer()), qsizetype(out->getSize())), {}};
    } catch (const std::exception &trouble) {
        return {{}, QString::fromUtf8(trouble.what())};
    }
}
