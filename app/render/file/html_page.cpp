#include "app/render/file/html_page.h"

#include "app/render/file/svg_device.h"
#include "resources/resources.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QFile>

using namespace Qt::StringLiterals;

namespace render {
namespace {

QByteArray part(const QString &name)
{
    dateline::initResources();
    QFile file(u":/dateline/page/"_s + name);
    const bool isThere = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isThere);
    return isThere ? file.readAll() : QByteArray();
}

/// How a policy names what it allows.
QByteArray source(const QByteArray &text)
{
    return "'sha256-" + QCryptographicHash::hash(text, QCryptographicHash::Sha256).toBase64() + "'";
}

} // namespace

QByteArray HtmlPage::around(const QByteArray &svgElement) const
{
    const QByteArray style = part(u"figure.css"_s);
    const QByteArray script = part(u"figure.js"_s);
    const QByteArray policy = "default-src 'none'; style-src " + source(style) + "; script-src " + source(script) +
                              "; base-uri 'none'; form-action 'none'";
    const auto words = [](const QString &text) { return xmlText(text).toUtf8(); };
    const QString title = m_title.isEmpty() ? tr("Timeline") : m_title;
    QByteArray page = "<!DOCTYPE html>\n<html lang=\"" + words(m_locale.bcp47Name()) + "\">\n<head>\n";
    page += "<meta charset=\"utf-8\">\n";
    page += "<meta http-equiv=\"Content-Security-Policy\" content=\"" + policy + "\">\n";
    page += "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n";
    page += "<meta name=\"generator\" content=\"Dateline\">\n";
    page += "<title>" + words(title) + "</title>\n<style>" + style + "</style>\n</head>\n<body>\n";
    page += "<main>\n" + svgElement + "</main>\n";
    page += "<aside id=\"card\" role=\"tooltip\" hidden><h2></h2><p></p></aside>\n<footer><span>";
    page += words(
        tr("Wheel or + and −: zoom · drag or arrows: move · double-click or 0: the whole picture · Tab: next event"));
    page += "</span><span>" + words(tr("Made with Dateline")) + "</span></footer>\n";
    page += "<script>" + script + "</script>\n</body>\n</html>\n";
    return page;
}

} // namespace render
