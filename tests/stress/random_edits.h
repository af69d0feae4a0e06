#pragma once

#include "core/model/parsed_article.h"
#include "core/store/project_file.h"

#include <cstdint>
#include <functional>
#include <random>
#include <vector>

namespace stress {

/// The article of a number: two claims, two actors, an alias. The same number gives the same article.
[[nodiscard]] model::ParsedArticle article(int number);

/// Edits of every kind that the writer knows, each on something that is in the project. The same seed on the same
/// project gives the same edits. The project must hold at least one article.
class RandomEdits
{
public:
    explicit RandomEdits(std::uint32_t seed);

    /// Reads the project for each edit: linear in it.
    [[nodiscard]] store::Edit next(const store::Reader &reader);

private:
    using Maker = std::function<store::Edit(const store::Reader &)>;

    [[nodiscard]] store::Edit articlesBack(const store::Reader &reader);
    [[nodiscard]] store::Edit claimsBack(const store::Reader &reader);
    [[nodiscard]] store::Edit status(const store::Reader &reader);
    [[nodiscard]] store::Edit statusOfMany(const store::Reader &reader);
    [[nodiscard]] store::Edit correction(const store::Reader &reader);
    [[nodiscard]] store::Edit addedEvent(const store::Reader &reader);
    [[nodiscard]] store::Edit addedAnnotation(const store::Reader &reader);
    [[nodiscard]] store::Edit changedAnnotation(const store::Reader &reader);
    [[nodiscard]] store::Edit removedAnnotation(const store::Reader &reader);
    [[nodiscard]] store::Edit mergedEvents(const store::Reader &reader);
    [[nodiscard]] store::Edit splitClaims(const store::Reader &reader);
    [[nodiscard]] store::Edit remark(const store::Reader &reader);
    [[nodiscard]] store::Edit keptApart(const store::Reader &reader);
    [[nodiscard]] store::Edit actor(const store::Reader &reader);
    [[nodiscard]] store::Edit time(const store::Reader &reader);
    [[nodiscard]] store::Edit published(const store::Reader &reader);
    [[nodiscard]] store::Edit search(const store::Reader &reader);
    [[nodiscard]] store::Edit hiddenBatch(const store::Reader &reader);
    [[nodiscard]] store::Edit together(const store::Reader &reader);

    template <class T>
    const T &pick(const std::vector<T> &list)
    {
        return list[m_random() % list.size()];
    }
    [[nodiscard]] std::string number(unsigned below);

    std::mt19937 m_random;
    std::vector<Maker> m_makers;
};

} // namespace stress
