#pragma once

#include "app/window/settings.h"

#include <QLocale>
#include <QTranslator>

#include <memory>

class QCoreApplication;

namespace ui {

/// The language of menus, buttons, dates and numbers: ours and Qt's own words together, and QLocale's default. Windows
/// are made anew after a change; nothing retranslates itself.
class InterfaceLanguage
{
public:
    explicit InterfaceLanguage(QCoreApplication &application);
    ~InterfaceLanguage();
    InterfaceLanguage(const InterfaceLanguage &) = delete;
    InterfaceLanguage &operator=(const InterfaceLanguage &) = delete;

    void set(LanguageChoice choice);
    [[nodiscard]] LanguageChoice current() const { return m_choice; }

private:
    void remove();

    QCoreApplication &m_application;
    QLocale m_system;
    LanguageChoice m_choice = LanguageChoice::Auto;
    std::unique_ptr<QTranslator> m_ours;
    std::unique_ptr<QTranslator> m_qt;
};

} // namespace ui
