// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plans/record/planwords.h"

#include "core/domain/resources/registry.h"
#include "models/table/cellformatter.h"
#include "models/table/visibletext.h"

#include <limits>

namespace vinculo::models {

using namespace Qt::StringLiterals;

namespace {

std::optional<qint64> difference(const std::optional<qint64> &before, const std::optional<qint64> &after)
{
    return before && after ? std::optional(*after - *before) : std::nullopt;
}

int plural(qint64 count)
{
    return static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

} // namespace

QString PlanWords::kind(PlanKind kind)
{
    switch (kind) {
    case PlanKind::DeleteLinks:
        return tr("Erase links");
    case PlanKind::RefreshLinks:
        return tr("Fetch again");
    case PlanKind::ChangeAccessMode:
        return tr("Change access mode");
    case PlanKind::RetrieveData:
        return tr("Fetch part of the data");
    case PlanKind::ExportData:
        return tr("Export data");
    }
    return {};
}

QString PlanWords::question(const PlanHead &head)
{
    const int links = plural(head.count);
    switch (head.kind) {
    case PlanKind::DeleteLinks:
        return tr("Erase %Ln link(s) at Belvo?", nullptr, links);
    case PlanKind::RefreshLinks:
        return tr("Fetch new data of %Ln link(s) at Belvo?", nullptr, links);
    case PlanKind::ChangeAccessMode:
        return head.settings.accessMode == "recurrent"_L1
                   ? tr("Change %Ln link(s) to recurrent?", nullptr, links)
                   : tr("Change %Ln link(s) to single?", nullptr, links);
    case PlanKind::RetrieveData:
        return tr("Fetch part of the data of %Ln link(s) at Belvo?", nullptr, links);
    case PlanKind::ExportData:
        return tr("Export the data of %Ln link(s)?", nullptr, links);
    }
    return {};
}

QString PlanWords::command(const PlanHead &head)
{
    const int links = plural(head.count);
    switch (head.kind) {
    case PlanKind::DeleteLinks:
        //: button; no access key
        return tr("Erase %Ln link(s) at Belvo", nullptr, links);
    case PlanKind::RefreshLinks:
    case PlanKind::RetrieveData:
        //: button; no access key
        return tr("Fetch %Ln link(s) at Belvo", nullptr, links);
    case PlanKind::ChangeAccessMode:
        //: button; no access key
        return tr("Change %Ln link(s) at Belvo", nullptr, links);
    case PlanKind::ExportData:
        //: button; no access key
        return tr("Export %Ln link(s)", nullptr, links);
    }
    return {};
}

QString PlanWords::state(PlanState state)
{
    switch (state) {
    case PlanState::Prepared:
        //: a task: nothing was sent yet
        return tr("Not started");
    case PlanState::Running:
        //: a task
        return tr("Running");
    case PlanState::Paused:
        //: a task
        return tr("Paused");
    case PlanState::Stopped:
        //: a task
        return tr("Stopped");
    case PlanState::Finished:
        //: a task
        return tr("Finished");
    }
    return {};
}

Tone PlanWords::tone(const PlanSummary &plan)
{
    switch (plan.head.state) {
    case PlanState::Prepared:
    case PlanState::Running:
        return Tone::Neutral;
    case PlanState::Paused:
    case PlanState::Stopped:
        return Tone::Attention;
    case PlanState::Finished:
        break;
    }
    const PlanProgress &progress = plan.progress;
    if (progress.failed > 0)
        return Tone::Problem;
    return progress.skipped + progress.unknown > 0 ? Tone::Attention : Tone::Ok;
}

QString PlanWords::itemState(PlanItemState state, PlanKind kind)
{
    const bool isDeletion = kind == PlanKind::DeleteLinks;
    const bool isExport = kind == PlanKind::ExportData;
    switch (state) {
    case PlanItemState::Waiting:
        if (isExport)
            //: a link in an export: nothing of it was read, or not everything
            return tr("Not read yet");
        //: a link in a task: nothing was sent yet
        return tr("Not sent yet");
    case PlanItemState::Claimed:
        if (isExport)
            //: a link in an export
            return tr("Being read");
        //: a link in a task
        return tr("Being sent");
    case PlanItemState::Accepted:
        //: a link in a task: Belvo has taken the order and works on it
        return tr("Accepted");
    case PlanItemState::Done:
        return isDeletion
                   //: a link in a task: Belvo has answered that it does not exist any more
                   ? tr("Erased, checked")
                   //: a link in a task
                   : tr("Done");
    case PlanItemState::AlreadyGone:
        //: a link in a task: it did not exist any more before anything was sent
        return tr("Already gone");
    case PlanItemState::Skipped:
        //: a link in a task: left out on purpose
        return tr("Left out");
    case PlanItemState::Failed:
        if (isExport)
            //: a link in an export: Belvo did not give its data
            return tr("Not readable");
        //: a link in a task
        return tr("Refused");
    case PlanItemState::Unknown:
        //: a link in a task: sent, and no answer came
        return tr("Not known");
    }
    return {};
}

Tone PlanWords::itemTone(PlanItemState state)
{
    switch (state) {
    case PlanItemState::Waiting:
        return Tone::None;
    case PlanItemState::Claimed:
    case PlanItemState::Accepted:
        return Tone::Neutral;
    case PlanItemState::Done:
    case PlanItemState::AlreadyGone:
        return Tone::Ok;
    case PlanItemState::Skipped:
    case PlanItemState::Unknown:
        return Tone::Attention;
    case PlanItemState::Failed:
        break;
    }
    return Tone::Problem;
}

QString PlanWords::forecast(PlanForecast forecast, PlanKind kind)
{
    switch (forecast) {
    case PlanForecast::Unread:
        //: what would happen to a link: not read yet
        return tr("Not read yet");
    case PlanForecast::Proceeds:
        switch (kind) {
        case PlanKind::DeleteLinks:
            //: what would happen to a link
            return tr("Would be erased");
        case PlanKind::RefreshLinks:
        case PlanKind::RetrieveData:
            //: what would happen to a link
            return tr("Would be fetched");
        case PlanKind::ExportData:
            //: what would happen to a link
            return tr("Would be exported");
        case PlanKind::ChangeAccessMode:
            break;
        }
        //: what would happen to a link
        return tr("Would be changed");
    case PlanForecast::AlreadyGone:
        return tr("Already gone");
    case PlanForecast::AlreadySo:
        //: a link that has the wanted access mode
        return tr("Is so already");
    case PlanForecast::NeedsCustomer:
        //: a link that cannot be fetched: it is left out until the customer has acted
        return tr("The customer has to act");
    case PlanForecast::BankHeld:
        //: a link that is left out while a person holds refreshes for its bank
        return tr("The bank is on hold");
    case PlanForecast::SixthFailure:
        //: a link that is left out: its bank refused five times in a row, and at the sixth Belvo gives it up
        return tr("Left out: 5 refusals");
    case PlanForecast::QuotaSpent:
        //: a link that is left out: Open Finance allows too few calls for its customer this month
        return tr("Left out: monthly limit");
    case PlanForecast::BankDown:
        //: a link that is left out while Belvo says that its bank cannot be reached
        return tr("The bank is down");
    case PlanForecast::CoolingDown:
        //: a link that was fetched less than ten minutes ago
        return tr("Waits up to 10 minutes");
    }
    return {};
}

Tone PlanWords::tone(PlanForecast forecast)
{
    switch (forecast) {
    case PlanForecast::Unread:
    case PlanForecast::Proceeds:
        return Tone::None;
    case PlanForecast::AlreadyGone:
    case PlanForecast::AlreadySo:
    case PlanForecast::CoolingDown:
        return Tone::Neutral;
    case PlanForecast::NeedsCustomer:
    case PlanForecast::BankHeld:
    case PlanForecast::SixthFailure:
    case PlanForecast::QuotaSpent:
    case PlanForecast::BankDown:
        break;
    }
    return Tone::Attention;
}

QString PlanWords::months(const PlanTarget &target, const QLocale &locale)
{
    if (!target.firstMonth.isValid() || !target.lastMonth.isValid())
        return target.transactions == 0 ? u"—"_s : u"?"_s;
    const auto text = [&locale](QDate month) { return locale.toString(month, u"MM/yyyy"_s); };
    if (target.firstMonth == target.lastMonth)
        return text(target.firstMonth);
    //: from a month to a month
    return tr("%1 – %2").arg(text(target.firstMonth), text(target.lastMonth));
}

QString PlanWords::count(qint64 count, const QLocale &locale)
{
    return count < 0 ? u"?"_s : locale.toString(count);
}

QString PlanWords::gain(const PlanItem &item)
{
    if (item.state != PlanItemState::Done)
        return u"—"_s;
    const auto transactions = difference(item.before.transactions, item.after.transactions);
    const qint64 lost = item.lostAccounts.size();
    const auto accounts = difference(item.before.accounts, item.after.accounts).value_or(0) + lost;
    QStringList parts;
    if (!transactions)
        //: what a refresh has brought
        parts << tr("not known");
    else if (*transactions > 0)
        //: what a refresh has brought
        parts << tr("+%Ln transaction(s)", nullptr, plural(*transactions));
    else if (*transactions < 0)
        //: after a refresh
        parts << tr("%Ln transaction(s) fewer", nullptr, plural(-*transactions));
    else
        //: what a refresh has brought
        parts << tr("no new transactions");
    if (accounts > 0)
        //: what a refresh has brought
        parts << tr("+%Ln account(s)", nullptr, plural(accounts));
    else if (accounts < 0)
        //: after a refresh
        parts << tr("%Ln account(s) fewer", nullptr, plural(-accounts));
    if (lost > 0) //: after a refresh; %1 their ids
        parts << tr("%Ln account(s) no longer there: %1", nullptr, plural(lost))
                     .arg(item.lostAccounts.join(u' '));
    if (const qint64 balances = item.changedBalances.value_or(0); balances > 0)
        //: after a refresh
        parts << tr("%Ln balance(s) changed", nullptr, plural(balances));
    return parts.join(u", "_s);
}

QString PlanWords::gains(const PlanGains &gains, const QLocale &locale)
{
    if (gains.counted + gains.uncounted == 0)
        return u"—"_s;
    if (gains.counted == 0)
        return tr("not known");
    const QString sum = (gains.transactions > 0 ? u"+"_s : QString()) + locale.toString(gains.transactions);
    if (gains.uncounted == 0)
        return sum;
    //: %1 how many transactions are new in all, %Ln links of which that is not known
    return tr("%1 (not known for %Ln link(s))", nullptr, plural(gains.uncounted)).arg(sum);
}

QString PlanWords::linkValue(const char *path, const QString &wireValue)
{
    const ResourceSpec &links = resources::links();
    for (const FieldSpec &field : links.fields) {
        if (field.path != path)
            continue;
        for (const EnumValue &value : field.values)
            if (wireValue ==
                QLatin1StringView(value.value.data(), static_cast<qsizetype>(value.value.size())))
                return CellFormatter::enumLabel(links, value);
    }
    return visibleText(wireValue);
}

} // namespace vinculo::models
