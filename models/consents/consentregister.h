// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cache/listcache.h"
#include "models/table/columntable.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QStringList>
#include <QTimer>

#include <chrono>
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

//! The consents of everybody of a profile. Belvo lists consents only for one CPF or CNPJ at a time, so this
//! is the one place that asks, document by document: everybody who wants to know shares the answers, and
//! nobody asks again for what is known since less than kFresh. It asks behind all interactive calls and stops
//! while other calls have taken more than their part of Belvo's limit; those not known yet come first. What
//! is known is kept on this computer as one list. GUI thread.
class ConsentRegister : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype kOnOurOwn = 300; //!< with more people not everybody is asked for by itself
    static constexpr qsizetype kInTurn = 100; //!< of more people so many are; for the rest the person decides
    static constexpr std::chrono::minutes kFresh{60};

    explicit ConsentRegister(ListCache &lists, QObject *parent = nullptr);
    ~ConsentRegister() override; //!< what was learned is kept

    void setClient(api::Client *client); //!< nullptr: stops; rows stay, unless they are another account's
    void readKept();

    //! Who all are, for coverage(): everybody who may have given a consent.
    void setEverybody(const QStringList &documents);
    //! Asks for those of these people whose answers are missing or old: all of few, kInTurn of many. `turn`:
    //! where to begin among those of whom nothing is known, so that each gets a turn over the days.
    void ask(const QStringList &documents, int turn = 0);
    void askEverybody(); //!< the person wants the rest of everybody too
    //! Somebody looks at these: before all others, and anew.
    void askNow(const QStringList &documents);
    void expire(); //!< the person reloads: answers there are count as old
    void stop();

    [[nodiscard]] ColumnTable &table() { return m_table; }
    [[nodiscard]] TableSnapshot rows() const { return m_table.snapshot(); }
    [[nodiscard]] bool isKnown() const { return m_receivedAt.has_value(); } //!< at least of somebody
    [[nodiscard]] ConsentCoverage coverage() const;
    //! Of whom rows() has all consents, or of whom there are none, as far as was found out.
    [[nodiscard]] QSet<QString> knownDocuments() const;
    [[nodiscard]] bool isAsking() const;
    //! When Belvo answered for this document in this run; nothing: it has not.
    [[nodiscard]] std::optional<QDateTime> answeredAt(const QString &document) const;
    //! Why the last call failed, until people are asked for again.
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; }

Q_SIGNALS:
    void changed(); //!< anything of the above
    //! Of somebody who was looked at, or all that were asked for in the background: rows(), or
    //! knownDocuments().
    void rowsChanged();

private:
    void askNext();
    void askUrgent();
    [[nodiscard]] Call<api::ListPage> call(const QString &document, api::Governor::Priority priority);
    void onAnswer(const QString &document, const Result<api::ListPage> &answer);
    void onUrgentAnswer(const QString &document, const Result<api::ListPage> &answer);
    //! False: the answer says nothing about this person, and the others would fare no better.
    bool take(const QString &document, const Result<api::ListPage> &answer);
    void put(const QString &document, const api::ChunkPtr &rows);
    void finish();
    void keep();
    void clear();
    void tellRows();
    void forgetLink(const QString &linkId);
    void onRead(KeptListReading::Outcome outcome);
    [[nodiscard]] QString documentOf(int row) const;
    [[nodiscard]] bool knows(const QString &document) const;
    [[nodiscard]] bool isFresh(const QString &document) const;

    ListCache &m_lists;
    ColumnTable m_table;
    api::Client *m_client = nullptr;
    QByteArray m_account; //!< whose rows these are
    std::unique_ptr<KeptListReading> m_reading;
    Call<api::ListPage> m_call;
    Call<api::ListPage> m_urgentCall;
    QString m_asked;   //!< the document of m_call
    QTimer m_pause;    //!< until Belvo's limit has room to spare
    QTimer m_patience; //!< what is kept comes first, unless the keychain is slow
    QStringList m_everybody;
    QStringList m_waiting;
    QStringList m_urgent;
    QHash<QString, QDateTime> m_answers; //!< documents, in this run
    QSet<QString> m_kept;                //!< documents with rows from an earlier visit
    std::optional<QDateTime> m_expired;  //!< answers from before are old
    bool m_isComplete = false;           //!< as it was kept; counts until everybody is known
    bool m_isEverybodyKnown = false;
    bool m_hasNews = false;  //!< to be kept
    bool m_isUntold = false; //!< rowsChanged() is due
    std::optional<QDateTime> m_receivedAt;
    std::optional<ApiError> m_error;
};

} // namespace vinculo::models
