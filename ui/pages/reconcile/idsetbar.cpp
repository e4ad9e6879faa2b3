// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reconcile/idsetbar.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace vinculo::ui {

using namespace Qt::StringLiterals;

namespace {

using Set = IdSetBar::Set;
//! In the order of the buttons.
constexpr std::array kSets = [] {
    constexpr std::array sets{Set::All,       Set::Matched,    Set::OnlyAtBelvo, Set::WithoutId,
                              Set::OnlyYours, Set::SeveralIds, Set::Near,        Set::Findings};
    std::array<int, sets.size()> numbers{};
    std::ranges::transform(sets, numbers.begin(), [](Set set) { return static_cast<int>(set); });
    return numbers;
}();

//! These have rows without a file, too.
bool isAlways(Set set)
{
    return set == Set::All || set == Set::SeveralIds || set == Set::Findings;
}

} // namespace

IdSetBar::IdSetBar(QWidget *parent)
    : SetBar(kSets, u"reconcileSet"_s, parent)
{
    connect(this, &SetBar::setChosen, this, [this](int set) { Q_EMIT chosen(static_cast<Set>(set)); });
}

void IdSetBar::setCounts(const models::ReconcileCounts &counts, bool isCompared)
{
    m_counts = counts;
    m_isCompared = isCompared;
    refresh();
}

qint64 IdSetBar::count(Set set) const
{
    switch (set) {
    case Set::All:
        return m_counts.links + m_counts.onlyYours;
    case Set::Matched:
        return m_counts.matched;
    case Set::OnlyAtBelvo:
        return m_counts.onlyAtBelvo;
    case Set::WithoutId:
        return m_counts.withoutId;
    case Set::OnlyYours:
        return m_counts.onlyYours;
    case Set::SeveralIds:
        return m_counts.severalIds;
    case Set::Near:
        return m_counts.near;
    case Set::Findings:
        return m_counts.findings;
    }
    return 0;
}

QString IdSetBar::text(Set set, const QString &number)
{
    switch (set) {
    case Set::All:
        //: button that shows all rows, %1 how many
        return tr("All %1").arg(number);
    case Set::Matched:
        //: button that shows rows, %1 how many
        return tr("Matched %1").arg(number);
    case Set::OnlyAtBelvo:
        //: button that shows links with an unknown id, %1 how many
        return tr("Only at Belvo %1").arg(number);
    case Set::WithoutId:
        //: button that shows links without an external id, %1 how many
        return tr("Without ID %1").arg(number);
    case Set::OnlyYours:
        //: button that shows ids without a link, %1 how many
        return tr("Only in your file %1").arg(number);
    case Set::SeveralIds:
        //: button that shows links of one person under several ids, %1 how many
        return tr("Several IDs, one person %1").arg(number);
    case Set::Near:
        //: button that shows ids that differ in spaces or case only, %1 how many
        return tr("Nearly equal %1").arg(number);
    case Set::Findings:
        //: button that shows external ids with something wrong, %1 how many
        return tr("ID check %1").arg(number);
    }
    return {};
}

QString IdSetBar::help(Set set)
{
    switch (set) {
    case Set::All:
        return tr("All links, and the IDs of your file that no link has");
    case Set::Matched:
        return tr("The ID of the link, or the link itself, is in your file");
    case Set::OnlyAtBelvo:
        return tr("Orphans: links with an ID that your file does not have");
    case Set::WithoutId:
        return tr("Links without an external ID that your file does not have either");
    case Set::OnlyYours:
        return tr("IDs of your file that no link has: never connected, or deleted");
    case Set::SeveralIds:
        return tr("The same user of an institution under more than one external ID");
    case Set::Near:
        return tr("No match, but an ID of your file differs in spaces or case only");
    case Set::Findings:
        return tr("External IDs that are missing, shared or against Belvo's rules");
    }
    return {};
}

SetBar::SetWords IdSetBar::wordsOf(int number) const
{
    const auto set = static_cast<Set>(number);
    return {.text = text(set, QLocale().toString(count(set))), .help = help(set)};
}

bool IdSetBar::isOffered(int set) const
{
    return m_isCompared || isAlways(static_cast<Set>(set));
}

} // namespace vinculo::ui
