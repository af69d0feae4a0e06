#pragma once

#include "core/exchange/extract_json_fields.h"
#include "core/model/project_record.h"

#include <cstdint>
#include <string>
#include <unordered_map>

namespace exchange {

/// The ids of a file as written, and the numbers that stand for them.
struct ProjectJsonIds
{
    ExtractJsonFields::Ids places;
    ExtractJsonFields::Ids actors;
    ExtractJsonFields::Ids articles;
    ExtractJsonFields::Ids claims;
    ExtractJsonFields::Ids events;
};

/// What a line is read against and what it adds: known before it, added by it.
struct ProjectJsonContext
{
    ExtractJsonFields &fields;
    const ProjectJsonIds &known;
    ProjectJsonIds &added;
    std::int64_t &last; ///< the number given last

    /// The number of an id that must be new.
    [[nodiscard]] std::int64_t newId(const QJsonObject &object, const ExtractJsonFields::Ids &old,
                                     ExtractJsonFields::Ids &ids) const;
    /// The event of a claim: new with the first claim that names it.
    [[nodiscard]] base::EventId event(const QJsonObject &object) const;
};

[[nodiscard]] model::DecidedArticle readProjectArticle(const ProjectJsonContext &context, const QJsonObject &line);
/// A claim from nothing.
[[nodiscard]] model::DecidedClaim readProjectClaim(const ProjectJsonContext &context, const QJsonObject &line);

} // namespace exchange
