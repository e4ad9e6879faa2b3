// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/webhooks/hooknotes.h"

#include "core/domain/timestamp.h"
#include "models/calllog/answer/logwords.h"
#include "ui/text/textlanguage.h"

#include <QLocale>
#include <QStringList>

namespace vinculo::ui {

using namespace Qt::StringLiterals;
using models::HookAnswer;
using models::HookField;
using models::HookUnknown;

namespace {

QString dayText(std::int64_t time)
{
    return QLocale().toString(dateTimeFromMicroseconds(time).date(), QLocale::ShortFormat);
}

} // namespace

QString HookNotes::field(HookField field)
{
    switch (field) {
    case HookField::Time:
        return tr("Received at");
    case HookField::Link:
        return tr("Link ID");
    case HookField::Type:
        //: webhook_type: TRANSACTIONS
        return tr("Type");
    case HookField::Code:
        //: webhook_code: historical_update
        return tr("Event");
    case HookField::Id:
        return tr("Webhook ID");
    case HookField::Status:
        //: HTTP status that a webhook was answered with
        return tr("Answer");
    case HookField::Duration:
        //: how long the answer took
        return tr("Duration");
    case HookField::Body:
        //: the whole webhook as JSON
        return tr("Body (JSON)");
    }
    return {};
}

QString HookNotes::file(const QString &name, const HookAnswer &answer)
{
    const auto deliveries = static_cast<int>(answer.lines->size());
    const auto links = static_cast<int>(answer.linksSeen);
    QStringList words{name, tr("%Ln deliveries", nullptr, deliveries), tr("%Ln link(s)", nullptr, links)};
    if (answer.begin && answer.end)
        //: a period: %1 and %2 are days
        words << tr("%1 – %2").arg(dayText(*answer.begin), dayText(*answer.end));
    return words.join(u" · "_s);
}

QString HookNotes::answers(const HookAnswer &answer)
{
    const models::HookAnswers &seen = answer.answers;
    if (seen.answered == 0)
        return {};
    const models::LogWords words(textLanguage(), QLocale());
    const QLocale locale;
    QStringList parts;
    if (seen.bad == 0)
        //: %1 a number of answers to webhooks
        parts << tr("All %1 answers came in time, with 2XX.").arg(locale.toString(seen.answered));
    else
        //: %1 a percentage, %2 to %4 numbers of answers to webhooks
        parts << tr("%1 of %2 answers make Belvo send again: %3 took longer than 5 s, %4 had no 2XX.")
                     .arg(words.share(seen.bad, seen.answered), locale.toString(seen.answered),
                          locale.toString(seen.late), locale.toString(seen.refused));
    if (seen.busiestHour >= 0) {
        constexpr int kHours = 24;
        //: %1 and %2 hours of the day
        parts << tr("Half of them or more came between %1:00 and %2:00 UTC.")
                     .arg(QString::number(seen.busiestHour),
                          QString::number((seen.busiestHour + 1) % kHours));
    }
    return parts.join(u' ');
}

QString HookNotes::doubts(const HookAnswer &answer)
{
    models::LogNotes notes = answer.lines->notes;
    const bool isCut = std::exchange(notes.isCut, false);
    QStringList words = models::LogWords(textLanguage(), QLocale()).notes(notes);
    const auto odd = static_cast<int>(answer.oddTimes);
    if (isCut)
        //: %1 a number
        words << tr("The log is longer than can be read: only the first %1 lines are counted.")
                     .arg(QLocale().toString(qint64(models::HookLines::kMostLines)));
    if (odd > 0)
        words << tr("The time of %Ln line(s) is before 2015 or in the future: it is not used.", nullptr, odd);
    if (answer.lines->isUnitAssumed)
        words << tr("The log does not say in which unit the durations are: it was guessed.");
    return words.join(u' ');
}

QString HookNotes::unknown(HookUnknown why)
{
    switch (why) {
    case HookUnknown::Known:
        return {};
    case HookUnknown::NoTimes:
        return tr("Not known: the log has no column with the times.");
    case HookUnknown::NoLinks:
        return tr("Not known: the log has no column with link IDs.");
    case HookUnknown::NoTypes:
        return tr("Not known: the log has no column with the events.");
    case HookUnknown::NoIds:
        return tr("Not known: the log has no column with webhook IDs.");
    case HookUnknown::NoAnswers:
        return tr("Not known: the log has no column with the answers or how long they took.");
    case HookUnknown::LinksMissing:
        return tr("Not known: not all links of this profile are here. Reload them.");
    case HookUnknown::TooFew:
        return tr("Too few to tell: at least 7 days and 100 deliveries say what is usual.");
    }
    return {};
}

} // namespace vinculo::ui
