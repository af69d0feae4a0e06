#pragma once

#include "core/store/check.h"
#include "core/store/content_digest.h"
#include "core/store/project_file.h"
#include "core/store/shared_changes.h"
#include "tests/support/temp_project.h"

#include <QString>
#include <QTemporaryDir>

#include <filesystem>
#include <memory>
#include <string>

namespace support {

/// A project file of one person, closed and opened again by copying it.
class Copy
{
public:
    Copy(const std::filesystem::path &from, std::string author)
        : m_author(std::move(author)), m_file((std::filesystem::copy_file(from, path()), opened()))
    {
        Q_ASSERT_X(m_file.has_value(), "Copy", "the copy cannot be opened");
    }

    [[nodiscard]] std::filesystem::path path() const { return m_folder.path().toStdString() + "/copy.dateline"; }
    [[nodiscard]] store::Writer &writer() { return m_file->writer(); }
    [[nodiscard]] store::Reader reader() { return std::move(*m_file->openReader()); }
    [[nodiscard]] std::string digest() { return *store::contentDigest(reader()); }

    void reopen()
    {
        static_cast<void>(m_file->close());
        m_file = opened();
    }

    store::EditOutcome edit(store::Edit edit)
    {
        const auto outcome = writer().edit(std::move(edit)).get();
        Q_ASSERT_X(outcome.has_value(), "Copy::edit", "the edit is refused");
        return *outcome;
    }

    [[nodiscard]] std::shared_ptr<model::SharedChanges> send()
    {
        return std::make_shared<model::SharedChanges>(*store::sharedChanges(reader(), m_author));
    }
    base::Result<store::TakenIn> take(std::shared_ptr<const model::SharedChanges> changes,
                                      store::Choosing choosing = {})
    {
        return writer().takeIn(std::move(changes), std::move(choosing)).get();
    }
    base::Result<store::TakenIn> takeFrom(Copy &other) { return take(other.send()); }

    /// What the check of a project finds wrong, in words.
    [[nodiscard]] QString problems()
    {
        const auto checked = store::checkProject(reader());
        QString words;
        for (const store::Problem &problem : checked->problems)
            words += QString::fromStdString(problem.code + ' ' + problem.subject + ' ' + problem.detail + "; ");
        return words;
    }

private:
    [[nodiscard]] base::Result<store::ProjectFile> opened() const
    {
        store::OpenOptions options;
        options.writer.author = m_author;
        return store::ProjectFile::open(path(), options);
    }

    QTemporaryDir m_folder;
    std::string m_author;
    base::Result<store::ProjectFile> m_file;
};

/// Two people with a copy each of one project.
struct TwoCopies
{
    explicit TwoCopies(TempProject &project) : TwoCopies(closed(project)) {}

    Copy anna;
    Copy bent;

private:
    explicit TwoCopies(const std::filesystem::path &path) : anna(path, "Anna"), bent(path, "Bent") {}
    static std::filesystem::path closed(TempProject &project)
    {
        static_cast<void>(project.file().close());
        return project.path();
    }
};

} // namespace support
