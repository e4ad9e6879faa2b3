// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <algorithm>

namespace vinculo::models {

//! Whose data are missing: one link, or those of a person, the worst first.
struct DiagnosisQuestion
{
    struct Link
    {
        QString id;
        QString institution = {};  //!< technical name, as far as it is known beforehand
        QString statusBefore = {}; //!< as it was shown
        bool operator==(const Link &) const = default;
    };
    QList<Link> links;
    QStringList documents = {}; //!< CPFs and CNPJs that are known
    bool operator==(const DiagnosisQuestion &) const = default;

    //! About the same links in any order, whatever was known of them: which is the worst may have become
    //! known since.
    [[nodiscard]] bool isAboutSameAs(const DiagnosisQuestion &other) const
    {
        return std::ranges::is_permutation(links, other.links, {}, &Link::id, &Link::id);
    }
};

} // namespace vinculo::models
