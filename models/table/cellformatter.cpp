// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table/cellformatter.h"

#include "core/domain/timestamp.h"
#include "models/table/visibletext.h"

#include <QCoreApplication>

namespace vinculo::models {

namespace {

using namespace Qt::StringLiterals;

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

constexpr int kUsualMinorDigits = 2; //!< where no currency tells

QString none()
{
    return u"\u2014"_s;
}

//! The digits after the mark, in the locale's own digits.
QString localDigits(const QLocale &locale, QStringView digits)
{
    const char32_t zero = locale.zeroDigit().toUcs4().value(0, U'0');
    QString out;
    for (const QChar digit : digits) {
        const char32_t local = zero + static_cast<char32_t>(digit.unicode() - u'0');
        out += QString::fromUcs4(&local, 1);
    }
    return out;
}

//! Digits of |value| with grouping and the locale's mark; integers only, so nothing is rounded.
QString magnitudeText(const QLocale &locale, const QString &plain)
{
    const qsizetype start = plain.startsWith(u'-') ? 1 : 0;
    const qsizetype dot = plain.indexOf(u'.');
    const QStringView whole = QStringView(plain).mid(start, dot < 0 ? -1 : dot - start);
    QString text = locale.toString(whole.toULongLong());
    if (dot >= 0)
        text += locale.decimalPoint() + localDigits(locale, QStringView(plain).mid(dot + 1));
    return text;
}

QString amountText(const QLocale &locale, Currency currency, bool isNegative, const QString &magnitude)
{
    const QString sign = isNegative ? locale.negativeSign() : QString();
    if (!currency.isKnown())
        return sign + magnitude;
    // "$" means three currencies here: only a sign that is never mistaken replaces the code.
    const QString code = currency.code();
    return sign + (code == "BRL"_L1 ? u"R$"_s : code) + u'\u00a0' + magnitude;
}

//! A number that came with more digits than a Decimal keeps: all of them. Those with an exponent, as they
//! came.
QString exactText(const QLocale &locale, const CellView &cell)
{
    const QString token = fromUtf8(cell.text);
    const bool isNegative = token.startsWith(u'-');
    const bool isPlain = !token.contains(u'e', Qt::CaseInsensitive);
    const QString magnitude = isPlain ? magnitudeText(locale, token) : token.mid(isNegative ? 1 : 0);
    return amountText(locale, cell.currency, isNegative, magnitude);
}

QString maskedList(const QString &joined, MaskKind mask)
{
    QStringList items = joined.split(u", "_s);
    for (QString &item : items)
        item = masked(item, mask);
    return items.join(u", "_s);
}

QString isoTimestamp(std::int64_t microseconds)
{
    constexpr std::int64_t kPerMillisecond = 1000;
    const QDateTime utc = dateTimeFromMicroseconds(microseconds).toUTC();
    if (microseconds % kPerMillisecond == 0)
        return utc.toString(microseconds % (kPerMillisecond * 1000) == 0 ? Qt::ISODate : Qt::ISODateWithMs);
    const std::int64_t rest = ((microseconds % 1'000'000) + 1'000'000) % 1'000'000;
    return utc.toString(u"yyyy-MM-ddTHH:mm:ss"_s) + u'.' + QString::number(rest).rightJustified(6, u'0') +
           u'Z';
}

QString yesNo(bool yes)
{
    return yes ? QCoreApplication::translate("CellFormatter", "Yes", "A value that is true")
               : QCoreApplication::translate("CellFormatter", "No", "A value that is false");
}

} // namespace

QString CellFormatter::text(const ResourceSpec &spec, const CellView &cell) const
{
    switch (cell.state) {
    case api::CellState::Value:
        return valueText(spec, cell);
    case api::CellState::Invalid:
        return visible(fromUtf8(cell.text));
    case api::CellState::Null:
    case api::CellState::Absent:
        break;
    }
    return none();
}

QString CellFormatter::valueText(const ResourceSpec &spec, const CellView &cell) const
{
    switch (cell.field->type) {
    case FieldType::Identifier:
        return QString::fromStdString(cell.uuid.toString());
    case FieldType::Text:
        return cell.text.empty() ? none() : visible(fromUtf8(cell.text));
    case FieldType::TextList:
        if (cell.text.empty())
            return none();
        return cell.field->is(FieldFlag::Amount) ? amountsText(cell) : listText(spec, cell);
    case FieldType::Enum:
        return cell.enumValue ? enumLabel(spec, *cell.enumValue) : visible(fromUtf8(cell.text));
    case FieldType::Date:
        return date(dateFromDays(static_cast<std::int32_t>(cell.number)));
    case FieldType::Timestamp:
        return dateTime(dateTimeFromMicroseconds(cell.number));
    case FieldType::Money:
        if (!cell.text.empty())
            return exactText(m_locale, cell);
        return money({.amount = vinculo::Decimal::fromUnits(cell.number), .currency = cell.currency});
    case FieldType::Decimal:
        if (!cell.text.empty())
            return exactText(m_locale, cell);
        return decimal(vinculo::Decimal::fromUnits(cell.number),
                       cell.field && cell.field->is(FieldFlag::Amount) ? kUsualMinorDigits : 0);
    case FieldType::Integer: { // codes and years are the usual integers: grouping would make them unreadable
        QLocale plain = m_locale;
        plain.setNumberOptions(plain.numberOptions() | QLocale::OmitGroupSeparator);
        return plain.toString(static_cast<qlonglong>(cell.number));
    }
    case FieldType::Boolean:
        return yesNo(cell.number != 0);
    case FieldType::Object:
    case FieldType::ObjectList:
        break;
    }
    return none();
}

QString CellFormatter::listText(const ResourceSpec &spec, const CellView &cell)
{
    const QString text = visible(fromUtf8(cell.text));
    if (cell.field->values.empty())
        return text;
    QStringList items = text.split(u", "_s);
    for (QString &item : items)
        for (const EnumValue &value : cell.field->values)
            if (item == fromUtf8(value.value))
                item = enumLabel(spec, value);
    return items.join(u", "_s);
}

QString CellFormatter::amountsText(const CellView &cell) const
{
    QStringList items = visible(fromUtf8(cell.text)).split(u", "_s);
    for (QString &item : items) {
        const std::string code = item.section(u' ', 0, 0).toStdString();
        const auto amount = vinculo::Decimal::parse(item.section(u' ', 1).toStdString());
        if (amount)
            item = money({.amount = *amount,
                          .currency = code == kNoCurrencyCode ? Currency() : Currency::fromCode(code)});
    }
    return items.join(u" · "_s); // commas stand in the amounts
}

QString CellFormatter::maskedText(const ResourceSpec &spec, const CellView &cell) const
{
    const bool isHidden = cell.field && cell.field->is(FieldFlag::Sensitive);
    if (!isHidden || rawText(cell).isEmpty())
        return text(spec, cell);
    if (cell.state == api::CellState::Invalid)
        return masked(rawText(cell), MaskKind::Everything);
    if (cell.field->type == FieldType::TextList)
        return visible(maskedList(rawText(cell), cell.field->mask));
    return visible(masked(rawText(cell), cell.field->mask));
}

QString CellFormatter::longText(const ResourceSpec &spec, const CellView &cell) const
{
    if (cell.state != api::CellState::Value)
        return text(spec, cell);
    if (cell.field->type == FieldType::Date)
        return m_locale.toString(dateFromDays(static_cast<std::int32_t>(cell.number)), QLocale::LongFormat);
    if (cell.field->type == FieldType::Timestamp) {
        const QDateTime local = dateTimeFromMicroseconds(cell.number).toLocalTime();
        return u"%1 %2 %3"_s.arg(m_locale.toString(local.date(), QLocale::LongFormat),
                                 local.time().toString(u"HH:mm:ss"), local.timeZoneAbbreviation());
    }
    return text(spec, cell);
}

QString CellFormatter::rawText(const CellView &cell) const
{
    if (cell.state == api::CellState::Invalid)
        return fromUtf8(cell.text);
    if (cell.state != api::CellState::Value || !cell.field)
        return {};
    switch (cell.field->type) {
    case FieldType::Identifier:
        return QString::fromStdString(cell.uuid.toString());
    case FieldType::Text:
    case FieldType::TextList:
    case FieldType::Enum:
        return fromUtf8(cell.text);
    case FieldType::Date:
        return dateFromDays(static_cast<std::int32_t>(cell.number)).toString(Qt::ISODate);
    case FieldType::Timestamp:
        return isoTimestamp(cell.number);
    case FieldType::Money:
    case FieldType::Decimal:
        return cell.text.empty() ? vinculo::Decimal::fromUnits(cell.number).toPlainString()
                                 : fromUtf8(cell.text);
    case FieldType::Integer:
        return QString::number(cell.number);
    case FieldType::Boolean:
        return cell.number != 0 ? u"true"_s : u"false"_s;
    case FieldType::Object:
    case FieldType::ObjectList:
        break;
    }
    return {};
}

QString CellFormatter::money(const Money &money) const
{
    const int minorDigits = money.currency.isKnown() ? money.currency.minorDigits() : kUsualMinorDigits;
    return amountText(m_locale, money.currency, money.amount.units() < 0,
                      magnitudeText(m_locale, money.amount.toPlainString(minorDigits)));
}

QString CellFormatter::decimal(Decimal value, int minDigits) const
{
    const QString sign = value.units() < 0 ? m_locale.negativeSign() : QString();
    return sign + magnitudeText(m_locale, value.toPlainString(minDigits));
}

QString CellFormatter::date(QDate date) const
{
    return date.isValid() ? m_locale.toString(date, shortDateFormat()) : none();
}

QString CellFormatter::dateTime(const QDateTime &utc) const
{
    if (!utc.isValid())
        return none();
    const QDateTime local = utc.toLocalTime();
    return date(local.date()) + u' ' + m_locale.toString(local.time(), QLocale::ShortFormat);
}

QString CellFormatter::shortDateFormat() const
{
    QString format = m_locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains("yyyy"_L1)) // two digits would leave the century to guess
        format.replace("yy"_L1, "yyyy"_L1);
    return format;
}

QString CellFormatter::age(qint64 utcMs, qint64 nowUtcMs) const
{
    constexpr qint64 kMinute = 60'000;
    constexpr qint64 kHour = 60 * kMinute;
    constexpr qint64 kDay = 24 * kHour;
    constexpr qint64 kSkew = 5 * kMinute; // a server's clock that is a little ahead
    const qint64 age = nowUtcMs - utcMs;
    if (age < -kSkew || age >= 30 * kDay)
        return dateTime(QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC));
    if (age < kMinute)
        return QCoreApplication::translate("CellFormatter", "just now", "Age of data: less than a minute");
    // Numbers of their own: only then the texts are found by who collects them for translation.
    const auto minutes = static_cast<int>(age / kMinute);
    const auto hours = static_cast<int>(age / kHour);
    const auto days = static_cast<int>(age / kDay);
    if (age < kHour)
        return QCoreApplication::translate("CellFormatter", "%Ln minute(s) ago", nullptr, minutes);
    if (age < kDay)
        return QCoreApplication::translate("CellFormatter", "%Ln hour(s) ago", nullptr, hours);
    return QCoreApplication::translate("CellFormatter", "%Ln day(s) ago", nullptr, days);
}

QString CellFormatter::label(const ResourceSpec &spec, const FieldSpec &field)
{
    return QCoreApplication::translate(spec.trContext, field.label);
}

QString CellFormatter::help(const ResourceSpec &spec, const FieldSpec &field)
{
    return field.help ? QCoreApplication::translate(spec.trContext, field.help) : QString();
}

QString CellFormatter::title(const ResourceSpec &spec)
{
    return QCoreApplication::translate(spec.trContext, spec.title);
}

QString CellFormatter::enumLabel(const ResourceSpec &spec, const EnumValue &value)
{
    return value.label ? QCoreApplication::translate(spec.trContext, value.label) : fromUtf8(value.value);
}

QString CellFormatter::visible(QString text)
{
    return visibleText(text);
}

} // namespace vinculo::models
