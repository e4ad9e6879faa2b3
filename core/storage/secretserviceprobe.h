// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/secretstore.h"

#include <QObject>

#include <functional>

namespace vinculo::storage {

//! Where an entry was seen without reading it.
enum class EntryPresence {
    Unknown, //!< this system cannot say
    Nowhere, //!< neither locked nor unlocked
    Unlocked,
    Locked,
};

//! Asks the keychain what QtKeychain does not tell: is it there, is it locked, does it hold an entry. Never
//! opens a prompt and never reads a secret. On Linux over D-Bus (Secret Service), asynchronous, each question
//! with a limit of 3 s; elsewhere every answer is Unknown. Callbacks run on the GUI thread, possibly before
//! the call returns, and never after this object is gone.
class SecretServiceProbe : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    void askState(std::function<void(KeychainState)> answer);
    void findEntry(const QString &service, const QString &key, std::function<void(EntryPresence)> answer);
};

} // namespace vinculo::storage
