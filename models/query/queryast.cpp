// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query/queryast.h"

#include <algorithm>

namespace vinculo::models {

namespace {

bool isSameNode(const QueryNodePtr &a, const QueryNodePtr &b)
{
    if (!a || !b)
        return !a && !b;
    return a->kind == b->kind && a->field == b->field && a->terms == b->terms &&
           std::ranges::equal(a->children, b->children, isSameNode);
}

} // namespace

bool isSameQuery(const Query &a, const Query &b)
{
    return isSameNode(a.root, b.root);
}

} // namespace vinculo::models
