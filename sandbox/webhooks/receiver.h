// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tl/expected.hpp>

#include <string>

class QByteArray;
class QString;

namespace vinculo::sandbox {

//! Where webhooks go.
struct Receiver
{
    std::string host;
    int port = 80;
    std::string target; //!< path and query
    std::string authorization;

    //! Answers a sentence about what is wrong with the address: only http on this machine is right, because
    //! nothing is encrypted.
    static tl::expected<Receiver, QString> of(const QString &address, const QByteArray &authorization);
};

} // namespace vinculo::sandbox
