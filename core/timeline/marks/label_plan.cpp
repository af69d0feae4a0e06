#include "core/timeline/marks/label_plan.h"

#include <algorithm>
#include <string>
#include <vector>

namespace timeline {

namespace {

constexpr int pieceGap = 5;
constexpr int effectWidth = 14;
constexpr int chipPadding = 12;
constexpr int chipOpenEnd = 10;
constexpr std::string_view captionSeparator = " · ";

int chipWidth(const LabelSubject &subject)
{
    const ChipForm form = chipForm(subject.facts.countModifier);
    const bool opens = form == ChipForm::OpenLeft || form == ChipForm::OpenRight;
    return subject.words.chip + chipPadding + (opens ? chipOpenEnd : 0);
}

std::optional<SymbolKind> statusIcon(model::ClaimStatus status)
{
    switch (status) {
    case model::ClaimStatus::Accepted:
        return SymbolKind::Accepted;
    case model::ClaimStatus::Corrected:
        return SymbolKind::Corrected;
    case model::ClaimStatus::Manual:
        return SymbolKind::Manual;
    case model::ClaimStatus::Rejected:
        return SymbolKind::Rejected;
    case model::ClaimStatus::Extracted:
        break;
    }
    return std::nullopt;
}

/// Digits of a number of sources, in memory that outlives every plan.
std::string_view digits(std::uint8_t value)
{
    static const std::vector<std::string> all = [] {
        std::vector<std::string> texts;
        for (int i = 0; i < 256; ++i)
            texts.push_back(std::to_string(i));
        return texts;
    }();
    return all[value];
}

/// Appends pieces and keeps count of the width; the words come last to be decided, in the middle.
class Assembly
{
public:
    explicit Assembly(const LabelSubject &subject) : m_subject(subject) {}

    [[nodiscard]] LabelPlan fit(int room)
    {
        const EventFacts &facts = m_subject.facts;
        const MeasuredWords &words = m_subject.words;
        const bool chip = !words.text.chip.empty();
        if (facts.has(EventFlag::HasEffect) && facts.effect != model::CasualtyEffect::Casualties)
            add({LabelPiece::Kind::Effect, effectWidth, {}, {}, {}, {}});
        if (chip)
            add({LabelPiece::Kind::Chip,
                 chipWidth(m_subject),
                 words.vagueChip ? TextStyle::ChipVague : TextStyle::Chip,
                 TextInk::Ink,
                 {},
                 words.text.chip});
        const int fixedEnd = m_plan.width;
        const std::size_t fixedCount = m_plan.pieceCount;
        addText(words.text.clock, words.clock, TextStyle::Bold, TextInk::Ink);
        addText(words.text.speaker, words.speaker, TextStyle::Bold, TextInk::Ink);
        if (addWords(room - iconsWidth() - keptNoteWidth())) {
            addTail(room - iconsWidth());
        } else {
            // A number stands without words; words never without their number, nor a speaker without words.
            m_plan.pieceCount = fixedCount;
            m_plan.width = fixedEnd;
            m_plan.cut = !words.text.words.empty();
            if (!chip)
                return {};
        }
        addIcons(room);
        if (m_plan.width > room || m_plan.width == 0)
            return {};
        addCaption(room);
        return m_plan;
    }

private:
    void add(LabelPiece piece)
    {
        if (m_plan.pieceCount == LabelPlan::mostPieces)
            return;
        m_plan.width += piece.width + (m_plan.pieceCount > 0 ? pieceGap : 0);
        m_plan.pieces[m_plan.pieceCount++] = piece;
    }

    void addText(std::string_view text, int width, TextStyle style, TextInk ink)
    {
        if (!text.empty())
            add({LabelPiece::Kind::Text, width, style, ink, {}, text});
    }

    [[nodiscard]] int gapBefore() const { return m_plan.pieceCount > 0 ? pieceGap : 0; }

    [[nodiscard]] bool addWords(int room)
    {
        MeasuredWords &words = m_subject.words;
        if (words.text.words.empty())
            return m_plan.pieceCount > 0;
        const int left = std::min(room - m_plan.width - gapBefore(), mostEms * m_subject.measure.em());
        if (words.words <= left) {
            addText(words.text.words, words.words, TextStyle::Body, TextInk::Ink);
            return true;
        }
        const MeasuredWords::Cut *cut = words.cutFor(left, m_subject.measure);
        if (cut == nullptr)
            return false;
        addText(cut->text, cut->width, TextStyle::Body, TextInk::Ink);
        m_plan.cut = true;
        return true;
    }

    /// Source before note when only one fits: who says so is worth more than how many.
    void addTail(int room)
    {
        const MeasuredWords &words = m_subject.words;
        const bool kept = m_subject.detail.noteKept;
        if (m_plan.cut && !kept)
            return;
        int left = room - m_plan.width - keptNoteWidth();
        const bool source =
            m_subject.detail.source && !m_plan.cut && words.source > 0 && words.source + pieceGap <= left;
        left -= source ? words.source + pieceGap : 0;
        left += keptNoteWidth();
        if (m_subject.detail.note && words.note > 0 && words.note + pieceGap <= left)
            addText(words.text.note, words.note, TextStyle::Muted, TextInk::Secondary);
        if (source)
            addText(words.text.source, words.source, TextStyle::Muted, TextInk::Secondary);
    }

    [[nodiscard]] int keptNoteWidth() const
    {
        const int note = m_subject.words.note;
        return m_subject.detail.noteKept && note > 0 ? note + pieceGap : 0;
    }

    [[nodiscard]] int iconsWidth() const
    {
        if (!m_subject.detail.status)
            return 0;
        const int icon = m_subject.metrics.icon + pieceGap;
        const int status = statusIcon(m_subject.facts.status) ? icon : 0;
        return status + (m_subject.facts.has(EventFlag::Disputed) ? icon + sourcesWidth() + pieceGap : 0);
    }

    [[nodiscard]] int sourcesWidth() const
    {
        return m_subject.measure.width(digits(m_subject.facts.sourceCount), TextStyle::Muted);
    }

    void addIcons(int room)
    {
        if (!m_subject.detail.status || m_plan.width + iconsWidth() > room)
            return;
        const auto icon = [this](SymbolKind kind) {
            add({LabelPiece::Kind::Icon, m_subject.metrics.icon, {}, {}, kind, {}});
        };
        if (const auto status = statusIcon(m_subject.facts.status))
            icon(*status);
        if (m_subject.facts.has(EventFlag::Disputed)) {
            icon(SymbolKind::Disputed);
            addText(digits(m_subject.facts.sourceCount), sourcesWidth(), TextStyle::Muted, TextInk::Secondary);
        }
    }

    /// Publisher shortened first, then the date goes; who says so is never cut.
    void addCaption(int room)
    {
        const MeasuredWords &words = m_subject.words;
        if (!m_subject.detail.caption)
            return;
        const auto width = [this](int text) { return text > 0 ? text + m_subject.separator : 0; };
        const int who = words.captionWho;
        const bool date = words.captionDate > 0 && width(words.captionDate) + who <= room;
        int left = room - who - (date ? width(words.captionDate) : 0);
        if (who > room)
            return;
        const MeasuredWords::Cut *cut = nullptr;
        if (words.captionPublisher > 0) {
            const bool whole = width(words.captionPublisher) <= left;
            cut = whole ? nullptr : m_subject.words.captionCutFor(left - m_subject.separator, m_subject.measure);
            if (whole)
                addCaptionText(words.text.captionPublisher, words.captionPublisher);
            else if (cut != nullptr)
                addCaptionText(cut->text, cut->width);
        }
        if (date)
            addCaptionText(words.text.captionDate, words.captionDate);
        addCaptionText(words.text.captionWho, who);
        m_plan.width = std::max(m_plan.width, m_captionWidth);
    }

    void addCaptionText(std::string_view text, int width)
    {
        if (text.empty())
            return;
        const auto put = [this](std::string_view part, int partWidth) {
            m_plan.caption[m_plan.captionCount++] = {LabelPiece::Kind::Text, partWidth, TextStyle::Caption,
                                                     TextInk::Secondary,     {},        part};
            m_captionWidth += partWidth;
        };
        if (m_plan.captionCount > 0)
            put(captionSeparator, m_subject.separator);
        put(text, width);
    }

    const LabelSubject &m_subject;
    LabelPlan m_plan;
    int m_captionWidth = 0;
};

} // namespace

int fullLabelWidth(const LabelSubject &subject)
{
    const LabelPlan whole = Assembly(subject).fit(1 << 20);
    return whole.width;
}

LabelPlan fitLabel(const LabelSubject &subject, int room)
{
    if (room < smallestLabel)
        return {};
    return Assembly(subject).fit(room);
}

} // namespace timeline
