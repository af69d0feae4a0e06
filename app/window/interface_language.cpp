#include "app/window/interface_language.h"

#include "resources/resources.h"

#include <QCoreApplication>
#include <QLibraryInfo>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// The language of the choice, with the desktop's country where it is the same language (English has two orders of
/// day and month).
QLocale localeOf(LanguageChoice choice, const QLocale &system)
{
    switch (choice) {
    case LanguageChoice::English:
        return system.language() == QLocale::English ? system : QLocale(QLocale::English, QLocale::UnitedKingdom);
    case LanguageChoice::Danish:
        return QLocale(QLocale::Danish, QLocale::Denmark);
    case LanguageChoice::Auto:
        break;
    }
    return system.language() == QLocale::Danish ? localeOf(LanguageChoice::Danish, system)
                                                : localeOf(LanguageChoice::English, system);
}

} // namespace

InterfaceLanguage::InterfaceLanguage(QCoreApplication &application)
    : m_application(application), m_system(QLocale::system())
{
}

InterfaceLanguage::~InterfaceLanguage()
{
    remove();
}

void InterfaceLanguage::remove()
{
    for (const std::unique_ptr<QTranslator> &translator : {std::ref(m_ours), std::ref(m_qt)}) {
        if (translator)
            m_application.removeTranslator(translator.get());
    }
    m_ours.reset();
    m_qt.reset();
}

void InterfaceLanguage::set(LanguageChoice choice)
{
    remove();
    m_choice = choice;
    const QLocale locale = localeOf(choice, m_system);
    QLocale::setDefault(locale);
    dateline::initResources();
    m_ours = std::make_unique<QTranslator>();
    if (m_ours->load(locale, u"dateline"_s, u"_"_s, u":/i18n"_s))
        m_application.installTranslator(m_ours.get());
    if (locale.language() == QLocale::English)
        return;
    // Qt's own dialog buttons; the package with its translations may be absent, then they stay English.
    m_qt = std::make_unique<QTranslator>();
    if (m_qt->load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        m_application.installTranslator(m_qt.get());
}

} // namespace ui
