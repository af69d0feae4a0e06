#include "core/timeline/marks/mark_writer.h"

#include "core/timeline/scene/scene_writer.h"

#include <algorithm>

namespace timeline {

namespace {

constexpr int pieceGap = 5;
constexpr int chipInset = 6;
constexpr int chipOpenEnd = 10;
constexpr int captionDrop = 19; ///< from the first line's centre to the second's

class LabelWriting
{
public:
    LabelWriting(Scene &scene, const LabelSubject &subject, LabelPlace place)
        : m_scene(scene), m_subject(subject), m_place(place), m_mark(scene.marks[place.mark])
    {
    }

    void write(const LabelPlan &plan)
    {
        Label label;
        label.mark = m_place.mark;
        label.firstRun = static_cast<std::uint32_t>(m_scene.runs.size());
        label.back = labelBack(m_mark);
        label.cut = plan.cut;
        const int lineTop = m_place.centreY - m_subject.metrics.lineHeight / 2;
        label.rect = {m_place.x, lineTop, plan.width, m_subject.metrics.lineHeight};
        int x = m_place.x;
        for (std::size_t i = 0; i < plan.pieceCount; ++i) {
            writePiece(plan.pieces[i], x);
            x += plan.pieces[i].width + pieceGap;
        }
        if (plan.captionCount > 0)
            label.rect.h = writeCaption(plan) - lineTop;
        label.runCount = static_cast<std::uint16_t>(m_scene.runs.size() - label.firstRun);
        m_scene.labels.push_back(label);
    }

private:
    void writePiece(const LabelPiece &piece, int x)
    {
        const EventFacts &facts = m_subject.facts;
        const SceneMetrics &metrics = m_subject.metrics;
        switch (piece.kind) {
        case LabelPiece::Kind::Effect:
            m_scene.effects.push_back({x + 6, m_place.centreY, metrics.glyph + 1, m_place.mark, facts.effect});
            return;
        case LabelPiece::Kind::Icon:
            m_scene.symbols.push_back(
                {x + metrics.icon / 2, m_place.centreY, metrics.icon, m_place.mark, piece.icon, facts.kind});
            return;
        case LabelPiece::Kind::Chip:
            writeChip(piece, x);
            return;
        case LabelPiece::Kind::Text:
            writeText(piece, {x, m_place.centreY - metrics.lineHeight / 2, piece.width, metrics.lineHeight});
            return;
        }
    }

    void writeText(const LabelPiece &piece, PixelRect rect)
    {
        const bool rejected = m_mark.has(MarkState::Rejected);
        const TextInk ink = rejected ? TextInk::Muted : piece.ink;
        appendRun(m_scene, piece.text, {piece.style, ink, m_mark.kind, rejected}, rect);
    }

    void writeChip(const LabelPiece &piece, int x)
    {
        const EventFacts &facts = m_subject.facts;
        const int height = m_subject.metrics.chipHeight;
        Chip chip;
        chip.rect = {x, m_place.centreY - height / 2, piece.width, height};
        chip.mark = m_place.mark;
        chip.kind = facts.kind;
        chip.effect = facts.effect;
        chip.hasEffect = facts.has(EventFlag::HasEffect);
        chip.form = chipForm(facts.countModifier);
        m_scene.chips.push_back(chip);
        const int inset = chipInset + (chip.form == ChipForm::OpenLeft ? chipOpenEnd : 0);
        const bool opens = chip.form == ChipForm::OpenLeft || chip.form == ChipForm::OpenRight;
        const int width = piece.width - 2 * chipInset - (opens ? chipOpenEnd : 0);
        writeText(piece, {x + inset, chip.rect.y, width, height});
    }

    [[nodiscard]] int writeCaption(const LabelPlan &plan)
    {
        const int height = m_subject.metrics.captionLineHeight;
        const int top = m_place.centreY + captionDrop - height / 2;
        int x = m_place.x;
        for (std::size_t i = 0; i < plan.captionCount; ++i) {
            writeText(plan.caption[i], {x, top, plan.caption[i].width, height});
            x += plan.caption[i].width;
        }
        return top + height;
    }

    Scene &m_scene;
    const LabelSubject &m_subject;
    LabelPlace m_place;
    const Mark &m_mark;
};

} // namespace

LabelBack labelBack(const Mark &mark)
{
    if (mark.has(MarkState::FoundCurrent))
        return LabelBack::FoundCurrent;
    return mark.has(MarkState::Found) ? LabelBack::Found : LabelBack::None;
}

void writeLabel(Scene &scene, const LabelPlan &plan, const LabelSubject &subject, LabelPlace place)
{
    LabelWriting(scene, subject, place).write(plan);
}

} // namespace timeline
