#pragma once

#include "app/render/claim_words.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QString>
#include <QtCore/QUrl>

namespace render {

/// What a drawing that can be asked says of a mark. Plain text.
struct MarkText
{
    QString title;
    QString description; ///< lines: time, sentence, who says so, where it was read, photo
    QUrl link;           ///< to the article of the first claim that has one
};

/// Words of marks in files whose reader can point at them.
class MarkWords
{
    Q_DECLARE_TR_FUNCTIONS(MarkWords)

public:
    /// Borrowed for as long as this is used.
    explicit MarkWords(const ClaimWords &words) : m_words(words) {}
    [[nodiscard]] MarkText text(const EventContext &event) const;

private:
    [[nodiscard]] QStringList lines(const ClaimContext &claim) const;

    const ClaimWords &m_words;
};

/// An address that a picture may lead to: http or https with a host; empty for every other.
[[nodiscard]] QUrl safeLink(const std::string &url);

} // namespace render
