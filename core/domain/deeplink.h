// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>
#include <QStringView>

#include <variant>

namespace vinculo {

//! An address of one record for other programs (tickets, CRMs): vinculo://<resource>/<id>, with
//! ?profile=<name or id> when it is meant for one profile. It can only be opened: there are no verbs and no
//! other parameters, and there must never be any, since every web page can hand one to the program.
struct DeepLink
{
    QString page;    //!< name of a resource, "links"; or kPersonPage
    QString id;      //!< UUID in lower case; of institutions their name, of a person its key
    QString profile; //!< a profile's name or id; empty: the one that is open

    bool operator==(const DeepLink &) const = default;
};

//! Why a text is no address of ours. The text itself is never shown: it comes from anywhere.
enum class DeepLinkProblem {
    TooLong,
    NotAnAddress, //!< another scheme, or parts that an address of ours does not have
    UnknownKind,  //!< no such resource
    BadId,        //!< not the kind of identifier that such records have
    BadParameter, //!< anything but one valid profile
};

namespace deeplink {

inline constexpr QStringView kPersonPage = u"person";
inline constexpr qsizetype kMaximumLength = 2048; //!< of an address, in characters

//! Whether it wants to be one: begins with the scheme.
[[nodiscard]] bool isAddress(QStringView text);
[[nodiscard]] std::variant<DeepLink, DeepLinkProblem> parse(QStringView text);
//! The address of a record; empty when it has none (an id that could not be read back).
[[nodiscard]] QString address(const DeepLink &link);

} // namespace deeplink

} // namespace vinculo

Q_DECLARE_METATYPE(vinculo::DeepLink)
