// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/table/columntable.h"

#include <QDate>
#include <QDateTime>
#include <QLocale>
#include <QString>

#include <utility>

namespace vinculo::models {

//! Turns cells into words in the current language: dates and numbers by QLocale, money with its currency and
//! exact digits, enum labels translated, unknown values verbatim, control and bidi marks made visible.
//! GUI thread (uses translations).
class CellFormatter
{
public:
    explicit CellFormatter(QLocale locale = QLocale())
        : m_locale(std::move(locale))
    {
    }

    //! Text of a value cell; "—" for Null, Absent and empty texts; the raw token for Invalid. Amounts keep
    //! every digit they came with.
    [[nodiscard]] QString text(const ResourceSpec &spec, const CellView &cell) const;
    //! The same, hidden with the field's mask when it is sensitive. A sensitive value of the wrong type is
    //! hidden whole.
    [[nodiscard]] QString maskedText(const ResourceSpec &spec, const CellView &cell) const;
    //! Long form for tool tips and screen readers: full date, zone, full id.
    [[nodiscard]] QString longText(const ResourceSpec &spec, const CellView &cell) const;
    //! Wire value as text, for copying.
    [[nodiscard]] QString rawText(const CellView &cell) const;
    //! "R$ 1.234,50", "MXN 1,234.50", "CLP 1.500": minor digits as the currency has them, more when there are
    //! more.
    [[nodiscard]] QString money(const Money &money) const;
    [[nodiscard]] QString decimal(Decimal value, int minDigits = 0) const;
    [[nodiscard]] QString date(QDate date) const;               //!< short, with four digits of the year
    [[nodiscard]] QString dateTime(const QDateTime &utc) const; //!< short, in local time
    [[nodiscard]] const QLocale &locale() const { return m_locale; }
    //! "3 minutes ago" for UTC instants.
    [[nodiscard]] QString age(qint64 utcMs, qint64 nowUtcMs) const;

    static QString label(const ResourceSpec &spec, const FieldSpec &field);
    //! What the field means, in one sentence; empty when nobody wrote one.
    static QString help(const ResourceSpec &spec, const FieldSpec &field);
    static QString title(const ResourceSpec &spec);
    static QString enumLabel(const ResourceSpec &spec, const EnumValue &value);
    //! Makes control, zero-width and bidi characters visible (⟨RLO⟩) and folds line breaks: for one-line
    //! display.
    static QString visible(QString text);

private:
    [[nodiscard]] QString valueText(const ResourceSpec &spec, const CellView &cell) const;
    //! Items of a list, those with a label in words, joined with commas.
    [[nodiscard]] static QString listText(const ResourceSpec &spec, const CellView &cell);
    [[nodiscard]] QString amountsText(const CellView &cell) const; //!< of "BRL 1234.50, CLP 2000"
    [[nodiscard]] QString shortDateFormat() const;

    QLocale m_locale;
};

} // namespace vinculo::models
