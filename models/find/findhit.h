// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/client.h"
#include "core/domain/masking.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace vinculo::models {

//! What a result is, in the order in which the groups of results stand.
enum class FindKind {
    Person, //!< put together from several links by the local index
    Owner,  //!< what one link says about whose it is
    Link,
    Account,
    Consent,
    Record, //!< of another resource, found by its id
    Institution,
    SavedView,
    Command,
    Tip, //!< what else can be typed; choosing it types it
};

//! Which of the things people know about somebody has led to the result.
enum class FindMatch {
    None,
    Name,
    Document,
    Email,
    Phone,
    AccountNumber,
    LastDigits, //!< the end of an account number
    ExternalId,
    Institution,
    InstitutionUserId,
    LinkId, //!< of a link of the person, and so on
    OwnerId,
    AccountId,
    ConsentId,
    Id, //!< of the record itself
};

enum class FindSource { Local, Belvo };

//! A text with the way it is hidden. `path` names the field of the target's resource that it comes from, so
//! that a field that is shown elsewhere is shown here too; empty: it is never shown.
struct FindText
{
    QString value;
    MaskKind mask = MaskKind::None;
    QString path = {};
    bool operator==(const FindText &) const = default;
};

//! Where a result leads: a page with filters and the record to select there, or a person.
struct FindTarget
{
    QString resource; //!< ResourceSpec::name; empty for people, commands and tips
    QString id;       //!< of the record, the view or the command; a tip's text
    QString personKey = {};
    QList<api::ListFilter> filters = {}; //!< with which the page shows the record
    bool operator==(const FindTarget &) const = default;
};

//! One result. Texts are from outside: plain text.
struct FindHit
{
    FindKind kind = FindKind::Record;
    FindTarget target;
    FindText title;
    QList<FindText> details; //!< what tells it from others with the same title: institution, status, document
    FindMatch match = FindMatch::None;
    FindText matched; //!< the value that matched; the name in full when it matched by name
    FindSource source = FindSource::Local;
    int score = 0;          //!< of the local index: more is better
    QStringList links = {}; //!< ids; of a person all of them
    QString keys = {};      //!< shortcut of a command
    QString whyNot = {};    //!< a command that cannot be used now: why
    bool isUsable = true;
    bool isChecked = false; //!< a command that is switched on
};

} // namespace vinculo::models
