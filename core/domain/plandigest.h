// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"

#include <QCryptographicHash>

namespace vinculo {

//! Computes PlanHead::digest, one link after the other in the plan's order: what is carried out is what was
//! confirmed (reliability goal D4). Every value is preceded by its length, so that no two plans look alike.
class PlanDigest
{
public:
    //! Of `head` the kind, profile, environment, host, settings and count.
    explicit PlanDigest(const PlanHead &head);
    void add(const PlanTarget &target);
    [[nodiscard]] QByteArray result() const { return m_hash.result(); }

private:
    void add(const QString &text);

    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

//! Which Belvo a plan belongs to: the host of the base URL, with its port when it has one of its own. The
//! demo's server is another one at every start and always counts as "demo".
[[nodiscard]] QString planHost(const Profile &profile);

} // namespace vinculo
