#pragma once

#include <QtCore/QCoreApplication>
#include <QtGui/QFont>

#include <cstdint>

namespace render {

/// Steps of the type scale. Nothing is ever smaller than 8 pt.
enum class TextSize : std::uint8_t { Caption, Small, Body, Reader, Heading, Title, EmptyTitle };
enum class TextWeight : std::uint8_t { Regular, Medium };

/// The type scale over one base font (the system's, 10 pt).
class TypeScale
{
public:
    explicit TypeScale(QFont base);

    /// The scale over the application's font.
    [[nodiscard]] static TypeScale ofApplication();
    /// The same family in pixels of a picture, as large as a timeline's words: a size in points would be another on
    /// each paint device.
    [[nodiscard]] static TypeScale ofPictures();

    [[nodiscard]] QFont font(TextSize size, TextWeight weight = TextWeight::Regular, bool italic = false) const;
    [[nodiscard]] const QFont &base() const { return m_base; }

private:
    QFont m_base;
};

/// True if 0 to 9 are equally wide, so that numbers stay still when they change. Where they are not, numbers are drawn
/// digit by digit (Qt 6.4 cannot switch tabular figures on).
[[nodiscard]] bool hasTabularFigures(const QFont &font);

/// Without fonts Qt draws every letter as an empty box and says nothing.
class FontCheck
{
    Q_DECLARE_TR_FUNCTIONS(FontCheck)

public:
    /// What is wrong with the fonts of this machine, as a text for the person; empty if all is well. Needs a
    /// QGuiApplication.
    [[nodiscard]] static QString complaint();
};

} // namespace render
