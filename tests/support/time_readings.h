#pragma once

#include "core/extract/pack/language_pack.h"
#include "core/extract/text/segmenter.h"
#include "core/extract/times/time_reader.h"
#include "core/model/article.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace test {

/// The times of an article with the packs that are shipped.
class TimeReadings
{
public:
    TimeReadings() : m_packs(extract::LanguagePacks::loadFromResources().value()) {}

    struct Reading
    {
        std::vector<model::TimeExpression> times;
        std::vector<model::Finding> findings;
    };

    /// What they point at lives until the next call.
    Reading read(const QByteArray &language, const QString &published, const QString &text)
    {
        m_article.language = language.toStdString();
        m_article.published = published.toStdString();
        m_article.text = text.toStdString();
        const extract::LanguagePack *pack = m_packs.find(m_article.language);
        extract::Document document = extract::segment(m_article, *pack);
        Reading reading;
        reading.times = extract::readTimes(document, *pack);
        reading.findings = document.findings;
        return reading;
    }

    /// The article that was read last.
    [[nodiscard]] const model::Article &article() const { return m_article; }

private:
    extract::LanguagePacks m_packs;
    model::Article m_article;
};

/// "words = EDTF (value); ..." of every expression; without the EDTF where there is none.
inline QString shown(const std::vector<model::TimeExpression> &times)
{
    QStringList parts;
    for (const model::TimeExpression &time : times) {
        parts += QString::fromStdString(time.text + " = " + (time.edtf.empty() ? "" : time.edtf + ' ') + '(' +
                                        time.value + ')');
    }
    return parts.join(QStringLiteral("; "));
}

} // namespace test
