// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/duplicates/duplicatewords.h"

#include "core/domain/masking.h"
#include "core/domain/resources/registry.h"
#include "models/person/snapshotfield.h"
#include "models/table/cellformatter.h"

#include <QStringList>

#include <algorithm>

namespace vinculo::models {

using namespace Qt::StringLiterals;
using State = LinkHistory::State;

namespace {

//! "Credit card •••• 4821"
QString accountName(const LostAccount &account)
{
    QStringList words;
    for (const FieldSpec &field : resources::accounts().fields)
        if (field.path == "category")
            for (const EnumValue &value : field.values)
                if (value.value == account.category)
                    words << CellFormatter::enumLabel(resources::accounts(), value);
    if (words.isEmpty())
        words << CellFormatter::visible(toText(account.category));
    const QString number = masked(CellFormatter::visible(toText(account.number)), MaskKind::AccountNumber);
    if (std::ranges::any_of(number, [](QChar c) { return c.isLetterOrNumber(); })) // dots alone tell nothing
        words << number;
    words.removeAll(QString());
    return words.isEmpty() ? u"?"_s : words.join(u' ');
}

} // namespace

QString DuplicateWords::evidence(DuplicateEvidence evidence)
{
    switch (evidence) {
    case DuplicateEvidence::InstitutionUser:
        return tr("Same user at the institution");
    case DuplicateEvidence::SameAccount:
        return tr("Same external ID and account number");
    }
    return {};
}

QString DuplicateWords::verdict(DuplicateVerdict verdict)
{
    switch (verdict) {
    case DuplicateVerdict::KeepOne:
        return {};
    case DuplicateVerdict::DifferentOwners:
        return tr("The owners differ, as in a joint or a company account: these are no duplicates, and none "
                  "is suggested for removal.");
    case DuplicateVerdict::DifferentUsers:
        return tr("Different users of the institution see the same account: these are no duplicates, and "
                  "none is suggested for removal.");
    case DuplicateVerdict::UnknownOwners:
        return tr("The account number alone is weak evidence, and the owners of these links are not known: "
                  "retrieve OWNERS first.");
    case DuplicateVerdict::NoneFinished:
        return tr("None of these connections was ever completed: there is nothing to keep. Remove them from "
                  "the list of links.");
    }
    return {};
}

QString DuplicateWords::shortVerdict(DuplicateVerdict verdict)
{
    switch (verdict) {
    case DuplicateVerdict::KeepOne:
        //: one of several links can be kept and the others removed
        return tr("Keep one");
    case DuplicateVerdict::DifferentOwners:
        return tr("Different owners");
    case DuplicateVerdict::DifferentUsers:
        return tr("Different users");
    case DuplicateVerdict::UnknownOwners:
        return tr("Owners not known");
    case DuplicateVerdict::NoneFinished:
        return tr("Never completed");
    }
    return {};
}

QString DuplicateWords::reason(KeepReason reason)
{
    switch (reason) {
    case KeepReason::Works:
        //: part of a list: why this link is the one to keep
        return tr("it works");
    case KeepReason::Finished:
        //: part of a list: why this link is the one to keep
        return tr("it was completed");
    case KeepReason::ConsentAlive:
        //: part of a list: why this link is the one to keep
        return tr("its consent is alive");
    case KeepReason::Recurrent:
        //: part of a list: why this link is the one to keep
        return tr("Belvo refreshes it by itself");
    case KeepReason::NewestData:
        //: part of a list: why this link is the one to keep
        return tr("its data are the newest");
    case KeepReason::Youngest:
        //: part of a list: why this link is the one to keep
        return tr("it was connected last");
    }
    return {};
}

QString DuplicateWords::reasons(const std::vector<KeepReason> &reasons)
{
    QStringList words;
    for (const KeepReason each : reasons)
        words << reason(each);
    return QLocale().createSeparatedList(words);
}

QString DuplicateWords::months(const std::vector<QDate> &months, const QLocale &locale)
{
    const auto name = [&locale](QDate month) { return locale.toString(month, u"MMM yyyy"_s); };
    QStringList runs;
    for (std::size_t i = 0; i < months.size();) {
        std::size_t end = i;
        while (end + 1 < months.size() && months[end].addMonths(1) == months[end + 1])
            ++end;
        runs << (end == i ? name(months[i])
                          //: %1 and %2 months with their year: from–to
                          : tr("%1–%2", "months").arg(name(months[i]), name(months[end])));
        i = end + 1;
    }
    return runs.join(u", "_s);
}

QString DuplicateWords::notKnown(const LinkHistory &history)
{
    switch (history.state) {
    case State::Waiting:
        //: the history of a link is going to be read
        return tr("Waiting…");
    case State::Loading:
        //: the history of a link is being read
        return tr("Reading…");
    case State::Failed:
        //: the history of a link
        return tr("Could not be read");
    case State::NotOffered:
    case State::NotAsked:
    case State::Known:
        break;
    }
    //: the history of a link
    return tr("Not known");
}

QString DuplicateWords::depth(const LinkHistory &history, const QLocale &locale)
{
    if (history.state != State::Known)
        return notKnown(history);
    if (history.months.empty())
        //: a link without transactions
        return tr("None");
    std::vector<QDate> all;
    for (const auto &month : history.months)
        all.push_back(month.first);
    const int count = static_cast<int>(all.size());
    //: %1 the months in words
    return tr("%Ln month(s): %1", nullptr, count).arg(months(all, locale));
}

QString DuplicateWords::movements(const LinkHistory &history, const QLocale &locale)
{
    return history.state == State::Known ? locale.toString(history.movements()) : notKnown(history);
}

QString DuplicateWords::lost(const HistoryLoss &loss, const QLocale &locale)
{
    QStringList parts;
    if (!loss.accounts.empty()) {
        QStringList names;
        for (const LostAccount &account : loss.accounts)
            names << accountName(account);
        names.removeDuplicates();
        const int count = static_cast<int>(loss.accounts.size());
        //: %1 the accounts in words
        parts << tr("%Ln account(s): %1", nullptr, count).arg(names.join(u", "_s));
    }
    if (!loss.months.empty()) {
        const int count = static_cast<int>(loss.months.size());
        //: %1 the months in words
        parts << tr("%Ln month(s): %1", nullptr, count).arg(months(loss.months, locale));
    }
    if (loss.undated > 0)
        parts << tr("%Ln transaction(s) without a date", nullptr, static_cast<int>(loss.undated));
    return parts.join(u"; "_s);
}

QString DuplicateWords::loss(const LinkHistory &history, const HistoryLoss &loss, const QLocale &locale)
{
    if (!loss.isKnown)
        return history.state == State::Known ? notKnown({}) : notKnown(history);
    //: nothing would be lost with a link
    return loss.isNothing() ? tr("Nothing") : lost(loss, locale);
}

} // namespace vinculo::models
