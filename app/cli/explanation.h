#pragma once

#include "core/base/code_points.h"
#include "core/model/parsed_article.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <optional>

namespace cli {

/// "120-164": code points of a body, half open. Nothing if it is not that.
[[nodiscard]] std::optional<base::CodePointMap::CodePointRange> parseCodePointRange(const QString &text);

/// Says in words what was read out of a stretch of an article, by which rule, and how its time came about: the answer
/// to "why does it say so?" without a window.
class Explanation
{
    Q_DECLARE_TR_FUNCTIONS(Explanation)

public:
    /// parsed must outlive this.
    explicit Explanation(const model::ParsedArticle &parsed);

    [[nodiscard]] QString between(base::CodePointMap::CodePointRange range) const;

private:
    [[nodiscard]] QString placeOf(base::TextRange range) const;
    [[nodiscard]] QString ofClaim(const model::Claim &claim) const;
    [[nodiscard]] QString timeOf(const model::Claim &claim) const;
    [[nodiscard]] QString ofTime(const model::TimeExpression &time) const;
    void addNames(base::TextRange range, QStringList &lines) const;
    void addFindings(base::TextRange range, QStringList &lines) const;

    const model::ParsedArticle &m_parsed;
    base::CodePointMap m_offsets;
};

} // namespace cli
