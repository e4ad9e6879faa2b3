// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/languageoverride.h"

#include <QThread>

namespace vinculo::ui {

using namespace Qt::StringLiterals;

LanguageOverride::Scope::Scope(LanguageOverride *languages, const QString &language)
    : m_languages(languages)
{
    if (!m_languages)
        return;
    Q_ASSERT(m_languages->thread() == QThread::currentThread() && !m_languages->m_isAsked);
    m_languages->m_isAsked = m_languages->m_catalogue.load(u":/i18n/vinculo_"_s + language);
}

LanguageOverride::Scope::~Scope()
{
    if (m_languages)
        m_languages->m_isAsked = false;
}

QString LanguageOverride::translate(const char *context, const char *sourceText, const char *disambiguation,
                                    int n) const
{
    // First the thread: no other one may look at what a Scope changes.
    if (thread() != QThread::currentThread() || !m_isAsked)
        return {};
    const QString found = m_catalogue.translate(context, sourceText, disambiguation, n);
    // English has only its plurals in the catalogue, and one report is in one language.
    return found.isNull() ? QString::fromUtf8(sourceText) : found;
}

QLocale LanguageOverride::localeFor(const QString &language)
{
    const QLocale system = QLocale::system();
    if (system.name().startsWith(language))
        return system;
    if (language == "pt"_L1)
        return QLocale(QLocale::Portuguese, QLocale::Brazil);
    if (language == "es"_L1)
        return QLocale(QLocale::Spanish, QLocale::Mexico);
    return QLocale(QLocale::English, QLocale::UnitedStates);
}

} // namespace vinculo::ui
