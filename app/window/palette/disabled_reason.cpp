#include "app/window/palette/disabled_reason.h"

#include "app/window/project/project_document.h"

#include <QAction>
#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <iterator>

namespace ui {

namespace {

struct DisabledReasons
{
    Q_DECLARE_TR_FUNCTIONS(DisabledReasons)
};

/// Commands that change the project, by object name.
constexpr std::array changing{"actionImport",
                              "actionImportFolder",
                              "actionTakeAnnotations",
                              "actionExample",
                              "actionPaste",
                              "actionAddEvent",
                              "actionAddClaim",
                              "actionPublicationDay",
                              "actionPin",
                              "actionAccept",
                              "actionEdit",
                              "actionReject",
                              "actionNote",
                              "actionMergeSelected",
                              "actionMerge",
                              "actionKeepApart",
                              "actionSplitClaim",
                              "actionSplitEvent",
                              "actionUndo",
                              "actionRedo"};

struct Reason
{
    const char *action;
    const char *words;
};
constexpr Reason reasons[] = {
    {"actionUndo", QT_TRANSLATE_NOOP("DisabledReasons", "nothing to take back")},
    {"actionRedo", QT_TRANSLATE_NOOP("DisabledReasons", "nothing was taken back")},
    {"actionResumeDraft", QT_TRANSLATE_NOOP("DisabledReasons", "nothing was left unfinished")},
    {"actionDiscardDraft", QT_TRANSLATE_NOOP("DisabledReasons", "nothing was left unfinished")},
    {"actionPublicationDay", QT_TRANSLATE_NOOP("DisabledReasons", "no article is chosen")},
    {"actionPin", QT_TRANSLATE_NOOP("DisabledReasons", "nothing is selected")},
    {"actionAccept", QT_TRANSLATE_NOOP("DisabledReasons", "nothing is selected")},
    {"actionEdit", QT_TRANSLATE_NOOP("DisabledReasons", "nothing is selected")},
    {"actionReject", QT_TRANSLATE_NOOP("DisabledReasons", "nothing is selected")},
    {"actionNote", QT_TRANSLATE_NOOP("DisabledReasons", "nothing is selected")},
    {"actionMergeSelected", QT_TRANSLATE_NOOP("DisabledReasons", "select two events or more")},
    {"actionMerge", QT_TRANSLATE_NOOP("DisabledReasons", "nothing is suggested")},
    {"actionKeepApart", QT_TRANSLATE_NOOP("DisabledReasons", "nothing is suggested")},
    {"actionSplitClaim", QT_TRANSLATE_NOOP("DisabledReasons", "the event has one claim")},
    {"actionSplitEvent", QT_TRANSLATE_NOOP("DisabledReasons", "the event has one claim")},
    {"actionGoBack", QT_TRANSLATE_NOOP("DisabledReasons", "there is no view before")},
    {"actionGoForward", QT_TRANSLATE_NOOP("DisabledReasons", "there is no view after")},
    {"actionKnownEarlier", QT_TRANSLATE_NOOP("DisabledReasons", "only while you look from a day")},
    {"actionKnownLater", QT_TRANSLATE_NOOP("DisabledReasons", "only while you look from a day")},
};

} // namespace

QString disabledReason(const QAction &action, const ProjectDocument &document)
{
    if (action.isEnabled())
        return {};
    const auto isNamed = [&action](const char *name) { return action.objectName() == QLatin1StringView(name); };
    if (!document.isOpen())
        return DisabledReasons::tr("no project is open");
    if (!document.isWritable() && std::ranges::any_of(changing, isNamed))
        return document.isBeingChecked() ? DisabledReasons::tr("the project is being checked")
                                         : DisabledReasons::tr("the project can only be read");
    const auto *found = std::ranges::find_if(reasons, [&](const Reason &reason) { return isNamed(reason.action); });
    return found == std::end(reasons) ? DisabledReasons::tr("not possible now")
                                      : QCoreApplication::translate("DisabledReasons", found->words);
}

} // namespace ui
