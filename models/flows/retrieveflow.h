// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/client.h"

#include <QDate>
#include <QObject>

#include <optional>
#include <vector>

namespace vinculo::models {

//! Fetches one resource of one link at the institution, now. Costs time, money and Open Finance quota, so
//! every call is sent once: a lost answer is Unknown, and the list shows later what Belvo stored. A period
//! longer than a call may ask for is fetched in pieces, oldest first; after a failure start() goes on with
//! the piece that failed. Rows that Belvo does not keep are held here until they are forgotten: nobody can
//! read them anywhere else. GUI thread.
class RetrieveFlow : public QObject
{
    Q_OBJECT
public:
    enum class State { Idle, Sending, Done, Accepted, NeedsMfa, Unknown, Failed };
    static constexpr int kLongestPeriodDays = 365; //!< API guide, "Limits": of one call

    RetrieveFlow(api::Client &client, const ResourceSpec &resource, api::RetrieveRequest request,
                 QObject *parent = nullptr);

    void start();
    void resumed(const api::ChunkPtr &rows); //!< the MFA was answered
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const ResourceSpec &resource() const { return m_resource; }
    [[nodiscard]] QString linkId() const { return m_request.linkId; }
    //! NeedsMfa: holds the challenge.
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; }
    [[nodiscard]] bool savesData() const { return m_request.saveData; } //!< Belvo keeps what is fetched
    //! Of all pieces that have come, oldest first; none when Belvo keeps them, or after forgetRows().
    [[nodiscard]] const std::vector<api::ChunkPtr> &rows() const { return m_rows; }
    void forgetRows() { m_rows.clear(); }
    [[nodiscard]] std::size_t rowCount() const { return m_rowCount; } //!< of all pieces, wherever they are
    //! What Belvo calls the orders it has accepted, one a piece.
    [[nodiscard]] const QStringList &requestIds() const { return m_requestIds; }
    //! Failed in the midst of exactly this: start() asks for what is missing, and pays for nothing twice.
    [[nodiscard]] bool canGoOn(const ResourceSpec &resource, const api::RetrieveRequest &request) const;
    [[nodiscard]] int pieceCount() const { return static_cast<int>(m_pieces.size()); }
    [[nodiscard]] int pieceNumber() const { return m_piece + 1; } //!< the one at work, or the last

    //! The periods of calls that together cover the days from `from` to `to`, both included.
    static QList<std::pair<QDate, QDate>> pieces(QDate from, QDate to);

Q_SIGNALS:
    void stateChanged();
    void progressed(); //!< the next piece was begun

private:
    void send();
    void onAnswer(const Result<api::Retrieved> &answer);
    void take(const api::ChunkPtr &rows);
    void setState(State state);

    api::Client &m_client;
    const ResourceSpec &m_resource;
    api::RetrieveRequest m_request;
    QList<std::pair<QDate, QDate>> m_pieces; //!< one without dates when there is no period
    int m_piece = 0;
    State m_state = State::Idle;
    std::optional<ApiError> m_error;
    std::vector<api::ChunkPtr> m_rows;
    std::size_t m_rowCount = 0;
    QStringList m_requestIds;
    api::Call<api::Retrieved> m_call;
};

} // namespace vinculo::models
