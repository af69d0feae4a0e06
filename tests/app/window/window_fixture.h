#pragma once

#include "app/timeline/timeline_view.h"
#include "app/window/project/project_document.h"
#include "app/window/project/selection.h"
#include "app/window/project/timeline_model.h"
#include "app/window/window_session.h"
#include "core/store/content_digest.h"
#include "tests/support/parsed_article_builder.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

namespace support {

/// Answers in a person's stead, and keeps what was said.
class AnsweringPrompts final : public ui::Prompts
{
public:
    QStringList filesToOpen(QWidget *, const ui::FilePrompt &) override { return files; }
    QString fileToSave(QWidget *, const ui::FilePrompt &) override { return saveTo; }
    ui::Choice ask(QWidget *, const ui::Question &question) override
    {
        questions << question.text;
        return choice;
    }
    void tell(QWidget *, const ui::Message &message) override { told << message.text + u' ' + message.explanation; }

    QStringList files;
    QString saveTo;
    ui::Choice choice = ui::Choice::No;
    QStringList questions;
    QStringList told;
};

/// A window over a fresh untitled project in a folder of its own, without a desktop's settings.
class WindowFixture
{
public:
    explicit WindowFixture(ui::LanguageChoice language = ui::LanguageChoice::English)
    {
        {
            ui::Settings settings(m_folder.filePath(QStringLiteral("settings.ini")));
            settings.setLanguage(language);
            settings.setReduceMotion(true);
            settings.setTheme(ui::ThemeChoice::Light);
        }
        start();
        m_session->begin({});
    }

    void start()
    {
        m_session.reset();
        ui::WindowSession::Options options;
        options.settingsPath = m_folder.filePath(QStringLiteral("settings.ini"));
        options.untitledFolder = m_folder.filePath(QStringLiteral("untitled"));
        options.prompts = &prompts;
        m_session = std::make_unique<ui::WindowSession>(*qApp, options);
        window().resize(1600, 1000);
        window().show();
        QVERIFY(QTest::qWaitForWindowExposed(&window()));
    }

    [[nodiscard]] ui::WindowSession &session() { return *m_session; }
    [[nodiscard]] ui::MainWindow &window() { return m_session->window(); }
    [[nodiscard]] ui::ProjectDocument &document() { return m_session->document(); }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    template <class Widget = QWidget>
    Widget *find(const QString &name)
    {
        Widget *found = window().findChild<Widget *>(name);
        if (found == nullptr)
            qWarning() << "no widget is named" << name;
        return found;
    }

    /// Puts an article into the project and waits until the timeline has it.
    void import(model::ParsedArticle parsed)
    {
        store::Writer &writer = document().writer();
        const auto batch = writer.beginBatch("test").get();
        QVERIFY(batch.has_value());
        QVERIFY(writer.importArticle(*batch, std::move(parsed)).get().has_value());
        QVERIFY(writer.finishBatch(*batch).get().has_value());
        waitForIndex();
    }
    void waitForIndex()
    {
        QCoreApplication::processEvents();
        QTRY_VERIFY(!document().isBusy());
        QTRY_VERIFY(window().timelineModel().isCurrent());
    }
    [[nodiscard]] std::vector<store::ClaimLine> claims()
    {
        store::ClaimFilter filter;
        filter.statuses = {model::ClaimStatus::Extracted, model::ClaimStatus::Accepted, model::ClaimStatus::Corrected,
                           model::ClaimStatus::Rejected, model::ClaimStatus::Manual};
        auto lines = document().reader().claims(filter).value_or(std::vector<store::ClaimLine>());
        std::ranges::stable_sort(lines, {}, [](const store::ClaimLine &line) { return line.claim.provenance.range; });
        return lines;
    }
    [[nodiscard]] std::string digest() { return store::contentDigest(document().reader()).value_or("none"); }

    AnsweringPrompts prompts;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<ui::WindowSession> m_session;
};

/// "On Friday": the day is one of four as long as only the month is known.
inline model::ParsedArticle bridgeArticle()
{
    return ParsedArticleBuilder("The bridge is closed.\n\nOn Friday 12 people were killed at the bridge.\n\n"
                                "\"We keep the road open,\" said Ilja Marek.\n\nFerries stopped sailing.")
        .titled("The bridge")
        .publishedBy("Norpress", "2022-01")
        .actor("Ilja Marek")
        .relativeTime("On Friday", "weekday 5 past", "[2022-01-07,2022-01-14,2022-01-21,2022-01-28]")
        .killed("12 people were killed", 12, true)
        .saidBy("the ministry")
        .statement("We keep the road open", "Ilja Marek", 1)
        .claim("Ferries stopped sailing", model::Happening{"other", {}, "Ferries stopped"})
        .build();
}

} // namespace support
