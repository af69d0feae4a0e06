#include "core/pipeline/source_parser.h"

#include <algorithm>
#include <filesystem>
#include <system_error>

namespace pipeline {

namespace {

namespace fs = std::filesystem;

bool isProjectOrItsLog(const std::string &name)
{
    return name.find(".dateline") != std::string::npos &&
           (name.ends_with(".dateline") || name.ends_with(".dateline-wal") || name.ends_with(".dateline-shm") ||
            name.ends_with(".dateline-journal"));
}

void addFolder(const fs::path &folder, std::vector<Source> &sources)
{
    std::error_code error;
    std::vector<fs::directory_entry> entries;
    for (fs::directory_iterator it(folder, error); !error && it != fs::directory_iterator(); it.increment(error))
        entries.push_back(*it);
    if (error) {
        sources.push_back({folder.string(), std::nullopt});
        return;
    }
    std::ranges::sort(entries, {}, [](const fs::directory_entry &entry) { return entry.path().filename().native(); });
    for (const fs::directory_entry &entry : entries) {
        const std::string name = entry.path().filename().string();
        if (name.starts_with('.') || isProjectOrItsLog(name))
            continue;
        if (!entry.is_symlink(error) && entry.is_directory(error))
            addFolder(entry.path(), sources);
        else if (entry.is_regular_file(error))
            sources.push_back({entry.path().string(), std::nullopt});
    }
}

} // namespace

std::vector<Source> expandArguments(const std::vector<std::string> &arguments)
{
    std::vector<Source> sources;
    for (const std::string &argument : arguments) {
        std::error_code error;
        if (argument == "-" || !fs::is_directory(argument, error)) {
            sources.push_back({argument, std::nullopt});
            continue;
        }
        const std::size_t before = sources.size();
        addFolder(argument, sources);
        if (sources.size() == before)
            sources.push_back({argument, std::nullopt});
    }
    return sources;
}

} // namespace pipeline
