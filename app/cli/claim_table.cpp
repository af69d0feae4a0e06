#include "app/cli/claim_table.h"

#include "core/model/claim_time.h"
#include "core/model/names.h"

#include <algorithm>
#include <array>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype widestWords = 72;

QString shown(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).simplified();
}

QString cut(const QString &words)
{
    if (words.size() <= widestWords)
        return words;
    const qsizetype blank = words.lastIndexOf(u' ', widestWords - 2);
    const qsizetype end = blank > 0 ? blank : widestWords - 2;
    return words.left(end) + u" …"_s;
}

QString actorOf(const model::Claim &claim)
{
    if (const auto *statement = std::get_if<model::Statement>(&claim.payload))
        return shown(statement->speaker.name);
    if (const auto *movement = std::get_if<model::Movement>(&claim.payload))
        return shown(movement->mover.name);
    return {};
}

QString kindOf(const model::Claim &claim)
{
    if (const auto *casualties = std::get_if<model::Casualties>(&claim.payload)) {
        const QString count = casualties->count ? u" "_s + shown(casualties->count->words) : QString();
        return shown(model::nameOf(casualties->effect)) + count;
    }
    return shown(model::nameOf(claim.kind()));
}

} // namespace

void ClaimTable::add(const exchange::ClaimRecord &record)
{
    const model::Claim &claim = record.claim;
    const auto placed = model::placeInTime(claim.eventTime, record.article.published, claim.tense);
    const QString edtf = QString::fromStdString(placed.edtf.toString());
    const std::array<QString, 4> times{edtf, tr("by %1").arg(edtf), tr("from %1").arg(edtf), tr("undated")};
    const QString where =
        shown(record.article.publisher.empty() ? record.article.sourceName : record.article.publisher);
    m_rows.push_back({times.at(static_cast<std::size_t>(placed.origin)), kindOf(claim), actorOf(claim),
                      cut(shown(claim.provenance.quote)), shown(claim.source.name), where});
}

QString ClaimTable::text() const
{
    std::vector<QStringList> rows{
        {tr("time"), tr("kind"), tr("actor"), tr("words"), tr("according to"), tr("read in")}};
    rows.insert(rows.end(), m_rows.begin(), m_rows.end());
    std::array<qsizetype, 6> widths{};
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            auto &width = widths.at(static_cast<std::size_t>(i));
            width = std::max(width, row.at(i).size());
        }
    }
    QString text;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += row.at(i).leftJustified(widths.at(static_cast<std::size_t>(i)) + 2);
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    }
    return text;
}

} // namespace cli
