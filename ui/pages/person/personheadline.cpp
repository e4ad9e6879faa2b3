// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/person/personheadline.h"

#include "models/people/peopledirectory.h"
#include "models/table/cellformatter.h"

#include <QLocale>

namespace vinculo::ui {

using namespace Qt::StringLiterals;

QString PersonHeadline::unnamed(const QString &externalId, bool isRefused)
{
    if (!externalId.isEmpty())
        return models::CellFormatter::visible(externalId);
    if (isRefused) //: title of the page of a customer whose owners Belvo did not send
        return tr("Customer whose name could not be read");
    //: title of the page of a customer whose name is not known
    return tr("Customer without a name");
}

QString PersonHeadline::facts(const models::PersonFigures &figures, qsizetype links,
                              const models::PeopleDirectory &people)
{
    const std::size_t accounts = figures.rows.at(models::PersonPart::Accounts).rows.size();
    QStringList facts;
    for (const QString &country : figures.identity.countries)
        facts.append(models::CellFormatter::visible(country));
    facts.append(tr("%Ln link(s)", nullptr, static_cast<int>(links)));
    facts.append(tr("%Ln account(s)", nullptr, static_cast<int>(accounts)));
    facts.append(knownNames(people));
    facts.removeAll(QString());
    return facts.join(u"  ·  "_s);
}

//! Whose the other links are is not known yet: some may be this person's. Empty: it is.
QString PersonHeadline::knownNames(const models::PeopleDirectory &people)
{
    constexpr int kAll = 100;
    const int percent = people.coverage().percent();
    if (!people.isOpen() || percent >= kAll)
        return {};
    //: beside the title of a customer's page; %1 number
    return tr("Names are known for %1% of the links: there may be more.").arg(QLocale().toString(percent));
}

} // namespace vinculo::ui
