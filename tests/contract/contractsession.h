// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/contract/contractdefects.h"
#include "tests/contract/contractvalidator.h"
#include "tests/sandbox/sandboxclient.h"

#include <QJsonDocument>
#include <QObject>
#include <QSet>

#include <memory>
#include <span>

namespace vinculo::tests {

//! A sandbox and the published description that its answers are held against. What the description does not
//! allow fails the test, unless it stands in the table of known defects.
class ContractSession : public QObject
{
    Q_OBJECT

protected:
    void begin();
    void finish(); //!< says how much was checked
    //! A sandbox of its own, for example with limits.
    void startAgain(const sandbox::ServerOptions &options);

    //! Sends a call and checks status and body of the answer.
    Answer check(const QByteArray &method, const QString &pathTemplate, const QString &path, int status,
                 const QByteArray &body = {}, bool async = false);
    //! Every page of a list; answers how many rows there were.
    int checkPages(const QString &pathTemplate, const QString &query);
    //! Fails when many defects of a table were not met by the calls so far: then they are none.
    void checkDefects(std::span<const ContractDefect> table);
    static QByteArray json(const QJsonObject &object) { return QJsonDocument(object).toJson(); }

    std::unique_ptr<ContractValidator> m_validator;
    std::unique_ptr<SandboxClient> m_client;

private:
    void report(const ContractFinding &finding);

    QSet<const ContractDefect *> m_defectsMet;
    QSet<QString> m_told;
    int m_documents = 0;
    int m_rows = 0;
    int m_explained = 0; //!< findings
};

} // namespace vinculo::tests
