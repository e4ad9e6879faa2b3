// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/find/findhit.h"

#include <QObject>
#include <QPointer>

#include <optional>

namespace vinculo::models {

//! The institutions Belvo offers, read once when somebody first looks for one. A hit leads to the links with
//! the institution. GUI thread.
class InstitutionList : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    void setClient(api::Client *client); //!< another one: what was read is forgotten; nullptr: keeps it
    void load();                         //!< unless it is there or on its way; after a failure again
    [[nodiscard]] bool isLoading() const { return m_load.isPending(); }
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; }
    //! As customers know it; the technical name where it is not known, or not yet.
    [[nodiscard]] QString titleOf(const QString &name) const;
    //! In whose names every word of `text` begins one; as they came.
    [[nodiscard]] QList<FindHit> called(const QString &text, int limit) const;
    //! Those whose name fits, the best first; all of them by name when `text` is empty.
    [[nodiscard]] QList<FindHit> matching(const QString &text, int limit) const;

Q_SIGNALS:
    void changed();

private:
    struct Institution
    {
        QString name; //!< Belvo's technical one
        QString displayName;
        QString country;
    };
    [[nodiscard]] static FindHit hitOf(const Institution &institution);
    void requestPage(int page);
    void onPage(const Result<api::ListPage> &page);

    QPointer<api::Client> m_client;
    Call<api::ListPage> m_load;
    QList<Institution> m_institutions;
    std::optional<ApiError> m_error;
    bool m_isComplete = false;
};

} // namespace vinculo::models
