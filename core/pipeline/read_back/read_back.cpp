#include "core/pipeline/read_back/read_back.h"

#include "core/pipeline/read_back/annotation_targets.h"
#include "core/pipeline/read_back/claim_differences.h"
#include "core/pipeline/read_back/project_words.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace pipeline {

class ReadBack::Project
{
public:
    explicit Project(const store::Reader &reader) : words(reader), targets(reader, words), differences(words) {}

    ProjectWords words;
    AnnotationTargets targets;
    ClaimDifferences differences;
};

ReadBack::ReadBack(const store::Reader &reader) : m_project(std::make_unique<Project>(reader)) {}
ReadBack::~ReadBack() = default;

base::Result<bool> ReadBack::add(const exchange::WebAnnotation &annotation, const std::string &file)
{
    return m_project->targets.add(annotation, file);
}

base::Result<bool> ReadBack::add(const exchange::ClaimRecord &row, const std::string &file)
{
    return m_project->differences.add(row, file);
}

std::vector<store::EditTogether> ReadBack::edits()
{
    std::vector<store::EditTogether> all;
    std::vector<store::Edit> annotations = m_project->targets.take();
    if (const std::string count = std::to_string(annotations.size()); !annotations.empty())
        all.push_back({"add-annotations", {count}, std::move(annotations)});
    std::vector<store::Edit> claims = m_project->differences.take();
    if (!claims.empty())
        all.push_back({"take-over-claims", {std::to_string(m_project->differences.count())}, std::move(claims)});
    return all;
}

} // namespace pipeline
