// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/client.h"
#include "core/domain/plan.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <array>
#include <deque>
#include <functional>
#include <optional>

namespace vinculo::models {

//! What was read of a link besides what a plan keeps of it.
struct LinkFacts
{
    bool isRead = false;     //!< Belvo has answered whether there is such a link
    bool isGone = false;     //!< and there is none
    QDateTime lastUsed;      //!< UTC; invalid: never, or not known
    QString userId;          //!< institution_user_id; empty: none
    bool isBankDown = false; //!< Belvo says so; of plans that ask it
    QStringList limited;     //!< kinds with a monthly limit that the institution delivers; likewise
    //! Links outside the plan with the same institution_user_id at the same institution: they stay.
    QStringList elsewhere;
};

//! What was said of some links together, because there are too many to ask for each.
struct SharedCount
{
    QList<int> places; //!< in the plan
    qint64 transactions = 0;
};

//! Reads at Belvo what a plan would touch: the links themselves, their accounts, transactions, months and
//! consents, whose they are and which duplicates stay. Reads only, in the background, behind what people
//! wait for; what cannot be read stays unknown, and a part of a list is no number. GUI thread.
class PlanImpact : public QObject
{
    Q_OBJECT
public:
    //! Above these every link is not asked for alone: transactions are counted for fifty together, and what
    //! was known of each, with months and consents, is let go of. The dry run of a deletion asks for them
    //! later.
    static constexpr qsizetype kMostAlone = 40;

    //! The client must live as long as this, or until stop().
    PlanImpact(api::Client &client, PlanKind kind, QList<PlanTarget> targets, QObject *parent = nullptr);

    void start(); //!< once
    void stop();  //!< what is known stays
    [[nodiscard]] const QList<PlanTarget> &targets() const { return m_targets; }
    [[nodiscard]] const LinkFacts &facts(int place) const { return m_facts[place]; }
    [[nodiscard]] const QList<SharedCount> &sharedCounts() const { return m_shared; }
    //! Questions answered or failed, and asked in all so far: a later answer may lead to more.
    [[nodiscard]] int answered() const { return m_answered; }
    [[nodiscard]] int asked() const { return m_asked; }
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    //! What kept something from being read; the first such answer, or the one that ended everything.
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; }
    //! No further question could have been answered: the keys were refused, or there was no connection.
    [[nodiscard]] bool wasCut() const { return m_wasCut; }
    //! Something was not answered that may be answered a moment later.
    [[nodiscard]] bool wasDisturbed() const { return m_wasDisturbed; }

Q_SIGNALS:
    void targetChanged(int place);
    void progressed();
    void finished(); //!< not after stop()

private:
    static constexpr std::size_t kAtOnce = 4;
    struct Question
    {
        const ResourceSpec *spec = nullptr;
        api::ListQuery query;
        std::function<void(const api::ListPage &)> take;
    };
    struct Months
    {
        QDate first;
        QDate last;
        int looks = 0;
    };
    struct Consents
    {
        int open = 0; //!< documents of its owners that are not answered in full
        qint64 found = 0;
    };
    void ask(const ResourceSpec &spec, QList<api::ListFilter> filters, int pageSize,
             std::function<void(const api::ListPage &)> take, int page = 1);
    void askNext();
    void onAnswer(std::size_t slot, const Result<api::ListPage> &answer);
    void end();
    void askBanks(int page);
    void askLinks();
    void takeLinks(const QList<int> &places, const api::ListPage &page);
    void onLinksRead();
    void askAccounts(const QList<int> &places, int page);
    void askOwners(const QList<int> &places, int page);
    void takeOwners(const QList<int> &places, const api::ListPage &page);
    void askTransactions(const QList<int> &places);
    void takeTransactions(int place, const api::ListPage &page);
    void askMonths(int place, bool isBefore);
    void askConsents();
    void takeConsents(const QSet<QString> &links, const api::ListPage &page);
    void askDuplicates(const QList<int> &places);
    [[nodiscard]] QList<QList<int>> batches() const;
    [[nodiscard]] QStringList idsOf(const QList<int> &places) const;
    [[nodiscard]] bool isDeletion() const { return m_kind == PlanKind::DeleteLinks; }

    api::Client &m_client;
    const PlanKind m_kind;
    QList<PlanTarget> m_targets;
    QList<LinkFacts> m_facts;
    QHash<QString, int> m_places; //!< by link id
    QList<SharedCount> m_shared;
    QSet<QString> m_down;                   //!< institutions
    QHash<QString, QStringList> m_delivers; //!< by institution: what has a monthly limit
    QHash<int, Months> m_months;
    QHash<int, qint64> m_accounts;             //!< by place: of the pages that were read
    QHash<QString, Consents> m_consents;       //!< by link
    QHash<QString, QSet<QString>> m_documents; //!< CPF or CNPJ → links whose owner has it
    QSet<QString> m_owned;                     //!< links that have an owner
    QSet<QString> m_unsure;                    //!< and those whose consents cannot be known
    QSet<QString> m_whole;                     //!< links of which every owner was read
    std::deque<Question> m_questions;
    std::array<std::function<void(const api::ListPage &)>, kAtOnce> m_takes;
    std::array<Call<api::ListPage>, kAtOnce> m_calls;
    std::array<bool, kAtOnce> m_isBusy{};
    std::optional<ApiError> m_error;
    int m_stage = 0;
    int m_answered = 0;
    int m_asked = 0;
    bool m_isRunning = false;
    bool m_wasCut = false;
    bool m_wasDisturbed = false;
};

} // namespace vinculo::models
