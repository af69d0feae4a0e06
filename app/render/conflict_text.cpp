#include "app/render/conflict_text.h"

#include "app/render/claim_words.h"
#include "app/render/remark_words.h"
#include "core/model/names.h"

#include <array>
#include <utility>

namespace render {

namespace {

constexpr qsizetype longestWords = 120;

QString shortened(const std::string &words)
{
    const QString text = QString::fromStdString(words).simplified();
    return text.size() > longestWords ? text.left(longestWords).trimmed() + u'…' : text;
}

} // namespace

QString ConflictText::thing(const store::Conflict &conflict)
{
    const QString words = shortened(conflict.words);
    const std::array<std::pair<const char *, QString>, 9> things{{{"claim", tr("Claim “%1”")},
                                                                  {"article", tr("Article “%1”")},
                                                                  {"note", tr("Note on “%1”")},
                                                                  {"tag", tr("Tag on “%1”")},
                                                                  {"colour", tr("Colour of “%1”")},
                                                                  {"pin", tr("Pin on “%1”")},
                                                                  {"remark", tr("On the timeline: “%1”")},
                                                                  {"actor", tr("Actor “%1”")},
                                                                  {"search", tr("Search “%1”")}}};
    for (const auto &[subject, text] : things) {
        if (conflict.subject == subject)
            return text.arg(words);
    }
    return tr("Name “%1”").arg(words);
}

QString ConflictText::part(const store::Conflict &conflict)
{
    const QString ofClaim = claimPart(conflict.part);
    return ofClaim.isEmpty() ? rowPart(conflict.part) : ofClaim;
}

QString ConflictText::claimPart(const std::string &part)
{
    const std::array<std::pair<const char *, QString>, 24> parts{{{"status", tr("Status")},
                                                                  {"time", tr("Date")},
                                                                  {"event", tr("Event")},
                                                                  {"source", tr("Source")},
                                                                  {"confidence", tr("Confidence")},
                                                                  {"actor", tr("Who")},
                                                                  {"role", tr("Role")},
                                                                  {"place", tr("Place")},
                                                                  {"origin", tr("From where")},
                                                                  {"count", tr("Number")},
                                                                  {"statement-type", tr("Kind of statement")},
                                                                  {"medium", tr("Medium")},
                                                                  {"addressee", tr("To whom")},
                                                                  {"what", tr("What")},
                                                                  {"means", tr("Means")},
                                                                  {"distance", tr("Distance")},
                                                                  {"duration", tr("Duration")},
                                                                  {"phase", tr("Phase")},
                                                                  {"effect", tr("Effect")},
                                                                  {"victims", tr("Victims")},
                                                                  {"perpetrator", tr("By whom")},
                                                                  {"certainty", tr("Certainty")},
                                                                  {"happening-type", tr("Type")},
                                                                  {"summary", tr("Summary")}}};
    for (const auto &[name, text] : parts) {
        if (part == name)
            return text;
    }
    return {};
}

QString ConflictText::rowPart(const std::string &part)
{
    const std::array<std::pair<const char *, QString>, 13> parts{{{"kind", tr("Kind")},
                                                                  {"published", tr("Publication day")},
                                                                  {"text", tr("Text")},
                                                                  {"range", tr("Place in the text")},
                                                                  {"shape", tr("Shape")},
                                                                  {"colour", tr("Colour")},
                                                                  {"lane", tr("Lane")},
                                                                  {"name", tr("Name")},
                                                                  {"type", tr("Kind")},
                                                                  {"note", tr("Note")},
                                                                  {"merged", tr("Merged into")},
                                                                  {"terms", tr("Search words")},
                                                                  {"hidden", tr("What is hidden")}}};
    for (const auto &[name, text] : parts) {
        if (part == name)
            return text;
    }
    return tr("All of it");
}

/// What is one with what.
QString ConflictText::grouped(const std::string &part, const QString &value)
{
    if (part == "event")
        return value.isEmpty() ? tr("an event of its own") : tr("one event with “%1”").arg(value);
    return value.isEmpty() ? tr("an actor of its own") : value;
}

QString ConflictText::side(const store::Conflict &conflict, const store::Conflict::Side &side) const
{
    if (side.removed)
        return tr("(removed)");
    QString value = shortened(side.value);
    const std::string &part = conflict.part;
    if (part == "event" || part == "merged")
        return grouped(part, value);
    if (value.isEmpty())
        return tr("(nothing)");
    if (part == "status") {
        const auto status = model::parseName<model::ClaimStatus>(side.value);
        return status ? ClaimWords::statusName(*status) : value;
    }
    if (part == "effect") {
        const auto effect = model::parseName<model::CasualtyEffect>(side.value);
        return effect ? ClaimWords::effectName(*effect) : value;
    }
    if (part == "colour" || conflict.subject == "colour") {
        const auto colour = model::parseName<model::PersonColour>(side.value);
        return colour ? RemarkWords::colourName(*colour) : value;
    }
    if (part == "shape") {
        const auto shape = model::parseName<model::RemarkShape>(side.value);
        return shape ? RemarkWords::shapeName(*shape) : value;
    }
    if (part == "time" || part == "published") {
        const auto edtf = base::Edtf::parse(side.value);
        return edtf ? m_dates.words(*edtf) : value;
    }
    return value;
}

QString ConflictText::summary(const store::TakenIn &taken)
{
    const QString author = taken.author.empty() ? tr("a colleague") : shortened(taken.author);
    const auto applied = static_cast<int>(taken.applied);
    QStringList parts{applied == 0 ? tr("Nothing new of %1").arg(author)
                                   : tr("Took in %n change(s) of %1", nullptr, applied).arg(author)};
    if (!taken.conflicts.empty())
        parts << tr("%n conflict(s)", nullptr, static_cast<int>(taken.conflicts.size()));
    return parts.join(u" · ");
}

QStringList ConflictText::leftOut(const store::TakenIn &taken)
{
    QStringList sentences;
    for (const std::string &title : taken.missingArticles)
        sentences << tr("“%1” is not in this project; what was changed about it is left out").arg(shortened(title));
    if (taken.leftOut > 0)
        sentences << tr("%n change(s) of something that is not in this project are left out", nullptr,
                        static_cast<int>(taken.leftOut));
    return sentences;
}

} // namespace render
