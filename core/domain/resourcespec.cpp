// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/resourcespec.h"

namespace vinculo {

std::string_view wireSuffix(FilterOp op)
{
    switch (op) {
    case FilterOp::In:
        return "__in";
    case FilterOp::Gt:
        return "__gt";
    case FilterOp::Gte:
        return "__gte";
    case FilterOp::Lt:
        return "__lt";
    case FilterOp::Lte:
        return "__lte";
    case FilterOp::Range:
        return "__range";
    case FilterOp::Contains:
        return "__icontains";
    case FilterOp::NotIn:
        return "__not_in";
    case FilterOp::AllIn:
        return "__allin";
    case FilterOp::None:
    case FilterOp::Equals:
    case FilterOp::Comparisons:
        break;
    }
    return {};
}

bool isRecentPeriod(const RetrieveSpec &retrieve, const QDate &from, const QDate &today)
{
    constexpr int kRecentDays = 6; // with today
    return retrieve.recentMonthlyCalls > 0 && from.isValid() && from > today.addDays(-kRecentDays);
}

} // namespace vinculo
