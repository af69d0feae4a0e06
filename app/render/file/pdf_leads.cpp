#include "app/render/file/pdf_leads.h"

#define POINTERHOLDER_TRANSITION 4 // qpdf asks for its present pointers, and warns where nobody chose
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>
#include <memory>

namespace render {
namespace {

constexpr std::size_t mostLinks = 10'000; ///< of a page: Poppler shows none that has more

QPDFObjectHandle real(double value)
{
    return QPDFObjectHandle::newReal(value, 2);
}

/// At the zoom that the reader has.
QPDFObjectHandle destination(const std::vector<QPDFObjectHandle> &pages, const PdfPoint &to)
{
    return QPDFObjectHandle::newArray({pages.at(std::size_t(to.page)), QPDFObjectHandle::newName("/XYZ"),
                                       real(to.at.x()), real(to.at.y()), QPDFObjectHandle::newNull()});
}

void addBookmarks(QPDF &pdf, const std::vector<QPDFObjectHandle> &pages, const std::vector<PdfBookmark> &bookmarks)
{
    if (bookmarks.empty())
        return;
    QPDFObjectHandle root = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    std::vector<QPDFObjectHandle> items;
    for (const PdfBookmark &bookmark : bookmarks) {
        QPDFObjectHandle item = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        item.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(bookmark.title.toStdString()));
        item.replaceKey("/Parent", root);
        item.replaceKey("/Dest", destination(pages, bookmark.to));
        if (!items.empty()) {
            item.replaceKey("/Prev", items.back());
            items.back().replaceKey("/Next", item);
        }
        items.push_back(item);
    }
    root.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
    root.replaceKey("/First", items.front());
    root.replaceKey("/Last", items.back());
    root.replaceKey("/Count", QPDFObjectHandle::newInteger(static_cast<long long>(items.size())));
    pdf.getRoot().replaceKey("/Outlines", root);
}

void addLinks(std::vector<QPDFObjectHandle> &pages, const std::vector<PdfLink> &links)
{
    std::vector<std::vector<QPDFObjectHandle>> ofPages(pages.size());
    for (const PdfLink &link : links) {
        QPDFObjectHandle annotation = QPDFObjectHandle::newDictionary();
        annotation.replaceKey("/Type", QPDFObjectHandle::newName("/Annot"));
        annotation.replaceKey("/Subtype", QPDFObjectHandle::newName("/Link"));
        const QRectF &from = link.from;
        annotation.replaceKey(
            "/Rect", QPDFObjectHandle::newArray({real(from.left()), real(from.top()), real(from.left() + from.width()),
                                                 real(from.top() + from.height())}));
        const QPDFObjectHandle none = QPDFObjectHandle::newInteger(0);
        annotation.replaceKey("/Border", QPDFObjectHandle::newArray({none, none, none}));
        annotation.replaceKey("/Dest", destination(pages, link.to));
        ofPages.at(std::size_t(link.page)).push_back(annotation);
    }
    for (std::size_t page = 0; page < pages.size(); ++page) {
        // Some of them would look as if the others had nowhere to lead.
        if (!ofPages[page].empty() && ofPages[page].size() <= mostLinks)
            pages[page].replaceKey("/Annots", QPDFObjectHandle::newArray(ofPages[page]));
    }
}

} // namespace

base::Result<QByteArray> withLeads(const QByteArray &pdf, const PdfLeads &leads)
try {
    QPDF file;
    file.setSuppressWarnings(true);
    file.processMemoryFile("picture", pdf.constData(), std::size_t(pdf.size()));
    std::vector<QPDFObjectHandle> pages = file.getAllPages();
    addBookmarks(file, pages, leads.bookmarks);
    addLinks(pages, leads.links);
    QPDFWriter writer(file);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.write();
    const std::shared_ptr<Buffer> bytes = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(bytes->getBuffer()), qsizetype(bytes->getSize()));
} catch (const std::exception &error) {
    return base::failure(base::ErrorCode::WriteFailed, "PDF", {error.what()});
}

} // namespace render
