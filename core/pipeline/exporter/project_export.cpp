#include "core/pipeline/exporter/project_export.h"

#include "core/exchange/file_sink.h"
#include "core/exchange/project/project_json.h"
#include "core/store/project_scan.h"

#include <variant>

namespace pipeline {

namespace {

/// Texts of articles that annotations are on, which mostly come one after the other.
class AnnotatedText
{
public:
    explicit AnnotatedText(const store::Reader &reader) : m_reader(reader) {}

    base::Result<std::string_view> of(const model::ProjectRecord &record)
    {
        const auto *annotation = std::get_if<model::Annotation>(&record);
        if (annotation == nullptr || !annotation->article.isValid())
            return std::string_view();
        if (annotation->article != m_article) {
            auto text = m_reader.articleText(annotation->article);
            if (!text)
                return tl::unexpected(text.error());
            m_text = std::move(*text);
            m_article = annotation->article;
        }
        return m_text;
    }

private:
    const store::Reader &m_reader;
    base::ArticleId m_article;
    std::string m_text;
};

} // namespace

base::Result<void> writeProjectFile(const store::Reader &reader, const std::string &path)
{
    exchange::FileSink sink(path);
    AnnotatedText texts(reader);
    base::Result<void> done = sink.open();
    if (done)
        done = sink.write(exchange::projectJsonHeader() + '\n');
    if (done)
        done = store::scanProject(reader, [&](const model::ProjectRecord &record) -> base::Result<void> {
            const auto text = texts.of(record);
            return text ? sink.write(exchange::projectJsonLine(record, *text) + '\n') : tl::unexpected(text.error());
        });
    if (done)
        done = sink.commit();
    return done;
}

} // namespace pipeline
