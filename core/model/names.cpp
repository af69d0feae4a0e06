#include "core/model/names.h"

#include <array>
#include <cstddef>

namespace model {

namespace {

template <class Enum>
struct Names;

template <>
struct Names<ClaimKind>
{
    static constexpr std::array<std::string_view, 4> words{"statement", "movement", "casualties", "event"};
};
template <>
struct Names<ClaimStatus>
{
    static constexpr std::array<std::string_view, 5> words{"extracted", "accepted", "corrected", "rejected", "manual"};
};
template <>
struct Names<StatementType>
{
    static constexpr std::array<std::string_view, 3> words{"direct", "partial", "indirect"};
};
template <>
struct Names<MovementPhase>
{
    static constexpr std::array<std::string_view, 7> words{"announced", "ordered",   "under_way", "completed",
                                                           "stationed", "withdrawn", "denied"};
};
template <>
struct Names<CasualtyEffect>
{
    static constexpr std::array<std::string_view, 9> words{
        "killed", "injured", "detained", "captured", "missing", "kidnapped", "displaced", "evacuated", "casualties"};
};
template <>
struct Names<Certainty>
{
    static constexpr std::array<std::string_view, 8> words{"reported",    "claimed",    "confirmed", "denied",
                                                           "unconfirmed", "superseded", "expected",  "none"};
};
template <>
struct Names<CountModifier>
{
    static constexpr std::array<std::string_view, 9> words{"exact",      "at_least", "more_than", "about", "up_to",
                                                           "fewer_than", "nearly",   "range",     "vague"};
};
template <>
struct Names<ActorType>
{
    static constexpr std::array<std::string_view, 5> words{"PER", "ORG", "GPE", "LOC", "GROUP"};
};
template <>
struct Names<TimeType>
{
    static constexpr std::array<std::string_view, 4> words{"DATE", "TIME", "DURATION", "SET"};
};
template <>
struct Names<Tense>
{
    static constexpr std::array<std::string_view, 3> words{"past", "present", "planned"};
};
template <>
struct Names<PublishedFrom>
{
    static constexpr std::array<std::string_view, 5> words{"", "header", "option", "metadata", "person"};
};
template <>
struct Names<RemarkShape>
{
    static constexpr std::array<std::string_view, 3> words{"text", "span", "line"};
};
template <>
struct Names<PersonColour>
{
    static constexpr std::array<std::string_view, 7> words{"", "violet", "blue", "amber", "red", "green", "grey"};
};
template <>
struct Names<AnnotationKind>
{
    static constexpr std::array<std::string_view, 4> words{"note", "tag", "colour", "pin"};
};

template <class Enum>
std::string_view wordOf(Enum value)
{
    return Names<Enum>::words[static_cast<std::size_t>(value)];
}

} // namespace

std::string_view nameOf(ClaimKind value)
{
    return wordOf(value);
}
std::string_view nameOf(ClaimStatus value)
{
    return wordOf(value);
}
std::string_view nameOf(StatementType value)
{
    return wordOf(value);
}
std::string_view nameOf(MovementPhase value)
{
    return wordOf(value);
}
std::string_view nameOf(CasualtyEffect value)
{
    return wordOf(value);
}
std::string_view nameOf(Certainty value)
{
    return wordOf(value);
}
std::string_view nameOf(CountModifier value)
{
    return wordOf(value);
}
std::string_view nameOf(ActorType value)
{
    return wordOf(value);
}
std::string_view nameOf(TimeType value)
{
    return wordOf(value);
}
std::string_view nameOf(Tense value)
{
    return wordOf(value);
}
std::string_view nameOf(PublishedFrom value)
{
    return wordOf(value);
}
std::string_view nameOf(RemarkShape value)
{
    return wordOf(value);
}
std::string_view nameOf(PersonColour value)
{
    return wordOf(value);
}
std::string_view nameOf(AnnotationKind value)
{
    return wordOf(value);
}

template <class Enum>
std::optional<Enum> parseName(std::string_view name)
{
    for (std::size_t i = 0; i < Names<Enum>::words.size(); ++i) {
        if (Names<Enum>::words[i] == name)
            return static_cast<Enum>(i);
    }
    return std::nullopt;
}

template std::optional<ClaimKind> parseName<ClaimKind>(std::string_view);
template std::optional<ClaimStatus> parseName<ClaimStatus>(std::string_view);
template std::optional<StatementType> parseName<StatementType>(std::string_view);
template std::optional<MovementPhase> parseName<MovementPhase>(std::string_view);
template std::optional<CasualtyEffect> parseName<CasualtyEffect>(std::string_view);
template std::optional<Certainty> parseName<Certainty>(std::string_view);
template std::optional<CountModifier> parseName<CountModifier>(std::string_view);
template std::optional<ActorType> parseName<ActorType>(std::string_view);
template std::optional<TimeType> parseName<TimeType>(std::string_view);
template std::optional<Tense> parseName<Tense>(std::string_view);
template std::optional<PublishedFrom> parseName<PublishedFrom>(std::string_view);
template std::optional<RemarkShape> parseName<RemarkShape>(std::string_view);
template std::optional<PersonColour> parseName<PersonColour>(std::string_view);
template std::optional<AnnotationKind> parseName<AnnotationKind>(std::string_view);

} // namespace model
