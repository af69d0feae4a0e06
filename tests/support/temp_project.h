#pragma once

#include "core/store/project_file.h"

#include <QTemporaryDir>

#include <filesystem>
#include <string>

namespace support {

/// A new project in a folder of its own that goes with the test. For tests that link core::store.
class TempProject
{
public:
    explicit TempProject(store::OpenOptions options = {})
        : m_project(store::ProjectFile::create(path(), std::move(options)))
    {
        Q_ASSERT_X(m_project.has_value(), "TempProject", "no project can be made in the temporary folder");
    }

    [[nodiscard]] std::filesystem::path folder() const { return m_folder.path().toStdString(); }
    [[nodiscard]] std::filesystem::path path() const { return folder() / "project.dateline"; }
    [[nodiscard]] store::ProjectFile &file() { return *m_project; }
    [[nodiscard]] store::Writer &writer() { return m_project->writer(); }
    [[nodiscard]] store::Reader reader() { return std::move(*m_project->openReader()); }

    /// One article as a run of its own.
    base::Result<store::ImportOutcome> import(model::ParsedArticle parsed, std::string label = "test")
    {
        const auto batch = writer().beginBatch(std::move(label)).get();
        if (!batch)
            return tl::unexpected(batch.error());
        auto outcome = writer().importArticle(*batch, std::move(parsed)).get();
        if (const auto finished = writer().finishBatch(*batch).get(); !finished)
            return tl::unexpected(finished.error());
        return outcome;
    }
    /// Closes the file and opens it again, as after a restart.
    base::Result<void> reopen()
    {
        if (const auto closed = m_project->close(); !closed)
            return tl::unexpected(closed.error());
        m_project = store::ProjectFile::open(path());
        if (!m_project)
            return tl::unexpected(m_project.error());
        return {};
    }

private:
    QTemporaryDir m_folder;
    base::Result<store::ProjectFile> m_project;
};

} // namespace support
