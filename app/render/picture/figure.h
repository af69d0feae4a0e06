#pragma once

#include "app/render/paint/scene_painter.h"
#include "app/render/picture/figure_place.h"
#include "app/render/picture/figure_words.h"
#include "app/render/picture/footnotes.h"
#include "app/render/picture/legend.h"
#include "app/render/picture/photo_captions.h"
#include "app/render/picture/picture_content.h"
#include "app/render/picture/picture_groups.h"
#include "app/render/picture/picture_style.h"
#include "app/render/timeline_words.h"

#include <memory>
#include <vector>

namespace render {

/// One picture, laid out: title and doubt, the framed scene, legend, footnotes, photo captions, and what was left out.
/// Rows get lower before anything is left out.
class Figure
{
public:
    Figure(const PictureContent &content, const PictureStyle &style);

    [[nodiscard]] QSize size() const { return m_size; } ///< logical pixels
    /// The listener is told of title, lanes, marks, legend, footnotes and photo captions. A clip that a vector painter
    /// has is kept to, and what lies outside it is not drawn.
    void paint(QPainter &painter, Medium medium, GroupListener *listener = nullptr) const;
    [[nodiscard]] std::vector<FigurePlace> places() const;
    [[nodiscard]] const FigureWords &sentences() const { return m_sentences; }
    [[nodiscard]] QFont smallFont() const { return m_scale.font(TextSize::Caption); }
    [[nodiscard]] const Theme &theme() const { return m_theme; }

private:
    static constexpr int bottomLine = 22;
    static constexpr int mostLastLines = 6;
    static constexpr int blockGap = 10;

    void resetWords(NoteNumbers numbers);
    void layOut();
    [[nodiscard]] int fixedHeight() const;
    [[nodiscard]] int headerWidth() const;
    [[nodiscard]] timeline::Viewport wholeView(int height) const;
    void chooseRows(timeline::SceneBuilder &builder);
    void cutAtRow(timeline::SceneBuilder &builder);
    void build();
    void rebuild();
    [[nodiscard]] std::vector<base::EventId> drawnInReadingOrder() const;
    void number();
    void count();
    void countDrawn();
    void paintHeading(QPainter &painter, Canvas &canvas) const;
    void paintScene(QPainter &painter, Medium medium, GroupListener *listener) const;
    void paintFoot(Canvas &canvas, int y, GroupListener *listener) const;
    void layLastLines(int most);
    void paintLastLines(Canvas &canvas) const;
    [[nodiscard]] MarkGroups markGroups(GroupListener &listener) const;
    [[nodiscard]] QFont titleFont() const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] int notesHeight() const;
    [[nodiscard]] QRect notesArea() const;
    [[nodiscard]] int photosHeight() const;

    const PictureContent &m_content;
    const PictureStyle &m_style;
    timeline::IndexPointer m_index; ///< the content's, or its events in more rows
    QSize m_size;
    int m_margin = 0;
    TypeScale m_scale;
    Theme m_theme;
    FigureWords m_sentences;
    TimelineWords m_words;
    timeline::SceneOptions m_options;
    timeline::Scene m_scene;
    FigureCount m_count;
    QStringList m_doubt;     ///< its lines
    QString m_lastLeft;      ///< of a last line that is one line
    QStringList m_lastLines; ///< at the right where there is one, from the left where there are more
    std::unique_ptr<Legend> m_legend;
    std::unique_ptr<Look> m_look;
    std::unique_ptr<Footnotes> m_notes;
    PhotoCaptions m_photos;
    int m_legendHeight = 0;
    int m_notesHeight = 0;
    int m_photosHeight = 0;
    int m_sceneTop = 0;
};

} // namespace render
