// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/guidance.h"

#include <QList>
#include <QString>

namespace vinculo::models {

//! What a pasted text turned out to be.
enum class PastedKind {
    Nothing,      //!< there is no text
    NotText,      //!< a picture, an archive, a spreadsheet
    Unknown,      //!< text, and nothing in it that we know
    OtherJson,    //!< JSON that tells of no error
    ErrorAnswer,  //!< Belvo's answer to a call, whole or a piece of it
    MfaChallenge, //!< the answer 428
    Webhook,
    WidgetMessage, //!< what the widget told the page around it
    ReturnUrl,     //!< an address the customer was sent back to
    FirewallPage,  //!< HTML instead of an answer
    LogLines,
    LinkRecord,
    Ids, //!< identifiers and nothing else
};

//! How sure it is that the text is that, and that what was read of it is right.
enum class Confidence {
    Certain, //!< the whole text reads as that
    Likely,  //!< it stands in other text, or is cut
    Guess,   //!< words that may be meant otherwise
};

//! One thing that went wrong or happened. Texts are from outside: plain text.
struct Finding
{
    QString code;
    QString message; //!< the server's words
    QString field;
    int httpStatus = 0;                 //!< 0: not said
    const Guidance *guidance = nullptr; //!< nullptr: we do not know it
    int times = 1;                      //!< in a log
    bool operator==(const Finding &) const = default;
};

//! A piece of what was pasted that is worth reading, copying or following.
struct PastedFact
{
    enum class Kind {
        RequestId,
        LinkId,
        AnyId, //!< a UUID that nothing tells about
        Institution,
        InstitutionName, //!< as people know it
        ConsentId,
        ExternalId,
        InstitutionUserId,
        WebhookType,
        WebhookCode,
        WidgetStep, //!< where the customer left the widget
        MfaStep,    //!< what kind of proof is asked for
        SessionLife //!< seconds
    };
    Kind kind = Kind::AnyId;
    QString value;
    bool operator==(const PastedFact &) const = default;
};

//! The answer: what a text is, what it means, and whom and what it is about. A value; any thread.
struct Explanation
{
    PastedKind kind = PastedKind::Nothing;
    Confidence confidence = Confidence::Certain;
    std::vector<Finding> findings; //!< the first one first
    bool hasMoreFindings = false;  //!< than are listed
    QList<PastedFact> facts;
    bool isSuccess = false; //!< ReturnUrl: the customer has connected

    [[nodiscard]] QString fact(PastedFact::Kind wanted) const //!< the first one; empty: none
    {
        for (const PastedFact &each : facts)
            if (each.kind == wanted)
                return each.value;
        return {};
    }
    bool operator==(const Explanation &) const = default;
};

} // namespace vinculo::models
