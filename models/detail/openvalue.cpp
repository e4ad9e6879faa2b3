// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/detail/openvalue.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>

namespace vinculo::models {

namespace {

using namespace Qt::StringLiterals;

//! Two digits behind the point or more: "4.0" is a version.
bool isFraction(const QString &text, JsonNode::Kind kind)
{
    const int least = kind == JsonNode::Kind::Number ? 1 : 2;
    static const QRegularExpression kFraction(u"^-?[0-9]{1,12}\\.[0-9]{1,%1}$"_s.arg(Decimal::kScale));
    return kFraction.match(text).hasMatch() && text.size() - text.indexOf(u'.') > least;
}

//! So long that it is hard to read, and no year.
bool isLargeNumber(const QString &text)
{
    static const QRegularExpression kLarge(u"^-?[0-9]{4,9}$"_s);
    constexpr int kFirstYear = 1900;
    constexpr int kLastYear = 2100;
    const int number = text.toInt();
    return kLarge.match(text).hasMatch() && (number < kFirstYear || number > kLastYear);
}

std::optional<Decimal> amountOf(const QString &text, JsonNode::Kind kind)
{
    const bool isAmount = isFraction(text, kind) || (kind == JsonNode::Kind::Number && isLargeNumber(text));
    return isAmount ? Decimal::parse(text.toStdString()) : std::nullopt;
}

QString dateText(const QString &text, const CellFormatter &formatter)
{
    static const QRegularExpression kDay(u"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"_s); // Qt takes any mark for the dash
    if (kDay.match(text).hasMatch()) {
        const QDate day = QDate::fromString(text, Qt::ISODate);
        return day.isValid() ? formatter.date(day) : QString();
    }
    // Without a zone it is not known which moment is meant.
    static const QRegularExpression kMoment(
        u"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{5,15}(Z|[+-][0-9]{2}:?[0-9]{2})$"_s);
    const QDateTime moment =
        kMoment.match(text).hasMatch() ? QDateTime::fromString(text, Qt::ISODateWithMs) : QDateTime();
    return moment.isValid() ? formatter.dateTime(moment.toUTC()) : QString();
}

} // namespace

QString openValue(const JsonNode &node, const CellFormatter &formatter)
{
    const std::string utf8 = node.text();
    const QString text = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    if (node.kind == JsonNode::Kind::Boolean)
        return text == u"true" ? QCoreApplication::translate("CellFormatter", "Yes", "A value that is true")
                               : QCoreApplication::translate("CellFormatter", "No", "A value that is false");
    if (const auto amount = amountOf(text, node.kind)) {
        const qsizetype point = text.indexOf(u'.');
        return formatter.decimal(*amount, point < 0 ? 0 : static_cast<int>(text.size() - point - 1));
    }
    const QString date = node.kind == JsonNode::Kind::String ? dateText(text, formatter) : QString();
    return date.isEmpty() ? CellFormatter::visible(text) : date;
}

} // namespace vinculo::models
