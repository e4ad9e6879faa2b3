// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/homehistory.h"
#include "core/storage/journal/markhash.h"
#include "models/home/portfoliofacts.h"
#include "models/table/tablesnapshot.h"

#include <QByteArray>
#include <QTimeZone>

#include <atomic>

namespace vinculo::models {

//! The rows of one list, as far as they are known.
struct KnownRows
{
    TableSnapshot rows;
    bool isKnown = false;                     //!< at least some of them, or that there are none
    bool isComplete = false;                  //!< all of them
    std::optional<QDateTime> receivedAt = {}; //!< nothing: not said
};

//! Everything the figures are made of.
struct PortfolioInput
{
    KnownRows links;
    KnownRows institutions;
    KnownRows owners;
    KnownRows consents;
    QList<ErrorFacts> errors; //!< without targets
    bool areErrorsKnown = false;
    std::optional<storage::HomeVisit> lastVisit;
    QList<storage::LostLink> losses;
    QList<QDate> comparedDays; //!< days on which links were compared with an earlier visit
    QUuid profile;             //!< whose links these are
    QDateTime now;
    QTimeZone zone; //!< whose days count
};

//! Counts everything. Nothing when cancelled. Any thread; ten thousand links take some milliseconds.
[[nodiscard]] std::optional<PortfolioPicture> countPortfolio(const PortfolioInput &input,
                                                             const std::atomic_bool &isCancelled);

//! The numbers of a picture that are certain, as they are remembered: the figures, and what is listed of the
//! institutions and errors.
[[nodiscard]] QHash<QString, qint64> rememberedCounts(const PortfolioPicture &picture);

//! Puts newer numbers over those of a moment ago. What is no longer listed goes.
void putCounts(QHash<QString, qint64> &known, const QHash<QString, qint64> &newer);

//! Recognises a link again without telling which one it is: a hash of its id with the profile's.
[[nodiscard]] api::Uuid linkMark(const QUuid &profile, const api::Uuid &id);
//! Makes many of them. One thread.
class LinkMarker
{
public:
    explicit LinkMarker(const QUuid &profile);
    [[nodiscard]] api::Uuid mark(const api::Uuid &id);

private:
    storage::MarkHash m_hash;
};
//! 17 bytes a link.
[[nodiscard]] QByteArray encodeStates(const LinkStates &states);
[[nodiscard]] LinkStates decodeStates(const QByteArray &bytes); //!< empty when they are not such bytes
//! What worked before and is gone or no longer works, noticed on `day`.
[[nodiscard]] QList<storage::LostLink> lostLinks(const LinkStates &before, const LinkStates &now, QDate day);

} // namespace vinculo::models
