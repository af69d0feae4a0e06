#include "app/render/picture/mark_words.h"

#include <QtCore/QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace render {
namespace {

constexpr std::size_t claimsTold = 3;

QString inOneLine(const std::string &utf8)
{
    return QString::fromStdString(utf8).simplified();
}

} // namespace

QUrl safeLink(const std::string &url)
{
    const QUrl link(QString::fromStdString(url).trimmed(), QUrl::StrictMode);
    const bool isWeb = link.scheme() == "http"_L1 || link.scheme() == "https"_L1;
    return link.isValid() && isWeb && !link.host().isEmpty() ? link : QUrl();
}

MarkText MarkWords::text(const EventContext &event) const
{
    if (event.claims.empty())
        return {tr("Note: %1").arg(inOneLine(event.note)), {}, {}};
    MarkText text;
    text.title = m_words.title(event.claims.front());
    const std::size_t told = std::min(event.claims.size(), claimsTold);
    QStringList all;
    for (std::size_t i = 0; i < told; ++i) {
        if (i > 0)
            all << QString() << m_words.title(event.claims[i]);
        all += lines(event.claims[i]);
    }
    if (event.claims.size() > told)
        all << QString() << tr("and %n more claim(s)", "", int(event.claims.size() - told));
    text.description = all.join(u'\n');
    for (const ClaimContext &claim : event.claims) {
        if (text.link.isEmpty())
            text.link = safeLink(claim.articleUrl);
    }
    return text;
}

QStringList MarkWords::lines(const ClaimContext &claim) const
{
    QString time = m_words.dates().words(claim.placed);
    if (const QString doubt = m_words.dates().doubt(claim.placed); !doubt.isEmpty())
        time += u" · "_s + doubt;
    QStringList lines{time};
    const std::string &sentence = claim.sentence.empty() ? claim.claim.provenance.quote : claim.sentence;
    lines << inOneLine(sentence);
    lines << tr("Says so: %1").arg(m_words.whoSaysSo(claim));
    lines << m_words.sourceCaption(claim);
    if (!claim.photoCaption.empty()) {
        const QString caption = inOneLine(claim.photoCaption);
        lines << (claim.photoCredit.empty()
                      ? tr("Photo caption: %1").arg(caption)
                      : tr("Photo caption: %1 (photo: %2)").arg(caption, inOneLine(claim.photoCredit)));
    }
    lines.removeAll(QString());
    return lines;
}

} // namespace render
