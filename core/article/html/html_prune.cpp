#include "core/article/html/html_prune.h"

#include "core/base/ascii.h"

#include <algorithm>
#include <array>
#include <set>
#include <vector>

namespace article {

namespace {

constexpr std::size_t mostAttributes = 100;
constexpr std::string_view htmlWhiteSpace(" \t\n\f\r");

template <std::size_t size>
bool isOneOf(const std::array<std::string_view, size> &names, std::string_view name)
{
    return std::ranges::find(names, name) != names.end();
}

/// The active formatting elements of the HTML standard, without a.
constexpr std::array<std::string_view, 13> formatting{"b", "big",   "code",   "em",     "font", "i", "nobr",
                                                      "s", "small", "strike", "strong", "tt",   "u"};
constexpr std::array<std::string_view, 14> withoutEnd{"area",  "base", "br",   "col",   "embed",  "hr",    "img",
                                                      "input", "link", "meta", "param", "source", "track", "wbr"};
/// Closed by what follows, so that they never nest by themselves.
constexpr std::array<std::string_view, 18> closedByNext{"html",    "head",     "body", "p",     "option", "optgroup",
                                                        "tr",      "td",       "th",   "thead", "tbody",  "tfoot",
                                                        "caption", "colgroup", "rb",   "rt",    "rp",     "rtc"};
/// Their content is no text of an article.
constexpr std::array<std::string_view, 10> leftOut{"script",   "style", "iframe", "noembed", "noframes",
                                                   "textarea", "xmp",   "svg",    "math",    "template"};

struct Tag
{
    std::string name;    ///< lower case
    std::size_t end = 0; ///< after '>'
    std::size_t attributes = 0;
    bool isJsonLd = false;
};

class Pruner
{
public:
    explicit Pruner(std::string_view html) : m_html(html) { m_result.html.reserve(html.size()); }

    PrunedHtml run()
    {
        while (m_at < m_html.size()) {
            const std::size_t open = std::min(m_html.find('<', m_at), m_html.size());
            m_result.html.append(m_html.substr(m_at, open - m_at));
            m_at = open;
            if (open < m_html.size())
                takeMarkup();
        }
        return std::move(m_result);
    }

private:
    void takeMarkup()
    {
        const std::string_view rest = m_html.substr(m_at);
        if (rest.starts_with("<!--")) {
            // "<!-->" and "<!--->" are whole comments.
            skipPast("-->", m_at + 2);
        } else if (rest.size() > 2 && rest[1] == '!' && base::isAsciiLetter(rest[2])) {
            keepPast('>');
        } else if (rest.size() > 1 && (rest[1] == '!' || rest[1] == '?')) {
            skipPast(">", m_at + 1);
        } else if (rest.size() > 2 && rest[1] == '/' && base::isAsciiLetter(rest[2])) {
            takeEndTag(readTag(m_at + 2));
        } else if (rest.size() > 1 && base::isAsciiLetter(rest[1])) {
            takeStartTag(readTag(m_at + 1));
        } else {
            m_result.html += "&lt;";
            ++m_at;
        }
    }

    void skipPast(std::string_view end, std::size_t from)
    {
        const std::size_t at = m_html.find(end, from);
        m_at = at == std::string_view::npos ? m_html.size() : at + end.size();
    }

    void keepPast(char end)
    {
        const std::size_t at = m_html.find(end, m_at);
        const std::size_t next = at == std::string_view::npos ? m_html.size() : at + 1;
        m_result.html.append(m_html.substr(m_at, next - m_at));
        m_at = next;
    }

    Tag readTag(std::size_t at) const
    {
        Tag tag;
        for (; at < m_html.size() && m_html[at] != '>' && m_html[at] != '/' && !isSpace(at); ++at)
            tag.name += base::lowerAscii(m_html[at]);
        while (at < m_html.size() && m_html[at] != '>') {
            if (isSpace(at) || m_html[at] == '/')
                ++at;
            else
                at = readAttribute(at, tag);
        }
        tag.end = std::min(at + 1, m_html.size());
        return tag;
    }

    std::size_t readAttribute(std::size_t at, Tag &tag) const
    {
        ++tag.attributes;
        // A "=" at the beginning is part of the name.
        at = std::min(m_html.find_first_of("= \t\n\f\r/>", at + 1), m_html.size());
        const std::size_t equals = std::min(m_html.find_first_not_of(htmlWhiteSpace, at), m_html.size());
        if (equals == m_html.size() || m_html[equals] != '=')
            return at;
        at = std::min(m_html.find_first_not_of(htmlWhiteSpace, equals + 1), m_html.size());
        if (at == m_html.size() || m_html[at] == '>')
            return at;
        const char quote = m_html[at];
        const bool quoted = quote == '"' || quote == '\'';
        const std::size_t begin = quoted ? at + 1 : at;
        const std::size_t end =
            std::min(quoted ? m_html.find(quote, begin) : m_html.find_first_of(" \t\n\f\r>", begin), m_html.size());
        if (tag.name == "script" && end - begin < 100)
            tag.isJsonLd |= isJsonLd(m_html.substr(begin, end - begin));
        return std::min(quoted ? end + 1 : end, m_html.size());
    }

    static bool isJsonLd(std::string_view type)
    {
        return base::lowerAscii(type).find("application/ld+json") != std::string::npos;
    }

    void takeStartTag(const Tag &tag)
    {
        if (isOneOf(leftOut, tag.name)) {
            takeLeftOut(tag);
            return;
        }
        const bool drop =
            isOneOf(formatting, tag.name) || tag.name == "plaintext" || tag.name == "noscript" ||
            (!isOneOf(withoutEnd, tag.name) && !isOneOf(closedByNext, tag.name) && isTooDeepAfterOpening(tag.name));
        if (!drop && tag.attributes <= mostAttributes)
            m_result.html.append(m_html.substr(m_at, tag.end - m_at));
        else if (!drop)
            m_result.html += '<' + tag.name + '>';
        m_at = tag.end;
        if (tag.name == "title")
            keepText("title");
    }

    /// Title holds text, not markup.
    void keepText(std::string_view name)
    {
        const std::size_t end = std::min(findEndTag(name, m_at), m_html.size());
        m_result.html.append(m_html.substr(m_at, end - m_at));
        m_at = end;
    }

    bool isTooDeepAfterOpening(const std::string &name)
    {
        const bool listed = name == "li" || name == "dt" || name == "dd";
        if (listed && !m_open.empty() &&
            (m_open.back() == name || (name[0] == 'd' && m_open.back()[0] == 'd' && m_open.back().size() == 2)))
            return false;
        if (m_open.size() >= deepestHtml) {
            ++m_overflow;
            ++m_result.tooDeep;
            return true;
        }
        m_open.push_back(name);
        return false;
    }

    void takeEndTag(const Tag &tag)
    {
        const bool keep = !isOneOf(formatting, tag.name) && tag.name != "noscript" && isOpen(tag.name);
        if (keep)
            m_result.html += "</" + tag.name + '>';
        m_at = tag.end;
    }

    bool isOpen(const std::string &name)
    {
        if (isOneOf(closedByNext, name) || name == "title")
            return true;
        if (m_overflow > 0) {
            --m_overflow;
            return false;
        }
        const auto found = std::find(m_open.rbegin(), m_open.rend(), name);
        if (found == m_open.rend())
            return false;
        m_open.erase(found.base() - 1, m_open.end());
        return true;
    }

    void takeLeftOut(const Tag &tag)
    {
        const std::size_t contentEnd = findEndTag(tag.name, tag.end);
        if (contentEnd == std::string_view::npos &&
            (tag.name == "svg" || tag.name == "math" || tag.name == "template")) {
            m_at = tag.end;
            return;
        }
        const std::size_t end = std::min(contentEnd, m_html.size());
        if (tag.isJsonLd) {
            m_result.html += "<script type=\"application/ld+json\">";
            m_result.html.append(m_html.substr(tag.end, end - tag.end));
            m_result.html += "</script>";
        }
        m_at = end == m_html.size() ? end : readTag(end + 2).end;
    }

    /// Where "</name" begins, at or after from. What is once not found is not looked for again, which keeps the cost
    /// linear.
    std::size_t findEndTag(std::string_view name, std::size_t from)
    {
        const std::string key(name);
        if (m_withoutEndTag.contains(key))
            return std::string_view::npos;
        for (std::size_t at = m_html.find("</", from); at != std::string_view::npos; at = m_html.find("</", at + 2)) {
            const std::string_view candidate = m_html.substr(at + 2, name.size());
            if (std::ranges::equal(candidate, name, {}, [](char c) { return base::lowerAscii(c); }))
                return at;
        }
        m_withoutEndTag.insert(key);
        return std::string_view::npos;
    }

    [[nodiscard]] bool isSpace(std::size_t at) const
    {
        return htmlWhiteSpace.find(m_html[at]) != std::string_view::npos;
    }

    std::string_view m_html;
    std::size_t m_at = 0;
    PrunedHtml m_result;
    std::vector<std::string> m_open;
    std::size_t m_overflow = 0;
    std::set<std::string> m_withoutEndTag;
};

} // namespace

PrunedHtml pruneHtml(std::string_view html)
{
    return Pruner(html).run();
}

} // namespace article
