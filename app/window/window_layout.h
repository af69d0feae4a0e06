#pragma once

#include <QByteArray>
#include <QObject>

#include <array>
#include <cstdint>

class QDockWidget;
class QMainWindow;

namespace ui {

/// What the middle of the window shows.
enum class Middle : std::uint8_t { Timeline, Review, Figures, Table };

/// The panels beside it.
enum class Side : std::uint8_t { Sidebar, Article, Details };
inline constexpr std::size_t sideCount = 3;

/// Where the docks lie: articles and filters left, reader over form right; under 1400 pixels the left dock becomes a
/// tab of the reader, under 1000 the docks go. In review, reader and form stand side by side.
class WindowLayout : public QObject
{
    Q_OBJECT

public:
    static constexpr int narrowBelow = 1400;
    static constexpr int tinyBelow = 1000;

    explicit WindowLayout(QMainWindow &window);

    /// The dock of a panel, with its header as the bar to drag it by.
    QDockWidget *add(Side side, const QString &title, QWidget *header, QWidget *panel);
    [[nodiscard]] QDockWidget *dock(Side side) const { return m_docks[static_cast<std::size_t>(side)]; }
    /// Lays the docks out for what the window is wide and shows.
    void arrange();
    void setMiddle(Middle middle);
    /// With nothing to read and nothing to list, the timeline has the window for itself.
    void setEmpty(bool empty);
    [[nodiscard]] bool isEmpty() const { return m_isEmpty; }
    /// After the window's width changed; lays out anew only when a border was crossed.
    void adapt();
    [[nodiscard]] bool isNarrow() const;
    [[nodiscard]] bool isTiny() const;

Q_SIGNALS:
    void arranged();

private:
    enum class Width : std::uint8_t { Wide, Narrow, Tiny };
    [[nodiscard]] Width width() const;
    void giveSizes();

    QMainWindow &m_window;
    std::array<QDockWidget *, sideCount> m_docks{};
    Middle m_middle = Middle::Timeline;
    Width m_arrangedFor = Width::Wide;
    bool m_isArranged = false;
    bool m_isEmpty = true;
};

} // namespace ui
