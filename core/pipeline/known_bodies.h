#pragma once

#include "core/store/reader.h"

#include <map>
#include <mutex>
#include <optional>
#include <string>

namespace pipeline {

/// The texts of the articles in a project, for parsed lines that come without one (ParseOptions::knownBody). Looks at
/// the project when it is first asked. Any thread may ask.
class KnownBodies
{
public:
    explicit KnownBodies(store::Reader reader);

    /// By url, else by file name; of several the newest.
    [[nodiscard]] std::optional<std::string> find(const std::string &url, const std::string &sourceName);

private:
    void list();

    std::mutex m_mutex;
    store::Reader m_reader;
    bool m_listed = false;
    std::map<std::string, base::ArticleId> m_byUrl;
    std::map<std::string, base::ArticleId> m_byName;
};

} // namespace pipeline
