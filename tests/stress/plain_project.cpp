#include "tests/stress/plain_project.h"

namespace stress {

namespace {

std::string lineOf(const model::Remark &remark)
{
    return std::to_string(static_cast<int>(remark.shape)) + ' ' + remark.time + ' ' + remark.text;
}

/// One function for each kind of edit.
struct Apply
{
    PlainProject &project;
    const store::EditOutcome &outcome;

    void operator()(const store::SetClaimStatus &edit) const
    {
        for (const base::ClaimId claim : edit.claims) {
            const auto made = project.made.find(claim.value);
            const bool stays = edit.status != model::ClaimStatus::Rejected && made != project.made.end();
            project.claims[claim.value] = stays ? made->second : edit.status;
        }
    }
    void operator()(const store::CorrectClaim &edit) const { correct(edit.claim.id); }
    void operator()(const store::SetClaimTime &edit) const { correct(edit.claim); }
    void operator()(const store::AddEvent &) const
    {
        project.claims[outcome.claim.value] = project.made[outcome.claim.value] = model::ClaimStatus::Manual;
    }
    /// A correction of what a person made by hand leaves it made by hand.
    void correct(base::ClaimId claim) const
    {
        const auto made = project.made.emplace(claim.value, model::ClaimStatus::Corrected).first;
        project.claims[claim.value] = made->second;
    }
    void operator()(const store::AddAnnotation &edit) const
    {
        if (edit.annotation.kind == model::AnnotationKind::Note)
            project.notes[outcome.annotation.value] = edit.annotation.text;
    }
    void operator()(const store::ChangeAnnotation &edit) const
    {
        project.notes[edit.annotation.id.value] = edit.annotation.text;
    }
    void operator()(const store::RemoveAnnotation &edit) const { project.notes.erase(edit.annotation.value); }
    void operator()(const store::AddRemark &edit) const { project.remarks[outcome.remark.value] = lineOf(edit.remark); }
    void operator()(const store::ChangeRemark &edit) const
    {
        project.remarks[edit.remark.id.value] = lineOf(edit.remark);
    }
    void operator()(const store::RemoveRemark &edit) const { project.remarks.erase(edit.remark.value); }
    void operator()(const store::SaveSearch &edit) const
    {
        const base::SearchId id = edit.search.id.isValid() ? edit.search.id : outcome.search;
        project.searches[id.value] = edit.search.name;
    }
    void operator()(const store::RemoveSearch &edit) const { project.searches.erase(edit.search.value); }
    void operator()(const store::EditTogether &edit) const
    {
        for (const store::Edit &one : edit.edits)
            std::visit(*this, one);
    }
    // How things are grouped, and when they were, is the digest's to tell.
    void operator()(const store::SetPublished &) const {}
    void operator()(const store::SetBatchHidden &) const {}
    void operator()(const store::MergeEvents &) const {}
    void operator()(const store::SplitClaims &) const {}
    void operator()(const store::KeepApart &) const {}
    void operator()(const store::MergeActors &) const {}
    void operator()(const store::SplitActor &) const {}
    void operator()(const store::ChangeActor &) const {}
};

std::string textOf(const std::string &value)
{
    return value;
}

std::string textOf(model::ClaimStatus value)
{
    return std::to_string(static_cast<int>(value));
}

/// "claim 12: this, that", or empty.
template <class Value>
std::string difference(const char *what, const std::map<std::int64_t, Value> &a, const std::map<std::int64_t, Value> &b)
{
    std::map<std::int64_t, Value> all = a;
    all.insert(b.begin(), b.end());
    for (const auto &[id, value] : all) {
        const auto here = a.find(id);
        const auto there = b.find(id);
        if (here != a.end() && there != b.end() && here->second == there->second)
            continue;
        return std::string(what) + ' ' + std::to_string(id) + ": " +
               (here == a.end() ? "missing" : textOf(here->second)) + ", not " +
               (there == b.end() ? "there" : textOf(there->second));
    }
    return {};
}

} // namespace

std::string PlainProject::differenceFrom(const PlainProject &other) const
{
    for (const std::string &found :
         {difference("claim", claims, other.claims), difference("note", notes, other.notes),
          difference("remark", remarks, other.remarks), difference("search", searches, other.searches)}) {
        if (!found.empty())
            return found;
    }
    return articles == other.articles ? std::string() : std::string("articles");
}

PlainProject PlainProject::readFrom(const store::Reader &reader)
{
    PlainProject project;
    const auto articles = reader.articles();
    for (const store::ArticleLine &line : *articles)
        project.articles.insert(line.article.id.value);
    store::ClaimFilter every;
    every.statuses = {model::ClaimStatus::Extracted, model::ClaimStatus::Accepted, model::ClaimStatus::Corrected,
                      model::ClaimStatus::Rejected, model::ClaimStatus::Manual};
    const auto claims = reader.claims(every);
    for (const store::ClaimLine &line : *claims)
        project.claims[line.claim.id.value] = line.claim.status;
    const auto annotations = reader.annotations();
    for (const model::Annotation &annotation : *annotations) {
        if (annotation.kind == model::AnnotationKind::Note)
            project.notes[annotation.id.value] = annotation.text;
    }
    const auto remarks = reader.remarks();
    for (const model::Remark &remark : *remarks)
        project.remarks[remark.id.value] = lineOf(remark);
    const auto searches = reader.savedSearches();
    for (const store::SavedSearch &search : *searches)
        project.searches[search.id.value] = search.name;
    return project;
}

bool PlainProject::takeOver(const PlainProject &imported)
{
    articles.insert(imported.articles.begin(), imported.articles.end());
    claims.insert(imported.claims.begin(), imported.claims.end());
    return *this == imported;
}

void PlainProject::showOnly(const PlainProject &seen)
{
    articles = seen.articles;
    claims = seen.claims;
    notes = seen.notes;
}

void PlainProject::apply(const store::Edit &edit, const store::EditOutcome &outcome)
{
    std::visit(Apply{*this, outcome}, edit);
}

} // namespace stress
