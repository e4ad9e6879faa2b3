// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/webhooks/hooksetbar.h"

#include "ui/pages/webhooks/hooknotes.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace vinculo::ui {

using namespace Qt::StringLiterals;
using models::HookSet;
using models::HookUnknown;

namespace {

using Set = HookSetBar::Set;
//! In the order of the buttons.
constexpr std::array kSets = [] {
    constexpr std::array sets{Set::Missed,      Set::Lost,         Set::History, Set::Repeated, Set::Slow,
                              Set::UnknownLink, Set::UnknownEvent, Set::Gap,     Set::All};
    std::array<int, sets.size()> numbers{};
    std::ranges::transform(sets, numbers.begin(), [](Set set) { return static_cast<int>(set); });
    return numbers;
}();

//! Missed and All are made of several.
std::optional<HookSet> singleOf(Set set)
{
    switch (set) {
    case Set::Missed:
    case Set::All:
        break;
    case Set::Lost:
        return HookSet::Lost;
    case Set::History:
        return HookSet::History;
    case Set::Repeated:
        return HookSet::Repeated;
    case Set::Slow:
        return HookSet::Slow;
    case Set::UnknownLink:
        return HookSet::UnknownLink;
    case Set::UnknownEvent:
        return HookSet::UnknownEvent;
    case Set::Gap:
        return HookSet::Gap;
    }
    return {};
}

} // namespace

HookSetBar::HookSetBar(QWidget *parent)
    : SetBar(kSets, u"webhookSet"_s, parent)
{
    connect(this, &SetBar::setChosen, this, [this](int set) { Q_EMIT chosen(static_cast<Set>(set)); });
}

void HookSetBar::setAnswer(std::shared_ptr<const models::HookAnswer> answer)
{
    m_answer = std::move(answer);
    refresh();
}

qint64 HookSetBar::count(Set set) const
{
    if (!m_answer)
        return 0;
    if (const auto single = singleOf(set))
        return m_answer->count(*single).count;
    return set == Set::All ? static_cast<qint64>(m_answer->rows.size())
                           : m_answer->count(HookSet::Lost).count + m_answer->count(HookSet::History).count;
}

HookUnknown HookSetBar::unknown(Set set) const
{
    const auto single = set == Set::Missed ? HookSet::Lost : singleOf(set);
    return m_answer && single ? m_answer->count(*single).unknown : HookUnknown::Known;
}

QString HookSetBar::text(Set set, const QString &number)
{
    switch (set) {
    case Set::Missed:
        //: button that shows rows, %1 how many
        return tr("To catch up %1").arg(number);
    case Set::Lost:
        //: button that shows rows, %1 how many
        return tr("Lost events %1").arg(number);
    case Set::History:
        //: button that shows rows, %1 how many
        return tr("No history %1").arg(number);
    case Set::Repeated:
        //: button that shows rows, %1 how many
        return tr("Repeated %1").arg(number);
    case Set::Slow:
        //: button that shows hours, %1 how many
        return tr("Slow hours %1").arg(number);
    case Set::UnknownLink:
        //: button that shows rows, %1 how many
        return tr("Unknown links %1").arg(number);
    case Set::UnknownEvent:
        //: button that shows rows, %1 how many
        return tr("Unknown events %1").arg(number);
    case Set::Gap:
        //: button that shows times without events, %1 how many
        return tr("Quiet %1").arg(number);
    case Set::All:
        //: button that shows all rows, %1 how many
        return tr("All %1").arg(number);
    }
    return {};
}

QString HookSetBar::help(Set set)
{
    switch (set) {
    case Set::Missed:
        return tr("Everything that calls can fetch now: lost events and histories that never came");
    case Set::Lost:
        return tr("Links that Belvo has newer data of than the last event in the log");
    case Set::History:
        return tr("Links made in the time of the log without a historical event, for each kind of data");
    case Set::Repeated:
        return tr("The same webhook more than once: Belvo sends again what is not answered with 2XX in 5 s");
    case Set::Slow:
        return tr("Hours with answers over 5 s or without 2XX");
    case Set::UnknownLink:
        return tr("Events for links that are not there: deleted, or of another environment");
    case Set::UnknownEvent:
        return tr("Types and codes that are not in the catalogue of webhooks");
    case Set::Gap:
        return tr("Hours without any event that are usually not quiet");
    case Set::All:
        return tr("All findings");
    }
    return {};
}

SetBar::SetWords HookSetBar::wordsOf(int number) const
{
    const auto set = static_cast<Set>(number);
    const QString why = HookNotes::unknown(unknown(set));
    return {.text = text(set, why.isEmpty() ? QLocale().toString(count(set)) : u"–"_s),
            .help = help(set),
            .whyUnknown = why};
}

} // namespace vinculo::ui
