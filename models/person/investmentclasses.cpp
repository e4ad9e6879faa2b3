// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/person/investmentclasses.h"

#include "models/person/rowquery.h"
#include "models/person/snapshotfield.h"
#include "models/person/sumratio.h"

#include <algorithm>
#include <functional>
#include <map>

namespace vinculo::models {

std::vector<CurrencyInvestments> investmentClasses(const TableSnapshot &investments)
{
    const SnapshotField type(investments, "type");
    const SnapshotField gross(investments, "balance.gross_value");
    const SnapshotField net(investments, "balance.net_value");
    std::map<Currency, std::map<QString, InvestmentClass>> sums;
    for (std::size_t row = 0; row < investments.rows.size(); ++row) {
        const auto value = gross.money(row);
        if (!value)
            continue;
        InvestmentClass &sum = sums[value->currency][type.string(row)];
        sum.gross.add(value->amount.units());
        ++sum.count;
        if (const auto own = net.money(row))
            sum.net.add(own->amount.units());
        else
            ++sum.withoutNet;
    }
    std::vector<CurrencyInvestments> result;
    for (auto &[currency, classes] : sums) {
        CurrencyInvestments &one = result.emplace_back();
        one.currency = currency;
        for (auto &[name, sum] : classes) {
            one.gross.add(sum.gross);
            sum.type = name;
            sum.query = RowQuery(*investments.spec)
                            .is("type", name)
                            .is("currency", currency.isKnown() ? currency.code() : QString())
                            .text();
            one.classes.push_back(std::move(sum));
        }
        for (InvestmentClass &sum : one.classes)
            sum.share = sumRatio(sum.gross, one.gross);
        std::ranges::stable_sort(one.classes, std::greater(), &InvestmentClass::gross);
    }
    std::ranges::stable_sort(result, std::greater(),
                             [](const CurrencyInvestments &one) { return one.classes.size(); });
    return result;
}

} // namespace vinculo::models
