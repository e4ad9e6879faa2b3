// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/person/paymentrows.h"

#include "core/domain/resources/registry.h"
#include "core/domain/timestamp.h"
#include "models/person/movements.h"
#include "models/person/rowquery.h"
#include "models/table/foldedtext.h"
#include "models/totals/exactsum.h"

#include <QStringList>

#include <algorithm>
#include <cstdlib>

namespace vinculo::models {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kMostTold = 60; //!< payments in a query: beyond that nobody can read it
constexpr qsizetype kMostWords = 12;  //!< of a description
constexpr std::int64_t kCent = Decimal::kUnit / 100;

bool hasDigit(const QString &word)
{
    return std::ranges::any_of(word, [](QChar c) { return c.isDigit(); });
}

//! What may be common to all payments of which the last one says this, the most of it first: banks write
//! names, months and numbers behind it.
QStringList commonTexts(const QString &description)
{
    QStringList texts;
    qsizetype end = description.size();
    const auto words = description.count(QChar(u' ')) + 1;
    for (qsizetype word = std::min(words, kMostWords); word > 0 && end > 0; --word) {
        const QString text = description.left(end).trimmed();
        if (!text.isEmpty() && !texts.contains(text))
            texts.append(text);
        end = description.lastIndexOf(u' ', end - 1);
        if (end < 0)
            break;
    }
    QString longest;
    for (const QString &word : description.split(u' ', Qt::SkipEmptyParts))
        if (!hasDigit(word) && word.size() > longest.size())
            longest = word;
    if (!longest.isEmpty() && !texts.contains(longest))
        texts.append(longest);
    return texts.isEmpty() ? QStringList{QString()} : texts;
}

//! The words of a description that stay from month to month: those before the first with a digit in it
//! ("SALARIO ACME 05/2026"), else the longest one without.
QString lastingWords(const QString &description)
{
    const QStringList texts = commonTexts(description);
    const auto lasting = std::ranges::find_if(texts, [](const QString &text) { return !hasDigit(text); });
    return lasting == texts.end() ? QString() : *lasting;
}

template<class Value>
QList<Value> distinct(QList<Value> values)
{
    std::ranges::sort(values);
    values.erase(std::ranges::unique(values).begin(), values.end());
    return values;
}

QStringList distinct(QStringList values)
{
    values.removeDuplicates();
    return values;
}

RowQuery queryFor(const std::optional<api::Uuid> &account, const QString &direction)
{
    RowQuery query(resources::transactions());
    if (account)
        query.is("account.id", wireId(*account));
    query.is("type", direction);
    return query;
}

//! What the payments have in common, as far as it is looked at.
struct Told
{
    QList<QDate> days;
    QList<Decimal> amounts;   //!< empty: one of them has none
    QStringList descriptions; //!< empty: one of them has none

    explicit Told(const std::vector<ToldPayment> &payments)
    {
        for (const ToldPayment &payment : payments) {
            days.append(payment.date);
            if (payment.amount)
                amounts.append(payment.amount->amount);
            if (!payment.description.isEmpty())
                descriptions.append(payment.description);
        }
        const auto all = static_cast<qsizetype>(payments.size());
        amounts = amounts.size() == all ? distinct(amounts) : QList<Decimal>();
        descriptions = descriptions.size() == all ? distinct(descriptions) : QStringList();
        days = distinct(days);
    }
};

//! The processed inflows of an account in the time that a clue speaks of.
class Inflows
{
public:
    struct Sums
    {
        int count = 0;
        ExactSum amount; //!< in the currency of the account
    };

    Inflows(const PaymentClue &clue, const std::vector<PaymentFinder::Payment> &payments);
    //! Of those with this text; `isOfKind`: and of the category of the last one.
    [[nodiscard]] Sums sums(const QString &text, bool isOfKind) const;
    //! They are as many and as much as the clue says.
    [[nodiscard]] bool isMeant(const QString &text, bool isOfKind) const;
    [[nodiscard]] QString query(const QString &text, bool isOfKind) const;

private:
    struct Row
    {
        std::string description; //!< folded
        const PaymentFinder::Payment *payment;
    };
    const PaymentClue &m_clue;
    std::vector<Row> m_rows;
    const PaymentFinder::Payment *m_last = nullptr; //!< the one that the clue quotes
};

Inflows::Inflows(const PaymentClue &clue, const std::vector<PaymentFinder::Payment> &payments)
    : m_clue(clue)
{
    const std::string quoted = foldedText(clue.description.toStdString());
    for (const PaymentFinder::Payment &payment : payments) {
        const QDate date = dateFromDays(payment.day);
        if (!payment.isIn || payment.isPending || (clue.first.isValid() && date < clue.first) ||
            (clue.last.isValid() && date > clue.last))
            continue;
        m_rows.push_back({foldedText(payment.description), &payment});
        if (date == clue.last && m_rows.back().description == quoted)
            m_last = &payment;
    }
}

Inflows::Sums Inflows::sums(const QString &text, bool isOfKind) const
{
    const std::string part = foldedText(text.toStdString());
    Sums sums;
    for (const Row &row : m_rows) {
        const PaymentFinder::Payment &payment = *row.payment;
        if (row.description.find(part) == std::string::npos ||
            (isOfKind &&
             (payment.category != m_last->category || payment.subcategory != m_last->subcategory)))
            continue;
        ++sums.count;
        sums.amount.add(payment.localUnits.value_or(payment.units));
    }
    return sums;
}

bool Inflows::isMeant(const QString &text, bool isOfKind) const
{
    if (!m_clue.average || m_clue.count <= 0 || (isOfKind && (!m_last || m_last->category.empty())))
        return false;
    const Sums found = sums(text, isOfKind);
    const std::optional<Decimal> amount = found.amount.decimal();
    if (found.count != m_clue.count || !amount)
        return false;
    const std::int64_t missing = amount->units() / found.count - m_clue.average->amount.units();
    return std::abs(missing) <= kCent; // averages are rounded
}

QString Inflows::query(const QString &text, bool isOfKind) const
{
    RowQuery query = queryFor(m_clue.account, u"INFLOW"_s);
    if (m_clue.first.isValid() && m_clue.last.isValid())
        query.within("value_date", m_clue.first, m_clue.last);
    query.contains("description", text);
    if (isOfKind)
        query.is("category", toText(m_last->category)).is("subcategory", toText(m_last->subcategory));
    return query.isNone("status", {u"PENDING"_s}).text();
}

} // namespace

void PaymentFinder::read()
{
    m_isRead = true;
    const Movements movements(m_table);
    const SnapshotField local(m_table, "local_currency_amount");
    const SnapshotField description(m_table, "description");
    const SnapshotField category(m_table, "category");
    const SnapshotField subcategory(m_table, "subcategory");
    for (std::size_t row = 0; row < movements.size(); ++row) {
        const auto account = movements.account(row);
        const Movement movement = movements.at(row);
        if (!account || !movement.isWhole())
            continue;
        m_payments[*account].push_back({.day = *movement.day,
                                        .units = movement.amount->amount.units(),
                                        .localUnits = local.number(row),
                                        .isIn = *movement.direction == FlowDirection::In,
                                        .isPending = movement.isPending,
                                        .description = description.text(row),
                                        .category = category.text(row),
                                        .subcategory = subcategory.text(row)});
    }
}

const std::vector<PaymentFinder::Payment> &PaymentFinder::paymentsOf(const std::optional<api::Uuid> &account)
{
    static const std::vector<Payment> kNone;
    if (!m_isRead)
        read();
    const auto found = account ? m_payments.find(*account) : m_payments.end();
    return found == m_payments.end() ? kNone : found->second;
}

PaymentRows PaymentFinder::outflows(const std::optional<api::Uuid> &account, const QString &name,
                                    const std::vector<ToldPayment> &payments)
{
    RowQuery query = queryFor(account, u"OUTFLOW"_s);
    const bool areDated =
        std::ranges::all_of(payments, [](const ToldPayment &payment) { return payment.date.isValid(); });
    if (payments.empty() || payments.size() > kMostTold || !areDated)
        return {.query = query.contains("description", lastingWords(name)).text()};
    const Told told(payments);
    std::size_t like = 0; // by day and amount
    std::size_t same = 0; // by their words as well
    bool isLocal = false;
    for (const Payment &payment : paymentsOf(account)) {
        if (payment.isIn || !told.days.contains(dateFromDays(payment.day)))
            continue;
        const auto has = [&told](std::int64_t units) {
            return told.amounts.isEmpty() || told.amounts.contains(Decimal::fromUnits(units));
        };
        const bool isLocalAmount = payment.localUnits && has(*payment.localUnits);
        if (!has(payment.units) && !isLocalAmount)
            continue;
        isLocal = isLocal || !has(payment.units);
        ++like;
        same += told.descriptions.contains(toText(payment.description)) ? 1 : 0;
    }
    query.isAnyDay("value_date", told.days);
    if (isLocal)
        query.isAnyAmount({"amount", "local_currency_amount"}, told.amounts);
    else
        query.isAnyAmount({"amount"}, told.amounts);
    // The record may write the words otherwise than the bank.
    const bool hasWords = same > 0 || (like == 0 && !told.descriptions.isEmpty());
    if (hasWords)
        query.isAny("description", told.descriptions);
    return {.query = query.text(), .isExact = (hasWords ? same : like) == payments.size()};
}

PaymentRows PaymentFinder::inflows(const PaymentClue &clue)
{
    const Inflows inflows(clue, paymentsOf(clue.account));
    QString similar = lastingWords(clue.description);
    int most = 0;
    for (const QString &text : commonTexts(clue.description)) {
        for (const bool isOfKind : {false, true}) // some banks call many things alike
            if (inflows.isMeant(text, isOfKind))
                return {.query = inflows.query(text, isOfKind), .isExact = true};
        const int count = inflows.sums(text, false).count;
        if (count > most && (most == 0 || most < clue.count)) {
            most = count;
            similar = text;
        }
    }
    return {.query = inflows.query(similar, false)};
}

} // namespace vinculo::models
