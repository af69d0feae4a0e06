#include "tests/app/window/photographer.h"

#include "app/exporter/export_dialog.h"
#include "app/exporter/picture_preview.h"
#include "app/timeline/timeline_view.h"
#include "app/window/project/selection.h"
#include "app/window/project/timeline_model.h"

#include <QComboBox>
#include <QTest>

#include <algorithm>
#include <array>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace screenshots {

void SilentPrompts::tell(QWidget *, const ui::Message &message)
{
    std::fputs(qPrintable(message.text + u' ' + message.explanation + u'\n'), stderr);
}

Photographer::Photographer(QApplication &application, QDir folder, ui::LanguageChoice language)
    : m_folder(std::move(folder))
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

void Photographer::trigger(ui::Act act)
{
    window().actions()[act]->trigger();
    settle();
}

void Photographer::importSamples()
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

void Photographer::resize(int width, int height)
{
    window().resize(width, height);
    settle();
}

void Photographer::pick(const std::string &words)
{
    const auto lines = m_session->document().reader().claims({}).value_or(std::vector<store::ClaimLine>());
    const auto found = std::ranges::find_if(lines, [&](const store::ClaimLine &line) {
        return line.claim.provenance.quote.find(words) != std::string::npos;
    });
    if (found != lines.end())
        window().selection().pickClaim(found->claim.id);
    settle();
}

void Photographer::writeNotes(const QStringList &words)
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

void Photographer::takeBackNotes()
{
    while (m_session->document().reader().remarks().value_or(std::vector<model::Remark>()).size() > 0)
        (void)m_session->document().undo();
    settle();
}

void Photographer::take(const QString &name, QWidget *widget)
{
    settle();
    const QPixmap picture = (widget != nullptr ? widget : &window())->grab();
    const QString path = m_folder.filePath(name + u".png"_s);
    if (!picture.save(path))
        m_failed = true;
    std::puts(qPrintable(path));
}

void Photographer::takeExport(const QString &name)
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

void Photographer::settle()
{
    QCoreApplication::processEvents();
    (void)QTest::qWaitFor([this] { return window().timelineModel().isCurrent(); }, 30000);
    QTest::qWait(60);
}

} // namespace screenshots
