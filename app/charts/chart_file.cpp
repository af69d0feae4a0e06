#include "app/charts/chart_file.h"

#include "app/render/file/svg_device.h"
#include "core/exchange/file_sink.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int pictureScale = 2; ///< pixels of a picture for one on the screen
constexpr double pointsPerPixel = 72.0 / 96.0;

QByteArray png(const ChartContent &chart)
{
    QImage image(chart.size * pictureScale, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(pictureScale, pictureScale);
    chart.paint(painter);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray svg(const ChartContent &chart)
{
    render::SvgDevice device(chart.size);
    QPainter painter(&device);
    chart.paint(painter);
    painter.end();
    return device.document(chart.title, 1);
}

QByteArray pdf(const ChartContent &chart)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(chart.title);
    writer.setCreator(u"Dateline"_s);
    writer.setResolution(96);
    writer.setPageSize(
        QPageSize(QSizeF(chart.size) * pointsPerPixel, QPageSize::Point, QString(), QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    QPainter painter(&writer);
    chart.paint(painter);
    painter.end();
    return bytes;
}

} // namespace

QStringList chartFilters()
{
    return {u"*.png"_s, u"*.svg"_s, u"*.pdf"_s, u"*.csv"_s};
}

base::Result<void> writeChart(const ChartContent &chart, const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    QByteArray bytes;
    if (ending == u"png")
        bytes = png(chart);
    else if (ending == u"svg")
        bytes = svg(chart);
    else if (ending == u"pdf")
        bytes = pdf(chart);
    else if (ending == u"csv")
        bytes = QByteArray::fromStdString(chart.table);
    else
        return base::failure(base::ErrorCode::FormatUnknown, path.toStdString());
    return exchange::writeFile(path.toStdString(), std::string_view(bytes.constData(), std::size_t(bytes.size())));
}

} // namespace ui
