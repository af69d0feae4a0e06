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
    QStringList words;
    if (losses.undated > 0)
        words << LossWords::tr("%n claim(s) without a date that this format can hold: left out", nullptr,
                               static_cast<int>(losses.undated));
    if (losses.roundedTimes > 0)
        words << LossWords::tr("%n time(s) that say more than this format can hold: written as their earliest and "
                               "latest day, with the EDTF text beside",
                               nullptr, static_cast<int>(losses.roundedTimes));
    return words;
}

} // namespace render
