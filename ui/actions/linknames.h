// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/client.h"
#include "models/flows/institutionform.h"
#include "models/flows/linkrow.h"

#include <QHash>
#include <QObject>

namespace vinculo::ui {

//! Names for dialogs about a link: the bank as people call it, the customer (masked). Asked for on demand,
//! once per connection; until the answer is there the names of the API are used. GUI thread.
class LinkNames : public QObject
{
    Q_OBJECT
public:
    explicit LinkNames(api::Client &client, QObject *parent = nullptr);

    void ask(const models::LinkRow &link); //!< at most two small reads
    //! Display name, or the API's name; control characters made visible.
    [[nodiscard]] QString bank(const models::LinkRow &link) const;
    //! Masked name of the account holder; empty when not known.
    [[nodiscard]] QString person(const QString &linkId) const;
    //! What the institution can deliver; empty when not known.
    [[nodiscard]] QStringList resources(const QString &institution) const;
    //! False only when Belvo says that the institution is down.
    [[nodiscard]] bool isHealthy(const QString &institution) const;

Q_SIGNALS:
    void changed();

private:
    void askInstitution(const QString &name);
    void askOwner(const QString &linkId);

    api::Client &m_client;
    QHash<QString, models::InstitutionForm> m_institutions;
    QHash<QString, QString> m_people;
    std::vector<std::pair<QString, api::Call<api::ListPage>>>
        m_calls; //!< one per question, kept with its answer
};

} // namespace vinculo::ui
