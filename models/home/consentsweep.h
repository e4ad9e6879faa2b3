// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cache/listcache.h"
#include "models/home/portfoliocount.h"
#include "models/table/columntable.h"

#include <QObject>
#include <QSet>
#include <QStringList>
#include <QTimer>

#include <memory>
#include <optional>

namespace vinculo::models {

//! How many people's consents are known.
struct ConsentCoverage
{
    qsizetype people = 0; //!< with a document that consents can be asked for
    qsizetype known = 0;  //!< of them: answered, now or in an earlier visit
    bool isAsking = false;
    bool isComplete = false;             //!< nobody is missing
    std::optional<QDateTime> receivedAt; //!< of the latest answer
    std::optional<ApiError> error = {};
};

//! The consents of everybody. Belvo lists consents only for one CPF or CNPJ at a time, so this asks person by
//! person, in the background, and never takes more than part of what Belvo allows; those not known yet come
//! first. What is known is kept on this computer as one list. GUI thread.
class ConsentSweep : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype kAtOnce = 100; //!< people asked for by itself; for more the person decides

    explicit ConsentSweep(ListCache &lists, QObject *parent = nullptr);
    ~ConsentSweep() override; //!< what was learned is kept

    void setClient(api::Client *client); //!< nullptr: stops; rows stay
    void readKept();
    //! Asks for these people, as many as are asked at once; `turn`: where to begin among those of whom
    //! nothing is known, so that each gets a turn over the days.
    void start(const QStringList &documents, int turn);
    void startAll(); //!< goes on with everybody who has not been asked in this run
    void stop();

    [[nodiscard]] ColumnTable &table() { return m_table; }
    [[nodiscard]] KnownRows rows() const;
    [[nodiscard]] ConsentCoverage coverage() const;

Q_SIGNALS:
    void changed();

private:
    void askNext();
    void onAnswer(const QString &document, const Result<api::ListPage> &answer);
    void put(const QString &document, const api::ChunkPtr &rows);
    void finish(const std::optional<ApiError> &error);
    void keep();
    void onRead(KeptListReading::Outcome outcome);
    [[nodiscard]] QString documentOf(int row) const;
    [[nodiscard]] bool isKnown(const QString &document) const;

    ListCache &m_lists;
    ColumnTable m_table;
    api::Client *m_client = nullptr;
    std::unique_ptr<KeptListReading> m_reading;
    Call<api::ListPage> m_ask;
    QTimer m_pause; //!< until Belvo's limit has room to spare
    QStringList m_people;
    QStringList m_waiting;
    QSet<QString> m_answered;  //!< in this run
    QSet<QString> m_kept;      //!< documents with rows from an earlier visit
    bool m_isComplete = false; //!< as it was kept; counts until people are known
    bool m_isStarted = false;
    bool m_hasNews = false;
    std::optional<QDateTime> m_receivedAt;
    std::optional<ApiError> m_error;
};

//! The documents of everybody who may have given a consent: CPF and CNPJ of the owners of links at
//! institutions of Open Finance; of all links while the institutions are not known. Any thread.
[[nodiscard]] QStringList consentDocuments(const KnownRows &links, const KnownRows &institutions,
                                           const KnownRows &owners);

} // namespace vinculo::models
