// A chronology as a text document, OpenDocument 1.3: a heading, a paragraph an event, further claims and notes as a
// list below it, and the source of each claim as a footnote that the word processor keeps and numbers.
#include "core/exchange/formats/writers.h"
#include "core/exchange/formats/written_claim.h"
#include "core/exchange/zip_pack.h"

#include <QString>

#include <string>

namespace exchange {

namespace {

constexpr std::string_view mimeType = "application/vnd.oasis.opendocument.text";
constexpr std::string_view xmlHead = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
constexpr std::string_view namespaces = " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                                        " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
                                        " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
                                        " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\""
                                        " xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\""
                                        " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                                        " xmlns:xlink=\"http://www.w3.org/1999/xlink\" office:version=\"1.3\"";
constexpr std::string_view manifest =
    "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" "
    "manifest:version=\"1.3\">\n"
    "<manifest:file-entry manifest:full-path=\"/\" manifest:version=\"1.3\" "
    "manifest:media-type=\"application/vnd.oasis.opendocument.text\"/>\n"
    "<manifest:file-entry manifest:full-path=\"content.xml\" manifest:media-type=\"text/xml\"/>\n"
    "<manifest:file-entry manifest:full-path=\"styles.xml\" manifest:media-type=\"text/xml\"/>\n"
    "<manifest:file-entry manifest:full-path=\"meta.xml\" manifest:media-type=\"text/xml\"/>\n"
    "</manifest:manifest>\n";
// By the names that word processors know, so that a person restyles them as their own.
constexpr std::string_view styles =
    "<office:styles>\n"
    "<style:style style:name=\"Standard\" style:family=\"paragraph\" style:class=\"text\">"
    "<style:paragraph-properties fo:margin-bottom=\"0.2cm\"/><style:text-properties fo:font-size=\"11pt\"/>"
    "</style:style>\n"
    "<style:style style:name=\"Heading_20_1\" style:display-name=\"Heading 1\" style:family=\"paragraph\" "
    "style:parent-style-name=\"Standard\" style:default-outline-level=\"1\" style:class=\"text\">"
    "<style:paragraph-properties fo:margin-bottom=\"0.4cm\" fo:keep-with-next=\"always\"/>"
    "<style:text-properties fo:font-size=\"18pt\" fo:font-weight=\"bold\"/></style:style>\n"
    "<style:style style:name=\"Footnote\" style:family=\"paragraph\" style:parent-style-name=\"Standard\" "
    "style:class=\"extra\"><style:paragraph-properties fo:margin-left=\"0.5cm\" fo:margin-bottom=\"0cm\" "
    "fo:text-indent=\"-0.5cm\"/><style:text-properties fo:font-size=\"9pt\"/></style:style>\n"
    "<style:style style:name=\"Strong_20_Emphasis\" style:display-name=\"Strong Emphasis\" style:family=\"text\">"
    "<style:text-properties fo:font-weight=\"bold\"/></style:style>\n"
    "<style:style style:name=\"Emphasis\" style:family=\"text\">"
    "<style:text-properties fo:font-style=\"italic\"/></style:style>\n"
    "<text:notes-configuration text:note-class=\"footnote\" style:num-format=\"1\" text:start-value=\"0\" "
    "text:footnotes-position=\"page\" text:start-numbering-at=\"document\"/>\n"
    "</office:styles>\n"
    "<office:automatic-styles><style:page-layout style:name=\"Page\"><style:page-layout-properties "
    "fo:page-width=\"21cm\" fo:page-height=\"29.7cm\" fo:margin-top=\"2cm\" fo:margin-bottom=\"2cm\" "
    "fo:margin-left=\"2cm\" fo:margin-right=\"2cm\"/></style:page-layout></office:automatic-styles>\n"
    "<office:master-styles><style:master-page style:name=\"Standard\" style:page-layout-name=\"Page\"/>"
    "</office:master-styles>\n";

/// Turns what follows around and would do so to words that are not its own. (Marks such as U+200E turn nothing.)
bool turnsOrder(char16_t sign)
{
    return (sign >= 0x202A && sign <= 0x202E) || (sign >= 0x2066 && sign <= 0x2069);
}

/// Text of articles for XML; what is no character any more stands as U+FFFD.
std::string escaped(const std::string &text)
{
    QString kept = QString::fromStdString(text);
    kept.removeIf([](QChar sign) { return turnsOrder(sign.unicode()); });
    return htmlEscaped(kept.toStdString());
}

std::string withLineBreaks(std::string words)
{
    constexpr std::string_view lineBreak = "<text:line-break/>";
    for (std::size_t at = words.find('\n'); at != std::string::npos; at = words.find('\n', at))
        words.replace(at, 1, lineBreak);
    return words;
}

std::string element(std::string_view name, const std::string &content)
{
    return std::string(xmlHead).append("<").append(name).append(namespaces).append(">\n").append(content).append("</") +
           std::string(name) + ">\n";
}

class OdtWriter final : public ClaimWriter
{
public:
    explicit OdtWriter(const ClaimFileInfo &info)
        : m_title(escaped(info.title.empty() ? info.withoutTitle : info.title)), m_date(escaped(info.date))
    {
    }

    std::string begin() override { return {}; }

    std::string event(const EventRecord &event) override
    {
        const auto time = writtenTime(event.dated());
        if (!time) {
            ++m_losses.undated;
            return {};
        }
        m_losses.annotations += event.tags.size();
        m_body += "<text:p text:style-name=\"Standard\"><text:span text:style-name=\"Strong_20_Emphasis\">" +
                  escaped(time->edtf) + "</text:span> " + claim(event.first()) + "</text:p>\n";
        std::string below;
        for (std::size_t i = 1; i < event.claims.size(); ++i)
            below += item(claim(event.claims[i]));
        for (const std::string &note : event.notes)
            below += item("<text:span text:style-name=\"Emphasis\">" + withLineBreaks(escaped(note)) + "</text:span>");
        if (!below.empty())
            m_body += "<text:list>\n" + below + "</text:list>\n";
        return {};
    }

    /// A zip archive cannot be told before its end is known.
    std::string end() override
    {
        ZipPack pack;
        pack.add("mimetype", mimeType,
                 ZipEntry::Stored); // first and as it is: what kind of file this is, is read there
        pack.add("content.xml", element("office:document-content",
                                        "<office:body><office:text>\n<text:h text:style-name=\"Heading_20_1\" "
                                        "text:outline-level=\"1\">" +
                                            m_title + "</text:h>\n" + m_body + "</office:text></office:body>\n"));
        pack.add("styles.xml", element("office:document-styles", std::string(styles)));
        pack.add("meta.xml",
                 element("office:document-meta",
                         "<office:meta><meta:generator>Dateline</meta:generator><dc:title>" + m_title + "</dc:title>" +
                             (m_date.empty() ? "" : "<dc:date>" + m_date + "</dc:date>") + "</office:meta>\n"));
        pack.add("META-INF/manifest.xml", std::string(xmlHead).append(manifest));
        return pack.finish();
    }

private:
    static std::string item(const std::string &content)
    {
        return "<text:list-item><text:p text:style-name=\"Standard\">" + content + "</text:p></text:list-item>\n";
    }

    std::string claim(const ClaimRecord &record)
    {
        std::string words = escaped(headline(record));
        const std::string source = noteOf(record);
        if (source.empty()) // of a person, not of an article
            return words;
        const std::string number = std::to_string(++m_count);
        return words + "<text:note text:id=\"ftn" + number + "\" text:note-class=\"footnote\"><text:note-citation>" +
               number + "</text:note-citation><text:note-body><text:p text:style-name=\"Footnote\">" + source +
               "</text:p></text:note-body></text:note>";
    }

    static std::string noteOf(const ClaimRecord &record)
    {
        const std::string note = escaped(sourceNote(record));
        const std::string url = escaped(webAddress(record));
        if (url.empty())
            return note;
        return note + " <text:a xlink:type=\"simple\" xlink:href=\"" + url + "\">" + url + "</text:a>";
    }

    std::string m_title;
    std::string m_date;
    std::string m_body;
    std::size_t m_count = 0;
};

} // namespace

std::unique_ptr<ClaimWriter> makeOdtWriter(const ClaimFileInfo &info)
{
    return std::make_unique<OdtWriter>(info);
}

} // namespace exchange
