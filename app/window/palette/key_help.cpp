#include "app/window/palette/key_help.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct KeyHelp
{
    Q_DECLARE_TR_FUNCTIONS(KeyHelp)
};

} // namespace

Message keyHelp()
{
    const QStringList parts{
        KeyHelp::tr("Timeline: W S zoom · A D move · arrows · 0 show all · F show selection · . and , next and "
                    "previous event · Space card · Enter open in the article · T count time from the event · M "
                    "measure · P pin · E edit · N add event · Ctrl+click, Ctrl+. and Ctrl+, select one more · "
                    "Ctrl+L go to date · Alt+Left view before · Alt+Right view after"),
        KeyHelp::tr("Time by hand: drag the selected mark or its ends · Ctrl+Left and Ctrl+Right move it · "
                    "Ctrl+Shift+Left and Ctrl+Shift+Right its end · Alt+Shift+Left and Alt+Shift+Right its "
                    "beginning · Enter sets it · Esc leaves it"),
        KeyHelp::tr("Notes on the timeline: Ctrl+Shift+N write · Ctrl+drag shade a span · G and Shift+G next and "
                    "previous note · Enter edit · Delete remove"),
        KeyHelp::tr("Lanes: Ctrl+Up and Ctrl+Down move · Ctrl+Space fold"),
        KeyHelp::tr("Looking back: F9 as known on a day, and off again · F7 and F8 day of publication before and "
                    "after"),
        KeyHelp::tr("Review, article and form: J next · K previous · A accept · E edit · R reject · N note · "
                    "M merge · H keep apart · Z undo"),
        KeyHelp::tr("Actors: Enter show claims · E edit name · M merge"),
        KeyHelp::tr("Table of events: A accept · R reject · M merge · Ctrl+C copy rows · Ctrl+A select all"),
        KeyHelp::tr("Everywhere: Ctrl+Shift+P commands by name · Ctrl+M merge the selected events · Ctrl+Shift+M "
                    "split claim off · F6 next panel · Ctrl+F search · F3 next find · Ctrl+Z undo · Ctrl+I import · "
                    "Ctrl+R review · Ctrl+Shift+T table of events · Ctrl+T figures · Ctrl+Shift+A actors · Ctrl+D "
                    "publication day · "
                    "Ctrl+Return add claim from marked words")};
    return {KeyHelp::tr("Keys"), parts.join(u"\n\n"_s)};
}

Message aboutWords()
{
    return {KeyHelp::tr("Dateline"),
            KeyHelp::tr("An event timeline for news about conflicts. Every mark opens its sentence.\n\n"
                        "Free software under the GNU General Public License, version 3 or later. Place names from "
                        "GeoNames (CC BY 4.0), names of countries and months from Unicode CLDR, given names from "
                        "Faker (MIT).")};
}

} // namespace ui
