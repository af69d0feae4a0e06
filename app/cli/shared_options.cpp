#include "app/cli/shared_options.h"

#include <utility>

namespace cli {

using namespace Qt::StringLiterals;

void SharedOptions::addLanguageAndPublished(Arguments &arguments)
{
    arguments.addOption(u"language"_s, tr("Language of the articles (da, en, ...); auto tells it from their words."),
                        u"CODE"_s);
    arguments.addOption(u"published"_s, tr("When the articles were published, as an EDTF date (2022-01-07, 2022-01)."),
                        u"EDTF"_s);
}

void SharedOptions::addProject(Arguments &arguments)
{
    arguments.addOption(u"project"_s, tr("The project file."), u"FILE.dateline"_s);
}

void SharedOptions::addSpan(Arguments &arguments)
{
    arguments.addOption(u"from"_s, tr("Only what may have happened then or later."), u"EDTF"_s);
    arguments.addOption(u"to"_s, tr("Only what may have happened then or before."), u"EDTF"_s);
}

tl::expected<pipeline::ParseOptions, QString> SharedOptions::parseOptions(const Arguments &arguments,
                                                                          const pipeline::LoadedExtractor &loaded)
{
    pipeline::ParseOptions options;
    const QString language = arguments.text(u"language"_s);
    if (!language.isEmpty() && language != "auto"_L1) {
        options.language = language.toStdString();
        if (!loaded.knowsLanguage(options.language))
            return tl::make_unexpected(tr("there are no words of the language \"%1\"").arg(language));
    }
    const auto published = date(arguments, u"published"_s);
    if (!published)
        return tl::make_unexpected(published.error());
    if (*published)
        options.published = (*published)->toString();
    return options;
}

tl::expected<std::optional<base::Edtf>, QString> SharedOptions::date(const Arguments &arguments, const QString &name)
{
    if (!arguments.has(name))
        return std::nullopt;
    const QString written = arguments.text(name);
    auto edtf = base::Edtf::parse(written.toStdString());
    if (!edtf || edtf->isNone())
        return tl::make_unexpected(tr("--%1: \"%2\" is no EDTF date").arg(name, written));
    return std::optional(std::move(*edtf));
}

tl::expected<std::optional<base::TimeSpan>, QString> SharedOptions::span(const Arguments &arguments)
{
    const auto from = date(arguments, u"from"_s);
    if (!from)
        return tl::make_unexpected(from.error());
    const auto to = date(arguments, u"to"_s);
    if (!to)
        return tl::make_unexpected(to.error());
    if (!*from && !*to)
        return std::nullopt;
    base::TimeSpan span{base::TimePoint::lowest(), base::TimePoint::highest()};
    if (*from)
        span.begin = (*from)->bounds().earliestBegin;
    if (*to)
        span.end = (*to)->bounds().latestEnd;
    if (span.end <= span.begin)
        return tl::make_unexpected(tr("--to is before --from"));
    return std::optional(span);
}

tl::expected<std::optional<int>, QString> SharedOptions::number(const Arguments &arguments, const QString &name,
                                                                int most)
{
    if (!arguments.has(name))
        return std::nullopt;
    bool isNumber = false;
    const int value = arguments.text(name).toInt(&isNumber);
    if (!isNumber || value < 1 || value > most)
        return tl::make_unexpected(
            tr("--%1: \"%2\" is no number from 1 to %3").arg(name, arguments.text(name)).arg(most));
    return value;
}

} // namespace cli
