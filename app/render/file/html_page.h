#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtCore/QString>

namespace render {

/// A page around an SVG drawing of SvgDevice: zoomed with the wheel, dragged, with a card for each mark. It is one file
/// that fetches nothing and runs no script but its own: its policy names that script by its digest, so that no word of
/// an article could ever run.
class HtmlPage
{
    Q_DECLARE_TR_FUNCTIONS(HtmlPage)

public:
    HtmlPage(QString title, const QLocale &locale) : m_title(std::move(title)), m_locale(locale) {}

    [[nodiscard]] QByteArray around(const QByteArray &svgElement) const;

private:
    QString m_title;
    QLocale m_locale;
};

} // namespace render
