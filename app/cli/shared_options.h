#pragma once

#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "core/base/edtf.h"
#include "core/base/result.h"
#include "core/pipeline/load_extractor.h"
#include "core/pipeline/source_parser.h"

#include <QCoreApplication>

#include <optional>

namespace cli {

/// Options that several commands share, read and checked; what is wrong with one is a sentence for the person.
class SharedOptions
{
    Q_DECLARE_TR_FUNCTIONS(SharedOptions)

public:
    static void addLanguageAndPublished(Arguments &arguments);
    static void addProject(Arguments &arguments);
    static void addSpan(Arguments &arguments);

    /// --language and --published.
    [[nodiscard]] static tl::expected<pipeline::ParseOptions, QString>
    parseOptions(const Arguments &arguments, const pipeline::LoadedExtractor &loaded);
    /// An option that must be an EDTF date, if it is there.
    [[nodiscard]] static tl::expected<std::optional<base::Edtf>, QString> date(const Arguments &arguments,
                                                                               const QString &name);
    /// From the earliest moment of --from to the latest of --to; nothing if neither is there.
    [[nodiscard]] static tl::expected<std::optional<base::TimeSpan>, QString> span(const Arguments &arguments);
    /// A number from 1 up to a bound.
    [[nodiscard]] static tl::expected<std::optional<int>, QString> number(const Arguments &arguments,
                                                                          const QString &name, int most);
};

} // namespace cli
