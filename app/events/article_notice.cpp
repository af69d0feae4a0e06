#include "app/events/article_notice.h"

#include "app/render/word_dates.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

namespace {

struct NoticeWords
{
    Q_DECLARE_TR_FUNCTIONS(ArticleNotice)
};

bool isRelative(const model::ParsedArticle &article, base::TimeId id)
{
    const auto time = std::ranges::find(article.times, id, &model::TimeExpression::id);
    return time != article.times.end() && !time->relative.empty();
}

bool isWithout(const std::string &eventTime)
{
    return eventTime.empty();
}

} // namespace

WaitingClaims waitingClaims(const model::ParsedArticle &article)
{
    WaitingClaims waiting;
    for (const model::Claim &claim : article.claims) {
        if (claim.status == model::ClaimStatus::Rejected)
            continue;
        if (isWithout(claim.eventTime))
            ++waiting.withoutTime;
        else if (!claim.timeByHand && isRelative(article, claim.time))
            ++waiting.onTheDay;
    }
    return waiting;
}

std::optional<ArticleNotice> noticeFor(const model::ParsedArticle &article)
{
    const base::Result<base::Edtf> published = base::Edtf::parse(article.article.published);
    const bool dated = published && !published->isNone();
    const WaitingClaims waiting = waitingClaims(article);
    const QString without =
        NoticeWords::tr("%n have no time of their own and stand at its date.", nullptr, waiting.withoutTime);
    const bool byPerson = article.article.publishedFrom == model::PublishedFrom::Person;
    if (dated && published->asDay() && !byPerson)
        return std::nullopt;
    if (!dated) {
        return ArticleNotice{NoticeWords::tr("The article has no date. %n claims wait for its day.", nullptr,
                                             waiting.onTheDay + waiting.withoutTime),
                             NoticeWords::tr("Set publication day…")};
    }
    const QString date = render::WordDates().words(*published);
    if (byPerson) {
        const QString moved = NoticeWords::tr("%n claims moved with it.", nullptr, waiting.onTheDay);
        return ArticleNotice{NoticeWords::tr("Publication day set by you: %1. %2 %3").arg(date, moved, without),
                             NoticeWords::tr("Change day…")};
    }
    const QString open = NoticeWords::tr("%n claims wait for the day.", nullptr, waiting.onTheDay);
    return ArticleNotice{NoticeWords::tr("The article is dated only %1. %2 %3").arg(date, open, without),
                         NoticeWords::tr("Set publication day…")};
}

QString languageName(const QLocale &language)
{
    switch (language.language()) {
    case QLocale::Danish:
        return NoticeWords::tr("Danish");
    case QLocale::English:
        return NoticeWords::tr("English");
    case QLocale::German:
        return NoticeWords::tr("German");
    case QLocale::NorwegianBokmal:
    case QLocale::NorwegianNynorsk:
        return NoticeWords::tr("Norwegian");
    case QLocale::Swedish:
        return NoticeWords::tr("Swedish");
    default:
        return language.nativeLanguageName();
    }
}

} // namespace ui
