#pragma once

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtCore/QTranslator>

/// One of the program's languages for the length of a test function: its translation is installed, its locale given.
class Language
{
public:
    explicit Language(const QString &code)
        : m_locale(code == QLatin1String("da") ? QLocale(QLocale::Danish, QLocale::Denmark)
                                               : QLocale(QLocale::English, QLocale::UnitedKingdom))
    {
        m_isLoaded = m_translator.load(code == QLatin1String("da") ? QStringLiteral(DATELINE_DANISH)
                                                                   : QStringLiteral(DATELINE_ENGLISH));
        QCoreApplication::installTranslator(&m_translator);
    }

    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    [[nodiscard]] const QLocale &locale() const { return m_locale; }

private:
    QLocale m_locale;
    QTranslator m_translator; ///< removes itself from the application
    bool m_isLoaded = false;
};
