#pragma once

#include "core/base/result.h"
#include "core/exchange/claim_record.h"
#include "core/exchange/web_annotation.h"
#include "core/store/edits.h"
#include "core/store/reader.h"

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

namespace pipeline {

/// What comes back to articles that are in a project: annotations on their words, and rows of a table of their claims.
/// Each is found by the article's digest or address and by its words; what is there already is left alone, the rest
/// becomes edits. Asks the project when it is first asked itself, so that articles of the same import are known.
class ReadBack
{
public:
    /// The reader must outlive this.
    explicit ReadBack(const store::Reader &reader);
    ~ReadBack();
    ReadBack(const ReadBack &) = delete;
    ReadBack &operator=(const ReadBack &) = delete;

    /// False when it is there already, or is a claim, which the project has. Fails with FormatInvalid (subject: file;
    /// details: reason) when there are no such words in the project.
    [[nodiscard]] base::Result<bool> add(const exchange::WebAnnotation &annotation, const std::string &file);
    /// A row of a claim of an article. Claims in one event there are put into one event here.
    [[nodiscard]] base::Result<bool> add(const exchange::ClaimRecord &row, const std::string &file);

    /// What is to be done: one step for annotations and one for claims, as far as there are any.
    [[nodiscard]] std::vector<store::EditTogether> edits();

private:
    class Project;
    std::unique_ptr<Project> m_project;
};

} // namespace pipeline
