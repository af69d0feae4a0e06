#pragma once

#include "app/window/window_session.h"

#include <QApplication>
#include <QDir>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>
#include <string>

namespace screenshots {

/// Nobody is there to answer.
class SilentPrompts final : public ui::Prompts
{
public:
    QStringList filesToOpen(QWidget *, const ui::FilePrompt &) override { return {}; }
    QString fileToSave(QWidget *, const ui::FilePrompt &) override { return {}; }
    ui::Choice ask(QWidget *, const ui::Question &) override { return ui::Choice::No; }
    void tell(QWidget *, const ui::Message &message) override;
};

/// The real window, offscreen or not, with its settings and files in a folder that goes with it; what it takes is
/// written as FOLDER/NAME.png and said on stdout.
class Photographer
{
public:
    Photographer(QApplication &application, QDir folder, ui::LanguageChoice language);

    [[nodiscard]] ui::MainWindow &window() { return m_session->window(); }
    [[nodiscard]] ui::WindowSession &session() { return *m_session; }
    void trigger(ui::Act act);
    void importSamples();
    void resize(int width, int height);
    /// The claim whose words hold these.
    void pick(const std::string &words);
    /// Notes on the timeline, one of each shape.
    void writeNotes(const QStringList &words);
    void takeBackNotes();
    /// The window where no widget is named.
    void take(const QString &name, QWidget *widget = nullptr);
    /// The export dialog, for a slide.
    void takeExport(const QString &name);
    [[nodiscard]] bool hasFailed() const { return m_failed; }

private:
    void settle();

    QTemporaryDir m_temporary;
    QDir m_folder;
    SilentPrompts m_prompts;
    std::unique_ptr<ui::WindowSession> m_session;
    bool m_failed = false;
};

/// Every panel and dialog of the window, light and dark, in English and Danish, at 1280x800 and 1920x1080.
void takePanels(Photographer &photographer);

} // namespace screenshots
