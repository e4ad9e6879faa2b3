// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslCertificate>
#include <QSslKey>
#include <QStringList>

namespace vinculo::tests {

//! A key with its certificate, made on the spot: nothing secret lies in the tree and nothing expires in it.
struct TestCertificate
{
    QSslCertificate certificate;
    QSslKey key;

    struct Options
    {
        QStringList hosts{
            QStringLiteral("localhost")}; //!< subject alternative names; IP addresses are recognised
        long validFromSeconds = -3600;    //!< from now
        long validToSeconds = 24 * 3600;
        bool authority = false;
    };
    //! Signed by `issuer`, or by itself when there is none.
    static TestCertificate make(const Options &options, const TestCertificate *issuer = nullptr);
    static TestCertificate makeAuthority();
};

} // namespace vinculo::tests
