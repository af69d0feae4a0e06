#include "app/render/file/svg_device.h"

#include "app/render/file/svg_shapes.h"
#include "app/render/picture/picture_style.h"

#include <QtGui/QPaintEngine>
#include <QtGui/QPainterPath>

#include <cmath>

using namespace Qt::StringLiterals;

namespace render {

/// Turns what a painter draws into elements.
class SvgDevice::Engine final : public QPaintEngine
{
public:
    Engine() : QPaintEngine(PrimitiveTransform | PainterPaths | Antialiasing) {}

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    [[nodiscard]] Type type() const override { return User; }

    void updateState(const QPaintEngineState &changed) override
    {
        if (changed.state().testFlag(DirtyPen))
            m_shapes.pen = changed.pen();
        if (changed.state().testFlag(DirtyBrush))
            m_shapes.brush = changed.brush();
        if (changed.state().testFlag(DirtyTransform))
            m_shapes.transform = changed.transform();
        if (changed.state().testFlag(DirtyHints))
            m_shapes.isSmooth = changed.renderHints().testFlag(QPainter::Antialiasing);
    }
    using QPaintEngine::drawPolygon;
    using QPaintEngine::drawRects;
    void drawRects(const QRectF *rects, int count) override
    {
        for (int i = 0; i < count; ++i)
            m_out += m_shapes.rect(rects[i]);
    }
    void drawPath(const QPainterPath &path) override { m_out += m_shapes.path(path); }
    void drawPolygon(const QPointF *points, int count, PolygonDrawMode mode) override
    {
        QPainterPath path;
        path.addPolygon(QPolygonF(QList<QPointF>(points, points + count)));
        if (mode == PolylineMode) {
            const QBrush brush = std::exchange(m_shapes.brush, Qt::NoBrush);
            m_out += m_shapes.path(path);
            m_shapes.brush = brush;
            return;
        }
        path.closeSubpath();
        m_out += m_shapes.path(path);
    }
    void drawTextItem(const QPointF &base, const QTextItem &item) override { m_out += m_shapes.text(base, item); }
    // A vector painter draws no pixels.
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}

    void beginGroup(const QString &head, const QString &tail)
    {
        m_head = head;
        m_tail = tail;
        m_before = std::exchange(m_out, QString());
    }
    void endGroup()
    {
        // Moved, not copied: a second owner would make each group copy all that is written before it.
        const QString inside = std::exchange(m_out, std::exchange(m_before, QString()));
        if (!inside.isEmpty())
            m_out += m_head + inside + m_tail;
    }
    [[nodiscard]] const QString &elements() const { return m_out; }

private:
    SvgShapes m_shapes;
    QString m_out;
    QString m_before;
    QString m_head;
    QString m_tail;
};

SvgDevice::SvgDevice(QSize size) : m_size(size), m_engine(std::make_unique<Engine>()) {}

SvgDevice::~SvgDevice() = default;

void SvgDevice::begin(const PictureGroup &group)
{
    QString head = u"<g id=\""_s + xmlText(group.id) + u"\" class=\""_s + xmlText(group.kind) + u'"';
    if (group.event.isValid())
        head += u" data-event=\""_s + QString::number(group.event.value) + u'"';
    head += u">\n"_s;
    if (!group.title.isEmpty())
        head += u"<title>"_s + xmlText(group.title) + u"</title>\n"_s;
    if (!group.description.isEmpty())
        head += u"<desc>"_s + xmlText(group.description) + u"</desc>\n"_s;
    QString tail = u"</g>\n"_s;
    if (!group.link.isEmpty()) {
        const QString address = QString::fromLatin1(group.link.toEncoded());
        head += u"<a xlink:href=\""_s + xmlText(address) + u"\" target=\"_blank\" rel=\"noopener noreferrer\">\n"_s;
        tail.prepend(u"</a>\n"_s);
    }
    m_engine->beginGroup(head, tail);
}

void SvgDevice::end()
{
    m_engine->endGroup();
}

QByteArray SvgDevice::element(const QString &title, double magnification) const
{
    const auto length = [&](int pixels) { return svgNumber(pixels * magnification); };
    QString svg = u"<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" "_s;
    svg += u"width=\""_s + length(m_size.width()) + u"\" height=\""_s + length(m_size.height());
    svg += u"\" viewBox=\"0 0 "_s + QString::number(m_size.width()) + u' ' + QString::number(m_size.height());
    svg += u"\" font-family=\""_s + svgFamily(SvgShapes::commonFamily());
    svg += u"\" shape-rendering=\"crispEdges\" xml:space=\"preserve\">\n"_s;
    if (!title.isEmpty())
        svg += u"<title>"_s + xmlText(title) + u"</title>\n"_s;
    svg += u"<desc>Dateline</desc>\n"_s + m_engine->elements() + u"</svg>\n"_s;
    return svg.toUtf8();
}

QByteArray SvgDevice::document(const QString &title, double magnification) const
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + element(title, magnification);
}

QPaintEngine *SvgDevice::paintEngine() const
{
    return m_engine.get();
}

int SvgDevice::metric(PaintDeviceMetric metric) const
{
    switch (metric) {
    case PdmWidth:
        return m_size.width();
    case PdmHeight:
        return m_size.height();
    case PdmWidthMM:
        return int(std::lround(m_size.width() / pixelsPerMm));
    case PdmHeightMM:
        return int(std::lround(m_size.height() / pixelsPerMm));
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY:
        return int(pixelsPerInch);
    case PdmDepth:
        return 24;
    case PdmNumColors:
        return 1 << 24;
    case PdmDevicePixelRatio:
        return 1;
    case PdmDevicePixelRatioScaled:
        return int(devicePixelRatioFScale());
    }
    return 0;
}

} // namespace render
