#include "app/cli/explanation.h"

#include "core/model/claim_time.h"
#include "core/model/names.h"

#include <QRegularExpression>

#include <algorithm>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

QString onOneLine(std::string_view text)
{
    QString result = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    return result.replace(u'\n', u' ');
}

} // namespace

std::optional<base::CodePointMap::CodePointRange> parseCodePointRange(const QString &text)
{
    static const QRegularExpression form(u"^(\\d{1,9})-(\\d{1,9})$"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const base::CodePointMap::CodePointRange range{match.captured(1).toULongLong(), match.captured(2).toULongLong()};
    return range.begin < range.end ? std::optional(range) : std::nullopt;
}

Explanation::Explanation(const model::ParsedArticle &parsed) : m_parsed(parsed), m_offsets(parsed.article.text) {}

QString Explanation::between(base::CodePointMap::CodePointRange codePoints) const
{
    codePoints.end = std::min(codePoints.end, m_offsets.size());
    codePoints.begin = std::min(codePoints.begin, codePoints.end);
    const auto range = m_offsets.toBytes(codePoints);
    if (!range)
        return {};
    QStringList lines{u"%1 %2-%3: \"%4\""_s.arg(onOneLine(m_parsed.article.sourceName))
                          .arg(codePoints.begin)
                          .arg(codePoints.end)
                          .arg(onOneLine(range->in(m_parsed.article.text)))};
    for (const model::Claim &claim : m_parsed.claims) {
        if (claim.provenance.range.overlaps(*range))
            lines << ofClaim(claim);
    }
    for (const model::TimeExpression &time : m_parsed.times) {
        if (time.range.overlaps(*range))
            lines << ofTime(time);
    }
    addNames(*range, lines);
    addFindings(*range, lines);
    if (lines.size() == 1)
        lines << u"  "_s + tr("nothing was read out of this");
    return lines.join(u'\n') + u'\n';
}

QString Explanation::placeOf(base::TextRange range) const
{
    const auto codePoints = m_offsets.toCodePoints(range);
    return u"%1-%2"_s.arg(codePoints.begin).arg(codePoints.end);
}

QString Explanation::ofClaim(const model::Claim &claim) const
{
    const model::Provenance &from = claim.provenance;
    QStringList lines{
        u"  %1 %2: \"%3\""_s.arg(onOneLine(model::nameOf(claim.kind())), placeOf(from.range), onOneLine(from.quote))};
    const auto add = [&](const QString &name, const QString &value) {
        if (!value.isEmpty())
            lines << u"    %1: %2"_s.arg(name, value);
    };
    add(tr("rule"), onOneLine(from.rule));
    add(tr("because of"), from.trigger.empty() ? QString() : u"\"%1\""_s.arg(onOneLine(from.trigger)));
    add(tr("confidence"), QString::number(claim.confidence, 'f', 2));
    if (const auto *statement = std::get_if<model::Statement>(&claim.payload)) {
        add(tr("speaker"), onOneLine(statement->speaker.name) +
                               (statement->speakerInferred ? u" ("_s + tr("carried over") + u')' : QString()));
        add(tr("reporting words"), onOneLine(statement->cue.in(m_parsed.article.text)));
    }
    add(tr("who says so"),
        onOneLine(claim.source.name) + (claim.sourceInferred ? u" ("_s + tr("carried over") + u')' : QString()));
    add(tr("time"), timeOf(claim));
    add(tr("words of"), onOneLine(from.packVersion));
    return lines.join(u'\n');
}

QString Explanation::timeOf(const model::Claim &claim) const
{
    const auto placed = model::placeInTime(claim.eventTime, m_parsed.article.published, claim.tense);
    const QString edtf = QString::fromStdString(placed.edtf.toString());
    switch (placed.origin) {
    case model::TimeOrigin::Stated:
        break;
    case model::TimeOrigin::ByReport:
        return tr("none is stated; by the day of the report, %1").arg(edtf);
    case model::TimeOrigin::FromReport:
        return tr("none is stated; from the day of the report on, %1").arg(edtf);
    case model::TimeOrigin::Undated:
        return tr("none is stated, and the article has no date");
    }
    const auto expression = std::ranges::find(m_parsed.times, claim.time, &model::TimeExpression::id);
    return expression == m_parsed.times.end() ? edtf : u"%1 (\"%2\")"_s.arg(edtf, onOneLine(expression->text));
}

QString Explanation::ofTime(const model::TimeExpression &time) const
{
    QString anchor;
    if (time.anchor == model::TimeAnchor::Published)
        anchor = tr("seen from the day of publication, %1").arg(onOneLine(m_parsed.article.published));
    else if (time.anchor == model::TimeAnchor::Expression)
        anchor = tr("seen from time t%1").arg(time.anchorExpression.value);
    QString line =
        u"  %1 t%2 %3: \"%4\""_s.arg(tr("time")).arg(time.id.value).arg(placeOf(time.range), onOneLine(time.text));
    for (const QString &part :
         {onOneLine(model::nameOf(time.type)), onOneLine(time.edtf), onOneLine(time.relative), anchor}) {
        if (!part.isEmpty())
            line += u", "_s + part;
    }
    return line;
}

void Explanation::addNames(base::TextRange range, QStringList &lines) const
{
    const auto add = [&](const QString &what, const std::string &name, const std::vector<base::TextRange> &mentions) {
        for (const base::TextRange mention : mentions) {
            if (mention.overlaps(range))
                lines << u"  %1 %2: \"%3\" = %4"_s.arg(what, placeOf(mention),
                                                       onOneLine(mention.in(m_parsed.article.text)), onOneLine(name));
        }
    };
    for (const model::Actor &actor : m_parsed.actors)
        add(tr("actor (%1)").arg(onOneLine(model::nameOf(actor.type))), actor.name, actor.mentions);
    for (const model::Place &place : m_parsed.places)
        add(tr("place"), place.name, place.mentions);
    for (const model::Caption &caption : m_parsed.article.captions) {
        if (caption.range.overlaps(range))
            lines << u"  %1 %2: \"%3\""_s.arg(tr("photo caption"), placeOf(caption.range), onOneLine(caption.text)) +
                         (caption.credit.empty() ? QString() : u" - %1"_s.arg(onOneLine(caption.credit)));
    }
}

void Explanation::addFindings(base::TextRange range, QStringList &lines) const
{
    for (const model::Finding &finding : m_parsed.findings) {
        if (!finding.range.overlaps(range))
            continue;
        QStringList details;
        for (const std::string &detail : finding.details)
            details << onOneLine(detail);
        lines << u"  %1 %2: %3 %4"_s.arg(tr("doubt"), placeOf(finding.range), onOneLine(finding.code),
                                         details.join(u"; "_s));
    }
}

} // namespace cli
