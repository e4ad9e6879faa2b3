// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/duplicates/duplicatesnotes.h"

#include "models/duplicates/duplicatewords.h"

#include <algorithm>

namespace vinculo::ui {

using namespace Qt::StringLiterals;
using models::DuplicateFinder;
using models::DuplicateGroup;
using models::DuplicateGroups;
using models::DuplicateVerdict;
using models::DuplicateWords;
using models::LinkHistory;
using models::PeopleDirectory;
using models::PeopleListState;

QString DuplicatesNotes::coverage(const DuplicateGroups &groups, const PeopleDirectory &people)
{
    const auto links = static_cast<int>(groups.links);
    const auto without = static_cast<int>(groups.withoutUserId);
    const auto old = static_cast<int>(groups.tooOldForUserId);
    QStringList words{tr("Looked at %Ln link(s).", nullptr, links)};
    if (without > 0 && old == without)
        words << tr(
            "%Ln of them was (were) made before 8 February 2022 and has (have) no institution user ID.",
            nullptr, without);
    else if (without > 0)
        words << tr("%Ln of them has (have) no institution user ID; links made before 8 February 2022 never "
                    "have one.",
                    nullptr, without);
    const PeopleListState &accounts = people.listState(models::PeopleList::Accounts);
    const QLocale locale;
    if (accounts.stage == PeopleListState::Stage::Loading && accounts.total > 0)
        //: %1 and %2 numbers
        words << tr("Accounts are being loaded: %1 of %2.")
                     .arg(locale.toString(accounts.loaded), locale.toString(accounts.total));
    else if (accounts.rows == 0 && accounts.stage != PeopleListState::Stage::Idle)
        words << tr("Accounts are not known yet, so the same account under two users is not found.");
    else
        //: %1 and %2 numbers of links
        words << tr("Accounts are known of %1 of %2.")
                     .arg(locale.toString(qulonglong(groups.withAccounts)),
                          locale.toString(qulonglong(groups.links)));
    return words.join(u' ');
}

std::optional<ApiError> DuplicatesNotes::failure(const PeopleDirectory &people)
{
    for (const models::PeopleList list : models::kPeopleLists)
        if (people.listState(list).stage == PeopleListState::Stage::Failed)
            return people.listState(list).error;
    return std::nullopt;
}

QString DuplicatesNotes::reason(const DuplicateGroup &group)
{
    if (group.verdict != DuplicateVerdict::KeepOne)
        return DuplicateWords::verdict(group.verdict);
    //: %1 reasons, such as "it works, its data are the newest"
    return group.reasons.empty() ? tr("Nothing tells these links apart: keep the first.")
                                 : tr("Keep link 1: %1.").arg(DuplicateWords::reasons(group.reasons));
}

DuplicatesNotes::Note DuplicatesNotes::loss(const DuplicateFinder &finder, std::size_t group)
{
    const DuplicateGroup &of = finder.groups().groups[group];
    if (of.verdict != DuplicateVerdict::KeepOne)
        return {};
    const QLocale locale;
    QStringList lost;
    for (std::size_t place = 1; place < of.links.size(); ++place)
        if (const models::HistoryLoss loss = finder.lossOf(group, of.links[place]); loss.isSomething())
            //: %1 number of a link, %2 what only it has: accounts, months
            lost << tr("link %1: %2").arg(locale.toString(place + 1), DuplicateWords::lost(loss, locale));
    if (!lost.isEmpty())
        //: %1 a list of links with accounts and months
        return {Tone::Problem, tr("Only there, and lost for good if removed: %1. Not ticked by itself.")
                                   .arg(lost.join(u"; "_s))};
    const bool isReading = std::ranges::any_of(of.links, [&finder](std::uint32_t link) {
        const auto state = finder.histories().history(finder.linkId(link)).state;
        return state == LinkHistory::State::Waiting || state == LinkHistory::State::Loading;
    });
    if (isReading)
        return {Tone::Neutral, tr("Reading how far back each link goes…")};
    if (!finder.isHistoryKnown(group))
        return {Tone::Attention,
                tr("How far back each link goes is not known, so nothing is ticked by itself.")};
    if (!finder.lossOfOthers(group).isKnown)
        return {Tone::Attention, tr("Which accounts each link has is not known, so nothing is ticked by "
                                    "itself.")};
    return {Tone::Ok, tr("The link to keep has every account and every transaction that the others have.")};
}

QString DuplicatesNotes::planButton(int links, int groups)
{
    if (links == 0)
        //: button: leads to a plan that removes links at Belvo
        return tr("&Plan removal…");
    //: %1 a number of groups in words: "in 2 groups"
    return tr("&Plan removal of %Ln link(s) %1…", nullptr, links)
        //: continues "Plan removal of 3 links"
        .arg(tr("in %Ln group(s)", nullptr, groups));
}

QString DuplicatesNotes::ticks(const DuplicateFinder &finder)
{
    const auto links = static_cast<int>(finder.tickedLinks());
    if (links == 0)
        return tr("Nothing is ticked.");
    if (finder.losesSomething())
        return tr("%Ln link(s) ticked, some with accounts or transactions that nothing else has.", nullptr,
                  links);
    if (finder.losesUnknown())
        return tr("%Ln link(s) ticked; of some it is not known what would be lost.", nullptr, links);
    return tr("%Ln link(s) ticked; nothing would be lost.", nullptr, links);
}

} // namespace vinculo::ui
