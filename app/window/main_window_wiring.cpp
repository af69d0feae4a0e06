#include "app/window/main_window.h"

#include "app/actors/source_list.h"
#include "app/annotate/add_event_dialog.h"
#include "app/annotate/claim_form.h"
#include "app/annotate/publication_dialog.h"
#include "app/article/article_panel.h"
#include "app/article/reader_view.h"
#include "app/charts/events_chart.h"
#include "app/events/article_list.h"
#include "app/events/filter_panel.h"
#include "app/events/review_panel.h"
#include "app/exporter/export_dialog.h"
#include "app/exporter/export_task.h"
#include "app/exporter/timeline_print.h"
#include "app/render/error_text.h"
#include "app/render/lookup/project_lookup.h"
#include "app/render/loss_words.h"
#include "app/render/shapes.h"
#include "app/timeline/timeline_view.h"
#include "app/window/exchange/exchange_commands.h"
#include "app/window/find_parts.h"
#include "app/window/known/known_words.h"
#include "app/window/palette/key_help.h"
#include "app/window/parts/panel_header.h"
#include "app/window/parts/search_box.h"
#include "app/window/parts/status_line.h"
#include "app/window/project/event_groups.h"
#include "app/window/project/finds.h"
#include "app/window/project/history_words.h"
#include "app/window/project/mark_kind.h"
#include "app/window/project/project_document.h"
#include "app/window/project/review_actions.h"
#include "app/window/project/timeline_model.h"

#include <QComboBox>
#include <QDir>
#include <QDockWidget>
#include <QFileInfo>
#include <QMenu>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

void MainWindow::connectProject()
{
    const auto on = [this](Act act, auto command) {
        connect((*m_actions)[act], &QAction::triggered, m_commands, command);
    };
    on(Act::NewProject, &ProjectCommands::startNew);
    on(Act::OpenProject, &ProjectCommands::openAsked);
    on(Act::SaveAs, &ProjectCommands::saveAs);
    on(Act::Import, &ProjectCommands::importAsked);
    on(Act::ImportFolder, &ProjectCommands::importFolderAsked);
    on(Act::Example, &ProjectCommands::showExample);
    on(Act::Paste, &ProjectCommands::paste);
    connect((*m_actions)[Act::Export], &QAction::triggered, this, &MainWindow::exportAsked);
    connect((*m_actions)[Act::Print], &QAction::triggered, this, &MainWindow::printAsked);
    connect((*m_actions)[Act::SendAnnotations], &QAction::triggered, m_exchange, &ExchangeCommands::sendAsked);
    connect((*m_actions)[Act::TakeAnnotations], &QAction::triggered, m_exchange, &ExchangeCommands::takeAsked);
    connect(m_exchange, &ExchangeCommands::claimShown, m_selection, &Selection::pickClaim);
    connect(m_exchange, &ExchangeCommands::said, this, [this](const QString &words) { m_status->say(words, false); });
    connect((*m_actions)[Act::Quit], &QAction::triggered, this, &QWidget::close);
    connect((*m_actions)[Act::Undo], &QAction::triggered, &m_document, &ProjectDocument::undo);
    connect((*m_actions)[Act::Redo], &QAction::triggered, &m_document, &ProjectDocument::redo);
    connect(&m_document, &ProjectDocument::identityChanged, this, &MainWindow::showIdentity);
    connect(&m_document, &ProjectDocument::checked, this, [this] {
        showIdentity();
        showHistory();
    });
    connect(&m_document, &ProjectDocument::failed, this,
            [this](const base::Error &error) { m_commands->complain(tr("This could not be done."), error); });
    connect(&m_document, &ProjectDocument::changed, this, [this](const store::Change &change) {
        showHistory();
        m_selection->refresh();
        if (change.cause == store::Change::Cause::Import || change.everything)
            m_timeline->setEventLookup(render::ProjectLookup(m_document.reader()));
        m_timeline->forgetWords();
        if (change.cause == store::Change::Cause::Relocated)
            return;
        const bool undoable = (*m_actions)[Act::Undo]->isEnabled();
        const auto newest = m_document.reader().nextUndo();
        if (change.cause == store::Change::Cause::Edit && undoable && newest && *newest)
            m_status->say(tr("%1 · undo with Ctrl+Z").arg(HistoryWords::done(**newest)), true);
        else if (change.cause == store::Change::Cause::Undo && (*m_actions)[Act::Redo]->isEnabled())
            m_status->say(tr("Taken back"), false);
        else if (change.cause == store::Change::Cause::Redo)
            m_status->say(tr("Done again"), false);
    });
    connect(m_model, &TimelineModel::changed, this, &MainWindow::showIndex);
    connect(m_model, &TimelineModel::failed, this,
            [this](const base::Error &error) { m_status->say(render::ErrorText::text(error), false); });
}

void MainWindow::connectSelection()
{
    connect(m_selection, &Selection::changed, this, &MainWindow::follow);
    connect(m_selection, &Selection::eventsChanged, this, &MainWindow::showSelection);
    connect(m_article, &ArticlePanel::titleChanged, m_headers.article, &PanelHeader::setNote);
    connect(m_articles, &ArticleList::countChanged, m_headers.articles, &PanelHeader::setNote);
    connect(m_filters, &FilterPanel::summaryChanged, m_headers.filters, &PanelHeader::setNote);
    connect(m_sources, &SourceList::countChanged, m_headers.sources, &PanelHeader::setNote);
    connect(m_reviewPanel, &ReviewPanel::countsChanged, m_headers.review, &PanelHeader::setNote);
    connect(m_form, &ClaimForm::titleChanged, this, [this](const QString &title, const QString &position) {
        m_headers.form->setTitle(title);
        m_headers.form->setNote(position);
        const base::Result<store::ClaimLine> line =
            m_document.isOpen() ? m_document.reader().claim(m_selection->focus().claim)
                                : base::Result<store::ClaimLine>(base::failure(base::ErrorCode::NotFound));
        m_headers.form->setMark(line ? render::glyphPixmap(m_theme, markOf(line->claim.kind()),
                                                           render::GlyphFill::Solid, 11, devicePixelRatioF())
                                     : QPixmap());
    });
}

void MainWindow::follow(const Focus &focus)
{
    const bool isNew = m_timeline->selection() != m_selection->events();
    showSelection();
    if (isNew && focus.event.isValid())
        m_timeline->reveal(focus.event);
    enableForFocus();
}

void MainWindow::showSelection()
{
    if (m_timeline->selection() != m_selection->events())
        m_timeline->setSelection(m_selection->events());
    showFigures();
}

void MainWindow::enableForFocus()
{
    const Focus &focus = m_selection->focus();
    (*m_actions)[Act::PublicationDay]->setEnabled(m_document.isWritable() && focus.article.isValid());
    (*m_actions)[Act::Pin]->setEnabled(m_document.isWritable() && focus.event.isValid());
}

void MainWindow::connectTimeline()
{
    connect(m_timeline, &TimelineView::selectionChanged, m_selection, &Selection::pickEvent);
    connect(m_timeline, &TimelineView::selectionExtended, m_selection, &Selection::pickEvents);
    connect(m_timeline, &TimelineView::eventActivated, this, [this](base::EventId event) {
        m_selection->pickEvent(event);
        m_layout->dock(Side::Article)->show();
        m_layout->dock(Side::Article)->raise();
        m_article->reader().selectClaim(m_selection->focus().claim, true);
        m_article->reader().setFocus();
    });
    connect(m_timeline, &TimelineView::pinWanted, this, &MainWindow::togglePin);
    connect(m_timeline, &TimelineView::shownRangeChanged, this, [this](base::TimeSpan shown) {
        m_shown = shown;
        m_findParts->eventsChart().setShown(shown);
        showFigures();
    });
    connect(m_timeline, &TimelineView::contextMenuOpening, this, [this](QMenu *menu, base::EventId event) {
        if (!event.isValid())
            return;
        menu->addSeparator();
        for (QAction *action : {m_review->accept(), m_review->edit(), m_review->reject(), m_review->note()})
            menu->addAction(action);
        menu->addSeparator();
        menu->addActions(m_review->groups().inMenus());
    });
    const auto on = [this](Act act, auto command) { connect((*m_actions)[act], &QAction::triggered, this, command); };
    on(Act::NextEvent, [this] { m_timeline->selectNext(); });
    on(Act::PreviousEvent, [this] { m_timeline->selectPrevious(); });
    on(Act::ShowCard, [this] { m_timeline->showCard(); });
    on(Act::Pin, [this] { togglePin(m_selection->focus().event); });
    on(Act::Captions, [this](bool shown) {
        m_timeline->setCaptionMode(shown ? timeline::CaptionMode::Always : timeline::CaptionMode::Auto);
    });
    connect(m_timeline, &TimelineView::captionModeChanged, this, [this](timeline::CaptionMode mode) {
        (*m_actions)[Act::Captions]->setChecked(mode == timeline::CaptionMode::Always);
    });
    on(Act::Review, [this](bool shown) { setMiddle(shown ? Middle::Review : Middle::Timeline); });
    on(Act::Figures, [this](bool shown) { setMiddle(shown ? Middle::Figures : Middle::Timeline); });
    on(Act::Table, [this](bool shown) { setMiddle(shown ? Middle::Table : Middle::Timeline); });
}

void MainWindow::connectSearch()
{
    connect(m_search, &SearchBox::asked, m_finds, &Finds::search);
    connect(m_sources, &SourceList::eventsChosen, m_finds, &Finds::show);
    connect((*m_actions)[Act::Find], &QAction::triggered, m_search, &SearchBox::focusField);
    connect((*m_actions)[Act::FindNext], &QAction::triggered, m_finds, &Finds::next);
    connect((*m_actions)[Act::FindPrevious], &QAction::triggered, m_finds, &Finds::previous);
    connect(m_finds, &Finds::changed, this, [this] {
        m_timeline->setFound(m_finds->events(), m_finds->current());
        m_search->setPosition(m_finds->position(), m_finds->isActive() ? static_cast<int>(m_finds->count()) : -1);
        showFigures();
    });
    connect(m_finds, &Finds::stepped, this, [this](base::EventId event) {
        m_selection->pickEvent(event);
        m_timeline->reveal(event);
    });
    connect(m_finds, &Finds::articleFound, m_selection, &Selection::pickArticle);
}

void MainWindow::connectEditing()
{
    connect(m_review->edit(), &QAction::triggered, this, [this] {
        m_layout->dock(Side::Details)->show();
        m_layout->dock(Side::Details)->raise();
        m_form->startEditing();
    });
    connect(m_review->note(), &QAction::triggered, this, [this] {
        m_layout->dock(Side::Details)->show();
        m_form->startNote();
    });
    connect((*m_actions)[Act::AddEvent], &QAction::triggered, this, [this] { addEvent({}, std::nullopt); });
    connect((*m_actions)[Act::AddClaim], &QAction::triggered, this, [this] {
        if (const std::optional<base::TextRange> words = m_article->reader().markedWords())
            addEvent(m_article->article(), words);
        else
            m_status->say(tr("Mark the words of the claim in the article first."), false);
    });
    connect(m_article, &ArticlePanel::addClaimAsked, this,
            [this](base::ArticleId article, base::TextRange words) { addEvent(article, words); });
    connect((*m_actions)[Act::PublicationDay], &QAction::triggered, this,
            [this] { askPublicationDay(m_selection->focus().article); });
    connect(m_articles, &ArticleList::publicationDayAsked, this, &MainWindow::askPublicationDay);
    connect((*m_actions)[Act::Keys], &QAction::triggered, this, [this] { m_prompts.tell(this, keyHelp()); });
    connect((*m_actions)[Act::About], &QAction::triggered, this, [this] { m_prompts.tell(this, aboutWords()); });
}

/// Null when the words are not there.
AddEventDialog *MainWindow::addEvent(base::ArticleId article, std::optional<base::TextRange> words)
{
    std::optional<ChosenWords> chosen;
    if (words) {
        const base::Result<model::ParsedArticle> parsed = m_document.reader().article(article);
        if (!parsed || words->end > parsed->article.text.size())
            return nullptr;
        chosen = ChosenWords{article, *words, QString::fromStdString(std::string(words->in(parsed->article.text)))};
    }
    auto *dialog = new AddEventDialog({m_document, *m_drafts}, chosen, this);
    connect(dialog, &AddEventDialog::added, m_selection, &Selection::pickClaim);
    dialog->open();
    return dialog;
}

void MainWindow::askPublicationDay(base::ArticleId article)
{
    if (!m_document.isOpen())
        return;
    if (base::Result<model::ParsedArticle> parsed = m_document.reader().article(article))
        (new PublicationDialog(m_document, std::move(*parsed), this))->open();
}

void MainWindow::togglePin(base::EventId event)
{
    if (!event.isValid() || !m_document.isOpen())
        return;
    const auto annotations = m_document.reader().annotationsOf(event);
    if (annotations) {
        const auto pin = std::ranges::find(*annotations, model::AnnotationKind::Pin, &model::Annotation::kind);
        if (pin != annotations->end()) {
            m_document.apply(store::RemoveAnnotation{pin->id});
            return;
        }
    }
    model::Annotation pin;
    pin.kind = model::AnnotationKind::Pin;
    pin.event = event;
    m_document.apply(store::AddAnnotation{pin});
}

void MainWindow::exportAsked()
{
    const QString title = QFileInfo(m_document.name()).completeBaseName();
    std::shared_ptr<const PictureSource> source;
    if (base::Result<PictureSource> drawnFrom = m_export->source(m_shown))
        source = std::make_shared<const PictureSource>(std::move(*drawnFrom));
    auto *dialog = new ExportDialog(title, m_settings, std::move(source), this);
    connect(&m_document, &ProjectDocument::closing, dialog, &ExportDialog::giveUp);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const ExportWish wish = dialog->wish();
        const QString name = m_document.isUntitled() ? tr("untitled") : QFileInfo(m_document.name()).completeBaseName();
        const QString folder = m_document.path().isEmpty()
                                   ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                                   : QFileInfo(m_document.path()).absolutePath();
        const QString suffix = suffixOf(wish.format);
        // A table cannot say it: its name does.
        const QString asOf = m_document.known() ? u", "_s + knownWords(*m_document.known()) : QString();
        const QString path = m_prompts.fileToSave(
            this, {tr("Export"), QDir(folder).filePath(name + asOf + u'.' + suffix), {u"*."_s + suffix}, suffix});
        if (!path.isEmpty())
            m_export->start(wish, m_shown, path);
    });
    dialog->open();
}

void MainWindow::printAsked()
{
    base::Result<PictureSource> drawnFrom = m_export->source(m_shown);
    if (!drawnFrom) {
        m_commands->complain(tr("Nothing was printed."), drawnFrom.error());
        return;
    }
    const auto print = std::make_shared<const TimelinePrint>(
        std::make_shared<const PictureSource>(std::move(*drawnFrom)), QFileInfo(m_document.name()).completeBaseName());
    QDialog *preview = TimelinePrint::preview(print, this);
    connect(&m_document, &ProjectDocument::closing, preview, &QDialog::reject);
    connect(preview, &QDialog::accepted, this, [this] { m_status->say(tr("Sent to the printer"), false); });
    preview->open();
}

void MainWindow::connectSettings()
{
    const std::pair<Act, ThemeChoice> themes[] = {{Act::ThemeSystem, ThemeChoice::System},
                                                  {Act::ThemeLight, ThemeChoice::Light},
                                                  {Act::ThemeDark, ThemeChoice::Dark}};
    for (const auto &[act, theme] : themes) {
        (*m_actions)[act]->setChecked(m_settings.theme() == theme);
        connect((*m_actions)[act], &QAction::triggered, this, [this, chosen = theme] { Q_EMIT themeChosen(chosen); });
    }
    const std::pair<Act, LanguageChoice> languages[] = {{Act::LanguageAuto, LanguageChoice::Auto},
                                                        {Act::LanguageEnglish, LanguageChoice::English},
                                                        {Act::LanguageDanish, LanguageChoice::Danish}};
    for (const auto &[act, language] : languages) {
        (*m_actions)[act]->setChecked(m_settings.language() == language);
        connect((*m_actions)[act], &QAction::triggered, this,
                [this, chosen = language] { Q_EMIT languageChosen(chosen); });
    }
    QAction *motion = (*m_actions)[Act::ReduceMotion];
    motion->setChecked(m_settings.reduceMotion());
    m_timeline->viewport().setReducedMotion(m_settings.reduceMotion());
    connect(motion, &QAction::triggered, this, [this](bool reduced) {
        m_settings.setReduceMotion(reduced);
        m_timeline->viewport().setReducedMotion(reduced);
    });
}

void MainWindow::connectLongChanges()
{
    const EditWorker &worker = m_document.worker();
    connect(&worker, &EditWorker::started, m_status, &StatusLine::setWork);
    connect(&worker, &EditWorker::progressed, m_status, &StatusLine::setSteps);
    connect(&worker, &EditWorker::ended, this, [this] {
        m_status->endProgress();
        m_status->say({}, false);
        if (m_isClosing)
            QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);
    });
    connect(&m_document, &ProjectDocument::refused, this,
            [this] { m_status->say(tr("Another change is still being made. Try again when it is done."), false); });
}

void MainWindow::connectStatus()
{
    ImportTask &task = m_commands->importTask();
    connect(&task, &ImportTask::started, this, [this] {
        m_isFirstImport = isEmpty();
        m_status->setProgress(0, 0, {});
    });
    connect(&task, &ImportTask::progressed, m_status, &StatusLine::setProgress);
    connect(&task, &ImportTask::failed, m_status, &StatusLine::endProgress);
    connect(m_commands, &ProjectCommands::imported, this, [this](const QString &summary) {
        m_isFirstImport = m_isFirstImport && !m_model->isCurrent();
        m_status->endProgress();
        m_status->say(summary, (*m_actions)[Act::Undo]->isEnabled());
    });
    connect(m_findParts, &FindParts::said, m_status, [this](const QString &words) { m_status->say(words, false); });
    connect(&m_document, &ProjectDocument::knownChanged, this, &MainWindow::showFigures);
    connect(m_status, &StatusLine::cancelAsked, &task, &ImportTask::cancel);
    connect(m_status, &StatusLine::undoAsked, (*m_actions)[Act::Undo], &QAction::trigger);
    connect(m_export, &ExportTask::finished, this, [this](const QString &path, const exchange::ClaimLosses &losses) {
        QStringList words{tr("Exported to %1").arg(QFileInfo(path).fileName())};
        words += render::wordsOf(losses);
        m_status->say(words.join(u". "_s), false);
    });
    connect(m_export, &ExportTask::failed, this,
            [this](const base::Error &error) { m_commands->complain(tr("Nothing was exported."), error); });
}

} // namespace ui
