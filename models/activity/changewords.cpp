// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activity/changewords.h"

#include "core/storage/journal/journalrow.h"
#include "models/table/cellformatter.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <limits>

namespace vinculo::models::changewords {

using namespace Qt::StringLiterals;
using storage::EntryKind;
using enum ChangeRecord::Kind;

namespace {

constexpr const char *kContext = "ChangeWords";

QString translated(const char *text)
{
    return QCoreApplication::translate(kContext, text);
}

struct Words
{
    ChangeRecord::Kind kind;
    const char *verb;
    const char *sentence;
};

//: kind of an entry of the journal, in a narrow column
constexpr const char *kReveal = QT_TRANSLATE_NOOP("ChangeWords", "Reveal");
//: kind of an entry of the journal, in a narrow column
constexpr const char *kProfile = QT_TRANSLATE_NOOP("ChangeWords", "Profile");
//: kind of an entry of the journal, in a narrow column
constexpr const char *kSetting = QT_TRANSLATE_NOOP("ChangeWords", "Setting");
//: kind of an entry of the journal, in a narrow column
constexpr const char *kPeople = QT_TRANSLATE_NOOP("ChangeWords", "People");
//: kind of an entry of the journal, in a narrow column
constexpr const char *kLists = QT_TRANSLATE_NOOP("ChangeWords", "Lists");
//: kind of an entry of the journal, in a narrow column
constexpr const char *kSignIn = QT_TRANSLATE_NOOP("ChangeWords", "Sign-in");
//: kind of an entry of the journal, in a narrow column
constexpr const char *kPlan = QT_TRANSLATE_NOOP("ChangeWords", "Plan");
//: kind of an entry of the journal, in a narrow column
constexpr const char *kRefresh = QT_TRANSLATE_NOOP("ChangeWords", "Refresh");
//: kind of an entry of the journal, in a narrow column: who has to act on a link
constexpr const char *kTriage = QT_TRANSLATE_NOOP("ChangeWords", "Triage");
//: kind of an entry of the journal, in a narrow column
constexpr const char *kJournal = QT_TRANSLATE_NOOP("ChangeWords", "Journal");

constexpr Words kWords[] = {
    {Reveal, kReveal, QT_TRANSLATE_NOOP("ChangeWords", "Personal data shown")},
    //: entry of the journal
    {ProfileCreated, kProfile, QT_TRANSLATE_NOOP("ChangeWords", "Profile created")},
    //: entry of the journal
    {ProfileChanged, kProfile, QT_TRANSLATE_NOOP("ChangeWords", "Profile changed")},
    //: entry of the journal
    {ProfileDeleted, kProfile, QT_TRANSLATE_NOOP("ChangeWords", "Profile removed")},
    //: entry of the journal
    {AccessChanged, kProfile, QT_TRANSLATE_NOOP("ChangeWords", "Access changed")},
    //: entry of the journal
    {ProfileOpened, kProfile, QT_TRANSLATE_NOOP("ChangeWords", "Profile opened")},
    //: entry of the journal
    {SettingChanged, kSetting, QT_TRANSLATE_NOOP("ChangeWords", "Setting changed")},
    {PeopleJoined, kPeople, QT_TRANSLATE_NOOP("ChangeWords", "Links joined into one person")},
    {PeopleSplit, kPeople, QT_TRANSLATE_NOOP("ChangeWords", "Links split into two persons")},
    {DecisionUndone, kPeople, QT_TRANSLATE_NOOP("ChangeWords", "Decision about persons taken back")},
    {ListsForgotten, kLists, QT_TRANSLATE_NOOP("ChangeWords", "Kept lists erased from this computer")},
    {SignInFailed, kSignIn, QT_TRANSLATE_NOOP("ChangeWords", "Keys did not open the profile")},
    //: entry of the journal
    {PlanFrozen, kPlan, QT_TRANSLATE_NOOP("ChangeWords", "Plan frozen")},
    //: entry of the journal
    {PlanStarted, kPlan, QT_TRANSLATE_NOOP("ChangeWords", "Plan started")},
    //: entry of the journal
    {PlanPaused, kPlan, QT_TRANSLATE_NOOP("ChangeWords", "Plan paused")},
    //: entry of the journal
    {PlanStopped, kPlan, QT_TRANSLATE_NOOP("ChangeWords", "Plan stopped")},
    //: entry of the journal
    {PlanFinished, kPlan, QT_TRANSLATE_NOOP("ChangeWords", "Plan finished")},
    //: entry of the journal
    {RefreshesHeld, kRefresh, QT_TRANSLATE_NOOP("ChangeWords", "Refreshes held")},
    //: entry of the journal
    {RefreshesReleased, kRefresh, QT_TRANSLATE_NOOP("ChangeWords", "Refreshes released")},
    //: entry of the journal: in triage, until later
    {LinkPutAside, kTriage, QT_TRANSLATE_NOOP("ChangeWords", "Link put aside")},
    //: entry of the journal: in triage, no longer put aside
    {LinkTakenBack, kTriage, QT_TRANSLATE_NOOP("ChangeWords", "Link taken back")},
    //: entry of the journal
    {LinkNoteChanged, kTriage, QT_TRANSLATE_NOOP("ChangeWords", "Note about a link changed")},
    //: entry of the journal: somebody looks after a link, or no longer does
    {LinkAssigned, kTriage, QT_TRANSLATE_NOOP("ChangeWords", "Link assigned")},
    //: entry of the journal: a lane of triage; "done" or "taken_up_again" follows
    {LaneMarkedDone, kTriage, QT_TRANSLATE_NOOP("ChangeWords", "Lane for today")},
    //: entry of the journal
    {JournalExported, kJournal, QT_TRANSLATE_NOOP("ChangeWords", "Journal exported")},
    {ChainBegan, kJournal, QT_TRANSLATE_NOOP("ChangeWords", "Older entries chained")},
    {ChainBroken, kJournal,
     QT_TRANSLATE_NOOP("ChangeWords", "Found that earlier entries were changed or removed")},
};

const Words &wordsOf(ChangeRecord::Kind kind)
{
    for (const Words &words : kWords)
        if (words.kind == kind)
            return words;
    Q_ASSERT(false);
    return kWords[0];
}

QString counted(const ChangeRecord &change)
{
    const int count = static_cast<int>(std::min<qint64>(change.count, std::numeric_limits<int>::max()));
    const bool isOfEntries = storage::kindOf({.change = change}) == EntryKind::Upkeep;
    if (count <= 0)
        return {};
    return isOfEntries ? QCoreApplication::translate("ChangeWords", "%Ln entry(s)", nullptr, count)
                       : QCoreApplication::translate("ChangeWords", "%Ln link(s)", nullptr, count);
}

} // namespace

QString verb(const ChangeRecord &change)
{
    return translated(wordsOf(change.kind).verb);
}

QString sentence(const ChangeRecord &change)
{
    QStringList facts{CellFormatter::visible(change.subject), CellFormatter::visible(change.detail),
                      counted(change)};
    facts.removeAll(QString());
    const QString what = translated(wordsOf(change.kind).sentence);
    if (facts.isEmpty())
        return what;
    //: %1 what was done, such as "Access changed"; %2 facts about it
    return QCoreApplication::translate("ChangeWords", "%1: %2").arg(what, facts.join(u", "_s));
}

QString outcome(const ChangeRecord &change)
{
    switch (change.outcome) {
    case ChangeRecord::Outcome::Done:
        return {};
    case ChangeRecord::Outcome::Refused:
        //: outcome of something a person wanted to do
        return QCoreApplication::translate("ChangeWords", "refused");
    case ChangeRecord::Outcome::Failed:
        //: outcome of something a person wanted to do
        return QCoreApplication::translate("ChangeWords", "failed");
    }
    return {};
}

QString kindName(EntryKind kind)
{
    switch (kind) {
    case EntryKind::All:
        //: which entries of the journal are shown
        return QCoreApplication::translate("ChangeWords", "Everything");
    case EntryKind::Calls:
        return QCoreApplication::translate("ChangeWords", "Calls to Belvo");
    case EntryKind::Handovers:
        return QCoreApplication::translate("ChangeWords", "Exports and copies");
    case EntryKind::Reveals:
        return QCoreApplication::translate("ChangeWords", "Personal data shown");
    case EntryKind::Profiles:
        return QCoreApplication::translate("ChangeWords", "Profiles, settings, sign-in");
    case EntryKind::People:
        return QCoreApplication::translate("ChangeWords", "Decisions and erased lists");
    case EntryKind::Plans:
        return QCoreApplication::translate("ChangeWords", "Plans and held refreshes");
    case EntryKind::Upkeep:
        return QCoreApplication::translate("ChangeWords", "The journal itself");
    }
    return {};
}

QString wire(const ChangeRecord &change)
{
    return storage::journalrow::wordOf(change.kind);
}

} // namespace vinculo::models::changewords
