// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/person/internaltransfers.h"

#include "models/person/movements.h"

#include <QSet>

#include <algorithm>
#include <cstdlib>
#include <tuple>

namespace vinculo::models {

namespace {

constexpr std::int32_t kDaysApart = 2;    //!< a transfer sent on Friday night arrives on Sunday at the latest
constexpr std::size_t kMostLookedAt = 64; //!< other halves of one amount around one day
constexpr std::size_t kRowsBetweenLooks = 4096;

struct Half
{
    Currency currency;
    std::int64_t units = 0;
    std::int32_t day = 0;
    api::Uuid account;
    std::uint32_t row = 0;
    [[nodiscard]] auto key() const { return std::tuple(currency, units, day); }
};

QString plainDocument(const QString &text)
{
    QString plain;
    for (const QChar c : text)
        if (c.isLetterOrNumber())
            plain += c.toUpper();
    return plain;
}

QSet<QString> documentsOf(const TableSnapshot &owners)
{
    const SnapshotField number(owners, "document_id.document_number");
    QSet<QString> documents;
    for (std::size_t row = 0; row < owners.rows.size(); ++row)
        documents.insert(plainDocument(number.string(row)));
    documents.remove(QString());
    return documents;
}

//! Whether a row is of a kind that may be half of a transfer.
class TransferKind
{
public:
    explicit TransferKind(const TableSnapshot &transactions)
        : m_category(transactions, "category")
        , m_subcategory(transactions, "subcategory")
        , m_operation(transactions, "operation_type")
    {
    }
    [[nodiscard]] bool at(std::size_t row) const
    {
        const std::string_view category = m_category.text(row);
        if (category == "Transfers")
            return true;
        if (category == "Credits & Loans")
            return m_subcategory.text(row) == "Credit Card";
        if (!category.empty())
            return false;
        const std::string_view operation = m_operation.text(row);
        return operation == "PIX" || operation == "TED" || operation == "DOC" || operation == "SPEI" ||
               operation == "TRANSFERENCIA_MESMA_INSTITUICAO";
    }

private:
    SnapshotField m_category;
    SnapshotField m_subcategory;
    SnapshotField m_operation;
};

//! Both sorted by key(). Each half is used once, with the other that is nearest in time.
void pairUp(const std::vector<Half> &sent, const std::vector<Half> &received, InternalTransfers &transfers)
{
    for (const Half &out : sent) {
        Half from = out;
        from.day -= kDaysApart;
        auto in = std::ranges::lower_bound(received, from.key(), {}, &Half::key);
        const Half *best = nullptr;
        const auto distance = [&out](const Half &half) { return std::abs(half.day - out.day); };
        for (std::size_t looked = 0; looked < kMostLookedAt && in != received.end(); ++in, ++looked) {
            if (in->currency != out.currency || in->units != out.units || in->day > out.day + kDaysApart)
                break;
            const bool isFree = transfers.flags[in->row] == 0 && in->account != out.account;
            if (isFree && (!best || distance(*in) < distance(*best)))
                best = &*in;
        }
        if (!best)
            continue;
        transfers.flags[best->row] = 1;
        transfers.flags[out.row] = 1;
        ++transfers.pairs;
    }
}

} // namespace

std::optional<InternalTransfers> internalTransfers(const TableSnapshot &transactions,
                                                   const TableSnapshot &owners,
                                                   const std::atomic_bool &isCancelled)
{
    const Movements movements(transactions);
    const TransferKind kind(transactions);
    const SnapshotField counterparty(transactions, "counterparty.document_number");
    const QSet<QString> documents = documentsOf(owners);
    InternalTransfers transfers{.flags = std::vector<std::uint8_t>(movements.size())};
    std::vector<Half> sent;
    std::vector<Half> received;
    for (std::size_t row = 0; row < movements.size(); ++row) {
        if (row % kRowsBetweenLooks == 0 && isCancelled)
            return {};
        if (!documents.isEmpty() && counterparty.has(row) &&
            documents.contains(plainDocument(counterparty.string(row))))
            transfers.flags[row] = 1;
        if (!kind.at(row))
            continue;
        const Movement movement = movements.at(row);
        const auto account = movements.account(row);
        if (!movement.isWhole() || movement.isPending || !account || movement.amount->amount.units() <= 0)
            continue;
        (*movement.direction == FlowDirection::Out ? sent : received)
            .push_back({.currency = movement.amount->currency,
                        .units = movement.amount->amount.units(),
                        .day = *movement.day,
                        .account = *account,
                        .row = static_cast<std::uint32_t>(row)});
    }
    std::ranges::sort(sent, {}, &Half::key);
    std::ranges::sort(received, {}, &Half::key);
    pairUp(sent, received, transfers);
    return transfers;
}

} // namespace vinculo::models
