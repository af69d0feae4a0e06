#pragma once

#include <compare>
#include <cstdint>
#include <functional>

namespace base {

/// A 63-bit name of one object; Tag keeps the kinds apart. 0 names nothing. In exports ids are decimal strings, since
/// JavaScript ends at 2^53.
template <class Tag>
struct Id
{
    std::int64_t value = 0;

    [[nodiscard]] constexpr bool isValid() const { return value != 0; }
    friend constexpr auto operator<=>(const Id &, const Id &) = default;
};

using ArticleId = Id<struct ArticleTag>;
using ActorId = Id<struct ActorTag>;
using PlaceId = Id<struct PlaceTag>;
using TimeId = Id<struct TimeTag>;
using ClaimId = Id<struct ClaimTag>;
using EventId = Id<struct EventTag>;
using CaptionId = Id<struct CaptionTag>;
using AnnotationId = Id<struct AnnotationTag>;
using RemarkId = Id<struct RemarkTag>;
using FindingId = Id<struct FindingTag>;
using BatchId = Id<struct BatchTag>;
using ChangeId = Id<struct ChangeTag>;
using SearchId = Id<struct SearchTag>;

} // namespace base

template <class Tag>
struct std::hash<base::Id<Tag>>
{
    std::size_t operator()(const base::Id<Tag> &id) const noexcept { return std::hash<std::int64_t>{}(id.value); }
};
