#include "app/render/claim_words.h"

#include <QtCore/QStringList>

#include <algorithm>
#include <array>

using model::ClaimKind;
using namespace Qt::StringLiterals;

namespace render {
namespace {

QString toText(const std::string &utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size())).simplified();
}

/// A person is shown by the last name, anyone else by the whole name with a capital.
QString shortName(const std::string &name, bool isPerson)
{
    QString text = toText(name);
    if (isPerson) {
        const qsizetype space = text.lastIndexOf(u' ');
        return space < 0 ? text : text.mid(space + 1);
    }
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

QString joined(const QString &first, const QString &second)
{
    if (first.isEmpty() || second.isEmpty())
        return first + second;
    return first + u' ' + second;
}

struct Marks
{
    QChar open;
    QChar close;
};

constexpr std::array<Marks, 8> quotationMarks = {
    {{u'»', u'«'}, {u'«', u'»'}, {u'“', u'”'}, {u'„', u'“'}, {u'‘', u'’'}, {u'"', u'"'}, {u'\'', u'\''}, {u'”', u'”'}}};

/// The marks around the claim in its sentence, if it stands in any.
std::optional<Marks> marksAround(const ClaimContext &claim)
{
    const QString before = QString::fromUtf8(claim.sentence.data(), qsizetype(claim.inSentence.begin)).trimmed();
    if (claim.inSentence.isEmpty() || before.isEmpty())
        return {};
    const auto found = std::ranges::find(quotationMarks, before.back(), &Marks::open);
    return found == quotationMarks.end() ? std::nullopt : std::optional(*found);
}

bool hasMarks(const QString &text)
{
    return std::ranges::any_of(quotationMarks, [&](const Marks &marks) { return text.startsWith(marks.open); });
}

/// Words cut out of a quotation keep one of its marks: »mange flere« gives "flere«". Half a pair says nothing.
QString withoutHalfPairs(QString text)
{
    for (const QStringView marks : {QStringView(u"»«"), QStringView(u"“”„\"")}) {
        const auto isMark = [&](QChar letter) { return marks.contains(letter); };
        if (std::ranges::count_if(text, isMark) % 2 == 1)
            text.removeIf(isMark);
    }
    return text.trimmed();
}

Marks marksOf(const std::string &language)
{
    const QLocale locale(QString::fromStdString(language));
    // CLDR gives Danish the marks of its school books; newspapers print guillemets.
    if (locale.language() == QLocale::Danish)
        return quotationMarks[0];
    return quotationMarks[2];
}

const std::optional<model::Count> &countOf(const model::Claim &claim)
{
    static const std::optional<model::Count> none;
    if (const auto *movement = std::get_if<model::Movement>(&claim.payload))
        return movement->count;
    if (const auto *casualties = std::get_if<model::Casualties>(&claim.payload))
        return casualties->count;
    return none;
}

} // namespace

struct ClaimWords::Parts
{
    QString speaker;
    QString words;
    QString source;
};

ClaimWords::ClaimWords(const QLocale &locale) : m_dates(locale), m_counts(locale) {}

QString ClaimWords::quoted(const ClaimContext &claim) const
{
    QString words = toText(claim.claim.provenance.quote);
    if (words.isEmpty() || hasMarks(words))
        return words;
    const std::optional<Marks> found = marksAround(claim);
    const Marks marks = found ? *found : marksOf(claim.language);
    while (words.endsWith(u','))
        words.chop(1);
    return marks.open + words + marks.close;
}

ClaimWords::Parts ClaimWords::statement(const ClaimContext &claim, const model::Statement &statement) const
{
    Parts parts;
    // Words without a speaker of their own belong to whom the article attributes them to.
    const bool own = !statement.speaker.name.empty();
    const std::string &name = own ? statement.speaker.name : claim.claim.source.name;
    if (!name.empty())
        parts.speaker = tr("%1:", "speaker before the words")
                            .arg(shortName(name, own ? claim.speakerIsPerson : claim.sourceIsPerson));
    parts.words =
        statement.type == model::StatementType::Indirect ? toText(claim.claim.provenance.quote) : quoted(claim);
    return parts;
}

ClaimWords::Parts ClaimWords::movement(const ClaimContext &claim, const model::Movement &movement) const
{
    Parts parts;
    const QString from = toText(movement.origin.words);
    const QString to = toText(movement.destination.words);
    QString way;
    if (!from.isEmpty() && !to.isEmpty())
        way = tr("%1 → %2", "from, to").arg(from, to);
    else if (!to.isEmpty())
        way = tr("→ %1", "to").arg(to);
    else if (!from.isEmpty())
        way = tr("from %1", "from").arg(from);
    if (!way.isEmpty() && !movement.distance.empty())
        way = tr("%1, %2", "way, distance").arg(way, toText(movement.distance));
    const QString what = toText(movement.what);
    if (!movement.count && !movement.mover.name.empty())
        parts.speaker = shortName(movement.mover.name, false);
    if (way.isEmpty())
        parts.words = movement.count ? joined(what, toText(movement.means)) : toText(claim.claim.provenance.quote);
    else if (what.isEmpty() || !parts.speaker.isEmpty())
        parts.words = way;
    else if (from.isEmpty() || to.isEmpty())
        parts.words = joined(what, way);
    else
        parts.words = tr("%1: %2", "what moves, way").arg(what, way);
    if (parts.words.isEmpty())
        parts.words = toText(claim.claim.provenance.quote);
    if (parts.words.startsWith(parts.speaker, Qt::CaseInsensitive))
        parts.speaker.clear();
    return parts;
}

ClaimWords::Parts ClaimWords::casualties(const ClaimContext &claim, const model::Casualties &casualties) const
{
    Parts parts;
    QString victims = toText(casualties.victims);
    if (casualties.count) { // the chip says the number already
        const QString number = toText(casualties.count->words);
        if (!number.isEmpty() && victims.startsWith(number, Qt::CaseInsensitive))
            victims = victims.mid(number.size()).trimmed();
    }
    // The word as written, never our name for the effect.
    const QString trigger = toText(claim.claim.provenance.trigger);
    parts.words = withoutHalfPairs(victims.contains(trigger, Qt::CaseInsensitive) ? victims : joined(victims, trigger));
    const QString place = toText(casualties.place.words);
    if (!place.isEmpty() && !parts.words.contains(place, Qt::CaseInsensitive))
        parts.words = parts.words.isEmpty() ? place : tr("%1, %2", "victims, place").arg(parts.words, place);
    if (parts.words.isEmpty())
        parts.words = toText(claim.claim.provenance.quote);
    parts.source = whoSaysSo(claim);
    return parts;
}

ClaimWords::Parts ClaimWords::happening(const ClaimContext &claim, const model::Happening &happening) const
{
    Parts parts;
    parts.words = toText(happening.summary.empty() ? claim.claim.provenance.quote : happening.summary);
    if (!parts.words.isEmpty())
        parts.words[0] = parts.words.at(0).toUpper();
    const QString place = toText(happening.place.words);
    if (!happening.summary.empty() && !place.isEmpty() && !parts.words.contains(place, Qt::CaseInsensitive))
        parts.words = tr("%1, %2", "what happened, place").arg(parts.words, place);
    return parts;
}

ClaimWords::Parts ClaimWords::parts(const ClaimContext &claim) const
{
    const model::ClaimPayload &payload = claim.claim.payload;
    switch (claim.claim.kind()) {
    case ClaimKind::Statement:
        return statement(claim, std::get<model::Statement>(payload));
    case ClaimKind::Movement:
        return movement(claim, std::get<model::Movement>(payload));
    case ClaimKind::Casualties:
        return casualties(claim, std::get<model::Casualties>(payload));
    case ClaimKind::Happening:
        break;
    }
    return happening(claim, std::get<model::Happening>(payload));
}

timeline::EventWords ClaimWords::label(const EventContext &event) const
{
    timeline::EventWords words;
    if (event.claims.empty()) {
        words.words = toText(event.note).toStdString();
        return words;
    }
    const ClaimContext &claim = event.claims.front();
    const Parts said = parts(claim);
    words.speaker = said.speaker.toStdString();
    words.words = said.words.toStdString();
    words.source = (said.source.isEmpty() ? said.source : sources(event)).toStdString();
    words.chip = counts(event).toStdString();
    const model::PlacedTime &placed = event.claims[dating(event)].placed;
    if (placed.edtf.shape() == base::TimeShape::Single && placed.edtf.dates().front().secondOfDay)
        words.clock = m_dates.clock(*placed.edtf.dates().front().secondOfDay).toStdString();
    if (event.claims.size() > 1)
        words.note = tr("%n claim(s)", "", int(event.claims.size())).toStdString();
    words.captionPublisher = publisher(claim).toStdString();
    if (const auto published = base::Edtf::parse(claim.published); published && !published->isNone())
        words.captionDate =
            m_dates.words(*published, {Extent::SomeTimeWithin, YearShown::Yes, DateLength::Short}).toStdString();
    words.captionWho = sources(event).toStdString();
    return words;
}

QString ClaimWords::counts(const EventContext &event) const
{
    constexpr qsizetype mostShown = 3;
    QStringList chips;
    for (const std::size_t counted : model::countedReports(reportsOf(event))) {
        const QString chip = m_counts.chip(*countOf(event.claims[counted].claim));
        if (!chips.contains(chip))
            chips.append(chip);
    }
    return chips.size() > mostShown ? tr("%1 … %2", "smallest, largest").arg(chips.first(), chips.last())
                                    : chips.join(u", ");
}

std::size_t ClaimWords::dating(const EventContext &event)
{
    return model::datingReport(reportsOf(event));
}

QString ClaimWords::sources(const EventContext &event) const
{
    QStringList names;
    for (const ClaimContext &claim : event.claims) {
        const QString name = whoSaysSo(claim);
        if (!names.contains(name, Qt::CaseInsensitive))
            names.append(name);
    }
    if (names.size() > 2)
        return tr("%1 and %n more", "who says so", int(names.size()) - 1).arg(names.first());
    return names.join(u", ");
}

QString ClaimWords::title(const ClaimContext &claim) const
{
    const Parts said = parts(claim);
    const std::optional<model::Count> &count = countOf(claim.claim);
    return joined(joined(count ? m_counts.chip(*count) : QString(), said.speaker), said.words);
}

QString ClaimWords::whoSaysSo(const ClaimContext &claim) const
{
    if (!claim.claim.source.name.empty())
        return toText(claim.claim.source.name);
    if (const auto *statement = std::get_if<model::Statement>(&claim.claim.payload)) {
        QString speaker = toText(statement->speaker.name);
        if (!speaker.isEmpty() && !statement->medium.empty())
            return tr("%1, %2", "speaker, medium").arg(speaker, toText(statement->medium));
        if (!speaker.isEmpty())
            return speaker;
    }
    if (claim.insidePhotoCaption) {
        return claim.photoCredit.empty() ? tr("photo caption")
                                         : tr("photo caption, credit %1").arg(toText(claim.photoCredit));
    }
    if (!claim.claim.provenance.article.isValid())
        return tr("added by hand");
    return tr("the newspaper’s own words");
}

QString ClaimWords::publisher(const ClaimContext &claim) const
{
    if (!claim.publisher.empty())
        return toText(claim.publisher);
    if (!claim.articleTitle.empty())
        return toText(claim.articleTitle);
    QString beginning = toText(claim.articleBeginning);
    constexpr qsizetype longest = 60;
    if (beginning.size() <= longest)
        return beginning;
    const qsizetype cut = beginning.lastIndexOf(u' ', longest);
    return beginning.left(cut > 0 ? cut : longest) + u" …"_s;
}

QString ClaimWords::sourceCaption(const ClaimContext &claim) const
{
    QStringList list;
    if (const QString name = publisher(claim); !name.isEmpty())
        list.append(name);
    if (claim.claim.provenance.article.isValid() && claim.publisher.empty())
        list.append(tr("publisher unknown"));
    const auto published = base::Edtf::parse(claim.published);
    if (published && !published->isNone())
        list.append(m_dates.words(*published, {Extent::SomeTimeWithin, YearShown::Yes, DateLength::Short}));
    return list.join(u" · ");
}

LookupLabelSource::LookupLabelSource(EventLookup lookup, const QLocale &locale)
    : m_lookup(std::move(lookup)), m_words(locale)
{
}

void LookupLabelSource::fetch(std::span<const base::EventId> events, std::span<timeline::EventWords> out) const
{
    const std::vector<EventContext> found = m_lookup ? m_lookup(events) : std::vector<EventContext>();
    for (std::size_t i = 0; i < out.size() && i < found.size(); ++i)
        out[i] = m_words.label(found[i]);
}

} // namespace render
