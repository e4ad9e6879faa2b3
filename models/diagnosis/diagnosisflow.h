// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/client.h"
#include "core/storage/journal.h"
#include "models/diagnosis/checks.h"
#include "models/diagnosis/verdict.h"
#include "models/outage/outageboard.h"
#include "models/table/columntable.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>

namespace vinculo::models {

//! What a diagnosis works with. Everything outlives it.
struct DiagnosisServices
{
    api::Client &client;
    storage::Journal &journal;
    Profile profile;
    std::function<qint64()> utcMs; //!< now, since the epoch
    //! What calls of this program say about an institution (technical name). Empty: nobody looks.
    std::function<std::optional<Outage>(const QString &institution)> outage = {};
    //! Failures of a link in the log of calls that is open; nothing: none is. Empty: there is no such log.
    std::function<std::optional<QList<CallRecord>>(const QString &linkId)> logged = {};
};

//! The data of a link that somebody misses.
struct DiagnosisSubject
{
    QString linkId;
    const ResourceSpec *resource = nullptr;
    QString statusBefore = {};  //!< as the link was shown; empty: unknown
    QStringList documents = {}; //!< CPFs and CNPJs of the customer that are known here: they save a call
};

//! Looks at one link in nine checks, with at most kMostCalls calls that only read; the link itself comes
//! first, as what was shown of it may have healed. Each check is there as soon as its answers are. What
//! cannot be had stays "not checked", with the reason. After a refusal that would meet the other calls as
//! well, and after the time that a person can wait, nothing more is asked. GUI thread.
class DiagnosisFlow : public QObject
{
    Q_OBJECT
public:
    enum class State : std::uint8_t { Idle, Running, Done, Cancelled };

    static constexpr int kMostCalls = 6;
    static constexpr std::chrono::seconds kPatience{25}; //!< then the verdict is made of what is there

    explicit DiagnosisFlow(const DiagnosisServices &services, QObject *parent = nullptr);
    ~DiagnosisFlow() override;

    void start(const DiagnosisSubject &subject); //!< anew when it runs already
    void cancel();
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; } //!< tests wait less

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const DiagnosisSubject &subject() const { return m_subject; }
    [[nodiscard]] const CheckResults &results() const { return m_results; }
    //! Of what is known by now.
    [[nodiscard]] Conclusion conclusion() const;
    [[nodiscard]] int callCount() const { return m_calls; } //!< asked for; repetitions not counted
    [[nodiscard]] QDateTime checkedAt() const { return m_facts.now; }
    [[nodiscard]] api::ChunkPtr link() const { return m_link; } //!< as just read; null: it could not be
    [[nodiscard]] QString institution() const;                  //!< technical name; empty: not known
    [[nodiscard]] QString institutionName() const;              //!< as people know it; empty: not known
    //! Failures of this diagnosis and of the journal, for who has to look at Belvo's side.
    struct Failure
    {
        QDateTime at;
        QString what; //!< "GET /api/links/{id}/"
        int status = 0;
        QString code;
        QString requestId;
    };
    [[nodiscard]] QList<Failure> failures() const;

Q_SIGNALS:
    void changed();

private:
    void readLink();
    void onLink(const api::ChunkPtr &link);
    void lookAtBank();
    void readOwners();
    void readConsents(const QString &document);
    void readJournal();
    //! A list that has rows of one kind for this link.
    void readList(Source source, const ResourceSpec &spec, const api::ListFilter &filter, int page = 1);
    void take(Source source, const api::ListPage &page);
    void onFailure(Source source, const ApiError &error);
    void proceed();
    void proceedWithConsents(const DiagnosedLink &link);
    void judge();
    void finish();
    void leaveOut(WhyNot whyNot);                      //!< what is still asked for or was not asked
    [[nodiscard]] bool isSettled(Source source) const; //!< answered, failed or left out
    [[nodiscard]] bool hasConsentOfLink() const;
    [[nodiscard]] SourceState &stateOf(Source source) { return m_facts.sources[indexOf(source)]; }
    [[nodiscard]] QStringList documents() const;

    const DiagnosisServices m_services;
    DiagnosisSubject m_subject;
    DiagnosisFacts m_facts;
    CheckResults m_results;
    State m_state = State::Idle;
    std::chrono::milliseconds m_patience = kPatience;
    QTimer m_deadline;
    int m_calls = 0;
    std::array<bool, kSources> m_asked{};
    std::array<bool, kSources> m_pending{};
    int m_nextPage = 0; //!< of the rows; 0: there is none
    qsizetype m_nextDocument = 0;
    api::ChunkPtr m_link;
    std::array<std::unique_ptr<ColumnTable>, kSources> m_tables; //!< of Belvo's lists
    Call<api::ChunkPtr> m_linkCall;
    std::array<Call<api::ListPage>, kSources> m_lists;
    Call<QList<CallRecord>> m_journalCall;
};

} // namespace vinculo::models
