// Draws the pictures in docs/screenshots: the real window over the sample articles, offscreen. Usage:
// dateline_screenshots FOLDER

#include "app/events/claim_table.h"
#include "app/exporter/export_dialog.h"
#include "app/exporter/picture_preview.h"
#include "app/timeline/timeline_view.h"
#include "app/window/project/selection.h"
#include "app/window/project/timeline_model.h"
#include "app/window/window_session.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

/// Nobody is there to answer.
class SilentPrompts final : public ui::Prompts
{
public:
    QStringList filesToOpen(QWidget *, const ui::FilePrompt &) override { return {}; }
    QString fileToSave(QWidget *, const ui::FilePrompt &) override { return {}; }
    ui::Choice ask(QWidget *, const ui::Question &) override { return ui::Choice::No; }
    void tell(QWidget *, const ui::Message &message) override
    {
        std::fputs(qPrintable(message.text + u' ' + message.explanation + u'\n'), stderr);
    }
};

class Photographer
{
public:
    Photographer(QApplication &application, QDir folder, ui::LanguageChoice language) : m_folder(std::move(folder))
    {
        {
            ui::Settings settings(m_temporary.filePath(u"settings.ini"_s));
            settings.setLanguage(language);
            settings.setReduceMotion(true);
            settings.setTheme(ui::ThemeChoice::Light);
        }
        ui::WindowSession::Options options;
        options.settingsPath = m_temporary.filePath(u"settings.ini"_s);
        options.untitledFolder = m_temporary.filePath(u"untitled"_s);
        options.prompts = &m_prompts;
        m_session = std::make_unique<ui::WindowSession>(application, options);
        window().resize(1920, 1080);
        window().show();
        m_session->begin({});
        settle();
    }

    [[nodiscard]] ui::MainWindow &window() { return m_session->window(); }
    [[nodiscard]] ui::WindowSession &session() { return *m_session; }

    void importSamples()
    {
        window().commands().showExample();
        const bool done = QTest::qWaitFor([this] { return !window().commands().importTask().isRunning(); }, 120000);
        if (!done)
            std::fputs("the samples were not imported in time\n", stderr);
        settle();
        (void)m_session->document().saveAs(m_temporary.filePath(u"samples.dateline"_s));
        settle();
        window().timeline().viewport().fitAll(ui::Motion::AtOnce);
    }

    void resize(int width, int height)
    {
        window().resize(width, height);
        settle();
    }

    /// The claim whose words hold these.
    void pick(const std::string &words)
    {
        const auto lines = m_session->document().reader().claims({}).value_or(std::vector<store::ClaimLine>());
        const auto found = std::ranges::find_if(lines, [&](const store::ClaimLine &line) {
            return line.claim.provenance.quote.find(words) != std::string::npos;
        });
        if (found != lines.end())
            window().selection().pickClaim(found->claim.id);
        settle();
    }

    /// Notes on the timeline, one of each shape.
    void writeNotes(const QStringList &words)
    {
        struct Note
        {
            model::RemarkShape shape;
            std::string time;
            model::PersonColour colour;
        };
        const std::array notes{Note{model::RemarkShape::Span, "2024-03-05/2024-03-09", model::PersonColour::Green},
                               Note{model::RemarkShape::Line, "2024-03-12T12:00", model::PersonColour::Red},
                               Note{model::RemarkShape::Text, "2024-03", model::PersonColour::Violet}};
        for (std::size_t i = 0; i < notes.size(); ++i) {
            model::Remark remark;
            remark.shape = notes[i].shape;
            remark.time = notes[i].time;
            remark.colour = notes[i].colour;
            remark.text = words.at(static_cast<qsizetype>(i)).toStdString();
            (void)m_session->document().apply(store::AddRemark{remark});
        }
        settle();
    }

    void takeBackNotes()
    {
        while (m_session->document().reader().remarks().value_or(std::vector<model::Remark>()).size() > 0)
            (void)m_session->document().undo();
        settle();
    }

    void take(const QString &name, QWidget *widget = nullptr)
    {
        settle();
        const QPixmap picture = (widget != nullptr ? widget : &window())->grab();
        const QString path = m_folder.filePath(name + u".png"_s);
        if (!picture.save(path))
            m_failed = true;
        std::puts(qPrintable(path));
    }

    /// The export dialog, for a slide.
    void takeExport(const QString &name)
    {
        window().actions()[ui::Act::Export]->trigger();
        auto *dialog = window().findChild<ui::ExportDialog *>(u"exportDialog"_s);
        auto *uses = dialog->findChild<QComboBox *>(u"exportFor"_s);
        uses->setCurrentIndex(int(render::PictureUse::Slide));
        Q_EMIT uses->activated(uses->currentIndex());
        auto *preview = dialog->findChild<ui::PicturePreview *>(u"exportPreview"_s);
        QTest::qWait(300);
        (void)QTest::qWaitFor([preview] { return !preview->image().isNull(); }, 30000);
        QTest::qWait(1000);
        take(name, dialog);
        dialog->reject();
        settle();
    }

    [[nodiscard]] bool hasFailed() const { return m_failed; }

private:
    void settle()
    {
        QCoreApplication::processEvents();
        (void)QTest::qWaitFor([this] { return window().timelineModel().isCurrent(); }, 30000);
        QTest::qWait(60);
    }

    QTemporaryDir m_temporary;
    QDir m_folder;
    SilentPrompts m_prompts;
    std::unique_ptr<ui::WindowSession> m_session;
    bool m_failed = false;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QDir folder(argc > 1 ? QString::fromLocal8Bit(argv[1]) : u"."_s);
    (void)folder.mkpath(u"."_s);

    Photographer english(application, folder, ui::LanguageChoice::English);
    english.take(u"window-empty"_s);
    english.importSamples();
    english.pick("19");
    english.take(u"window-light"_s);
    english.takeExport(u"export"_s);
    english.session().chooseTheme(ui::ThemeChoice::Dark);
    english.take(u"window-dark"_s);
    english.session().chooseTheme(ui::ThemeChoice::Light);
    english.take(u"reader"_s, english.window().findChild<QWidget *>(u"articlePanel"_s));
    english.window().actions()[ui::Act::Review]->trigger();
    english.take(u"window-review"_s);
    english.window().actions()[ui::Act::Figures]->trigger();
    english.take(u"window-figures"_s);
    english.window().actions()[ui::Act::Figures]->trigger();
    english.resize(1280, 800);
    english.take(u"window-1280x800"_s);
    english.resize(1920, 1080);
    english.writeNotes({u"Ferries stopped"_s, u"The bridge is closed"_s, u"Who gave the order?"_s});
    english.window().actions()[ui::Act::Actors]->trigger();
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
