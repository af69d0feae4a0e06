#include "core/extract/pack/language_pack.h"

#include "core/extract/pack/compiled_pack.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace extract {

namespace {

constexpr std::string_view headFile = "pack.json";
constexpr std::string_view packEnding = ".pack";

QByteArray bytesOf(const std::string &text)
{
    return QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size()));
}

std::vector<std::string> splitAtBlanks(std::string_view text)
{
    std::vector<std::string> out;
    while (!text.empty()) {
        const std::size_t blank = text.find(' ');
        if (blank != 0)
            out.emplace_back(text.substr(0, blank));
        text.remove_prefix(blank == std::string_view::npos ? text.size() : blank + 1);
    }
    return out;
}

} // namespace

base::Result<LanguagePack> LanguagePack::compile(std::span<const std::pair<std::string, std::string>> files)
{
    LanguagePack pack;
    Compiled &compiled = *pack.m_compiled;
    std::vector<const std::pair<std::string, std::string> *> sorted;
    for (const auto &file : files)
        sorted.push_back(&file);
    std::sort(sorted.begin(), sorted.end(), [](auto a, auto b) { return a->first < b->first; });
    for (const auto *file : sorted) {
        const auto &[name, content] = *file;
        if (name == headFile) {
            if (const auto read = pack.readHead(content); !read)
                return tl::unexpected(read.error());
        } else if (name.ends_with(packEnding)) {
            auto lines = readPack(name, content);
            if (!lines)
                return tl::unexpected(lines.error());
            for (PackLine &line : *lines) {
                const std::size_t number = line.line;
                if (!compiled.add(std::move(line)))
                    return base::failure(base::ErrorCode::FormatInvalid, name, {std::to_string(number), "empty"});
            }
        }
    }
    if (compiled.code.empty())
        return base::failure(base::ErrorCode::FormatInvalid, std::string(headFile), {"0", "code"});
    compiled.finish();
    return pack;
}

base::Result<void> LanguagePack::readHead(const std::string &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytesOf(json));
    if (!document.isObject())
        return base::failure(base::ErrorCode::FormatInvalid, std::string(headFile), {"0", "syntax"});
    const QJsonObject head = document.object();
    for (auto member = head.begin(); member != head.end(); ++member)
        m_compiled->settings.emplace_back(member.key().toStdString(), member.value().toString().toStdString());
    m_compiled->code = m_compiled->setting("code");
    m_compiled->version = m_compiled->setting("version");
    m_compiled->genitives = splitAtBlanks(m_compiled->setting("genitives"));
    return {};
}

LanguagePack::LanguagePack() : m_compiled(std::make_shared<Compiled>()) {}
LanguagePack::LanguagePack(LanguagePack &&) noexcept = default;
LanguagePack &LanguagePack::operator=(LanguagePack &&) noexcept = default;
LanguagePack::~LanguagePack() = default;

const std::string &LanguagePack::code() const
{
    return m_compiled->code;
}

const std::string &LanguagePack::version() const
{
    return m_compiled->version;
}

std::string_view LanguagePack::setting(std::string_view name) const
{
    return m_compiled->setting(name);
}

std::span<const PhraseEntry> LanguagePack::entries() const
{
    return m_compiled->entries;
}

std::span<const std::string> LanguagePack::genitives() const
{
    return m_compiled->genitives;
}

} // namespace extract
