#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace ui {

/// What a file dialog asks for.
struct FilePrompt
{
    QString title;
    QString folder; ///< to begin in, or a whole suggested path
    QStringList filters;
    QString suffix;            ///< added to a name typed without one
    bool folderWanted = false; ///< one folder instead of files
};

enum class Choice : std::uint8_t { Yes, No, Cancel };

/// A question with two answers and the way back. Plain text throughout: words of articles may stand in it.
struct Question
{
    QString text;
    QString explanation;
    QString yes;
    QString no; ///< empty: only yes and cancel
};

struct Message
{
    QString text;
    QString explanation;
};

/// Every place where the program waits for a person's answer. The window asks through this, tests answer in its stead.
class Prompts
{
public:
    virtual ~Prompts() = default;
    [[nodiscard]] virtual QStringList filesToOpen(QWidget *parent, const FilePrompt &prompt) = 0;
    [[nodiscard]] virtual QString fileToSave(QWidget *parent, const FilePrompt &prompt) = 0; ///< empty: not now
    [[nodiscard]] virtual Choice ask(QWidget *parent, const Question &question) = 0;
    virtual void tell(QWidget *parent, const Message &message) = 0;
};

/// With the dialogs of the desktop.
class DesktopPrompts final : public Prompts
{
public:
    [[nodiscard]] QStringList filesToOpen(QWidget *parent, const FilePrompt &prompt) override;
    [[nodiscard]] QString fileToSave(QWidget *parent, const FilePrompt &prompt) override;
    [[nodiscard]] Choice ask(QWidget *parent, const Question &question) override;
    void tell(QWidget *parent, const Message &message) override;
};

} // namespace ui
