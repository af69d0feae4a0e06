#include "app/render/file/pdf_page.h"

#include <QtCore/QBuffer>
#include <QtCore/QHashFunctions>
#include <QtCore/QMarginsF>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>

using namespace Qt::StringLiterals;

namespace render {
namespace {

/// QPdfWriter writes the moment of drawing into the file. The picture's own date takes its place, or nothing.
void setCreationDate(QByteArray &pdf, const QDateTime &date)
{
    const QByteArray key = "/CreationDate (";
    const qsizetype begin = pdf.indexOf(key);
    const qsizetype end = begin < 0 ? -1 : pdf.indexOf(')', begin);
    if (end < begin + key.size())
        return;
    const qsizetype length = end + 1 - begin; // stays the same: the file's table of positions counts bytes
    QByteArray entry;
    if (date.isValid())
        entry = key + date.toUTC().toString(u"'D:'yyyyMMddHHmmss'Z)'"_s).toLatin1();
    pdf.replace(begin, length, entry.size() <= length ? entry.leftJustified(length, ' ') : QByteArray(length, ' '));
}

/// Qt keeps a document's fonts in a hash and writes them in its order, which is another in every process. Hashes made
/// while this lives have the same order always; each keeps its own seed, so that others come to no harm.
class SameOrder
{
public:
    SameOrder() { QHashSeed::setDeterministicGlobalSeed(); }
    SameOrder(const SameOrder &) = delete;
    SameOrder &operator=(const SameOrder &) = delete;
    ~SameOrder() { QHashSeed::resetRandomGlobalSeed(); }
};

} // namespace

QByteArray pdfBytes(const PdfPage &page, const std::function<void(QPdfWriter &, QPainter &)> &paint)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        const SameOrder order;
        QPdfWriter writer(&buffer);
        writer.setTitle(page.title);
        writer.setCreator(u"Dateline"_s);
        writer.setResolution(page.resolution);
        writer.setPageSize(page.size);
        writer.setPageMargins(QMarginsF());
        QPainter painter(&writer);
        paint(writer, painter);
    }
    setCreationDate(bytes, page.created);
    return bytes;
}

} // namespace render
