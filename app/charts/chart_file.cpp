#include "app/charts/chart_file.h"

#include "app/render/file/pdf_page.h"
#include "app/render/file/svg_device.h"
#include "app/render/fonts.h"
#include "app/render/picture/figure_words.h"
#include "app/render/picture/picture_limits.h"
#include "core/exchange/file_sink.h"

#include <QBuffer>
#include <QFileInfo>
#include <QFontMetrics>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int screenScale = 2; ///< pixels of a picture for one on the screen
constexpr int pdfResolution = 1200;
constexpr int sheetMargin = 20;
constexpr int headGap = 10;
constexpr int footGap = 6;
constexpr int sheetRoom = 64; ///< for the title and the last line

/// The title, the chart and the last line, laid out in the type's own size.
class ChartSheet
{
public:
    ChartSheet(const ChartContent &chart, const render::PictureStyle &style)
        : m_chart(chart)
        , m_style(style)
        , m_theme(render::Theme::of(style.theme))
        , m_size(render::scaledSize(style.size, 1 / style.magnification))
    {
    }

    [[nodiscard]] QSize size() const { return m_size; }

    void paint(QPainter &painter) const
    {
        const render::TypeScale type = render::TypeScale::ofPictures();
        const QFont head = type.font(render::TextSize::Title, render::TextWeight::Medium);
        const QFont foot = type.font(render::TextSize::Caption);
        const QString last = render::FigureWords(m_style.locale).drawnWith(m_style.date);
        painter.fillRect(QRect({}, m_size), m_theme.colour(render::ColourRole::Base));
        const QRect heading = headRect(head);
        const int lastLine = QFontMetrics(foot).height();
        const int top = heading.isEmpty() ? 0 : heading.bottom() + headGap;
        const int bottom = m_size.height() - lastLine - 2 * footGap;
        painter.setPen(m_theme.colour(render::ColourRole::Ink));
        painter.setFont(head);
        painter.drawText(heading, Qt::AlignLeft | Qt::TextWordWrap, m_chart.title);
        painter.setPen(m_theme.colour(render::ColourRole::InkSecondary));
        painter.setFont(foot);
        painter.drawText(QRect(sheetMargin, bottom + footGap, m_size.width() - 2 * sheetMargin, lastLine),
                         Qt::AlignRight, last);
        painter.save();
        painter.translate(0, top);
        const QSize room(m_size.width(), std::max(1, bottom - top));
        painter.setClipRect(QRect({}, room));
        m_chart.paint(painter, room, m_theme);
        painter.restore();
    }

private:
    [[nodiscard]] QRect headRect(const QFont &font) const
    {
        if (m_chart.title.isEmpty() || !m_style.parts.title)
            return {};
        const QRect room(sheetMargin, headGap, std::max(1, m_size.width() - 2 * sheetMargin), m_size.height() / 3);
        const QRect needed = QFontMetrics(font).boundingRect(room, Qt::AlignLeft | Qt::TextWordWrap, m_chart.title);
        return {room.topLeft(), QSize(room.width(), std::min(needed.height(), room.height()))};
    }

    const ChartContent &m_chart;
    const render::PictureStyle &m_style;
    render::Theme m_theme;
    QSize m_size;
};

base::Result<QByteArray> png(const ChartSheet &sheet, const render::PictureStyle &style)
{
    const QSize pixels = style.pixels.isEmpty() ? render::scaledSize(style.size, style.scale) : style.pixels;
    if (const auto fits = render::checkPixels(pixels); !fits)
        return tl::unexpected(fits.error());
    QImage image(pixels, QImage::Format_RGB32);
    if (image.isNull())
        return tl::unexpected(render::refuseSize(pixels).error());
    image.fill(render::Theme::of(style.theme).colour(render::ColourRole::Base));
    const int dotsPerMetre = int(std::lround(render::pixelsPerInch * style.scale / 0.0254));
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    QPainter painter(&image);
    painter.scale(double(pixels.width()) / sheet.size().width(), double(pixels.height()) / sheet.size().height());
    sheet.paint(painter);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray svg(const ChartSheet &sheet, const QString &title, const render::PictureStyle &style)
{
    render::SvgDevice device(sheet.size());
    QPainter painter(&device);
    sheet.paint(painter);
    painter.end();
    return device.document(title, style.magnification);
}

QByteArray pdf(const ChartSheet &sheet, const QString &title, const render::PictureStyle &style)
{
    const QSizeF points = QSizeF(style.size) * 72 / render::pixelsPerInch;
    const bool isDayOnly = !style.created.isValid() && style.date.isValid();
    const render::PdfPage page{title, QPageSize(points, QPageSize::Point, QString(), QPageSize::ExactMatch),
                               pdfResolution, isDayOnly ? style.date.startOfDay(Qt::UTC) : style.created};
    return render::pdfBytes(page, [&](QPdfWriter &, QPainter &painter) {
        const double ratio = style.magnification * pdfResolution / render::pixelsPerInch;
        painter.scale(ratio, ratio);
        sheet.paint(painter);
    });
}

base::Result<QByteArray> bytesOf(const ChartContent &chart, const render::PictureStyle &style, const QString &ending)
{
    if (ending == u"csv")
        return QByteArray::fromStdString(chart.table);
    const ChartSheet sheet(chart, style);
    for (const QSize size : {style.size, sheet.size()}) {
        if (const auto fits = render::checkSides(size); !fits)
            return tl::unexpected(fits.error());
    }
    if (ending == u"png")
        return png(sheet, style);
    if (ending == u"pdf" && std::max(style.size.width(), style.size.height()) > render::largestSheet)
        return tl::unexpected(render::refuseSize(style.size).error());
    return ending == u"svg" ? svg(sheet, chart.title, style) : pdf(sheet, chart.title, style);
}

} // namespace

render::PictureStyle chartStyle(const ChartContent &chart)
{
    render::PictureStyle style;
    style.size = chart.size + QSize(0, sheetRoom);
    style.scale = screenScale;
    return style;
}

QStringList chartFilters()
{
    return {u"*.png"_s, u"*.svg"_s, u"*.pdf"_s, u"*.csv"_s};
}

base::Result<void> writeChart(const ChartContent &chart, const render::PictureStyle &style, const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (!chartFilters().contains(u"*."_s + ending))
        return base::failure(base::ErrorCode::FormatUnknown, path.toStdString());
    const base::Result<QByteArray> bytes = bytesOf(chart, style, ending);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return exchange::writeFile(path.toStdString(), std::string_view(bytes->constData(), std::size_t(bytes->size())));
}

} // namespace ui
