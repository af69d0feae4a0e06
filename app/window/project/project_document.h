#pragma once

#include "app/window/project/edit_worker.h"
#include "core/store/known_articles.h"
#include "core/store/project_file.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace ui {

/// The project that the window shows, and the only way to change it. Owns the file, the writer and the reader of the
/// GUI thread. After a change it announces one typed store::Change, in the GUI thread; views listen to nothing else.
/// Edits are waited for (they overtake imports and take milliseconds), so that what a person sees next is true; edits
/// of many things and steps of the history go on behind the window where they take longer.
class ProjectDocument : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        QString untitledFolder; ///< for projects without a name; made when needed
        QString author;         ///< written beside every step of the history
    };

    explicit ProjectDocument(Options options, QObject *parent = nullptr);
    ~ProjectDocument() override;

    // Each closes the project that was open, once the new one is there; on failure the old one stays.
    [[nodiscard]] base::Result<void> startUntitled();
    /// Given the stamp under which it was closed, a file that is still the same is shown at once and can be changed as
    /// soon as its pages are checked, behind the window; checked() tells.
    [[nodiscard]] base::Result<void> open(const QString &path, std::optional<store::FileStamp> closedAs = {});
    /// Makes the open project the one at the path.
    [[nodiscard]] base::Result<void> saveAs(const QString &path);
    /// An untitled project is thrown away with its file.
    void close();

    [[nodiscard]] bool isOpen() const { return m_reader.has_value(); }
    [[nodiscard]] bool isUntitled() const;
    [[nodiscard]] bool isWritable() const;
    /// Shown, but not to be changed before its pages are checked.
    [[nodiscard]] bool isBeingChecked() const;
    [[nodiscard]] std::optional<base::Error> readOnlyReason() const;
    [[nodiscard]] const QString &author() const { return m_options.author; }
    [[nodiscard]] QString path() const;     ///< empty when untitled
    [[nodiscard]] QString filePath() const; ///< also of an untitled one
    [[nodiscard]] QString name() const;     ///< of the file; empty when untitled
    /// Whether there is anything that would be missed.
    [[nodiscard]] bool hasContent() const;

    /// For the GUI thread. Only when isOpen().
    [[nodiscard]] const store::Reader &reader() const { return *m_reader; }
    /// For one worker. Sees as much as reader() does now.
    [[nodiscard]] base::Result<store::Reader> openReader() const;
    /// Everything is shown as it was known by the end of this day, or, with nothing, as it is known now. Readers that
    /// were opened before go on as they were. Announced as a change of everything.
    void setKnownBy(std::optional<base::CivilDate> day);
    /// Null: as it is known now.
    [[nodiscard]] const std::shared_ptr<const store::KnownArticles> &known() const { return m_known; }
    /// For imports. Only when isWritable().
    [[nodiscard]] store::Writer &writer() const { return m_file->writer(); }

    /// Nothing when it failed; then failed() was emitted, or refused() while a longer change is being made.
    std::optional<store::EditOutcome> apply(store::Edit edit);
    /// What an edit is made of, read by the worker's own reader; nothing: there is nothing to do.
    using Making = std::function<std::optional<store::Edit>(const store::Reader &)>;
    /// An edit of any number of things. Where it takes longer than a moment it goes on behind the window, of which
    /// worker() tells, and further changes are refused until it is made. words say what is being done.
    void applyMany(const QString &words, Making making);
    /// What a colleague did in another copy: see store::Writer::takeIn.
    [[nodiscard]] base::Result<store::TakenIn> takeIn(std::shared_ptr<const model::SharedChanges> changes,
                                                      store::Choosing choosing);
    // The same for the history. False when nothing was done and nothing is under way.
    bool undo();
    bool redo();
    /// Undoes or does again until this step is the last that counts, or, for an invalid id, none is. Announced once, as
    /// a change of everything. When it fails on the way, what was done stays.
    bool goTo(base::ChangeId step);
    [[nodiscard]] const EditWorker &worker() const { return m_worker; }
    /// A change is being made behind the window: whoever wants another one has to wait.
    [[nodiscard]] bool isBusy() const { return m_worker.isBusy(); }
    /// Whether a change can be made now; says refused() where one is being made.
    [[nodiscard]] bool isFree();
    /// Forgets all steps but the newest, and those that were undone. False when it failed; then failed() was emitted.
    bool forgetHistory(std::size_t keep);

Q_SIGNALS:
    void changed(const store::Change &change);
    /// The file is about to be closed or to move: workers let go of their readers before they return from this.
    void closing();
    /// The open project is about to be closed; before closing().
    void leaving();
    /// saveAs() made the open project another file; before identityChanged().
    void moved();
    /// Another name, another place.
    void identityChanged();
    /// The open project was checked, and can be changed from now on or never.
    void checked();
    /// A project with a name and a writer was closed: nobody has touched it since for as long as its stamp is this one.
    void closedCleanly(const QString &path, const store::FileStamp &stamp);
    void failed(const base::Error &error);
    /// Not now: another change is being made.
    void refused();
    /// Another day, or another number of articles left out; before changed().
    void knownChanged();

private:
    using Step = std::future<base::Result<store::HistoryStep>> (store::Writer::*)();

    [[nodiscard]] store::OpenOptions openOptions();
    [[nodiscard]] base::Result<void> take(base::Result<store::ProjectFile> file);
    bool step(const QString &words, Step direction);
    bool run(const QString &words, EditWorker::Job job, std::optional<store::Change::Cause> tellAll = {});
    void startCheck();
    void stopCheck();
    void endCheck(const base::Result<void> &verdict);
    void queueChange(const store::Change &change);
    void announceQueued();
    void announceEverything(store::Change::Cause cause);
    void look(std::optional<base::CivilDate> day);

    Options m_options;
    std::optional<store::ProjectFile> m_file;
    std::optional<store::Reader> m_reader;
    std::shared_ptr<const store::KnownArticles> m_known;
    std::mutex m_mutex; ///< guards m_queued, which the writer's thread fills
    std::vector<store::Change> m_queued;
    std::jthread m_check; ///< of the pages of the open file
    EditWorker m_worker;
};

} // namespace ui
