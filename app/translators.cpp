// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translators.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace vinculo::app {

namespace {

QString supported(const QString &wanted)
{
    for (const QString &language : {u"pt"_s, u"es"_s, u"en"_s})
        if (wanted.startsWith(language))
            return language;
    return {};
}

} // namespace

Translators::~Translators()
{
    if (QCoreApplication::instance())
        removeAll();
}

void Translators::removeAll()
{
    QCoreApplication::removeTranslator(&m_override);
    QCoreApplication::removeTranslator(&m_program);
    QCoreApplication::removeTranslator(&m_qt);
}

void Translators::install(const QString &language)
{
    QString chosen = supported(language);
    if (chosen.isEmpty())
        chosen = supported(QLocale::system().name());
    if (chosen.isEmpty())
        chosen = u"en"_s;
    removeAll();
    m_language = chosen;
    QLocale::setDefault(ui::LanguageOverride::localeFor(chosen));
    // Qt's own texts: pt exists as pt_BR only. Bundles carry the files beside the program's resources.
    const QString qtLanguage = chosen == "pt"_L1 ? u"pt_BR"_s : chosen;
    if (m_qt.load(u"qtbase_"_s + qtLanguage, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_program.load(u":/i18n/vinculo_"_s + chosen))
        QCoreApplication::installTranslator(&m_program);
    QCoreApplication::installTranslator(&m_override); // the newest one is asked first
}

} // namespace vinculo::app
