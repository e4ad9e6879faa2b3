// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/table/tablesnapshot.h"
#include "models/webhooks/hookanswer.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

namespace vinculo::tests {

//! Links and logs of webhooks for tests: time goes in hours since 2026-03-01, UTC.
struct SampleLink
{
    double created = -1000; //!< hours
    std::optional<double> accessed = {};
    QString rate = QStringLiteral("24h");
    QString status = QStringLiteral("valid");
    QStringList fetched = {QStringLiteral("ACCOUNTS"), QStringLiteral("TRANSACTIONS")};
    QString institution = QStringLiteral("gotham_br_retail");
};

[[nodiscard]] QString sampleLinkId(int link);
[[nodiscard]] std::int64_t sampleTime(double hours); //!< µs
[[nodiscard]] QString sampleTimeText(double hours);  //!< ISO 8601 with Z
[[nodiscard]] models::TableSnapshot sampleLinks(const QList<SampleLink> &links);

//! A log in which lines are added one by one.
class SampleHooks
{
public:
    SampleHooks();
    //! `id`: empty: another one each time.
    void add(double hours, int link, const QString &type, const QString &code, const QString &id = {},
             int status = 200, int ms = 40);
    [[nodiscard]] QByteArray csv() const { return m_csv; }
    [[nodiscard]] int count() const { return m_count; }

private:
    QByteArray m_csv;
    int m_count = 0;
};

//! Reads as the program does; an empty result ends the test.
[[nodiscard]] std::shared_ptr<const models::HookLines> readHooks(const QByteArray &file);
[[nodiscard]] models::HookAnswer answerOf(const QByteArray &file, const QList<SampleLink> &links,
                                          bool isComplete = true);

} // namespace vinculo::tests
