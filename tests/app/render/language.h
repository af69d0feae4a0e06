#pragma once

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtCore/QTranslator>

#include <memory>

/// One of the program's languages for the length of a test function: its translation is installed, its locale given.
class Language
{
public:
    explicit Language(const QString &code)
        : m_locale(code == QLatin1String("da") ? QLocale(QLocale::Danish, QLocale::Denmark)
                                               : QLocale(QLocale::English, QLocale::UnitedKingdom))
    {
        if (code != QLatin1String("da"))
            return;
        m_translator = std::make_unique<QTranslator>();
        m_isLoaded = m_translator->load(QStringLiteral(DATELINE_DANISH));
        QCoreApplication::installTranslator(m_translator.get());
    }

    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    [[nodiscard]] const QLocale &locale() const { return m_locale; }

private:
    QLocale m_locale;
    std::unique_ptr<QTranslator> m_translator; ///< removes itself from the application
    bool m_isLoaded = true;
};
