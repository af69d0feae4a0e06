#include "core/extract/pack/language_pack.h"

#include "resources/resources.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <array>
#include <utility>

namespace extract {

namespace {

constexpr std::string_view fallbackCode = "en";
/// Norwegian is written in two forms, which share one pack until someone writes the second.
constexpr std::array<std::pair<std::string_view, std::string_view>, 2> cousins{{{"no", "nb"}, {"nn", "nb"}}};

base::Result<LanguagePack> loadFolder(const QDir &folder)
{
    std::vector<std::pair<std::string, std::string>> files;
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return base::failure(base::ErrorCode::FileUnreadable, file.fileName().toStdString());
        files.emplace_back(name.toStdString(), file.readAll().toStdString());
    }
    return LanguagePack::compile(files);
}

} // namespace

base::Result<LanguagePacks> LanguagePacks::loadFromResources()
{
    dateline::initResources();
    LanguagePacks packs;
    const QDir root(QStringLiteral(":/dateline/languages"));
    for (const QString &code : root.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        auto pack = loadFolder(QDir(root.filePath(code)));
        if (!pack)
            return tl::unexpected(pack.error());
        packs.add(std::move(*pack));
    }
    if (!packs.find(fallbackCode))
        return base::failure(base::ErrorCode::FileMissing, root.filePath(QStringLiteral("en")).toStdString());
    return packs;
}

const LanguagePack *LanguagePacks::find(std::string_view code) const
{
    const std::string_view language = code.substr(0, code.find('-'));
    const auto withCode = [this](std::string_view wanted) -> const LanguagePack * {
        const auto found = std::find_if(m_packs.begin(), m_packs.end(),
                                        [wanted](const LanguagePack &pack) { return pack.code() == wanted; });
        return found == m_packs.end() ? nullptr : &*found;
    };
    if (const LanguagePack *own = withCode(language))
        return own;
    for (const auto &[from, to] : cousins) {
        if (from == language)
            return withCode(to);
    }
    return nullptr;
}

const LanguagePack &LanguagePacks::fallback() const
{
    const LanguagePack *pack = find(fallbackCode);
    return pack ? *pack : m_packs.front();
}

void LanguagePacks::add(LanguagePack pack)
{
    m_packs.push_back(std::move(pack));
}

} // namespace extract
