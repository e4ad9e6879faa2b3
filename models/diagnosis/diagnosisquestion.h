// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

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

    //! About the same links, whatever was known of them.
    [[nodiscard]] bool isAboutSameAs(const DiagnosisQuestion &other) const
    {
        if (links.size() != other.links.size())
            return false;
        for (qsizetype i = 0; i < links.size(); ++i)
            if (links[i].id != other.links[i].id)
                return false;
        return true;
    }
};

} // namespace vinculo::models
