// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/person/linkhealth.h"
#include "models/person/personrows.h"

#include <QDate>
#include <QString>

#include <vector>

namespace vinculo::models {

//! A second link of the same customer at the same institution: what it tells, the better link tells as well.
struct RepeatedLink
{
    QString link;
    QString kept;
    QDate from; //!< first day of which the kept link has movements; older ones of this link are the only ones
    bool operator==(const RepeatedLink &) const = default;
};

//! Takes out of `rows` what would be counted twice: movements of a second link since the kept one has any,
//! and its accounts, balances and bills where the kept link has some. Rows of links, consents and owners
//! stay, and investments do: Belvo does not say which link they are from. Any thread.
[[nodiscard]] std::vector<RepeatedLink> leaveOutRepeated(PersonRows &rows, const PersonHealth &health);

} // namespace vinculo::models
