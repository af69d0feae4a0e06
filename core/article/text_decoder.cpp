#include "core/article/text_decoder.h"

#include "core/article/encoding_guess.h"

#include <unicode/ucnv.h>
#include <unicode/ustring.h>

#include <array>
#include <memory>
#include <optional>

namespace article {

namespace {

using base::ErrorCode;

struct ByteOrderMark
{
    std::string_view bytes;
    const char *encoding;
};

// UTF-32 first: its little-endian mark begins with that of UTF-16.
constexpr std::array<ByteOrderMark, 5> byteOrderMarks{{{{"\xFF\xFE\0\0", 4}, "UTF-32LE"},
                                                       {{"\0\0\xFE\xFF", 4}, "UTF-32BE"},
                                                       {"\xEF\xBB\xBF", "UTF-8"},
                                                       {"\xFF\xFE", "UTF-16LE"},
                                                       {"\xFE\xFF", "UTF-16BE"}}};

model::Finding finding(std::string code, std::vector<std::string> details)
{
    model::Finding result;
    result.code = std::move(code);
    result.details = std::move(details);
    return result;
}

/// Through ICU, strictly: nothing where the bytes are not of this encoding, or ICU does not know it.
std::optional<std::string> convertStrictly(std::string_view bytes, const std::string &encoding)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, void (*)(UConverter *)> converter(ucnv_open(encoding.c_str(), &status),
                                                                        &ucnv_close);
    if (U_FAILURE(status))
        return std::nullopt;
    ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    std::u16string wide(bytes.size() * 2 + 16, u'\0');
    const auto length = ucnv_toUChars(converter.get(), wide.data(), static_cast<std::int32_t>(wide.size()),
                                      bytes.data(), static_cast<std::int32_t>(bytes.size()), &status);
    if (U_FAILURE(status))
        return std::nullopt;
    wide.resize(static_cast<std::size_t>(length));
    return utf8From(wide);
}

/// UTF-16 by hand, since ICU's converter cannot tell how many lone surrogates it met.
std::u16string wideFromUtf16(std::string_view bytes, bool littleEndian)
{
    std::u16string wide;
    wide.reserve(bytes.size() / 2);
    for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) {
        const auto first = static_cast<unsigned char>(bytes[i]);
        const auto second = static_cast<unsigned char>(bytes[i + 1]);
        wide.push_back(static_cast<char16_t>(littleEndian ? first | second << 8 : first << 8 | second));
    }
    return wide;
}

std::size_t replaceLoneSurrogates(std::u16string &wide)
{
    std::size_t replaced = 0;
    for (std::size_t i = 0; i < wide.size(); ++i) {
        if (!U16_IS_SURROGATE(wide[i]))
            continue;
        if (U16_IS_LEAD(wide[i]) && i + 1 < wide.size() && U16_IS_TRAIL(wide[i + 1])) {
            ++i;
            continue;
        }
        wide[i] = u'\xFFFD';
        ++replaced;
    }
    return replaced;
}

base::Result<DecodedText> decodeAs(std::string_view bytes, const std::string &encoding, const std::string &name)
{
    DecodedText result;
    result.encoding = encoding;
    if (encoding == "UTF-16LE" || encoding == "UTF-16BE") {
        if (bytes.size() % 2 != 0)
            return base::failure(ErrorCode::EncodingInvalid, name, {encoding, std::to_string(bytes.size() - 1)});
        std::u16string wide = wideFromUtf16(bytes, encoding.back() == 'E' && encoding[6] == 'L');
        if (const std::size_t replaced = replaceLoneSurrogates(wide); replaced > 0)
            result.findings.push_back(finding("surrogates-replaced", {std::to_string(replaced)}));
        result.text = utf8From(wide);
        return result;
    }
    std::optional<std::string> text = convertStrictly(bytes, encoding);
    if (!text)
        return base::failure(ErrorCode::EncodingInvalid, name, {encoding});
    result.text = std::move(*text);
    return result;
}

base::Result<DecodedText> decodeUtf8(std::string_view bytes, const std::string &name)
{
    const Utf8Survey survey = surveyUtf8(bytes);
    DecodedText result;
    result.encoding = "UTF-8";
    if (survey.invalid == 0) {
        result.text = bytes;
        return result;
    }
    if (survey.invalid == survey.surrogates) {
        result.text = replaceEncodedSurrogates(bytes);
        result.findings.push_back(finding("surrogates-replaced", {std::to_string(survey.surrogates)}));
        return result;
    }
    return base::failure(ErrorCode::EncodingInvalid, name, {"UTF-8", std::to_string(survey.firstInvalid)});
}

/// No mark, not UTF-8: what the file says of itself, else what Western prose of that time was in.
base::Result<DecodedText> decodeLegacy(std::string_view bytes, const std::string &declared, const std::string &name)
{
    std::vector<model::Finding> findings;
    if (!declared.empty()) {
        if (auto text = decodeAs(bytes, declared, name))
            return text;
        findings.push_back(finding("encoding-declared-wrong", {declared}));
    }
    if (!looksLikeWindows1252(bytes))
        return base::failure(ErrorCode::EncodingInvalid, name,
                             {declared.empty() ? "UTF-8" : declared, std::to_string(surveyUtf8(bytes).firstInvalid)});
    auto guessed = decodeAs(bytes, "windows-1252", name);
    if (!guessed)
        return guessed;
    findings.push_back(finding("encoding-guessed", {"windows-1252"}));
    guessed->findings = std::move(findings);
    return guessed;
}

base::Result<DecodedText> decodeUnmarked(std::string_view bytes, const std::string &name)
{
    if (const char *wide = guessUtf16(bytes)) {
        auto text = decodeAs(bytes, wide, name);
        if (text)
            text->findings.push_back(finding("encoding-guessed", {wide}));
        return text;
    }
    if (looksBinary(bytes))
        return base::failure(ErrorCode::FileBinary, name, {"control characters"});
    const std::string declared = declaredEncoding(bytes);
    const Utf8Survey survey = surveyUtf8(bytes);
    // More broken than whole sequences: it never was UTF-8. The other way round it is, and damaged.
    const bool isUtf8 = survey.invalid == survey.surrogates || survey.multiByte >= survey.invalid;
    if (!isUtf8)
        return decodeLegacy(bytes, declared, name);
    auto text = decodeUtf8(bytes, name);
    if (text && !declared.empty() && survey.multiByte > 0 && !isNameOfUtf8(declared))
        text->findings.push_back(finding("encoding-declared-wrong", {declared}));
    return text;
}

void removeNuls(DecodedText &decoded)
{
    const std::size_t removed = std::erase(decoded.text, '\0');
    if (removed > 0)
        decoded.findings.push_back(finding("nul-removed", {std::to_string(removed)}));
}

void unifyLineEnds(std::string &text)
{
    std::size_t out = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool isReturn = text[i] == '\r';
        if (isReturn && i + 1 < text.size() && text[i + 1] == '\n')
            continue;
        text[out++] = isReturn ? '\n' : text[i];
    }
    text.resize(out);
}

} // namespace

base::Result<DecodedText> decodeText(std::string_view bytes, const std::string &name)
{
    if (bytes.empty())
        return base::failure(ErrorCode::FileEmpty, name);
    if (const std::string_view kind = binaryKind(bytes); !kind.empty())
        return base::failure(ErrorCode::FileBinary, name, {std::string(kind)});
    if (bytes.size() > 1'000'000'000)
        return base::failure(ErrorCode::FileTooLarge, name, {std::to_string(bytes.size()), "1000000000"});

    base::Result<DecodedText> decoded = [&] {
        for (const ByteOrderMark &mark : byteOrderMarks) {
            if (!bytes.starts_with(mark.bytes))
                continue;
            const std::string_view rest = bytes.substr(mark.bytes.size());
            return std::string_view(mark.encoding) == "UTF-8" ? decodeUtf8(rest, name)
                                                              : decodeAs(rest, mark.encoding, name);
        }
        return decodeUnmarked(bytes, name);
    }();
    if (!decoded)
        return decoded;
    removeNuls(*decoded);
    unifyLineEnds(decoded->text);
    if (decoded->text.find_first_not_of(" \t\n\f\v") == std::string::npos)
        return base::failure(ErrorCode::FileEmpty, name);
    return decoded;
}

} // namespace article
