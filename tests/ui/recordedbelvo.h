// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/server.h"
#include "tests/support/faultserver.h"

#include <QByteArray>
#include <QHash>
#include <QJsonArray>
#include <QUrl>

namespace vinculo::tests {

//! Rows of the local Belvo, once written down, served over HTTP by another server that remembers what
//! arrived. In between they can be changed into what no Belvo would ever send.
class RecordedBelvo
{
public:
    //! Everything of the person who has a link of that external id; of all people where it is empty.
    RecordedBelvo(const sandbox::ServerOptions &options, const QString &externalId);

    QHash<QByteArray, QJsonArray> rows;     //!< by path
    QHash<QByteArray, QJsonArray> consents; //!< by the document they are asked for with
    QString linkId;                         //!< the first one

    void serve(); //!< these rows, from now on
    [[nodiscard]] QUrl url() const { return m_server.url(QStringLiteral("127.0.0.1")); }
    //! Documents that consents were asked for with, in order.
    [[nodiscard]] QList<QByteArray> documentsAsked() const;

private:
    FaultServer m_server;
};

} // namespace vinculo::tests
