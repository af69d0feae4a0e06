#include "tests/app/window/photographer.h"

#include "app/window/project/selection.h"

#include <QDialog>
#include <QLineEdit>
#include <QTest>

#include <array>

using namespace Qt::StringLiterals;

namespace screenshots {

namespace {

/// A command that shows something, which the same command or Escape takes away again.
struct Panel
{
    QString name;
    ui::Act act;
};

/// What opened above the window, if anything did.
QWidget *dialogAbove(const QWidget &window)
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget != &window && widget->isVisible() && qobject_cast<QDialog *>(widget) != nullptr)
            return widget;
    }
    return nullptr;
}

void takePanel(Photographer &photographer, const Panel &panel, const QString &suffix)
{
    photographer.trigger(panel.act);
    QTest::qWait(200);
    QWidget *dialog = dialogAbove(photographer.window());
    photographer.take(panel.name + suffix, dialog);
    if (dialog != nullptr) {
        dialog->close();
        photographer.window().activateWindow();
    } else if (photographer.window().actions()[panel.act]->isCheckable()) {
        photographer.trigger(panel.act);
    } else if (QWidget *focus = photographer.window().focusWidget()) {
        QTest::keyClick(focus, Qt::Key_Escape);
    }
    QTest::qWait(50);
}

void takeSearch(Photographer &photographer, const QString &suffix)
{
    photographer.trigger(ui::Act::Find);
    if (auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget())) {
        field->clear();
        QTest::keyClicks(field, u"bro"_s);
        QTest::qWait(600);
        photographer.take(u"search"_s + suffix);
        field->clear();
        QTest::keyClick(field, Qt::Key_Escape);
    }
}

void takeAll(Photographer &photographer, const QString &suffix)
{
    const std::array panels{
        Panel{u"review"_s, ui::Act::Review},
        Panel{u"table"_s, ui::Act::Table},
        Panel{u"figures"_s, ui::Act::Figures},
        Panel{u"actors"_s, ui::Act::Actors},
        Panel{u"history"_s, ui::Act::History},
        Panel{u"known"_s, ui::Act::KnownBy},
        Panel{u"palette"_s, ui::Act::Palette},
        Panel{u"add-event"_s, ui::Act::AddEvent},
        Panel{u"publication"_s, ui::Act::PublicationDay},
        Panel{u"go-to"_s, ui::Act::GoToDate},
        Panel{u"export"_s, ui::Act::Export},
        Panel{u"print"_s, ui::Act::Print},
    };
    photographer.pick("19");
    photographer.take(u"window"_s + suffix);
    takeSearch(photographer, suffix);
    for (const Panel &panel : panels)
        takePanel(photographer, panel, suffix);
}

} // namespace

void takePanels(Photographer &photographer)
{
    photographer.importSamples();
    for (const auto language : {ui::LanguageChoice::English, ui::LanguageChoice::Danish}) {
        photographer.session().chooseLanguage(language);
        for (const auto theme : {ui::ThemeChoice::Light, ui::ThemeChoice::Dark}) {
            photographer.session().chooseTheme(theme);
            for (const QSize size : {QSize(1280, 800), QSize(1920, 1080)}) {
                photographer.resize(size.width(), size.height());
                takeAll(photographer, u"-%1-%2-%3"_s
                                          .arg(language == ui::LanguageChoice::English ? u"en"_s : u"da"_s,
                                               theme == ui::ThemeChoice::Light ? u"light"_s : u"dark"_s)
                                          .arg(size.width()));
            }
        }
    }
}

} // namespace screenshots
