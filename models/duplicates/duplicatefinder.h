// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"
#include "models/duplicates/duplicategroups.h"
#include "models/duplicates/historyloss.h"
#include "models/duplicates/linkhistories.h"
#include "models/people/peopledirectory.h"

#include <QObject>
#include <QSet>
#include <QStringList>
#include <QTimer>

namespace vinculo::models {

//! The connections that customers have made twice, what would be lost without one of them, and which of them
//! somebody wants to remove. Groups follow the people of the open profile; ticks follow the links. Removes
//! nothing: it makes the draft of a plan. GUI thread.
class DuplicateFinder : public QObject
{
    Q_OBJECT
public:
    //! What became of a tick.
    enum class Tick : std::uint8_t {
        Done,
        NotOffered, //!< nothing in this group can go
        LastOne,    //!< one finished link of each group stays
    };

    explicit DuplicateFinder(PeopleDirectory &people, QObject *parent = nullptr);
    ~DuplicateFinder() override;

    void setClient(api::Client *client);
    void setActive(bool isActive); //!< somebody looks; until then nothing is put together

    [[nodiscard]] const DuplicateGroups &groups() const { return *m_groups; }
    [[nodiscard]] const std::shared_ptr<const DuplicateGroups> &sharedGroups() const { return m_groups; }
    [[nodiscard]] bool hasGroups() const { return m_isFound; } //!< looked for at least once
    [[nodiscard]] bool isFinding() const { return m_find.isRunning(); }
    [[nodiscard]] QString linkId(std::uint32_t link) const;

    //! Reads the histories of a group, and the consents of its people. Free to ask twice.
    void readGroup(std::size_t group);
    void readAll(); //!< histories of all groups in which one could go
    void cancelReading() { m_histories.cancel(); }
    void forgetHistories(); //!< they are read anew when asked for
    [[nodiscard]] const LinkHistories &histories() const { return m_histories; }
    [[nodiscard]] bool isHistoryKnown(std::size_t group) const;
    [[nodiscard]] bool areHistoriesKnown() const; //!< of all groups in which one could go

    //! What goes if `link` is removed besides those that are ticked already.
    [[nodiscard]] HistoryLoss lossOf(std::size_t group, std::uint32_t link) const;
    //! What goes if nothing of the group stays but the link to keep.
    [[nodiscard]] HistoryLoss lossOfOthers(std::size_t group) const;
    [[nodiscard]] bool isTicked(std::uint32_t link) const { return m_ticked.contains(linkId(link)); }
    Tick setTicked(std::size_t group, std::uint32_t link, bool isTicked);
    //! Ticks what can go without losing anything that is known; returns how many are ticked then in the
    //! group.
    int tickSuggestion(std::size_t group);
    int tickAllSuggestions(); //!< how many links are ticked then
    void clearTicks();
    //! The link that stays instead of a ticked one.
    [[nodiscard]] std::optional<std::uint32_t> keptFor(std::size_t group) const;

    [[nodiscard]] qsizetype tickedLinks() const { return m_ticked.size(); }
    [[nodiscard]] qsizetype tickedGroups() const;
    [[nodiscard]] int tickedIn(std::size_t group) const;
    //! Some of what is ticked holds accounts or movements that nothing else has.
    [[nodiscard]] bool losesSomething() const;
    [[nodiscard]] bool losesUnknown() const; //!< of some of it this is not known
    [[nodiscard]] PlanDraft plan() const;

Q_SIGNALS:
    void groupsChanged();  //!< other groups
    void findingChanged(); //!< isFinding()
    void ticksChanged();
    void historyChanged(); //!< of some links, or isReading(); a moment later

private:
    void find();
    void onFound(DuplicateGroups groups);
    [[nodiscard]] bool mayTick(std::size_t group, std::uint32_t link) const;
    [[nodiscard]] std::vector<std::uint32_t> staying(std::size_t group, std::uint32_t without) const;
    [[nodiscard]] bool areAccountsKnown() const;
    [[nodiscard]] HistoryLoss lossBeside(std::uint32_t link, const std::vector<std::uint32_t> &stay) const;
    [[nodiscard]] PlanTarget target(std::size_t group, std::uint32_t link) const;

    PeopleDirectory &m_people;
    LinkHistories m_histories;
    std::shared_ptr<const DuplicateGroups> m_groups = std::make_shared<const DuplicateGroups>();
    std::shared_ptr<const LinkIdentities> m_asked; //!< that groups are, or were last, looked for in
    LatestJob<DuplicateGroups> m_find;
    QSet<QString> m_ticked; //!< ids of links
    QSet<QString> m_consentsAsked;
    QTimer m_tellSoon;
    bool m_isActive = false;
    bool m_isFound = false;
    bool m_wereAccountsKnown = false;
};

} // namespace vinculo::models
