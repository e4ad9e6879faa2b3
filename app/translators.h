// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTranslator>

namespace vinculo::app {

//! The three languages of the program and Qt's own texts in them; can be switched while windows are open.
class Translators
{
public:
    Translators() = default;
    ~Translators();
    Translators(const Translators &) = delete;
    Translators &operator=(const Translators &) = delete;

    //! "pt", "es" or "en"; anything else: the system's language where we have it, else English. Sets the
    //! default QLocale too: dates and money follow the language, with the system's country when it speaks it.
    void install(const QString &language);
    [[nodiscard]] QString language() const { return m_language; }

private:
    void removeAll();

    QString m_language;
    QTranslator m_program;
    QTranslator m_qt;
};

} // namespace vinculo::app
