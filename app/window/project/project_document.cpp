#include "app/window/project/project_document.h"

#include "app/window/drafts/draft_file.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <filesystem>
#include <utility>

namespace ui {

namespace {

std::filesystem::path pathOf(const QString &path)
{
    return std::filesystem::path(path.toStdU16String());
}

template <class Id>
void append(std::vector<Id> &to, const std::vector<Id> &ids)
{
    to.insert(to.end(), ids.begin(), ids.end());
}

/// Articles that came one behind the other are told of at once: views read as much again for one as for many.
std::vector<store::Change> joinedImports(std::vector<store::Change> changes)
{
    std::vector<store::Change> joined;
    for (store::Change &change : changes) {
        const bool isImport = change.cause == store::Change::Cause::Import;
        if (!isImport || joined.empty() || joined.back().cause != store::Change::Cause::Import) {
            joined.push_back(std::move(change));
            continue;
        }
        store::Change &last = joined.back();
        last.everything = last.everything || change.everything;
        append(last.articles, change.articles);
        append(last.events, change.events);
        append(last.claims, change.claims);
        append(last.annotations, change.annotations);
        append(last.remarks, change.remarks);
        last.searches = last.searches || change.searches;
        last.revision = change.revision;
    }
    return joined;
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
    m_worker.wait();
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
    Q_EMIT moved();
    Q_EMIT identityChanged();
    announceEverything(store::Change::Cause::Relocated);
    if (wasBeingChecked) // as copied
        Q_EMIT checked();
    return {};
}

void ProjectDocument::close()
{
    m_worker.wait();
    stopCheck();
    Q_EMIT leaving();
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
        static_cast<void>(storeDrafts(QString::fromStdU16String(path.u16string()), {}));
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
    return isUntitled() ? QString() : filePath();
}

QString ProjectDocument::filePath() const
{
    return m_file ? QString::fromStdU16String(m_file->path().u16string()) : QString();
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
    if (!isFree())
        return std::nullopt;
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
    m_worker.wait(); // what is being made first
    auto taken = m_file->writer().takeIn(std::move(changes), std::move(choosing)).get();
    announceQueued();
    return taken;
}

bool ProjectDocument::forgetHistory(std::size_t keep)
{
    if (!isWritable() || !isFree())
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

/// While a longer change is being made, what views would hear of is still half of it.
void ProjectDocument::announceQueued()
{
    if (isBusy())
        return;
    std::vector<store::Change> changes;
    {
        const std::scoped_lock lock(m_mutex);
        changes.swap(m_queued);
    }
    // An article came, went, or has another date.
    const auto isOfArticles = [](const store::Change &change) { return change.everything || !change.articles.empty(); };
    if (m_known && std::ranges::any_of(changes, isOfArticles))
        look(m_known->day);
    for (const store::Change &change : joinedImports(std::move(changes)))
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
