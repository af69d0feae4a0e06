#include "app/window/app_style.h"

#include <QApplication>
#include <QPainter>
#include <QPalette>
#include <QProxyStyle>
#include <QPushButton>
#include <QString>
#include <QStyleFactory>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// Colours come from the theme by role; %name% in the sheet.
constexpr struct
{
    const char *name;
    render::ColourRole role;
} sheetColours[] = {{"window", render::ColourRole::Window},
                    {"base", render::ColourRole::Base},
                    {"header", render::ColourRole::LaneHeader},
                    {"border", render::ColourRole::Border},
                    {"borderStrong", render::ColourRole::BorderStrong},
                    {"button", render::ColourRole::Button},
                    {"pressed", render::ColourRole::ButtonPressed},
                    {"ink", render::ColourRole::Ink},
                    {"secondary", render::ColourRole::InkSecondary},
                    {"muted", render::ColourRole::InkMuted},
                    {"disabled", render::ColourRole::InkDisabled},
                    {"accent", render::ColourRole::Accent},
                    {"accentHover", render::ColourRole::AccentHover},
                    {"onAccent", render::ColourRole::OnAccent},
                    {"selection", render::ColourRole::Selection},
                    {"focus", render::ColourRole::FocusRing},
                    {"error", render::ColourRole::Error},
                    {"notice", render::ColourRole::Notice},
                    {"noticeEdge", render::ColourRole::NoticeEdge},
                    {"card", render::ColourRole::Card}};

const char *const sheet = R"(
QToolTip { background: %card%; color: %ink%; border: 1px solid %borderStrong%; padding: 3px; }
QMenuBar { background: %window%; }
QToolBar { background: %window%; border: 0; border-top: 1px solid %border%; border-bottom: 1px solid %border%; spacing: 4px; padding: 4px 8px; }
QToolBar QToolButton { border: 1px solid transparent; border-radius: 2px; padding: 3px 7px; min-height: 20px; }
QToolBar QToolButton:hover { border-color: %border%; }
QToolBar QToolButton:checked, QToolBar QToolButton:pressed { background: %pressed%; border-color: %border%; }
QToolBar QLineEdit QToolButton { border: 0; padding: 0; min-height: 0; }
QToolBar QToolButton:focus { border-color: %focus%; }
QStatusBar { background: %window%; border: 0; border-top: 1px solid %border%; }
QStatusBar::item { border: 0; }
QStatusBar QLabel { padding: 0 8px; }
QStatusBar QLabel[segment="true"] { border: 0; border-right: 1px solid %border%; }
QMainWindow::separator { background: %border%; width: 1px; height: 1px; }
QLineEdit, QPlainTextEdit { border: 1px solid %border%; border-radius: 2px; background: %base%; padding: 3px 7px; selection-background-color: %accent%; selection-color: %onAccent%; }
QLineEdit { min-height: 20px; }
QLineEdit:focus, QPlainTextEdit:focus { border: 2px solid %focus%; padding: 2px 6px; }
QLineEdit[invalid="true"] { border: 1px solid %error%; }
QLabel[invalid="true"] { color: %error%; }
QComboBox { min-height: 20px; padding: 3px 7px; }
QPushButton { border: 1px solid %borderStrong%; border-radius: 2px; background: %button%; padding: 4px 14px; min-height: 18px; outline: 0; }
QPushButton:pressed { background: %pressed%; }
QPushButton[flat="true"] { border: 0; background: transparent; padding: 1px 6px; color: %accent%; }
QPushButton[flat="true"]:hover { text-decoration: underline; }
QPushButton:disabled { color: %disabled%; border-color: %border%; }
QPushButton[primary="true"] { background: %accent%; border-color: %accent%; color: %onAccent%; font-weight: 600; }
QPushButton[primary="true"]:hover { background: %accentHover%; }
QPushButton[primary="true"]:disabled { background: %button%; border-color: %border%; color: %disabled%; }
QPushButton:focus { border: 2px solid %focus%; padding: 3px 13px; }
QPushButton[primary="true"]:focus { border: 2px solid %ink%; }
QScrollBar { background: %header%; border: 0; margin: 0; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: %borderStrong%; border: 0; border-radius: 0; }
QScrollBar::handle:vertical { min-height: 24px; margin: 1px 2px 1px 3px; }
QScrollBar::handle:horizontal { min-width: 24px; margin: 3px 1px 2px 1px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: %muted%; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QHeaderView { background: %header%; }
QHeaderView::section { background: %header%; color: %secondary%; border: 0; border-bottom: 1px solid %border%; padding: 5px 8px; font-weight: 600; }
QProgressBar#reviewProgress { border: 0; background: %pressed%; }
QProgressBar#reviewProgress::chunk { background: %accent%; }
QFrame#notice, QFrame[notice="true"] { background: %notice%; border: 1px solid %noticeEdge%; border-radius: 2px; margin: 4px 10px 8px 10px; }
QWidget#panelHeader { background: %header%; border: 0; border-bottom: 1px solid %border%; }
QLabel#panelHeaderNote { color: %muted%; }
)";

/// Fusion, but for the frame of check boxes: it darkens the window's colour, which cannot be seen on a dark one.
class WindowStyle final : public QProxyStyle
{
public:
    WindowStyle() : QProxyStyle(QStyleFactory::create(u"Fusion"_s)) {}

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *answer) const override
    {
        if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
            return 0;
        return QProxyStyle::styleHint(hint, option, widget, answer);
    }

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override
    {
        if (element != PE_IndicatorCheckBox) {
            QProxyStyle::drawPrimitive(element, option, painter, widget);
            return;
        }
        const QPalette &palette = option->palette;
        const QRect box = option->rect.adjusted(0, 0, -1, -1);
        const bool focused = option->state.testFlag(State_HasFocus);
        painter->save();
        painter->setPen(palette.color(focused ? QPalette::Highlight : QPalette::PlaceholderText));
        painter->setBrush(palette.color(QPalette::Base));
        painter->drawRoundedRect(box, 2, 2);
        if (option->state.testFlag(State_On)) {
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(QPen(palette.color(QPalette::Text), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            const QPointF corner = box.topLeft();
            const double side = box.width();
            const QPointF tick[] = {corner + QPointF(side * 0.22, side * 0.55),
                                    corner + QPointF(side * 0.43, side * 0.76),
                                    corner + QPointF(side * 0.8, side * 0.27)};
            painter->drawPolyline(tick, 3);
        }
        painter->restore();
    }
};

} // namespace

render::Theme themeFor(ThemeChoice choice, bool desktopIsDark)
{
    const bool dark = choice == ThemeChoice::Dark || (choice == ThemeChoice::System && desktopIsDark);
    return render::Theme::of(dark ? render::ThemeName::Dark : render::ThemeName::Light);
}

bool desktopIsDark()
{
    // QStyleHints::colorScheme() comes with Qt 6.5.
    const QPalette palette = QApplication::palette();
    return palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness();
}

void makePrimary(QPushButton &button)
{
    button.setProperty("primary", true);
    // A style sheet looks at properties but once, and may have done so when the button got its place.
    button.style()->unpolish(&button);
    button.style()->polish(&button);
}

void applyTheme(QApplication &application, const render::Theme &theme)
{
    QApplication::setStyle(new WindowStyle);
    QApplication::setPalette(theme.palette());
    QString text = QString::fromLatin1(sheet);
    for (const auto &[name, role] : sheetColours)
        text.replace(u'%' + QLatin1StringView(name) + u'%', theme.colour(role).name());
    application.setStyleSheet(text);
}

} // namespace ui
