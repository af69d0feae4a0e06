#include "tests/stress/history_trial.h"

#include "core/store/check.h"
#include "core/store/content_digest.h"
#include "tests/stress/plain_project.h"
#include "tests/stress/random_edits.h"
#include "tests/support/temp_project.h"

#include <cstdio>
#include <map>
#include <string>

namespace stress {

namespace {

constexpr std::size_t mostArticles = 60;
constexpr std::size_t longestJump = 40; ///< steps

/// The project as it is behind one step of its history.
struct State
{
    std::string digest;
    PlainProject plain;
};

std::string wordsOf(const base::Error &error)
{
    std::string words = std::to_string(static_cast<int>(error.code));
    for (const std::string &detail : error.details)
        words += ", " + detail;
    return words;
}

class HistoryTrial
{
public:
    explicit HistoryTrial(std::uint32_t seed) : m_random(seed), m_edits(seed)
    {
        m_states.push_back({digest(), PlainProject::readFrom(m_project.reader())});
    }

    bool run(std::size_t steps)
    {
        for (std::size_t step = 0; step < steps; ++step) {
            if (!act()) {
                std::fprintf(stderr, "stress: step %zu (%s): %s\n", step, m_action.c_str(), m_wrong.c_str());
                return false;
            }
        }
        return backAndForth() && isWhole();
    }

    void print(std::size_t steps, std::uint32_t seed) const
    {
        std::printf(R"({"name":"stress_edits","seed":%u,"steps":%zu,"history":%zu)", seed, steps, m_states.size() - 1);
        for (const auto &[action, count] : m_counts)
            std::printf(R"(,"%s":%zu)", action.c_str(), count);
        std::printf("}\n");
    }

private:
    bool act()
    {
        const auto choice = m_random() % 100;
        const bool few = m_states[m_at].plain.articles.size() < 2;
        bool done = false;
        if (few || (choice < 2 && m_articles < mostArticles))
            done = import();
        else if (choice < 12)
            done = move(-1);
        else if (choice < 20)
            done = move(+1);
        else if (choice < 22)
            done = jump();
        else if (choice < 23)
            done = reopen();
        else
            done = edit();
        ++m_counts[m_action];
        return done && holds();
    }

    bool import()
    {
        m_action = "import";
        const int number = static_cast<int>(++m_articles);
        PlainProject expected = m_states[m_at].plain;
        const auto outcome = m_project.import(article(number));
        if (!outcome)
            return fail("refused");
        const std::size_t claims = expected.claims.size() + outcome->claims;
        if (!expected.takeOver(PlainProject::readFrom(m_project.reader())) || expected.claims.size() != claims)
            return fail("something else than an article and its claims was added");
        push({digest(), std::move(expected)});
        return true;
    }

    bool edit()
    {
        const store::Edit edit = m_edits.next(m_project.reader());
        m_action = "edit " + std::to_string(edit.index());
        const auto outcome = m_project.writer().edit(edit).get();
        if (!outcome)
            return fail("refused");
        if (!outcome->change.isValid())
            return true; // it changed nothing, and holds() sees that
        PlainProject expected = m_states[m_at].plain;
        if (std::holds_alternative<store::SetBatchHidden>(edit))
            expected.showOnly(PlainProject::readFrom(m_project.reader()));
        else
            expected.apply(edit, *outcome);
        const bool continues = joinedWithLast();
        if (continues)
            m_states.resize(m_at--); // typing goes on: one step of the history
        push({digest(), std::move(expected)});
        return true;
    }

    /// True if the last edit became part of the step before.
    bool joinedWithLast() { return m_project.reader().history()->size() == m_at; }

    bool move(int direction)
    {
        m_action = direction < 0 ? "undo" : "redo";
        const bool possible = direction < 0 ? m_at > 0 : m_at + 1 < m_states.size();
        const auto moved = direction < 0 ? m_project.writer().undo().get() : m_project.writer().redo().get();
        if (moved.has_value() != possible)
            return fail(possible ? "refused: " + wordsOf(moved.error()) : "done although there is nothing");
        if (possible)
            m_at = direction < 0 ? m_at - 1 : m_at + 1;
        return true;
    }

    bool jump()
    {
        const int direction = m_random() % 2 ? 1 : -1;
        const std::size_t room = direction < 0 ? m_at : m_states.size() - 1 - m_at;
        const std::size_t steps = std::min<std::size_t>(room, m_random() % longestJump);
        for (std::size_t i = 0; i < steps; ++i) {
            if (!move(direction))
                return false;
        }
        m_action = "jump";
        return true;
    }

    bool reopen()
    {
        m_action = "reopen";
        return m_project.reopen() ? true : fail("refused");
    }

    bool holds()
    {
        const State &state = m_states[m_at];
        if (digest() != state.digest)
            return fail("the digest is another");
        const PlainProject now = PlainProject::readFrom(m_project.reader());
        return now == state.plain ? true : fail("the plain model says otherwise: " + now.differenceFrom(state.plain));
    }

    bool backAndForth()
    {
        m_action = "back to the beginning";
        for (std::size_t count = 0; m_at > 0; ++count) {
            if (!move(-1) || (count % 100 == 99 && !reopen()) || !holds())
                return report();
        }
        if (!m_states.front().plain.articles.empty())
            return report();
        for (std::size_t count = 0; m_at + 1 < m_states.size(); ++count) {
            if (!move(+1) || (count % 100 == 99 && !reopen()) || !holds())
                return report();
        }
        return true;
    }

    bool isWhole()
    {
        const auto checked = store::checkProject(m_project.reader());
        if (checked && checked->problems.empty())
            return true;
        m_wrong = checked ? checked->problems.front().subject + ": " + checked->problems.front().detail
                          : std::string("cannot be checked");
        return report();
    }

    bool report()
    {
        std::fprintf(stderr, "stress: at step %zu of the history: %s\n", m_at, m_wrong.c_str());
        return false;
    }

    bool fail(std::string wrong)
    {
        m_wrong = std::move(wrong);
        return false;
    }

    /// What was undone is forgotten.
    void push(State state)
    {
        m_states.resize(++m_at);
        m_states.push_back(std::move(state));
    }

    std::string digest() { return *store::contentDigest(m_project.reader()); }

    support::TempProject m_project;
    std::mt19937 m_random;
    RandomEdits m_edits;
    std::vector<State> m_states;
    std::size_t m_at = 0;
    std::size_t m_articles = 0;
    std::string m_action; ///< an edit by the place of its kind in store::Edit
    std::string m_wrong;
    std::map<std::string, std::size_t> m_counts;
};

} // namespace

int runHistoryTrial(std::size_t steps, std::uint32_t seed)
{
    HistoryTrial trial(seed);
    if (!trial.run(steps))
        return 1;
    trial.print(steps, seed);
    return 0;
}

} // namespace stress
