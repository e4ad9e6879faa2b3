// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/links/refreshwords.h"

#include "models/table/cellformatter.h"

#include <QCoreApplication>

#include <algorithm>

namespace vinculo::ui {

using namespace Qt::StringLiterals;
using models::RefreshHindrance;

namespace {

struct RefreshWords
{
    Q_DECLARE_TR_FUNCTIONS(vinculo::ui::RefreshWords)
public:
    static QString care(const models::RefreshCare &care, const models::RefreshCareFacts &facts);
    static QString callsLeft(int left);
    static QStringList changes(const models::RefreshChanges &changes);

private:
    static QString transactions(qint64 count);
    static QString accounts(const models::RefreshChanges &changes);
};

constexpr qsizetype kMostNames = 3;

QString names(QStringList list)
{
    const bool isLong = list.size() > kMostNames;
    list = list.first(std::min(list.size(), kMostNames));
    for (QString &name : list)
        name = models::CellFormatter::visible(name.left(60));
    return list.join(u", "_s) + (isLong ? u"…"_s : QString());
}

} // namespace

QString RefreshWords::care(const models::RefreshCare &care, const models::RefreshCareFacts &facts)
{
    const int failures = facts.failuresInARow;
    switch (care.hindrance) {
    case RefreshHindrance::LinkInvalid:
        return tr("This link is invalid, so Belvo no longer contacts the bank for it. The customer has to "
                  "connect again; fetching would only fail.");
    case RefreshHindrance::LinkUnconfirmed:
        return tr("This link was never completed. The customer has to finish the connection, or the link "
                  "can be erased.");
    case RefreshHindrance::SixthFailure:
        return tr("The bank has refused %Ln call(s) in a row. One more and Belvo makes the link invalid for "
                  "good, so nothing is fetched from here. Have the customer check the login details first.",
                  nullptr, failures);
    case RefreshHindrance::QuotaSpent:
        return tr("This program alone has used up what Open Finance allows for this customer this month. "
                  "Every further try may count as well, so nothing is fetched before next month. Chosen "
                  "kinds of data with calls left can still be fetched alone.");
    case RefreshHindrance::BankHeld:
        return tr("Refreshes are on hold for this bank while it has trouble. Lift the hold to fetch.");
    case RefreshHindrance::BankDown:
        return tr("Belvo says that the bank is down. Fetching now will most likely fail, and failures count "
                  "against the link. Better wait until it is back.");
    case RefreshHindrance::FailuresInARow:
        return tr("The bank has refused %Ln call(s) of this program in a row. At six Belvo makes the link "
                  "invalid: look at the reason before the next one.",
                  nullptr, failures);
    case RefreshHindrance::QuotaNearlySpent:
        return callsLeft(std::max(facts.callsLeft.value_or(0), 0));
    case RefreshHindrance::CodeNeeded:
        return tr("The bank will ask the customer for a code. Fetch while they are on the phone.");
    }
    return {};
}

QString RefreshWords::callsLeft(int left)
{
    const int calls = std::max(left, 0);
    return tr("By the count of this program %Ln call(s) are left this month for what is chosen; automatic "
              "updates count as well.",
              nullptr, calls);
}

QString RefreshWords::transactions(qint64 count)
{
    const auto n = static_cast<int>(std::min<qint64>(std::abs(count), 1'000'000'000));
    if (count > 0)
        return tr("%Ln new transaction(s).", nullptr, n);
    if (count < 0)
        return tr("%Ln transaction(s) fewer than before.", nullptr, n);
    return tr("No new transactions.");
}

QString RefreshWords::accounts(const models::RefreshChanges &changes)
{
    const auto lost = static_cast<int>(changes.lostAccounts.size());
    const auto added = static_cast<int>(changes.newAccounts.size());
    QStringList sentences;
    if (lost > 0)
        //: %1 names of accounts
        sentences
            << tr("%Ln account(s) no longer there: %1.", nullptr, lost).arg(names(changes.lostAccounts));
    if (added > 0)
        //: %1 names of accounts
        sentences << tr("%Ln new account(s): %1.", nullptr, added).arg(names(changes.newAccounts));
    return sentences.join(u' ');
}

QStringList RefreshWords::changes(const models::RefreshChanges &changes)
{
    QStringList lines;
    if (changes.newTransactions)
        lines << transactions(*changes.newTransactions);
    if (const QString words = accounts(changes); !words.isEmpty())
        lines << words;
    const models::CellFormatter formatter;
    for (const auto &balance : changes.balances.first(std::min(changes.balances.size(), kMostNames)))
        //: a balance: %1 account, %2 amount before, %3 amount now
        lines << tr("%1: %2 before, %3 now.")
                     .arg(names({balance.account}), formatter.money(balance.before),
                          formatter.money(balance.after));
    const auto more = static_cast<int>(changes.balances.size() - kMostNames);
    if (more > 0)
        lines << tr("%Ln more balance(s) have changed.", nullptr, more);
    return lines;
}

QString careText(const models::RefreshCare &care, const models::RefreshCareFacts &facts)
{
    return RefreshWords::care(care, facts);
}

QString refusalText(const models::LinkRow &link)
{
    const models::RefreshCareFacts facts = models::refreshCareFacts(link, true, false, nullptr);
    const auto care = models::refreshCare(facts);
    return care && care->isRefused ? careText(*care, facts) : QString();
}

QString callsLeftText(int left)
{
    return RefreshWords::callsLeft(left);
}

QStringList changeLines(const models::RefreshChanges &changes)
{
    return RefreshWords::changes(changes);
}

} // namespace vinculo::ui
