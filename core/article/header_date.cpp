#include "core/article/header_date.h"

#include "core/base/edtf.h"

#include <QDateTime>
#include <QString>

#include <algorithm>
#include <array>

namespace article {

namespace {

constexpr std::string_view whiteSpace(" \t\n\f\v\r");

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isUpperLetter(char c)
{
    return c >= 'A' && c <= 'Z';
}

bool startsWithDigits(std::string_view text, std::size_t count)
{
    return text.size() >= count && std::ranges::all_of(text.substr(0, count), isDigit);
}

/// Length of YYYY, YYYY-MM or YYYY-MM-DD at the beginning; 0 when there is none.
std::size_t lengthOfDate(std::string_view text)
{
    if (!startsWithDigits(text, 4))
        return 0;
    std::size_t length = 4;
    while (length < 10 && length < text.size() && text[length] == '-' && startsWithDigits(text.substr(length + 1), 2))
        length += 3;
    return length;
}

} // namespace

std::optional<HeaderDate> findHeaderDate(std::string_view text)
{
    constexpr std::string_view word("date");
    std::size_t at = text.find_first_not_of(whiteSpace);
    if (at == std::string_view::npos || text.compare(at, word.size(), word) != 0)
        return std::nullopt;
    at += word.size();
    const std::size_t dateBegin = text.find_first_not_of(" \t", at);
    if (dateBegin == at || dateBegin == std::string_view::npos)
        return std::nullopt;
    const std::size_t length = lengthOfDate(text.substr(dateBegin));
    at = dateBegin + length;
    if (length == 0 || (at < text.size() && whiteSpace.find(text[at]) == std::string_view::npos))
        return std::nullopt;
    std::size_t bodyBegin = std::min(text.find_first_not_of(" \t", at), text.size());
    if (bodyBegin < text.size() && text[bodyBegin] == '\n')
        ++bodyBegin;
    return HeaderDate{text.substr(dateBegin, length), bodyBegin};
}

std::optional<std::string> edtfFromMetadata(std::string_view date)
{
    const std::size_t begin = date.find_first_not_of(whiteSpace);
    if (begin == std::string_view::npos)
        return std::nullopt;
    date = date.substr(begin, date.find_last_not_of(whiteSpace) + 1 - begin);
    const std::size_t length = lengthOfDate(date);
    if (length > 0 && (length == date.size() || date[length] == 'T' || date[length] == ' ')) {
        const auto edtf = base::Edtf::parse(date.substr(0, length));
        return edtf ? std::optional(edtf->toString()) : std::nullopt;
    }
    // Qt reads numeric zones only; the day stands as written whatever the zone is called.
    if (const std::size_t zone = date.rfind(' ');
        zone != std::string_view::npos && std::ranges::all_of(date.substr(zone + 1), isUpperLetter))
        date = date.substr(0, zone);
    const QDateTime mail =
        QDateTime::fromString(QString::fromUtf8(date.data(), static_cast<qsizetype>(date.size())), Qt::RFC2822Date);
    if (!mail.isValid())
        return std::nullopt;
    return mail.date().toString(Qt::ISODate).toStdString();
}

} // namespace article
