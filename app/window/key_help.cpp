#include "app/window/key_help.h"

#include "app/window/main_window.h"

namespace ui {

Message keyHelp()
{
    return {MainWindow::tr("Keys"),
            MainWindow::tr(
                "Timeline: W S zoom · A D move · arrows · 0 show all · F show selection · . and , next and "
                "previous event · Space card · Enter open in the article · T count time from the event · M "
                "measure · P pin · E edit · N add event · Ctrl+click, Ctrl+. and Ctrl+, select one more · "
                "Ctrl+L go to date · Alt+Left view before · Alt+Right view after\n\n"
                "Lanes: Ctrl+Up and Ctrl+Down move · Ctrl+Space fold\n\n"
                "Review, article and form: J next · K previous · A accept · E edit · R reject · N note · "
                "M merge · H keep apart · Z undo\n\n"
                "Table of events: A accept · R reject · M merge · Ctrl+C copy rows · Ctrl+A select all\n\n"
                "Everywhere: Ctrl+M merge the selected events · Ctrl+Shift+M split claim off · F6 next panel · "
                "Ctrl+F search · F3 next find · Ctrl+Z undo · Ctrl+I import · Ctrl+R review · "
                "Ctrl+Shift+T table of events · Ctrl+T casualty figures · Ctrl+D publication day · Ctrl+Return add "
                "claim from marked words")};
}

Message aboutWords()
{
    return {MainWindow::tr("Dateline"),
            MainWindow::tr("An event timeline for news about conflicts. Every mark opens its sentence.\n\n"
                           "Free software under the GNU General Public License, version 3 or later. Place names from "
                           "GeoNames (CC BY 4.0), names of countries and months from Unicode CLDR, given names from "
                           "Faker (MIT).")};
}

} // namespace ui
