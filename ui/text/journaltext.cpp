// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/journaltext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <limits>

namespace vinculo::ui {

using namespace Qt::StringLiterals;
using storage::JournalBreak;
using storage::JournalVerdict;

namespace {

//! For plural forms; the number itself is written by the locale.
int forPlural(qint64 count)
{
    return static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

QString sentenceOf(JournalBreak::Reason reason)
{
    using enum JournalBreak::Reason;
    switch (reason) {
    case Altered:
        return QCoreApplication::translate("JournalText", "It was changed, or put in later.");
    case Missing:
        return QCoreApplication::translate("JournalText", "Entries before it are gone.");
    case EndMissing:
        return QCoreApplication::translate("JournalText", "Entries after it are gone.");
    case EndAltered:
        return QCoreApplication::translate("JournalText", "The end is not the one that was noted.");
    case GuardMissing:
        return QCoreApplication::translate(
            "JournalText", "The file beside the journal that remembers its end (.head) is gone or "
                           "unreadable, so nobody can say whether entries are missing.");
    case NotedBefore:
        return QCoreApplication::translate(
            "JournalText", "The program found then that entries before it had been changed or removed.");
    case AnchorMissing:
        return QCoreApplication::translate("JournalText", "No entry has the hash that was asked for.");
    }
    return {};
}

} // namespace

QString utcText(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(u"yyyy-MM-dd HH:mm:ss 'UTC'"_s);
}

QString journalBreakText(const JournalVerdict &verdict)
{
    if (!verdict.firstBreak)
        return {};
    const QString what = sentenceOf(verdict.firstBreak->reason);
    if (verdict.firstBreak->id <= 0)
        return what;
    //: %1 number of an entry of the journal, %2 its time, %3 what is wrong with it
    return QCoreApplication::translate("JournalText", "Entry %1 of %2: %3")
        .arg(QString::number(verdict.firstBreak->id), utcText(verdict.firstBreak->atMs), what);
}

QString journalVerdictText(const JournalVerdict &verdict)
{
    if (verdict.firstBreak)
        //: %1 what is wrong and where
        return QCoreApplication::translate("JournalText", "The journal is not as it was written. %1")
            .arg(journalBreakText(verdict));
    if (verdict.count == 0)
        return QCoreApplication::translate("JournalText", "The journal is whole. It has no entries yet.");
    const QString number = QLocale().toString(verdict.count);
    const int count = forPlural(verdict.count);
    //: %1 the number of entries as written, %2 and %3 times
    return QCoreApplication::translate("JournalText", "The journal is whole: %1 entry(s) from %2 to %3.",
                                       nullptr, count)
        .arg(number, utcText(verdict.firstAtMs), utcText(verdict.lastAtMs));
}

QStringList journalRemarks(const JournalVerdict &verdict)
{
    QStringList remarks;
    if (verdict.fromBefore > 0) {
        const int count = forPlural(verdict.fromBefore);
        //: %1 a number as written
        remarks << QCoreApplication::translate("JournalText",
                                               "%1 entry(s) were written before the journal was chained: "
                                               "what happened to them until then is not known.",
                                               nullptr, count)
                       .arg(QLocale().toString(verdict.fromBefore));
    }
    if (verdict.isPart)
        remarks << QCoreApplication::translate(
            "JournalText", "This is an export: nothing is known of the entries before and after it.");
    return remarks;
}

} // namespace vinculo::ui
