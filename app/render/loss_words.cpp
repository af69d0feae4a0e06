#include "app/render/loss_words.h"

#include <QCoreApplication>

namespace render {

namespace {

struct LossWords
{
    Q_DECLARE_TR_FUNCTIONS(LossWords)
};

} // namespace

QStringList wordsOf(const exchange::ClaimLosses &losses)
{
    const auto number = [](std::size_t count) { return static_cast<int>(count); };
    QStringList words;
    if (losses.undated > 0)
        words << LossWords::tr("%n event(s) without a date that this format can hold: left out", nullptr,
                               number(losses.undated));
    if (losses.otherKinds > 0)
        words << LossWords::tr("%n event(s) of a kind that this format does not hold: left out", nullptr,
                               number(losses.otherKinds));
    if (losses.unplaced > 0)
        words << LossWords::tr("%n movement(s) between places whose position is not known: left out", nullptr,
                               number(losses.unplaced));
    if (losses.roundedTimes > 0)
        words << LossWords::tr("%n time(s) that say more than this format can hold: written as their earliest and "
                               "latest day, with the EDTF text beside",
                               nullptr, number(losses.roundedTimes));
    if (losses.annotations > 0)
        words << LossWords::tr("%n note(s), tags, colours or pins that this format has no place for: left out", nullptr,
                               number(losses.annotations));
    return words;
}

} // namespace render
