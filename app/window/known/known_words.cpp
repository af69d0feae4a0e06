#include "app/window/known/known_words.h"

#include "app/render/word_dates.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct KnownWords
{
    Q_DECLARE_TR_FUNCTIONS(KnownWords)
};

} // namespace

QString dayWords(base::CivilDate day)
{
    return render::WordDates().day(day, {render::Extent::Lasted, render::YearShown::Yes, render::DateLength::Short});
}

QString knownWords(const store::KnownArticles &known)
{
    return KnownWords::tr("As known on %1").arg(dayWords(known.day));
}

QString leftOutWords(const store::KnownArticles &known)
{
    QStringList words;
    if (known.later > 0)
        words << KnownWords::tr("%n articles came out later", nullptr, static_cast<int>(known.later));
    if (known.perhaps > 0)
        words << KnownWords::tr("%n may have been out", nullptr, static_cast<int>(known.perhaps));
    if (known.undated > 0)
        words << KnownWords::tr("%n have no date", nullptr, static_cast<int>(known.undated));
    return words.join(u", "_s);
}

} // namespace ui
