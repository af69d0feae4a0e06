#include "app/window/project/project_document.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <utility>

namespace ui {

namespace {

std::filesystem::path pathOf(const QString &path)
{
    return std::filesystem::path(path.toStdU16String());
}

} // namespace

ProjectDocument::ProjectDocument(Options options, QObject *parent) : QObject(parent), m_options(std::move(options)) {}

ProjectDocument::~ProjectDocument()
{
    close();
}

store::OpenOptions ProjectDocument::openOptions()
{
    store::OpenOptions options;
    options.writer.author = m_options.author.toStdString();
    options.writer.listener = [this](const store::Change &change) { queueChange(change); };
    return options;
}

base::Result<void> ProjectDocument::startUntitled()
{
    if (!QDir().mkpath(m_options.untitledFolder))
        return base::failure(base::ErrorCode::PlaceReadOnly, m_options.untitledFolder.toStdString());
    return take(store::ProjectFile::createUntitled(pathOf(m_options.untitledFolder), openOptions()));
}

base::Result<void> ProjectDocument::open(const QString &path, std::optional<store::FileStamp> closedAs)
{
    store::OpenOptions options = openOptions();
    options.closedCleanly = closedAs;
    return take(store::ProjectFile::open(pathOf(QFileInfo(path).absoluteFilePath()), std::move(options)));
}

base::Result<void> ProjectDocument::take(base::Result<store::ProjectFile> file)
{
    if (!file)
        return tl::unexpected(file.error());
    base::Result<store::Reader> reader = file->openReader();
    if (!reader)
        return tl::unexpected(reader.error());
    close();
    m_file.emplace(std::move(*file));
    m_reader.emplace(std::move(*reader));
    look({});
    startCheck();
    Q_EMIT identityChanged();
    announceEverything(store::Change::Cause::Relocated);
    return {};
}

void ProjectDocument::startCheck()
{
    if (!isBeingChecked())
        return;
    m_check = std::jthread([this, path = m_file->path()](const std::stop_token &stop) {
        const base::Result<void> verdict = store::ProjectFile::checkPages(path, stop);
        QMetaObject::invokeMethod(
            this,
            [this, stop, verdict] {
                if (!stop.stop_requested())
                    endCheck(verdict);
            },
            Qt::QueuedConnection);
    });
}

void ProjectDocument::stopCheck()
{
    m_check = {}; // asks it to stop and waits
}

void ProjectDocument::endCheck(const base::Result<void> &verdict)
{
    m_file->endCheck(verdict);
    Q_EMIT checked();
    if (!verdict)
        Q_EMIT failed(verdict.error());
}

base::Result<void> ProjectDocument::saveAs(const QString &path)
{
    const bool wasBeingChecked = isBeingChecked();
    stopCheck();
    Q_EMIT closing();
    base::Result<void> saved = m_file->saveAs(pathOf(QFileInfo(path).absoluteFilePath()));
    if (!saved) {
        startCheck();
        announceEverything(store::Change::Cause::Relocated); // Workers that let go begin again.
        return saved;
    }
    base::Result<store::Reader> reader = m_file->openReader();
    if (!reader)
        return tl::unexpected(reader.error());
    m_reader.emplace(std::move(*reader));
    m_reader->seeOnly(m_known);
    Q_EMIT identityChanged();
    announceEverything(store::Change::Cause::Relocated);
    if (wasBeingChecked) // as copied
        Q_EMIT checked();
    return {};
}

void ProjectDocument::close()
{
    stopCheck();
    Q_EMIT closing();
    m_reader.reset();
    if (!m_file)
        return;
    const bool thrownAway = m_file->isUntitled();
    const bool wasWritable = m_file->isWritable();
    const std::filesystem::path path = m_file->path();
    if (const base::Result<store::FileStamp> closed = m_file->close(); !closed)
        Q_EMIT failed(closed.error());
    else if (wasWritable && !thrownAway)
        Q_EMIT closedCleanly(QString::fromStdU16String(path.u16string()), *closed);
    m_file.reset();
    if (thrownAway) {
        std::error_code ignored; // A file left in the folder for untitled projects does no harm.
        std::filesystem::remove(path, ignored);
    }
    const std::scoped_lock lock(m_mutex);
    m_queued.clear();
}

bool ProjectDocument::isUntitled() const
{
    return m_file && m_file->isUntitled();
}

bool ProjectDocument::isWritable() const
{
    return m_file && m_file->isWritable();
}

bool ProjectDocument::isBeingChecked() const
{
    return m_file && m_file->isCheckPending();
}

std::optional<base::Error> ProjectDocument::readOnlyReason() const
{
    return m_file ? m_file->readOnlyReason() : std::nullopt;
}

QString ProjectDocument::path() const
{
    if (!m_file || m_file->isUntitled())
        return {};
    return QString::fromStdU16String(m_file->path().u16string());
}

QString ProjectDocument::name() const
{
    return QFileInfo(path()).fileName();
}

bool ProjectDocument::hasContent() const
{
    if (!m_reader)
        return false;
    const base::Result<std::vector<store::HistoryStep>> history = m_reader->history();
    return history && !history->empty();
}

base::Result<store::Reader> ProjectDocument::openReader() const
{
    if (!m_file)
        return base::failure(base::ErrorCode::NotFound);
    base::Result<store::Reader> reader = m_file->openReader();
    if (reader)
        reader->seeOnly(m_known);
    return reader;
}

void ProjectDocument::setKnownBy(std::optional<base::CivilDate> day)
{
    if (!isOpen() || day == (m_known ? std::optional(m_known->day) : std::nullopt))
        return;
    look(day);
    announceEverything(store::Change::Cause::Batch);
}

void ProjectDocument::look(std::optional<base::CivilDate> day)
{
    m_known.reset();
    if (day) {
        if (base::Result<store::KnownArticles> known = m_reader->articlesKnownBy(*day))
            m_known = std::make_shared<const store::KnownArticles>(std::move(*known));
        else
            Q_EMIT failed(known.error());
    }
    m_reader->seeOnly(m_known);
    Q_EMIT knownChanged();
}

std::optional<store::EditOutcome> ProjectDocument::apply(store::Edit edit)
{
    if (!isWritable()) {
        Q_EMIT failed(
            readOnlyReason().value_or(base::Error{base::ErrorCode::ProjectReadOnly, path().toStdString(), {}}));
        return std::nullopt;
    }
    base::Result<store::EditOutcome> outcome = m_file->writer().edit(std::move(edit)).get();
    announceQueued();
    if (!outcome) {
        Q_EMIT failed(outcome.error());
        return std::nullopt;
    }
    return *outcome;
}

base::Result<store::TakenIn> ProjectDocument::takeIn(std::shared_ptr<const model::SharedChanges> changes,
                                                     store::Choosing choosing)
{
    if (!isWritable())
        return tl::unexpected(
            readOnlyReason().value_or(base::Error{base::ErrorCode::ProjectReadOnly, path().toStdString(), {}}));
    auto taken = m_file->writer().takeIn(std::move(changes), std::move(choosing)).get();
    announceQueued();
    return taken;
}

std::optional<store::HistoryStep> ProjectDocument::step(Step direction)
{
    if (!isWritable())
        return std::nullopt;
    base::Result<store::HistoryStep> done = (m_file->writer().*direction)().get();
    announceQueued();
    if (!done) {
        Q_EMIT failed(done.error());
        return std::nullopt;
    }
    return *done;
}

std::optional<store::HistoryStep> ProjectDocument::undo()
{
    return step(&store::Writer::undo);
}

std::optional<store::HistoryStep> ProjectDocument::redo()
{
    return step(&store::Writer::redo);
}

std::optional<base::Error> ProjectDocument::walk(Step direction, std::size_t steps)
{
    for (std::size_t i = 0; i < steps; ++i) {
        if (const auto done = (m_file->writer().*direction)().get(); !done)
            return done.error();
    }
    return std::nullopt;
}

bool ProjectDocument::goTo(base::ChangeId step)
{
    if (!isWritable())
        return false;
    const base::Result<std::vector<store::HistoryStep>> history = m_reader->history();
    if (!history) {
        Q_EMIT failed(history.error());
        return false;
    }
    const auto counting = std::ranges::find(*history, true, &store::HistoryStep::undone) - history->begin();
    const auto found = std::ranges::find(*history, step, &store::HistoryStep::id);
    const auto wanted = step.isValid() && found != history->end() ? found - history->begin() + 1 : 0;
    const bool back = wanted < counting;
    const auto error =
        walk(back ? &store::Writer::undo : &store::Writer::redo, static_cast<std::size_t>(std::abs(wanted - counting)));
    {
        const std::scoped_lock lock(m_mutex);
        m_queued.clear(); // all of it is told at once below
    }
    if (m_known)
        look(m_known->day);
    announceEverything(back ? store::Change::Cause::Undo : store::Change::Cause::Redo);
    if (error)
        Q_EMIT failed(*error);
    return !error;
}

bool ProjectDocument::forgetHistory(std::size_t keep)
{
    if (!isWritable())
        return false;
    const base::Result<void> done = m_file->writer().compactHistory(keep).get();
    announceEverything(store::Change::Cause::Batch);
    if (!done)
        Q_EMIT failed(done.error());
    return done.has_value();
}

void ProjectDocument::queueChange(const store::Change &change)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_queued.push_back(change);
    }
    QMetaObject::invokeMethod(this, &ProjectDocument::announceQueued, Qt::QueuedConnection);
}

void ProjectDocument::announceQueued()
{
    std::vector<store::Change> changes;
    {
        const std::scoped_lock lock(m_mutex);
        changes.swap(m_queued);
    }
    // An article came, went, or has another date.
    const auto isOfArticles = [](const store::Change &change) { return change.everything || !change.articles.empty(); };
    if (m_known && std::ranges::any_of(changes, isOfArticles))
        look(m_known->day);
    for (const store::Change &change : changes)
        Q_EMIT changed(change);
}

void ProjectDocument::announceEverything(store::Change::Cause cause)
{
    store::Change change;
    change.cause = cause;
    change.everything = true;
    Q_EMIT changed(change);
}

} // namespace ui
