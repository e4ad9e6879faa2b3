// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/storagenotice.h"

#include "ui/text/errortext.h"

namespace vinculo::ui {

StorageNotice::StorageNotice(const WindowServices &services, QWidget *parent)
    : NoticeBanner(services.theme, parent)
    , m_services(services)
{
    connect(this, &NoticeBanner::activated, this, [this] {
        m_wasRead = m_wasRead || !m_keysError; // what lies behind it has not been read yet
        m_keysError.reset();
        retranslate();
    });
    retranslate();
}

void StorageNotice::tellKeysNotRemembered(const ApiError &error)
{
    m_keysError = error;
    retranslate();
}

void StorageNotice::retranslate()
{
    const QString setAside = m_services.profiles.setAsideFile();
    QString sentence;
    if (m_keysError)
        //: %1 sentence that says why, e.g. "The system's keychain is locked."
        sentence =
            tr("The keys may have to be entered again next time. %1").arg(errorText(*m_keysError).what);
    else if (!m_services.settings.isWritable())
        sentence =
            tr("Choices and profiles last until the program ends, because this file cannot be written: %1. "
               "Check that the disk has room and that you may write there.")
                .arg(m_services.settings.filePath());
    else if (!setAside.isEmpty())
        sentence = tr("The list of profiles could not be read. The old file was kept as %1; add the profiles "
                      "again or "
                      "repair it.")
                       .arg(setAside);
    if (sentence.isEmpty() || (m_wasRead && !m_keysError))
        clear();
    else
        //: button that puts a notice away
        tell(Tone::Attention, sentence, tr("Put away"));
}

} // namespace vinculo::ui
