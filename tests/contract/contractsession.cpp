// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/contractsession.h"

#include <QTest>

#include <algorithm>

namespace vinculo::tests {

using namespace Qt::StringLiterals;

void ContractSession::begin()
{
    m_validator = std::make_unique<ContractValidator>(QStringLiteral(CONTRACT_FILE));
    QVERIFY(m_validator->isValid());
    startAgain(SandboxClient::defaults());
}

void ContractSession::finish()
{
    qInfo(
        "%d documents with %d rows were checked against the description: %d findings that its known mistakes "
        "explain, %d unexplained",
        m_documents, m_rows, m_explained, static_cast<int>(m_told.size()));
    m_client.reset();
}

void ContractSession::startAgain(const sandbox::ServerOptions &options)
{
    m_client = std::make_unique<SandboxClient>(options);
    QCOMPARE(m_client->startProblem(), QString());
}

void ContractSession::report(const ContractFinding &finding)
{
    const auto latin = [](std::string_view text) {
        return QLatin1StringView(text.data(), qsizetype(text.size()));
    };
    const auto explains = [&](const ContractDefect &defect) {
        return (defect.operation.empty() || finding.operation == latin(defect.operation)) &&
               (defect.status == 0 || defect.status == finding.status) &&
               (defect.pointer.empty() || finding.pointer.endsWith(latin(defect.pointer))) &&
               finding.keyword == latin(defect.keyword);
    };
    for (const std::span<const ContractDefect> table : {std::span<const ContractDefect>(kContractDefects),
                                                        std::span<const ContractDefect>(kResourceDefects)})
        if (const auto found = std::ranges::find_if(table, explains); found != table.end()) {
            m_defectsMet.insert(&*found);
            ++m_explained;
            return;
        }
    const QString sentence = u"%1 %2 %3: %4: %5"_s.arg(finding.operation, QString::number(finding.status),
                                                       finding.pointer, finding.keyword, finding.text);
    const QString kind = finding.operation + finding.pointer + finding.keyword;
    if (m_told.contains(kind))
        return;
    m_told.insert(kind);
    QTest::qFail(qPrintable(sentence), __FILE__, __LINE__);
}

void ContractSession::checkDefects(std::span<const ContractDefect> table)
{
    qsizetype met = 0;
    for (const ContractDefect &defect : table) {
        if (m_defectsMet.contains(&defect))
            ++met;
        else
            qInfo("not met in this run: %s %d %s", defect.operation.data(), defect.status,
                  defect.pointer.data());
    }
    QVERIFY(met * 4 >= qsizetype(table.size()) * 3);
}

Answer ContractSession::check(const QByteArray &method, const QString &pathTemplate, const QString &path,
                              int status, const QByteArray &body, bool async)
{
    const Answer answer = m_client->call(method, path, body, async);
    if (answer.status != status)
        QTest::qFail(qPrintable(u"%1 %2 answered %3 instead of %4: %5"_s.arg(
                         QString::fromLatin1(method), path, QString::number(answer.status),
                         QString::number(status), QString::fromUtf8(answer.body.left(300)))),
                     __FILE__, __LINE__);
    ++m_documents;
    const auto findings =
        m_validator->check(QString::fromLatin1(method), pathTemplate, answer.status, answer.body);
    for (const ContractFinding &finding : findings)
        report(finding);
    return answer;
}

int ContractSession::checkPages(const QString &pathTemplate, const QString &query)
{
    QString next = pathTemplate + query;
    int rows = 0;
    while (!next.isEmpty()) {
        const Answer answer = check("GET", pathTemplate, next, 200);
        rows += static_cast<int>(answer.results().size());
        next = answer.object()["next"_L1].toString();
    }
    m_rows += rows;
    return rows;
}

} // namespace vinculo::tests
