#pragma once

#include "core/model/parsed_article.h"

#include <QLocale>
#include <QString>

#include <optional>

namespace ui {

/// What of an article's date a person could settle, in words, and the button that begins it.
struct ArticleNotice
{
    QString text;
    QString button;
};

/// How many claims wait for the day of publication, and how many have no time of their own.
struct WaitingClaims
{
    int onTheDay = 0; ///< their time is relative, and could be any of several days
    int withoutTime = 0;
};
[[nodiscard]] WaitingClaims waitingClaims(const model::ParsedArticle &article);

/// For an article without a date, one dated coarser than a day, or one whose day a person set. Nothing otherwise.
[[nodiscard]] std::optional<ArticleNotice> noticeFor(const model::ParsedArticle &article);

/// "Danish", in the interface's language where we have a word for it, else in its own.
[[nodiscard]] QString languageName(const QLocale &language);

} // namespace ui
