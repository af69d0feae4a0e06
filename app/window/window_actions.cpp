#include "app/window/window_actions.h"

#include "app/window/tool_icons.h"

#include <QActionGroup>

#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Description
{
    Act act;
    const char *name;
    QString text;
    QKeySequence key;
    bool checkable = false;
};

constexpr std::pair<Act, ToolIcon> icons[] = {
    {Act::Import, ToolIcon::Import}, {Act::AddEvent, ToolIcon::Add},          {Act::Undo, ToolIcon::Undo},
    {Act::Redo, ToolIcon::Redo},     {Act::ZoomOut, ToolIcon::ZoomOut},       {Act::ZoomIn, ToolIcon::ZoomIn},
    {Act::FitAll, ToolIcon::FitAll}, {Act::Captions, ToolIcon::Captions},     {Act::Review, ToolIcon::Review},
    {Act::Export, ToolIcon::Export}, {Act::FindPrevious, ToolIcon::Previous}, {Act::FindNext, ToolIcon::Next}};

std::vector<Description> fileDescriptions()
{
    return {
        {Act::NewProject, "actionNew", WindowActions::tr("&New project"), QKeySequence::New},
        {Act::OpenProject, "actionOpen", WindowActions::tr("&Open project…"), QKeySequence::Open},
        {Act::SaveAs, "actionSaveAs", WindowActions::tr("&Save as…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)},
        {Act::Import, "actionImport", WindowActions::tr("&Import articles…"), QKeySequence(Qt::CTRL | Qt::Key_I)},
        {Act::ImportFolder, "actionImportFolder", WindowActions::tr("Import a &folder…"),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I)},
        {Act::Example, "actionExample", WindowActions::tr("See an e&xample"), {}},
        {Act::Export, "actionExport", WindowActions::tr("&Export…"), QKeySequence(Qt::CTRL | Qt::Key_E)},
        {Act::Print, "actionPrint", WindowActions::tr("&Print…"), QKeySequence::Print},
        {Act::SendAnnotations, "actionSendAnnotations", WindowActions::tr("Sen&d annotations…"), {}},
        {Act::TakeAnnotations, "actionTakeAnnotations", WindowActions::tr("&Take in annotations…"), {}},
        {Act::Quit, "actionQuit", WindowActions::tr("&Quit"), QKeySequence::Quit}};
}

std::vector<Description> editDescriptions()
{
    return {{Act::Undo, "actionUndo", WindowActions::tr("&Undo"), QKeySequence::Undo},
            {Act::Redo, "actionRedo", WindowActions::tr("&Redo"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)},
            {Act::History, "actionHistory", WindowActions::tr("&History"), QKeySequence(Qt::CTRL | Qt::Key_H), true},
            {Act::Paste, "actionPaste", WindowActions::tr("&Paste as article"), QKeySequence::Paste},
            {Act::Find, "actionFind", WindowActions::tr("&Find"), QKeySequence::Find},
            {Act::FindNext, "actionFindNext", WindowActions::tr("Find ne&xt"), QKeySequence(Qt::Key_F3)},
            {Act::FindPrevious, "actionFindPrevious", WindowActions::tr("Find pre&vious"),
             QKeySequence(Qt::SHIFT | Qt::Key_F3)},
            {Act::AddEvent, "actionAddEvent", WindowActions::tr("&Add event"), QKeySequence(Qt::Key_N)},
            {Act::AddClaim, "actionAddClaim", WindowActions::tr("Add &claim from the marked words…"),
             QKeySequence(Qt::CTRL | Qt::Key_Return)},
            {Act::AddRemark, "actionAddRemark", WindowActions::tr("&Write on the timeline…"),
             QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)},
            {Act::PublicationDay, "actionPublicationDay", WindowActions::tr("Set publication &day…"),
             QKeySequence(Qt::CTRL | Qt::Key_D)},
            // Rare, and each is a button where it is offered: no keys.
            {Act::ResumeDraft, "actionResumeDraft", WindowActions::tr("C&ontinue unfinished text"), {}},
            {Act::DiscardDraft, "actionDiscardDraft", WindowActions::tr("Discard unfinished &text"), {}}};
}

std::vector<Description> timelineDescriptions()
{
    return {
        {Act::ZoomIn, "actionZoomIn", WindowActions::tr("Zoom &in"), QKeySequence(Qt::CTRL | Qt::Key_Plus)},
        {Act::ZoomOut, "actionZoomOut", WindowActions::tr("Zoom &out"), QKeySequence(Qt::CTRL | Qt::Key_Minus)},
        {Act::FitAll, "actionFitAll", WindowActions::tr("Show &all"), QKeySequence(Qt::CTRL | Qt::Key_0)},
        {Act::FitSelection, "actionFitSelection", WindowActions::tr("Show &selection"), {}},
        {Act::GoToDate, "actionGoToDate", WindowActions::tr("&Go to date…"), QKeySequence(Qt::CTRL | Qt::Key_L)},
        {Act::GoBack, "actionGoBack", WindowActions::tr("View &before"), QKeySequence(Qt::ALT | Qt::Key_Left)},
        {Act::GoForward, "actionGoForward", WindowActions::tr("View a&fter"), QKeySequence(Qt::ALT | Qt::Key_Right)},
        {Act::KnownBy, "actionKnownBy", WindowActions::tr("&As known on a day"), QKeySequence(Qt::Key_F9), true},
        {Act::KnownEarlier, "actionKnownEarlier", WindowActions::tr("Day of publication bef&ore"),
         QKeySequence(Qt::Key_F7)},
        {Act::KnownLater, "actionKnownLater", WindowActions::tr("Day of publication af&ter"), QKeySequence(Qt::Key_F8)},
        {Act::Difference, "actionDifference", WindowActions::tr("&What is new between two days"), {}},
        {Act::CountFrom, "actionCountFrom", WindowActions::tr("&Count time from the selection"), {}, true},
        {Act::Measure, "actionMeasure", WindowActions::tr("&Measure time"), {}, true},
        {Act::NextEvent, "actionNextEvent", WindowActions::tr("&Next event"), {}},
        {Act::PreviousEvent, "actionPreviousEvent", WindowActions::tr("&Previous event"), {}},
        {Act::ShowCard, "actionShowCard", WindowActions::tr("Show &card"), {}},
        {Act::Captions, "actionCaptions", WindowActions::tr("Source &captions"), {}, true},
        {Act::Pin, "actionPin", WindowActions::tr("&Pin or unpin"), {}},
        {Act::FoldLane, "actionFoldLane", WindowActions::tr("&Fold or unfold lane"),
         QKeySequence(Qt::CTRL | Qt::Key_Space)},
        {Act::PinLane, "actionPinLane", WindowActions::tr("&Keep lane at the bottom, or not"), {}},
        {Act::LaneUp, "actionLaneUp", WindowActions::tr("Move lane &up"), QKeySequence(Qt::CTRL | Qt::Key_Up)},
        {Act::LaneDown, "actionLaneDown", WindowActions::tr("Move lane &down"), QKeySequence(Qt::CTRL | Qt::Key_Down)},
        {Act::HideLane, "actionHideLane", WindowActions::tr("&Hide lane"), {}},
        {Act::Review, "actionReview", WindowActions::tr("&Review"), QKeySequence(Qt::CTRL | Qt::Key_R), true},
        {Act::Table, "actionTable", WindowActions::tr("&Table of events"),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T), true},
        {Act::Figures, "actionFigures", WindowActions::tr("Casualty &figures"), QKeySequence(Qt::CTRL | Qt::Key_T),
         true},
        {Act::Actors, "actionActors", WindowActions::tr("&Actors"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A),
         true}};
}

std::vector<Description> otherDescriptions()
{
    return {{Act::NextPanel, "actionNextPanel", WindowActions::tr("&Next panel"), QKeySequence(Qt::Key_F6)},
            {Act::PreviousPanel, "actionPreviousPanel", WindowActions::tr("&Previous panel"),
             QKeySequence(Qt::SHIFT | Qt::Key_F6)},
            {Act::ThemeSystem, "actionThemeSystem", WindowActions::tr("As the &desktop"), {}, true},
            {Act::ThemeLight, "actionThemeLight", WindowActions::tr("&Light"), {}, true},
            {Act::ThemeDark, "actionThemeDark", WindowActions::tr("&Dark"), {}, true},
            {Act::LanguageAuto, "actionLanguageAuto", WindowActions::tr("As the &desktop"), {}, true},
            // Each in its own language, so that it is found from the other one.
            {Act::LanguageEnglish, "actionLanguageEnglish", u"&English"_s, {}, true},
            {Act::LanguageDanish, "actionLanguageDanish", u"D&ansk"_s, {}, true},
            {Act::ReduceMotion, "actionReduceMotion", WindowActions::tr("Reduce &motion"), {}, true},
            {Act::Palette, "actionPalette", WindowActions::tr("&Commands…"),
             QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)},
            {Act::Keys, "actionKeys", WindowActions::tr("&Keys"), QKeySequence::HelpContents},
            {Act::About, "actionAbout", WindowActions::tr("&About Dateline"), {}}};
}

} // namespace

WindowActions::WindowActions(QObject *parent)
    : QObject(parent), m_themes(new QActionGroup(this)), m_languages(new QActionGroup(this))
{
    for (const auto &part : {fileDescriptions(), editDescriptions(), timelineDescriptions(), otherDescriptions()}) {
        for (const Description &description : part) {
            auto *action = new QAction(description.text, this);
            action->setObjectName(QLatin1StringView(description.name));
            action->setShortcut(description.key);
            action->setCheckable(description.checkable);
            m_actions[static_cast<std::size_t>(description.act)] = action;
        }
    }
    // A letter alone would take it from every text field: it counts only where the action is added to a widget.
    (*this)[Act::AddEvent]->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    for (const Act act : {Act::ThemeSystem, Act::ThemeLight, Act::ThemeDark})
        m_themes->addAction((*this)[act]);
    for (const Act act : {Act::LanguageAuto, Act::LanguageEnglish, Act::LanguageDanish})
        m_languages->addAction((*this)[act]);
}

void WindowActions::setTheme(const render::Theme &theme)
{
    for (const auto &[act, icon] : icons)
        (*this)[act]->setIcon(toolIcon(icon, theme.colour(render::ColourRole::InkSecondary),
                                       theme.colour(render::ColourRole::InkDisabled)));
}

} // namespace ui
