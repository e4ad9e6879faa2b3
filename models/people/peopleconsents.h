// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/client.h"
#include "models/cache/listcache.h"
#include "models/table/columntable.h"

#include <QList>
#include <QObject>
#include <QSet>
#include <QStringList>
#include <QTimer>

#include <memory>
#include <optional>

namespace vinculo::models {

//! Consents of the people of a profile. Belvo lists them by document number only, so they are asked for one
//! document after the other, and what has been seen is kept together. GUI thread.
class PeopleConsents : public QObject
{
    Q_OBJECT
public:
    //! More documents are not asked for on our own: it would take a large part of Belvo's limit for long.
    static constexpr qsizetype kMostOnOurOwn = 300;

    PeopleConsents(ListCache &cache, api::Client &client, QObject *parent = nullptr);
    ~PeopleConsents() override;

    void readKept();
    //! Asks for those not asked for in this run, behind all interactive calls; nothing when there are too
    //! many.
    void loadInBackground(const QStringList &documents);
    void loadNow(const QStringList &documents); //!< somebody looks: before all others, and anew
    [[nodiscard]] bool isLoading() const { return m_call.isPending() || !m_orders.isEmpty(); }
    [[nodiscard]] TableSnapshot rows() const { return m_table.snapshot(); }
    //! Why the last call failed, until one succeeds.
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; }

Q_SIGNALS:
    void rowsChanged(); //!< somebody's, or all that were asked for in the background
    void stateChanged();

private:
    struct Order
    {
        QString document;
        api::Governor::Priority priority = api::Governor::Priority::Background;
    };
    void next();
    void onAnswer(const Order &order, const Result<api::ListPage> &answer);
    void giveUp(const Order &order);
    void take(const QString &document, const api::ListPage &page);
    void keep();

    ListCache &m_cache;
    api::Client &m_client;
    ColumnTable m_table;
    std::unique_ptr<KeptListReading> m_reading;
    QList<Order> m_orders;
    QSet<QString> m_asked;
    api::Call<api::ListPage> m_call;
    std::optional<ApiError> m_error;
    QTimer m_pause;         //!< between calls nobody waits for
    bool m_hasNews = false; //!< rows nobody was told of yet
};

} // namespace vinculo::models
