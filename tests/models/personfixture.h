// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/resources/registry.h"
#include "models/person/personrows.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <vector>

namespace vinculo::tests {

//! Rows as Belvo sends them, through the real decoder.
[[nodiscard]] models::TableSnapshot snapshotOf(const ResourceSpec &spec, const QJsonArray &rows);

//! The same id every time: 1 to 999 of a letter a to f.
[[nodiscard]] QString fixtureId(char kind, int number);

//! One transaction; its id is counted on.
struct MovementJson
{
    int account = 1;
    QString date;
    double amount = 0;
    bool isIn = false;
    QString currency = QStringLiteral("BRL");
    QString category = {}; //!< empty: null
    QString status = QStringLiteral("PROCESSED");
    QString subcategory = {};
    QString operation = {};
    QString counterparty = {}; //!< document number
    QString accountCurrency = QStringLiteral("BRL");
    double local = 0; //!< local_currency_amount; 0: null
};
[[nodiscard]] QJsonObject movementRow(const MovementJson &movement, int number, int link = 1);
[[nodiscard]] models::TableSnapshot movements(const std::vector<MovementJson> &rows);

[[nodiscard]] QJsonObject accountRow(int account, const QString &category, double current,
                                     const QString &currency = QStringLiteral("BRL"), int link = 1,
                                     const QString &collected = QStringLiteral("2026-05-31T12:00:00Z"));
[[nodiscard]] QJsonObject linkRow(int link, const QJsonObject &changes = {});

//! Row numbers that a query of the table's language finds; every part of it has to be understood.
[[nodiscard]] std::vector<std::uint32_t> rowsFound(const models::TableSnapshot &table, const QString &query,
                                                   QDate today);

} // namespace vinculo::tests
