#pragma once

#include "app/render/paint/canvas.h"
#include "app/render/picture/figure_words.h"
#include "app/render/picture/picture_style.h"
#include "core/timeline/scene.h"

#include <set>
#include <vector>

namespace render {

/// The legend of a picture: only what occurs in its scene. Lane headers name the kinds already.
class Legend
{
public:
    Legend(const timeline::Scene &scene, const Look &look, const FigureWords &words, const PictureParts &parts);

    [[nodiscard]] bool isEmpty() const { return m_entries.empty(); }
    /// Height of its lines at a width.
    [[nodiscard]] int height(int width) const;
    void paint(Canvas &canvas, QPoint corner, int width) const;

private:
    struct Entry
    {
        FigureWords::Key key;
        QString words;
        int markWidth = 0;
        int width = 0;
    };
    [[nodiscard]] static std::set<FigureWords::Key> keysOf(const timeline::Scene &scene);
    void add(FigureWords::Key key, int markWidth);
    void paintMark(Canvas &canvas, const Entry &entry, int x, int middle) const;
    void paintBand(Canvas &canvas, FigureWords::Key key, timeline::PixelRect band) const;
    template <class Place>
    int arrange(int width, const Place &place) const;

    const Look &m_look;
    const FigureWords &m_words;
    std::vector<Entry> m_entries;
};

} // namespace render
