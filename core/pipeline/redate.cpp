#include "core/pipeline/redate.h"

#include "core/base/edtf.h"
#include "core/base/relative_time.h"

#include <cstddef>
#include <vector>

namespace pipeline {

namespace {

class Redater
{
public:
    Redater(model::ParsedArticle &parsed, const base::Edtf &published)
        : m_parsed(parsed), m_published(published), m_state(parsed.times.size(), State::Waiting)
    {
    }

    void run()
    {
        for (std::size_t i = 0; i < m_parsed.times.size(); ++i)
            resolve(i);
        for (model::Claim &claim : m_parsed.claims) {
            const auto time = static_cast<std::size_t>(claim.time.value) - 1;
            if (claim.time.isValid() && !claim.timeByHand && time < m_before.size() &&
                claim.eventTime == m_before[time])
                claim.eventTime = m_parsed.times[time].edtf;
        }
    }

private:
    enum class State : unsigned char { Waiting, Running, Done };

    /// A circle of anchors, which only another program can write, ends at the first that is met again.
    void resolve(std::size_t index)
    {
        if (m_before.empty()) {
            for (const model::TimeExpression &time : m_parsed.times)
                m_before.push_back(time.edtf);
        }
        if (index >= m_state.size() || m_state[index] != State::Waiting)
            return;
        m_state[index] = State::Running;
        model::TimeExpression &time = m_parsed.times[index];
        if (time.anchor == model::TimeAnchor::Expression)
            resolve(static_cast<std::size_t>(time.anchorExpression.value) - 1);
        if (const auto relative = base::RelativeTime::parse(time.relative); !time.relative.empty() && relative)
            time.edtf = base::resolve(*relative, anchorOf(time)).toString();
        m_state[index] = State::Done;
    }

    [[nodiscard]] base::Edtf anchorOf(const model::TimeExpression &time) const
    {
        if (time.anchor == model::TimeAnchor::Published)
            return m_published;
        const auto index = static_cast<std::size_t>(time.anchorExpression.value) - 1;
        if (time.anchor == model::TimeAnchor::None || index >= m_parsed.times.size())
            return {};
        return base::Edtf::parse(m_parsed.times[index].edtf).value_or(base::Edtf());
    }

    model::ParsedArticle &m_parsed;
    const base::Edtf &m_published;
    std::vector<State> m_state;
    std::vector<std::string> m_before;
};

} // namespace

void redate(model::ParsedArticle &parsed, const std::string &published)
{
    model::Article &article = parsed.article;
    const auto edtf = base::Edtf::parse(published);
    if (!edtf || article.published == published)
        return;
    if (!article.published.empty()) {
        const base::FindingId id{static_cast<std::int64_t>(parsed.findings.size()) + 1};
        parsed.findings.push_back({id, "published-conflict", {published, article.published}, {}});
    }
    article.published = published;
    article.publishedFrom = model::PublishedFrom::Option;
    Redater(parsed, *edtf).run();
}

} // namespace pipeline
