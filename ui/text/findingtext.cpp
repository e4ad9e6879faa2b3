// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/findingtext.h"

#include "ui/text/errortext.h"

#include <QCoreApplication>

namespace vinculo::ui {

using models::KeyCheckFlow;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("KeyCheck", text);
}

struct FindingWords
{
    KeyCheckFlow::Finding finding;
    const char *text;
};

using Finding = KeyCheckFlow::Finding;

constexpr FindingWords kFindings[] = {
    {Finding::AddressMalformed,
     QT_TRANSLATE_NOOP("KeyCheck", "This is not an address. It should look like https://api.belvo.com.")},
    {Finding::AddressNotHttps,
     QT_TRANSLATE_NOOP("KeyCheck",
                       "The address must begin with https://, or the keys could be read on the way.")},
    {Finding::AddressHasExtras,
     QT_TRANSLATE_NOOP(
         "KeyCheck",
         "The address has too much: only https:// and the host, without path, user name or question mark.")},
    {Finding::AddressUnusual,
     QT_TRANSLATE_NOOP("KeyCheck", "This is not an address of Belvo. Go on only if you know this server.")},
    {Finding::EnvironmentMismatch,
     QT_TRANSLATE_NOOP("KeyCheck",
                       "The address belongs to the other environment. Choose the environment that fits it.")},
    {Finding::KeysHadSpaces,
     QT_TRANSLATE_NOOP("KeyCheck", "The keys work. Spaces or quotes around them were removed.")},
    {Finding::KeysEmpty, QT_TRANSLATE_NOOP("KeyCheck", "Enter the secret id and the secret password.")},
    {Finding::KeychainAbsent,
     QT_TRANSLATE_NOOP("KeyCheck",
                       "There is no keychain: the keys can be used until the program ends, but not stored.")},
    {Finding::KeychainLocked,
     QT_TRANSLATE_NOOP("KeyCheck", "The keychain is locked. Unlock it to store the keys.")},
    {Finding::NoNetwork,
     QT_TRANSLATE_NOOP("KeyCheck", "The server cannot be reached. Check the network and the address.")},
    {Finding::TlsRefused,
     QT_TRANSLATE_NOOP("KeyCheck", "The connection is not secure, so nothing was sent. Check the clock of "
                                   "this computer and whether something inspects your traffic.")},
    {Finding::NotBelvo,
     QT_TRANSLATE_NOOP("KeyCheck", "Something answers at this address, but it is not Belvo's API.")},
    {Finding::TimedOut, QT_TRANSLATE_NOOP("KeyCheck", "The server did not answer in time. Test again.")},
};

} // namespace

QString stepName(KeyCheckFlow::Step step)
{
    switch (step) {
    case KeyCheckFlow::Step::Address:
        //: Step of the key check: is the server's address right?
        return translated(QT_TRANSLATE_NOOP("KeyCheck", "Address"));
    case KeyCheckFlow::Step::Keychain:
        //: Step of the key check: the system's keychain
        return translated(QT_TRANSLATE_NOOP("KeyCheck", "Keychain"));
    case KeyCheckFlow::Step::Connection:
        //: Step of the key check: can the server be reached?
        return translated(QT_TRANSLATE_NOOP("KeyCheck", "Connection"));
    case KeyCheckFlow::Step::Keys:
        //: Step of the key check: are the keys accepted?
        return translated(QT_TRANSLATE_NOOP("KeyCheck", "Keys"));
    case KeyCheckFlow::Step::Links:
        //: Step of the key check: may links be read?
        return translated(QT_TRANSLATE_NOOP("KeyCheck", "Reading links"));
    case KeyCheckFlow::Step::Institutions:
        //: Step of the key check: may institutions be read?
        return translated(QT_TRANSLATE_NOOP("KeyCheck", "Reading institutions"));
    }
    return {};
}

QString findingText(Finding finding)
{
    for (const FindingWords &words : kFindings)
        if (words.finding == finding)
            return translated(words.text);
    return {};
}

QString findingText(const KeyCheckFlow::StepResult &result)
{
    const QString own = findingText(result.finding);
    if (!own.isEmpty() || !result.error || result.finding == Finding::None)
        return own;
    const ErrorText error = errorText(*result.error);
    QStringList sentences{error.what, error.next, error.who};
    if (result.finding == Finding::ResourceDenied && result.verdict == KeyCheckFlow::Verdict::Warning)
        //: of keys that may read all but one kind of data
        sentences << translated(QT_TRANSLATE_NOOP("KeyCheck", "The rest works."));
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString verdictText(KeyCheckFlow::Verdict verdict)
{
    switch (verdict) {
    case KeyCheckFlow::Verdict::Pending:
        //: Result of a step of the key check
        return translated(QT_TRANSLATE_NOOP("KeyCheck", "waiting"));
    case KeyCheckFlow::Verdict::Running:
        //: Result of a step of the key check
        return translated(QT_TRANSLATE_NOOP("KeyCheck", "checking…"));
    case KeyCheckFlow::Verdict::Good:
        //: Result of a step of the key check
        return translated(QT_TRANSLATE_NOOP("KeyCheck", "good"));
    case KeyCheckFlow::Verdict::Warning:
        //: Result of a step of the key check
        return translated(QT_TRANSLATE_NOOP("KeyCheck", "look here"));
    case KeyCheckFlow::Verdict::Bad:
        //: Result of a step of the key check
        return translated(QT_TRANSLATE_NOOP("KeyCheck", "does not work"));
    case KeyCheckFlow::Verdict::Skipped:
        //: Result of a step of the key check
        return translated(QT_TRANSLATE_NOOP("KeyCheck", "not checked"));
    }
    return {};
}

} // namespace vinculo::ui
