// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/storagenotice.h"

#include "core/domain/resources/registry.h"
#include "models/table/cellformatter.h"
#include "ui/text/errortext.h"

namespace vinculo::ui {

StorageNotice::StorageNotice(const WindowServices &services, QWidget *parent)
    : NoticeBanner(services.theme, parent)
    , m_services(services)
{
    connect(this, &NoticeBanner::activated, this, &StorageNotice::putAway);
    connect(&services.lists, &models::ListCache::damaged, this, [this](const QString &resource) {
        m_damaged = resource;
        retranslate();
    });
    connect(&services.lists, &models::ListCache::kept, this, &StorageNotice::onKept);
    connect(&services.lists, &models::ListCache::stateChanged, this, &StorageNotice::retranslate);
    retranslate();
}

void StorageNotice::tellKeysNotRemembered(const ApiError &error)
{
    m_keysError = error;
    retranslate();
}

//! What lies behind it has not been read yet.
void StorageNotice::putAway()
{
    if (m_keysError)
        m_keysError.reset();
    else if (!m_damaged.isEmpty())
        m_damaged.clear();
    else if (!m_notKept.isEmpty()) {
        m_notKept.clear();
        m_readReasons.insert(m_whyNot);
    } else
        m_wasRead = true;
    retranslate();
}

void StorageNotice::onKept(const QString &resource, models::KeepOutcome outcome)
{
    using models::KeepOutcome;
    switch (outcome) {
    case KeepOutcome::TooLarge:
    case KeepOutcome::NoRoom:
    case KeepOutcome::Refused:
        if (m_readReasons.contains(outcome))
            return;
        m_notKept = resource;
        m_whyNot = outcome;
        break;
    case KeepOutcome::Kept:
        if (m_notKept != resource)
            return;
        m_notKept.clear();
        break;
    case KeepOutcome::OlderIsMore:
    case KeepOutcome::GivenUp:
        return;
    }
    retranslate();
}

QString StorageNotice::notKeptText() const
{
    const ResourceSpec *spec = resources::find(m_notKept.toStdString());
    if (!spec)
        return {};
    const QString title = models::CellFormatter::title(*spec);
    if (m_whyNot == models::KeepOutcome::NoRoom)
        //: %1 name of a list, e.g. "Transactions"
        return tr("%1: not kept on this computer, because the disk is nearly full.").arg(title);
    if (m_whyNot == models::KeepOutcome::TooLarge)
        //: %1 name of a list, e.g. "Transactions"
        return tr("%1: not kept on this computer, because it is larger than kept lists may be. The limit is "
                  "in the settings.")
            .arg(title);
    //: %1 name of a list, e.g. "Transactions"
    return tr("%1: could not be kept on this computer, because the disk refused it.").arg(title);
}

QString StorageNotice::damagedText() const
{
    const ResourceSpec *spec = resources::find(m_damaged.toStdString());
    if (!spec)
        return {};
    //: %1 name of a list, e.g. "Transactions"
    return tr("%1: what was kept on this computer has been damaged. Nothing of it is shown; the list is "
              "loaded from "
              "Belvo again.")
        .arg(models::CellFormatter::title(*spec));
}

void StorageNotice::retranslate()
{
    const QString setAside = m_services.profiles.setAsideFile();
    QString sentence;
    if (m_keysError)
        //: %1 sentence that says why, e.g. "The system's keychain is locked."
        sentence =
            tr("The keys may have to be entered again next time. %1").arg(errorText(*m_keysError).what);
    else if (!m_damaged.isEmpty())
        sentence = damagedText();
    else if (!m_notKept.isEmpty())
        sentence = notKeptText();
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
    else if (m_services.lists.state() == models::ListCache::State::Failed)
        sentence = tr("Lists are not kept on this computer in this session. The settings say why.");
    if (sentence.isEmpty() || (m_wasRead && !m_keysError && m_damaged.isEmpty() && m_notKept.isEmpty()))
        clear();
    else
        //: button that puts a notice away
        tell(Tone::Attention, sentence, tr("Put away"));
}

} // namespace vinculo::ui
