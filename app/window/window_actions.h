#pragma once

#include "app/render/theme.h"

#include <QAction>
#include <QObject>

#include <array>
#include <cstdint>

class QActionGroup;

namespace ui {

enum class Act : std::uint8_t {
    NewProject,
    OpenProject,
    SaveAs,
    Import,
    ImportFolder,
    Example,
    Export,
    Print,
    SendAnnotations,
    TakeAnnotations,
    Quit,
    Undo,
    Redo,
    History,
    Paste,
    Find,
    FindNext,
    FindPrevious,
    AddEvent,
    AddClaim,
    AddRemark,
    PublicationDay,
    ResumeDraft,
    DiscardDraft,
    ZoomIn,
    ZoomOut,
    FitAll,
    FitSelection,
    GoToDate,
    GoBack,
    GoForward,
    KnownBy,
    KnownEarlier,
    KnownLater,
    Difference,
    CountFrom,
    Measure,
    NextEvent,
    PreviousEvent,
    ShowCard,
    Captions,
    Pin,
    FoldLane,
    PinLane,
    LaneUp,
    LaneDown,
    HideLane,
    NextPanel,
    PreviousPanel,
    Review,
    Table,
    Figures,
    Actors,
    ThemeSystem,
    ThemeLight,
    ThemeDark,
    LanguageAuto,
    LanguageEnglish,
    LanguageDanish,
    ReduceMotion,
    Palette,
    Keys,
    About,
};
inline constexpr std::size_t actCount = static_cast<std::size_t>(Act::About) + 1;

/// Every command of the window: a name, words, a key, and for some a drawing. Who carries it out connects to it.
class WindowActions : public QObject
{
    Q_OBJECT

public:
    explicit WindowActions(QObject *parent = nullptr);

    [[nodiscard]] QAction *operator[](Act act) const { return m_actions[static_cast<std::size_t>(act)]; }
    void setTheme(const render::Theme &theme);

private:
    std::array<QAction *, actCount> m_actions{};
    QActionGroup *m_themes;
    QActionGroup *m_languages;
};

} // namespace ui
