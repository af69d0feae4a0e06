#include "tests/bench/zoom_pictures.h"

#include "app/timeline/timeline_view.h"
#include "core/timeline/index_builder.h"
#include "tests/bench/frame_source.h"

#include <QApplication>
#include <QPixmap>
#include <QTimeZone>

#include <array>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace bench {

namespace {

struct NamedTheme
{
    render::ThemeName theme;
    QString name;
};

/// A part of everything about a point that is not the middle.
base::TimeSpan windowOf(double part)
{
    const base::TimeSpan all = syntheticSpan();
    const auto length = static_cast<double>(all.lengthMs());
    const auto begin = all.begin.ms + static_cast<std::int64_t>(0.61 * length * (1 - part));
    return {{begin}, {begin + static_cast<std::int64_t>(length * part)}};
}

} // namespace

int runZoomPictures(const SyntheticOptions &data, const std::string &prefix)
{
    constexpr std::array depths{1.0, 0.15, 0.02, 0.002, 0.000'2, 0.000'02};
    const std::array themes{NamedTheme{render::ThemeName::Light, u"light"_s},
                            NamedTheme{render::ThemeName::Dark, u"dark"_s},
                            NamedTheme{render::ThemeName::Print, u"print"_s}};
    ui::TimelineView view;
    view.setZone(QTimeZone::utc());
    view.setCaptionMode(timeline::CaptionMode::Auto);
    view.setEventLookup(syntheticLookup());
    view.resize(frameWidth, frameHeight);
    view.show();
    view.setIndex(timeline::IndexBuilder().build(syntheticEvents(data)));
    for (const NamedTheme &theme : themes) {
        view.setTheme(render::Theme::of(theme.theme));
        for (std::size_t depth = 0; depth < depths.size(); ++depth) {
            view.viewport().show(windowOf(depths[depth]), ui::Motion::AtOnce, 0);
            QApplication::processEvents();
            const QString path = u"%1-%2-%3.png"_s.arg(QString::fromStdString(prefix), theme.name).arg(depth + 1);
            if (!view.grab().save(path)) {
                std::fprintf(stderr, "dateline_bench: %s cannot be written\n", qPrintable(path));
                return 1;
            }
        }
    }
    return 0;
}

} // namespace bench
