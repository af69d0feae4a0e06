#include "app/window/palette/command_match.h"

#include "core/store/search/folding.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace ui {

namespace {

constexpr int each = 10;
constexpr int wordBegun = 25;
constexpr int inARow = 28;
constexpr int first = 20;

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
}

/// The best way to find the letters, by all ways at once: reached[j] is the best score with the last letter at j.
std::optional<int> score(std::string_view typed, std::string_view name)
{
    constexpr int none = -1;
    std::vector<int> reached(name.size(), none);
    for (std::size_t i = 0; i < typed.size(); ++i) {
        std::vector<int> next(name.size(), none);
        int bestBefore = i == 0 ? 0 : none;
        for (std::size_t j = 0; j < name.size(); ++j) {
            const int row = i > 0 && j > 0 && reached[j - 1] != none ? reached[j - 1] + inARow : none;
            if (name[j] == typed[i] && (bestBefore != none || row != none)) {
                const int begun = j == 0 || !isLetter(name[j - 1]) ? wordBegun : 0;
                next[j] = std::max(bestBefore, row) + each + begun + (j == 0 ? first : 0);
            }
            if (i > 0)
                bestBefore = std::max(bestBefore, reached[j]);
        }
        reached = std::move(next);
    }
    const int best = *std::ranges::max_element(reached);
    return best == none ? std::nullopt : std::optional(best - static_cast<int>(name.size()) / 4);
}

} // namespace

std::optional<int> matchCommand(const QString &typed, const QString &name)
{
    QString letters = typed;
    letters.remove(u' ');
    if (letters.isEmpty())
        return 0;
    if (name.isEmpty())
        return std::nullopt;
    std::optional<int> best;
    const std::string wanted = letters.toStdString();
    const std::string offered = name.toStdString();
    for (const store::Folding typedSo : {store::Folding::Plain, store::Folding::Digraph}) {
        for (const store::Folding namedSo : {store::Folding::Plain, store::Folding::Digraph}) {
            const auto found = score(store::folded(wanted, typedSo), store::folded(offered, namedSo));
            best = found && (!best || *found > *best) ? found : best;
        }
    }
    return best;
}

} // namespace ui
