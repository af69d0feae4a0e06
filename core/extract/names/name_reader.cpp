#include "core/extract/names/name_reader.h"

#include "core/extract/names/actor_joiner.h"
#include "core/extract/names/antecedents.h"
#include "core/extract/names/common_name_finder.h"
#include "core/extract/names/name_finder.h"
#include "core/extract/names/name_words.h"

#include <algorithm>

namespace extract {

ActorTable readNames(const Document &document, const LanguagePack &pack, const Gazetteer &gazetteer)
{
    const NameWords words(document, pack);
    std::vector<FoundName> proper;
    NameFinder(document, words, pack, gazetteer).find(proper);
    std::vector<FoundName> names;
    CommonNameFinder(document, pack, gazetteer, proper).find(names);
    names.insert(names.end(), std::make_move_iterator(proper.begin()), std::make_move_iterator(proper.end()));
    std::stable_sort(names.begin(), names.end(), [](const FoundName &a, const FoundName &b) {
        return a.tokens.begin != b.tokens.begin ? a.tokens.begin < b.tokens.begin : a.tokens.end > b.tokens.end;
    });
    ActorJoiner joiner(document, gazetteer, pack.code());
    joiner.join(std::move(names));
    std::vector<NameMention> mentions = joiner.takeMentions();
    std::vector<std::uint32_t> antecedents = findAntecedents(document, mentions, joiner.genders());
    return {std::move(mentions), joiner.takeActors(), joiner.takePlaces(), std::move(antecedents)};
}

} // namespace extract
