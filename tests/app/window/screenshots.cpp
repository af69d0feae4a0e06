// Draws the pictures in docs/screenshots: the real window over the sample articles, offscreen. Usage:
// dateline_screenshots FOLDER            those of the documentation
// dateline_screenshots FOLDER --panels   every panel in both themes, languages and sizes, to be looked at

#include "tests/app/window/photographer.h"

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    QDir folder(arguments.value(1, u"."_s));
    (void)folder.mkpath(u"."_s);

    screenshots::Photographer english(application, folder, ui::LanguageChoice::English);
    if (arguments.contains(u"--panels"_s)) {
        screenshots::takePanels(english);
        return english.hasFailed() ? 1 : 0;
    }
    english.take(u"window-empty"_s);
    english.importSamples();
    english.pick("19");
    english.take(u"window-light"_s);
    english.takeExport(u"export"_s);
    english.session().chooseTheme(ui::ThemeChoice::Dark);
    english.take(u"window-dark"_s);
    english.session().chooseTheme(ui::ThemeChoice::Light);
    english.take(u"reader"_s, english.window().findChild<QWidget *>(u"articlePanel"_s));
    english.trigger(ui::Act::Review);
    english.take(u"window-review"_s);
    english.trigger(ui::Act::Figures);
    english.take(u"window-figures"_s);
    english.trigger(ui::Act::Figures);
    english.resize(1280, 800);
    english.take(u"window-1280x800"_s);
    english.resize(1920, 1080);
    english.writeNotes({u"Ferries stopped"_s, u"The bridge is closed"_s, u"Who gave the order?"_s});
    english.trigger(ui::Act::Actors);
    english.take(u"window-notes"_s);
    english.resize(1280, 800);
    english.resize(1920, 1080);
    english.takeBackNotes();
    english.session().chooseLanguage(ui::LanguageChoice::Danish);
    english.writeNotes({u"Færgerne indstillet"_s, u"Broen er lukket"_s, u"Hvem gav ordren?"_s});
    english.pick("mindst 19 døde");
    english.take(u"window-danish"_s);
    return english.hasFailed() ? 1 : 0;
}
