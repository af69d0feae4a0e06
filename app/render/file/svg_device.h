#pragma once

#include "app/render/picture/picture_groups.h"

#include <QtCore/QByteArray>
#include <QtGui/QPaintDevice>

#include <memory>

namespace render {

/// An SVG drawing with named groups. Qt's own generator knows no groups, titles or links, wraps every change of a pen
/// in a group of its own, and writes a document's title unescaped.
///
/// Words stay words, of the width they were laid out with whatever font the reader has; nothing is clipped; there is no
/// style sheet and no script. Whatever a text holds, the file is well-formed: what XML forbids and what turns the order
/// of letters is left out. Groups in which nothing was drawn are left out. No pictures, gradients or dashed clip paths:
/// only what render::Canvas draws.
class SvgDevice final : public QPaintDevice, public GroupListener
{
public:
    explicit SvgDevice(QSize size);
    ~SvgDevice() override;

    void begin(const PictureGroup &group) override;
    void end() override;

    /// The svg element alone, for a page that holds it. Magnified: so many times as large as it was drawn.
    [[nodiscard]] QByteArray element(const QString &title, double magnification) const;
    /// A file of its own.
    [[nodiscard]] QByteArray document(const QString &title, double magnification) const;

    [[nodiscard]] QPaintEngine *paintEngine() const override;

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override;

private:
    class Engine;

    QSize m_size;
    std::unique_ptr<Engine> m_engine;
};

/// Text for XML: escaped, without what XML forbids and without signs that turn the order of letters.
[[nodiscard]] QString xmlText(const QString &text);

} // namespace render
